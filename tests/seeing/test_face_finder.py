"""Finding a face in pictures with and without one."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from models.replicas import replica_path
from models.store import ModelStore
from runtime.errors import ModelMissing
from runtime.face.picture import ReplicaFace
from runtime.face.pose import ARKIT, REST
from runtime.seeing.face_finder import FaceFinder, Picture


@pytest.fixture(scope="module")
def portrait() -> Picture:
    return ReplicaFace(replica_path("mira")).draw(REST)


def test_a_face_is_found_where_it_is(finder: FaceFinder, portrait: Picture) -> None:
    finder.forget()
    seen = finder.find(portrait)
    assert seen is not None
    assert seen.presence > 0.9
    assert seen.x == pytest.approx(0.5, abs=0.04)
    assert 0.3 < seen.y < 0.55
    assert 0.25 < seen.height < 0.55
    assert set(seen.blendshapes) <= set(ARKIT)
    assert len(seen.blendshapes) == 51  # the network knows no tongueOut


def test_a_face_is_followed_and_lost(finder: FaceFinder, portrait: Picture) -> None:
    finder.forget()
    first, second = finder.find(portrait), finder.find(portrait)
    assert first is not None
    assert second is not None
    assert abs(first.x - second.x) < 0.01
    assert finder.find(np.zeros_like(portrait)) is None
    assert finder.find(portrait) is not None


def test_a_smaller_face_to_one_side(finder: FaceFinder, portrait: Picture) -> None:
    finder.forget()
    small = np.full((720, 1280, 3), 90, np.uint8)
    small[40:580, 20:980] = np.asarray(cv2.resize(portrait, (960, 540), interpolation=cv2.INTER_AREA), np.uint8)
    seen = finder.find(small)
    assert seen is not None
    assert seen.x == pytest.approx((20 + 480) / 1280, abs=0.04)


def test_nothing_is_found_in_noise(finder: FaceFinder) -> None:
    finder.forget()
    noise = np.random.default_rng(1).integers(0, 256, (480, 640, 3), dtype=np.uint8)
    assert finder.find(noise) is None


def test_a_model_that_is_not_there() -> None:
    store = ModelStore.default()
    there = store.path("face-landmarker", "face_detector.tflite")
    with pytest.raises(ModelMissing):
        FaceFinder(there, there.with_name("nothing.tflite"), there)
