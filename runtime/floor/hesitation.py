"""Did the voice end in an "um"? Heard in the sound, because recognisers write it as any word ("on, uh" as "on earth").

Logistic regression on the end of Moonshine's encoding, fitted on the train half of the labelled cases by
`bench/floor_data/train_hesitation.py`. Pure.
"""

from __future__ import annotations

from pathlib import Path

import numpy as np

from runtime.floor.linear import Linear, Vector, read_linear

WEIGHTS_FILE = Path(__file__).parent / "hesitation_weights.json"
FRAME = 416
TAIL = 2 * FRAME
SURE = -1.0
"""Log odds from which it is one: with speakers left out no end of a turn in the train half is so high, and three in
four of its "um"s are."""

_LAST, _BEFORE = 6, 10  # frames of 24 ms


def tail_of(frames: Vector) -> Vector:
    """The end of an encoding (frames, 416): the means of its last 144 ms and of the 240 ms before, (832,)."""
    last, before = frames[-_LAST:], frames[-_LAST - _BEFORE : -_LAST]
    means = [part.mean(axis=0) if len(part) else np.zeros(FRAME, np.float32) for part in (last, before)]
    return np.asarray(np.concatenate(means), np.float32)


def load_weights(path: Path = WEIGHTS_FILE) -> Linear:
    """The fitted weights, for what `tail_of` gives. Raises ModelDamaged as `read_linear` does."""
    return read_linear(path, "tail", TAIL)
