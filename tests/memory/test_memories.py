"""Memories in the encrypted store: merged, replaced, pinned, expired, forgotten, recalled."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from runtime.dialogue.scripted import ScriptedModel
from runtime.errors import BadInput, NotAllowed
from runtime.memory.facts import Fact, Line, MemoryPolicy
from runtime.memory.memories import Memories
from runtime.memory.session import MemorySession, acknowledged, asks_where_left_off
from runtime.ports.wall import SetWall
from runtime.store.conversations import Conversations
from runtime.store.people import People
from runtime.store.retention import Retention, sweep
from runtime.store.roles import NEEDED, Actor, Role
from runtime.store.store import Store

DAY = 86_400.0
TODAY = date(2027, 1, 15)
MORNING = Fact("preference", "preference:time", "mornings", "Prefers mornings.", "I prefer mornings", 0, 0.8)
EVENING = replace(MORNING, value="evenings", text="Prefers evenings.", source="I prefer evenings")
NAME = Fact("name", "name", "Ana", "Is called Ana.", "I'm Ana", 0, 0.85)


def texts(memories: Memories, person: str, state: str | None = "current") -> list[str]:
    return sorted(memory.text for memory in memories.listed(person=person, state=state))


def test_a_memory_has_its_source_confidence_and_conversation(memories: Memories, store: Store, ana: str) -> None:
    recorder = Conversations(store).begin(ana, "front-desk")
    memories.keep(ana, "clinic", [MORNING], recorder.session)
    (memory,) = memories.listed(person=ana)
    assert (memory.source, memory.confidence, memory.conversation) == ("I prefer mornings", 0.8, recorder.session)
    Conversations(store).delete(recorder.session)
    assert memories.listed(person=ana)[0].conversation is None


def test_duplicates_are_merged_and_grow_surer(memories: Memories, ana: str, wall: SetWall) -> None:
    memories.keep(ana, "clinic", [NAME])
    wall.advance(DAY)
    memories.keep(ana, "clinic", [replace(NAME, value="Ana Lopez", text="Is called Ana Lopez.")])
    (memory,) = memories.listed(person=ana, state=None)
    assert memory.text == "Is called Ana Lopez."
    assert memory.confidence == pytest.approx(1 - 0.15 * 0.15)
    assert memory.changed == memory.learnt + DAY


def test_a_contradiction_replaces_with_history(memories: Memories, ana: str) -> None:
    memories.keep(ana, "clinic", [MORNING])
    memories.keep(ana, "clinic", [EVENING])
    (memory,) = memories.listed(person=ana)
    assert [each.text for each in memories.view(memory.id)] == ["Prefers evenings.", "Prefers mornings."]
    assert memories.view(memory.id)[1].state == "replaced"


def test_the_same_stores_and_persons_are_kept_apart(memories: Memories, store: Store, ana: str) -> None:
    ben = People(store).meet()
    memories.keep(ana, "clinic", [MORNING])
    memories.keep(ana, "room:12", [EVENING])
    memories.keep(ben, "clinic", [EVENING])
    assert [memory.text for memory in memories.listed(person=ana, tag="clinic")] == ["Prefers mornings."]
    shared = memories.recall(ben, ("room:12",), "When does it suit?", 200)
    assert sorted(memory.person for memory in shared.memories) == sorted([ana, ben])


def test_what_is_pinned_is_not_replaced_but_disputed(memories: Memories, ana: str, wall: SetWall) -> None:
    memories.keep(ana, "clinic", [replace(MORNING, expires=wall.now() + DAY)])
    (pinned,) = memories.listed(person=ana)
    memories.pin(pinned.id)
    memories.keep(ana, "clinic", [EVENING])
    assert texts(memories, ana) == ["Prefers mornings."]
    assert texts(memories, ana, "disputed") == ["Prefers evenings."]
    wall.advance(100 * DAY)
    sweep(memories._store)
    assert texts(memories, ana) == ["Prefers mornings."]
    assert "mornings" in memories.recall(ana, (), "when?", 100).text
    with pytest.raises(BadInput, match="Unpin"):
        memories.expire(pinned.id, wall.now())


def test_a_disputed_memory_can_be_settled(memories: Memories, ana: str) -> None:
    memories.keep(ana, "clinic", [MORNING])
    memories.pin(memories.listed(person=ana)[0].id)
    memories.keep(ana, "clinic", [EVENING])
    (disputed,) = memories.listed(person=ana, state="disputed")
    memories.settle(disputed.id)
    assert texts(memories, ana) == ["Prefers evenings."]
    assert [each.text for each in memories.view(disputed.id)] == ["Prefers evenings.", "Prefers mornings."]
    with pytest.raises(BadInput, match="not disputed"):
        memories.settle(disputed.id)


def test_an_expired_memory_is_not_recalled_and_then_swept(memories: Memories, ana: str, wall: SetWall) -> None:
    memories.keep(ana, "clinic", [MORNING])
    (memory,) = memories.listed(person=ana)
    memories.expire(memory.id, wall.now() + DAY)
    assert memories.recall(ana, (), "when?", 100).memories
    wall.advance(2 * DAY)
    assert memories.recall(ana, (), "when?", 100).memories == ()
    sweep(memories._store)
    assert memories.listed(person=ana, state=None) == []


def test_an_edit_keeps_what_was_before(memories: Memories, ana: str) -> None:
    memories.keep(ana, "clinic", [MORNING])
    after = memories.edit(memories.listed(person=ana)[0].id, "Prefers late mornings.")
    assert texts(memories, ana) == ["Prefers late mornings."]
    assert len(memories.view(after.id)) == 2
    for wrong in ("", "x" * 500):
        with pytest.raises(BadInput):
            memories.edit(after.id, wrong)


def test_forgetting_takes_the_history_along(memories: Memories, ana: str) -> None:
    memories.keep(ana, "clinic", [MORNING])
    memories.keep(ana, "clinic", [EVENING])
    assert memories.forget(memories.listed(person=ana)[0].id) == 2
    assert memories.listed(person=ana, state=None) == []
    with pytest.raises(BadInput, match="no memory"):
        memories.forget("none")


def test_a_forgotten_person_leaves_no_memory(memories: Memories, store: Store, ana: str) -> None:
    memories.keep(ana, "clinic", [MORNING, NAME])
    exported = People(store).export(ana)
    assert sorted(memory["text"] for memory in exported["memories"]) == ["Is called Ana.", "Prefers mornings."]
    assert "vector" not in exported["memories"][0]
    receipt = People(store).forget(ana)
    assert receipt.content["deleted"]["memories"] == 2
    assert memories.listed(state=None) == []


def test_nothing_is_kept_where_retention_is_zero(memories: Memories, store: Store, ana: str) -> None:
    Retention(store).set("memory", 0)
    assert memories.keep(ana, "clinic", [MORNING]) == []
    assert memories.listed(state=None) == []


def test_staff_can_add_and_search(memories: Memories, ana: str) -> None:
    memories.add(ana, "clinic", "Comes with a guide dog.", pinned=True)
    memories.keep(ana, "clinic", [MORNING])
    assert memories.listed(containing="DOG")[0].pinned
    assert [memory.text for memory in memories.listed()] == ["Comes with a guide dog.", "Prefers mornings."]


def test_the_nearest_come_first_within_the_budget(memories: Memories, ana: str) -> None:
    about = ("the window seat", "tea without sugar", "letters by post", "a female doctor", "classical music")
    facts = [replace(MORNING, slot=f"preference:{a}", value=a, text=f"Prefers {a}.") for a in about]
    memories.keep(ana, "clinic", facts)
    recalled = memories.recall(ana, (), "What would she like to drink?", 30)
    assert "tea without sugar" in recalled.memories[0].text
    assert len(recalled.text) // 4 + 1 <= 30
    assert len(recalled.memories) < len(about)
    assert memories.recall(ana, (), "drink", 3).text == ""
    other_tongue = memories.recall(ana, (), "¿Qué le gustaría beber?", 30)
    assert "tea" in other_tongue.memories[0].text


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("Which way is the lab from here?", "mobility"),
        ("wie bitte", "hearing"),
        ("à quelle heure je dois venir", "appointment"),
        ("how will you let me know", "preference"),
    ],
)
def test_what_helps_comes_first_without_a_word_in_common(memories: Memories, ana: str, words: str, kind: str) -> None:
    needs = (
        Fact("mobility", "mobility:wheelchair", "wheelchair", "Uses a wheelchair.", "", 0, 0.9),
        Fact("hearing", "hearing:deaf", "deaf", "Is deaf.", "", 0, 0.9),
        Fact("appointment", "appointment:", "Friday", "Has an appointment: Friday.", "", 0, 0.9),
        Fact("preference", "preference:contact", "letters", "Prefers letters.", "", 0, 0.8),
    )
    memories.keep(ana, "clinic", needs)
    assert memories.recall(ana, (), words, 120).memories[0].kind == kind


@pytest.mark.parametrize("role", list(Role))
def test_each_act_needs_its_role(store: Store, memories: Memories, ana: str, role: Role) -> None:
    memories.keep(ana, "clinic", [MORNING])
    (memory,) = memories.listed()
    mine = Memories(store, Actor("somebody", role))
    acts = {
        "memory.read": (mine.listed, lambda: mine.view(memory.id)),
        "memory.write": (
            lambda: mine.pin(memory.id, False),
            lambda: mine.expire(memory.id, None),
            lambda: mine.add(ana, "clinic", "x"),
            lambda: mine.keep(ana, "clinic", []),
        ),
        "memory.forget": (lambda: mine.forget(memory.id),),
    }
    for intent, each in acts.items():
        for act in each:
            if role >= NEEDED[intent]:
                act()
            else:
                with pytest.raises(NotAllowed):
                    act()


# ------------------------------------------------------------------------------------------------------- a session


def talk(*lines: str) -> list[Line]:
    return [Line(line.startswith("v: "), line[3:]) for line in lines]


def test_where_did_we_leave_off_works_in_the_next_session(memories: Memories, ana: str, wall: SetWall) -> None:
    first = MemorySession(memories, ana, "training", MemoryPolicy())
    assert "not got as far" in first.left_off()
    first.keep(
        talk("v: I finished module two, the one about hand hygiene.", "p: Next is module three."),
        None,
        TODAY,
        wall.now(),
    )
    wall.advance(DAY)
    second = MemorySession(memories, ana, "training", MemoryPolicy())
    assert second.left_off() == "Last time you finished module two (hand hygiene)."
    assert "module two" in second.recall("Where did we leave off?").text
    second.keep(talk("p: That completes module three."), None, TODAY, wall.now())
    assert MemorySession(memories, ana, "training", MemoryPolicy()).left_off() == "Last time you finished module three."


def test_without_a_training_the_last_question_is_told(memories: Memories, ana: str, wall: SetWall) -> None:
    session = MemorySession(memories, ana, "desk", MemoryPolicy())
    session.keep(talk("v: Where can I park?", "p: Behind the house.", "v: Thanks."), None, TODAY, wall.now())
    assert session.left_off() == 'Last time you asked: "Where can I park?"'
    wall.advance(DAY)
    session.keep(talk("v: Does my HIV medication interact with it?"), None, TODAY, wall.now())
    assert "HIV" not in session.left_off()


@pytest.mark.parametrize(
    ("words", "asked"),
    [
        ("Where did we leave off?", True),
        ("So, where were we?", True),
        ("Let's continue where we stopped.", True),
        ("What did we talk about last time?", True),
        ("¿Dónde nos quedamos?", True),
        ("Where can I leave my coat?", False),
        ("Where did I park?", False),
        ("Where are we?", False),
    ],
)
def test_the_question_is_recognised(words: str, asked: bool) -> None:
    assert asks_where_left_off(words) is asked


def test_the_models_proposals_are_kept_beside_the_rules(memories: Memories, ana: str, wall: SetWall) -> None:
    answer = '{"facts": [{"line": 0, "kind": "preference", "value": "weekday visits"}, '
    answer += '{"line": 0, "kind": "hearing", "value": "is deaf"}]}'
    session = MemorySession(memories, ana, "desk", MemoryPolicy())
    session.keep(talk("v: For me weekday visits are always best."), None, TODAY, wall.now(), ScriptedModel(answer))
    (memory,) = memories.listed(person=ana)
    assert "weekday visits" in memory.text


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("Hi, I'm Ana Lopez. I use a wheelchair.", "Nice to meet you, Ana. I'll remember that."),
        ("I'm a bit hard of hearing.", "Thank you. I'll remember that."),
        ("I'm Ana and I'm here about my cataract.", None),
        ("I use a wheelchair. Is there a ramp?", None),
        ("My name is Ana. Don't write that down.", None),
        ("I take insulin.", None),
        ("Good morning.", None),
    ],
)
def test_a_turn_that_only_tells_of_oneself_is_acknowledged(words: str, said: str | None) -> None:
    assert acknowledged(words, MemoryPolicy()) == said


def test_a_module_that_is_begun_and_then_finished(memories: Memories, ana: str, wall: SetWall) -> None:
    session = MemorySession(memories, ana, "training", MemoryPolicy())
    session.keep(talk("v: I'm on module two."), None, TODAY, wall.now())
    assert session.left_off() == "Last time you were at module two."
    session.keep(talk("p: You have finished module two."), None, TODAY, wall.now())
    session.keep(talk("v: I was at module two."), None, TODAY, wall.now())
    assert session.left_off() == "Last time you finished module two."
