"""Pairs about everyday words and what they are: a mechanic repairs cars, mascara is makeup, Labor Day is a holiday.

From WordNet 3.0 (Princeton University; its own permissive licence), of which only nouns are taken that the scorer's
word list has whole. Two kinds of group: a word and its gloss among the glosses of its sisters, and a rule of a house
about a class of things, asked about one thing of the class, among rules about other classes.
"""

from __future__ import annotations

import random
import re
from dataclasses import dataclass
from pathlib import Path

from models.answer_scorer.train.questions import Group, Passage

_KINDS = {
    5: "animal",
    6: "thing",
    13: "food",
    18: "person",
    20: "plant",
    26: "state",
    27: "substance",
    28: "time",
}  # WordNet's lexicographer files
_RULES: dict[str, tuple[tuple[str, str], ...]] = {
    "thing": (
        ("Please do not bring {C} into the building.", "Can I bring my {w}?"),
        ("{C} can be left at the desk.", "Where can I leave my {w}?"),
        ("We repair {C} on Thursdays.", "My {w} is broken, can you mend it?"),
        ("{C} is not insured with us.", "is my {w} covered if it gets lost"),
        ("Take off {C} before the scan.", "Do I have to take off my {w}?"),
        ("You may keep {C} in your room.", "am I allowed to have a {w} with me"),
    ),
    "animal": (("{C} has to wait outside.", "May I bring my {w}?"), ("We treat {C} on Mondays.", "Do you see {w}?")),
    "food": (
        ("Avoid {C} for three days.", "Can I eat {w}?"),
        ("{C} is served in the cafeteria until two.", "is there any {w} to be had"),
        ("You may have {C} again after a week.", "When can I have {w} again?"),
    ),
    "person": (
        ("Our {c} is here on Fridays.", "Do you have a {w}?"),
        ("Bring a letter from your {c}.", "Is a note from my {w} enough?"),
        ("You may choose any {c} you like.", "Can I go to my own {w}?"),
        ("{C} pays nothing.", "I'm a {w}, what does it cost me?"),
    ),
    "plant": (("Do not bring {C} into the ward.", "May I bring her a {w}?"),),
    "state": (
        ("Tell us beforehand if you have {C}.", "I have {w}, should I mention that?"),
        ("{C} is treated on the third floor.", "Where do I go with {w}?"),
        ("With {C} you cannot have the operation.", "I've got {w}, can it still be done?"),
    ),
    "substance": (
        ("Do not use {C} near the wound.", "Can I put {w} on it?"),
        ("{C} is kept in a cool place.", "where do I store the {w}"),
    ),
    "time": (("We are closed on any {c}.", "Are you open on {w}?"),),
}
_ASKED = ("What is {w}?", "what does {w} mean", "Can you explain {w} to me?", "what do you call a {w}")
_SHOWN = 7
_TOO_WIDE = 4000  # words below a class that says too little
_FEWEST = 3


@dataclass(frozen=True)
class Noun:
    """A word's first sense: its gloss, its kind, and the numbers of the classes above it, nearest first."""

    word: str
    gloss: str
    kind: str
    above: tuple[str, ...]


class Nouns:
    """The everyday nouns of WordNet's folder of files."""

    def __init__(self, folder: Path, vocabulary: Path) -> None:
        known = set(vocabulary.read_text(encoding="utf-8").split("\n"))
        senses: dict[str, tuple[int, tuple[str, ...], tuple[str, ...], str]] = {}
        for line in (folder / "data.noun").read_text(encoding="utf-8").splitlines():
            if not line.startswith(" "):
                fields, _, gloss = line.partition(" | ")
                parts = fields.split(" ")
                count = int(parts[3], 16)
                words = tuple(parts[4 + 2 * at].replace("_", " ") for at in range(count))
                above = tuple(re.findall(r" @i? (\d{8}) n", fields))
                if " @i " not in fields or _KINDS.get(int(parts[1])) == "time":  # nobody's own name
                    senses[parts[0]] = int(parts[1]), words, above, gloss.split(";")[0].strip()
        first, told = {}, set()
        for line in (folder / "index.noun").read_text(encoding="utf-8").splitlines():
            if not line.startswith(" "):
                parts = line.split()
                word = parts[0].replace("_", " ")
                first[word] = parts[-int(parts[2])]
                if int(parts[-int(parts[2]) - 1]):  # its first sense was met in tagged texts
                    told.add(word)
        self.words: dict[str, str] = {}  # of a class, its everyday name
        self.nouns: list[Noun] = []
        below: dict[str, int] = {}
        for word, number in first.items():
            kind, words, _, gloss = senses.get(number, (0, (), (), ""))
            common = word in known or (word in told and all(part in known for part in word.split(" ")))
            if kind in _KINDS and len(word) > 2 and common:
                classes, at = [number], number
                while at in senses and senses[at][2]:
                    at = senses[at][2][0]
                    classes.append(at)
                for each in classes:
                    below[each] = below.get(each, 0) + 1
                name = next(name for name in words if name.lower() == word)
                self.nouns.append(Noun(name, gloss, _KINDS[kind], tuple(classes)))
                if word in told:
                    self.words.setdefault(number, name)
        self.classes = {each for each, count in below.items() if _FEWEST <= count <= _TOO_WIDE and each in self.words}
        self.sisters: dict[str, list[Noun]] = {}
        for noun in self.nouns:
            if len(noun.above) > 1:
                self.sisters.setdefault(noun.above[1], []).append(noun)
        self.by_kind = {kind: [noun for noun in self.nouns if noun.kind == kind] for kind in _RULES}


def groups(nouns: Nouns, count: int, drawn: random.Random) -> list[Group]:
    made: list[Group] = []
    while len(made) < count:
        group = _rule(nouns, drawn) if drawn.random() < 0.7 else _gloss(nouns, drawn)
        if group is not None:
            made.append(group)
    return made


def _gloss(nouns: Nouns, drawn: random.Random) -> Group | None:
    noun = drawn.choice(nouns.nouns)
    sisters = [
        each for each in nouns.sisters.get(noun.above[min(1, len(noun.above) - 1)], []) if each.gloss != noun.gloss
    ]
    others = drawn.sample(sisters, min(3, len(sisters))) + drawn.sample(nouns.nouns, 3)
    answered = drawn.random() < 0.6
    passages = [Passage("", noun.gloss, True)] if answered else []
    passages += [Passage("", each.gloss, False) for each in others if each.gloss != noun.gloss]
    drawn.shuffle(passages)
    return Group(drawn.choice(_ASKED).format(w=noun.word), tuple(passages), "wordnet")


def _rule(nouns: Nouns, drawn: random.Random) -> Group | None:
    kind = drawn.choice(sorted(_RULES))
    noun = drawn.choice(nouns.by_kind[kind])
    above = [each for each in noun.above[:3] if each in nouns.classes and nouns.words[each] != noun.word]
    if not above:
        return None
    rule, asked = drawn.choice(_RULES[kind])
    answered = drawn.random() < 0.6
    passages = [_stated(rule, nouns.words[drawn.choice(above)], True)] if answered else []
    rules = [each for each, _ in _RULES[kind]]
    while len(passages) < _SHOWN - 1:
        other = drawn.choice(nouns.by_kind[kind])
        named = drawn.choice([each for each in other.above[:3] if each in nouns.words] or [other.above[0]])
        if named in nouns.words and named not in noun.above and noun.above[0] not in other.above:
            passages.append(_stated(rule if drawn.random() < 0.7 else drawn.choice(rules), nouns.words[named], False))
    drawn.shuffle(passages)
    return Group(asked.format(w=noun.word), tuple(passages), "wordnet")


def _stated(rule: str, name: str, answers: bool) -> Passage:
    return Passage(
        "House rules", rule.format(c=name, C=name[:1].upper() + name[1:] if rule.startswith("{C}") else name), answers
    )
