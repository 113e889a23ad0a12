"""The studio with long lists: how long each act holds the window up, and how much of that is the window's own work.

A pause is how late the event loop comes back to a timer. On a busy machine some of it is waiting for a processor, so
the time that the window's thread itself was computing is told beside it.
"""

from __future__ import annotations

import json
import os
import tempfile
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QPushButton
from sqlite_utils import Database

from app import studio_screens
from app.screens import Photographer
from app.stall import StallWatch
from app.studio.confirm import Confirm
from app.studio.editor import Editor
from app.studio.films import FilmsView
from app.studio.knowledge import KnowledgeView
from app.studio.listing import Listing
from app.studio.memories import MemoriesView
from app.studio.personas import PersonasView
from app.studio.rails import GuardrailsView
from app.studio.records import Audit, RecordsView
from app.studio.shell import Studio, View
from app.studio.transcripts import Transcripts
from app.studio.upkeep import UpkeepTab
from bench.app import screens
from models.home import data_home
from runtime.dialogue.persona import SHIPPED
from runtime.memory.facts import Fact
from runtime.memory.memories import Memories
from runtime.ports.wall import SystemWall
from runtime.store.conversations import Conversations, Utterance
from runtime.store.keys import Keys
from runtime.store.opening import open_store
from runtime.store.people import People
from runtime.store.roles import OWNER
from runtime.store.store import Store
from runtime.visit.settings import DeviceSettings

LIMIT = 0.05
_LINES = 400  # of one long conversation


class Busy(StallWatch):
    """Also how long the thread of the window was computing between two looks, at most, in seconds."""

    def __init__(self) -> None:
        super().__init__()
        self.busiest = 0.0
        self._computed = time.thread_time()

    def reset(self) -> None:
        super().reset()
        self.busiest, self._computed = 0.0, time.thread_time()

    def _beat(self) -> None:
        super()._beat()
        now = time.thread_time()
        self.busiest = max(self.busiest, now - self._computed)
        self._computed = now


class Acts:
    """Does one act after the other and keeps the longest pause of each."""

    def __init__(self, p: Photographer) -> None:
        self._p = p
        self._watch = Busy()
        self.rows: list[dict[str, Any]] = []
        self.over = 0

    def act(
        self, name: str, do: Callable[[], object], until: Callable[[], bool] = lambda: True, live: float = 0.6
    ) -> None:
        """`live`: how long the screen is watched afterwards, in seconds."""
        self._watch.reset()
        do()
        self._p.wait(until)
        self._p.live(live)
        self.over += self._watch.over(LIMIT)
        for what, value in (("longest pause", self._watch.longest), ("computing", self._watch.busiest)):
            self.rows.append({"name": f"{name}: {what}", "value": round(1000 * value, 1), "unit": "ms"})


def run(quick: bool) -> list[dict[str, Any]]:
    """All figures; `quick` with lists a tenth as long."""
    count = 1_000 if quick else 10_000
    app, collector = screens()
    with tempfile.TemporaryDirectory() as home:
        folder = Path(home)
        (folder / "states").symlink_to(data_home() / "states")
        studio_screens.fill(folder)
        fill(folder, count)
        p = Photographer(app, DeviceSettings(set_up=True), folder, folder, kiosk=False)
        p.window.open(set_up=False, staffed=False)
        p.ready()
        p.window.enter_staff(None)
        p.live(1.0)
        acts = Acts(p)
        acts.act("enter the studio", p.window.staff.show_studio, lambda: _view(p) is not None, 1.5)
        _lists(p, acts, count)
        _persona(p, acts)
        _guardrail(p, acts)
        for name in ("objectives", "voices", "replicas", "models", "films", "bundle"):
            acts.act(f"go to {name}", lambda name=name: _studio(p).go(name), live=1.5)  # type: ignore[misc]
        _upkeep(p, acts)
        p.close()
    collector.stop()
    pauses = [row["value"] for row in acts.rows if row["name"].endswith("longest pause")]
    work = [row["value"] for row in acts.rows if row["name"].endswith("computing")]
    return [
        *acts.rows,
        {"name": "longest pause of all", "value": max(pauses), "unit": "ms"},
        {"name": "longest that the window was computing", "value": max(work), "unit": "ms"},
        {"name": "pauses over 50 ms", "value": acts.over, "unit": f"in {len(pauses)} acts"},
    ]


def _studio(p: Photographer) -> Studio:
    page = p.window.page
    assert isinstance(page, Studio)
    return page


def _view(p: Photographer) -> View | None:
    return _studio(p).view


def _lists(p: Photographer, acts: Acts, count: int) -> None:
    studio = _studio(p)
    acts.act("documents: open", lambda: studio.go("knowledge"), lambda: _shown(_listing(p), count))
    _one_list(acts, "documents", _listing(p), count)
    acts.act("memories: open", lambda: studio.go("memories"), lambda: _shown(_listing(p), count))
    _one_list(acts, "memories", _listing(p), count)
    acts.act("conversations: open", lambda: studio.go("records"), lambda: _shown(_listing(p), count))
    listing = _listing(p)
    _one_list(acts, "conversations", listing, count)
    view = studio.view
    assert isinstance(view, RecordsView)
    transcripts = view.made[0]
    assert isinstance(transcripts, Transcripts)
    longest = next(row.key for row in listing.model.rows if row.cells[2] == str(_LINES))
    acts.act(
        f"conversation of {_LINES} lines: read", lambda: listing.choose(longest), lambda: len(transcripts.words) > 100
    )

    def audit() -> Listing:
        tab = view.made[2]
        assert isinstance(tab, Audit)
        return tab.list

    acts.act("audit log: open", lambda: view.tabs.setCurrentIndex(2), lambda: _shown(audit(), count))
    _one_list(acts, "audit log", audit(), count, deletes=False)
    for name in ("personas", "films"):
        acts.act(f"{name}: open", lambda name=name: studio.go(name), lambda: _shown(_listing(p), count))  # type: ignore[misc]
        _one_list(acts, name, _listing(p), count, deletes=name == "personas")
        if isinstance(studio.view, PersonasView):
            acts.act("personas: open the patterns", studio.view.new.like.showPopup)
            studio.view.new.like.hidePopup()


def _listing(p: Photographer) -> Listing:
    view = _view(p)
    if isinstance(view, RecordsView):
        first = view.made[0]
        assert isinstance(first, Transcripts)
        return first.list
    assert isinstance(view, KnowledgeView | MemoriesView | PersonasView | FilmsView)
    return view.list


def _shown(listing: Listing, count: int) -> bool:
    return len(listing.model.rows) >= count


def _one_list(acts: Acts, name: str, listing: Listing, count: int, *, deletes: bool = True) -> None:
    header = listing.table.horizontalHeader()
    for column, title in enumerate(listing.model.columns):
        acts.act(f"{name}: sort by {title.lower()}", lambda at=column: header.sectionClicked.emit(at))  # type: ignore[misc]
    for letter in "note 7":
        acts.act(f"{name}: search, {letter!r} typed", lambda one=letter: listing.search.insert(one), live=0.3)  # type: ignore[misc]
    acts.act(f"{name}: search emptied", listing.search.clear, lambda: _shown(listing, count))
    if listing.filter.count() > 1:
        for at in (1, 0):
            acts.act(f"{name}: filter", lambda at=at: _choose(listing, at))  # type: ignore[misc]
    acts.act(f"{name}: scroll to the end", listing.table.scrollToBottom)
    acts.act(f"{name}: select all", listing.table.selectAll)
    if deletes:
        acts.act(f"{name}: delete all", lambda: listing.delete(listing.keys))
        acts.act(f"{name}: undo", listing.undo.click, lambda: _shown(listing, count))
    listing.table.clearSelection()


def _choose(listing: Listing, at: int) -> None:
    listing.filter.setCurrentIndex(at)
    listing.filter.activated.emit(at)


def _persona(p: Photographer, acts: Acts) -> None:
    studio = _studio(p)
    acts.act("personas: open", lambda: studio.go("personas"))
    listed = studio.view
    assert isinstance(listed, PersonasView)

    def loaded() -> bool:
        return isinstance(studio.view, Editor) and studio.view.draft.form is not None

    acts.act("persona: open its editor", lambda: listed.open_editor("front-desk"), loaded)
    editor = studio.view
    assert isinstance(editor, Editor)
    for at in range(editor.draft.choose.count()):
        section = editor.draft.choose.item(at).text()
        acts.act(f"persona: section {section}", lambda at=at: editor.draft.choose.setCurrentRow(at), live=0.3)  # type: ignore[misc]
    editor.draft.choose.setCurrentRow(1)
    form = editor.draft.form
    assert form is not None
    greeting = form.editors["greeting",]
    assert isinstance(greeting, QPlainTextEdit)
    for word in ("Good ", "day. "):
        acts.act("persona: type", lambda word=word: greeting.insertPlainText(word), live=0.8)  # type: ignore[misc]
    acts.act("persona: save", editor.save.click, lambda: not editor.unsaved)
    p.wait(editor.live.isEnabled)
    acts.act("persona: put live", editor.live.click, lambda: not editor.live.isEnabled())
    acts.act("persona: compare versions", editor.compare.click, editor.difference.isVisible)


def _guardrail(p: Photographer, acts: Acts) -> None:
    studio = _studio(p)

    def loaded() -> bool:
        return isinstance(studio.view, GuardrailsView) and studio.view.draft is not None

    acts.act("guardrails: open", lambda: studio.go("guardrails"), loaded)
    view = studio.view
    assert isinstance(view, GuardrailsView) and view.draft is not None and view.draft.form is not None
    add = view.draft.form.heads["guardrails",]
    assert isinstance(add, QPushButton)
    acts.act("guardrails: add one", add.click)
    assert isinstance(view.words, QLineEdit)
    acts.act("guardrails: try words", lambda: view.words.setText("I have chest pain"), lambda: bool(view.results.texts))
    acts.act("guardrails: leave with something unsaved", lambda: studio.go("objectives"))
    asked = studio.findChildren(Confirm)
    acts.act("guardrails: leave without saving", asked[-1].go.click, lambda: studio.name == "objectives")


def _upkeep(p: Photographer, acts: Acts) -> None:
    """Last, because the engine is started anew by it and takes both processors."""
    studio = _studio(p)
    acts.act("records: open again", lambda: studio.go("records"), live=1.5)
    view = studio.view
    assert isinstance(view, RecordsView)
    acts.act("the store: open", lambda: view.tabs.setCurrentIndex(5))
    upkeep = view.made[5]
    assert isinstance(upkeep, UpkeepTab)
    acts.act("the store: read every page", upkeep.check.click, lambda: bool(upkeep.said.text()))
    file = studio.office.home / "whole.backup"
    acts.act("the store: back up", lambda: upkeep.back_up(file), file.is_file)
    p.wait(upkeep.compact.isEnabled)
    acts.act("the store: compact, asked", upkeep.compact.click, lambda: bool(studio.findChildren(Confirm)))
    agreed = studio.findChildren(Confirm)[-1].go
    acts.act("the store: compact", agreed.click, lambda: "MB" in upkeep.said.text() and not upkeep.work.running)


def fill(home: Path, count: int) -> None:
    """`count` of documents, memories, conversations, personas, films and audit rows, and one long conversation."""
    with closing(open_store(home, Keys(home))) as store:
        person = People(store, OWNER).meet()
        _remember(store, person, count)
        store.write(lambda database: _many(database, person, count)).result()
        for start in range(0, count, 1_000):
            store.write(lambda d, start=start: _noted(store, d, start)).result()  # type: ignore[misc]
        talk = Conversations(store).begin(person, "front-desk", "en")
        for number in range(_LINES):
            speaker: Any = "persona" if number % 2 else "visitor"
            source = ({"document": "visiting.md", "heading": "Getting here", "start": 0, "end": 20},)
            line = Utterance(1_800_000_000.0 + number, speaker, f"Line {number} of it.", source if number % 2 else ())
            written = talk.heard(line)
        written.result()
        talk.end("goodbye")
        sql = "update conversations set turns = ? where id = ?"
        store.write(lambda database: database.conn.execute(sql, (_LINES, talk.session))).result()


def _remember(store: Store, person: str, count: int) -> None:
    for start in range(0, count, 500):
        facts = [
            Fact("note", f"note {n}", f"{n}", f"Likes tea at {n} minutes past.", "I like tea.", 0, 0.9)
            for n in range(start, min(start + 500, count))
        ]
        Memories(store).keep(person, f"desk-{start}", facts)


def _many(database: Database, person: str, count: int) -> None:
    now = SystemWall().now()
    persona = (SHIPPED / "front-desk" / "persona.toml").read_text(encoding="utf-8")
    for number in range(count):
        database.conn.execute(
            "insert into personas values (?, 1, ?, ?, 'owner', 1)", (f"desk-{number:05d}", persona, now - number)
        )
        asked = json.dumps({"kind": "film", "script": "/nowhere/a.md", "out": f"/nowhere/note {number}.mp4"})
        database.conn.execute(
            "insert into export_jobs (id, persona, request, state, done, total, asked, finished) "
            "values (?, '', ?, 'done', 90, 90, ?, ?)",
            (f"film{number:08x}", asked, now - number, now - number + 60),
        )
        document = (f"Leaflet {number}.pdf", f"/nowhere/{number}", "application/pdf", f"{number:064x}", now - number)
        database.conn.execute(
            "insert into documents (name, path, media_type, sha256, bytes, pages, state, added, read, modified) "
            "values (?, ?, ?, ?, 1000, 3, 'ready', ?, 0, 0)",
            document,
        )
        database.conn.execute(
            "insert into conversations (id, participant, persona, language, started, ended, ending, turns) "
            "values (?, ?, ?, 'en', ?, ?, 'goodbye', ?)",
            (f"{number:016x}", person, f"persona {number % 3}", now - number, now - number + 60, number % 9),
        )


def _noted(store: Store, database: Database, start: int) -> None:
    for number in range(start, start + 1_000):
        store.note(database, f"operator {number % 5}", "document.read", f"document:{number}")
