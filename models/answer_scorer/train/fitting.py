"""Fits and measures of the calibration: softmax and logistic regression, and the area under the curve. numpy alone."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float64]


def area_under_curve(positive: Array, negative: Array) -> float:
    return float((positive[:, None] > negative).mean() + (positive[:, None] == negative).mean() / 2)


def let_through(chances: Array, right: NDArray[np.bool_], answerable: NDArray[np.bool_], share: float) -> float:
    """The share of the answerable questions answered rightly, where such a share of the others is answered too."""
    threshold = np.quantile(chances[~answerable], 1 - share)
    return float(((chances > threshold) & right)[answerable].mean())


def fit_ranking(figures: list[Array], right: list[NDArray[np.bool_]], penalty: float = 0.005) -> Array:
    """Softmax regression over the sentences of each question, by gradient ascent."""
    most = max(map(len, figures))
    there = np.array([np.arange(most) < len(values) for values in figures])
    seen = np.stack([np.pad(values, ((0, most - len(values)), (0, 0))) for values in figures])
    wanted_at = np.stack([np.pad(answers, (0, most - len(answers))) for answers in right])
    weights = np.zeros(seen.shape[2])
    for _ in range(3000):
        share = _shares(np.where(there, seen @ weights, -np.inf))
        wanted = share * wanted_at
        wanted /= wanted.sum(axis=1, keepdims=True)
        gradient = np.einsum("qs,qsf->f", wanted - share, seen)
        weights += 0.5 * (gradient / len(figures) - penalty * weights)
    return weights


def _shares(logits: Array) -> Array:
    grown = np.exp(logits - logits.max(axis=1, keepdims=True))
    shares: Array = grown / grown.sum(axis=1, keepdims=True)
    return shares


def fit_logistic(values: Array, labels: Array, penalty: float = 0.01) -> Array:
    """Logistic regression on standardised features; the weights are for the features as they are, intercept last."""
    mean, spread = values.mean(axis=0), values.std(axis=0) + 1e-9
    scaled = np.column_stack([(values - mean) / spread, np.ones(len(values))])
    weights = np.zeros(scaled.shape[1])
    for _ in range(4000):
        guess = 1 / (1 + np.exp(-scaled @ weights))
        weights += 0.5 * (scaled.T @ (labels - guess) / len(labels) - penalty * np.append(weights[:-1], 0))
    plain = weights[:-1] / spread
    whole: Array = np.append(plain, weights[-1] - plain @ mean)
    return whole
