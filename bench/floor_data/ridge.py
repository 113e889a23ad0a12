"""Ridge logistic regression with few rows and many columns, in its dual form."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Matrix = NDArray[np.float64]


def fit(table: Matrix, labels: Matrix, ridge: float) -> tuple[float, Matrix]:
    """Bias and weights for (rows, columns) and labels of 0 and 1, by Newton's method on standardised columns."""
    middle, spread = table.mean(axis=0), table.std(axis=0) + 1e-3
    x = (table - middle) / spread
    kernel = x @ x.T / ridge + 1.0
    dual = np.zeros(len(labels))
    for _ in range(12):
        odds = kernel @ dual
        p = 1 / (1 + np.exp(-np.clip(odds, -30, 30)))
        bend = p * (1 - p) + 1e-6
        dual = np.linalg.solve(kernel + np.diag(1 / bend), odds + (labels - p) / bend)
    weights = x.T @ dual / ridge / spread
    return float(dual.sum() - weights @ middle), weights


def rounded(values: Matrix) -> list[float]:
    """For a file."""
    return [round(float(value), 5) for value in values]
