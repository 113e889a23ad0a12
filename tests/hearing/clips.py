"""A recording with its words, and sounds that are no speech."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

RATE = 16_000
Audio = NDArray[np.float32]


@dataclass(frozen=True)
class Clip:
    name: str
    text: str
    audio: Audio


def silence(seconds: float) -> Audio:
    return np.zeros(round(seconds * RATE), np.float32)


def noise(seconds: float, level: float = 0.03) -> Audio:
    return (np.random.default_rng(0).standard_normal(round(seconds * RATE)) * level).astype(np.float32)


def tone(seconds: float, hertz: float = 440.0) -> Audio:
    return (0.2 * np.sin(2 * np.pi * hertz * np.arange(round(seconds * RATE)) / RATE)).astype(np.float32)
