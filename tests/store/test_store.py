"""Writing, reading, and what lies on the disk."""

from __future__ import annotations

import sqlite3
import threading
from pathlib import Path

import pytest
from sqlite_utils import Database

from runtime.errors import BadInput, BugError, StoreTooNew
from runtime.latency import TurnLatency
from runtime.ports.wall import SetWall
from runtime.store.connection import connect
from runtime.store.conversations import Conversations, Utterance
from runtime.store.jobs import Jobs
from runtime.store.latencies import Latencies, Metrics, Percentiles, take_over
from runtime.store.outputs import Outputs
from runtime.store.people import People
from runtime.store.personas import Personas
from runtime.store.schema import MIGRATIONS, TABLES_IN_ORDER, migrate, version_of
from runtime.store.settings import Settings
from runtime.store.store import Store
from tests.store.conftest import Open

MARK = "Zebrafinch"


def files_with(mark: str, home: Path) -> list[Path]:
    return [path for path in home.rglob("*") if path.is_file() and mark.encode() in path.read_bytes()]


def test_what_was_acknowledged_is_there_after_reopening(store: Store, opening: Open) -> None:
    person = People(store).meet({"name": "Ana"})
    recorder = Conversations(store).begin(person, "front-desk", "en")
    done = [recorder.heard(Utterance(float(n), "visitor", f"line {n}", ({"document": "a.md"},))) for n in range(300)]
    for each in done:
        each.result()
    recorder.end("goodbye")
    store.close()
    again = opening()
    lines = Conversations(again).transcript(recorder.session)
    assert [line.text for line in lines] == [f"line {n}" for n in range(300)]
    assert lines[0].sources == ({"document": "a.md"},)
    (session,) = Conversations(again).sessions(person)
    assert (session.turns, session.ending, session.language) == (300, "goodbye", "en")
    assert People(again).person(person).about == {"name": "Ana"}


def test_one_write_that_fails_takes_no_other_with_it(store: Store) -> None:
    def add(number: int) -> None:
        done.append(
            store.write(
                lambda database: (
                    database.conn.execute(
                        "insert into metrics (at, name, value) values (0, 'n', ?)", (number,)
                    ).rowcount
                )
            )
        )

    done = []  # type: ignore[var-annotated]
    gate = threading.Event()
    store.write(lambda database: gate.wait())  # what follows waits together
    add(1)
    broken = store.write(lambda database: database.conn.execute("insert into metrics (at) values ('x')"))
    add(2)
    gate.set()
    assert [each.result() for each in done] == [1, 1]
    with pytest.raises(Exception, match="NOT NULL"):
        broken.result()
    assert Metrics(store).values("n") == [(0.0, 1.0), (0.0, 2.0)]


def test_a_write_is_seen_only_when_it_is_acknowledged(store: Store) -> None:
    inside, gate = threading.Event(), threading.Event()

    def slow(database: Database) -> None:
        database.conn.execute("insert into metrics (at, name, value) values (0, 'n', 1)")
        inside.set()
        gate.wait()

    done = store.write(slow)
    inside.wait()
    assert Metrics(store).values("n") == []
    gate.set()
    done.result()
    assert len(Metrics(store).values("n")) == 1


def test_readers_cannot_write(store: Store) -> None:
    with pytest.raises(Exception, match="readonly"), store.reading() as database:
        database.conn.execute("delete from settings")


def test_a_closed_store_says_so(store: Store) -> None:
    store.close()
    with pytest.raises(BugError, match="closed"):
        store.write(lambda database: None)


def test_nothing_on_the_disk_can_be_read_without_the_key(store: Store, home: Path) -> None:
    person = People(store).meet({"name": f"{MARK} Ana"})
    recorder = Conversations(store).begin(person, "front-desk")
    for n in range(50):
        recorder.heard(Utterance(0.0, "visitor", f"{MARK} {n}")).result()
    Outputs(store).save(person, "intake", {"claim": MARK}, state="open")
    Settings(store).set("clinic.name", MARK)
    Jobs(store).add("front-desk", {"script": MARK})
    Personas(store).save("front-desk", f"name = '{MARK}'")
    assert files_with(MARK, home) == []  # with the write-ahead log full
    store.snapshot()
    store.compact()
    assert files_with(MARK, home) == []
    plain = sqlite3.connect(store.layout.database)
    with pytest.raises(sqlite3.DatabaseError, match="not a database"):
        plain.execute("select * from sqlite_master")
    plain.close()


def test_what_a_person_said_is_sealed_within_the_encrypted_file_too(store: Store) -> None:
    person = People(store).meet({"name": f"{MARK} Ana"})
    Conversations(store).begin(person, "front-desk").heard(Utterance(0.0, "visitor", MARK)).result()
    with store.reading() as database:
        for table in TABLES_IN_ORDER:
            for row in database.conn.execute(f"select * from {table}"):
                assert MARK not in str(row)


def test_files_belong_to_their_owner_alone(store: Store, home: Path) -> None:
    for path in (home, *home.rglob("*")):
        if path.name != "store.making":  # an empty lock file
            assert path.stat().st_mode & 0o077 == 0, path


def test_a_newer_file_is_refused_and_left_alone(store: Store, opening: Open) -> None:
    store.writer.alone(lambda writer: writer.connection.execute("pragma user_version = 99")).result()
    store.close()
    with pytest.raises(StoreTooNew, match="newer"):
        opening()
    connection = connect(store.layout.database, store.lock)
    assert version_of(connection) == 99
    connection.close()


def test_an_older_file_is_brought_forward_step_by_step(store: Store) -> None:
    connection = connect(store.layout.home / "other.db", store.lock)
    assert migrate(connection, MIGRATIONS) == len(MIGRATIONS)

    def add_column(database: Database) -> None:
        database.table("metrics").add_column("room", str)

    def fails(database: Database) -> None:
        database.conn.execute("delete from settings")
        raise RuntimeError("half way")

    connection.execute("insert into settings values ('kept', '1', 0)")
    assert migrate(connection, (*MIGRATIONS, add_column)) == 1
    assert "room" in Database(connection).table("metrics").columns_dict
    with pytest.raises(RuntimeError, match="half way"):
        migrate(connection, (*MIGRATIONS, add_column, fails))
    assert version_of(connection) == len(MIGRATIONS) + 1
    assert connection.execute("select count(*) from settings").fetchone() == (1,)
    connection.close()


def test_every_table_is_named_in_an_order_that_references_allow(store: Store) -> None:
    with store.reading() as database:
        found = {
            row[0]
            for row in database.conn.execute(
                "select name from sqlite_master where type = 'table' and name not like 'sqlite_%'"
            )
        }
        assert found == set(TABLES_IN_ORDER)
        for number, table in enumerate(TABLES_IN_ORDER):
            parents = {row[2] for row in database.conn.execute(f"pragma foreign_key_list({table})")}
            assert parents <= set(TABLES_IN_ORDER[: number + 1]), table


def test_chunks_go_with_their_document(store: Store) -> None:
    def add(database: Database) -> None:
        row = {"id": 1, "name": "a", "media_type": "text/plain", "sha256": "", "bytes": 1, "added": 0.0}
        database.table("documents").insert(row)
        database.conn.execute(
            "insert into chunks (id, document, ordinal, start, end, text) values (7, 1, 0, 0, 3, 'eye')"
        )

    store.write(add).result()
    with store.reading() as database:
        assert database.conn.execute("select id from chunks").fetchall() == [(7,)]
    store.write(lambda database: database.conn.execute("delete from documents")).result()
    with store.reading() as database:
        assert database.conn.execute("select id from chunks").fetchall() == []


def test_personas_have_versions_one_of_them_live(store: Store) -> None:
    personas = Personas(store)
    assert personas.save("desk", "style = 'warm'\n", live=True) == 1
    assert personas.save("desk", "style = 'brief'\n") == 2
    live = personas.live("desk")
    assert live is not None
    assert live.version == 1
    personas.put_live("desk", 2)
    assert [version.live for version in personas.versions("desk")] == [True, False]
    assert personas.compare("desk", 1, 2)[-2:] == ["-style = 'warm'", "+style = 'brief'"]
    with pytest.raises(BadInput, match="no version 3"):
        personas.put_live("desk", 3)
    assert personas.names() == ["desk"]


def test_outputs_jobs_and_settings(store: Store, wall: SetWall) -> None:
    person = People(store).meet()
    outputs = Outputs(store)
    first = outputs.save(person, "intake", {"claim": 17}, state="open")
    wall.advance(5)
    assert outputs.save(person, "intake", {"claim": 18}, state="done", confirmed=True) == first
    (output,) = outputs.of(person)
    assert (output.values, output.state, output.confirmed) == ({"claim": 18}, "done", True)
    jobs = Jobs(store)
    job = jobs.add("desk", {"script": "Hello"}, total=10)
    assert jobs.take() == jobs.get(job) and jobs.take() is None
    assert jobs.progress(job, 4, 10, 6.0) == ""
    jobs.ask(job, "pause")
    assert jobs.progress(job, 5, 10) == "pause"
    jobs.end(job, "done", {"files": ["a.mp4"]})
    (found,) = jobs.all()
    assert (found.done, found.state, found.finished) == (5, "done", wall.now())
    assert found.response == {"files": ["a.mp4"]} and found.wanted == ""
    Settings(store).set("theme", {"dark": True})
    assert Settings(store).get("theme") == {"dark": True}
    assert Settings(store).all() == {"theme": {"dark": True}}


# ------------------------------------------------------------------------------------------------------- latencies


def turn(total: float) -> TurnLatency:
    return TurnLatency(1, wait=total, recognise=0, words=0, voice=0, out=0)


def test_turns_outlive_the_session(store: Store, opening: Open) -> None:
    assert Latencies(store).percentiles() is None
    for start in (0, 50):
        Latencies(store).add([turn(float(total)) for total in range(start + 1, start + 51)])
    store.close()
    assert Latencies(opening()).percentiles() == Percentiles(100, 50.0, 95.0, 99.0)


def test_the_times_of_the_first_version_are_taken_over(store: Store, home: Path) -> None:
    old = home / "bedside.db"
    plain = sqlite3.connect(old)
    plain.execute("create table turn_latency (id integer primary key, wait, recognise, words, voice, out, turn)")
    plain.execute("insert into turn_latency (wait, recognise, words, voice, out, turn) values (100, 1, 2, 3, 4, 1)")
    plain.commit()
    plain.close()
    assert take_over(store, old) == 1
    assert not old.exists()
    assert Latencies(store).percentiles() == Percentiles(1, 110.0, 110.0, 110.0)
    old.write_bytes(b"no database at all" * 100)
    assert take_over(store, old) == 0
    assert not old.exists()
