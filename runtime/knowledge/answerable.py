"""Is the question answered here? A logistic model over what the search saw.

Fitted by tests/knowledge/calibrate.py on questions that the answer scorer did not learn from, a third of them without
an answer on the same topics; that script prints the area under the curve and what each operating point lets through.
Questions in other languages keep a model of their own, without what reads only English.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

from runtime.knowledge.kinds import asks_own_record, lacks_kind

WEIGHTS = (0.420, 0.172, -0.460, -0.550, -0.565, 1.724, 2.441, -1.815)
"""Of `features`, and the intercept; fitted, but for what a question of one's own record loses: there are too few."""
OTHER_LANGUAGES = (0.0, 0.441, -1.178, -1.474, -0.565, 0.0, 0.0, 0.36)


VOTE = (0.768, 0.720, -0.498)
"""What counts where a larger language model has voted: the log odds so far, the vote's, and the intercept; fitted."""


@dataclass(frozen=True, slots=True)
class Evidence:
    """What is known of the best sentence: the answer scorer's log odds, how far its score is ahead of the best
    elsewhere, the weight of the question's word that it covers worst, its cosine to the question, how much of the
    question it covers together with its headings (0 to 1), whether the question is English, and the texts themselves.
    """

    odds: float
    ahead: float
    uncovered: float
    near: float
    covered: float
    english: bool
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
        evidence.near,
        evidence.covered,
    )


def probability(evidence: Evidence) -> float:
    """How likely it is, 0 to 1, that the sentence answers the question."""
    *weights, intercept = WEIGHTS if evidence.english else OTHER_LANGUAGES
    logit = intercept + sum(weight * value for weight, value in zip(weights, features(evidence), strict=True))
    return 1 / (1 + math.exp(-logit))


def with_vote(answered: float, vote: float) -> float:
    """The probability with a language model's log odds that the sentence answers weighed in."""
    so_far, voted, intercept = VOTE
    logit = so_far * math.log(answered / (1 - answered)) + voted * vote + intercept
    return 1 / (1 + math.exp(-logit))
