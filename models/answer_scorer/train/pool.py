"""Everything that the scorer learns from and is watched by, made and cut into word pieces ahead of the training:

    python -m models.answer_scorer.train.pool --vocabulary FILE --medquad FILE --wordnet FOLDER --out FILE

so that the machine with the GPU has nothing to do but train. --wordnet holds the files of WordNet 3.0 (Debian's package
wordnet-base), --watched is written by `python -m tests.knowledge.mine --others`.
"""

from __future__ import annotations

import argparse
import json
import random
import re
from collections.abc import Iterable, Iterator, Mapping
from hashlib import sha256
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from models.answer_scorer.train import grid, medquad, mined, wordnet, written
from models.answer_scorer.train.questions import Group, Passage

HERE = Path(__file__).parent
LONGEST = 96  # word pieces of a pair
MOST_ASKED = 48  # of its question, from the end: as `runtime.inference.pair_scorer` reads it
HELD_OUT = 5  # every fifth written document
WATCHED_FIRST = 18  # of the sentences that retrieval finds
_FILLERS = ("", "", "", "", "um ", "hi, ", "excuse me, ", "and ", "okay, ", "so ", "please, ", "could you tell me ")
_MADE = {"written": 5, "mined": 8, "grid": 16000, "medquad": 9000, "wordnet": 14000}
"""How often each written and mined question is put into other words and company; how many of the rest are made."""


class Pool:
    """Groups in word pieces. `ids[starts[t]:starts[t + 1]]` is text t; a group has a question, its passages
    `members[spans[g]:spans[g + 1]]` with `answers` beside them, and an origin, "held-out …" where it is not learned;
    `draw[g]` is how often it is drawn beside the others of its origin.
    """

    def __init__(self, arrays: dict[str, NDArray[Any]]) -> None:
        self.ids, self.starts, self.questions = arrays["ids"], arrays["starts"], arrays["questions"]
        self.members, self.answers, self.spans = arrays["members"], arrays["answers"], arrays["spans"]
        self.origins = arrays["origins"]
        self.draw = arrays.get("draw", np.ones(len(self.questions), np.float32))

    @staticmethod
    def read(file: Path) -> Pool:
        with np.load(file) as arrays:
            return Pool(dict(arrays))

    def of(self, origin: str) -> NDArray[np.intp]:
        """The numbers of an origin's groups."""
        return np.flatnonzero(self.origins == origin)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--vocabulary", type=Path, required=True)
    parser.add_argument("--medquad", type=Path, required=True)
    parser.add_argument("--wordnet", type=Path, required=True)
    parser.add_argument("--watched", type=Path)
    parser.add_argument(
        "--made", type=int, nargs=5, default=list(_MADE.values()), help=f"how many of {', '.join(_MADE)}"
    )
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--out", type=Path, required=True)
    chosen = parser.parse_args()
    nouns = wordnet.Nouns(chosen.wordnet, chosen.vocabulary)
    made = dict(zip(_MADE, chosen.made, strict=True))
    groups = [*learned(chosen.medquad, nouns, made, chosen.seed), *held_out(chosen.medquad)]
    if chosen.watched is not None:
        groups += watched(chosen.watched)
    arrays: dict[str, Any] = _arrays(groups, chosen.vocabulary)
    np.savez_compressed(chosen.out, **arrays)


def learned(medquad_file: Path, nouns: wordnet.Nouns, made: Mapping[str, int], seed: int) -> Iterator[Group]:
    drawn = random.Random(seed)
    documents = [page for at, page in enumerate(written.read_written(HERE / "written.txt")) if at % HELD_OUT]
    topics = medquad.read_topics(medquad_file)
    names = [name for at, name in enumerate(sorted(topics)) if at % 10 and not _of_the_search(name)]
    things = [thing.strip() for at, thing in enumerate(grid.THINGS) if at % 6]
    for _ in range(made["written"]):
        yield from _varied(written.groups(documents, drawn), drawn)
    for _ in range(made["mined"]):
        yield from _varied((mined.drawn_from(group, drawn) for group in mined.read_mined()), drawn)
    yield from _varied(grid.groups(made["grid"], drawn, things), drawn)
    yield from _varied(medquad.groups(topics, names, made["medquad"], drawn), drawn)
    yield from _varied(wordnet.groups(nouns, made["wordnet"], drawn), drawn)


def held_out(medquad_file: Path) -> Iterator[Group]:
    drawn = random.Random(1)
    topics = medquad.read_topics(medquad_file)
    things = [thing.strip() for thing in grid.THINGS]
    made = [
        *written.groups(written.read_written(HERE / "written.txt")[::HELD_OUT], drawn, without=0.2),
        *medquad.groups(topics, sorted(topics)[::10], 200, drawn),
        *grid.groups(200, drawn, things[::6]),
    ]
    return (Group(group.question, group.passages, f"held-out {group.origin}") for group in made)


def watched(file: Path) -> Iterator[Group]:
    for entry in json.loads(file.read_text(encoding="utf-8")):
        passages = [Passage(*passage) for passage in entry["passages"]]
        yield Group(entry["question"], tuple(passages[:WATCHED_FIRST]), "watched")


def _varied(groups: Iterable[Group], drawn: random.Random) -> Iterator[Group]:
    """The questions as a recogniser may write them down; sometimes the sentences without their headings."""
    for group in groups:
        question = drawn.choice(_FILLERS) + group.question
        if drawn.random() < 0.4:
            question = re.sub(r"[?.,!]", "", question)
        passages = group.passages
        if drawn.random() < 0.15:
            passages = tuple(Passage("", passage.text, passage.answers) for passage in passages)
        yield Group(question, passages, group.origin)


def _of_the_search(topic: str) -> bool:
    """Whether bench/knowledge_questions.py may hold the topic out from the search."""
    return sha256(topic.encode()).digest()[0] % 2 == 1


def _arrays(groups: Iterable[Group], vocabulary: Path) -> dict[str, NDArray[Any]]:
    from tokenizers import BertWordPieceTokenizer

    tokenizer = BertWordPieceTokenizer(str(vocabulary), lowercase=True)
    numbers: dict[tuple[str, bool], int] = {}
    pieces: list[list[int]] = []

    def number(text: str, *, asked: bool) -> int:
        key = (text, asked)
        if key not in numbers:
            start, *inner, end = tokenizer.encode(text).ids
            pieces.append([start, *inner[-MOST_ASKED:], end] if asked else [*inner[: LONGEST - 1], end])
            numbers[key] = len(numbers)
        return numbers[key]

    questions, members, answers, spans, origins = [], [], [], [0], []
    for group in groups:
        questions.append(number(group.question, asked=True))
        for passage in group.passages:
            members.append(number(f"{passage.path}: {passage.text}" if passage.path else passage.text, asked=False))
            answers.append(passage.answers)
        spans.append(len(members))
        origins.append(group.origin)
    return {
        "ids": np.array([piece for text in pieces for piece in text], np.int16),
        "starts": np.cumsum([0, *map(len, pieces)]).astype(np.int32),
        "questions": np.array(questions, np.int32),
        "members": np.array(members, np.int32),
        "answers": np.array(answers, np.bool_),
        "spans": np.array(spans, np.int32),
        "origins": np.array(origins),
    }


if __name__ == "__main__":
    main()
