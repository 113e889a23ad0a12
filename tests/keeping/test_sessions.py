"""Whole conversations with the real answerer, documents, embeddings and store: what of them is kept for the next."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np
import pytest

from models.store import ModelStore
from runtime import events as e
from runtime.conversation import Conversation, Visitor
from runtime.dialogue.answer import Answerer
from runtime.dialogue.persona import SHIPPED, Persona, load_persona
from runtime.dialogue.scripted import ScriptedModel
from runtime.errors import BadInput, BadSettings
from runtime.guardrails.dangers import Dangers
from runtime.hearing.voice_activity import VoiceActivity
from runtime.keeping.keeper import Keeper, keeper
from runtime.knowledge.ingestion import Ingestion
from runtime.knowledge.readers import Readers, open_readers
from runtime.knowledge.reading.reader import Reader
from runtime.knowledge.shelf import Shelf
from runtime.loading import knowledge_of
from runtime.memory.memories import Memories
from runtime.ports.wall import SetWall
from runtime.responding import respondent
from runtime.scripted import ScriptedLulls, ScriptedRecogniser, ToneVoice
from runtime.session.state import Policy
from runtime.skills import Skills
from runtime.store.conversations import Conversations
from runtime.store.keys import Keys
from runtime.store.opening import open_store
from runtime.store.people import People
from runtime.store.retention import Retention, sweep
from runtime.store.store import Store
from tests.engine.scripts import FLOOR

DAY = 86_400.0
FRONT_DESK = (SHIPPED / "front-desk" / "persona.toml").read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def readers() -> Readers:
    return open_readers(ModelStore.default())


@pytest.fixture(scope="module")
def activity() -> VoiceActivity:
    return VoiceActivity(ModelStore.default().path("silero-vad", "silero_vad.onnx"))


@pytest.fixture
def wall() -> SetWall:
    return SetWall()


@pytest.fixture
def store(tmp_path: Path, wall: SetWall) -> Iterator[Store]:
    opened = open_store(tmp_path / "home", Keys(tmp_path / "home"), wall, "file")
    yield opened
    opened.close()


def persona(folder: Path, keys: str = "", memory: str = "") -> Persona:
    """The front desk with other keys, and one document of its own."""
    folder.mkdir(exist_ok=True)
    (folder / "parking.md").write_text("# Parking\n\nYou can park in the garage under the building.\n", "utf-8")
    text = FRONT_DESK.replace('knowledge = ["knowledge"]', f'knowledge = ["parking.md"]\n{keys}')
    (folder / "persona.toml").write_text(f"{text}\n[memory]\n{memory}\n", encoding="utf-8")
    return load_persona(folder)


def converse(
    store: Store,
    who: Persona,
    readers: Readers,
    activity: VoiceActivity,
    turns: Sequence[str],
    name: str | None = None,
    model: ScriptedModel | None = None,
) -> tuple[Keeper | None, list[str]]:
    """One session of typed turns to its end; what keeps it, and what the persona said."""
    index = knowledge_of(who, Shelf(store), readers)
    answerer = Answerer(who, index, model or ScriptedModel("Hello! How can I help you?"))
    answers = respondent(who, answerer, None, Dangers())
    skills = Skills(ScriptedLulls(3.5), ScriptedRecogniser([""]), answers, ToneVoice())
    keeps = keeper(store, who, readers, name)
    policy = Policy(None, e.Words("apology", who.apology), FLOOR)
    visitor = Visitor(np.zeros(0, np.float32), typed=turns)
    if keeps is not None:
        skills = keeps.skilled(skills)
    conversation = Conversation(skills, activity, policy, visitor, "declared")
    conversation.run([] if keeps is None else [keeps.following(conversation.engine.conductor)])
    if keeps is not None:
        keeps.end("left")
    lines = conversation.engine.lines
    return keeps, [line.caption.words.read() for line in lines if line.caption.speaker == "persona"]


def test_the_next_session_goes_on_where_this_one_left_off(
    tmp_path: Path, store: Store, wall: SetWall, readers: Readers, activity: VoiceActivity
) -> None:
    who = persona(tmp_path / "trainer", memory='store = "training"\nvisitor = "same"')
    told = ["Hi, my name is Ana Lopez.", "I finished module two, the one about hand hygiene.", "Where can I park?"]
    _, said = converse(store, who, readers, activity, told)
    assert said[:4] == ["Nice to meet you, Ana.", "I'll remember that.", "Thank you.", "I'll remember that."]
    assert "garage" in said[4]
    wall.advance(DAY)
    model = ScriptedModel("Hello! How can I help you?")
    questions = ["Where did we leave off?", "What is my name?", "Hello again!"]
    _, said = converse(store, who, readers, activity, questions, model=model)
    assert said[0] == "Last time you finished module two (hand hygiene)."
    assert said[1] == "You told me that your name is Ana Lopez."
    (prompt,) = model.prompts
    assert any(each.role == "system" and "Is called Ana Lopez" in each.content for each in prompt)
    kept = [memory for memory in Memories(store).listed() if memory.kind == "progress"]
    assert [(memory.text, memory.confidence) for memory in kept] == [("Finished module two (hand hygiene).", 0.9)], (
        "what it says from memory is no news"
    )


def test_a_red_flag_comes_before_what_is_remembered(
    tmp_path: Path, store: Store, readers: Readers, activity: VoiceActivity
) -> None:
    who = persona(tmp_path / "trainer", memory='store = "training"\nvisitor = "same"')
    _, said = converse(store, who, readers, activity, ["I have chest pain. Where did we leave off?"])
    assert "emergency" in said[0]


def test_the_transcript_is_what_was_heard_with_its_sources(
    tmp_path: Path, store: Store, readers: Readers, activity: VoiceActivity
) -> None:
    who = persona(tmp_path / "desk", "keep_transcript = true")
    keeps, said = converse(store, who, readers, activity, ["Where can I park?", "Thank you."])
    assert keeps is not None and keeps.memory is None, "a stranger is not remembered"
    (session,) = Conversations(store).sessions()
    assert (session.persona, session.turns, session.ending) == ("desk", 2, "left")
    lines = Conversations(store).transcript(session.id)
    assert [(line.speaker, line.text) for line in lines] == [
        ("visitor", "Where can I park?"),
        ("persona", said[0]),
        ("visitor", "Thank you."),
        *(("persona", words) for words in said[1:]),
    ]
    assert "garage" in said[0]
    assert [source["document"] for source in lines[1].sources] == ["parking.md"]
    assert not any(line.sources for line in lines[2:])


def test_what_is_not_to_be_written_down_is_struck_out(
    tmp_path: Path, store: Store, readers: Readers, activity: VoiceActivity
) -> None:
    who = persona(tmp_path / "desk", "keep_transcript = true", 'store = "desk"\nvisitor = "same"')
    turns = ["My name is Ben Novak.", "Please don't write that down.", "Where can I park?"]
    keeps, _ = converse(store, who, readers, activity, turns)
    (session,) = Conversations(store).sessions()
    texts = " ".join(line.text for line in Conversations(store).transcript(session.id))
    assert "park" in texts and "Novak" not in texts and "write that down" not in texts
    assert keeps is not None
    assert all("Novak" not in memory.text for memory in Memories(store).listed(person=keeps.person, state=None))


@pytest.mark.parametrize("kind", ["conversation", "memory"])
def test_a_kind_that_is_not_kept_outlives_nothing(
    tmp_path: Path, store: Store, readers: Readers, activity: VoiceActivity, kind: str
) -> None:
    Retention(store).set(kind, 0)
    who = persona(tmp_path / "desk", "keep_transcript = true", 'store = "desk"\nvisitor = "same"')
    converse(store, who, readers, activity, ["My name is Ben Novak."])
    assert bool(Conversations(store).sessions()) == (kind == "memory")
    assert bool(Memories(store).listed()) == (kind == "conversation")


def test_a_persona_that_keeps_nothing_meets_nobody(
    tmp_path: Path, store: Store, readers: Readers, activity: VoiceActivity
) -> None:
    keeps, _ = converse(store, persona(tmp_path / "desk"), readers, activity, ["My name is Ben Novak."])
    assert keeps is None and People(store).known() == []
    stranger, _ = converse(
        store, persona(tmp_path / "desk", memory='store = "desk"'), readers, activity, ["My name is Ben Novak."]
    )
    assert stranger is None and People(store).known() == []


def test_named_persons_are_kept_apart_and_so_are_stores(
    tmp_path: Path, store: Store, readers: Readers, activity: VoiceActivity
) -> None:
    desk = persona(tmp_path / "desk", memory='store = "desk"')
    trainer = persona(tmp_path / "trainer", memory='store = "training"')
    converse(store, desk, readers, activity, ["My name is Ben Novak."], "Ben")
    ask = ["What is my name?"]
    assert "Ben Novak" in converse(store, desk, readers, activity, ask, "ben")[1][0]
    assert "Novak" not in converse(store, desk, readers, activity, ask, "Eve")[1][0]
    assert "Novak" not in converse(store, trainer, readers, activity, ask, "Ben")[1][0]
    assert len(People(store).known()) == 2
    People(store).meet({"name": "Ben"})
    with pytest.raises(BadInput, match="2 persons are called"):
        keeper(store, desk, readers, "Ben")


def test_whoever_was_forgotten_is_a_stranger_again(
    tmp_path: Path, store: Store, readers: Readers, activity: VoiceActivity
) -> None:
    who = persona(tmp_path / "room", memory='store = "room-12"\nvisitor = "same"')
    keeps, _ = converse(store, who, readers, activity, ["My name is Ben Novak."])
    assert keeps is not None
    People(store).forget(keeps.person)
    again, said = converse(store, who, readers, activity, ["What is my name?"])
    assert again is not None and again.person != keeps.person
    assert "Novak" not in said[0]


def test_the_model_finds_what_the_rules_do_not(
    tmp_path: Path, store: Store, readers: Readers, activity: VoiceActivity
) -> None:
    who = persona(tmp_path / "room", memory='store = "room-12"\nvisitor = "same"')
    keeps, _ = converse(store, who, readers, activity, ["For me weekday visits are always best."])
    assert keeps is not None
    before = Memories(store).listed(person=keeps.person)
    found = '{"facts": [{"line": 0, "kind": "preference", "value": "weekday visits"}]}'
    keeps.think(ScriptedModel(found))
    texts = [memory.text for memory in Memories(store).listed(person=keeps.person)]
    assert any("weekday visits" in text for text in texts) and len(texts) >= len(before)


def test_documents_in_the_store_are_answered_from_by_tag(
    tmp_path: Path, store: Store, readers: Readers, activity: VoiceActivity
) -> None:
    who = persona(tmp_path / "desk", 'knowledge_tags = ["desk"]')
    with pytest.raises(BadSettings, match="no document under desk"):
        knowledge_of(who, Shelf(store), readers)
    sheet = tmp_path / "cafe.md"
    sheet.write_text("# Cafeteria\n\nThe cafeteria opens at 6:30 a.m. every day.\n", encoding="utf-8")
    other = tmp_path / "secret.md"
    other.write_text("# Staff room\n\nThe staff room opens at 5 a.m. every day.\n", encoding="utf-8")
    shelf = Shelf(store)
    shelf.place(sheet, sheet.name, tags=["desk"])
    shelf.place(other, other.name, tags=["staff"])
    with Reader() as reader:
        Ingestion(shelf, reader, readers.multilingual).run()
    _, said = converse(store, who, readers, activity, ["When does the cafeteria open?"])
    assert "6:30 a.m." in " ".join(said)
    assert "5 a.m." not in " ".join(converse(store, who, readers, activity, ["When does the staff room open?"])[1])


def test_a_personas_own_limit_comes_before_the_devices(
    tmp_path: Path, store: Store, wall: SetWall, readers: Readers, activity: VoiceActivity
) -> None:
    who = persona(tmp_path / "desk", "keep_transcript = true\npolicies = { keep_days = 7 }")
    keeps, _ = converse(store, who, readers, activity, ["Where can I park?"])
    assert keeps is not None
    keeps.save_output("reason for the visit", {"reason": "parking"}, "done", confirmed=True)
    wall.advance(6 * DAY)
    sweep(store)
    assert len(Conversations(store).sessions()) == len(keeps.outputs()) == 1
    wall.advance(2 * DAY)
    sweep(store)
    assert Conversations(store).sessions() == [] and keeps.outputs() == ()


def test_a_persona_that_keeps_for_no_day_keeps_nothing(
    tmp_path: Path, store: Store, readers: Readers, activity: VoiceActivity
) -> None:
    who = persona(tmp_path / "desk", "keep_transcript = true\npolicies = { keep_days = 0 }")
    keeps, _ = converse(store, who, readers, activity, ["Where can I park?"])
    assert keeps is None and Conversations(store).sessions() == []
