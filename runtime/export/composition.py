"""One picture of a scene: face, slide, name, captions and label put together."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from runtime.export.background import BackgroundFilm, Faces, is_film, logo
from runtime.export.captions import Cue
from runtime.export.lettering import lay, plate, wrapped
from runtime.export.narration import Narration
from runtime.export.slides import slide_picture
from runtime.face.animation import pose_at
from runtime.face.easing import latest
from runtime.face.pose import Face
from runtime.script.model import Scene, Script, Slide

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


class Composer:
    """Draws a scene's pictures by their time. Raises BadInput for a slide, logo or background that cannot be used."""

    def __init__(
        self, script: Script, scene: Scene, narration: Narration, captions: tuple[Cue, ...], faces: Faces
    ) -> None:
        """`captions`: in the scene's own time; drawn where the script wants them burned in."""
        size = script.size
        self._narration = narration
        self._captions = captions if script.burned else ()
        self._begins = [cue.start for cue in self._captions]
        self._unit = min(size)
        self._clear = scene.background == "transparent"
        face_box, slide_box = boxes(scene, size)
        self._face_box = face_box
        self._face: Face | None = None
        self._film: BackgroundFilm | None = None
        if face_box is not None:
            within = face_box.width, face_box.height
            if is_film(scene.background):
                self._film = BackgroundFilm(scene.background, within)
            self._face = faces.get(scene.replica, within, scene.background)
        shown: set[Slide] = {change.to for change in narration.slides} if slide_box is not None else set()
        self._behind = {slide: self._base(script, scene, slide_box, slide) for slide in shown}
        self._blank = self._base(script, scene, None, None)
        third = scene.lower_third
        lines = [] if third is None else [third.name, *([third.about] if third.about else [])]
        self._name = plate(lines, round(self._unit * 0.04)) if lines else None
        self._label = plate([script.label], round(self._unit * 0.026), paper=(16, 20, 24, 120))
        self._logo = logo(script, self._unit)
        self._still: tuple[tuple[int, bool, int], Picture] | None = None

    def draw(self, t: float) -> Picture:
        """The picture (h, w, 3), RGB, or (h, w, 4) with straight alpha, `t` seconds into the scene; not to be changed.

        Where nothing moves and nothing has come or gone, it is the same object as before.
        """
        slides = self._narration.slides
        now = latest(slides, t)
        if self._face is None:
            shown = now, self._named(t), self._cue(t)
            if self._still is None or self._still[0] != shown:
                self._still = shown, self._drawn(now, t)
            return self._still[1]
        return self._drawn(now, t)

    def _drawn(self, now: int, t: float) -> Picture:
        slides = self._narration.slides
        base = self._behind.get(slides[now].to, self._blank) if now >= 0 else self._blank
        box = self._face_box
        if self._face is not None and box is not None:
            drawn = self._face.draw(pose_at(t, self._narration.face))
            if self._film is not None:
                behind = self._film.at(t)
                lay(behind, drawn, 0, 0)
                drawn = behind
            if drawn.shape == base.shape:
                base = drawn
            else:
                base = base.copy()
                if self._clear:
                    lay(base, drawn, box.left, box.top)
                else:
                    base[box.top : box.top + box.height, box.left : box.left + box.width] = drawn
        else:
            base = base.copy()
        return self._overlaid(base, t)

    def _overlaid(self, picture: Picture, t: float) -> Picture:
        height, width = picture.shape[:2]
        edge = round(self._unit * 0.03)
        if self._name is not None and self._named(t):
            lay(picture, self._name, edge, round(height * 0.72))
        at = self._cue(t)
        if at >= 0:
            words = plate(self._captions[at].lines, round(self._unit * 0.045))
            lay(picture, words, (width - words.shape[1]) // 2, height - words.shape[0] - 2 * edge)
        if self._logo is not None:
            lay(picture, self._logo, width - self._logo.shape[1] - edge, edge)
        lay(picture, self._label, edge, edge)
        return picture

    def _named(self, t: float) -> bool:
        """Whether the lower third is shown."""
        return self._name is not None and NAME_FROM <= t < NAME_UNTIL

    def _cue(self, t: float) -> int:
        """The caption that is shown; -1 for none."""
        at = bisect_right(self._begins, t) - 1
        return at if at >= 0 and t < self._captions[at].end else -1

    def _base(self, script: Script, scene: Scene, box: Box | None, slide: Slide | None) -> Picture:
        width, height = script.size
        picture = np.empty((height, width, 4 if self._clear else 3), np.uint8)
        picture[:] = (*PAPER, 0) if self._clear else PAPER
        if box is not None and slide is not None:
            page = slide_picture(slide, (box.width, box.height))
            left, top = box.left + (box.width - page.shape[1]) // 2, box.top + (box.height - page.shape[0]) // 2
            picture[top : top + page.shape[0], left : left + page.shape[1], :3] = page
            picture[top : top + page.shape[0], left : left + page.shape[1], 3:] = 255
        if scene.layout == "card":
            picture[..., 3:] = 255
            self._card(picture, scene)
        return picture

    def _card(self, picture: Picture, scene: Scene) -> None:
        """Title and subtitle in the middle, one under the other."""
        height, width = picture.shape[:2]
        plates = [
            plate(wrapped(words, letters, round(width * 0.8)), letters, INK, (*PAPER, 255))
            for words, letters in ((scene.title, round(self._unit * 0.09)), (scene.subtitle, round(self._unit * 0.05)))
            if words
        ]
        top = (height - sum(one.shape[0] for one in plates)) // 2
        for one in plates:
            lay(picture, one, (width - one.shape[1]) // 2, top)
            top += one.shape[0]


def _even(pixels: int) -> int:
    return pixels // 2 * 2
