import pytest

from models.store import ModelStore
from runtime.loading import face_finder
from runtime.seeing.face_finder import FaceFinder


@pytest.fixture(scope="module")
def finder() -> FaceFinder:
    return face_finder(ModelStore.default())
