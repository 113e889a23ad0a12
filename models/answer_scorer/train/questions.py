"""What the scorer learns from: a question, and sentences each marked as answering it or not."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Passage:
    """A sentence under its headings, and whether it answers the question."""

    path: str
    text: str
    answers: bool


@dataclass(frozen=True, slots=True)
class Group:
    """A question with its candidates; `origin` tells where it is from."""

    question: str
    passages: tuple[Passage, ...]
    origin: str
