"""Is a question answered by what was found? A logistic model over the first passages, each by itself. Pure.

What a question asks has to stand in one and the same passage: its topic in the title or the text, and what it asks of
it in the heading. Fitted on the tuned half of bench/knowledge_questions.py, where sections were left out so that their
questions have no answer, by which of the first passages answer.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from runtime.knowledge.terms import terms

LOOKED_AT = 6  # passages, best first
_WEIGHTS = {
    "words": -0.357,
    "meaning": 1.734,
    "near": 3.520,
    "titled": 0.014,
    "covered": 6.553,
    "missing": 0.413,
    "rest": -0.451,
    "near and titled": 5.728,
    "near and covered": 9.361,
    "less of both": -6.819,
    "near on average": -3.192,
    "near and words": -1.762,
    "of the topic": -0.799,
    "behind the nearest": 5.187,
}
_INTERCEPT = -6.841
_OF_THE_TOPIC = 0.3


@dataclass(frozen=True, slots=True)
class Look:
    """A passage: its shares of BM25 (`words`) and cosine (`meaning`), how near its heading is to what is asked.

    `titled` and `covered`: the weight of the question's words that stand in its headings, or there and in the text, 0
    to 1; `missing` the weight of the rarest that stands in neither. `rest`: how much of the question is left without
    the titles above, 0 to 1.
    """

    words: float
    meaning: float
    near: float
    titled: float
    covered: float
    missing: float
    rest: float


def coverage(path: Sequence[str], text: str, rarity: Mapping[str, float]) -> tuple[float, float, float]:
    """`titled`, `covered` and `missing` of a passage, from the rarity of the question's words."""
    whole = sum(rarity.values()) or 1.0
    above = set(terms(" ".join(path)))
    all_of_it = above.union(terms(text))
    titled = sum(weight for word, weight in rarity.items() if word in above) / whole
    covered = sum(weight for word, weight in rarity.items() if word in all_of_it) / whole
    missing = max((weight for word, weight in rarity.items() if word not in all_of_it), default=0.0)
    return titled, covered, missing


def likelihood(first: Sequence[Look], near_on_average: float) -> float:
    """How likely it is, 0 to 1, that one of the first passages answers; the average is that of all that were found."""
    nearest = max((look.near for look in first), default=0.0)
    return max((_likelihood(look, nearest, near_on_average) for look in first), default=0.0)


def _likelihood(look: Look, nearest: float, near_on_average: float) -> float:
    seen = {
        "words": look.words,
        "meaning": look.meaning,
        "near": look.near,
        "titled": look.titled,
        "covered": look.covered,
        "missing": look.missing,
        "rest": look.rest,
        "near and titled": look.near * look.titled,
        "near and covered": look.near * look.covered,
        "less of both": min(2 * look.near, look.covered),
        "near on average": near_on_average,
        "near and words": look.near * look.words,
        "of the topic": float(look.titled > _OF_THE_TOPIC),
        "behind the nearest": look.near - nearest,
    }
    logit = _INTERCEPT + sum(_WEIGHTS[name] * value for name, value in seen.items())
    return 1 / (1 + math.exp(-logit))
