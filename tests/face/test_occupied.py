"""What of a moved picture is drawn: all that shows something, and little more."""

from __future__ import annotations

import numpy as np

from runtime.face.occupied import Cover, Occupied, pieces


def test_an_arch_is_cut_into_its_top_and_its_two_sides() -> None:
    there = np.zeros((30, 40), np.bool_)
    there[:6] = there[:, :5] = there[:, 35:] = True
    cut = pieces(there, one_more=20)
    cells = np.zeros(there.shape, int)
    for top, bottom, left, right in cut:
        cells[top:bottom, left:right] += 1
    assert (cells == 1).all(), "the pieces make up the window and do not overlap"
    assert [piece[:2] for piece in cut] == [(0, 6), (6, 30), (6, 30)]


def test_rectangles_go_where_the_picture_goes_and_hold_all_of_it() -> None:
    alpha = np.zeros((160, 160), np.uint8)
    alpha[40:80, 40:80] = 255
    occupied = Occupied(alpha, step=8)
    y, x = np.mgrid[0:30, 0:30].astype(np.float32)
    still = np.stack([x + 0.5 - 5, y + 0.5 - 5], -1)
    occupied.cut(still, one_more=4)
    for right, down in ((0, 0), (4, 2), (-4, 6)):
        shown = np.zeros((30, 30), np.bool_)
        for top, bottom, left, end in occupied.rectangles(still - np.array([right, down], np.float32)):
            shown[top:bottom, left:end] = True
        assert shown[10 + down : 15 + down, 10 + right : 15 + right].all()
        assert shown.sum() < 2.5 * 81, "the square, and two cells around it"


def test_nothing_is_drawn_of_an_empty_picture() -> None:
    occupied = Occupied(np.zeros((80, 80), np.uint8), step=8)
    y, x = np.mgrid[0:10, 0:10].astype(np.float32)
    cells = np.stack([x + 0.5, y + 0.5], -1)
    occupied.cut(cells, one_more=4)
    assert occupied.rectangles(cells) == []


def test_only_cells_that_lie_wholly_behind_something_are_hidden() -> None:
    solid = np.zeros((10, 10), np.bool_)
    solid[2:6, 3:8] = True
    cover = Cover.of(solid, (4.0, 7.0))
    beside = cover.over((4.5, 6.75), (12, 12))
    assert np.argwhere(beside).min(0).tolist() == [3, 3] and np.argwhere(beside).max(0).tolist() == [5, 6]
    assert (cover.over((4.0, 7.0), (4, 20))[2:, 3:7]).all() and cover.over((4.0, 7.0), (4, 20)).sum() == 8
    assert not cover.over((40.0, -30.0), (6, 6)).any(), "a window far from it"
