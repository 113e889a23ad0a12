"""What is found in words, what is left out, and the scripted conversations."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import numpy as np
import pytest

from bench.memory import DEVELOPED_ON, HELD_OUT, NOW, TODAY, as_kept, measure, scripts
from models.store import ModelStore
from runtime.dialogue.engines import open_language_model
from runtime.errors import ModelDamaged
from runtime.knowledge.readers import open_readers
from runtime.memory.dates import day
from runtime.memory.facts import CATEGORIES, Category, Fact, Line, MemoryPolicy
from runtime.memory.kinds import Kinds
from runtime.memory.meaning import by_meaning
from runtime.memory.model import borne_out, by_model
from runtime.memory.propose import proposals
from runtime.memory.sensitive import categories


def kept(*words: str, policy: MemoryPolicy | None = None) -> list[Fact]:
    lines = [Line(True, each) for each in words]
    return proposals(lines, TODAY, NOW, policy or MemoryPolicy())


@pytest.fixture(scope="module")
def kinds() -> Kinds:
    return Kinds(open_readers(ModelStore.default()))


@pytest.mark.parametrize("part", ["dev", "spoken", "check", "held_out"])
def test_the_bars_hold_on_the_scripted_conversations(part: str, kinds: Kinds) -> None:
    """On the other parts bench/memory.py only measures."""
    rows = measure(scripts(part), lambda lines: as_kept(kinds, lines), part, show=False)
    figures = {row["name"].partition(": ")[2].partition(" (")[0]: row["value"] for row in rows}
    assert figures["forbidden words kept"] == 0
    assert figures["precision"] >= 0.9
    assert figures["recall"] >= 0.8
    assert figures["recalled in a later session"] >= 0.9


def meant(kinds: Kinds, *words: str) -> list[tuple[str, str]]:
    lines = [Line(True, each) for each in words]
    return [(f.kind, f.text) for f in proposals(lines, TODAY, NOW, MemoryPolicy(), by_meaning(kinds, lines, TODAY))]


def test_what_no_pattern_knows_is_found_by_its_meaning(kinds: Kinds) -> None:
    words = "You'll have to face me, I follow your lips."
    assert kept(words) == []
    assert [kind for kind, _ in meant(kinds, words)] == ["hearing"]
    assert meant(kinds, "Polish is what I'm most comfortable with.") == [("language", "Prefers to speak Polish.")]
    assert meant(kinds, "They want me back on the twentieth of June at nine.") == [
        ("appointment", "Has an appointment: the twentieth of June at nine.")
    ]
    assert meant(kinds, "Chapter three is behind me, finally.") == [("progress", "Finished chapter three.")]


@pytest.mark.parametrize(
    "words",
    ["My mother has to read people's lips.", "Where can I park?", "I used to walk with a stick.", "It's a nice day."],
)
def test_nothing_is_read_into_meanings(kinds: Kinds, words: str) -> None:
    assert meant(kinds, words) == []


def test_of_a_need_with_its_illness_only_the_need_is_kept(kinds: Kinds) -> None:
    lines = [Line(True, "After my stroke I walk very slowly and I need to hold the rail.")]
    found = proposals(lines, TODAY, NOW, MemoryPolicy(), by_meaning(kinds, lines, TODAY))
    assert [fact.kind for fact in found] == ["mobility"]
    assert all("stroke" not in f"{fact.text} {fact.value} {fact.source}" for fact in found)


def test_weights_of_another_shape_are_refused(tmp_path: Path) -> None:
    np.savez(tmp_path / "weights.npz", first=np.zeros((3, 3), np.float16), second=np.zeros((3, 3), np.float16))
    with pytest.raises(ModelDamaged, match="another shape"):
        Kinds(open_readers(ModelStore.default()), tmp_path / "weights.npz")
    with pytest.raises(ModelDamaged, match="cannot be used"):
        Kinds(open_readers(ModelStore.default()), tmp_path / "none.npz")


def test_there_are_enough_conversations() -> None:
    assert sum(len(scripts(part)) for part in (*DEVELOPED_ON, *HELD_OUT)) >= 60


@pytest.mark.parametrize(
    "words",
    [
        "If I were deaf, would you shout?",
        "My name is on the list, isn't it?",
        "Hello again!",
        "I'm Catholic.",
        "I'm Italian.",
        "I'm sorry, I'm late.",
        "He said I'm Batman.",
        "I'd like to book an appointment.",
        "I'd prefer not to say.",
        "Do you speak German?",
        "My brother uses a wheelchair.",
        "I don't use a wheelchair.",
        "I can't hear the music.",
        "Is my appointment on Monday?",
        "Please don't remember that my name is Grace.",
    ],
)
def test_nothing_is_read_into_words(words: str) -> None:
    assert kept(words) == []


@pytest.mark.parametrize(
    ("words", "category"),
    [
        ("I have diabetes.", "health"),
        ("I was raised Catholic.", "faith"),
        ("I am a lesbian.", "sexuality"),
        ("I voted for the Greens.", "politics"),
        ("I'm Latina.", "ethnicity"),
        ("I am undocumented.", "migration"),
        ("I was in prison.", "crime"),
        ("My credit card was refused.", "money"),
        ("My passport is new.", "identity"),
        ("I live at 12 Elm Street.", "contact"),
    ],
)
def test_a_category_is_kept_only_where_policy_allows_it(words: str, category: Category) -> None:
    assert kept(words) == []
    allowed = kept(words, policy=MemoryPolicy.allowing([category]))
    assert [(fact.kind, fact.source) for fact in allowed] == [(category, words.rstrip("."))]
    others = [each for each in CATEGORIES if each != category]
    assert kept(words, policy=MemoryPolicy.allowing(others)) == []


def test_digits_that_may_be_a_number_of_somebodys_are_sensitive() -> None:
    assert "identity" in categories("it is 078 05 1120")
    assert categories("I come at 10 30") == frozenset()


def test_a_source_that_is_sensitive_is_not_kept_with_the_fact() -> None:
    (fact,) = kept("I can't climb stairs since my knee operation.")
    assert fact.kind == "mobility"
    assert fact.source == ""


def test_a_need_that_is_over_is_withdrawn() -> None:
    (fact,) = kept("I don't need the wheelchair any more.")
    assert (fact.kind, fact.withdrawn) == ("mobility", True)


def test_an_appointment_ends_after_its_day() -> None:
    (fact,) = kept("My appointment is on Tuesday at three o'clock with Doctor Patel.")
    assert fact.value == "Tuesday (19 January) at three o'clock with Doctor Patel"
    assert fact.expires is not None
    assert NOW < fact.expires < NOW + 9 * 86_400
    (visit,) = kept("My surgery is on the fifth of June.")
    assert "surgery" not in visit.text


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("today", date(2027, 1, 15)),
        ("tomorrow", date(2027, 1, 16)),
        ("Friday", date(2027, 1, 22)),
        ("next Monday", date(2027, 1, 18)),
        ("the third of March", date(2027, 3, 3)),
        ("January 2nd", date(2028, 1, 2)),
        ("el lunes", date(2027, 1, 18)),
        ("May twenty-first", date(2027, 5, 21)),
        ("February 30", None),
        ("sometime", None),
    ],
)
def test_days_as_they_are_said(said: str, meant: date | None) -> None:
    assert day(said, date(2027, 1, 15)) == meant


# ------------------------------------------------------------------------------------------------------- the model


@pytest.mark.parametrize(
    "answer",
    ["", "no JSON", '{"facts": [', "[]", '{"facts": [{"line": 99, "kind": "name", "value": "Rosa"}]}'],
)
def test_an_answer_that_is_no_use_gives_nothing(answer: str) -> None:
    assert borne_out(answer, [Line(True, "I'm Rosa.")]) == []


@pytest.mark.parametrize(
    ("words", "kind", "value"),
    [
        ("My wife is called Rosa.", "name", "Ana"),  # it was not said
        ("Can I have a wheelchair?", "mobility", "wheelchair"),  # a question
        ("My name is Rosa.", "hearing", "Rosa"),  # nothing of hearing in it
        ("I don't like tea at all.", "preference", "tea"),  # the contrary
        ("They speak Spanish there.", "language", "Spanish"),  # not of themselves
    ],
)
def test_what_the_words_do_not_bear_out_is_dropped(words: str, kind: str, value: str) -> None:
    answer = f'{{"facts": [{{"line": 0, "kind": "{kind}", "value": "{value}"}}]}}'
    assert borne_out(answer, [Line(True, words)]) == []


@pytest.mark.big_model
def test_the_real_small_model_proposes_under_the_schema() -> None:
    model = open_language_model(ModelStore.default().path("qwen2.5-0.5b-q4_0", "model.gguf"))
    lines = [Line(True, "Hello, my name is Grace Miller."), Line(False, "Hello."), Line(True, "I always prefer tea.")]
    found = by_model(model, lines)
    model.close()
    assert found
    for fact in found:
        assert fact.source in " ".join(line.text for line in lines)
        assert all(word in fact.source.lower() for word in fact.value.lower().split() if len(word) > 4)
