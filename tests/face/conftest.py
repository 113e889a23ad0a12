"""The stock replica, opened once, and someone who reads its pictures back."""

from __future__ import annotations

from pathlib import Path

import pytest

from models.replicas import replica_path
from models.store import ModelStore
from runtime.face.picture import ReplicaFace
from runtime.seeing.face_finder import FaceFinder
from runtime.speech.hibari import HibariVoice
from runtime.speech.voice import Speech

SENTENCES = (
    "Good morning, and welcome to the eye clinic. Please bring your blue appointment form, "
    "your glasses, and a list of all your medicines. The doctor will see you at four."
)


@pytest.fixture(scope="session")
def mira() -> Path:
    return replica_path("mira")


@pytest.fixture(scope="session")
def face(mira: Path) -> ReplicaFace:
    return ReplicaFace(mira)


@pytest.fixture(scope="session")
def readers() -> FaceFinder:
    store = ModelStore.default()
    names = ("face_detector.tflite", "face_landmarks_detector.tflite", "face_blendshapes.tflite")
    return FaceFinder(*(store.path("face-landmarker", name) for name in names))


@pytest.fixture
def finder(readers: FaceFinder) -> FaceFinder:
    """Finds faces anew: what an earlier test looked at is forgotten."""
    readers.forget()
    return readers


@pytest.fixture(scope="session")
def speech() -> Speech:
    """Some ten seconds of the default voice."""
    files = ModelStore.default().paths("hibari-en")
    return HibariVoice(files["hibari.onnx"], files["oov.onnx"]).speak(SENTENCES)
