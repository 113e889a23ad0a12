"""Is the question answered here? A logistic model over what the search saw.

Fitted by tests/knowledge/calibrate.py on questions to the eye clinic's front desk, half of them without an answer on
the same topics; that script prints the area under the curve and what each operating point lets through.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

from runtime.knowledge.kinds import asks_own_record, lacks_kind

INTERCEPT = -3.668
PER_SCORE = 0.509
PER_UNCOVERED = -1.502
IF_LACKS_KIND = -4.584
IF_OWN_RECORD = -3.533


@dataclass(frozen=True, slots=True)
class Evidence:
    """The best sentence's score, the weight of the question's word that it covers worst, and the texts themselves."""

    score: float
    uncovered: float
    question: str
    sentence: str


def features(evidence: Evidence) -> tuple[float, float, float, float]:
    """What the logistic model sees."""
    return (
        evidence.score,
        evidence.uncovered,
        float(lacks_kind(evidence.question, evidence.sentence)),
        float(asks_own_record(evidence.question)),
    )


def probability(evidence: Evidence) -> float:
    """How likely it is, 0 to 1, that the sentence answers the question."""
    weights = (PER_SCORE, PER_UNCOVERED, IF_LACKS_KIND, IF_OWN_RECORD)
    logit = INTERCEPT + sum(weight * value for weight, value in zip(weights, features(evidence), strict=True))
    return 1 / (1 + math.exp(-logit))
