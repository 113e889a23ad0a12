"""Facts by meaning: clauses of the visitor's that are near, as embeddings, to what people say of such things.

People tell of one need in more ways than rules can list ("you'll have to face me, I follow your lips"). A softmax
regression over two sentence embeddings names the kind of each clause; bench/memory_data/train.py learns it from
sentences written for it and prints how well it does on those left out.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from runtime.errors import ModelDamaged
from runtime.guardrails.meaning import plain
from runtime.knowledge.embed import Vectors
from runtime.knowledge.readers import Readers
from runtime.memory import appointments, progress
from runtime.memory.dates import date
from runtime.memory.facts import Fact, Kind, Line
from runtime.memory.preferences import topic
from runtime.memory.rules import language_in
from runtime.memory.sensitive import categories
from runtime.memory.statements import Clause, clauses

WEIGHTS = Path(__file__).with_name("kind_weights.npz")
LEARNT: tuple[Kind | None, ...] = (
    None, "hearing", "mobility", "sight", "language", "preference", "appointment", "progress",
)  # fmt: skip
WIDTH = 512 + 384
SCALE = 8.0  # embeddings of unit length have small numbers
LEAST = 0.6
"""Of a clause's probability; on the sentences left out nine in ten kinds that reach it are right."""
LEAST_BORNE_OUT = 0.45
_BORNE_OUT: tuple[Kind, ...] = ("language", "appointment", "progress")
"""Kinds of which the clause has to name what it is about as well: a language, a day, a place in a training."""
_MOST_SURE = 0.8  # a fact's confidence: what the visitor said is not read word for word
_SHORT, _LONGEST = 5, 140  # words of a clause that needs its sentence; characters of one that is kept
_OTHERS = re.compile(
    r"\b(?:(?:he|she|they)(?!(?:'ve| have| had| would)? \w+ (?:to \w+ )?me\b)|his|her|their|him|them|"
    r"(?:my|our|the|a) (?:\w+ )?(?:wife|husband|partner|mother|mum|mom|father|dad|parents?|son|daughter|child|children|"
    r"kids?|brother|sister|friend|neighbou?r|boss|baby|grandm\w+|grandf\w+|aunt|uncle)|"
    r"mi (?:madre|padre|hijo|hija|marido|mujer|esposa|amig[oa]|herman[oa])|él|ella)\b",
    re.IGNORECASE,
)
_NEGATED = re.compile(r"\b(?:not|no longer) (?:deaf|blind|in a)\b|\bused to\b|\bdon't need\b", re.IGNORECASE)
_OF_ONESELF = re.compile(
    r"\b(?:i|i'\w+|me|my|mine|we|us|our|you(?:'ll| will)? (?:need|have) to|yo|mi|soy|tengo|uso|voy|no \w+o)\b",
    re.IGNORECASE,
)
_NOT_THEN = re.compile(
    r"\b(?:can't|cannot|not|never|don't|won't|no|cancel\w*|change|could|today|tonight|hoy)\b", re.IGNORECASE
)
_LASTING = re.compile(
    r"\b(?:always|(?:every|each) (?:time|visit)|from now on|in future|siempre|cada vez)\b", re.IGNORECASE
)
_NO_PREFERENCE = re.compile(r"^(?:that|this|it)\b|\bcalls? me (?-i:[A-ZÀ-Þ])", re.IGNORECASE)
_PLAINLY: dict[Kind, str] = {
    "hearing": "Has trouble hearing.",
    "mobility": "Has trouble getting about.",
    "sight": "Has trouble seeing.",
}
_LABEL: dict[Kind, str] = {"hearing": "Of hearing", "mobility": "Of getting about", "sight": "Of seeing"}


@dataclass(frozen=True, slots=True)
class Likely:
    """What a text tells of its speaker, if anything, and how likely that is."""

    kind: Kind | None
    probability: float


class Kinds:
    """Names what clauses tell of. Raises ModelDamaged where its weights are of another shape."""

    def __init__(self, readers: Readers, weights: Path = WEIGHTS) -> None:
        self._readers = readers
        try:
            with np.load(weights) as arrays:
                self._weights = np.asarray(arrays["weights"], np.float32)
        except (OSError, KeyError, ValueError) as wrong:
            raise ModelDamaged(
                "{weights} cannot be used: {why}.", "Install Bedside again.", weights=weights.name, why=wrong
            ) from wrong
        if self._weights.shape != (WIDTH + 1, len(LEARNT)):
            raise ModelDamaged("{weights} is of another shape.", "Install Bedside again.", weights=weights.name)

    def of(self, texts: Sequence[str]) -> list[Likely]:
        """For each text, a few milliseconds each."""
        found = []
        for vector in seen(texts, self._readers):
            scores = vector @ self._weights[:-1] + self._weights[-1]
            shares = np.exp(scores - scores.max())
            best = int(shares.argmax())
            found.append(Likely(LEARNT[best], float(shares[best] / shares.sum())))
        return found


def seen(texts: Sequence[str], readers: Readers) -> Vectors:
    """What of texts is judged: (texts, WIDTH), both embeddings of their words without capitals and marks."""
    words = [plain(text) for text in texts]
    both = [readers.multilingual.embed(words), readers.english.embed(words)]
    return np.asarray(SCALE * np.concatenate(both, axis=1), np.float32)


def by_meaning(kinds: Kinds, lines: Sequence[Line], today: date) -> list[Fact]:
    """What the clauses of a conversation held on `today` mean; of each need only what was said most plainly."""
    said = list(clauses(lines))
    said += [clause for clause in map(_whole, said) if clause not in said]
    told = [clause for clause in dict.fromkeys(said) if may_be_told(clause)]
    if not told:
        return []
    found: list[tuple[float, Fact]] = []
    for clause, likely in zip(told, kinds.of([clause.text for clause in told]), strict=True):
        if likely.kind is None or likely.probability < (LEAST_BORNE_OUT if likely.kind in _BORNE_OUT else LEAST):
            continue
        found += [(likely.probability, fact) for fact in _facts(likely, clause, today)]
    taken: list[Fact] = []
    for _, fact in sorted(found, key=lambda each: -each[0]):
        if not any(fact.slot == other.slot or of_one_piece(fact, other) for other in taken):
            taken.append(fact)
    return sorted(taken, key=lambda fact: fact.line)


def of_one_piece(one: Fact, other: Fact) -> bool:
    """Whether two facts were read in the same words."""
    return one.line == other.line and (one.source in other.source or other.source in one.source)


def _whole(clause: Clause) -> Clause:
    """The clause's sentence as one: what several say together may be plainer than each."""
    sentence = clause.sentence.strip(" .!?;,")
    return replace(clause, text=sentence, asked=clause.sentence.rstrip().endswith("?"))


def may_be_told(clause: Clause) -> bool:
    """Whether a clause can tell of the visitor themselves at all."""
    if (
        (clause.asked and not _LASTING.search(clause.text))
        or _OTHERS.search(clause.text)
        or _NEGATED.search(clause.text)
    ):
        return False
    return len(clause.text.split()) > 1 and bool(_OF_ONESELF.search(clause.sentence))


def _facts(likely: Likely, clause: Clause, today: date) -> Iterator[Fact]:
    confidence = round(min(max(likely.probability, LEAST), _MOST_SURE), 2)
    source = clause.text
    match likely.kind:
        case "hearing" | "mobility" | "sight" as kind:
            said = _sayable(clause)
            text = f'{_LABEL[kind]}: "{said}".' if said else _PLAINLY[kind]
            yield Fact(kind, f"{kind}:told", said or kind, text, source, clause.line, confidence)
        case "language":
            language = language_in(clause.text)
            if language not in (None, "English"):  # who names it mostly says that it is hard for them
                text = f"Prefers to speak {language}."
                yield Fact("language", "language", language, text, source, clause.line, confidence)
        case "preference":
            said = _sayable(clause)
            if said and not _NO_PREFERENCE.search(said):
                slot = f"preference:{topic(said)}"
                yield Fact("preference", slot, said, f'Prefers: "{said}".', source, clause.line, confidence)
        case "appointment":
            if not _NOT_THEN.search(clause.text):
                yield from appointments.told(clause, today, confidence)
        case "progress":
            yield from progress.told(clause, confidence)


def _sayable(clause: Clause) -> str:
    """The visitor's words that may be kept: the clause, of a short one its sentence; "" for sensitive ones."""
    sentence = clause.sentence.strip(" .!?;,")
    for words in (sentence, clause.text) if len(clause.text.split()) < _SHORT else (clause.text,):
        if len(words) <= _LONGEST and not categories(words) and not _OTHERS.search(words):
            return words
    return ""
