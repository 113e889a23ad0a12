from __future__ import annotations

from pathlib import Path

import pytest
from pydantic import ValidationError

from runtime.dialogue.persona import SHIPPED, Persona, load_persona, shipped_personas
from runtime.errors import BadSettings
from runtime.knowledge.documents import read_knowledge

FRONT_DESK = (SHIPPED / "front-desk" / "persona.toml").read_text(encoding="utf-8")


def written(folder: Path, text: str) -> Path:
    file = folder / "persona.toml"
    file.write_text(text.replace('knowledge = ["knowledge"]', ""), encoding="utf-8")
    return file


def refused(folder: Path, text: str) -> BadSettings:
    with pytest.raises(BadSettings) as caught:
        load_persona(written(folder, text))
    assert str(folder) in caught.value.message
    return caught.value


@pytest.mark.parametrize("name", shipped_personas())
def test_shipped_personas_are_whole(name: str) -> None:
    persona = load_persona(name)
    assert persona.folder == SHIPPED / name
    assert read_knowledge(persona.knowledge_paths)


def test_the_front_desk() -> None:
    assert shipped_personas() == ("claim-intake", "compliance-trainer", "discharge-helper", "front-desk")
    assert load_persona("front-desk").name == "Mira"


def test_a_persona_may_lie_anywhere(tmp_path: Path) -> None:
    file = written(tmp_path, FRONT_DESK.replace('"Mira"', '"Ada"'))
    assert load_persona(tmp_path).name == load_persona(file).name == load_persona(str(file)).name == "Ada"


def test_a_persona_does_not_change() -> None:
    with pytest.raises(ValidationError):
        load_persona("front-desk").name = "Ada"


def test_an_unknown_key_is_answered_with_the_nearest(tmp_path: Path) -> None:
    assert refused(tmp_path, FRONT_DESK.replace("greeting =", "greetin =")).hint == "Did you mean 'greeting'?"
    assert refused(tmp_path, FRONT_DESK.replace("patience =", "patiens =")).hint == "Did you mean 'patience'?"
    assert "Known keys here: name, description, does" in refused(tmp_path, f"{FRONT_DESK}\nxyz = 1\n").hint


def test_a_missing_key_is_named(tmp_path: Path) -> None:
    assert "'voice'" in refused(tmp_path, FRONT_DESK.replace('voice = "hibari-en"', "")).message


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("schema_version = 1", "schema_version = 2", "version 2"),
        ("schema_version = 1", "", "schema version"),
        ("schema_version = 1", 'schema_version = "1"', "schema version"),
        ("patience = ", "patience = -1 # ", "patience"),
        ('language = "en"', 'language = "English"', "language"),
        ("{topic}", "something", "topic"),
        (r"'\bwent blind\b'", "'('", "regular expression"),
        ('name = "Mira"', "name = Mira", "not valid TOML"),
    ],
)
def test_wrong_values_are_explained(tmp_path: Path, old: str, new: str, said: str) -> None:
    assert old in FRONT_DESK
    error = refused(tmp_path, FRONT_DESK.replace(old, new))
    assert said in error.message
    assert error.hint


def test_knowledge_that_is_not_there(tmp_path: Path) -> None:
    (tmp_path / "persona.toml").write_text(FRONT_DESK, encoding="utf-8")
    with pytest.raises(BadSettings, match="knowledge, which does not exist"):
        load_persona(tmp_path)


def test_a_persona_that_does_not_exist() -> None:
    with pytest.raises(BadSettings) as caught:
        load_persona("nobody")
    assert "front-desk" in caught.value.hint


@pytest.mark.parametrize(
    ("words", "guardrail"),
    [
        ("I have chest pain", "emergency"),
        ("I can’t breathe", "emergency"),
        ("My face is drooping on one side", "emergency"),
        ("Suddenly I can't see anything", "sudden sight loss"),
        ("I lost my vision this morning", "sudden sight loss"),
        ("I just can't find the parking", None),
        ("Can I see the doctor?", None),
        ("When can I drive again?", None),
    ],
)
def test_the_front_desks_guardrails(words: str, guardrail: str | None) -> None:
    persona: Persona = load_persona("front-desk")
    assert next((rail.name for rail in persona.guardrails if rail.matches(words)), None) == guardrail


TAKING = 'patience = "medium"'


@pytest.mark.parametrize(
    ("keys", "said"),
    [
        ("wake_phrase = 'hi'", "too short to be told from other words"),
        ("wake_phrase = 'hello mira'\npush_to_talk = true", "exclude each other"),
        ("interruptibility = 'never'", "interruptibility"),
        ("murmurs = 'yes please'", "murmurs"),
        ("murmur = ''", "murmur"),
        ("[[turn_taking.expected]]\npatterns = ['(']\nanswer = 'long'", "not a regular expression"),
        ("[[turn_taking.expected]]\npatterns = ['x']\nanswer = 'soon'", "answer"),
        ("[presence]\nengagement = 'eager'", 'add nudge = "..."'),
        ("[presence]\nengagement = 'pushy'\nnudge = 'Hello?'", "engagement"),
        ("[presence]\nleave_after = 1", "leave_after"),
    ],
)
def test_wrong_floor_keys_are_explained(tmp_path: Path, keys: str, said: str) -> None:
    error = refused(tmp_path, FRONT_DESK.replace(TAKING, keys))
    assert said in error.message and "Value error" not in error.message
    assert error.hint


def test_unknown_keys_of_inner_tables_are_answered_with_the_nearest(tmp_path: Path) -> None:
    misspelt = "[[turn_taking.expected]]\npatterns = ['x']\nanser = 'long'"
    assert refused(tmp_path, FRONT_DESK.replace(TAKING, misspelt)).hint == "Did you mean 'answer'?"
    misspelt = '[[tools]]\nname = "t"\n[tools.parameters.code]\nask = "?"\npatern = "x"\n'
    assert refused(tmp_path, f"{FRONT_DESK}\n{misspelt}").hint == "Did you mean 'pattern'?"
    misspelt = "[presence]\nleave_afer = 30"
    assert refused(tmp_path, FRONT_DESK.replace(TAKING, misspelt)).hint == "Did you mean 'leave_after'?"


def test_what_is_expected_after_our_own_words(tmp_path: Path) -> None:
    keys = "[[turn_taking.expected]]\npatterns = ['about the pain']\nanswer = 'long'\npatience = 'high'"
    taking = load_persona(written(tmp_path, FRONT_DESK.replace(TAKING, keys))).turn_taking
    assert taking.expects("Tell me about the Pain.") == ("long", "high")
    assert taking.expects("What is your date of birth?") == ("birth", None)
    assert taking.expects("You can park here.") == ("none", None)
