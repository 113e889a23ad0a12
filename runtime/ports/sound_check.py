"""Trying a microphone and a speaker outside of a conversation: a level, and a short sound."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any, Protocol

import numpy as np
import soxr
from numpy.typing import NDArray

from runtime.errors import DeviceProblem
from runtime.hearing.ring import RATE
from runtime.ports.devices import audio_devices, choose, sound_library

F32 = NDArray[np.float32]
SOUND_RATE = 24_000


class Meter(Protocol):
    def close(self) -> None: ...


class LiveMeter:
    """Gives every 50 ms of a microphone to `heard` as (n,) float32. Raises DeviceProblem, SetupProblem."""

    def __init__(self, wanted: str, heard: Callable[[F32], None]) -> None:
        library = sound_library()
        device = choose(audio_devices(), "microphone", wanted or None)
        try:
            self._stream: Any = library.InputStream(
                device=device.index,
                samplerate=device.rate,
                channels=1,
                dtype="float32",
                blocksize=round(device.rate / 20),
                callback=lambda samples, frames, moment, status: heard(np.array(samples[:, 0])),
            )
            self._stream.start()
        except library.PortAudioError as problem:
            raise DeviceProblem(
                "The microphone {device!r} could not be opened ({why}).",
                "Close other programs that use it.",
                device=device.name,
                why=problem,
            ) from problem

    def close(self) -> None:
        self._stream.abort(ignore_errors=True)
        self._stream.close(ignore_errors=True)


def play(wave: F32, wanted: str, stopped: Callable[[], bool] = lambda: False) -> None:
    """Play (n,) float32 at 24 kHz on a speaker and return at its end, or soon after `stopped`.

    Raises DeviceProblem, SetupProblem.
    """
    library = sound_library()
    device = choose(audio_devices(), "speaker", wanted or None)
    at_rate = np.asarray(soxr.resample(wave, SOUND_RATE, device.rate), np.float32)
    try:
        with library.OutputStream(device=device.index, samplerate=device.rate, channels=1, dtype="float32") as stream:
            block = round(device.rate / 10)
            for start in range(0, len(at_rate), block):
                if stopped():
                    stream.abort()
                    return
                stream.write(at_rate[start : start + block].reshape(-1, 1))
    except library.PortAudioError as problem:
        raise DeviceProblem(
            "The speaker {device!r} could not be opened ({why}).",
            "Close other programs that use it.",
            device=device.name,
            why=problem,
        ) from problem


class RecordedMeter:
    """A recording's loudness by the wall clock, for a machine without a microphone: ask `block` when you like."""

    def __init__(self, audio: F32) -> None:
        self._audio = audio
        self._since = time.monotonic()

    def block(self) -> F32:
        """The 50 ms that would be heard now; the recording goes round and round."""
        if not len(self._audio):
            return np.zeros(0, np.float32)
        at = int((time.monotonic() - self._since) * RATE) % len(self._audio)
        return self._audio[at : at + RATE // 20]
