"""The question–sentence pairs written for the scorer, read from written.txt.

In the file, `= title | heading` begins a document, `S` a sentence of it, each `?` a question that the sentence before
it answers, and `!` a question on the document's topic that no sentence of it answers.
"""

from __future__ import annotations

import random
from dataclasses import dataclass, field
from pathlib import Path

from models.answer_scorer.train.questions import Group, Passage


@dataclass
class Written:
    path: str
    sentences: list[str] = field(default_factory=list)
    asked: list[tuple[str, int]] = field(default_factory=list)  # a question, and the sentence that answers it
    unanswered: list[str] = field(default_factory=list)


def read_written(file: Path) -> list[Written]:
    documents: list[Written] = []
    for line in file.read_text(encoding="utf-8").splitlines():
        mark, words = line[:1], line[2:].strip()
        if mark == "=":
            documents.append(Written(". ".join(part.strip() for part in words.split("|"))))
        elif mark == "S":
            documents[-1].sentences.append(words)
        elif mark == "?":
            documents[-1].asked.append((words, len(documents[-1].sentences) - 1))
        elif mark == "!":
            documents[-1].unanswered.append(words)
    return documents


def groups(documents: list[Written], drawn: random.Random, without: float = 0.0, most: int = 14) -> list[Group]:
    """Every question of every document with the document's sentences and two of another's; by chance `without` its
    answer.
    """
    return [
        _group(document, question, at, documents, drawn, without, most)
        for document in documents
        for question, at in [*document.asked, *((words, -1) for words in document.unanswered)]
    ]


def _group(
    document: Written,
    question: str,
    at: int,
    documents: list[Written],
    drawn: random.Random,
    without: float,
    most: int,
) -> Group:
    passages = [Passage(document.path, sentence, number == at) for number, sentence in enumerate(document.sentences)]
    other = drawn.choice(documents)
    if other is not document:
        passages += [Passage(other.path, words, False) for words in drawn.sample(other.sentences, 2)]
    kept = [passage for passage in passages if passage.answers]
    rest = [passage for passage in passages if not passage.answers]
    drawn.shuffle(rest)
    if kept and drawn.random() < without:
        kept = []
    return Group(question, tuple(kept + rest[: most - len(kept)]), "written")
