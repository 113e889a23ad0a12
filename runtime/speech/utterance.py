"""What voices of the Kokoro family share: sentences, their sounds, and audio without the silence around it.

They take a sentence's phonemes at once, at 24 kHz, and tell the length of each in units of 25 ms.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from runtime.speech.normalise import Piece
from runtime.speech.voice import Phoneme, Speech
from runtime.speech.word_times import Span, word_times

RATE = 24_000
UNIT = RATE // 40
START = "^"
END = "$"
PAUSES = frozenset(' .,;:!?…—()"“”$^')
MARKS = frozenset(".,;:!?…—")

_QUIET = 10 ** (-55 / 20)
_FRAME = RATE // 200
_LEAD = RATE // 50  # kept before the first sound, so that lips can open
_RELEASE = RATE // 50  # kept of a sound that dies away before a pause
_TAILS = {
    ",": 0.15,
    ";": 0.2,
    ":": 0.2,
    "—": 0.2,
    ".": 0.25,
    "!": 0.25,
    "?": 0.25,
    "…": 0.35,
}  # seconds of silence kept
_TAIL = 0.1


@dataclass(frozen=True, slots=True)
class Sound:
    """One phoneme character and the index of the piece it comes from (None between pieces)."""

    symbol: str
    piece: int | None


Synthesise = Callable[[Sequence[Sound]], tuple[NDArray[np.float32], list[int]]]
"""Audio of an utterance, and the sample at which each of its sounds ends."""


def said(
    text: str,
    pieces: Sequence[Piece],
    utterances: Iterable[Sequence[Sound]],
    synthesise: Synthesise,
    cancelled: Callable[[], bool],
) -> Speech:
    """The utterances of `text` one after the other; a beginning of them once `cancelled` says so."""
    audio: list[NDArray[np.float32]] = []
    phonemes: list[Phoneme] = []
    heard: dict[int, Span] = {}
    at = 0
    for sounds in utterances:
        if cancelled():
            break
        samples, ends = synthesise(sounds)
        starts = [0, *ends[:-1]]
        for sound, start, end in zip(sounds, starts, ends, strict=True):
            first, last = (at + start) / RATE, (at + end) / RATE
            if end > start:
                phonemes.append(Phoneme(sound.symbol, first, last))
            if sound.piece is not None and sound.symbol not in PAUSES:
                heard[sound.piece] = (heard.get(sound.piece, (first, last))[0], last)
        audio.append(samples)
        at += len(samples)
    joined = np.concatenate(audio) if audio else np.zeros(0, np.float32)
    return Speech(joined, RATE, tuple(phonemes), word_times(text, pieces, heard))


def sentences(pieces: Sequence[Piece]) -> Iterator[range]:
    """The pieces of each sentence."""
    first = 0
    for i, piece in enumerate(pieces):
        if piece.spoken.endswith((".", "!", "?", "…")):
            yield range(first, i + 1)
            first = i + 1
    if first < len(pieces):
        yield range(first, len(pieces))


def short_enough(sounds: Sequence[Sound], longest: int) -> Iterator[list[Sound]]:
    """A sentence in parts of at most `longest` sounds; nothing where it makes none."""
    rest = list(sounds)
    while len(rest) > longest:
        cut = _best_cut(rest[:longest])
        yield rest[:cut]
        rest = rest[cut:]
    if any(sound.symbol not in PAUSES for sound in rest):
        yield rest


def _best_cut(sounds: Sequence[Sound]) -> int:
    """Where to divide too long a sentence: behind its last comma, else its last word, else anywhere."""
    for marks in (",;:—", " "):
        for i in range(len(sounds) - 1, len(sounds) // 2, -1):
            if sounds[i].symbol in marks:
                return i + 1
    return len(sounds)


def trimmed(
    samples: NDArray[np.float32], ends: list[int], symbols: Sequence[str]
) -> tuple[NDArray[np.float32], list[int]]:
    """Cuts the silence at both ends, and gives the silence after a sound that has died away to the pause behind it.

    The network counts the pause after a word as part of its last phoneme, which would leave the mouth open.
    """
    loud = _loud(samples)
    ends = list(ends)
    for i in range(1, len(symbols) - 1):
        if symbols[i] not in PAUSES and symbols[i + 1] in PAUSES:
            faded = _last_loud(loud, ends[i - 1], ends[i]) + _RELEASE
            ends[i] = min(ends[i], max(faded, ends[i - 1] + UNIT))
    sounding = np.flatnonzero(loud)
    onset = int(sounding[0]) * _FRAME if len(sounding) else 0
    cut = max(0, min(onset - _LEAD, ends[0]))
    faded = _last_loud(loud, 0, len(samples)) + _RELEASE
    stop = min(len(samples), faded + round(_TAILS.get(symbols[-2], _TAIL) * RATE))
    return samples[cut:stop], [min(end, stop) - cut for end in ends[:-1]] + [stop - cut]


def _loud(samples: NDArray[np.float32]) -> NDArray[np.bool_]:
    """Which 5 ms frames can be heard."""
    frames = samples[: len(samples) // _FRAME * _FRAME].reshape(-1, _FRAME)
    return np.asarray(np.sqrt(np.mean(np.square(frames), axis=1)) > _QUIET)


def _last_loud(loud: NDArray[np.bool_], start: int, end: int) -> int:
    """The end of the last audible frame between two samples; `start` if there is none."""
    first, last = start // _FRAME, end // _FRAME
    sounding = np.flatnonzero(loud[first:last])
    return (first + int(sounding[-1]) + 1) * _FRAME if len(sounding) else start
