"""Smooth steps and repeatable chance: the small arithmetic of animation."""

from __future__ import annotations


def smooth(x: float) -> float:
    """0 below 0, 1 above 1, and a smooth rise between."""
    x = min(max(x, 0.0), 1.0)
    return x * x * (3 - 2 * x)


def bump(x: float) -> float:
    """A smooth hill on 0..1 with its top, 1, in the middle; 0 outside."""
    return smooth(2 * x) * smooth(2 - 2 * x)


def chance(*seeds: int) -> float:
    """A number in [0, 1) that depends on the seeds only and looks random (SplitMix64, Steele et al. 2014)."""
    state = 0x9E3779B97F4A7C15
    mask = (1 << 64) - 1
    for seed in seeds:
        state = (state + seed * 0xBF58476D1CE4E5B9 + 0x9E3779B97F4A7C15) & mask
        state ^= state >> 30
        state = (state * 0xBF58476D1CE4E5B9) & mask
        state ^= state >> 27
        state = (state * 0x94D049BB133111EB) & mask
        state ^= state >> 31
    return state / 2**64
