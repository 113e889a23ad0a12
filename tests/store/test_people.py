"""Forgetting, exporting, backups that outlive a forgetting, and retention."""

from __future__ import annotations

import json
import threading
from pathlib import Path

import pytest

from runtime.errors import BadInput, OutputProblem, StoreDamaged, StoreTooNew, WrongKey
from runtime.ports.wall import SetWall
from runtime.store.backup import Backups, read_about
from runtime.store.conversations import Conversations, Utterance
from runtime.store.housekeeping import Housekeeper
from runtime.store.jobs import Jobs
from runtime.store.latencies import Metrics
from runtime.store.opening import open_store, set_aside
from runtime.store.operators import Operators
from runtime.store.outputs import Outputs
from runtime.store.people import People
from runtime.store.retention import KINDS, Retention, sweep
from runtime.store.roles import Role
from runtime.store.schema import MIGRATIONS, TABLES_IN_ORDER
from runtime.store.store import Store
from tests.store.conftest import PASSPHRASE, Open

DAY = 86_400.0


def talked(store: Store, name: str) -> str:
    person = People(store).meet({"name": name})
    recorder = Conversations(store).begin(person, "front-desk")
    recorder.heard(Utterance(1.0, "visitor", f"I am {name}", ({"document": "visiting.md"},))).result()
    recorder.heard(Utterance(2.0, "persona", "Hello.")).result()
    recorder.end("goodbye")
    Outputs(store).save(person, "intake", {"name": name}, state="done", conversation=recorder.session)
    return person


def test_everything_of_a_person_can_be_exported(store: Store) -> None:
    person = talked(store, "Ana")
    talked(store, "Ben")
    exported = json.loads(json.dumps(People(store).export(person)))
    assert exported["person"]["name"] == "Ana"
    (conversation,) = exported["conversations"]
    assert [line["text"] for line in conversation["heard"]] == ["I am Ana", "Hello."]
    assert conversation["heard"][0]["sources"] == [{"document": "visiting.md"}]
    assert exported["outputs"][0]["values"] == {"name": "Ana"}
    assert "Ben" not in json.dumps(exported)


def test_a_forgotten_person_is_gone_and_so_is_the_key(store: Store, opening: Open) -> None:
    ana, ben = talked(store, "Ana"), talked(store, "Ben")
    with store.reading() as database:
        old_row = database.conn.execute("select * from participants where id = ?", (ana,)).fetchone()
        old_line = database.conn.execute("select sealed from utterances").fetchone()[0]
    receipt = People(store).forget(ana)
    assert receipt.content["deleted"] == {"conversations": 1, "utterances": 2, "memories": 0, "outputs": 1}
    assert "Ana" not in receipt.text
    with store.reading() as database:
        for table in TABLES_IN_ORDER:
            if table not in ("audit", "forgotten", "receipts"):
                assert not any(ana in map(str, row) for row in database.conn.execute(f"select * from {table}")), table
    # Even somebody who kept the rows has no key for them any more.
    store.write(
        lambda database: database.conn.execute("insert into participants values (?, ?, ?, ?)", old_row)
    ).result()
    with store.reading() as database, pytest.raises(BadInput, match="forgotten"):
        store.sealer.open(database, ana, "said::0", bytes(old_line))
    assert People(store).person(ben).about == {"name": "Ben"}
    assert [each.id for each in People(opening()).receipts()] == [receipt.id]
    with pytest.raises(BadInput, match="no person"):
        People(store).forget("nobody")


def test_the_space_of_a_forgotten_person_is_overwritten(store: Store) -> None:
    person = talked(store, "Ana")
    with store.reading() as database:
        sealed = bytes(database.conn.execute("select sealed from utterances").fetchone()[0])
    People(store).forget(person)
    # Look under the encryption: a decrypted copy of the whole file.
    plain = store.layout.home / "plain.db"

    def decrypt(writer: object) -> None:
        connection = store.writer.connection
        connection.execute(f"attach database '{plain}' as plain key ''")
        connection.execute("select sqlcipher_export('plain')")
        connection.execute("detach database plain")

    store.writer.alone(decrypt).result()
    assert sealed not in plain.read_bytes()
    for part in ("-wal",):
        log = store.layout.database.with_name(store.layout.database.name + part)
        assert not log.exists() or log.stat().st_size <= 40_000  # the receipt and the time of the last good state


def test_a_changed_receipt_is_found(store: Store) -> None:
    People(store).forget(talked(store, "Ana"))
    store.write(
        lambda database: database.conn.execute("update receipts set content = replace(content, 'system', 'x')")
    ).result()
    with pytest.raises(StoreDamaged, match="receipt"):
        People(store).receipts()


def test_sealed_records_cannot_be_exchanged(store: Store) -> None:
    ana = talked(store, "Ana")
    with store.reading() as database:
        (session,) = database.conn.execute("select id from conversations").fetchone()
    store.write(
        lambda database: database.conn.execute(
            "update utterances set sealed = (select sealed from utterances where ordinal = 1) where ordinal = 0"
        )
    ).result()
    with pytest.raises(StoreDamaged, match="exchanged"):
        Conversations(store).transcript(session)
    with pytest.raises(StoreDamaged, match="exchanged"):
        People(store).export(ana)


# --------------------------------------------------------------------------------------------------------- backups


def test_a_backup_with_a_passphrase_opens_on_another_machine(store: Store, tmp_path: Path, wall: SetWall) -> None:
    talked(store, "Ana")
    file = tmp_path / "b.backup"
    assert Backups(store).make(file, PASSPHRASE) == read_about(file)
    assert file.stat().st_mode & 0o777 == 0o600
    assert b"Ana" not in file.read_bytes()
    other = open_store(tmp_path / "elsewhere", wall=wall, kind="file")
    with pytest.raises(WrongKey):
        Backups(other).restore(file, lambda: "not this one")
    assert People(other).known() == []
    assert Backups(other).restore(file, lambda: PASSPHRASE) == []
    assert [each.about for each in People(other).known()] == [{"name": "Ana"}]
    other.close()
    again = open_store(tmp_path / "elsewhere", wall=wall)
    assert len(People(again).known()) == 1
    again.close()


def test_a_restore_forgets_again_and_readmits_nobody(store: Store, tmp_path: Path) -> None:
    ana, ben = talked(store, "Ana"), talked(store, "Ben")
    Operators(store).add("vera", Role.ADMINISTRATOR, "473920")
    Operators(store).add("old", Role.ADMINISTRATOR, "918274")
    Backups(store).make(tmp_path / "b.backup")
    receipt = People(store).forget(ana)
    assert len(receipt.content["backups_made_before"]) == 1
    Operators(store).remove("old")
    talked(store, "Cid")
    assert Backups(store).restore(tmp_path / "b.backup") == [ana]
    assert [each.id for each in People(store).known()] == [ben]
    assert [each.id for each in People(store).receipts()] == [receipt.id]
    assert [each.name for each in Operators(store).all()] == ["vera"]
    with store.reading() as database:
        assert store.audit.verify(database.conn) == []


def test_a_backup_that_is_damaged_newer_or_none_changes_nothing(store: Store, tmp_path: Path) -> None:
    talked(store, "Ana")
    file = tmp_path / "b.backup"
    Backups(store).make(file)
    talked(store, "Ben")
    whole = file.read_bytes()
    file.write_bytes(whole[:20_000] + b"\x00" * 100 + whole[20_100:])
    with pytest.raises(StoreDamaged, match="nothing was changed"):
        Backups(store).restore(file)
    file.write_bytes(whole.replace(f'"schema": {len(MIGRATIONS)}'.encode(), b'"schema": 9'))
    with pytest.raises((StoreTooNew, BadInput)):
        Backups(store).restore(file)
    file.write_bytes(whole[:5_000])
    with pytest.raises(BadInput, match="not a backup"):
        Backups(store).restore(file)
    assert len(People(store).known()) == 2
    with pytest.raises(OutputProblem):
        Backups(store).make(file)


def test_a_store_that_is_lost_can_be_set_aside_for_a_backup(
    store: Store, home: Path, opening: Open, tmp_path: Path
) -> None:
    talked(store, "Ana")
    Backups(store).make(tmp_path / "b.backup", PASSPHRASE)
    store.close()
    for header in store.layout.folder.glob("header*"):
        header.unlink()
    with pytest.raises(StoreDamaged):
        opening()
    assert set_aside(home).exists()
    again = opening()
    Backups(again).restore(tmp_path / "b.backup", lambda: PASSPHRASE)
    assert len(People(again).known()) == 1


# ---------------------------------------------------------------------------------------------------------- repair


def break_page(path: Path, page: int) -> None:
    content = bytearray(path.read_bytes())
    content[4096 * page + 2000] ^= 0xFF
    path.write_bytes(content)


@pytest.mark.parametrize("page", [0, 1, 5, 11, 20, 30])
def test_a_damaged_file_is_repaired_at_start(store: Store, opening: Open, page: int) -> None:
    before = [talked(store, f"before {n}") for n in range(20)]
    store.snapshot()
    talked(store, "after")
    store.compact()
    store.close()
    break_page(store.layout.database, page)
    said: list[str] = []
    again = opening(told=said.append)
    assert again.health == "repaired"
    assert any("repaired from the last good state" in line for line in said)
    assert again.check() == []
    assert set(before) <= {each.id for each in People(again).known()}
    for person in before:
        assert People(again).export(person)["conversations"][0]["turns"] == 1
    assert len(again.layout.damaged_copies()) == 1
    again.close()
    assert opening().health == "whole"


def test_a_damaged_file_without_a_last_good_state_keeps_what_can_be_read(store: Store, opening: Open) -> None:
    talked(store, "Ana")
    store.compact()
    store.close()
    break_page(store.layout.database, 0)
    again = opening()
    assert again.health == "repaired"
    assert again.check() == []


def test_a_running_store_repairs_itself(store: Store) -> None:
    people = [talked(store, f"{n}") for n in range(20)]
    store.snapshot()
    store.compact()
    break_page(store.layout.database, 8)
    assert store.check() != []
    report = store.repair()
    assert report.last_good
    assert store.check() == []
    assert {each.id for each in People(store).known()} == set(people)
    talked(store, "later")


# ------------------------------------------------------------------------------------------------------- retention


def test_what_is_past_its_time_goes_and_the_rest_stays(store: Store, wall: SetWall) -> None:
    talked(store, "Ana")
    Metrics(store).add("fps", 30)
    Jobs(store).add("desk", {})
    wall.advance(31 * DAY)
    talked(store, "Ben")
    assert sweep(store) == 1  # the first conversation; everything else is kept longer
    assert len(Conversations(store).sessions()) == 1
    assert len(People(store).known()) == 2
    wall.advance(366 * DAY)
    sweep(store)
    assert People(store).known() == []
    assert Metrics(store).values("fps") == []
    assert Jobs(store).all() == []


def test_it_is_swept_at_start(store: Store, opening: Open, wall: SetWall) -> None:
    talked(store, "Ana")
    store.close()
    wall.advance(31 * DAY)
    assert Conversations(opening()).sessions() == []


def test_it_is_swept_by_the_clock(store: Store, wall: SetWall) -> None:
    talked(store, "Ana")
    rounds = threading.Semaphore(0)
    keeper = Housekeeper(store, every=0.01, kept=rounds.release)
    rounds.acquire()
    assert len(Conversations(store).sessions()) == 1
    wall.advance(31 * DAY)
    for _ in range(2):
        rounds.acquire()
    assert Conversations(store).sessions() == []
    keeper.stop()
    assert (store.layout.last_good / "bedside.db").exists()


def test_a_kind_that_is_not_kept_never_reaches_the_store(store: Store) -> None:
    Retention(store).set("conversation", 0)
    Retention(store).set("output", 0)
    person = People(store).meet()
    recorder = Conversations(store).begin(person, "front-desk")
    recorder.heard(Utterance(0.0, "visitor", "Hello")).result()
    with store.reading() as database:
        assert database.conn.execute("select count(*) from utterances").fetchone() == (0,)
        assert database.conn.execute("select count(*) from conversations").fetchone() == (0,)
    assert [line.text for line in recorder.lines] == ["Hello"]
    recorder.end()
    assert Outputs(store).save(person, "intake", {"a": 1}, state="open") is None
    assert Outputs(store).of(person) == []


def test_setting_zero_sweeps_what_was_kept(store: Store) -> None:
    talked(store, "Ana")
    assert Retention(store).set("conversation", 0) == 1
    assert Conversations(store).sessions() == []


def test_for_ever_and_wrong_kinds(store: Store, wall: SetWall) -> None:
    talked(store, "Ana")
    for kind in KINDS:
        Retention(store).set(kind, None)
    wall.advance(10_000 * DAY)
    assert sweep(store) == 0
    assert Retention(store).days()["conversation"] is None
    for name, days in (("nonsense", 3.0), ("memory", -1.0), ("audit", 1.0)):
        with pytest.raises(BadInput):
            Retention(store).set(name, days)


def test_a_conversation_that_a_kill_left_open_goes_too(store: Store, wall: SetWall) -> None:
    person = People(store).meet()
    Conversations(store).begin(person, "front-desk").heard(Utterance(0.0, "visitor", "Hello")).result()
    wall.advance(32 * DAY)
    assert sweep(store) == 1
