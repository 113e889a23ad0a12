"""How feelings sound: how fast and how loud words are said. Pure.

Directions after Scherer (2003), "Vocal communication of emotion", table 2: anger and joy are faster and louder, sadness
slower and softer, fear faster. Small steps: the voice was trained on neutral speech.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from runtime.face.tags import Emotion, Tag

_OF: dict[Emotion, tuple[float, float]] = {
    "neutral": (1.0, 1.0),
    "content": (0.98, 1.0),
    "excited": (1.1, 1.15),
    "elated": (1.12, 1.2),
    "surprised": (1.06, 1.1),
    "sad": (0.9, 0.82),
    "dejected": (0.86, 0.75),
    "scared": (1.1, 0.92),
    "angry": (1.05, 1.2),
    "contempt": (0.95, 0.95),
    "disgusted": (0.94, 0.95),
}


@dataclass(frozen=True, slots=True)
class Manner:
    """`speed`: 1 as always, more is faster; `loudness`: factor of the samples."""

    speed: float = 1.0
    loudness: float = 1.0


def manner(tags: Sequence[Tag], words: int) -> Manner:
    """The manner of a clause of so many words: the mean over its words of what each one's feeling asks for."""
    if not tags or words == 0:
        return Manner()
    speed = loudness = 0.0
    for word in range(words):
        feeling = next((tag.feeling for tag in reversed(tags) if tag.word <= word), None)
        quick, loud = (1.0, 1.0) if feeling is None else _OF[feeling.emotion]
        strength = 0.0 if feeling is None else feeling.strength
        speed += 1 + (quick - 1) * strength
        loudness += 1 + (loud - 1) * strength
    return Manner(speed / words, loudness / words)
