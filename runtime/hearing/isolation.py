"""Only the visitor in front of us: voices that are far away, and babble, are left out of voice activity.

Nothing is filtered, for that makes recognition worse; windows are let through or not. Two cues add up: how loud the
voice is against this visitor's usual level, and how dry. The excitation of a near voice is peaky (glottal pulses),
which reflections smear, so the kurtosis of the linear prediction residual tells distance (after Gillespie, Malvar and
Florêncio 2001, "Speech dereverberation via maximum-kurtosis subband adaptive filtering"). Until a first voice was heard
everybody is let through; somebody much louder takes the visitor's place.
"""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from runtime.hearing.voice_activity import RATE, WINDOW

Audio = NDArray[np.float32]

VOICED = 0.5
_RECENT = 12  # voiced windows that are judged together: 0.4 s
_FORGET = 10  # windows without voice after which what follows is judged anew
_LOUD = 10.0  # dB below the loudest of them within which dryness is looked at

_DRY = 1.98
"""Log kurtosis half way between a near voice and one that is mostly reflections; of a visitor who is less dry than
that, their own."""
_DB_PER_DRYNESS = 25.0
_MOST = 6.0  # dB that dryness can make up for, or take away
_ENTER, _STAY = -8.0, -10.0  # dB under the usual level

_FOLLOWS = 0.03  # how fast what is usual follows the visitor, for each window
_LEAPS = 8.0  # dB: so much louder is somebody nearer than whoever was taken for the visitor
_EASES = 1 / 20  # dB a second by which the level comes down while nobody near speaks
_EASES_BY = 6.0

_ORDER = 14
_EMPHASIS = 0.95
_SILENCE = 1e-12


@dataclass(frozen=True, slots=True)
class Cues:
    """Of one window: its level in dB of full scale, and the logarithm of its residual's kurtosis (Gaussian: 1.1)."""

    level: float
    dryness: float


def cues(sound: Audio) -> Cues:
    """Of a window with the one before it, (2 * WINDOW,) at 16 kHz."""
    level = 10 * np.log10(np.square(sound[-WINDOW:], dtype=np.float64).mean() + _SILENCE)
    residual = prediction_residual(sound)
    power = np.square(residual)
    mean = power.mean()
    return Cues(float(level), float(np.log(np.square(power).mean() / mean**2)) if mean > _SILENCE**2 else 0.0)


def prediction_residual(sound: Audio) -> NDArray[np.float64]:
    """What linear prediction of order 14 leaves of a sound (n,): the excitation, without the vocal tract."""
    wave = np.append(sound[:1], sound[1:] - _EMPHASIS * sound[:-1]).astype(np.float64)
    wave = (wave - wave.mean()) * np.hanning(len(wave))
    lags = np.array([wave[: len(wave) - lag] @ wave[lag:] for lag in range(_ORDER + 1)])
    lags[0] = lags[0] * 1.0001 + _SILENCE
    matrix = lags[np.abs(np.subtract.outer(np.arange(_ORDER), np.arange(_ORDER)))]
    weights = np.linalg.solve(matrix, lags[1:])
    return np.convolve(wave, np.concatenate([[1.0], -weights]))[_ORDER : len(wave)]


class NearVoice:
    """Takes voice activity window by window and gives it back without voices that are not the visitor's."""

    def __init__(self) -> None:
        self._before = np.zeros(WINDOW, np.float32)
        self._recent: deque[Cues] = deque(maxlen=_RECENT)
        self._quiet = 0
        self._near = False
        self._usual: Cues | None = None
        self._eased = 0.0

    @property
    def usual(self) -> Cues | None:
        """How the visitor sounds where they are loud; None before anybody was heard."""
        return self._usual

    def __call__(self, window: Audio, probability: float) -> float:
        """The probability that the visitor speaks in `window` (512,), given that somebody does with `probability`."""
        sound = np.concatenate([self._before, window])
        self._before = window.copy()
        self._ease()
        if probability < VOICED:
            self._quiet += 1
            if self._quiet >= _FORGET:
                self._recent.clear()
                self._near = False
            return probability if self._near or not self._recent else 0.0
        self._quiet = 0
        self._recent.append(cues(sound))
        self._near = self._is_near()
        if self._near:
            self._follow()
        return probability if self._near else 0.0

    def _is_near(self) -> bool:
        if self._usual is None:
            return True  # nobody is known yet, and nobody may be turned away unheard
        now = self._together()
        dry = float(np.clip(_DB_PER_DRYNESS * (now.dryness - min(_DRY, self._usual.dryness)), -_MOST, _MOST))
        return now.level - (self._usual.level - self._eased) + dry > (_STAY if self._near else _ENTER)

    def _together(self) -> Cues:
        """The level of the loudest recent window, and the mean dryness of those nearly as loud."""
        loudest = max(cue.level for cue in self._recent)
        loud = [cue.dryness for cue in self._recent if cue.level > loudest - _LOUD]
        return Cues(loudest, sum(loud) / len(loud))

    def _follow(self) -> None:
        self._eased = 0.0
        now = self._together()
        if self._usual is None or now.level > self._usual.level + _LEAPS:
            self._usual = now
        else:
            before = self._usual
            level = before.level + _FOLLOWS * (now.level - before.level)
            self._usual = Cues(level, before.dryness + _FOLLOWS * (now.dryness - before.dryness))

    def _ease(self) -> None:
        if self._usual is not None and not self._near:
            self._eased = min(_EASES_BY, self._eased + _EASES * WINDOW / RATE)
