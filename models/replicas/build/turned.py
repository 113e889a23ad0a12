"""Turned heads: where renders of them differ from what the player draws, put into a pack as `turned.npz`.

First what is drawn is moved to where it was rendered, found by optical flow (DIS: Kroeger, Timofte, Dai and Van Gool
2016); what is left is light.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from models.replicas.build.members import npz, read_pack, write_pack
from models.replicas.format import GRID, LIGHT_ONE, VERSION
from runtime.face.picture import ReplicaFace
from runtime.face.pose import Pose
from runtime.face.replica import open_replica
from runtime.face.surface import MovingSurface

Image = NDArray[np.uint8]
F32 = NDArray[np.float32]
Head = tuple[float, float]
BoxOfCanvas = tuple[int, int, int, int]
"""Left, top, right, bottom, in canvas pixels."""
GREY = 128.0
EVEN, LIGHT_EVEN, LIGHT_COARSE = 24.0, 4.0, 16.0
"""Canvas pixels over which motion and light are evened out; the last where crops are."""
MOST = 4.0
"""Canvas pixels by which anything is moved: what seems to be further away is something else."""
CHECKS = 2
"""Times that what was moved is drawn and compared, and moved less where that brought nothing."""
INSET = 24
"""Canvas pixels at both sides of the lids' crops that show nothing of them."""
ALIKE = 0.5
"""By how much brightness differs, as a logarithm, where two pictures do not show the same thing."""
LIMITS, TINTS = (0.5, 1.5), (0.9, 1.1)
"""How dark and how bright light gets, and by how much its colours differ from that."""


def add_turned(pack: Path, box: BoxOfCanvas, scale: float, renders: Mapping[Head, Image]) -> None:
    """Puts into a pack what renders of turned heads say: BGRA, by yaw and pitch; they show `box` at `scale`."""
    heads = sorted(renders)
    view = _View(pack, box, scale, heads)
    rendered = [np.asarray(cv2.cvtColor(renders[head], cv2.COLOR_BGRA2RGBA), np.float32) for head in heads]
    nothing = np.zeros((*view.points.shape[:2], 2), np.float32)
    moves, light = [nothing for _ in heads], [np.ones((*nothing.shape[:2], 3), np.float32) for _ in heads]
    view.put(moves, light)
    stiff = view.drawn()
    for i, (before, after) in enumerate(zip(stiff, rendered, strict=True)):
        moves[i] = view.at_points(_motion(before, after, scale) * (1 - view.crops(heads[i])))
    for _ in range(CHECKS):
        view.put(moves, light)
        for i, now in enumerate(view.drawn()):
            worth = _worth(_error(stiff[i], rendered[i], scale), _error(now, rendered[i], scale), scale)
            moves[i] = _even(moves[i] * view.at_points(worth), EVEN / 4 / GRID["turned"])
    view.put(moves, light)
    for i, (now, after) in enumerate(zip(view.drawn(), rendered, strict=True)):
        # Lids and lips lie a pixel or two elsewhere, which is no matter of light.
        fine, coarse = (_light(now, after, pixels * scale) for pixels in (LIGHT_EVEN, LIGHT_COARSE))
        crops = view.crops(heads[i])
        light[i] = view.at_points(fine * (1 - crops) + coarse * crops)
    view.put(moves, light)


class _View:
    """The turned heads of a pack as the player draws them."""

    def __init__(self, pack: Path, box: BoxOfCanvas, scale: float, heads: list[Head]) -> None:
        self._pack, self._box, self._scale, self._heads = pack, box, scale, heads
        step = GRID["turned"]
        y, x = np.mgrid[0 : box[3] - box[1] + 1 : step, 0 : box[2] - box[0] + 1 : step].astype(np.float32)
        self.points = np.dstack([x, y]) * np.float32(scale) - np.float32(0.5)

    def put(self, moves: list[F32], light: list[F32]) -> None:
        """Writes `turned.npz` into the pack; both are by head, and at grid points."""
        manifest, members = read_pack(self._pack)
        arrays: dict[str, NDArray[Any]] = {
            "heads": np.array(self._heads, np.float32),
            "moves": np.stack(moves).astype(np.float16),
            "light": np.rint(np.stack(light) * LIGHT_ONE).astype(np.uint8),
        }
        manifest["version"] = VERSION
        manifest["sheets"]["turned"] = {"box": list(self._box), "step": GRID["turned"]}
        write_pack(self._pack, manifest, {**members, "turned.npz": npz(arrays)})

    def drawn(self) -> list[F32]:
        """What the player draws of the box (h, w, 4), straight alpha, at the scale."""
        face = ReplicaFace(self._pack, (1920, 1080), "transparent")
        left, top, right, bottom = self._box
        out = []
        for head in self._heads:
            whole = face.draw(Pose(head=(*head, 0.0)))[top:bottom, left:right].astype(np.float32)
            solid = np.dstack([whole[..., :3] * (whole[..., 3:] / 255), whole[..., 3]])
            small = cv2.resize(solid, (0, 0), fx=self._scale, fy=self._scale, interpolation=cv2.INTER_AREA)
            colour = small[..., :3] / np.maximum(small[..., 3:] / 255, 1 / 255)
            out.append(np.asarray(np.dstack([colour, small[..., 3]]), np.float32))
        return out

    def at_points(self, field: F32) -> F32:
        """A picture's values (h, w, ...) at the grid points."""
        read = cv2.remap(field, self.points, None, cv2.INTER_LINEAR, None, cv2.BORDER_REPLICATE)  # type: ignore[call-overload]
        return np.asarray(read.reshape(*self.points.shape[:2], -1), np.float32)

    def crops(self, head: Head) -> F32:
        """Where crops are drawn (h, w, 1), which go with the skin: 1 there, 0 well outside."""
        replica = open_replica(self._pack)
        surface = MovingSurface(replica)
        still, seen = (surface.place(pose).seen for pose in (Pose(), Pose(head=(*head, 0.0))))
        lids = np.concatenate([replica.rig["lids_left"], replica.rig["lids_right"]])
        high, wide = (round((self._box[i + 2] - self._box[i]) * self._scale) for i in (1, 0))
        mask = np.zeros((high, wide, 1), np.float32)
        for name, keys, inset in (("mouth", replica.rig["lips"], 0), ("lids", lids, INSET)):
            x, y = (seen - still)[keys.astype(np.int64)].mean(0) - self._box[:2]
            left, top, right, bottom = replica.grids[name].box
            rows = slice(int((top + y) * self._scale), int((bottom + y) * self._scale))
            mask[rows, int((left + inset + x) * self._scale) : int((right - inset + x) * self._scale)] = 1
        return _even(mask, EVEN / 3 * self._scale)


def _before_grey(picture: F32) -> F32:
    alpha = picture[..., 3:] / 255
    return np.asarray(picture[..., :3] * alpha + GREY * (1 - alpha), np.float32)


def _motion(drawn: F32, rendered: F32, scale: float) -> F32:
    """How far (h, w, 2) what is drawn has to move to lie where it was rendered, in canvas pixels."""
    before, after = (_before_grey(picture) for picture in (drawn, rendered))
    grey = [np.clip(cv2.cvtColor(p, cv2.COLOR_RGB2GRAY), 0, 255).astype(np.uint8) for p in (before, after)]
    search = cv2.DISOpticalFlow.create(cv2.DISOPTICAL_FLOW_PRESET_MEDIUM)
    flow = cv2.GaussianBlur(
        search.calc(grey[0], grey[1], np.zeros((*grey[0].shape, 2), np.float32)), (0, 0), EVEN * scale
    )
    y, x = np.mgrid[: flow.shape[0], : flow.shape[1]].astype(np.float32)
    fetched = cv2.remap(after, x + flow[..., 0], y + flow[..., 1], cv2.INTER_LINEAR)
    old, new = (_even(((picture - before) ** 2).mean(2), EVEN * scale) for picture in (after, fetched))
    return np.asarray(np.clip(flow / scale * _worth(old, new, scale), -MOST, MOST), np.float32)


def _error(drawn: F32, rendered: F32, scale: float) -> F32:
    """The squared error (h, w), evened out as motion is."""
    return _even(((_before_grey(drawn) - _before_grey(rendered)) ** 2).mean(2), EVEN * scale)


def _worth(old: F32, new: F32, scale: float) -> F32:
    """1 where the new error (h, w) is well below the old one, 0 where it is not, smooth between: (h, w, 1)."""
    return _even(np.clip((old - new) / (old + 4) * 2.5, 0, 1), EVEN * scale)[..., None]


def _light(drawn: F32, rendered: F32, pixels: float) -> F32:
    """How much lighter (h, w, 3) the render is than what is drawn, evened out over so many pixels.

    Where one shows hair and the other skin nothing is known of the light; what is around says it.
    """
    colours = [picture[..., :3] + 2 for picture in (drawn, rendered)]
    greys = [np.asarray(cv2.cvtColor(picture, cv2.COLOR_RGB2GRAY), np.float32) for picture in colours]
    both = ((drawn[..., 3] > 230) & (rendered[..., 3] > 230)).astype(np.float32)
    alike = both * np.exp(-((np.log(greys[1] / greys[0]) / ALIKE) ** 2)) + 1e-4 * both

    def ratio(old: F32, new: F32) -> F32:
        a, b = (_even(picture * alike, pixels) + 1e-5 for picture in (old, new))
        return np.asarray(b / a, np.float32)

    lighter = ratio(greys[0], greys[1])
    tints = [ratio(colours[0][..., i], colours[1][..., i]) / lighter for i in range(3)]
    return np.asarray(np.clip(lighter[..., None] * np.clip(np.dstack(tints), *TINTS), *LIMITS), np.float32)


def _even(picture: F32, pixels: float) -> F32:
    return np.asarray(cv2.GaussianBlur(picture, (0, 0), pixels), np.float32).reshape(picture.shape)
