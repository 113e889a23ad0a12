"""The sound of a film: its voices one after the other, and music under them that gives way to speech."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

import av
import av.error
import numpy as np
from numpy.typing import NDArray

from runtime.errors import BadInput
from runtime.export.loudness import TARGET, gain_to, limited, measured
from runtime.export.movie import AUDIO_RATE
from runtime.export.narration import Narration
from runtime.script.model import Music

F32 = NDArray[np.float32]
UNDER_SPEECH = 10 ** (-12 / 20)
"""What is left of the music's level while somebody speaks."""
BEFORE, DOWN, HOLD, UP = 0.15, 0.3, 0.5, 1.0
"""Seconds: ducked so long before speech, within so many; kept down so long after it, and up again within so many."""
FADE_IN, FADE_OUT = 1.0, 2.5
_TRIES, _CLOSE = 4, 0.1
"""How often the loudness of the whole is looked at, and LU by which it may miss."""


class Soundtrack:
    """`pieces` gives the same samples every time."""

    def __init__(self, told: Sequence[Narration], fps: int, music: Music | None) -> None:
        """Raises BadInput for music that cannot be read."""
        self._told, self._fps = told, fps
        self.seconds = sum(narration.frames for narration in told) / fps
        self._music = music
        self._level = 0.0
        if music is not None:
            self._level = music.volume * gain_to(TARGET, measured(_once(music.path)))
            self._points, self._gains = ducking(self._spoken(), self.seconds)

    def gain(self) -> float:
        """What brings the voices to the target loudness."""
        mixed = ((np.stack([piece] * 2)) for narration in self._told for piece in narration.pieces(self._fps))
        return gain_to(TARGET, measured(mixed))

    def whole(self, gain: float) -> float:
        """What brings voices at `gain`, with their music and limited, to the target: both move it a little away."""
        whole = 1.0
        for _ in range(_TRIES):
            lufs = measured(self.pieces(gain, whole))
            if abs(lufs - TARGET) < _CLOSE:
                break
            whole *= gain_to(TARGET, lufs)
        return whole

    def pieces(self, gain: float, whole: float = 1.0) -> Iterator[F32]:
        """Voices at `gain`, and music, all at `whole`: (2, n), 48 kHz, limited."""
        music = _looped(self._music.path) if self._music is not None else None
        held, at = np.zeros((2, 0), np.float32), 0
        for narration in self._told:
            for piece in narration.pieces(self._fps):
                mixed = np.stack([piece * np.float32(gain)] * 2)
                if music is not None:
                    while held.shape[1] < len(piece):
                        held = np.concatenate([held, next(music)], 1)
                    mixed += held[:, : len(piece)] * self._under(at, len(piece))
                    held = held[:, len(piece) :]
                at += len(piece)
                yield limited(mixed * np.float32(whole))

    def _under(self, first: int, count: int) -> F32:
        times = np.arange(first, first + count) / AUDIO_RATE
        return np.asarray(self._level * np.interp(times, self._points, self._gains), np.float32)

    def _spoken(self) -> list[tuple[float, float]]:
        spans, at = [], 0.0
        for narration in self._told:
            spans += [
                (at + sound.start / AUDIO_RATE, at + (sound.start + sound.length) / AUDIO_RATE)
                for sound in narration.sounds
            ]
            at += narration.frames / self._fps
        return spans


def ducking(spoken: Sequence[tuple[float, float]], seconds: float) -> tuple[list[float], list[float]]:
    """Times and gains, straight between, of music under speech: it fades in, gives way, and fades out."""
    down = [(start - BEFORE, end + HOLD) for start, end in spoken]
    merged: list[tuple[float, float]] = []
    for start, end in down:
        if merged and start - DOWN <= merged[-1][1] + UP:
            merged[-1] = merged[-1][0], max(end, merged[-1][1])
        else:
            merged.append((start, end))
    times, gains = [-DOWN - BEFORE - 1], [1.0]
    for start, end in merged:
        times += [max(start - DOWN, times[-1]), start, end, end + UP]
        gains += [1.0, UNDER_SPEECH, UNDER_SPEECH, 1.0]
    grid = np.union1d(np.arange(0, seconds + 0.05, 0.05), [t for t in times if 0 <= t <= seconds])
    ducked = np.interp(grid, times, gains)
    ends = np.clip(np.minimum(grid / FADE_IN, (seconds - grid) / FADE_OUT), 0, 1)
    return [float(t) for t in grid], [float(g) for g in ducked * ends]


def check_music(path: Path) -> None:
    """Raises BadInput for a file without sound that can be read."""
    next(_once(path))


def _looped(path: Path) -> Iterator[F32]:
    while True:
        yield from _once(path)


def _once(path: Path) -> Iterator[F32]:
    """The file's samples, stereo (2, n) at 48 kHz. Raises BadInput."""
    found = False
    try:
        with av.open(path) as container:
            resampler = av.AudioResampler(format="fltp", layout="stereo", rate=AUDIO_RATE)
            for frame in container.decode(container.streams.audio[0]):
                for piece in resampler.resample(frame):
                    found = True
                    yield np.asarray(piece.to_ndarray(), np.float32)
    except (OSError, av.error.FFmpegError, IndexError) as problem:
        raise BadInput(
            "{path} is no music that can be read.", "Give a WAV, MP3, M4A or FLAC file.", path=path.name
        ) from problem
    if not found:
        raise BadInput("{path} holds no sound.", "Give a WAV, MP3, M4A or FLAC file.", path=path.name)
