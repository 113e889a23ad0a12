"""One picture of a scene: face, slide, name, captions and label put together."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from models.replicas import replica_path
from runtime.errors import BadInput
from runtime.export.captions import Cue
from runtime.export.lettering import lay, plate, wrapped
from runtime.export.narration import Narration
from runtime.export.slides import over_paper, picture_file, slide_picture
from runtime.face.animation import pose_at
from runtime.face.backdrop import Background
from runtime.face.easing import latest
from runtime.face.picture import ReplicaFace
from runtime.face.replica import open_replica
from runtime.script.model import Scene, Script, ShowSlide, Slide

Picture = NDArray[np.uint8]
PAPER = (236, 239, 241)
INK = (28, 36, 43)
NAME_FROM, NAME_UNTIL = 0.5, 5.5
"""Seconds of a scene in which its lower third is shown."""


@dataclass(frozen=True, slots=True)
class Box:
    """A part of the picture, in pixels."""

    left: int
    top: int
    width: int
    height: int


def boxes(scene: Scene, size: tuple[int, int]) -> tuple[Box | None, Box | None]:
    """Where the face and the slide are."""
    width, height = size
    whole = Box(0, 0, width, height)
    match scene.layout:
        case "face":
            return whole, None
        case "card":
            return None, None
        case "voice":
            return None, whole
        case "side" if width >= height:
            face = _even(round(width * 0.38))
            return Box(width - face, 0, face, height), Box(0, 0, width - face, height)
        case "side":
            face = _even(round(height * 0.5))
            return Box(0, height - face, width, face), Box(0, 0, width, height - face)
        case "corner":
            side, margin = _even(round(min(size) * 0.34)), round(min(size) * 0.03)
            return Box(width - side - margin, height - side - margin, side, side), whole


def check_pictures(script: Script) -> None:
    """Raises BadInput for a slide, background, logo or replica that cannot be used, before anything is made."""
    _logo(script, 100)
    shown = [scene for scene in script.scenes if scene.layout in ("face", "side", "corner")]
    for path in sorted({replica_path(scene.replica) for scene in shown}):
        open_replica(path)
    for scene in script.scenes:
        _background(scene)
        later = [beat.slide for beat in scene.beats if isinstance(beat, ShowSlide)]
        for slide in [scene.slide, *later]:
            if slide is not None:
                slide_picture(slide, (64, 64))


class Composer:
    """Draws a scene's pictures by their time. Raises BadInput for a slide, logo or background that cannot be used."""

    def __init__(self, script: Script, scene: Scene, narration: Narration, captions: tuple[Cue, ...]) -> None:
        """`captions`: in the scene's own time; drawn where the script wants them burned in."""
        size = script.size
        self._narration = narration
        self._captions = captions if script.burned else ()
        self._begins = [cue.start for cue in self._captions]
        self._unit = min(size)
        face_box, slide_box = boxes(scene, size)
        self._face_box = face_box
        self._face = None
        if face_box is not None:
            self._face = ReplicaFace(replica_path(scene.replica), (face_box.width, face_box.height), _background(scene))
        shown: set[Slide] = {change.to for change in narration.slides} if slide_box is not None else set()
        self._behind = {slide: self._base(script, scene, slide_box, slide) for slide in shown}
        self._blank = self._base(script, scene, None, None)
        third = scene.lower_third
        lines = [] if third is None else [third.name, *([third.about] if third.about else [])]
        self._name = plate(lines, round(self._unit * 0.04)) if lines else None
        self._label = plate([script.label], round(self._unit * 0.026), paper=(16, 20, 24, 120))
        self._logo = _logo(script, self._unit)

    def draw(self, t: float) -> Picture:
        """The picture (h, w, 3), RGB, `t` seconds into the scene."""
        slides = self._narration.slides
        now = latest(slides, t)
        base = self._behind.get(slides[now].to, self._blank) if now >= 0 else self._blank
        box = self._face_box
        if self._face is not None and box is not None:
            drawn = self._face.draw(pose_at(t, self._narration.face))
            if drawn.shape == base.shape:
                base = drawn
            else:
                base = base.copy()
                base[box.top : box.top + box.height, box.left : box.left + box.width] = drawn
        else:
            base = base.copy()
        return self._overlaid(base, t)

    def _overlaid(self, picture: Picture, t: float) -> Picture:
        height, width = picture.shape[:2]
        edge = round(self._unit * 0.03)
        if self._name is not None and NAME_FROM <= t < NAME_UNTIL:
            lay(picture, self._name, edge, round(height * 0.72))
        at = bisect_right(self._begins, t) - 1
        if at >= 0 and t < self._captions[at].end:
            words = plate(self._captions[at].lines, round(self._unit * 0.045))
            lay(picture, words, (width - words.shape[1]) // 2, height - words.shape[0] - 2 * edge)
        if self._logo is not None:
            lay(picture, self._logo, width - self._logo.shape[1] - edge, edge)
        lay(picture, self._label, edge, edge)
        return picture

    def _base(self, script: Script, scene: Scene, box: Box | None, slide: Slide | None) -> Picture:
        width, height = script.size
        picture = np.empty((height, width, 3), np.uint8)
        picture[:] = PAPER
        if box is not None and slide is not None:
            page = slide_picture(slide, (box.width, box.height))
            left, top = box.left + (box.width - page.shape[1]) // 2, box.top + (box.height - page.shape[0]) // 2
            picture[top : top + page.shape[0], left : left + page.shape[1]] = page
        if scene.layout == "card":
            letters = round(self._unit * 0.09)
            words = plate(wrapped(scene.title, letters, round(width * 0.8)), letters, INK, (*PAPER, 255))
            lay(picture, words, (width - words.shape[1]) // 2, (height - words.shape[0]) // 2)
        return picture


def _background(scene: Scene) -> Background:
    match scene.background:
        case "room":
            return "room"
        case "plain":
            return "plain"
        case str():
            raise BadInput("A film without alpha cannot be transparent.", "Choose room, plain or a picture.")
        case path:
            return over_paper(picture_file(path))


def _logo(script: Script, unit: int) -> Picture | None:
    if script.logo is None:
        return None
    picture = picture_file(script.logo)
    if picture.shape[2] == 3:
        picture = np.dstack([picture, np.full(picture.shape[:2], 255, np.uint8)])
    height = round(unit * 0.08)
    width = max(round(picture.shape[1] * height / picture.shape[0]), 1)
    return np.asarray(cv2.resize(picture, (width, height), interpolation=cv2.INTER_AREA), np.uint8)


def _even(pixels: int) -> int:
    return pixels // 2 * 2
