"""Folders, films, the audit log's head and what would be remembered, as acts of staff."""

from __future__ import annotations

from pathlib import Path

import pytest

from runtime.dialogue.persona import SHIPPED
from runtime.errors import BadInput
from runtime.memory.facts import Fact
from runtime.memory.memories import Memories
from runtime.store.people import People
from runtime.store.personas import Personas
from runtime.store.roles import OWNER, Role
from runtime.studio import draft, films, knowledge, memories, personas, records, voices
from tests.studio.conftest import As

TEMPLATE = "---\n$name: text\n---\nHello {{name}}.\n"


def never() -> bool:
    return False


def untold(words: str, done: int, total: int) -> None:
    """Nobody is told how far it is."""


def test_a_folder_is_looked_after_until_it_is_not(staff: As, tmp_path: Path) -> None:
    editor = staff(Role.EDITOR)
    knowledge.watch(editor, tmp_path, ["desk"])
    assert knowledge.folders(editor) == {str(tmp_path.resolve()): ("desk",)}
    with pytest.raises(BadInput, match="not a folder"):
        knowledge.watch(editor, tmp_path / "none")
    knowledge.unwatch(editor, str(tmp_path.resolve()))
    assert knowledge.folders(editor) == {}
    with pytest.raises(BadInput, match="not watched"):
        knowledge.unwatch(editor, str(tmp_path.resolve()))


def test_every_row_of_a_table_is_looked_over_and_its_film_takes_its_turn(staff: As, tmp_path: Path) -> None:
    editor = staff(Role.EDITOR)
    (tmp_path / "t.md").write_text(TEMPLATE)
    films.empty_table(editor, tmp_path / "t.md", tmp_path / "rows.csv")
    assert (tmp_path / "rows.csv").read_text("utf-8-sig").strip() == "file,name"
    (tmp_path / "rows.csv").write_text("file,name\na,Ada\na,Bo\nc,\n")
    batch = films.Batch(tmp_path / "t.md", tmp_path / "rows.csv", tmp_path / "out")
    rows = films.look_over(editor, batch, untold, never)
    assert [(row.name, row.fault is None) for row in rows] == [("a.mp4", True), ("a", False), ("c", False)]
    assert "row 1 is called 'a.mp4' too" in str(rows[1].fault)
    first, second = films.queue_batch(editor, batch), films.queue_batch(editor, batch, films.When(3))
    films.move(editor, first, first=True)
    jobs = {job.id: job.priority for job in films.listed(editor)}
    assert jobs[first] > jobs[second] == 3
    films.move(editor, first, first=False)
    assert {job.id: job.priority for job in films.listed(editor)}[first] < 3
    with pytest.raises(BadInput, match="not allowed"):
        films.queue_batch(editor, batch, films.When(0, "https://nowhere.example"))
    assert films.allow(staff(Role.ADMINISTRATOR), "https://nowhere.example").startswith("whsec_")
    films.queue_batch(editor, batch, films.When(0, "https://nowhere.example"))


def test_the_audit_log_is_compared_with_a_head_that_was_noted(staff: As) -> None:
    administrator = staff(Role.ADMINISTRATOR)
    wrong, row, head = records.verify_audit(administrator, "", untold, never)
    assert not wrong and head.startswith(f"{row}-")
    assert records.verify_audit(administrator, head, untold, never)[0] == []
    forged = head[:-1] + ("0" if head[-1] != "0" else "1")
    assert "not the one that was noted" in str(records.verify_audit(administrator, forged, untold, never)[0][0])
    with pytest.raises(BadInput, match="is not a head"):
        records.verify_audit(administrator, "nothing", untold, never)


def test_what_would_be_remembered_of_a_person_is_shown(staff: As) -> None:
    viewer = staff(Role.VIEWER)
    person = People(viewer.store, OWNER).meet()
    fact = Fact("note", "hearing", "left", "Hears badly on the left.", "", 0, 0.9)
    Memories(viewer.store).keep(person, "desk", [fact])
    assert "Hears badly" in memories.recall(viewer, person, "Can you speak up?")


def test_personas_are_listed_by_what_stands_before_their_first_table(staff: As) -> None:
    viewer = staff(Role.VIEWER)
    text = (SHIPPED / "front-desk" / "persona.toml").read_text(encoding="utf-8")
    kept = Personas(viewer.store)
    for _ in range(3):
        kept.save("front-desk", text.replace('name = "Mira"', 'name = "Nora"', 1))
    odd = 'schema_version = 1\nname = "Odd"\nwho = "x"\ngreeting = """\nHello\n[not a table\n"""\n'
    kept.save("odd", odd)
    found = {each.name: each for each in personas.listed(viewer)}
    assert (found["front-desk"].title, found["front-desk"].versions) == ("Nora", 3)
    assert found["odd"].title == "Odd" and draft.head(odd) == draft.values(odd)
    assert set(draft.head(text)) < set(draft.values(text))


def test_voices_of_films_are_among_the_voices(staff: As) -> None:
    found = {each.name: each for each in voices.listed(staff(Role.VIEWER))}
    assert not found["hibari-en"].films and found["ef_dora"].films and found["ef_dora"].language == "es"
