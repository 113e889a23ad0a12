"""Weights of one logistic regression over one vector, as JSON. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from runtime.fitted import read_fitted

Vector = NDArray[np.float32]

SCHEMA = 1


@dataclass(frozen=True, slots=True)
class Linear:
    """Log odds = `bias` + `slopes` (n,) times what is looked at (n,)."""

    bias: float
    slopes: Vector

    def odds(self, seen: Vector) -> float:
        return self.bias + float(self.slopes @ seen)


def read_linear(path: Path, name: str, width: int) -> Linear:
    """The weights in a file, its slopes (`width`,) under `name`.

    Raises ModelDamaged for a file of another schema or with numbers missing.
    """

    def made(content: dict[str, Any]) -> Linear:
        slopes = np.array(content[name], np.float32)
        if slopes.shape != (width,):
            raise ValueError(f"a vector of {slopes.shape}")
        return Linear(float(content["bias"]), slopes)

    return read_fitted(path, SCHEMA, made)
