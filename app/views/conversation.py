"""The conversation: the face, what is said, where it is written, and everything that can be pressed."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QGridLayout, QLineEdit, QWidget

from app.desk import Desk
from app.face_view import BoardView
from app.facts import Facts
from app.parts import LevelBar, Page, Sign, button, column, framed, label, restyle, row, set_sign, set_words
from app.tokens import Look
from app.views.captions import Captions
from app.views.seen_panel import SeenPanel
from app.words import translate
from runtime.serving import messages as m

_SIZES = (100, 125, 150, 200)


class Conversation(Page):
    """`resize_text` is asked for another size of all letters, in per cent."""

    def __init__(
        self, desk: Desk, look: Look, refresh: float, captions: bool, resize_text: Callable[[int], None]
    ) -> None:
        super().__init__()
        self._desk = desk
        self._look = look
        self._resize_text = resize_text
        self._seen: SeenPanel | None = None
        self._portrait: bool | None = None
        self.face = BoardView(desk.link.face, look.colours.sunken, refresh)
        self.face.setAccessibleName(
            translate("Bedside", "{name}, a computer-made face").format(name=desk.facts.persona)
        )
        self.face.resized.connect(desk.face_size)
        self.status = _Status(look)
        self.trouble = _Banner(look)
        self.captions = Captions(desk.facts.persona, look)
        self.captions.setVisible(captions)
        self._make_buttons()
        self._make_writing()
        self._lay_out()
        for index, line in enumerate(desk.lines):
            self.captions.show_line(index, line)
        desk.facts_changed.connect(self._show)
        desk.line_changed.connect(self._show_line)
        desk.level.connect(self._show_level)
        self._show(desk.facts)

    def first_focus(self) -> QWidget:
        return self.text

    # ------------------------------------------------------------------------------------------------- its parts

    def _make_buttons(self) -> None:
        look, desk = self._look, self._desk
        self.mute = button(translate("Bedside", "Mute"), look, self._toggle_mute, sign="microphone")
        self.mute.setCheckable(True)
        self.talk = button(translate("Bedside", "Hold to talk"), look, sign="talk")
        self.talk.setToolTip(translate("Bedside", "Hold this, or the F8 key, while you speak."))
        self.talk.pressed.connect(lambda: desk.talk(True))
        self.talk.released.connect(lambda: desk.talk(False))
        self.stop = button(translate("Bedside", "Stop"), look, desk.hush, sign="stop")
        self.captions_on = button(translate("Bedside", "Captions"), look, self._toggle_captions, sign="captions")
        self.captions_on.setCheckable(True)
        self.captions_on.setChecked(not self.captions.isHidden())
        self.larger = button(
            translate("Bedside", "Text size"),
            look,
            self._next_size,
            sign="text-size",
            name=translate("Bedside", "Text size, now {size} %").format(size=round(100 * look.scale)),
        )
        self.see = button(translate("Bedside", "What I see"), look, self._toggle_seen, sign="eye")
        self.see.setCheckable(True)
        self.call = button(translate("Bedside", "Call staff"), look, desk.call_staff, sign="bell")
        self.end = button(translate("Bedside", "End"), look, desk.end, kind="danger", sign="end")
        self._buttons = (
            self.mute, self.talk, self.stop, self.captions_on, self.larger, self.see, self.call, self.end,
        )  # fmt: skip
        self.level = LevelBar(look, translate("Bedside", "How loud you are"))

    def _make_writing(self) -> None:
        look = self._look
        self.text = QLineEdit()
        self.text.setPlaceholderText(translate("Bedside", "Or write here …"))
        self.text.setAccessibleName(translate("Bedside", "Write to {name}").format(name=self._desk.facts.persona))
        self.text.setMaxLength(400)
        self.text.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.text.setDragEnabled(False)
        self.text.setAcceptDrops(False)
        self.text.setMinimumHeight(look.target)
        self.text.returnPressed.connect(self._send)
        self.text.textEdited.connect(lambda _: self._desk.touch())
        self.send = button(
            "", look, self._send, kind="primary", sign="send", name=translate("Bedside", "Send what you wrote")
        )
        self.send.setEnabled(False)
        self.text.textChanged.connect(lambda text: self.send.setEnabled(bool(text.strip())))

    def _lay_out(self) -> None:
        look = self._look
        base, tight = look.space("base"), look.space("tight")
        self._face_box = QWidget()
        grid = QGridLayout(self._face_box)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.addWidget(self.face, 0, 0)
        over = QWidget()
        over.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        over.setLayout(
            column(
                None,
                row(self.status, None),
                margins=(base, base, base, base),
            )
        )
        grid.addWidget(over, 0, 0)
        writing = row(self.text, self.send, space=tight, margins=(base, tight, base, base))
        writing.setStretch(0, 1)
        self._side = QFrame()
        self._side.setObjectName("panel")
        self._side_layout = column(self.captions, writing)
        self._side_layout.setStretch(0, 1)
        self._gap = QWidget()
        self._side_layout.insertWidget(0, self._gap, 1)
        self._gap.setVisible(self.captions.isHidden())
        self._side.setLayout(self._side_layout)
        self._middle = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._middle.setSpacing(0)
        self._middle.addWidget(self._face_box, 1)
        self._middle.addWidget(self._side)
        self._bar = QGridLayout()
        self._bar.setSpacing(tight)
        self._bar.setContentsMargins(base, tight, base, tight)
        bar = framed("bar", self._bar)
        layout = column(self.trouble, self._middle, bar)
        layout.setStretch(1, 1)
        self.setLayout(layout)
        self._arrange()
        order = (self.text, self.send, *self._buttons, self.captions)
        for before, after in pairwise(order):
            QWidget.setTabOrder(before, after)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._arrange()
        super().resizeEvent(event)

    def _arrange(self) -> None:
        """The face beside the words where there is width, above them where there is height."""
        portrait = self.height() > self.width()
        width = self.width()
        self._side.setMaximumWidth(
            16_777_215 if portrait else max(340, round(width * (0.34 + 0.1 * (self._look.scale - 1))))
        )
        self._side.setMinimumWidth(0 if portrait else self._side.maximumWidth())
        direction = QBoxLayout.Direction.TopToBottom if portrait else QBoxLayout.Direction.LeftToRight
        self._middle.setDirection(direction)
        self._middle.setStretch(0, 11)
        self._middle.setStretch(1, 9 if portrait else 0)
        wanted = sum(item.sizeHint().width() for item in self._buttons) + 9 * self._look.space("tight")
        wanted += 2 * self._look.space("base")
        rows = 1 if wanted <= width else 2
        per_row = -(-len(self._buttons) // rows)
        for number, item in enumerate(self._buttons):
            self._bar.addWidget(item, number // per_row, number % per_row)
        for at in range(len(self._buttons)):
            widest = max((made.sizeHint().width() for made in self._buttons[at::per_row]), default=0)
            self._bar.setColumnStretch(at, widest if at < per_row else 0)

    # ------------------------------------------------------------------------------------------------- its deeds

    def _send(self) -> None:
        text = self.text.text()
        if text.strip():
            self._desk.write(text)
            self.text.clear()

    def _toggle_mute(self) -> None:
        self._desk.mute(self.mute.isChecked())

    def _toggle_captions(self) -> None:
        on = self.captions_on.isChecked()
        self.captions.setVisible(on)
        self._gap.setVisible(not on)
        set_sign(self.captions_on, "captions" if on else "captions-off", self._look)
        self._desk.touch()

    def _next_size(self) -> None:
        now = round(100 * self._look.scale)
        bigger = [size for size in _SIZES if size > now]
        self._resize_text(bigger[0] if bigger else _SIZES[0])

    def _toggle_seen(self) -> None:
        self._desk.touch()
        if self._seen is not None:
            self._side_layout.removeWidget(self._seen)
            self._seen.closing()
            self._seen.deleteLater()
            self._seen = None
            self.see.setChecked(False)
            return
        self._seen = SeenPanel(self._desk, self._look, self._toggle_seen)
        self._side_layout.insertWidget(0, self._seen)
        self.see.setChecked(True)

    def closing(self) -> None:
        """The screen goes: what it has asked for is given back."""
        if self._seen is not None:
            self._seen.closing()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_F8 and not event.isAutoRepeat():
            self.talk.setDown(True)
            self._desk.talk(True)
        elif event.key() == Qt.Key.Key_Escape:
            self._desk.hush()
        else:
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_F8 and not event.isAutoRepeat():
            self.talk.setDown(False)
            self._desk.talk(False)
        else:
            super().keyReleaseEvent(event)

    # ------------------------------------------------------------------------------------------------ what it shows

    def _show_line(self, index: int) -> None:
        self.captions.show_line(index, self._desk.lines[index])

    def _show_level(self, report: m.Level) -> None:
        self.level.show_share((report.level + 60) / 50)

    def _show(self, facts: Facts) -> None:
        self.status.show_facts(facts, self._desk.restarting)
        self.trouble.show_facts(facts, self._desk.settings.call_note)
        can_hear = facts.microphone in ("on", "muted")
        self.mute.setEnabled(can_hear)
        self.talk.setEnabled(can_hear)
        if self.mute.isChecked() != facts.muted:
            self.mute.setChecked(facts.muted)
        words = translate("Bedside", "Unmute") if facts.muted else translate("Bedside", "Mute")
        if self.mute.accessibleName() != words:
            set_words(self.mute, words)
            set_sign(self.mute, "microphone-off" if facts.muted else "microphone", self._look)
        kind = "live" if facts.held else ""
        if (self.talk.property("kind") or "") != kind:
            self.talk.setProperty("kind", kind)
            restyle(self.talk)
            set_sign(self.talk, "talk", self._look)
        self.stop.setEnabled(facts.floor in ("speaking", "overlap", "thinking"))
        self.see.setEnabled(self._desk.uses_camera)


class _Status(QFrame):
    """What the persona does now, in a word, over the face."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setObjectName("shade")
        self._look = look
        self._sign = Sign("talk", look.colours.on_shade, round(look.font("body") * 1.3))
        self.words = label("", "body", wrap=False)
        snug, tight = look.space("snug"), look.space("tight")
        self.setLayout(row(self._sign, self.words, space=tight, margins=(snug, tight, snug, tight)))

    def show_facts(self, facts: Facts, restarting: bool) -> None:
        name = facts.persona
        sign, words = "clock", translate("Bedside", "One moment, please …")
        if facts.engine == "ready":
            sign, words = {
                "listening": ("talk", translate("Bedside", "Go ahead, I am listening")),
                "user speaking": ("pulse", translate("Bedside", "I am listening …")),
                "user pausing": ("pulse", translate("Bedside", "I am listening …")),
                "thinking": ("clock", translate("Bedside", "{name} is thinking …").format(name=name)),
                "speaking": ("speaker", translate("Bedside", "{name} is speaking").format(name=name)),
                "overlap": ("pulse", translate("Bedside", "I am listening …")),
            }[facts.floor]
            if facts.microphone in ("none", "unused") and facts.floor == "listening":
                sign, words = "keyboard", translate("Bedside", "Please write your question")
            elif facts.muted and facts.floor == "listening" and not facts.held:
                sign, words = "microphone-off", translate("Bedside", "You are muted. Write, or hold to talk")
        elif restarting:
            words = translate("Bedside", "One moment, please. I am starting again …")
        if words != self.words.text():
            self._sign.show_sign(sign, self._look.colours.on_shade)
            self.words.setText(words)
            self.setAccessibleName(words)


class _Banner(QFrame):
    """What the visitor should know about the device, in friendly words; staff see the reason elsewhere.

    A line of its own above the face, so that it never lies over it.
    """

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setObjectName("notice")
        sign = Sign("warning", look.colours.on_warn_soft, round(look.font("body") * 1.3))
        self.words = label("", "body")
        base, tight = look.space("base"), look.space("tight")
        line = row(sign, self.words, space=tight, margins=(base, tight, base, tight))
        line.setStretch(1, 1)
        self.setLayout(line)
        self.hide()

    def show_facts(self, facts: Facts, call_note: str) -> None:
        text = " ".join(message for message in (_call(facts, call_note), *_faults(facts)) if message)
        if text != self.words.text():
            self.words.setText(text)
            self.setAccessibleName(text)
            self.setVisible(bool(text))


def _call(facts: Facts, note: str) -> str:
    match facts.call:
        case "calling":
            return translate("Bedside", "Calling staff …")
        case "told":
            said = translate("Bedside", "Staff have been told. Please stay here.")
        case "chimed":
            said = translate("Bedside", "A chime is sounding here. If nobody comes, please go to the desk.")
        case "failed":
            said = translate("Bedside", "I could not reach anybody. Please go to the desk.")
        case _:
            return ""
    return f"{said} {note}".strip()


def _faults(facts: Facts) -> Iterator[str]:
    if facts.engine in ("gone", "starting"):
        yield translate("Bedside", "I will be right back. What you said is still here.")
        return
    if facts.engine == "unable":
        yield translate("Bedside", "I cannot talk at the moment. Please go to the desk.")
        return
    if facts.microphone == "none":
        yield translate("Bedside", "I cannot hear you at the moment. You can write to me.")
    if not facts.speaker:
        yield translate("Bedside", "You may not hear me at the moment. My words are written here.")
