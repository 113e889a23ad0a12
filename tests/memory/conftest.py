from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from models.store import ModelStore
from runtime.knowledge.embed import UniversalSentenceEncoder
from runtime.memory.memories import Memories
from runtime.ports.wall import SetWall
from runtime.store.keys import Keys
from runtime.store.opening import open_store
from runtime.store.people import People
from runtime.store.store import Store


@pytest.fixture
def wall() -> SetWall:
    return SetWall()


@pytest.fixture
def store(tmp_path: Path, wall: SetWall) -> Iterator[Store]:
    store = open_store(tmp_path / "home", Keys(tmp_path / "home"), wall, "file")
    yield store
    store.close()


@pytest.fixture(scope="session")
def embedder() -> UniversalSentenceEncoder:
    files = ModelStore.default().paths("use-multilingual")
    return UniversalSentenceEncoder(files["weights.npz"], files["sp.model"])


@pytest.fixture
def memories(store: Store, embedder: UniversalSentenceEncoder) -> Memories:
    return Memories(store, embedder=embedder)


@pytest.fixture
def ana(store: Store) -> str:
    return People(store).meet()
