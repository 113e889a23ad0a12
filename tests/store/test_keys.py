"""Where the key comes from; the wrong key against a damaged file; changing the key."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.backends.fail import Keyring as NoKeyring

from runtime.errors import KeyMissing, StoreBusy, StoreDamaged, WrongKey
from runtime.store.header import COPY, NAME, write_header
from runtime.store.keys import Keys
from runtime.store.opening import open_store, passphrase_from_environment
from runtime.store.people import People
from runtime.store.sharing import Place
from runtime.store.store import Store
from runtime.store.where import key_place
from tests.store.conftest import PASSPHRASE, Open


class Shelf(KeyringBackend):
    """The system's key store, in memory."""

    priority = -1.0  # keyring would take it for the system's own wherever this module has been imported

    def __init__(self) -> None:
        super().__init__()  # type: ignore[no-untyped-call]
        self.kept: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        del self.kept[service, username]


@pytest.fixture
def shelf() -> Iterator[Shelf]:
    before, shelf = keyring.get_keyring(), Shelf()
    keyring.set_keyring(shelf)
    yield shelf
    keyring.set_keyring(before)


@pytest.fixture
def no_key_store() -> Iterator[None]:
    before = keyring.get_keyring()
    keyring.set_keyring(NoKeyring())  # type: ignore[no-untyped-call]
    yield
    keyring.set_keyring(before)


def test_the_key_store_of_the_system_is_used_where_there_is_one(shelf: Shelf, opening: Open, home: Path) -> None:
    store = opening(kind=None)
    person = People(store).meet()
    store.close()
    assert len(shelf.kept) == 1
    assert list(home.glob("*.key")) == []
    assert People(opening()).person(person).about == {}
    assert key_place(home).fine
    shelf.kept.clear()
    with pytest.raises(KeyMissing, match="no key of this store"):
        opening()


@pytest.mark.usefixtures("no_key_store")
def test_without_a_key_store_the_key_file_is_said_plainly(opening: Open, home: Path) -> None:
    said: list[str] = []
    assert not key_place(home).fine
    store = opening(kind=None, told=said.append)
    assert len(said) == 1
    assert "no key store" in said[0]
    assert "bedside store key passphrase" in said[0]
    (file,) = home.glob("*.key")
    assert file.stat().st_mode & 0o777 == 0o600
    assert not key_place(home).fine
    store.close()
    file.chmod(0o644)
    with pytest.raises(KeyMissing, match="Others can read"):
        opening()
    file.chmod(0o600)
    file.write_text("nonsense", encoding="ascii")
    with pytest.raises(KeyMissing, match="not a key file"):
        opening()
    file.write_text("00" * 32, encoding="ascii")
    with pytest.raises(WrongKey):
        opening()
    file.unlink()
    with pytest.raises(KeyMissing, match="is not there"):
        opening()
    with pytest.raises(KeyMissing, match="no key store"):
        Keys(home).make("keyring")


def test_a_wrong_passphrase_is_not_a_damaged_file(opening: Open) -> None:
    opening(kind="passphrase").close()
    with pytest.raises(WrongKey, match="not damaged"):
        opening("another passphrase")
    opening().close()


def test_a_passphrase_has_a_length(opening: Open) -> None:
    with pytest.raises(KeyMissing, match="at least 10"):
        opening("short", kind="passphrase")


def test_a_passphrase_can_come_from_a_private_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "passphrase"
    file.write_text(f"{PASSPHRASE}\n", encoding="utf-8")
    monkeypatch.setenv("BEDSIDE_PASSPHRASE_FILE", str(file))
    file.chmod(0o600)
    assert passphrase_from_environment() == PASSPHRASE
    file.chmod(0o640)
    with pytest.raises(KeyMissing, match="Others can read"):
        passphrase_from_environment()
    monkeypatch.delenv("BEDSIDE_PASSPHRASE_FILE")
    with pytest.raises(KeyMissing, match="locked with a passphrase"):
        passphrase_from_environment()


def test_one_of_two_headers_is_enough_and_none_is_said(store: Store, opening: Open) -> None:
    store.close()
    (store.layout.folder / NAME).write_text("{}", encoding="utf-8")
    opening().close()
    (store.layout.folder / COPY).unlink()
    with pytest.raises(StoreDamaged, match="header"):
        opening()


def test_the_key_is_changed_and_the_old_one_opens_nothing(store: Store, opening: Open, home: Path) -> None:
    person = People(store).meet({"name": "Ana"})
    before, old = store.layout.database.read_bytes(), store.lock
    store.change_key("passphrase", PASSPHRASE)
    assert People(store).person(person).about == {"name": "Ana"}
    assert store.lock.key != old.key
    assert list(home.glob("*.key")) == []
    store.close()
    assert store.layout.database.read_bytes()[4096:8192] != before[4096:8192]
    with pytest.raises(WrongKey):
        opening("the passphrase is another one")
    assert People(opening()).person(person).about == {"name": "Ana"}


@pytest.mark.parametrize("given", [PASSPHRASE, "the new passphrase"])
@pytest.mark.parametrize("pages_done", [False, True])
def test_a_key_change_that_was_cut_short_is_finished_with_either_passphrase(
    opening: Open, given: str, pages_done: bool
) -> None:
    store = opening(kind="passphrase")
    person = People(store).meet({"name": "Ana"})
    key, slot = store.keys.make("passphrase", "the new passphrase")
    new = store.held.with_new_database_key()
    write_header(store.layout.folder, store.header.changing(store.held, slot, key, new))
    if pages_done:
        pragma = f"pragma rekey = \"x'{new.database.hex()}{store.header.salt.hex()}'\""
        store.writer.alone(lambda writer: writer.connection.execute(pragma)).result()
    store.close()
    again = opening(given)
    assert People(again).person(person).about == {"name": "Ana"}
    assert again.held == new
    again.close()
    opening("the new passphrase").close()
    with pytest.raises(WrongKey):
        opening()


def test_a_refused_key_change_changes_nothing(store: Store, opening: Open) -> None:
    with pytest.raises(KeyMissing):
        store.change_key("passphrase", "short")
    other = Place(store.layout.lock)
    with pytest.raises(StoreBusy):
        store.change_key("passphrase", PASSPHRASE)
    other.close()
    store.change_key("file")
    store.close()
    opening().close()


def test_two_may_use_it_and_one_alone_keeps_the_others_out(store: Store, opening: Open, home: Path) -> None:
    second = opening()
    People(second).meet({"name": "Ana"})
    People(store).meet({"name": "Ben"})
    assert len(People(second).known()) == 2
    second.close()
    with store._place.alone(), pytest.raises(StoreBusy):
        open_store(home, Keys(home))
