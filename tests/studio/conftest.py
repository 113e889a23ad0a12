from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from runtime.ports.wall import SetWall
from runtime.store.keys import Keys
from runtime.store.opening import open_store
from runtime.store.operators import Door, Operators
from runtime.store.roles import OWNER, Role
from runtime.studio.staff import Staff

PINS = {Role.ADMINISTRATOR: "730164", Role.EDITOR: "518203", Role.VIEWER: "940275"}
As = Callable[[Role], Staff]


@pytest.fixture(scope="module")
def wall() -> SetWall:
    return SetWall()


@pytest.fixture
def home(tmp_path: Path) -> Path:
    return tmp_path / "home"


@pytest.fixture
def owner(home: Path) -> Iterator[Staff]:
    """The owner of a store in which nobody has a PIN yet."""
    store = open_store(home, Keys(home), SetWall(), "file")
    yield Staff(store, "", home)
    store.close()


@pytest.fixture(scope="module")
def staff(tmp_path_factory: pytest.TempPathFactory, wall: SetWall) -> Iterator[As]:
    """Somebody of a role, logged in; one store for a whole module, because PINs are slow to hash by intention."""
    home = tmp_path_factory.mktemp("home")
    store = open_store(home, Keys(home), wall, "file")
    for role, pin in PINS.items():
        Operators(store, OWNER).add(role.word, role, pin)
    tokens = {role: Door(store).log_in(role.word, PINS[role]) for role in PINS}
    yield lambda role: Staff(store, tokens[role], home)
    store.close()
