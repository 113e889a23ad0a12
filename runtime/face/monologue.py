"""One sentence said to nobody in particular: its scene, with a moment before and after, and its sound."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from runtime.face.easing import Change
from runtime.face.scene import Scene, Spoken
from runtime.face.tags import Feeling, Tag
from runtime.speech.loudness import envelope
from runtime.speech.voice import Speech

BEFORE, AFTER = 0.8, 1.2
"""Seconds in which the face is already there, and still there."""


@dataclass(frozen=True, slots=True, eq=False)
class Monologue:
    """`audio`: mono float32 at the voice's rate, silence before and after included. `seconds`: how long it all is."""

    scene: Scene
    audio: NDArray[np.float32]
    seconds: float


def monologue(speech: Speech, tags: Sequence[Tag] = (), feeling: Feeling | None = None) -> Monologue:
    """`tags`: what words feel like; `feeling`: what is felt where they say nothing."""
    said = spoken(BEFORE, speech, tags)
    scene = Scene(
        doing=(Change(0.0, "waiting"), Change(BEFORE, "speaking"), Change(said.end, "waiting")),
        spoken=(said,),
        feelings=(Change(-1.0, feeling),) if feeling is not None else (),
    )
    quiet = [np.zeros(round(seconds * speech.sample_rate), np.float32) for seconds in (BEFORE, AFTER)]
    return Monologue(scene, np.concatenate([quiet[0], speech.audio, quiet[1]]), BEFORE + speech.duration + AFTER)


def spoken(start: float, speech: Speech, tags: Sequence[Tag] = (), lost: int = 0) -> Spoken:
    """Speech that begins at media second `start`; `lost`: how many words of the tagged text it no longer has."""
    return Spoken(start, speech.phonemes, envelope(speech.audio, speech.sample_rate), None, _timed(speech, tags, lost))


def _timed(speech: Speech, tags: Sequence[Tag], lost: int) -> tuple[Change[Feeling], ...]:
    """When each tag takes hold, in seconds from the speech's start; one of a lost word holds from the beginning."""
    changes: list[Change[Feeling]] = []
    for tag in tags:
        number = tag.word - lost
        if number >= len(speech.words):
            break
        at = speech.words[number].start if number > 0 else 0.0
        changes = [change for change in changes if change.at < at]
        changes.append(Change(at, tag.feeling))
    return tuple(changes)
