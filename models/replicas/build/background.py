"""A soft clinic room behind the person: plain boxes of light and colour, far out of focus. Drawn, not rendered."""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

from models.replicas.build.studio import HEIGHT, WIDTH

Picture = NDArray[np.float64]


def clinic(seed: int) -> NDArray[np.uint8]:
    """A (1080, 1920, 3) RGB picture: wall, daylight window, shelf with a plant, doorway, all blurred."""
    rng = np.random.default_rng(seed)
    x, y = np.meshgrid(np.linspace(0, 1, WIDTH // 2), np.linspace(0, 1, HEIGHT // 2))
    wall = np.array([0.66, 0.70, 0.69]) * (0.93 - 0.22 * (y - 0.2) ** 2 - 0.16 * (x - 0.25) ** 2)[..., None]

    def block(
        left: float, top: float, right: float, bottom: float, colour: tuple[float, float, float], blur: float
    ) -> None:
        nonlocal wall
        mask = ((x > left) & (x < right) & (y > top) & (y < bottom)).astype(np.float64)
        mask = np.asarray(cv2.GaussianBlur(mask, (0, 0), blur), np.float64)[..., None]
        wall = wall * (1 - mask) + np.array(colour) * mask

    block(-0.1, 0.80, 1.1, 1.1, (0.50, 0.50, 0.47), 26)
    block(0.03, 0.06, 0.26, 0.66, (0.93, 0.96, 0.97), 22)
    for i in range(5):
        block(0.035, 0.10 + 0.11 * i, 0.255, 0.125 + 0.11 * i, (0.82, 0.87, 0.88), 14)
    block(0.138, 0.06, 0.147, 0.66, (0.74, 0.78, 0.78), 10)
    block(0.72, 0.12, 0.93, 0.95, (0.60, 0.56, 0.49), 22)
    block(0.735, 0.15, 0.915, 0.95, (0.71, 0.68, 0.61), 20)
    block(0.955, 0.30, 1.1, 0.335, (0.45, 0.38, 0.31), 14)
    block(0.955, 0.56, 1.1, 0.595, (0.45, 0.38, 0.31), 14)
    for _ in range(26):
        cx, cy, r = rng.normal(0.985, 0.028), rng.normal(0.215, 0.055), rng.uniform(0.010, 0.028)
        block(cx - r, cy - r, cx + r, cy + r, (0.30, 0.43 + rng.uniform(-0.06, 0.08), 0.31), 11)
    block(0.965, 0.245, 1.0, 0.302, (0.80, 0.77, 0.72), 10)
    for left, colour in ((0.965, (0.35, 0.52, 0.55)), (0.978, (0.75, 0.62, 0.45)), (0.988, (0.50, 0.33, 0.33))):
        block(left, 0.45, left + 0.011, 0.562, colour, 9)
    block(0.46, 0.0, 0.60, 0.035, (0.96, 0.96, 0.93), 26)
    soft = cv2.GaussianBlur(wall, (0, 0), 7)
    big = np.asarray(cv2.resize(soft, (WIDTH, HEIGHT), interpolation=cv2.INTER_CUBIC), np.float64)
    grain = cv2.GaussianBlur(rng.normal(0, 1, (HEIGHT, WIDTH)), (0, 0), 0.8) * 0.006
    vignette = 1 - 0.16 * (((np.linspace(-1, 1, WIDTH) ** 2)[None] + (np.linspace(-1, 1, HEIGHT) ** 2)[:, None]) / 2)
    result: NDArray[np.uint8] = (np.clip((big + grain[..., None]) * vignette[..., None], 0, 1) * 255).astype(np.uint8)
    return result
