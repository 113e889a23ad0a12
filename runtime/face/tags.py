"""Emotions as tags in text: "[excited] Good news! [neutral] Please sit down." Light enough for anybody to import.

A tag sets the feeling of the words after it, up to the next tag: `[sad]`, or with a strength, `[sad 0.4]`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal, get_args

from runtime.errors import BadInput

Emotion = Literal[
    "neutral", "content", "excited", "elated", "surprised", "sad", "dejected", "scared", "angry", "contempt",
    "disgusted",
]  # fmt: skip
EMOTIONS: tuple[Emotion, ...] = get_args(Emotion)

_TAG = re.compile(r"\[\s*([a-z]+)(?:\s+(\d*\.?\d+))?\s*\]\s*", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Feeling:
    """An emotion and how strong it is, 0 to 1."""

    emotion: Emotion = "neutral"
    strength: float = 1.0

    def __post_init__(self) -> None:
        if self.emotion not in EMOTIONS:
            raise BadInput(
                "{emotion!r} is no emotion.", "There are: {known}.", emotion=self.emotion, known=", ".join(EMOTIONS)
            )
        if not 0.0 <= self.strength <= 1.0:
            raise BadInput(
                "{strength} is no strength of an emotion.", "Give a number from 0 to 1.", strength=self.strength
            )


@dataclass(frozen=True, slots=True)
class Tag:
    """From word number `word` on (words are split at white space, counted from 0) the feeling is this one."""

    word: int
    feeling: Feeling


def read_tags(text: str) -> tuple[str, tuple[Tag, ...]]:
    """The text without its tags, and the tags.

    Square brackets that hold no emotion's name are left as they are. Raises BadInput for a strength above 1.
    """
    plain = ""
    tags: list[Tag] = []
    last = 0
    for match in _TAG.finditer(text):
        name = match.group(1).lower()
        if name not in EMOTIONS:
            continue
        plain += text[last : match.start()]
        last = match.end()
        if plain and not plain[-1].isspace():
            plain += " "
        feeling = Feeling(name, float(match.group(2)) if match.group(2) else 1.0)
        tags = [tag for tag in tags if tag.word < len(plain.split())]
        tags.append(Tag(len(plain.split()), feeling))
    return (plain + text[last:]).strip() if tags else text, tuple(tags)
