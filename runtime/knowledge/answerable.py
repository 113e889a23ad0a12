"""Is the question answered here? A logistic model over what the search saw.

Fitted by tests/knowledge/calibrate.py on questions that the answer scorer did not learn from, a third of them without
an answer on the same topics; that script prints the area under the curve and what each operating point lets through.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

from runtime.knowledge.kinds import asks_own_record, lacks_kind

INTERCEPT = 0.36
PER_ODDS = 0.127
PER_AHEAD = 0.441
PER_UNCOVERED = -1.178
IF_LACKS_KIND = -1.474
IF_OWN_RECORD = -0.565


@dataclass(frozen=True, slots=True)
class Evidence:
    """What is known of the best sentence: the answer scorer's log odds, how far its score is ahead of the best
    elsewhere, the weight of the question's word that it covers worst, and the texts themselves.
    """

    odds: float
    ahead: float
    uncovered: float
    question: str
    sentence: str


def features(evidence: Evidence) -> tuple[float, ...]:
    """What the logistic model sees."""
    return (
        evidence.odds,
        evidence.ahead,
        evidence.uncovered,
        float(lacks_kind(evidence.question, evidence.sentence)),
        float(asks_own_record(evidence.question)),
    )


def probability(evidence: Evidence) -> float:
    """How likely it is, 0 to 1, that the sentence answers the question."""
    weights = (PER_ODDS, PER_AHEAD, PER_UNCOVERED, IF_LACKS_KIND, IF_OWN_RECORD)
    logit = INTERCEPT + sum(weight * value for weight, value in zip(weights, features(evidence), strict=True))
    return 1 / (1 + math.exp(-logit))
