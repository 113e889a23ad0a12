"""Arms that hang: the torso's picture drawn in at its sides."""

from __future__ import annotations

import numpy as np

from models.replicas.build.shoulders import KEPT, WIDEST, arms_down


def torso() -> np.ndarray:
    """A hill of cloth 400 pixels to either side, with a stripe in every column's colour."""
    picture = np.zeros((120, 1000, 4), np.uint8)
    picture[..., 0] = (np.arange(1000) // 4)[None]
    for y in range(120):
        half = 150 + 250 * y // 119
        picture[y, 500 - half : 500 + half, 3] = 255
    return picture


def test_what_is_far_out_comes_in_and_the_middle_stays() -> None:
    before, after = torso(), arms_down(torso())
    kept = int(KEPT * WIDEST * 400) - 2
    middle = slice(500 - kept, 500 + kept)
    assert np.array_equal(after[-1, middle], before[-1, middle])
    assert np.array_equal(after[:, middle, 3], before[:, middle, 3])
    widths = (after[..., 3] > 128).sum(1)
    assert 2 * kept < widths[-1] < WIDEST * 800
    assert (np.diff(widths) >= 0).all(), "a shoulder, not a waist"


def test_columns_keep_their_order() -> None:
    row = arms_down(torso())[-1]
    colours = row[row[:, 3] > 200, 0].astype(int)
    assert (np.diff(colours) >= 0).all()


def test_a_picture_of_nothing_is_left_alone() -> None:
    nothing = np.zeros((20, 40, 4), np.uint8)
    assert np.array_equal(arms_down(nothing), nothing)
