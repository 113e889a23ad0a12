"""Every act of the studio, asked for by every role: the store decides, whatever a window shows."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

import runtime.studio as studio
from runtime.dialogue.persona import SHIPPED
from runtime.errors import KnownError, NotAllowed
from runtime.knowledge.correcting import Place
from runtime.ports.wall import SetWall
from runtime.store.audit import Entry
from runtime.store.roles import NEEDED, Role
from runtime.studio import films
from runtime.studio.staff import ACTS, Staff
from runtime.visit.settings import DeviceSettings
from tests.studio.conftest import As

MODULES = {
    name: importlib.import_module(f"runtime.studio.{name}") for _, name, _ in pkgutil.iter_modules(studio.__path__)
}
DESK = (SHIPPED / "front-desk" / "persona.toml").read_text()
PLACE = Place(1, "a.md", None, "", 0, 5, "Hello")


def told(words: str, done: int, total: int) -> None:
    """Nobody is told how far a long job is."""


def stopped() -> bool:
    """Long jobs are stopped at once."""
    return True


MANY = films.Batch(Path("/nowhere/a.md"), Path("/nowhere/a.csv"), Path("/nowhere"))
CASES: dict[str, tuple[Any, ...]] = {
    "bundles.distrust": ("0" * 64,),
    "bundles.load": (Path("nothing.bedside"), told, stopped),
    "bundles.look": (Path("nothing.bedside"), told, stopped),
    "bundles.make": (Path("/nowhere/at/all.bedside"), "x", told, stopped),
    "bundles.own_key": (),
    "bundles.trust": ("0" * 64, "them"),
    "bundles.trusted": (),
    "device.save": (DeviceSettings(),),
    "films.ask": ("none", "cancel"),
    "films.listed": (),
    "films.queue": (films.Film(Path("/nowhere/a.md"), Path("/nowhere/a.mp4")),),
    "films.queue_batch": (MANY, films.When(0, "https://nowhere.example")),
    "films.look_over": (MANY, told, stopped),
    "films.asks": (Path("/nowhere/a.md"),),
    "films.move": ("none", True),
    "films.addresses": (),
    "films.allow": ("nowhere",),
    "films.forbid": ("nowhere",),
    "films.send_out": (Path("/nowhere/a.md"), "es", Path("/nowhere/a.xlf"), False, told, stopped),
    "films.bring_in": (films.Translated(Path("/nowhere/a.md")), told, stopped),
    "films.empty_table": (Path("/nowhere/a.md"), Path("/nowhere/a.csv")),
    "films.speakers": (),
    "films.scene": (Path("/nowhere/a.md"), 0, 0.5),
    "films.work": (told, stopped),
    "knowledge.add": ([Path("/nowhere/a.md")],),
    "knowledge.answers": ("parking",),
    "knowledge.choose": ("Where can I park?", PLACE),
    "knowledge.chosen": (),
    "knowledge.drop_chosen": ([1],),
    "knowledge.source": ("a.md", 0, 5),
    "knowledge.correct": (PLACE, "Good morning"),
    "knowledge.listed": (),
    "knowledge.read_waiting": (lambda step: None, lambda: True),
    "knowledge.remove": ([4],),
    "knowledge.search": ("parking",),
    "knowledge.tag": (1, ["a"]),
    "knowledge.where": ("parking",),
    "knowledge.folders": (),
    "knowledge.watch": (Path("/nowhere"),),
    "knowledge.unwatch": ("/nowhere",),
    "losses.of": ("documents", [1]),
    "losses.of_retention": ("conversation", 3.0),
    "memories.add": ("nobody", "room-3", "Likes tea."),
    "memories.edit": ("none", "Likes tea."),
    "memories.expire": ("none", 3.0),
    "memories.export_person": ("nobody", Path("/nowhere/a.json")),
    "memories.forget": (["none"],),
    "memories.forget_person": ("nobody",),
    "memories.listed": (),
    "memories.people": (),
    "memories.settle": ("none",),
    "memories.recall": ("nobody", "tea"),
    "memories.pin": ("none", True),
    "memories.view": ("none",),
    "models.prepare": ([], told, stopped),
    "models.add": (Path("/nowhere/a.gguf"), "language", "MIT", told, stopped),
    "models.listed": (),
    "models.measure": (told, stopped),
    "models.remove": ("no-such-model",),
    "models.verify": ([], told, stopped),
    "personas.answer_from": ("nobody", "a"),
    "personas.compare": ("front-desk", 0, 1),
    "personas.export": ("nobody", Path("/nowhere/a.bedside-persona")),
    "personas.take_in": (Path("/nowhere/a.bedside-persona"),),
    "personas.listed": (),
    "personas.new": ("desk-two", "front-desk", "Nora"),
    "personas.problems": ("front-desk", "a = 1"),
    "personas.put_live": ("front-desk", 9),
    "personas.read": ("front-desk",),
    "personas.remove": ("nobody",),
    "personas.save": ("front-desk", "a = 1"),
    "personas.talk_with": ("nobody",),
    "personas.tried": ("front-desk", "a = 1"),
    "personas.versions": ("front-desk",),
    "rails.fired": (DESK, "I have chest pain", "in"),
    "rails.read": (DESK, "nothing", "words"),
    "replicas.listed": (),
    "replicas.opened": ("nobody", (64, 48)),
    "records.add_operator": ("new", Role.VIEWER, "402918"),
    "records.audit": (),
    "records.change_operator": ("nobody", Role.VIEWER),
    "records.conversations": (),
    "records.delete_conversations": (["none"],),
    "records.emergency_code": (),
    "records.operators": (),
    "records.found_out": ("nobody", "none"),
    "records.remove_operator": ("nobody",),
    "records.retention": (),
    "records.set_retention": ("metric", 30.0),
    "records.state": (),
    "records.transcript": ("none",),
    "records.verify_audit": ("", told, stopped),
    "upkeep.backup": (Path("/nowhere/a.backup"), "", told, stopped),
    "upkeep.change_key": ("passphrase",),
    "upkeep.check": (told, stopped),
    "upkeep.compact": (told, stopped),
    "upkeep.repair": (told, stopped),
    "upkeep.restore": (Path("/nowhere/a.backup"), "", told, stopped),
    "upkeep.receipts": (),
    "voices.listed": (),
    "voices.played": ("Hello.", 1.0, "no such speaker", stopped),
    "voices.played_for_films": ("Hello.", 1.0, "no such speaker", stopped, "no such voice", "en"),
    "voices.spoken": ("Hello.",),
}


def act(name: str) -> Callable[..., Any]:
    module, function = name.split(".")
    found: Callable[..., Any] = getattr(MODULES[module], function)
    return found


def try_it(name: str, staff: Staff) -> bool:
    """Whether the store let it through; what then goes wrong does not matter here."""
    try:
        act(name)(staff, *CASES[name])
    except NotAllowed:
        return False
    except KnownError:
        return True
    return True


def test_every_act_has_its_case_and_its_intent() -> None:
    assert set(ACTS) == set(CASES)
    assert set(ACTS.values()) <= set(NEEDED)


@pytest.mark.parametrize("name", sorted(CASES))
def test_a_role_may_do_what_its_intent_asks_for_and_nothing_more(name: str, staff: As) -> None:
    needed = NEEDED[ACTS[name]]
    for role in sorted(Role):
        if role < needed:
            assert not try_it(name, staff(role)), f"{role.word} could {name}"
    at_least = staff(needed)
    assert try_it(name, at_least), f"{needed.word} could not {name}"


@pytest.mark.parametrize("name", sorted(CASES))
def test_nobody_may_do_anything_without_a_session(name: str, staff: As) -> None:
    there = staff(Role.ADMINISTRATOR)
    for token in ("", "made-up"):
        with pytest.raises(NotAllowed):
            act(name)(Staff(there.store, token, there.home), *CASES[name])


def test_what_is_refused_is_noted(staff: As) -> None:
    with pytest.raises(NotAllowed, match="viewer"):
        act("knowledge.remove")(staff(Role.VIEWER), [1])
    entries: list[Entry] = act("records.audit")(staff(Role.ADMINISTRATOR))
    assert ("viewer", "refused document.write") in [(entry.actor, entry.action) for entry in entries]


def test_a_session_that_was_left_idle_does_nothing_any_more(staff: As, wall: SetWall) -> None:
    there = staff(Role.ADMINISTRATOR)
    assert try_it("records.audit", there)
    wall.advance(301)
    with pytest.raises(NotAllowed, match="session has ended"):
        act("records.audit")(there)
