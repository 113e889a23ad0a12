"""The contact sheet shows a face in every tile."""

from __future__ import annotations

from runtime.face.picture import ReplicaFace
from runtime.face.sheet import COLUMNS, POSES, contact_sheet
from runtime.seeing.face_finder import FaceFinder


def test_every_tile_shows_a_face(face: ReplicaFace, finder: FaceFinder) -> None:
    sheet = contact_sheet(face, 240)
    for i, (name, _) in enumerate(POSES):
        finder.forget()
        y, x = i // COLUMNS * 240, i % COLUMNS * 240
        assert finder.find(sheet[y : y + 240, x : x + 240].copy()) is not None, name
