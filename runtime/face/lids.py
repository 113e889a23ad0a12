"""The lids: one bank of baked crops an eye."""

from __future__ import annotations

import cv2
import numpy as np

from runtime.face.crops import Crops
from runtime.face.replica import Grid, Picture, Replica, part_of_face
from runtime.face.resample import nearest
from runtime.face.surface import MovingSurface, blendshape_vector
from runtime.face.warp import BoundGrid, in_front

EDGE = 0.8
"""Pixels by which a lid's edge is evened out: a bake's few samples leave it in steps."""
SOLID = 250


def lid_banks(replica: Replica, scale: float, surface: MovingSurface) -> list[Crops]:
    """One bank an eye: the baked strip shows both, and is cut in the middle."""
    flats = [surface.flat(blendshape_vector(pose)) for pose in replica.lid_poses]
    parts = list(zip(replica.bindings["lids_corners"], replica.bindings["lids_weights"], flats, strict=True))
    whole = replica.grids["lids"]
    left, top, right, bottom = whole.box
    middle = (left + right) // 2 // whole.step * whole.step
    at = (middle - left) // whole.step
    banks = []
    for name, columns, grid_columns, box in (
        ("lids_right", slice(0, middle - left), slice(0, at + 1), (left, top, middle, bottom)),
        ("lids_left", slice(middle - left, None), slice(at, None), (middle, top, right, bottom)),
    ):
        pictures = [_even_edge(picture[:, columns]) for picture in replica.lids]
        vertices, keys = replica.rig["vertices"], replica.rig[name].astype(np.int64)
        tied = [(c[:, grid_columns], w[:, grid_columns], flat) for c, w, flat in parts]
        bindings = [BoundGrid(c, w, flat, nearest(in_front(vertices, c))) for c, w, flat in tied]
        banks.append(Crops(Grid(box, whole.step), scale, pictures, bindings, flats, keys, part_of_face(replica, box)))
    return banks


def _even_edge(picture: Picture) -> Picture:
    """A crop (h, w, 4), straight alpha, without steps along the lids and dark specks along the lower one.

    Where a sample or two of a pixel saw the lid's edge, its colour is a guess; lashes, above, are dark by right.
    """
    solid = picture[..., 3] >= SOLID
    opening = np.flatnonzero((picture[..., 3] < SOLID // 2).any(1))
    out = picture.copy()
    if len(opening):
        sure = picture[..., :3].reshape(-1, 3).take(nearest(solid), 0).reshape(*solid.shape, 3)
        low = ~solid & (np.arange(len(solid)) > opening.mean())[:, None]
        out[low, :3] = sure[low]
    out[..., 3] = cv2.GaussianBlur(picture[..., 3], (0, 0), EDGE)
    return out
