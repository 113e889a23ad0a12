"""The sentences with names, departments and medicines that recognition is measured on: sentences.tsv, read."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

HERE = Path(__file__).parent
AUDIO = HERE / "audio"


@dataclass(frozen=True, slots=True)
class Sentence:
    """`marked` is the text with the reader's phonemes in it, `terms` what has to be in the words that are heard."""

    half: str
    terms: tuple[str, ...]
    marked: str
    file: str

    @property
    def text(self) -> str:
        return re.sub(r"\{([^|}]+)\|[^}]+\}", r"\1", self.marked)


def read_sentences() -> Iterator[Sentence]:
    """In the order of the file; those of a half are numbered."""
    counts: dict[str, int] = {}
    for line in (HERE / "sentences.tsv").read_text(encoding="utf-8").splitlines()[1:]:
        half, terms, marked = line.split("\t")
        counts[half] = counts.get(half, 0) + 1
        yield Sentence(half, tuple(terms.split(",")), marked, f"{half}-{counts[half]:02}.ogg")


LANGUAGES = HERE / "languages"


@dataclass(frozen=True, slots=True)
class Foreign:
    """A sentence in another language than English; `phonemes` is what the synthetic voice reads."""

    file: str
    language: str
    voice: str
    text: str
    phonemes: str


def read_languages() -> Iterator[Foreign]:
    for line in (HERE / "languages.tsv").read_text(encoding="utf-8").splitlines()[1:]:
        yield Foreign(*line.split("\t"))
