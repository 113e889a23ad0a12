"""PINs, lock-out, log-off, emergency access; and that every intent asks for the role it needs."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from runtime.errors import BadInput, NotAllowed
from runtime.ports.wall import SetWall
from runtime.store.backup import Backups
from runtime.store.care import Care
from runtime.store.conversations import Conversations
from runtime.store.jobs import Jobs
from runtime.store.latencies import Latencies, Metrics
from runtime.store.operators import EMERGENCY_LASTS, FAILURES_ALLOWED, LOCKED_FOR, LOGGED_OFF_AFTER, Door, Operators
from runtime.store.outputs import Outputs
from runtime.store.people import People
from runtime.store.personas import Personas
from runtime.store.retention import Retention
from runtime.store.roles import NEEDED, OWNER, Actor, Role
from runtime.store.settings import Settings
from runtime.store.store import Store
from tests.store.conftest import Open

PIN = "473920"
OTHER = "918264"


@pytest.fixture
def staffed(store: Store) -> Store:
    operators = Operators(store)
    operators.add("vera", Role.ADMINISTRATOR, PIN)
    operators.add("bob", Role.VIEWER, OTHER)
    return store


def actions(store: Store) -> list[str]:
    return [f"{entry.actor} {entry.action} {entry.subject}" for entry in Care(store).audit()]


def test_without_operators_whoever_holds_the_key_is_the_owner(store: Store) -> None:
    assert Door(store).actor(None) == OWNER


def test_a_pin_opens_a_session(staffed: Store) -> None:
    token = Door(staffed).log_in("bob", OTHER)
    assert Door(staffed).actor(token) == Actor("bob", Role.VIEWER)
    Door(staffed).log_out(token)
    with pytest.raises(NotAllowed, match="ended"):
        Door(staffed).actor(token)
    with pytest.raises(NotAllowed, match="Nobody"):
        Door(staffed).actor(None)
    with pytest.raises(NotAllowed):
        Door(staffed).actor("a made-up token")


def test_pins_and_tokens_are_kept_as_hashes(staffed: Store) -> None:
    token = Door(staffed).log_in("bob", OTHER)
    with staffed.reading() as database:
        (hashed,) = database.conn.execute("select pin from operators where name = 'bob'").fetchone()
        (kept,) = database.conn.execute("select token from operator_sessions").fetchone()
    assert hashed.startswith("$argon2id$")
    assert token not in kept


@pytest.mark.parametrize("pin", ["12345", "123456", "111111", "121212", "98765432", "abcdef", ""])
def test_a_pin_that_is_easy_to_guess_is_refused(staffed: Store, pin: str) -> None:
    with pytest.raises(BadInput):
        Operators(staffed).add("new", Role.VIEWER, pin)


def test_failures_lock_out_and_a_restart_forgives_nothing(staffed: Store, opening: Open, wall: SetWall) -> None:
    for _ in range(FAILURES_ALLOWED):
        with pytest.raises(NotAllowed, match="wrong"):
            Door(staffed).log_in("bob", "000111")
    with pytest.raises(NotAllowed, match="Locked after too many tries"):
        Door(staffed).log_in("bob", OTHER)
    staffed.close()
    again = opening()
    with pytest.raises(NotAllowed, match="Locked after too many tries"):
        Door(again).log_in("bob", OTHER)
    wall.advance(LOCKED_FOR + 1)
    with pytest.raises(NotAllowed, match="wrong"):
        Door(again).log_in("bob", "000111")
    wall.advance(LOCKED_FOR + 1)
    with pytest.raises(NotAllowed, match="Locked after too many tries"):  # the next lock is longer
        Door(again).log_in("bob", OTHER)
    wall.advance(LOCKED_FOR)
    Door(again).log_in("bob", OTHER)
    assert f"bob operator.refused failures:{FAILURES_ALLOWED}" in actions(again)
    assert any(line.startswith("bob operator.locked_out") for line in actions(again))


def test_an_unknown_name_is_answered_like_a_wrong_pin(staffed: Store) -> None:
    for name in ("nobody", "bob"):
        with pytest.raises(NotAllowed, match=r"^The name or the PIN is wrong\."):
            Door(staffed).log_in(name, "000111")
    assert not any("nobody" in line for line in actions(staffed))


def test_an_idle_session_ends_and_a_used_one_goes_on(staffed: Store, wall: SetWall) -> None:
    token = Door(staffed).log_in("bob", OTHER)
    for _ in range(3):
        wall.advance(LOGGED_OFF_AFTER - 1)
        Door(staffed).actor(token)
    wall.advance(LOGGED_OFF_AFTER + 1)
    with pytest.raises(NotAllowed, match="ended"):
        Door(staffed).actor(token)
    assert "bob operator.logged_off session:idle" in actions(staffed)


def test_the_time_until_log_off_can_be_set(staffed: Store, wall: SetWall) -> None:
    Settings(staffed).set("operators.idle_seconds", 30)
    token = Door(staffed).log_in("bob", OTHER)
    wall.advance(31)
    with pytest.raises(NotAllowed):
        Door(staffed).actor(token)


def test_no_session_lasts_for_ever(staffed: Store, wall: SetWall) -> None:
    token = Door(staffed).log_in("bob", OTHER)
    with pytest.raises(NotAllowed):
        for _ in range(24 * 60):
            wall.advance(60)
            Door(staffed).actor(token)


def test_emergency_access_is_short_and_noted(staffed: Store, wall: SetWall) -> None:
    with pytest.raises(BadInput, match="reason"):
        Door(staffed).emergency("bob", OTHER, "because")
    token = Door(staffed).emergency("bob", OTHER, "patient-safety")
    assert Door(staffed).actor(token) == Actor("bob", Role.ADMINISTRATOR, emergency=True)
    assert "bob operator.emergency reason:patient-safety" in actions(staffed)
    for _ in range(4):
        wall.advance(EMERGENCY_LASTS / 4)
        last = wall.now()
        if last < 1_800_000_000 + EMERGENCY_LASTS:
            Door(staffed).actor(token)
    with pytest.raises(NotAllowed):
        Door(staffed).actor(token)


def test_a_sealed_code_works_once_even_when_locked_out(staffed: Store) -> None:
    code = Operators(staffed).new_emergency_code()
    for _ in range(FAILURES_ALLOWED):
        with pytest.raises(NotAllowed):
            Door(staffed).log_in("bob", "000111")
    token = Door(staffed).emergency("bob", code, "locked-out")
    assert Door(staffed).actor(token).role is Role.ADMINISTRATOR
    with pytest.raises(NotAllowed):
        Door(staffed).emergency("bob", code, "locked-out")
    with pytest.raises(NotAllowed):
        Door(staffed).emergency("nobody", Operators(staffed).new_emergency_code(), "locked-out")


def test_there_is_always_an_administrator(store: Store) -> None:
    operators = Operators(store)
    with pytest.raises(BadInput, match="first operator"):
        operators.add("bob", Role.VIEWER, OTHER)
    operators.add("vera", Role.ADMINISTRATOR, PIN)
    operators.add("bob", Role.EDITOR, OTHER)
    with pytest.raises(BadInput, match="No administrator"):
        operators.remove("vera")
    with pytest.raises(BadInput, match="No administrator"):
        operators.change("vera", active=False)
    with pytest.raises(BadInput, match="No administrator"):
        operators.change("vera", role=Role.VIEWER)
    operators.change("bob", role=Role.ADMINISTRATOR)
    operators.remove("vera")
    with pytest.raises(BadInput, match="no operator"):
        operators.change("vera", active=False)


def test_a_changed_operator_has_to_log_in_again(staffed: Store) -> None:
    token = Door(staffed).log_in("bob", OTHER)
    Operators(staffed).change("bob", pin="550184", active=False)
    with pytest.raises(NotAllowed):
        Door(staffed).actor(token)
    with pytest.raises(NotAllowed):
        Door(staffed).log_in("bob", "550184")
    Operators(staffed).change("bob", active=True)
    Door(staffed).log_in("bob", "550184")


# ----------------------------------------------------------------------------------------------- every intent's role

Act = Callable[[Store, Actor, Path], object]
ACTS: dict[str, Act] = {
    "audit.read": lambda s, a, p: Care(s, a).audit(),
    "conversation.read": lambda s, a, p: Conversations(s, a).sessions(),
    "conversation.write": lambda s, a, p: Conversations(s, a).begin(People(s).meet(), "desk"),
    "conversation.delete": lambda s, a, p: Conversations(s, a).delete("none"),
    "export_job.read": lambda s, a, p: Jobs(s, a).all(),
    "export_job.write": lambda s, a, p: Jobs(s, a).add("desk", {}),
    "metrics.read": lambda s, a, p: Latencies(s, a).percentiles(),
    "metrics.write": lambda s, a, p: Metrics(s, a).add("n", 1),
    "operator.read": lambda s, a, p: Operators(s, a).all(),
    "operator.write": lambda s, a, p: Operators(s, a).add("new", Role.ADMINISTRATOR, PIN),
    "outputs.read": lambda s, a, p: Outputs(s, a).of(People(s).meet()),
    "outputs.write": lambda s, a, p: Outputs(s, a).save(People(s).meet(), "o", {}, state="open"),
    "person.read": lambda s, a, p: People(s, a).known(),
    "person.write": lambda s, a, p: People(s, a).meet(),
    "person.export": lambda s, a, p: People(s, a).export(People(s).meet()),
    "person.forget": lambda s, a, p: People(s, a).forget(People(s).meet()),
    "persona.read": lambda s, a, p: Personas(s, a).names(),
    "persona.write": lambda s, a, p: Personas(s, a).save("desk", ""),
    "retention.read": lambda s, a, p: Retention(s, a).days(),
    "retention.write": lambda s, a, p: Retention(s, a).set("metric", 3),
    "settings.read": lambda s, a, p: Settings(s, a).get("a"),
    "settings.write": lambda s, a, p: Settings(s, a).set("a", 1),
    "store.backup": lambda s, a, p: Backups(s, a).make(p / "b.backup"),
    "store.check": lambda s, a, p: Care(s, a).check(),
    "store.compact": lambda s, a, p: Care(s, a).compact(),
    "store.key": lambda s, a, p: Care(s, a).change_key("file"),
    "store.repair": lambda s, a, p: Care(s, a).repair(),
    "store.restore": lambda s, a, p: Backups(s, a).restore(_backup(s, p)),
}
# tests/memory; the knowledge package; the rest in tests/studio/test_roles.py, which fails for an act without a case
ELSEWHERE = ("memory.", "document.", "bundle.", "device.", "model.", "replica.", "voice.")


@pytest.mark.parametrize("intent", [intent for intent in NEEDED if not intent.startswith(ELSEWHERE)])
@pytest.mark.parametrize("role", list(Role))
def test_an_act_needs_its_role_at_the_store(store: Store, intent: str, role: Role, tmp_path: Path) -> None:
    actor = Actor("somebody", role)
    if role >= NEEDED[intent]:
        ACTS[intent](store, actor, tmp_path)
        return
    with pytest.raises(NotAllowed, match=NEEDED[intent].word):
        ACTS[intent](store, actor, tmp_path)
    assert f"somebody refused {intent} role:{role.word}" in actions(store)


def _backup(store: Store, folder: Path) -> Path:
    Backups(store).make(folder / "r.backup")
    return folder / "r.backup"
