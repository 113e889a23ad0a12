"""Fits the weights of retrieval and answerability on questions.toml and says how well they do.

    python -m tests.knowledge.calibrate

Writes two-fold cross-validated figures (fit on the odd questions, measured on the even ones, and the other way
round), then the weights fitted on all questions, which are what runtime/knowledge holds.
"""

from __future__ import annotations

import sys
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from models.store import ModelStore
from runtime.dialogue.persona import load_persona
from runtime.knowledge.answerable import Evidence, features
from runtime.knowledge.documents import read_knowledge
from runtime.knowledge.embed import UniversalSentenceEncoder
from runtime.knowledge.index import LACKS_KIND, KnowledgeIndex
from runtime.knowledge.kinds import lacks_kind

Array = NDArray[np.float64]
QUESTIONS = Path(__file__).with_name("questions.toml")


@dataclass(frozen=True)
class Question:
    text: str
    answers: tuple[str, ...]  # beginnings of answering sentences; none if it is not answered


def read_questions() -> list[Question]:
    table = tomllib.loads(QUESTIONS.read_text(encoding="utf-8"))
    answerable = [Question(entry["question"], tuple(entry["answers"])) for entry in table["answerable"]]
    return answerable + [Question(entry["question"], ()) for entry in table["unanswerable"]]


def embedder() -> UniversalSentenceEncoder:
    files = ModelStore.default().paths("use-multilingual")
    return UniversalSentenceEncoder(files["weights.npz"], files["sp.model"])


def front_desk_index() -> KnowledgeIndex:
    return KnowledgeIndex(read_knowledge(load_persona("front-desk").knowledge_paths), embedder())


def area_under_curve(positive: Array, negative: Array) -> float:
    return float((positive[:, None] > negative).mean() + (positive[:, None] == negative).mean() / 2)


def fit_ranking(figures: list[Array], right: list[NDArray[np.bool_]], penalty: float = 0.005) -> Array:
    """Softmax regression over the sentences of each question, by gradient ascent."""
    weights = np.zeros(figures[0].shape[1])
    for _ in range(3000):
        gradient = np.zeros_like(weights)
        for values, answers in zip(figures, right, strict=True):
            logits = values @ weights
            share = np.exp(logits - logits.max())
            share /= share.sum()
            wanted = share * answers
            gradient += values.T @ (wanted / wanted.sum() - share)
        weights += 2.5 * (gradient / len(figures) - penalty * weights)
    return weights


def fit_logistic(values: Array, labels: Array, penalty: float = 0.01) -> Array:
    """Logistic regression on standardised features; the weights are for the features as they are, intercept last."""
    mean, spread = values.mean(axis=0), values.std(axis=0) + 1e-9
    scaled = np.column_stack([(values - mean) / spread, np.ones(len(values))])
    weights = np.zeros(scaled.shape[1])
    for _ in range(4000):
        guess = 1 / (1 + np.exp(-scaled @ weights))
        weights += 0.5 * (scaled.T @ (labels - guess) / len(labels) - penalty * np.append(weights[:-1], 0))
    plain = weights[:-1] / spread
    return np.append(plain, weights[-1] - plain @ mean)


class Calibration:
    def __init__(self, index: KnowledgeIndex, questions: list[Question]) -> None:
        self.questions = questions
        self.sentences = index.sentences
        seen = [index.figures(question.text) for question in questions]
        self.figures = [figures for figures, _ in seen]
        self.uncovered = [uncovered for _, uncovered in seen]
        self.lacking = [
            np.array([float(lacks_kind(question.text, sentence)) for sentence in self.sentences])
            for question in questions
        ]
        self.right = [
            np.array([sentence.startswith(question.answers or "\0") for sentence in self.sentences])
            for question in questions
        ]
        for question, right in zip(questions, self.right, strict=True):
            assert right.any() or not question.answers, f"no sentence answers {question.text!r}"

    def ranking(self, chosen: list[int]) -> Array:
        answerable = [at for at in chosen if self.questions[at].answers]
        return fit_ranking([self.figures[at] for at in answerable], [self.right[at] for at in answerable])

    def ranked(self, at: int, weights: Array) -> tuple[NDArray[np.intp], Array]:
        scores = self.figures[at] @ weights - LACKS_KIND * self.lacking[at]
        return np.argsort(-scores, kind="stable"), scores

    def features(self, at: int, weights: Array) -> tuple[float, ...]:
        order, scores = self.ranked(at, weights)
        best = order[0]
        return features(Evidence(scores[best], self.uncovered[at][best], self.questions[at].text, self.sentences[best]))


def report() -> Iterator[str]:
    questions = read_questions()
    calibration = Calibration(front_desk_index(), questions)
    everything = list(range(len(questions)))
    labels = np.array([float(bool(question.answers)) for question in questions])
    logits = np.zeros(len(questions))
    first, third = [], []
    for fold in (0, 1):
        fitted, held = [at for at in everything if at % 2 == fold], [at for at in everything if at % 2 != fold]
        ranking = calibration.ranking(fitted)
        values = np.array([calibration.features(at, ranking) for at in everything])
        weights = fit_logistic(values[fitted], labels[fitted])
        logits[held] = values[held] @ weights[:-1] + weights[-1]
        for at in held:
            if questions[at].answers:
                order, _ = calibration.ranked(at, ranking)
                first.append(bool(calibration.right[at][order[0]]))
                third.append(bool(calibration.right[at][order[:3]].any()))
    yield (f"the first sentence answers: {np.mean(first):.3f}, one of the first three: {np.mean(third):.3f}")
    areas = []
    for fold in (0, 1):
        half = np.array([at % 2 == fold for at in everything])
        areas.append(area_under_curve(logits[half & (labels == 1)], logits[half & (labels == 0)]))
    yield (f"answered here? area under the curve, in the two folds: {areas[0]:.3f}, {areas[1]:.3f}")
    chances = 1 / (1 + np.exp(-logits))
    for threshold in (0.4, 0.5, 0.6, 0.7, 0.8):
        kept, let_through = (chances[labels == 1] >= threshold).mean(), (chances[labels == 0] >= threshold).mean()
        yield (f"  at {threshold}: {kept:.3f} of the answerable, {let_through:.3f} of the unanswerable")
    ranking = calibration.ranking(everything)
    values = np.array([calibration.features(at, ranking) for at in everything])
    yield f"WEIGHTS {np.round(ranking, 1)}, answerable {np.round(fit_logistic(values, labels), 3)}"


if __name__ == "__main__":
    sys.stdout.writelines(f"{line}\n" for line in report())
