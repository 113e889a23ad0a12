"""The studio by real clicks and keys over a real store; only the engine's process is scripted."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.studio import field_words
from app.studio.bundle import BundleView
from app.studio.confirm import Confirm
from app.studio.editor import Editor
from app.studio.film_languages import OtherLanguages
from app.studio.film_many import ManyFilms
from app.studio.films import FilmsView
from app.studio.knowledge import KnowledgeView
from app.studio.listing import Listing
from app.studio.memories import MemoriesView
from app.studio.mending import Mending
from app.studio.models import ModelsView
from app.studio.personas import PersonasView
from app.studio.problem_words import known_kinds, problem_line
from app.studio.rails import GuardrailsView, ObjectivesView
from app.studio.records import Audit, OperatorsTab, RecordsView, RetentionTab
from app.studio.replicas import ReplicasView
from app.studio.shell import Studio, View
from app.studio.transcripts import Transcripts
from app.studio.upkeep import UpkeepTab
from app.studio.voices import VoicesView
from app.tokens import LIGHT, Look
from app.views.staff import StaffMenu
from app.words import Translations
from runtime.bundle.running import running
from runtime.dialogue.persona import load_persona
from runtime.knowledge.shelf import Shelf
from runtime.memory.facts import Fact
from runtime.memory.memories import Memories
from runtime.store.backup import read_about
from runtime.store.conversations import Conversations, Utterance
from runtime.store.jobs import Jobs
from runtime.store.keys import Keys
from runtime.store.opening import open_store
from runtime.store.operators import Operators
from runtime.store.outputs import Outputs
from runtime.store.people import People
from runtime.store.roles import OWNER, Role
from runtime.store.store import Store
from runtime.studio import draft, knowledge
from runtime.studio.fields import Field
from runtime.studio.rows import Row
from runtime.studio.staff import Staff
from runtime.visit.settings import load_settings
from runtime.visit.staff import StaffDoor
from tests.app.conftest import Make, Screens, shown

PATIENCE = 120_000
PINS = {"boss": ("730164", Role.ADMINISTRATOR), "reader": ("940275", Role.VIEWER)}
DOCUMENTS = {
    "Parking.md": "# Parking\n\nThe Zephyr garage on Pier Lane is free for two hours.\n",
    "Hours.txt": "The laboratory is open from seven to eleven in the morning.\n",
    "Meals.md": "# Meals\n\nThe cafeteria on the second floor serves soup until three.\n",
}


class At:
    """Somebody at the studio: clicks, types and waits."""

    def __init__(self, screens: Screens, qtbot: QtBot) -> None:
        self.screens, self.qtbot = screens, qtbot

    @property
    def studio(self) -> Studio:
        page = self.screens.window.page
        assert isinstance(page, Studio)
        return page

    def until(self, true: Callable[[], object]) -> None:
        self.qtbot.waitUntil(lambda: bool(true()), timeout=PATIENCE)

    def click(self, widget: QWidget) -> None:
        self.until(lambda: widget.isVisible() and widget.isEnabled())
        self.qtbot.mouseClick(widget, Qt.MouseButton.LeftButton)

    def type(self, field: QLineEdit | QPlainTextEdit, words: str) -> None:
        field.setFocus()
        field.selectAll()
        self.qtbot.keyClicks(field, words)

    def go(self, name: str) -> View:
        self.click(self.studio.buttons[name])
        view = self.studio.view
        assert view is not None
        return view

    @property
    def asked(self) -> list[Confirm]:
        """What is being asked before something goes."""
        return [each for each in self.studio.findChildren(Confirm) if each.isVisible()]

    def agree(self) -> None:
        self.until(lambda: self.asked)
        self.click(self.asked[-1].go)

    def rows(self, listing: Listing, count: int) -> list[Row]:
        self.until(lambda: len(listing.model.rows) == count)
        return listing.model.rows


@pytest.fixture
def at(make: Make, qtbot: QtBot) -> At:
    """In the studio of an installation without PINs."""
    screens = make()
    screens.ready()
    screens.window.enter_staff(None)
    menu = screens.window.page
    assert isinstance(menu, StaffMenu)
    here = At(screens, qtbot)
    here.click(menu.acts["book"])
    here.until(lambda: here.studio.view is not None)
    return here


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """The store beside the studio's back, as the engine has it open."""
    with closing(open_store(tmp_path, Keys(tmp_path))) as opened:
        yield opened


def drop(target: QWidget, files: list[Path]) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
    place, copy = QPointF(target.rect().center()), Qt.DropAction.CopyAction
    held, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(target, QDragEnterEvent(place.toPoint(), copy, mime, held, none))
    QApplication.sendEvent(target, QDropEvent(place, copy, mime, held, none))


def test_three_documents_are_dropped_read_found_tagged_and_removed(at: At, tmp_path: Path) -> None:
    view = at.studio.view
    assert isinstance(view, KnowledgeView)
    at.until(lambda: view.answers.count() > 1)
    files = []
    for name, text in DOCUMENTS.items():
        (tmp_path / name).write_text(text)
        files.append(tmp_path / name)
    (tmp_path / "broken.pdf").write_bytes(b"%PDF-1.7 and nothing else")
    drop(view.drop, [*files, tmp_path / "broken.pdf"])
    at.until(lambda: not view.work.running)
    at.until(lambda: [row.group for row in view.list.model.rows].count("ready") == 3)
    rows = {row.cells[0]: row for row in at.rows(view.list, 4)}
    assert all(rows[name].group == "ready" and rows[name].cells[3] == "front-desk" for name in DOCUMENTS)
    assert rows["broken.pdf"].cells[2].startswith("not read")
    at.until(lambda: load_persona(load_settings(tmp_path).persona).knowledge_tags == ("front-desk",))
    at.type(view.question, "Where can I park for free?")
    at.qtbot.keyClick(view.question, Qt.Key.Key_Return)
    at.until(lambda: view.found.cards)
    first = view.found.cards[0]
    assert "Zephyr garage" in first.accessibleName()
    assert any("<b" in label.text() for label in first.findChildren(QLabel)), "what was asked for is marked"
    view.list.choose(rows["Meals.md"].key)
    at.type(view.tags, "front-desk, kitchen")
    at.click(view.tag)
    at.until(
        lambda: next(row for row in view.list.model.rows if row.cells[0] == "Meals.md").cells[3].endswith("kitchen")
    )
    view.list.choose(rows["broken.pdf"].key)
    assert view.problem.text()
    at.click(view.remove)
    at.agree()
    at.rows(view.list, 3)
    at.click(view.list.undo)
    at.rows(view.list, 4)
    view.list.choose(rows["broken.pdf"].key)
    at.click(view.remove)
    at.agree()
    at.rows(view.list, 3)
    at.go("personas")
    again = at.go("knowledge")
    assert isinstance(again, KnowledgeView)
    at.rows(again.list, 3)


def test_what_was_cut_short_is_read_on(at: At, tmp_path: Path, store: Store) -> None:
    (tmp_path / "Hours.txt").write_text(DOCUMENTS["Hours.txt"])
    assert Shelf(store).place(tmp_path / "Hours.txt", "Hours.txt") is not None
    view = at.go("knowledge")
    assert isinstance(view, KnowledgeView)
    at.click(view.go_on)
    at.until(lambda: [row.group for row in view.list.model.rows] == ["ready"])
    at.until(lambda: not view.go_on.isVisible())


def test_a_persona_is_made_changed_compared_put_live_and_put_back(at: At, tmp_path: Path) -> None:
    view = at.go("personas")
    assert isinstance(view, PersonasView)
    at.until(lambda: view.new.like.count() >= 4)
    view.new.like.setCurrentIndex(view.new.like.findData("front-desk"))
    at.type(view.new.title, "Nora")
    at.click(view.new.make)
    at.until(lambda: isinstance(at.studio.view, Editor) and at.studio.view.draft.form is not None)
    editor = at.studio.view
    assert isinstance(editor, Editor)
    at.until(lambda: editor.version.count() == 2)
    name = editor.draft.form.editors["name",]  # type: ignore[union-attr]
    assert isinstance(name, QLineEdit) and name.text() == "Nora"
    at.click(editor.live)
    at.until((tmp_path / "personas" / "nora" / "persona.toml").is_file)
    editor.draft.choose.setCurrentRow(1)
    greeting = editor.draft.form.editors["greeting",]  # type: ignore[union-attr]
    assert isinstance(greeting, QPlainTextEdit)
    at.type(greeting, "Good morning, I am Nora.")
    unsure = editor.draft.form.editors["unsure",]  # type: ignore[union-attr]
    assert isinstance(unsure, QPlainTextEdit)
    at.type(unsure, "I am not sure.")
    at.until(lambda: "{topic}" in editor.draft.problems.text())
    assert not editor.save.isEnabled(), "it cannot be saved with a mistake in it"
    at.type(unsure, "I am not sure about {topic}.")
    at.click(editor.save)
    at.until(lambda: editor.version.count() == 3)
    assert "Good morning" not in (load_persona(tmp_path / "personas" / "nora").greeting or "")
    at.click(editor.live)
    at.until(lambda: load_persona(tmp_path / "personas" / "nora").greeting == "Good morning, I am Nora.")
    at.click(editor.compare)
    at.until(editor.difference.isVisible)
    assert '+greeting = "Good morning, I am Nora."' in editor.difference.lines.toPlainText()
    at.click(editor.difference.put_back)
    at.until(lambda: "Good morning" not in (load_persona(tmp_path / "personas" / "nora").greeting or ""))
    at.click(editor.leave)
    listed = at.studio.view
    assert isinstance(listed, PersonasView)
    at.until(lambda: any(row.key == "nora" and row.group == "live" for row in listed.list.model.rows))
    listed.list.choose("nora")
    at.click(listed.talk)
    at.until(lambda: load_settings(tmp_path).persona.endswith("nora"))
    at.click(at.studio.back)
    assert at.screens.link.personas[-1].endswith("nora"), "the engine is started with it when staff leave the studio"


def test_the_text_itself_can_be_written_and_its_mistakes_have_lines(at: At) -> None:
    view = at.go("personas")
    assert isinstance(view, PersonasView)
    at.until(lambda: view.persona is not None)
    at.click(view.edit)
    at.until(lambda: isinstance(at.studio.view, Editor) and bool(at.studio.view.draft.text))
    editor = at.studio.view
    assert isinstance(editor, Editor)
    editor.draft.choose.setCurrentRow(editor.draft.choose.count() - 1)
    text = editor.draft.written
    at.until(text.isVisible)
    text.setPlainText(text.toPlainText().replace('patience = "medium"', 'patience = "endless"'))
    at.until(lambda: "turn_taking.patience" in editor.draft.problems.text())
    assert "Line" in editor.draft.problems.text() and not editor.save.isEnabled()


def test_a_guardrail_is_written_and_seen_to_fire(at: At, tmp_path: Path) -> None:
    view = at.go("guardrails")
    assert isinstance(view, GuardrailsView)
    at.until(lambda: view.draft is not None and view.draft.form is not None)
    at.type(view.words, "How much is a parrot?")
    at.until(lambda: "No rule fires." in view.results.texts)
    form = view.draft.form  # type: ignore[union-attr]
    at.click(form.heads["guardrails",])  # type: ignore[union-attr]
    at.until(lambda: view.draft.form is not form and ("guardrails", 2, "patterns") in view.draft.form.editors)  # type: ignore[union-attr]
    editors = view.draft.form.editors  # type: ignore[union-attr]
    for key, words in (("name", "parrots"), ("patterns", "\\bparrots?\\b"), ("say", "We have no parrots.")):
        field = editors["guardrails", 2, key]
        assert isinstance(field, QLineEdit | QPlainTextEdit)
        at.type(field, words)
    at.until(lambda: any("parrots" in said and "“parrot”" in said for said in view.results.texts))
    assert any("We have no parrots." in said for said in view.results.texts)
    at.type(view.words, "I have a crushing pain in my chest")
    at.until(lambda: any("danger to life" in said for said in view.results.texts))
    at.click(view.save)
    at.until((tmp_path / "personas" / "front-desk" / "persona.toml").is_file)
    assert load_persona(tmp_path / "personas" / "front-desk").guardrails[-1].name == "parrots"


def test_objectives_show_what_they_ask_for(at: At) -> None:
    view = at.go("objectives")
    assert isinstance(view, ObjectivesView)
    at.until(lambda: view.persona.count() >= 4)
    view.persona.setCurrentIndex(view.persona.findData("claim-intake"))
    view.persona.activated.emit(view.persona.currentIndex())
    at.until(lambda: view.which.count() > 0)
    at.until(lambda: view.prompt.text() and view.results.texts)


def remembered(store: Store) -> str:
    """Somebody who was here: a conversation, and a memory that came of it."""
    person = People(store, OWNER).meet()
    talk = Conversations(store).begin(person, "front-desk", "en")
    talk.heard(Utterance(1_800_000_000.0, "visitor", "I hear badly on the left side.")).result()
    source = {"document": "visiting.md", "heading": "Desk"}
    talk.heard(Utterance(1_800_000_001.0, "persona", "Then please sit to my left.", (source,))).result()
    talk.end("goodbye")
    Outputs(store).save(person, "seat", {"side": "left"}, state="done", conversation=talk.session)
    fact = Fact("hearing", "hearing", "left", "Hears badly on the left side.", "I hear badly on the left side.", 0, 0.9)
    Memories(store).keep(person, "desk", [fact], talk.session)
    return person


def test_a_memory_is_seen_with_its_source_edited_pinned_ended_and_forgotten(at: At, store: Store) -> None:
    remembered(store)
    view = at.go("memories")
    assert isinstance(view, MemoriesView)
    row = at.rows(view.list, 1)[0]
    view.list.choose(row.key)
    assert "I hear badly on the left side." in view.detail.source.text()
    at.type(view.detail.text, "Hears badly on the right side.")
    at.click(view.detail.save)
    at.until(lambda: view.memory is not None and view.memory.text == "Hears badly on the right side.")
    at.until(lambda: "left side" in view.detail.history.text())
    at.type(view.detail.days, "3")
    at.click(view.detail.end)
    at.until(lambda: view.memory is not None and view.memory.expires is not None)
    at.click(view.detail.pin)
    at.until(lambda: view.memory is not None and view.memory.pinned)
    at.click(view.forget)
    at.agree()
    at.rows(view.list, 0)
    at.click(at.studio.back)
    at.until(lambda: not Memories(store).listed(state=None))


def test_a_memory_is_added_by_hand_and_what_is_kept_of_a_person_given_out(at: At, store: Store, tmp_path: Path) -> None:
    person = remembered(store)
    People(store, OWNER).describe(person, {"name": "Ada"})
    view = at.go("memories")
    assert isinstance(view, MemoriesView)
    row = at.rows(view.list, 1)[0]
    assert row.cells[2] == "Ada"
    view.list.choose(row.key)
    at.type(view.new, "Comes with a guide dog.")
    at.click(view.add)
    at.until(lambda: view.memory is not None and view.memory.text == "Comes with a guide dog.")
    at.rows(view.list, 2)
    view.give_out(tmp_path / "ada.json")
    at.until((tmp_path / "ada.json").is_file)
    assert "guide dog" in (tmp_path / "ada.json").read_text()


def test_the_store_is_checked_and_backed_up(at: At, tmp_path: Path) -> None:
    view = at.go("records")
    assert isinstance(view, RecordsView)
    upkeep = tab(view, at, 5)
    assert isinstance(upkeep, UpkeepTab)
    at.until(upkeep.state.text)
    at.click(upkeep.check)
    at.until(lambda: upkeep.said.text() == "Every page and table is whole.")
    at.type(upkeep.passphrase, "four words are good")
    upkeep.back_up(tmp_path / "store.backup")
    at.until(lambda: "its passphrase" in upkeep.said.text())
    assert read_about(tmp_path / "store.backup").bytes > 0


def test_the_store_is_put_back_compacted_and_given_another_key_while_the_engine_rests(at: At, tmp_path: Path) -> None:
    view = at.go("records")
    assert isinstance(view, RecordsView)
    upkeep = tab(view, at, 5)
    assert isinstance(upkeep, UpkeepTab)
    at.until(upkeep.backup.isEnabled)
    upkeep.back_up(tmp_path / "store.backup")
    at.until(lambda: "this store's key file" in upkeep.said.text())
    with closing(open_store(tmp_path, Keys(tmp_path))) as store:
        remembered(store)
    upkeep.put_back(tmp_path / "store.backup")
    at.until(lambda: at.asked)
    told = "\n".join(label.text() for label in at.asked[0].findChildren(QLabel))
    assert "1 conversations" in told and "1 memories" in told
    at.agree()
    at.until(lambda: "The store is as it was" in upkeep.said.text())
    with closing(open_store(tmp_path, Keys(tmp_path))) as store:
        assert Memories(store).listed(state=None) == []
    upkeep.back_up(tmp_path / "second.backup")
    at.until((tmp_path / "second.backup").is_file)
    at.click(upkeep.compact)
    at.agree()
    at.until(lambda: "MB given back" in upkeep.said.text())
    before = {file.name for file in tmp_path.glob("store-*.key")}
    upkeep.kind.setCurrentIndex(upkeep.kind.findData("passphrase"))
    at.click(upkeep.key)
    at.agree()
    at.until(lambda: "BEDSIDE_PASSPHRASE_FILE" in upkeep.work.words.text())
    upkeep.kind.setCurrentIndex(upkeep.kind.findData("file"))
    at.click(upkeep.key)
    at.until(lambda: at.asked)
    told = "\n".join(label.text() for label in at.asked[0].findChildren(QLabel))
    assert "1 backups" in told
    at.agree()
    at.until(lambda: "under a new key" in upkeep.said.text())
    assert before.isdisjoint(file.name for file in tmp_path.glob("store-*.key"))
    assert not upkeep.repair.isEnabled(), "nothing is damaged"
    assert at.screens.link.resting == 0, "the engine was started again after each"


def test_a_damaged_store_is_repaired_and_what_another_process_holds_is_said(at: At, tmp_path: Path) -> None:
    view = at.go("records")
    assert isinstance(view, RecordsView)
    upkeep = tab(view, at, 5)
    assert isinstance(upkeep, UpkeepTab)
    at.until(upkeep.check.isEnabled)
    with closing(open_store(tmp_path, Keys(tmp_path))) as store:
        remembered(store)
        store.snapshot()
        store.compact()
        database = store.layout.database
    with database.open("r+b") as file:
        file.seek(database.stat().st_size - 4_000)
        file.write(b"x" * 2_000)
    at.click(upkeep.check)
    at.until(lambda: "last good state" in upkeep.said.text())
    at.click(upkeep.repair)
    at.until(lambda: at.asked)
    told = "\n".join(label.text() for label in at.asked[0].findChildren(QLabel))
    assert "cannot be read any more" in told
    at.agree()
    at.until(lambda: "Repaired" in upkeep.said.text())
    at.click(upkeep.check)
    at.until(lambda: upkeep.said.text() == "Every page and table is whole.")
    with closing(open_store(tmp_path, Keys(tmp_path))) as store:
        at.click(upkeep.compact)
        upkeep.kind.setCurrentIndex(upkeep.kind.findData("file"))
        at.agree()
        at.until(lambda: "MB given back" in upkeep.said.text())
        at.click(upkeep.key)
        at.agree()
        at.until(lambda: "Another Bedside is using the store" in upkeep.work.words.text())
        assert len(Memories(store).listed(state=None)) == 1


def test_a_persona_goes_out_as_a_file_and_comes_in_again(at: At, tmp_path: Path) -> None:
    view = at.go("personas")
    assert isinstance(view, PersonasView)
    at.until(lambda: view.persona is not None)
    file = tmp_path / "night-desk.bedside-persona"
    view.write(file)
    at.until(file.is_file)
    view.take_in(file)
    at.until(lambda: view.persona is not None and view.persona.name == "night-desk")
    assert load_persona(tmp_path / "personas" / "night-desk").knowledge_paths[0].is_dir()


def test_every_mistake_in_a_persona_has_words() -> None:
    folders = ("dialogue", "guardrails", "objectives", "tools", "perception")
    files = [Path("runtime/tables.py"), *(file for folder in folders for file in Path("runtime", folder).glob("*.py"))]
    own = {
        kind
        for file in files
        for kind in re.findall(r'PydanticCustomError\(\s*"(\w+)"', file.read_text(encoding="utf-8"))
    }
    assert len(own) > 20 and own <= known_kinds()
    wrong = draft.problems('schema_version = 1\nnmae = "Ada"\npatience = "endless"\n', Path())
    assert {problem.kind for problem in wrong} <= known_kinds()
    translations = Translations()
    translations.use("es")
    told = [problem_line(problem) for problem in wrong]
    translations.use("en")
    assert any("¿Quería decir «name»?" in line and line.startswith("Línea 2") for line in told)


def test_every_key_of_a_persona_has_words() -> None:
    def keys(fields: tuple[Field, ...], under: str = "") -> set[str]:
        own = {f"{under}{field.name}" for field in fields}
        return own.union(*(keys(field.inner, f"{under}{field.name}.") for field in fields))

    there = keys(draft.persona_fields())
    assert {key for key in there if key not in field_words._WORDS} == set()
    assert set(field_words._WORDS) <= there, "words for what is not there any more"
    assert field_words.key_of(("guardrails", 2, "say")) == "guardrails.say"


def test_forgetting_a_person_is_asked_for_and_counted(at: At, store: Store) -> None:
    person = remembered(store)
    view = at.go("memories")
    assert isinstance(view, MemoriesView)
    view_row = at.rows(view.list, 1)[0]
    view.list.choose(view_row.key)
    at.click(view.person)
    at.until(lambda: at.asked)
    told = "\n".join(label.text() for label in at.asked[0].findChildren(QLabel))
    assert "1 conversations" in told and "1 memories" in told and "cannot be undone" in told
    at.agree()
    at.until(lambda: person not in [each.id for each in People(store).known()])
    at.rows(view.list, 0)


def tab(view: RecordsView, at: At, number: int) -> QWidget:
    bar = view.tabs.tabBar()
    at.qtbot.mouseClick(bar, Qt.MouseButton.LeftButton, pos=bar.tabRect(number).center())
    return view.made[number]


def test_records_transcripts_operators_audit_and_retention(at: At, store: Store) -> None:
    remembered(store)
    view = at.go("records")
    assert isinstance(view, RecordsView)
    transcripts = view.made[0]
    assert isinstance(transcripts, Transcripts)
    transcripts.list.choose(at.rows(transcripts.list, 1)[0].key)
    at.until(lambda: len(transcripts.words) == 2)
    assert transcripts.words[0] == "Visitor: I hear badly on the left side."
    assert transcripts.transcript.found_out.text() == "seat: side = left"
    retention = tab(view, at, 3)
    assert isinstance(retention, RetentionTab)
    at.until(lambda: "conversation" in retention.fields)
    at.type(retention.fields["conversation"], "0")
    at.click(retention.buttons["conversation"])
    at.agree()
    at.until(lambda: Conversations(store).sessions() == [])
    audit = tab(view, at, 2)
    assert isinstance(audit, Audit)
    at.until(lambda: audit.list.model.rows)
    at.click(audit.verify)
    at.until(lambda: "as they were written" in audit.said.text())
    operators = tab(view, at, 1)
    assert isinstance(operators, OperatorsTab)
    at.type(operators.name, "boss")
    operators.role.setCurrentIndex(operators.role.findData(Role.ADMINISTRATOR.value))
    at.type(operators.pin, "123456")
    at.click(operators.add)
    at.until(lambda: "easy to guess" in operators.said.text())
    at.type(operators.pin, "730164")
    at.click(operators.add)
    at.until(lambda: StaffDoor(at.screens.home).staffed())


def test_a_source_in_a_transcript_is_corrected_and_another_sentence_chosen(
    at: At, store: Store, tmp_path: Path
) -> None:
    staff = Staff(store, "", tmp_path)
    for name, text in DOCUMENTS.items():
        (tmp_path / name).write_text(text)
        knowledge.add(staff, [tmp_path / name])
    knowledge.read_waiting(staff, lambda step: None, lambda: False)
    talk = Conversations(store).begin(People(store, OWNER).meet(), "front-desk", "en")
    talk.heard(Utterance(1_800_000_000.0, "visitor", "Where is the soup?")).result()
    hours = DOCUMENTS["Hours.txt"].strip()
    source = {"document": "Hours.txt", "heading": "", "start": 0, "end": len(hours)}
    talk.heard(Utterance(1_800_000_001.0, "persona", hours, (source,))).result()
    talk.end("goodbye")
    view = at.go("records")
    assert isinstance(view, RecordsView)
    transcripts = view.made[0]
    assert isinstance(transcripts, Transcripts)
    transcripts.list.choose(at.rows(transcripts.list, 1)[0].key)
    at.until(lambda: len(transcripts.words) == 2)

    def mending() -> Mending:
        def buttons() -> list[QWidget]:
            return [b for b in shown(transcripts, QPushButton) if b.accessibleName() == "Correct this source"]

        at.until(buttons)
        at.click(buttons()[0])
        at.until(lambda: transcripts.transcript.mending is not None)
        assert transcripts.transcript.mending is not None
        return transcripts.transcript.mending

    first = mending()
    assert first.words.toPlainText() == hours
    at.type(first.words, "The laboratory is open from eight to noon.")
    at.click(first.save)
    at.until(lambda: knowledge.where(staff, "The laboratory is open from eight to noon."))
    at.until(lambda: transcripts.transcript.mending is None)
    second = mending()
    assert second.question.text() == "Where is the soup?"
    at.click(second.seek)
    at.until(lambda: second.found)
    uses = [b for b in second.findChildren(QPushButton) if b.accessibleName().startswith("This one: The cafeteria")]
    at.click(uses[0])
    at.until(lambda: knowledge.chosen(staff))
    chosen = knowledge.chosen(staff)[0]
    assert (chosen.question, chosen.document) == ("Where is the soup?", "Meals.md") and "soup" in chosen.sentence


def test_what_is_not_saved_is_not_lost_without_being_asked_about(at: At) -> None:
    view = at.go("guardrails")
    assert isinstance(view, GuardrailsView)
    at.until(lambda: view.draft is not None and view.draft.form is not None)
    at.click(view.draft.form.heads["guardrails",])  # type: ignore[union-attr]
    at.until(lambda: view.unsaved)
    at.click(at.studio.buttons["models"])
    at.until(lambda: at.asked)
    at.click(at.asked[-1].back)
    assert at.studio.view is view and at.studio.buttons["guardrails"].isChecked()
    at.click(at.studio.back)
    at.agree()
    at.until(lambda: isinstance(at.screens.window.page, StaffMenu))


def test_models_are_listed_verified_and_a_removal_says_what_it_costs(at: At) -> None:
    view = at.go("models")
    assert isinstance(view, ModelsView)
    at.until(lambda: len(view.list.model.rows) > 5)
    at.type(view.list.search, "silero")
    at.rows(view.list, 1)
    view.list.table.selectRow(0)
    at.click(view.verify)
    at.until(lambda: "1 models are as the manifest says" in view.speeds.text())
    at.click(view.remove)
    at.until(lambda: at.asked)
    told = "\n".join(label.text() for label in at.asked[0].findChildren(QLabel))
    assert "have to be fetched again" in told
    at.click(at.asked[0].back)
    at.until(lambda: not at.asked)
    assert at.rows(view.list, 1)[0].cells[4] == "ready"


def test_a_replica_is_drawn_in_a_feeling_and_a_voice_is_heard_or_says_why_not(at: At) -> None:
    view = at.go("replicas")
    assert isinstance(view, ReplicasView)
    at.until(lambda: view.drawn > 0)
    neutral = view.picture.pixmap().toImage()
    view.emotion.setCurrentIndex(view.emotion.findData("elated"))
    view.turns[0].setValue(10)
    before = view.drawn
    at.until(lambda: view.drawn > before + 2)
    assert view.picture.pixmap().toImage() != neutral
    voices = at.go("voices")
    assert isinstance(voices, VoicesView)
    at.until(lambda: voices.voices.count() > 0)
    at.type(voices.word, "Nguyen")
    at.type(voices.like, "win")
    at.click(voices.hear)
    at.until(lambda: voices.said.text() and "Playing" not in voices.said.text())
    at.click(voices.add)
    row = at.rows(voices.list, 1)[0]
    assert row.cells[:2] == ("Nguyen", "win")
    entries = load_persona(at.screens.home / "personas" / "front-desk").pronunciations
    assert [(entry.word, entry.alias) for entry in entries] == [("Nguyen", "win")]


def test_a_film_is_looked_into_queued_and_made(at: At, tmp_path: Path) -> None:
    view = at.go("films")
    assert isinstance(view, FilmsView)
    script = tmp_path / "hello.md"
    script.write_text("---\nquality: 480p\nfps: 24\n---\nGood morning.\n")
    at.type(view.script, str(script))
    at.until(lambda: view.one.seen > 0)
    assert not view.one.picture.pixmap().isNull() and view.one.scene.count() == 1
    view.one.add(tmp_path / "hello.mp4")
    row = at.rows(view.list, 1)[0]
    assert row.cells[0] == "hello.mp4" and row.group == "waiting"
    at.click(view.make)
    at.until(lambda: not view.work.running)
    at.until(lambda: view.list.model.rows[0].group == "done")
    assert (tmp_path / "hello.mp4").stat().st_size > 10_000


TEMPLATE = (
    "---\n$name: text\n$minutes: number = 10\nquality: 480p\nfps: 24\n---\nHello {{name}}, {{minutes}} minutes.\n"
)


def test_a_film_has_the_values_captions_turn_and_address_that_it_is_given(at: At, tmp_path: Path) -> None:
    view = at.go("films")
    assert isinstance(view, FilmsView)
    script = tmp_path / "wait.md"
    script.write_text(TEMPLATE)
    at.type(view.script, str(script))
    at.until(lambda: set(view.one.values) == {"name", "minutes"} and "name" in view.one.said.text())
    one = view.one
    one.add(tmp_path / "wait.mp4")
    at.until(lambda: "no value" in one.said.text())
    assert not view.list.model.rows
    at.type(one.values["name"], "Ada")
    at.until(lambda: one.seen > 0)
    (tmp_path / "wait.es.csv").write_text('unit,source,target\ns1-p1,x,"Hola {{name}}, {{minutes}} minutos."\n')
    at.click(one.more.more)
    at.type(one.more.address, "http://localhost:1/told")
    at.click(one.more.allow)
    at.until(lambda: "whsec_" in one.more.said.text() and one.more.when.hook == "http://localhost:1/told")
    one.more.turn.setCurrentIndex(1)
    one.caption([tmp_path / "wait.es.csv"])
    one.add(tmp_path / "wait.mp4")
    at.rows(view.list, 1)
    with closing(open_store(at.screens.home, Keys(at.screens.home))) as store:
        (job,) = Jobs(store, OWNER).all()
    assert job.request["values"] == {"name": "Ada"} and job.priority > 0
    assert job.request["captions"] == [str(tmp_path / "wait.es.csv")]
    assert job.request["webhook"] == "http://localhost:1/told"
    view.list.choose(job.id)
    at.until(lambda: "name: Ada" in view.about.text() and "http://localhost:1/told" in view.about.text())
    at.click(one.more.forbid)
    at.until(lambda: one.more.when.hook == "")


def test_a_table_is_looked_over_before_its_films_are_among_the_jobs(at: At, tmp_path: Path) -> None:
    view = at.go("films")
    assert isinstance(view, FilmsView)
    (tmp_path / "wait.md").write_text(TEMPLATE)
    at.type(view.script, str(tmp_path / "wait.md"))
    view.tabs.setCurrentIndex(1)
    many = view.made[1]
    assert isinstance(many, ManyFilms)
    many.write_empty(tmp_path / "rows.csv")
    at.until(many.table.text)
    assert (tmp_path / "rows.csv").read_text("utf-8-sig").strip() == "file,name,minutes"
    (tmp_path / "rows.csv").write_text("file,name,minutes\na,Ada,5\nb,,6\nc,Cy,many\n")
    at.click(many.look)
    rows = at.rows(many.list, 3)
    assert [row.group for row in rows] == ["without a fault", "with a fault", "with a fault"]
    assert "no value" in rows[1].cells[0] and "line 4, column minutes" in rows[2].cells[0]
    assert "2 of 3 rows" in many.said.text() and not many.queue.isEnabled()
    (tmp_path / "rows.csv").write_text("file,name,minutes\na,Ada,5\nb,Bo,6\n")
    at.click(many.look)
    at.until(lambda: many.queue.isEnabled() and "2 films" in many.queue.text())
    many.add(tmp_path / "films")
    assert at.rows(view.list, 1)[0].cells[0] == "films"
    assert not many.queue.isEnabled()


def test_texts_go_out_to_translators_and_come_in_as_a_film_of_their_language(at: At, tmp_path: Path) -> None:
    view = at.go("films")
    assert isinstance(view, FilmsView)
    (tmp_path / "hello.md").write_text("---\nquality: 480p\n---\nGood morning.\n")
    at.type(view.script, str(tmp_path / "hello.md"))
    view.tabs.setCurrentIndex(2)
    other = view.made[2]
    assert isinstance(other, OtherLanguages)
    other.language.setCurrentIndex(other.language.findData("de"))
    file = tmp_path / "hello.de.csv"
    other.write_texts(file)
    at.until(lambda: "1 texts" in other.said.text())
    file.write_text(
        file.read_text("utf-8-sig").replace('"",', "").replace("Good morning.,", "Good morning.,Guten Morgen.")
    )
    other.films.setChecked(False)
    other.take_in([file])
    made = tmp_path / "hello.de.md"
    at.until(lambda: made.is_file() and "Guten Morgen." in made.read_text())


def a_bundle_is_made(at: At, folder: Path) -> Path:
    view = at.go("bundle")
    assert isinstance(view, BundleView)
    at.type(view.name, "harbor-1")
    file = folder / "stick.bedside"
    view.make_at(file)
    at.until(lambda: file.is_file() and not view.work.running)
    return file


def a_bundle_is_loaded(other: Screens, qtbot: QtBot, file: Path) -> None:
    """Into another installation, which has not heard of who signed it."""
    other.ready()
    other.window.enter_staff(None)
    other.window.staff.show_studio("bundle")
    there = At(other, qtbot)
    there.until(lambda: there.studio.view is not None)
    view = there.studio.view
    assert isinstance(view, BundleView)
    view.look_at(file)
    there.until(lambda: "refuses it" in view.said.text())
    assert not view.load.isVisible()
    there.click(view.trust)
    there.click(view.load)
    there.agree()
    there.until(lambda: running(other.home) is not None and "harbor-1" in view.runs.text())


def test_a_bundle_is_made_and_loaded_into_an_empty_installation(
    at: At, make: Make, qtbot: QtBot, tmp_path: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    file = a_bundle_is_made(at, tmp_path)
    other = make(home=tmp_path_factory.mktemp("other"))
    a_bundle_is_loaded(other, qtbot, file)
    assert load_settings(other.home).persona.endswith("front-desk")


def test_a_viewer_is_shown_what_cannot_be_done_and_the_session_ends_by_itself(
    make: Make, qtbot: QtBot, tmp_path: Path
) -> None:
    with closing(open_store(tmp_path, Keys(tmp_path))) as opened:
        for name, (pin, role) in PINS.items():
            Operators(opened, OWNER).add(name, role, pin)
    screens = make(staffed=True)
    screens.ready()
    screens.window.enter_staff(StaffDoor(tmp_path).enter("reader", PINS["reader"][0]))
    screens.window.staff.show_studio("records")
    here = At(screens, qtbot)
    here.until(lambda: here.studio.view is not None)
    view = here.studio.view
    assert isinstance(view, RecordsView)
    audit = tab(view, here, 2)
    assert isinstance(audit, Audit)
    here.until(lambda: "needs the role administrator" in audit.said.text())
    knowledge = here.go("knowledge")
    assert isinstance(knowledge, KnowledgeView) and not knowledge.drop.isEnabled()
    with closing(open_store(tmp_path, Keys(tmp_path))) as opened:
        opened.write(lambda database: database.conn.execute("delete from operator_sessions")).result()
    here.click(here.studio.buttons["memories"])
    here.until(lambda: screens.window.pin_pad is not None)
    assert not isinstance(screens.window.page, Studio)


def test_what_was_not_saved_when_the_session_ended_is_offered_again(
    make: Make, qtbot: QtBot, tmp_path: Path, store: Store
) -> None:
    Operators(store, OWNER).add("boss", Role.ADMINISTRATOR, PINS["boss"][0])
    screens = make(staffed=True)
    screens.ready()
    screens.window.enter_staff(StaffDoor(tmp_path).enter("boss", PINS["boss"][0]))
    screens.window.staff.show_studio("personas")
    here = At(screens, qtbot)
    here.until(lambda: isinstance(here.studio.view, PersonasView) and here.studio.view.persona is not None)
    view = here.studio.view
    assert isinstance(view, PersonasView) and view.drafts == []
    here.click(view.edit)
    here.until(lambda: isinstance(here.studio.view, Editor) and here.studio.view.draft.form is not None)
    editor = here.studio.view
    assert isinstance(editor, Editor)
    here.until(lambda: editor.version.count() > 0)
    editor.draft.choose.setCurrentRow(1)
    greeting = editor.draft.form.editors["greeting",]  # type: ignore[union-attr]
    assert isinstance(greeting, QPlainTextEdit)
    store.write(lambda database: database.conn.execute("delete from operator_sessions")).result()
    here.type(greeting, "Half a greet")
    here.until(lambda: screens.window.pin_pad is not None)
    assert not isinstance(screens.window.page, Studio)
    screens.window.enter_staff(StaffDoor(tmp_path).enter("boss", PINS["boss"][0]))
    here.until(lambda: isinstance(here.studio.view, PersonasView))
    back = here.studio.view
    assert isinstance(back, PersonasView)
    here.click(back.drafts[0])
    here.until(lambda: isinstance(here.studio.view, Editor) and here.studio.view.offer.isVisible())
    again = here.studio.view
    assert isinstance(again, Editor) and "Half a greet" not in again.draft.text
    here.click(again.offer.take)
    here.until(lambda: again.unsaved and again.save.isEnabled())
    assert 'greeting = "Half a greet"' in again.draft.text and not again.office.drafts


# ------------------------------------------------------------------------------------------------------------ the list


@pytest.fixture
def long(qtbot: QtBot) -> Listing:
    listing = Listing(Look(LIGHT), "Things", ["Name", "Size"], "Kind")
    qtbot.addWidget(listing)
    listing.resize(900, 600)
    listing.show()
    qtbot.waitExposed(listing)
    rows = [Row(n, (f"Thing {n * 7919 % 10_000:05d}", str(n)), (None, n), f"kind {n % 3}") for n in range(10_000)]
    listing.show_rows(rows)
    return listing


def test_ten_thousand_rows_are_searched_sorted_filtered_and_deleted(long: Listing, qtbot: QtBot) -> None:
    header = long.table.horizontalHeader()
    place = QPointF(header.sectionViewportPosition(0) + 20, header.height() / 2).toPoint()
    qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert [row.cells[0] for row in long.model.rows[:2]] == ["Thing 00000", "Thing 00001"]
    qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert long.model.rows[0].cells[0] == "Thing 09999"
    qtbot.keyClicks(long.search, "0123")
    qtbot.waitUntil(lambda: len(long.model.rows) < 30, timeout=20_000)
    assert long.count.text().endswith("/ 10,000")
    long.filter.setCurrentIndex(1)
    long.filter.activated.emit(1)
    assert {row.group for row in long.model.rows} == {"kind 0"}
    key = long.model.rows[0].key
    long.choose(key)
    long.delete(long.keys)
    assert key not in [row.key for row in long.model.rows] and long.undo.isVisible()
    qtbot.mouseClick(long.undo, Qt.MouseButton.LeftButton)
    assert key in [row.key for row in long.model.rows] and not long.undo.isVisible()
    long.delete([key])
    with qtbot.waitSignal(long.gone) as gone:
        long.closing()
    assert gone.args == [(key,)]


def test_every_place_can_be_touched_named_and_reached(make: Make, qtbot: QtBot) -> None:
    from tests.app.test_look import check

    for size, text in (((1280, 800), 100), ((1280, 800), 200), ((1080, 1920), 150)):
        screens = make(size=size, text_size=text)
        screens.ready()
        screens.window.enter_staff(None)
        screens.window.staff.show_studio()
        here = At(screens, qtbot)
        here.until(lambda here=here: here.studio.view is not None)  # type: ignore[misc]
        for name in here.studio.buttons:
            here.go(name)
            qtbot.wait(150)
            check(screens, f"{name} at {text} %")
        screens.window.staff.leave()
    assert not shown(screens.window, Confirm)
