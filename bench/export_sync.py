"""How far a finished film's sound is from its picture: both are held against what they were made from."""

from __future__ import annotations

from pathlib import Path

import av
import numpy as np
from numpy.typing import NDArray

from runtime.export.background import Faces
from runtime.export.composition import Composer
from runtime.export.soundtrack import Soundtrack
from runtime.export.told import Told, tell
from runtime.export.voices import Voices
from runtime.script.model import Script

RATE = 48_000
_WINDOW = 2.0
_FARTHEST = 0.1


def offsets(film: Path, script: Script, voices: Voices) -> tuple[float, float]:
    """Milliseconds that the sound is later than the picture, at the start and at the end."""
    told = tell(script, voices, None, lambda: False)
    track = Soundtrack([one.narration for one in told], script.fps, script.music)
    wanted = np.concatenate(list(track.pieces(1.0)), 1)[0]
    heard = _sound(film, len(wanted))
    loud = np.flatnonzero(np.abs(wanted) > 0.05)
    spans = [(loud[0] - RATE // 10, loud[0] + int(_WINDOW * RATE)), (loud[-1] - int(_WINDOW * RATE), loud[-1])]
    late = [_shift(wanted[max(a, 0) : b], heard, max(a, 0)) for a, b in spans]
    shown = [_frame_shift(film, script, told, at / RATE) for at in (loud[0] + RATE // 2, loud[-1] - RATE // 4)]
    return 1000 * (late[0] - shown[0]), 1000 * (late[1] - shown[1])


def _sound(film: Path, count: int) -> NDArray[np.float32]:
    """The film's sound, each sample at its time: mono (n,), 48 kHz."""
    whole = np.zeros(count + RATE, np.float32)
    with av.open(film) as container:
        for frame in container.decode(audio=0):
            piece = np.asarray(frame.to_ndarray(), np.float32)
            piece = piece[0] if frame.format.is_planar else piece.reshape(-1, 2)[:, 0]
            at = round((frame.time or 0.0) * RATE)
            first = max(-at, 0)
            piece = piece[first : max(len(whole) - at, first)]
            whole[at + first : at + first + len(piece)] = piece
    return whole


def _shift(wanted: NDArray[np.float32], heard: NDArray[np.float32], at: int) -> float:
    """Seconds by which `wanted`, which should be at sample `at`, comes later."""
    far = int(_FARTHEST * RATE)
    part = heard[max(at - far, 0) : at + len(wanted) + far]
    lags = np.fft.irfft(np.fft.rfft(part, 2 * len(part)) * np.conj(np.fft.rfft(wanted, 2 * len(part))))
    best = int(np.argmax(lags[: 2 * far]))
    return (best - min(at, far)) / RATE


def _frame_shift(film: Path, script: Script, told: list[Told], at: float) -> float:
    """Seconds by which the picture that belongs to `at` is shown later: the shown one most like it, near by."""
    wanted = round(at * script.fps)
    one = max((one for one in told if one.begins <= wanted), key=lambda one: one.begins)
    own = Composer(script, one.scene, one.narration, one.captions, Faces()).draw((wanted - one.begins) / script.fps)
    nearest: list[tuple[float, float]] = []
    with av.open(film) as container:
        container.seek(max(int((at - 1) * 1_000_000), 0))
        for frame in container.decode(video=0):
            if abs((frame.time or 0.0) - at) < _FARTHEST:
                picture = np.asarray(frame.to_ndarray(format="rgb24"), np.float32)
                nearest.append((float(np.abs(picture - own).mean()), (frame.time or 0.0) - wanted / script.fps))
            if (frame.time or 0.0) > at + _FARTHEST:
                break
    return min(nearest)[1]
