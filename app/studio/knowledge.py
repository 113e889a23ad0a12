"""Documents: dropped in, read, searched as an answer would, tagged, removed."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from html import escape
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QFrame, QLabel, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from app.parts import Sign, button, column, framed, label, restyle, row
from app.studio.layout import LARGE, line, sides
from app.studio.listing import Listing, rowed
from app.studio.long_choice import LongChoice, persona_options
from app.studio.shell import Studio, View
from app.studio.watched import WatchedFolders
from app.studio.work import WorkStrip
from app.tokens import Look
from app.words import translate, worded
from runtime.errors import BadInput, KnownError
from runtime.knowledge.ingestion import Progress
from runtime.knowledge.reading.formats import SUFFIXES
from runtime.knowledge.retrieval import Passage, Retrieved
from runtime.knowledge.shelf import Kept
from runtime.ports.wall import local_text
from runtime.studio import knowledge, personas
from runtime.studio.personas import Known
from runtime.studio.rows import Row
from runtime.studio.staff import Staff


class KnowledgeView(View):
    def __init__(self, shell: Studio) -> None:
        super().__init__(shell)
        look = self.look
        self._documents: dict[Hashable, Kept] = {}
        may = self.office.may("document.write")
        self.drop = DropArea(look, self.add, self._choose)
        self.answers = LongChoice(translate("Bedside", "Who answers from them"))
        self.work = WorkStrip(self.office)
        self.list = Listing(
            look,
            translate("Bedside", "Documents"),
            [
                translate("Bedside", "Document"),
                translate("Bedside", "Pages"),
                translate("Bedside", "State"),
                translate("Bedside", "Tags"),
                translate("Bedside", "Added"),
            ],
            translate("Bedside", "State"),
        )
        self.tags = QLineEdit()
        self.tags.setPlaceholderText(translate("Bedside", "Tags, with commas between them"))
        self.tags.setAccessibleName(translate("Bedside", "Tags of this document"))
        self.tag = button(translate("Bedside", "Set tags"), look, self._tag, sign="tag")
        self.remove = button(translate("Bedside", "Remove"), look, self._remove, kind="danger", sign="erase")
        self.go_on = button(translate("Bedside", "Go on reading"), look, self._go_on, sign="play")
        self.go_on.hide()
        self.problem = label("", "small", "danger")
        self.problem.hide()
        self.question = QLineEdit()
        self.question.setPlaceholderText(translate("Bedside", "Ask as a visitor would"))
        self.question.setAccessibleName(translate("Bedside", "A question to the documents"))
        self.ask = button(translate("Bedside", "Find"), look, self._search, sign="send")
        self.question.returnPressed.connect(self._search)
        self.found = Passages(look)
        tight = look.space("tight")
        asked = label(translate("Bedside", "Who answers from them"), "body", wrap=False)
        who = line(look, asked, self.answers, wide=1)
        acts = line(look, self.tags, self.tag, self.remove, wide=0)
        self.folders = WatchedFolders(self)
        left = column(self.drop, who, self.folders, self.work, self.go_on, self.list, self.problem, acts, space=tight)
        left.setStretch(5, 1)
        asking = line(look, self.question, self.ask, wide=0)
        right = column(label(translate("Bedside", "What would be found"), "lead"), asking, self.found, space=tight)
        right.setStretch(2, 1)
        self.setLayout(sides(look, left, right))
        for made in (self.tags, self.tag, self.remove):
            made.setEnabled(False)
        self.drop.setEnabled(may)
        self.list.chosen.connect(self._chosen)
        self.list.gone.connect(self._delete)
        self.office.opened.connect(self._opened)
        self.do(personas.listed, self._show_personas)
        self._refresh()

    def _opened(self) -> None:
        self.drop.setEnabled(self.office.may("document.write"))

    def add(self, paths: Sequence[Path]) -> None:
        """Take files and folders in, and read them."""
        persona = self.answers.currentData()
        if paths and not self.work.running:
            self._read(paths, str(persona) if persona else "")

    def _go_on(self) -> None:
        """What was stopped, or cut short, from where it was."""
        self._read((), "")

    def _read(self, paths: Sequence[Path], tag: str) -> None:
        def work(staff: Staff, told: Callable[[str, int, int], None], stopped: Callable[[], bool]) -> list[BadInput]:
            faults = knowledge.add(staff, paths, [tag] if tag else [])

            def step(progress: Progress) -> None:
                words = translate("Bedside", "Reading {document}, page {done} of {total}")
                told(words.format(document=progress.document.name, done=progress.done, total=progress.total),
                     progress.done, progress.total)  # fmt: skip

            knowledge.read_waiting(staff, step, stopped)
            ready = any(each.state == "ready" and tag in each.tags for each in knowledge.listed(staff))
            if tag and ready:
                personas.answer_from(staff, tag, tag)
            return faults

        def done(faults: list[BadInput]) -> None:
            if tag:
                self.office.persona_changed.emit()
            self._refresh()
            if faults:
                self.shell.say(" ".join(worded(fault) for fault in faults[:3]))

        self.work.start(translate("Bedside", "Reading documents"), work, done, self._refresh)
        self._refresh()

    def closing(self) -> None:
        self.work.closing()
        self.list.closing()

    def _choose(self) -> None:
        kinds = " ".join(f"*{suffix}" for suffix in sorted(SUFFIXES))
        title = translate("Bedside", "Documents to add")
        files, _ = QFileDialog.getOpenFileNames(self, title, str(Path.home()), f"{title} ({kinds})")
        self.add([Path(file) for file in files])

    def _show_personas(self, known: list[Known]) -> None:
        self.answers.fill([*persona_options(known), (translate("Bedside", "Nobody yet"), "")])

    def _refresh(self) -> None:
        self.do(lambda staff: rowed(knowledge.listed(staff), _row), self._show)

    def _show(self, listed: tuple[Sequence[Kept], list[Row]]) -> None:
        documents, rows = listed
        self._documents = {each.id: each for each in documents}
        left = any(each.state in ("waiting", "reading") for each in documents)
        self.go_on.setVisible(left and not self.work.running and self.office.may("document.write"))
        self.list.show_rows(rows)

    def _chosen(self, key: object) -> None:
        document = self._documents.get(key) if isinstance(key, int) else None
        may = document is not None and self.office.may("document.write")
        for made in (self.tags, self.tag, self.remove):
            made.setEnabled(may)
        self.tags.setText(", ".join(document.tags) if document else "")
        self.problem.setText(worded(document.problem) if document and document.problem else "")
        self.problem.setVisible(bool(self.problem.text()))

    def _tag(self) -> None:
        document = self._documents.get(self.list.key)
        if document is None:
            return
        wanted = [part.strip() for part in self.tags.text().split(",") if part.strip()]
        without = [tag for tag in document.tags if tag not in wanted]
        self.do(lambda staff: knowledge.tag(staff, document.id, wanted, without), lambda _: self._tagged())

    def _tagged(self) -> None:
        self.office.persona_changed.emit()
        self._refresh()

    def _remove(self) -> None:
        keys = self.list.keys
        title = translate("Bedside", "Remove {count} documents?").format(count=len(keys))
        if len(keys) == 1:
            title = translate("Bedside", "Remove “{name}”?").format(name=self._documents[keys[0]].name)
        self.shell.confirm(
            title, translate("Bedside", "Remove"), "documents", list(keys), lambda: self.list.delete(keys)
        )

    def _delete(self, keys: tuple[int, ...]) -> None:
        self.office.persona_changed.emit()  # now, because the view may be on its way out
        self.do(lambda staff: knowledge.remove(staff, keys))

    def _search(self) -> None:
        question = self.question.text().strip()
        if not question:
            return
        self.ask.setEnabled(False)
        self.found.say(translate("Bedside", "Looking …"))

        def show(found: Retrieved) -> None:
            self.ask.setEnabled(True)
            self.found.show_found(found)

        def failed(problem: KnownError) -> None:
            self.ask.setEnabled(True)
            self.found.say(worded(problem))

        self.do(lambda staff: knowledge.search(staff, question), show, failed=failed)


class DropArea(QFrame):
    """Where files are dropped; `choose` opens the way to look for them."""

    def __init__(self, look: Look, dropped: Callable[[Sequence[Path]], None], choose: Callable[[], None]) -> None:
        super().__init__()
        self.setObjectName("drop")
        self.setAcceptDrops(True)
        self._dropped = dropped
        self.choose = button(translate("Bedside", "Add documents …"), look, choose, kind="primary", sign="plus")
        hint = translate("Bedside", "Drop documents or folders here: PDF, Word, slides, tables, pictures, text.")
        words = label(hint, "body", "muted")
        base = look.space("base")
        sign = Sign("document", look.colours.primary, round(look.font("title") * 1.2))
        margins = (base, look.space("snug"), base, look.space("snug"))
        inside = row(sign, words, space=base)
        inside.setStretch(1, 1)
        if look.scale > LARGE:
            self.setLayout(column(inside, self.choose, space=base, margins=margins))
            return
        beside = row(inside, self.choose, space=base, margins=margins)
        beside.setStretch(0, 1)
        self.setLayout(beside)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls():
            event.acceptProposedAction()
            self._over(True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._over(False)

    def dropEvent(self, event: QDropEvent) -> None:
        self._over(False)
        event.acceptProposedAction()
        self._dropped([Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()])

    def _over(self, on: bool) -> None:
        self.setProperty("over", on)
        restyle(self)


class Passages(QScrollArea):
    """What a search has found, with the words that were asked for marked."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(translate("Bedside", "What was found"))
        inner = QWidget()
        self._layout = QVBoxLayout(inner)
        self._layout.setContentsMargins(0, 0, look.space("tight"), 0)
        self._layout.setSpacing(look.space("tight"))
        self._layout.addStretch(1)
        self.setWidget(inner)
        self.cards: list[QFrame] = []
        self._words = label("", "body", "muted")
        self._layout.insertWidget(0, self._words)

    def say(self, words: str) -> None:
        for card in self.cards:
            self._layout.removeWidget(card)
            card.deleteLater()
        self.cards = []
        self._words.setText(words)
        self._words.setVisible(bool(words))

    def show_found(self, found: Retrieved) -> None:
        self.say("" if found.passages else translate("Bedside", "Nothing was found."))
        for number, passage in enumerate(found.passages):
            card = self._card(passage)
            self._layout.insertWidget(number + 1, card)
            self.cards.append(card)

    def _card(self, passage: Passage) -> QFrame:
        look = self._look
        snug = look.space("snug")
        place = " › ".join(part for part in (passage.name, *passage.path[-1:]) if part)
        if passage.page is not None:
            place += ", " + translate("Bedside", "page {number}").format(number=passage.page)
        words = QLabel(marked(passage, look))
        words.setTextFormat(Qt.TextFormat.RichText)
        words.setWordWrap(True)
        words.setProperty("type", "small")
        head = row(label(place, "small", "muted"), label(f"{passage.score:.2f}", "small", "muted", wrap=False))
        head.setStretch(0, 1)
        card = framed("card", column(head, words, space=look.space("hair"), margins=[snug] * 4))
        card.setAccessibleName(f"{place}: {passage.text}")
        return card


def marked(passage: Passage, look: Look) -> str:
    """A passage's text as HTML, shortened around its best sentence, with the words that were asked for in bold."""
    text, spans = passage.text[:600], [span for span in passage.highlight if span[1] <= 600]
    parts, at = [], 0
    colour = look.colours.primary
    for start, end in spans:
        parts += [escape(text[at:start]), f'<b style="color: {colour}">{escape(text[start:end])}</b>']
        at = end
    parts.append(escape(text[at:]) + (" …" if len(passage.text) > 600 else ""))
    return "".join(parts).replace("\n", "<br>")


_KINDS = {
    "too large": lambda: translate("Bedside", "too large"),
    "unsupported": lambda: translate("Bedside", "of a kind that cannot be read"),
    "empty": lambda: translate("Bedside", "empty"),
    "password-protected": lambda: translate("Bedside", "locked with a password"),
    "no text": lambda: translate("Bedside", "without text"),
    "damaged": lambda: translate("Bedside", "damaged"),
    "unreadable": lambda: translate("Bedside", "cannot be opened"),
}
"""Why a document was not read."""


def _row(each: Kept) -> Row:
    states = {
        "waiting": translate("Bedside", "waiting"),
        "reading": translate("Bedside", "being read"),
        "ready": translate("Bedside", "ready"),
        "failed": translate("Bedside", "not read"),
    }
    state = states[each.state]
    name = f"{Path(each.collection).name}/{each.name}" if each.collection else each.name
    shown = f"{state}: {_KINDS[each.problem_kind]()}" if each.problem_kind in _KINDS else state
    cells = (name, str(each.pages or ""), shown, ", ".join(each.tags), local_text(each.added))
    return Row(each.id, cells, (None, each.pages or 0, None, None, each.added), state)
