from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from runtime.ports.wall import SetWall
from runtime.store.keys import Keys
from runtime.store.opening import open_store
from runtime.store.store import Store

PASSPHRASE = "four words of a passphrase"
Open = Callable[..., Store]


@pytest.fixture
def wall() -> SetWall:
    return SetWall()


@pytest.fixture
def home(tmp_path: Path) -> Path:
    return tmp_path / "home"


@pytest.fixture
def opening(home: Path, wall: SetWall) -> Iterator[Open]:
    """Opens the store in `home`; whatever a test leaves open is closed."""
    opened: list[Store] = []

    def open_it(passphrase: str = PASSPHRASE, **more: object) -> Store:
        settings: dict[str, object] = {"wall": wall, "kind": "file", **more}
        store = open_store(home, Keys(home, lambda: passphrase), **settings)  # type: ignore[arg-type]
        opened.append(store)
        return store

    yield open_it
    for store in opened:
        store.close()


@pytest.fixture
def store(opening: Open) -> Store:
    return opening()
