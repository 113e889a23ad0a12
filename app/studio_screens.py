"""Pictures of every place of the studio: for `python -m app.screens`, over a store with a day's work in it."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Protocol

from app.studio.answers import AnswersTab
from app.studio.editor import Editor
from app.studio.film_many import ManyFilms
from app.studio.films import FilmsView
from app.studio.knowledge import KnowledgeView
from app.studio.memories import MemoriesView
from app.studio.personas import PersonasView
from app.studio.rails import GuardrailsView, ObjectivesView
from app.studio.records import Audit, OperatorsTab, RecordsView, RetentionTab
from app.studio.replicas import ReplicasView
from app.studio.shell import Studio
from app.studio.transcripts import Transcripts
from app.studio.upkeep import UpkeepTab
from app.window import Window
from runtime.dialogue.persona import SHIPPED
from runtime.memory.facts import Fact
from runtime.memory.memories import Memories
from runtime.ports.wall import SystemWall
from runtime.store.conversations import Conversations, Utterance
from runtime.store.keys import Keys
from runtime.store.opening import open_store
from runtime.store.people import People
from runtime.store.roles import OWNER
from runtime.studio import draft, films, knowledge, personas
from runtime.studio.staff import Staff

QUALITY = 54
"""Of the pictures: there are many, of letters on plain ground."""
SCRIPT = "---\nquality: 480p\nfps: 24\n---\nGood morning. Welcome to the clinic.\n"
LOOKS = (("light", 100), ("dark", 100), ("light", 200), ("dark", 200))

_REMINDER = "---\n$name: text\n$minutes: number = 10\n---\nHello {{name}}. Please come {{minutes}} minutes early.\n"
_REMINDERS = "file,name,minutes\nada,Ada Lovelace,10\ngrace,Grace Hopper,a few\nlin,,5\nbert,Bert,20\n"


class Camera(Protocol):
    """What takes the pictures (`app.screens.Photographer`)."""

    window: Window

    def wait(self, until: Callable[[], bool], seconds: float = ...) -> None: ...
    def picture(self, name: str, settle: float = ...) -> None: ...
    def live(self, seconds: float) -> None: ...
    def change(self, **changes: object) -> None: ...


def fill(home: Path) -> None:
    """Documents, conversations, memories and what staff did with them, as a day at the desk leaves them."""
    with closing(open_store(home, Keys(home))) as store:
        staff = Staff(store, "", home)
        knowledge.add(staff, [SHIPPED / "front-desk" / "knowledge"], ["front-desk"])
        knowledge.read_waiting(staff, lambda step: None, lambda: False)
        personas.answer_from(staff, "front-desk", "front-desk")
        parking = knowledge.answers(staff, "Where can I park?")[0]
        people, now = People(store, OWNER), SystemWall().now()
        for name, kind, words, source in (
            ("Ada", "hearing", "Hears badly on the left side.", "I hear badly on my left side."),
            ("Bert", "preference", "Prefers appointments in the morning.", "Mornings suit me best."),
            ("Cleo", "mobility", "Uses a wheelchair.", "I use a wheelchair, is there a ramp?"),
        ):
            person = people.meet({"name": name})
            talk = Conversations(store).begin(person, "front-desk", "en")
            talk.heard(Utterance(now - 90, "visitor", source)).result()
            place = {"document": parking.name, "heading": parking.heading, "start": parking.start, "end": parking.end}
            talk.heard(Utterance(now - 86, "persona", parking.text, (place,))).result()
            talk.end("goodbye")
            fact = Fact(kind, kind, words, words, source, 0, 0.9)  # type: ignore[arg-type]
            Memories(store).keep(person, "desk", [fact], talk.session)
        people.forget(people.meet({"name": "Dora"}))
        knowledge.choose(staff, "Where do I leave my car?", parking)
        text = personas.read(staff, "front-desk")
        said = [{"word": "Nguyen", "alias": "win"}, {"word": "Siobhan", "alias": "shiv awn"}]
        text = draft.changed(text, ("pronunciations",), said)
        personas.put_live(staff, "front-desk", personas.save(staff, "front-desk", text))
        personas.new(staff, "night-desk", "front-desk", "Nora")
        (home / "reminder.md").write_text(_REMINDER, encoding="utf-8")
        (home / "reminders.csv").write_text(_REMINDERS, encoding="utf-8")
        (home / "welcome.md").write_text(SCRIPT)
        films.queue(staff, films.Film(home / "welcome.md", home / "welcome.mp4"))


def take(camera: Camera) -> None:
    """Every place in every look."""
    window = camera.window
    for appearance, size in LOOKS:
        window.staff.leave()
        camera.change(appearance=appearance, text_size=size)
        window.enter_staff(None)
        window.staff.show_studio()
        studio = window.page
        assert isinstance(studio, Studio)
        camera.wait(lambda studio=studio: studio.view is not None)  # type: ignore[misc]
        for name in studio.buttons:
            studio.go(name)
            _dress(camera, studio)
            camera.picture(f"studio-{name}-{appearance}-{size}", 0.6)
            _more(camera, studio, f"{appearance}-{size}")
    window.staff.leave()
    camera.change(appearance="light", text_size=100)


def _dress(camera: Camera, studio: Studio) -> None:
    """Have something to look at in a place."""
    view = studio.view
    match view:
        case KnowledgeView():
            camera.wait(lambda: len(view.list.model.rows) >= 5)
            view.question.setText("When can I drive after the surgery?")
            view.ask.click()
            camera.wait(lambda: bool(view.found.cards))
        case PersonasView():
            camera.wait(lambda: view.persona is not None)
        case GuardrailsView():
            camera.wait(lambda: view.draft is not None and view.draft.form is not None)
            view.words.setText("Can you give me my neighbour's test results? I have chest pain")
            camera.wait(lambda: bool(view.results.texts))
        case ObjectivesView():
            camera.wait(lambda: view.persona.count() > 1)
            view.persona.setCurrentIndex(view.persona.findData("claim-intake"))
            view.persona.activated.emit(view.persona.currentIndex())
            camera.wait(lambda: view.which.count() > 0)
            view.words.setText("My name is Ada Lovelace")
        case ReplicasView():
            view.emotion.setCurrentIndex(view.emotion.findData("content"))
            camera.wait(lambda: view.drawn > 2 and all(not made.icon().isNull() for made in view.gallery.values()))
        case FilmsView():
            view.script.setText(str(view.office.home / "welcome.md"))
            camera.wait(lambda: view.one.seen > 0)
        case MemoriesView():
            camera.wait(lambda: len(view.list.model.rows) >= 3)
            view.list.table.selectRow(0)
            camera.live(0.4)
        case _:
            camera.live(1.0)


def _more(camera: Camera, studio: Studio, look: str) -> None:
    """What lies behind a place: tabs and the editor."""
    view = studio.view
    if isinstance(view, RecordsView):
        transcripts = view.made[0]
        assert isinstance(transcripts, Transcripts)
        transcripts.list.table.selectRow(0)
        camera.wait(lambda: bool(transcripts.words))
        camera.picture(f"studio-transcript-{look}", 0.8)
        for number, kind in ((1, OperatorsTab), (2, Audit), (3, RetentionTab), (4, AnswersTab), (5, UpkeepTab)):
            view.tabs.setCurrentIndex(number)
            tab = view.made[number]
            if isinstance(tab, Audit):
                tab.verify.click()
                camera.wait(lambda tab=tab: bool(tab.said.text()))  # type: ignore[misc]
            camera.picture(f"studio-{kind.__name__.removesuffix('Tab').lower()}-{look}", 0.8)
    if isinstance(view, FilmsView):
        view.script.setText(str(view.office.home / "reminder.md"))
        view.tabs.setCurrentIndex(1)
        many = view.made[1]
        assert isinstance(many, ManyFilms)
        many.table.setText(str(view.office.home / "reminders.csv"))
        many.check()
        camera.wait(lambda: len(many.list.model.rows) == len(_REMINDERS.splitlines()) - 1)
        camera.picture(f"studio-table-{look}", 0.8)
        view.tabs.setCurrentIndex(2)
        camera.picture(f"studio-languages-{look}", 0.8)
    if isinstance(view, PersonasView):
        view.open_editor("front-desk")
        editor = studio.view
        assert isinstance(editor, Editor)
        camera.wait(lambda: editor.draft.form is not None)
        camera.picture(f"studio-editor-{look}", 0.8)
