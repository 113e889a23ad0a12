"""Does a short sound over our voice sound like "mm-hm" and not like words? Beside what it is recognised as.

"Mm-hm" is recognised as almost anything ("So what is it?"). Logistic regression on Moonshine's encoding of both halves
of the sound, fitted on the train half of the labelled cases by `bench/floor_data/train_acknowledgement.py`.
"""

from __future__ import annotations

from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from runtime.clock import seconds
from runtime.floor.linear import Linear, read_linear
from runtime.hearing.moonshine import MoonshineEncoder
from runtime.hearing.ring import RATE
from runtime.hearing.short_sound import BEFORE, CLOSE, in_silence

Audio = NDArray[np.float32]

WEIGHTS_FILE = Path(__file__).parent / "acknowledgement_weights.json"
FRAME = 416
WIDTH = 2 * FRAME
SURE, SURE_OF_LONGER = 1.5, 0.5
"""Log odds from which it is one, and where the sound is longer than `LONGER` seconds: with speakers left out, seven in
ten of the train half's acknowledgements are so high, and of its 546 interruptions one."""
LONGER = 0.6
_SAMPLES = RATE * 24 // 1000  # in one frame


def load_weights(path: Path = WEIGHTS_FILE) -> Linear:
    """The fitted weights, for what `halves_of` gives. Raises ModelDamaged as `read_linear` does."""
    return read_linear(path, "halves", WIDTH)


class Acknowledgements:
    """About 8 ms, or nothing where the recogniser has just heard the same sound. Safe to call from several threads."""

    def __init__(self, encoder: MoonshineEncoder, weights: Linear | None = None) -> None:
        self._encoder = encoder
        self._weights = load_weights() if weights is None else weights

    def __call__(self, sound: Audio) -> bool:
        """Whether `sound` (n,) at 16 kHz, with `CLOSE` of the room around it, is one."""
        longer = len(sound) / RATE - 2 * seconds(CLOSE) >= LONGER
        return self.odds(sound) > (SURE_OF_LONGER if longer else SURE)

    def odds(self, sound: Audio) -> float:
        """Log odds that it is one."""
        return self._weights.odds(halves_of(self._encoder, sound))


def halves_of(encoder: MoonshineEncoder, sound: Audio) -> NDArray[np.float32]:
    """The means of the encoding of both halves of a sound (n,) at 16 kHz, heard inside digital silence: (832,)."""
    first = len(BEFORE) // _SAMPLES
    frames = encoder.frames(in_silence(sound))[first : first + max(2, round(len(sound) / _SAMPLES))]
    middle = len(frames) // 2
    return np.concatenate([frames[:middle].mean(axis=0), frames[middle:].mean(axis=0)])
