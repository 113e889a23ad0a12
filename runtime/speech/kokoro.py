"""Kokoro's voices: many speakers and languages at 24 kHz, too slow for a conversation on two cores; for films."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cache, partial
from importlib.resources import files
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from runtime.inference.onnx import open_onnx
from runtime.speech.languages.reading import Reading
from runtime.speech.utterance import END, MARKS, RATE, START, UNIT, Sound, said, short_enough, trimmed
from runtime.speech.voice import Speech, never

_DURATIONS = "/encoder/Clip_output_0"  # in units of 25 ms
_LONGEST = 400
"""Sounds at once; the network takes 510, and its training had few longer sentences."""
_STYLE = 256
_SOUND, _SHORT, _PAUSE = 0.055, 0.055, 0.2


class Kokoro:
    """Kokoro-82M (hexgrad, Apache-2.0) as ONNX with int8 weights."""

    def __init__(self, model: Path, threads: int = 2) -> None:
        """Raises ModelMissing, ModelDamaged."""
        self._model = open_onnx(model, threads, inner_output=_DURATIONS)

    def voice(self, style: Path, reading: Reading) -> KokoroVoice:
        """A speaker: its style vectors, one for each number of sounds, and how it reads text."""
        return KokoroVoice(self, np.fromfile(style, np.float32).reshape(-1, _STYLE), reading)

    def synthesise(
        self, sounds: Sequence[Sound], styles: NDArray[np.float32], speed: float
    ) -> tuple[NDArray[np.float32], list[int]]:
        """Audio without most of the silence around it, and the sample at which each sound ends.

        `sounds` begin and end with the marks of an utterance.
        """
        ids = [0, *(_alphabet()[sound.symbol] for sound in sounds[1:-1]), 0]
        style = styles[min(len(ids) - 2, len(styles) - 1)]
        feeds: dict[str, NDArray[Any]] = {
            "tokens": np.array([ids], np.int64), "style": style[None], "speed": np.array([speed], np.float32)
        }  # fmt: skip
        audio, durations = self._model.run(feeds, ("audio", _DURATIONS))
        ends = [int(end) for end in np.cumsum(np.rint(durations.ravel()).astype(np.int64)) * UNIT]
        return trimmed(np.clip(audio.ravel(), -1.0, 1.0), ends, [sound.symbol for sound in sounds])


class KokoroVoice:
    """One speaker of Kokoro's. Safe to call from several threads."""

    def __init__(self, network: Kokoro, styles: NDArray[np.float32], reading: Reading) -> None:
        self._network, self._styles, self._reading = network, styles, reading

    @property
    def sample_rate(self) -> int:
        return RATE

    def speak(self, text: str, speed: float = 1.0, cancelled: Callable[[], bool] = never) -> Speech:
        """See `Voice.speak`. `speed` 0.5 is slow, 2.0 fast."""
        pieces, read = self._reading(text)
        say = partial(self._network.synthesise, styles=self._styles, speed=speed)
        return said(text, pieces, _utterances(read), say, cancelled)


class Sketch:
    """A speaker who is seen to speak and not heard, without the network: for looking into a film before it is made."""

    def __init__(self, reading: Reading) -> None:
        self._reading = reading

    @property
    def sample_rate(self) -> int:
        return RATE

    def speak(self, text: str, speed: float = 1.0, cancelled: Callable[[], bool] = never) -> Speech:
        """The sounds and words that the speaker says, at about the times that they will have; silence."""
        pieces, read = self._reading(text)
        return said(text, pieces, _utterances(read), lambda sounds: _sketched(sounds, speed), cancelled)


def _utterances(read: Iterator[list[Sound]]) -> Iterator[list[Sound]]:
    """What the network is given at once: sounds that it has a symbol for."""
    known = _alphabet()
    for sentence in read:
        for sounds in short_enough([sound for sound in sentence if sound.symbol in known], _LONGEST):
            yield [Sound(START, None), *sounds, Sound(END, None)]


@cache
def _alphabet() -> Mapping[str, int]:
    """The number of each symbol: the same as hibari's, which was made after this network."""
    return dict(json.loads((files("hibari") / "assets" / "vocab.json").read_text("utf-8")))


def _sketched(sounds: Sequence[Sound], speed: float) -> tuple[NDArray[np.float32], list[int]]:
    lengths = [_lasts(sound.symbol) / speed for sound in sounds]
    ends = [round(end * RATE) for end in np.cumsum(lengths)]
    return np.zeros(ends[-1], np.float32), ends


def _lasts(symbol: str) -> float:
    """Seconds that a sound takes, about: the middle of what the network gives it in the four languages."""
    if symbol in MARKS:
        return _PAUSE
    return _SHORT if symbol in " ˈˌː" or symbol in (START, END) else _SOUND
