"""What comes before a conversation: language and consent; and what comes after it: the receipt."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QLineEdit, QPushButton, QScrollArea, QVBoxLayout, QWidget

from app.desk import Desk
from app.parts import Page, Sign, button, centred, column, framed, label, row
from app.tokens import Look
from app.words import NAMES, translate
from runtime.serving.messages import Receipt
from runtime.visit.consent import Fact, summary

_WIDTH = 760


class Step(Page):
    """A title, something under it, and buttons at the bottom; what is too tall scrolls."""

    def __init__(self, look: Look, title: str, body: QWidget, buttons: list[QPushButton], width: int = _WIDTH) -> None:
        super().__init__()
        wide, far = look.space("wide"), look.space("far")
        heading = label(title, "display")
        inner = QWidget()
        layout = column(None, heading, look.space("base"), body, None, margins=(0, far, 0, wide))
        layout.setStretch(0, 1)
        layout.setStretch(4, 2)
        inner.setLayout(layout)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(centred(inner, round(width * min(look.scale, 1.6))))
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        actions = Actions(buttons, look)
        bar = framed(
            "bar",
            row(
                centred(actions, round(width * min(look.scale, 1.6))),
                margins=(wide, look.space("snug"), wide, look.space("snug")),
            ),
        )
        bar.setVisible(bool(buttons))
        outer = column(scroll, bar)
        outer.setStretch(0, 1)
        self.setLayout(outer)
        self._first: QWidget | None = buttons[-1] if buttons else None
        self.heading = heading

    def first_focus(self) -> QWidget | None:
        return self._first


class Actions(QWidget):
    """A screen's buttons beside each other, the one that leads on at the end; below each other where that is too wide,
    the one that leads on first.
    """

    def __init__(self, buttons: list[QPushButton], look: Look) -> None:
        super().__init__()
        self._buttons = buttons
        self._ahead = bool(buttons) and buttons[-1].property("kind") != "quiet"
        self._stacked: bool | None = None
        self._line = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.setSpacing(look.space("snug"))
        self._arrange(stacked=False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        wanted = sum(made.sizeHint().width() for made in self._buttons)
        wanted += self._line.spacing() * len(self._buttons)
        self._arrange(stacked=wanted > self.width())
        super().resizeEvent(event)

    def minimumSizeHint(self) -> QSize:
        """As narrow as the widest button: what does not fit is put below."""
        widest = max((made.sizeHint().width() for made in self._buttons), default=0)
        return QSize(widest, self._line.minimumSize().height())

    def _arrange(self, *, stacked: bool) -> None:
        if stacked == self._stacked:
            return
        self._stacked = stacked
        while self._line.count():
            self._line.takeAt(0)
        direction = QBoxLayout.Direction.TopToBottom if stacked else QBoxLayout.Direction.LeftToRight
        self._line.setDirection(direction)
        for number, made in enumerate(reversed(self._buttons) if stacked else self._buttons):
            if not stacked and self._ahead and number == len(self._buttons) - 1:
                self._line.addStretch(1)
            self._line.addWidget(made)
        if not stacked and not self._ahead:
            self._line.addStretch(1)
        QTimer.singleShot(0, self, self.updateGeometry)


class LanguageStep(Step):
    """Which language: each in itself."""

    def __init__(self, desk: Desk, look: Look) -> None:
        body = QWidget()
        layout = QVBoxLayout(body)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(look.space("snug"))
        self.choices: dict[str, QPushButton] = {}
        for language in desk.rules.languages:
            made = button(NAMES[language], look, partial(desk.choose, language), kind="choice", sign="globe")
            self.choices[language] = made
            layout.addWidget(made)
        spoken = NAMES.get(desk.spoken, desk.spoken)
        note = translate("Bedside", "{name} speaks and understands: {languages}. The screen speaks all of these.")
        layout.addSpacing(look.space("tight"))
        layout.addWidget(label(note.format(name=desk.facts.persona or "Bedside", languages=spoken), "body", "muted"))
        back = button(translate("Bedside", "Back"), look, desk.back, kind="quiet", sign="back")
        super().__init__(look, "Language · Idioma · Langue", body, [back], 560)
        self._first = self.choices[desk.rules.languages[0]]


class ConsentStep(Step):
    """What is seen, heard and kept, and for how long, in plain words; then yes or no."""

    def __init__(self, desk: Desk, look: Look) -> None:
        name = desk.facts.persona or "Bedside"
        self._desk = desk
        expected = desk.expected
        told = summary(desk.settings, desk.offer, expected, asks=desk.asks_name)
        rows = QFrame()
        rows.setObjectName("card")
        layout = QVBoxLayout(rows)
        base = look.space("base")
        layout.setContentsMargins(look.space("wide"), base, look.space("wide"), base)
        layout.setSpacing(base)
        self.person: QLineEdit | None = None
        self.stranger: QPushButton | None = None
        for fact in told.facts:
            sign, title, words = _fact(fact, name, told.days.get(fact), expected)
            picture = Sign(sign, look.colours.primary, round(look.font("title") * 1.2))
            heading = label(title, "lead")
            heading.setStyleSheet("font-weight: 600;")
            said = column(heading, label(words, "body", "muted"))
            if fact is Fact.IF_NAMED:
                self.person = _name_field(desk.person, look)
                self.person.textEdited.connect(lambda _: desk.touch())
                said.addSpacing(look.space("tight"))
                said.addWidget(self.person)
            if fact is Fact.NAMED:
                self.stranger = button(translate("Bedside", "That is not me"), look, self._not_me)
                said.addSpacing(look.space("tight"))
                said.addLayout(row(self.stranger, None))
            line = row(picture, said, space=base)
            line.setAlignment(picture, Qt.AlignmentFlag.AlignTop)
            line.setStretch(1, 1)
            layout.addLayout(line)
        agree = button(
            translate("Bedside", "Yes, I agree"), look, self._agree, kind="primary", sign="check", large=True
        )
        decline = button(translate("Bedside", "No, thank you"), look, lambda: desk.answer(False), large=True)
        back = button(translate("Bedside", "Back"), look, desk.back, kind="quiet", sign="back", large=True)
        title = translate("Bedside", "Before we talk")
        self.agree, self.decline = agree, decline
        self.forget = button(translate("Bedside", "Yes, but keep nothing"), look, lambda: desk.answer(True, keep=False),
                             large=True)  # fmt: skip
        buttons = [back, decline, *([self.forget] if told.asks_to_keep else []), agree]
        super().__init__(look, title, rows, buttons)

    def _agree(self) -> None:
        self._desk.answer(True, person="" if self.person is None else self.person.text())

    def _not_me(self) -> None:
        """Staff meant somebody else: asked again, as a stranger is asked."""
        self._desk.expect("")
        self._desk.offer_changed.emit()


def _name_field(name: str, look: Look) -> QLineEdit:
    field = QLineEdit(name)
    words = translate("Bedside", "Your name, if you like")
    field.setPlaceholderText(words)
    field.setAccessibleName(words)
    field.setMaxLength(80)
    field.setMinimumHeight(look.target)
    field.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
    field.setDragEnabled(False)
    field.setAcceptDrops(False)
    return field


def _fact(fact: Fact, name: str, days: float | None, person: str) -> tuple[str, str, str]:
    """A drawing, a heading and a sentence; `days`: for how long it is kept, where it is. `person`: who is expected."""
    match fact:
        case Fact.MACHINE:
            return (
                "machine",
                translate("Bedside", "{name} is a computer").format(name=name),
                translate("Bedside", "Not a person. It answers from the clinic's own documents and can be wrong."),
            )
        case Fact.HEARD:
            return (
                "microphone",
                translate("Bedside", "It hears you"),
                translate(
                    "Bedside", "The microphone is open while you talk. Sound is turned into words here, not recorded."
                ),
            )
        case Fact.NOT_HEARD:
            return (
                "keyboard",
                translate("Bedside", "It does not hear you"),
                translate("Bedside", "The microphone is not used here. You write, and read or hear the answers."),
            )
        case Fact.SEEN:
            return (
                "camera",
                translate("Bedside", "It sees where you are"),
                translate("Bedside", "The camera looks for a face and where it is. It does not know who you are."),
            )
        case Fact.NOT_SEEN:
            return (
                "camera-off",
                translate("Bedside", "It does not see you"),
                translate("Bedside", "The camera is not used here."),
            )
        case Fact.MANNER:
            return (
                "eye",
                translate("Bedside", "It notices how you speak and move"),
                translate("Bedside", "Such as hesitating or turning away, to wait and answer better. It is not kept."),
            )
        case Fact.FEELINGS:
            return (
                "pulse",
                translate("Bedside", "It looks for signs of how you feel"),
                translate("Bedside", "Such as a smile or a tight voice. It can be wrong, and it is not kept."),
            )
        case Fact.STAYS:
            return (
                "shield",
                translate("Bedside", "Nothing leaves this device"),
                translate("Bedside", "No sound, picture or word is sent anywhere."),
            )
        case Fact.ERASED:
            return (
                "erase",
                translate("Bedside", "It forgets when you leave"),
                translate("Bedside", "Words, sound and pictures are erased when you end. You see a receipt."),
            )
        case Fact.REST_ERASED:
            return (
                "erase",
                translate("Bedside", "Sound and pictures are erased"),
                translate("Bedside", "They are never kept. You see a receipt when you end."),
            )
        case Fact.TRANSCRIPT:
            return (
                "document",
                translate("Bedside", "What is said is kept in writing"),
                translate("Bedside", "Staff can read it on this device. It is kept {how_long}.").format(
                    how_long=_how_long(days)
                ),
            )
        case Fact.REMEMBERED:
            return (
                "memory",
                translate("Bedside", "It remembers for your next visit"),
                translate("Bedside", "Such as your name or what you prefer. It is kept {how_long}.").format(
                    how_long=_how_long(days)
                ),
            )
        case Fact.ANSWERS:
            return (
                "list",
                translate("Bedside", "What you answer to its questions is kept"),
                translate("Bedside", "Staff can read it on this device. It is kept {how_long}.").format(
                    how_long=_how_long(days)
                ),
            )
        case Fact.NAMED:
            words = translate(
                "Bedside",
                "Staff have said so. It knows what you told it before, and what it learns is kept {how_long}.",
            )
            return (
                "person",
                translate("Bedside", "You are {person}").format(person=person),
                words.format(how_long=_how_long(days)),
            )
        case Fact.IF_NAMED:
            words = translate(
                "Bedside",
                "With a name it remembers you, such as what you prefer. That is kept {how_long}. Without, nothing is.",
            )
            return (
                "person",
                translate("Bedside", "Say who you are, if you like"),
                words.format(how_long=_how_long(days)),
            )
        case Fact.REPORTED:
            return (
                "eye",
                translate("Bedside", "Staff may read how you came across"),
                translate("Bedside", "What it saw and heard of you, in sentences, until the next visitor comes."),
            )
        case Fact.PICTURED:
            words = translate(
                "Bedside",
                "When it sees something that staff wait for, one picture of you is handed to a program of theirs on this "
                "device. It keeps none itself.",
            )
            return ("camera", translate("Bedside", "A picture of you may be handed to staff"), words)
        case Fact.KEPT:
            return (
                "clock",
                translate("Bedside", "What is kept"),
                translate("Bedside", "Only how quickly it answered, as figures, for up to 100,000 answers. No words."),
            )


def _how_long(days: float | None) -> str:
    if days is None:
        return translate("Bedside", "until staff delete it")
    return translate("Bedside", "for {days} days").format(days=f"{days:g}")


class WipingStep(Page):
    """The conversation is being erased."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        sign = Sign("erase", look.colours.primary, round(look.font("hero") * 1.2))
        words = label(translate("Bedside", "Erasing what was said …"), "title")
        words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setLayout(column(None, row(None, sign, None), look.space("base"), words, None))


class ReceiptStep(Step):
    """What was erased, counted, and what was kept."""

    def __init__(self, desk: Desk, look: Look) -> None:
        self.card = QFrame()
        self.card.setObjectName("card")
        self._layout = QVBoxLayout(self.card)
        wide = look.space("wide")
        self._layout.setContentsMargins(wide, wide, wide, wide)
        self._layout.setSpacing(look.space("snug"))
        self._look = look
        for sign, words in receipt_lines(desk.receipt):
            lamp = row(
                Sign(sign, look.colours.good, round(look.font("lead") * 1.3)),
                label(words, "lead"),
                space=look.space("base"),
            )
            lamp.setStretch(1, 1)
            self._layout.addLayout(lamp)
        done = button(translate("Bedside", "Done"), look, desk.end, kind="primary", sign="check", large=True)
        again = button(translate("Bedside", "Ask something else"), look, desk.wake, large=True)
        receipt = desk.receipt
        kept = receipt is not None and bool(receipt.lines_kept or receipt.answers or receipt.remembered)
        title = translate("Bedside", "Thank you. The rest is erased.")
        super().__init__(
            look, title if kept else translate("Bedside", "Thank you. It is all erased."), self.card, [again, done]
        )
        self.done, self.again = done, again


def receipt_lines(receipt: Receipt | None) -> list[tuple[str, str]]:
    """The receipt in words, each with its drawing. None: the engine's process was ended instead of erasing itself."""
    if receipt is None:
        return [
            ("erase", translate("Bedside", "The part of the computer that held the conversation was switched off.")),
            ("check", translate("Bedside", "Nothing of the conversation is left.")),
        ]
    lines = translate("Bedside", "{count} lines of conversation erased").format(count=receipt.lines)
    sound = translate("Bedside", "{seconds} seconds of sound erased from memory").format(
        seconds=round(receipt.audio_seconds)
    )
    pictures = translate("Bedside", "{count} pictures looked at, none kept").format(count=receipt.pictures)
    times = translate("Bedside", "Kept: how quickly {count} answers came, without words").format(
        count=receipt.times_kept
    )
    told = [("erase", lines), ("erase", sound), ("erase", pictures), ("clock", times)]
    if receipt.lines_kept:
        words = translate("Bedside", "Kept in writing, as you agreed: {count} lines")
        told.append(("document", words.format(count=receipt.lines_kept)))
    if receipt.answers:
        words = translate("Bedside", "Kept, as you agreed: your answers to {count} questions")
        told.append(("list", words.format(count=receipt.answers)))
    if receipt.lost:
        words = translate("Bedside", "What was to be kept could not be kept. Staff can see the reason.")
        told.append(("warning", words))
    if receipt.remembered:
        words = translate("Bedside", "Remembered for your next visit, as you agreed: {count} things")
        told.append(("memory", words.format(count=receipt.remembered)))
    return told
