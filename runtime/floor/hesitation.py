"""Did the voice end in an "um"? Heard in the sound, because recognisers write it as any word ("on, uh" as "on earth").

Logistic regression on the end of Moonshine's encoding, fitted on the train half of the labelled cases by
`bench/floor_data/train_hesitation.py`. Pure.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from runtime.errors import ModelDamaged

Vector = NDArray[np.float32]

SCHEMA = 1
WEIGHTS_FILE = Path(__file__).parent / "hesitation_weights.json"
FRAME = 416
TAIL = 2 * FRAME
SURE = -1.0
"""Log odds from which it is one: with speakers left out no end of a turn in the train half is so high, and three in
four of its "um"s are."""

_LAST, _BEFORE = 6, 10  # frames of 24 ms


@dataclass(frozen=True, slots=True)
class HesitationWeights:
    """Log odds = `bias` + `tail` (832,) times what `tail_of` gives."""

    bias: float
    tail: Vector

    def odds(self, tail: Vector) -> float:
        return self.bias + float(self.tail @ tail)


def tail_of(frames: Vector) -> Vector:
    """The end of an encoding (frames, 416): the means of its last 144 ms and of the 240 ms before, (832,)."""
    last, before = frames[-_LAST:], frames[-_LAST - _BEFORE : -_LAST]
    means = [part.mean(axis=0) if len(part) else np.zeros(FRAME, np.float32) for part in (last, before)]
    return np.asarray(np.concatenate(means), np.float32)


def load_weights(path: Path = WEIGHTS_FILE) -> HesitationWeights:
    """The fitted weights. Raises ModelDamaged for a file of another schema or with numbers missing."""
    try:
        content = json.loads(path.read_text(encoding="utf-8"))
        if content["schema"] != SCHEMA:
            raise ModelDamaged(f"{path.name} has schema {content['schema']}, not {SCHEMA}.", "Install Bedside again.")
        tail = np.array(content["tail"], np.float32)
        if tail.shape != (TAIL,):
            raise ValueError(f"a vector of {tail.shape}")
        return HesitationWeights(float(content["bias"]), tail)
    except (KeyError, TypeError, ValueError) as problem:
        raise ModelDamaged(f"{path.name} cannot be read: {problem!r}.", "Install Bedside again.") from problem
