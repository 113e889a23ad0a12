"""The contact sheet shows a face in every tile, for every stock replica."""

from __future__ import annotations

import pytest

from models.replicas import replica_path, stock_replicas
from runtime.face.picture import ReplicaFace
from runtime.face.sheet import COLUMNS, TURNED, contact_sheet, poses
from runtime.face.tags import EMOTIONS
from runtime.face.viseme_shapes import VISEMES
from runtime.seeing.face_finder import FaceFinder

TILE = 150


@pytest.mark.parametrize("name", stock_replicas())
def test_every_tile_shows_a_face(name: str, finder: FaceFinder) -> None:
    sheet = contact_sheet(ReplicaFace(replica_path(name)), TILE)
    for i, (label, _) in enumerate(poses()):
        finder.forget()
        y, x = i // COLUMNS * TILE, i % COLUMNS * TILE
        assert finder.find(sheet[y : y + TILE, x : x + TILE].copy()) is not None, label


def test_it_shows_all_visemes_all_emotions_and_turns_each_way() -> None:
    names = [name for name, _ in poses()]
    assert set(VISEMES) - {"sil"} < set(names) and set(EMOTIONS) < set(names)
    assert len(names) == len(set(names))
    heads = [head for _, head in TURNED]
    for axis, most in enumerate((12, 10, 8)):
        assert max(head[axis] for head in heads) == most or min(head[axis] for head in heads) == -most
