"""The audit log: what was changed, removed, reordered or cut off is found."""

from __future__ import annotations

from pathlib import Path

import pytest

from runtime.errors import BadInput
from runtime.ports.wall import SetWall
from runtime.store.audit import ANCHOR, Head
from runtime.store.care import Care
from runtime.store.people import People
from runtime.store.retention import Retention
from runtime.store.settings import Settings
from runtime.store.store import Store
from tests.store.conftest import Open


@pytest.fixture
def noted(store: Store) -> Store:
    for number in range(8):
        store.write_noted("vera", "settings.write", f"setting:{number}")
    return store


def tamper(store: Store, *statements: str) -> None:
    """Change rows as somebody with the database's key could."""

    def work(writer: object) -> None:
        for statement in statements:
            store.writer.connection.execute(statement)

    store.writer.alone(work).result()


def verify(store: Store, expected: Head | None = None) -> list[str]:
    return [str(line) for line in Care(store).verify_audit(expected)]


def test_an_untouched_log_verifies(noted: Store) -> None:
    assert verify(noted) == []
    assert [entry.seq for entry in Care(noted).audit(3)] == [6, 7, 8]


@pytest.mark.parametrize("column", ["actor", "action", "subject", "at", "mac"])
def test_a_changed_row_is_found(noted: Store, column: str) -> None:
    value = {"at": "at + 1", "mac": "zeroblob(32)"}.get(column, f"{column} || 'x'")
    tamper(noted, f"update audit set {column} = {value} where seq = 4")
    found = verify(noted)
    assert "Row 4 was changed or moved." in found
    assert len(found) <= 2  # a changed seal also breaks the next row's


def test_a_removed_row_is_found(noted: Store) -> None:
    tamper(noted, "delete from audit where seq in (3, 4)")
    assert verify(noted)[0] == "Rows 3 to 4 were removed."


def test_a_removed_row_whose_gap_was_closed_is_found(noted: Store) -> None:
    tamper(noted, "delete from audit where seq = 3", "update audit set seq = seq - 1 where seq > 3")
    assert "Row 3 was changed or moved." in verify(noted)


def test_reordered_rows_are_found(noted: Store) -> None:
    tamper(
        noted,
        "update audit set seq = 100 where seq = 3",
        "update audit set seq = 3 where seq = 4",
        "update audit set seq = 4 where seq = 100",
    )
    assert verify(noted)[:2] == ["Row 3 was changed or moved.", "Row 4 was changed or moved."]


def test_rows_cut_off_the_end_are_found_now_and_after_reopening(noted: Store, opening: Open) -> None:
    tamper(noted, "delete from audit where seq > 5")
    assert verify(noted) == ["Rows 6 to 8 were cut off the end."]
    noted.close()
    said: list[str] = []
    again = opening(told=said.append)
    assert "audit log was cut off" in said[0]
    again.write_noted("vera", "settings.write", "setting:9")
    assert verify(again) == ["When the store was opened before row 6, rows:6-8 were missing."]


def test_rows_cut_off_and_written_anew_are_found(noted: Store, opening: Open) -> None:
    anchor = (noted.layout.folder / ANCHOR).read_bytes()
    tamper(noted, "delete from audit where seq > 6")
    noted.write_noted("mallory", "settings.write", "setting:a")
    noted.write_noted("mallory", "settings.write", "setting:b")
    (noted.layout.folder / ANCHOR).write_bytes(anchor)
    assert verify(noted) == ["Row 8 is not the one that was noted."]
    noted.close()
    assert any("were missing" in line for line in verify(opening()))


def test_a_missing_or_forged_anchor_is_found(noted: Store, opening: Open) -> None:
    path: Path = noted.layout.folder / ANCHOR
    path.write_text(path.read_text(encoding="ascii").replace('"seq": 8', '"seq": 7'), encoding="ascii")
    assert "anchor" in verify(noted)[0]
    path.unlink()
    assert "anchor" in verify(noted)[0]
    noted.close()
    assert any("rows:unknown" in line for line in verify(opening()))


def test_a_head_that_was_noted_elsewhere_finds_an_old_copy(noted: Store, opening: Open) -> None:
    old = {path.name: path.read_bytes() for path in noted.layout.folder.iterdir() if path.is_file()}
    noted.write_noted("vera", "settings.write", "setting:9")
    head = Care(noted).audit_head()
    noted.close()
    for name, content in old.items():
        (noted.layout.folder / name).write_bytes(content)
    again = opening()
    assert verify(again) == []  # an old copy of everything, put back whole, looks as it did
    assert verify(again, Head.parse(head.text)) == ["Row 9 was cut off the end."]
    with pytest.raises(BadInput):
        Head.parse("nonsense")


def test_pruned_rows_leave_a_log_that_verifies(noted: Store, wall: SetWall) -> None:
    wall.advance(40 * 86_400)
    noted.write_noted("vera", "settings.write", "setting:9")
    Retention(noted).set("audit", 30)
    assert verify(noted) == []
    assert next(entry.seq for entry in Care(noted).audit()) == 9
    tamper(noted, "update audit_start set seq = 7")
    assert "The beginning of the log was changed" in verify(noted)[0]


def test_the_log_holds_no_content(store: Store) -> None:
    person = People(store).meet({"name": "Zebrafinch"})
    Settings(store).set("clinic", "Zebrafinch")
    People(store).forget(person)
    entries = Care(store).audit()
    assert {"person.write", "settings.write", "person.forget"} <= {entry.action for entry in entries}
    assert not any("Zebrafinch" in str(entry) for entry in entries)
