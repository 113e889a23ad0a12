"""How well a scorer does, on groups that it did not learn from and on questions as retrieval shows them to it."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from models.answer_scorer.train.fitting import Array, area_under_curve, fit_logistic, fit_ranking, let_through

_AT_HOME = 18  # sentences that the scorer reads of those that retrieval finds


def alone(scores: Sequence[Array], answers: Sequence[NDArray[np.bool_]]) -> str:
    """By the scorer alone, of each question's passages: how often the first sentence answers, how well the best score
    tells what is answered, and which share is answered rightly where 5 % of the unanswered are let through.
    """
    best = np.array([float(each.max()) for each in scores])
    first = np.array([right[int(each.argmax())] for right, each in zip(answers, scores, strict=True)])
    there = np.array([right.any() for right in answers])
    area = area_under_curve(best[there], best[~there])
    right = let_through(best, first & there, there, 0.05)
    return f"first {first[there].mean():.3f}, area {area:.3f}, right at 5 % let through {right:.3f}"


class Watched:
    """Questions with what retrieval found and knew of each sentence (`python -m tests.knowledge.mine --others`)."""

    def __init__(self, file: Path) -> None:
        self._entries: list[dict[str, Any]] = json.loads(file.read_text(encoding="utf-8"))
        for entry in self._entries:
            entry["passages"] = entry["passages"][:_AT_HOME]

    def figures(self, scores: Sequence[Array]) -> str:
        """With the other figures, as Bedside decides: fitted on one half of the questions, measured on the other."""
        read = [odds[:_AT_HOME] for odds in scores]
        there = np.array([entry["answerable"] for entry in self._entries])
        right = [np.array([passage[2] for passage in entry["passages"]], np.bool_) for entry in self._entries]
        columns = [
            np.column_stack([odds, np.array(entry["found"])[:_AT_HOME], np.array(entry["lacking"])[:_AT_HOME]])
            for entry, odds in zip(self._entries, read, strict=True)
        ]
        chances, first = np.zeros(len(read)), np.zeros(len(read), np.bool_)
        for fold in (0, 1):
            fitted = [at for at in range(len(read)) if at % 2 == fold]
            known = [at for at in fitted if right[at].any()]
            ranking = fit_ranking([columns[at] for at in known], [right[at] for at in known])
            seen = [self._best(at, columns[at], ranking) for at in range(len(read))]
            labels = np.array([float(right[at][best]) for at, (best, _) in enumerate(seen)])
            values = np.array([values for _, values in seen])
            weights = fit_logistic(values[fitted], labels[fitted])
            for at in range(len(read)):
                if at % 2 != fold:
                    chances[at], first[at] = values[at] @ weights[:-1] + weights[-1], bool(labels[at])
        area = area_under_curve(chances[there], chances[~there])
        shares = [f"{let_through(chances, first, there, share):.3f}" for share in (0.03, 0.05, 0.1)]
        return f"first {first[there].mean():.3f}, area {area:.3f}, right at 3, 5, 10 % let through {', '.join(shares)}"

    def _best(self, at: int, columns: Array, ranking: Array) -> tuple[int, tuple[float, ...]]:
        entry, scored = self._entries[at], columns @ ranking / ranking[1]
        best = int(scored.argmax())
        positions = np.array(entry["positions"])[: len(scored)]
        others = scored[np.abs(positions - positions[best]) > 1]
        ahead = min(8.0, float(scored[best] - others.max())) if others.size else 8.0
        known = (entry["uncovered"][best], entry["lacking"][best], float(entry["own"]))  # as in runtime's answerable
        return best, (float(columns[best, 0]), ahead, *known, entry["near"][best], entry["covered"][best])
