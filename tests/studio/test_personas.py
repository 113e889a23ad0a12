"""Personas and their files: changed through a form or as text, checked, versioned, compared, put back, tried."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from runtime.dialogue.persona import SHIPPED, load_persona, shipped_personas
from runtime.errors import BadInput, BadSettings
from runtime.studio import draft, personas
from runtime.studio.staff import Staff
from runtime.visit.settings import load_settings

TEXTS = {name: (SHIPPED / name / "persona.toml").read_text() for name in shipped_personas()}
DESK = TEXTS["front-desk"]


def said(text: str) -> list[str]:
    return [problem.text for problem in draft.problems(text, SHIPPED / "front-desk")]


@pytest.mark.parametrize("name", TEXTS)
def test_what_is_shipped_has_nothing_wrong(name: str) -> None:
    assert draft.problems(TEXTS[name], SHIPPED / name) == []


def test_a_change_changes_that_value_and_keeps_the_comments() -> None:
    text = draft.changed(DESK, ("turn_taking", "patience"), "high")
    assert draft.values(text) == {**draft.values(DESK), "turn_taking": {"patience": "high"}}
    assert "# Names that are not said as they are written" in text
    taken_out = draft.changed(text, ("greeting",), None)
    assert "greeting" not in draft.values(taken_out)
    with_table = draft.changed(DESK, ("memory", "store"), "room-3")
    assert draft.values(with_table)["memory"] == {"store": "room-3"} and said(with_table) == []


def test_one_more_guardrail_leaves_the_others_as_they_are_written() -> None:
    rail = {"name": "prices", "patterns": ["\\bprice\\b"], "say": "Ask at the desk."}
    text = draft.added(DESK, ("guardrails",), rail)
    assert draft.values(text)["guardrails"] == [*draft.values(DESK)["guardrails"], rail]
    assert text.startswith(DESK[:400]) and said(text) == []


@settings(max_examples=60)
@given(st.text(st.characters(codec="utf-8", exclude_categories=["Cs", "Cc"]), min_size=1, max_size=60))
def test_any_words_come_back_as_they_were_given(words: str) -> None:
    assert draft.values(draft.changed(DESK, ("greeting",), words))["greeting"] == words


def test_every_mistake_is_told_with_its_place_and_the_way_out() -> None:
    text = draft.changed(DESK, ("turn_taking", "patiense"), "high")
    text = draft.changed(text, ("unsure",), "I am not sure.")
    found = {problem.path: problem for problem in draft.problems(text, SHIPPED / "front-desk")}
    unknown = found["turn_taking", "patiense"]
    assert "'patience'" in unknown.message
    lines = text.splitlines()
    assert "patiense" in lines[unknown.line - 1] and "unsure" in lines[found["unsure",].line - 1]
    assert "{topic}" in found["unsure",].message
    broken = draft.problems(DESK + "\nname = [", SHIPPED)
    assert len(broken) == 1 and "not valid TOML" in broken[0].message
    missing = draft.problems(draft.changed(DESK, ("who",), None), SHIPPED / "front-desk")
    assert [problem.path for problem in missing] == [("who",)]


def test_a_voice_that_is_not_here_is_told_and_can_still_be_saved() -> None:
    text = draft.changed(DESK, ("voice",), "hibari-xx")
    found = draft.problems(text, SHIPPED / "front-desk", personas.there)
    assert [(problem.path, problem.grave) for problem in found] == [(("voice",), False)]


def test_every_key_of_the_schema_has_a_field() -> None:
    fields = {field.name: field for field in draft.persona_fields()}
    assert fields["guardrails"].kind == "tables" and fields["guardrails"].inner[0].name == "name"
    assert fields["turn_taking"].kind == "table" and fields["greeting"].kind == "text"
    patience = next(field for field in fields["turn_taking"].inner if field.name == "patience")
    assert patience.choices == ("low", "medium", "high") and patience.default == "medium"


def test_from_a_new_persona_to_an_older_version_put_back(owner: Staff, home: Path) -> None:
    assert personas.new(owner, "clinic-two", "front-desk", "Nora", "the assistant of Pine Street Clinic") == 1
    text = personas.read(owner, "clinic-two")
    assert "I'm Nora" in draft.values(text)["greeting"] and "Mira" not in draft.values(text)["introduction"]
    personas.put_live(owner, "clinic-two", 1)
    changed = draft.changed(text, ("greeting",), "Good morning.")
    assert personas.save(owner, "clinic-two", changed) == 2
    chosen = personas.talk_with(owner, "clinic-two")
    assert load_settings(home).persona == chosen and load_persona(chosen).greeting != "Good morning.", "not live yet"
    personas.put_live(owner, "clinic-two", 2)
    assert load_persona(chosen).greeting == "Good morning."
    assert '+greeting = "Good morning."' in personas.compare(owner, "clinic-two", 1, 2)
    personas.put_live(owner, "clinic-two", 1)
    assert "Nora" in (load_persona(chosen).greeting or "")
    row = next(row for row in personas.listed(owner) if row.name == "clinic-two")
    assert (row.versions, row.live, row.talks, row.title) == (2, 1, True, "Nora")
    with pytest.raises(BadInput, match="speaks with"):
        personas.remove(owner, "clinic-two")
    personas.talk_with(owner, "front-desk")
    assert personas.remove(owner, "clinic-two") == 2 and not (home / "personas" / "clinic-two").exists()


def test_a_shipped_persona_is_changed_without_being_touched(owner: Staff, home: Path) -> None:
    text = draft.changed(personas.read(owner, "front-desk"), ("greeting",), "Welcome.")
    personas.put_live(owner, "front-desk", personas.save(owner, "front-desk", text))
    chosen = personas.talk_with(owner, "front-desk")
    assert load_persona(chosen).greeting == "Welcome." and load_persona("front-desk").greeting != "Welcome."
    assert load_persona(chosen).knowledge_paths[0].is_dir(), "its documents came along"
    assert personas.compare(owner, "front-desk", 0, 1)


def test_a_persona_is_let_answer_from_a_tag(owner: Staff, home: Path) -> None:
    assert personas.answer_from(owner, "front-desk", "leaflets") == 1
    assert personas.answer_from(owner, "front-desk", "leaflets") == 1, "it does already"
    chosen = load_settings(home).persona
    assert load_persona(chosen).knowledge_tags == ("leaflets",) and chosen.endswith("front-desk")


def test_a_draft_is_tried_beside_what_is_live(owner: Staff) -> None:
    text = draft.changed(personas.read(owner, "front-desk"), ("greeting",), "A try.")
    file = personas.tried(owner, "front-desk", text)
    assert load_persona(file).greeting == "A try." and personas.versions(owner, "front-desk") == []
    with pytest.raises(BadSettings, match="not valid TOML"):
        personas.tried(owner, "front-desk", "a = [")
    with pytest.raises(BadSettings, match="greetin"):
        personas.save(owner, "front-desk", text.replace("greeting =", "greetin ="))


@pytest.mark.parametrize("name", ["", "../x", "A", "front-desk", "a/b", "x"])
def test_a_name_that_cannot_be_a_folders_is_refused(owner: Staff, name: str) -> None:
    with pytest.raises(BadInput):
        personas.new(owner, name, "front-desk", "Nora")


def test_the_text_that_is_saved_is_the_text_that_was_written(owner: Staff) -> None:
    text = DESK + "\n# a note of ours\n"
    version = personas.save(owner, "front-desk", text)
    assert personas.read(owner, "front-desk", version) == text and tomllib.loads(text)["name"] == "Mira"
