"""How something was said, apart from what was said: one record of plain numbers for each utterance. Pure.

There is no arousal or valence here: no recorded speech labelled with them can be had offline, so nothing could be
measured, and what cannot be measured is left out.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from runtime.clock import seconds
from runtime.hearing.pitch import track
from runtime.hearing.rhythm import rhythm_of
from runtime.hearing.ring import RATE
from runtime.hearing.tempo import tempo_of
from runtime.hearing.voice_quality import quality_of
from runtime.hearing.wordless import breaths, laughs

Audio = NDArray[np.float32]
_FILLERS = re.compile(
    r"\b(u+h+m*|u+m+|e+r+m*|a+h+m+|h+m+|you know|i mean|well,|sort of|kind of|let me see)(?=\W|$)", re.I
)
_SHORTEST = 0.4  # seconds of sound, below which nothing is said of a manner
_TAIL, _APART, _BEFORE = 50, 80, 200  # frames of 10 ms: the end, and from and to where before it is compared
_ABOVE_ROOM, _SOFTEST = 10.0, 45.0  # dB above the room's noise, and below the loudest


@dataclass(frozen=True, slots=True)
class Manner:
    """`start`, `end`: seconds of media time. `pitch`: median, Hz; `span`: semitones from its 5th to 95th percentile;
    `level`: dB of full scale of the loud parts; `swing`: dB between loud and soft syllables; `rate`: syllables a second
    of sound; `pauses`: (start, end) in media time; `paused`: share of the utterance; `fillers`: how many; `jitter`,
    `shimmer`, `bright`: see `VoiceQuality`; `trailing`: dB by which the last half second falls below what was before;
    `tempo`: how fast the words were said, 1 being usual, None where that cannot be told.
    """

    start: float
    end: float
    pitch: float
    span: float
    level: float
    swing: float
    rate: float
    pauses: tuple[tuple[float, float], ...]
    paused: float
    fillers: int
    jitter: float
    shimmer: float
    bright: float
    breaths: int
    laughed: bool
    trailing: float
    words: int
    tempo: float | None = None


def manner_of(audio: Audio, words: str, start: int) -> Manner | None:
    """How an utterance (n,) at 16 kHz that began at media time `start` (ticks) was said; None for hardly any sound."""
    pitch = track(audio)
    rhythm = rhythm_of(audio, pitch)
    voiced = pitch.hz[pitch.voiced]
    if rhythm.spoken < _SHORTEST or len(voiced) < 15:
        return None
    begins = seconds(start)
    sound = pitch.level[pitch.level > np.percentile(pitch.level, 95) - 25]
    quality = quality_of(audio, pitch)
    pauses = tuple((begins + a, begins + b) for a, b in rhythm.pauses)
    low, middle, high = (12 * np.log2(np.percentile(voiced, (5, 50, 95)))).tolist()
    return Manner(
        start=begins,
        end=begins + len(audio) / RATE,
        pitch=round(float(2 ** (middle / 12)), 1),
        span=round(high - low, 2),
        level=round(float(np.percentile(pitch.level, 80)), 1),
        swing=round(float(np.percentile(sound, 90) - np.percentile(sound, 30)), 1),
        rate=round(rhythm.rate, 2),
        pauses=pauses,
        paused=round(1 - rhythm.spoken / max(rhythm.lasted, 1e-6), 3),
        fillers=len(_FILLERS.findall(words)),
        jitter=round(quality.jitter, 4),
        shimmer=round(quality.shimmer, 2),
        bright=round(quality.bright, 1),
        breaths=breaths(audio, rhythm.pauses),
        laughed=laughs(pitch) or bool(re.search(r"\b(ha ?ha|he ?he)+\b", words, re.I)),
        trailing=round(_trailing(pitch.level), 1),
        words=len(words.split()),
        tempo=tempo_of(words, rhythm.spoken),
    )


def _trailing(level: NDArray[np.float64]) -> float:
    """dB by which the last half second in which something is heard, however softly, is below the second before it."""
    loud, room = np.percentile(level, (95, 3))
    last = np.flatnonzero(level > np.clip(room + _ABOVE_ROOM, loud - _SOFTEST, loud - 25))[-1] + 1
    before, tail = level[max(0, last - _BEFORE) : last - _APART], level[max(0, last - _TAIL) : last]
    return float(np.percentile(before, 90) - np.percentile(tail, 90)) if len(before) >= _APART else 0.0
