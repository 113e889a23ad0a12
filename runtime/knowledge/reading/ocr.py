"""Reading the text in a picture: PP-OCRv6 (small), detection and recognition.

Models: PaddleOCR's PP-OCRv6 small, as packaged by rapidocr 3.10.0 (Apache-2.0). The detector marks text by
differentiable binarisation (Liao et al., arXiv 1911.08947); the recogniser is read out by CTC. Latin, Chinese and
Japanese letters; no Arabic, Cyrillic or Korean ones.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import onnxruntime
from numpy.typing import NDArray

from runtime.knowledge.blocks import Page, PageWriter

LONGEST = 1120
"""Pixels of a picture's longer side that the detector is given."""
_MARKED = 0.3
_SURE_BOX = 0.5
_UNCLIP = 1.6
_SMALLEST = 4  # pixels
_MOST_LINES = 1000
_LINE_HEIGHT = 48
_WIDEST = 3200
_SURE_TEXT = 0.6
_TURNED = 1.6  # a box this much higher than wide is a line that runs upwards

Picture = NDArray[np.uint8]


@dataclass(frozen=True, slots=True)
class Line:
    """One line of text: where it is in the picture (pixels), and how sure the recogniser is."""

    text: str
    left: float
    top: float
    right: float
    bottom: float
    sure: float

    @property
    def height(self) -> float:
        return self.bottom - self.top


class PictureReader:
    """The two models, open. The caller has checked the files' hashes."""

    def __init__(self, detector: Path, recogniser: Path) -> None:
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = options.inter_op_num_threads = 1
        options.enable_cpu_mem_arena = False
        options.log_severity_level = 3
        self._detector = onnxruntime.InferenceSession(str(detector), options, providers=["CPUExecutionProvider"])
        self._recogniser = onnxruntime.InferenceSession(str(recogniser), options, providers=["CPUExecutionProvider"])
        letters = self._recogniser.get_modelmeta().custom_metadata_map["character"].splitlines()
        self._letters = np.array(["", *letters, " "])

    def lines(self, picture: Picture) -> list[Line]:
        """The lines of a picture (height x width x 3, blue first), from the top down."""
        found = []
        for box in self._boxes(picture):
            cut = _straight(picture, box)
            if min(cut.shape[:2]) < _SMALLEST:
                continue
            text, sure = self._read(cut)
            if text.strip() and sure >= _SURE_TEXT:
                left, top = box.min(axis=0)
                right, bottom = box.max(axis=0)
                found.append(Line(text.strip(), float(left), float(top), float(right), float(bottom), sure))
        return _in_reading_order(found)

    def _boxes(self, picture: Picture) -> list[NDArray[np.float32]]:
        height, width = picture.shape[:2]
        scale = min(1.0, LONGEST / max(height, width))
        size = [max(32, round(side * scale / 32) * 32) for side in (width, height)]
        small = cv2.resize(picture, (size[0], size[1]))
        fed = ((small.astype(np.float32) / 255 - 0.5) / 0.5).transpose(2, 0, 1)[None]
        likely: Any = self._detector.run(None, {"x": fed})[0][0, 0]
        mask = cv2.dilate((likely > _MARKED).astype(np.uint8), np.ones((2, 2), np.uint8))
        contours, _ = cv2.findContours(mask * 255, cv2.RETR_LIST, cv2.CHAIN_APPROX_SIMPLE)
        back = np.array([width / size[0], height / size[1]], np.float32)
        boxes = []
        for contour in contours[:_MOST_LINES]:
            (x, y), (w, h), angle = cv2.minAreaRect(contour)
            if min(w, h) < _SMALLEST - 1 or _mean_inside(likely, contour) < _SURE_BOX:
                continue
            grown = 2 * w * h * _UNCLIP / (2 * (w + h))
            corners = cv2.boxPoints(((x, y), (w + grown, h + grown), angle))
            boxes.append((corners * back).astype(np.float32))
        return boxes

    def _read(self, cut: Picture) -> tuple[str, float]:
        width = min(_WIDEST, max(16, round(cut.shape[1] * _LINE_HEIGHT / cut.shape[0])))
        line = cv2.resize(cut, (width, _LINE_HEIGHT)).astype(np.float32)
        padded = np.zeros((1, 3, _LINE_HEIGHT, max(width, 320)), np.float32)
        padded[0, :, :, :width] = ((line / 255 - 0.5) / 0.5).transpose(2, 0, 1)
        chances: Any = self._recogniser.run(None, {"x": padded})[0][0]
        best = chances.argmax(axis=1)
        kept = (best != 0) & np.append(True, best[1:] != best[:-1])
        if not kept.any():
            return "", 0.0
        return "".join(self._letters[best[kept]]), float(chances.max(axis=1)[kept].mean())


def _mean_inside(likely: Any, contour: Any) -> float:
    x, y, w, h = cv2.boundingRect(contour)
    mask = np.zeros((h, w), np.uint8)
    cv2.fillPoly(mask, [contour - np.array([x, y])], 1)
    return float(cv2.mean(likely[y : y + h, x : x + w], mask)[0])


def _straight(picture: Picture, box: NDArray[np.float32]) -> Picture:
    """The box cut out and turned level."""
    by_x = box[np.argsort(box[:, 0], kind="stable")]
    left, right = by_x[:2], by_x[2:]
    top_left, bottom_left = left[np.argsort(left[:, 1])]
    top_right, bottom_right = right[np.argsort(right[:, 1])]
    width = int(max(np.linalg.norm(top_right - top_left), np.linalg.norm(bottom_right - bottom_left)))
    height = int(max(np.linalg.norm(bottom_left - top_left), np.linalg.norm(bottom_right - top_right)))
    if width < 1 or height < 1:
        return np.zeros((1, 1, 3), np.uint8)
    corners = np.array([top_left, top_right, bottom_right, bottom_left], np.float32)
    target = np.array([[0, 0], [width, 0], [width, height], [0, height]], np.float32)
    cut = cv2.warpPerspective(
        picture, cv2.getPerspectiveTransform(corners, target), (width, height), borderMode=cv2.BORDER_REPLICATE
    )
    level = cv2.rotate(cut, cv2.ROTATE_90_COUNTERCLOCKWISE) if height > _TURNED * width else cut
    return np.asarray(level, np.uint8)


def _in_reading_order(lines: list[Line]) -> list[Line]:
    """From the top down; boxes whose middles lie on one line, from the left, as one line."""
    rows: list[list[Line]] = []
    for line in sorted(lines, key=lambda line: (line.top + line.bottom) / 2):
        middle = (line.top + line.bottom) / 2
        beside = rows[-1][-1] if rows else None
        if beside is not None and abs((beside.top + beside.bottom) / 2 - middle) < 0.45 * min(
            beside.height, line.height
        ):
            rows[-1].append(line)
        else:
            rows.append([line])
    return [each for row in rows for each in sorted(row, key=lambda line: line.left)]


def page_of(lines: list[Line], number: int | None) -> Page:
    """Lines as a page: a larger line is a heading, a gap begins a paragraph, boxes far apart on one line are cells."""
    writer = PageWriter(number)
    if not lines:
        return writer.page()
    body = float(np.median([line.height for line in lines]))
    open_words: list[str] = []
    before: Line | None = None

    def close() -> None:
        if open_words:
            words = " ".join(open_words)
            (writer.item if words[:2] in ("- ", "• ", "* ", "· ") else writer.paragraph)(words.lstrip("-•*· "))
            open_words.clear()

    for line in lines:
        same_line = before is not None and line.top < before.bottom - 0.5 * before.height
        gap = before is not None and line.top - before.bottom > 0.75 * body
        if not same_line and (gap or line.height > 1.35 * body or line.text[:2] in ("- ", "• ", "* ", "· ")):
            close()
        if line.height > 1.35 * body and len(line.text) < 100 and not same_line:
            close()
            writer.heading(line.text, 1 if line.height > 1.8 * body else 2)
        else:
            open_words.append(line.text)
        before = line
    close()
    return writer.page()
