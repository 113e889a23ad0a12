"""What the device sees of the visitor, shown to the visitor: their own picture, and what is made of it."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QFrame

from app.desk import Desk
from app.face_view import BoardView
from app.facts import Facts
from app.icons import pixmap
from app.noticed import measured, noticed
from app.parts import button, column, label, row
from app.sketch import Sketch
from app.tokens import Look
from app.words import translate
from runtime.serving.messages import Seen


def _nobody(view: str) -> str:
    return {
        "dark": translate("Bedside", "It is too dark: I see nothing."),
        "covered": translate("Bedside", "Something covers the camera: I see nothing."),
    }.get(view, translate("Bedside", "I see nobody."))


def _listed(seen: Seen) -> str:
    """What is read of a face, and what it shows now."""
    lines = [measured(name, value) for name, value in seen.signals]
    if seen.shows:
        lines.append(translate("Bedside", "Now: {what}").format(what=noticed(seen.shows)))
    return "\n".join(lines)


def _told(facts: Facts) -> str:
    """What was noticed while the visitor spoke last."""
    said = []
    if facts.told:
        said.append(translate("Bedside", "As you spoke: {what}.").format(what=noticed(facts.told)))
    if facts.at_odds:
        said.append(translate("Bedside", "Your words, face and voice do not say the same."))
    return " ".join(said)


class SeenPanel(QFrame):
    """The self-view with "What I see" under it. The camera's picture is only asked for while this is open."""

    def __init__(self, desk: Desk, look: Look, close: object) -> None:
        super().__init__()
        assert callable(close)
        self.setObjectName("card")
        self._desk = desk
        self.picture = BoardView(
            desk.link.myself, look.colours.sunken, 20.0, pixmap("camera-off", look.colours.muted, 48)
        )
        self.picture.setFixedSize(QSize(round(200 * min(look.scale, 1.5)), round(150 * min(look.scale, 1.5))))
        self.picture.setAccessibleName(translate("Bedside", "Your own picture"))
        self.face = label("", "body")
        self.place = label("", "small", "muted")
        self.light = label("", "small", "muted")
        self.voice = label("", "small", "muted")
        kept = label(translate("Bedside", "No picture is kept."), "small", "muted")
        title = label(translate("Bedside", "What I see"), "lead")
        shut = button("", look, close, kind="quiet", sign="close", name=translate("Bedside", "Close"))
        self.signals = label("", "small", "muted")
        self.told = label("", "small")
        self.sketch = Sketch(
            look.colours.primary, look.colours.sunken, self.picture.width() // 2, self.picture.height()
        )
        self.sketch.setAccessibleName(translate("Bedside", "Outlines of your face"))
        words = column(
            self.face,
            self.place,
            self.light,
            self.voice,
            self.signals,
            self.told,
            kept,
            space=look.space("hair"),
        )
        pictures = row(self.picture, self.sketch, None, space=look.space("base"))
        body = column(pictures, words, space=look.space("tight"))
        base = look.space("base")
        self.setLayout(
            column(
                row(title, None, shut), body, space=look.space("tight"), margins=(base, look.space("tight"), base, base)
            )
        )
        desk.facts_changed.connect(self._show)
        desk.show_self(True)
        self._show(desk.facts)

    def closing(self) -> None:
        """The picture is not wanted any more."""
        self._desk.show_self(False)

    def _show(self, facts: Facts) -> None:
        seen: Seen | None = facts.seen
        self.told.setText(_told(facts))
        self.told.setVisible(bool(self.told.text()))
        self.sketch.show_points(seen.sketch if seen is not None and facts.camera == "on" else ())
        self.signals.setText(_listed(seen) if seen is not None and facts.camera == "on" else "")
        self.signals.setVisible(bool(self.signals.text()))
        if facts.camera != "on" or seen is None:
            self.face.setText(translate("Bedside", "The camera is not open: I see nothing."))
            self.place.setText("")
            self.light.setText("")
            self._voice(facts)
            return
        if seen.face:
            self.face.setText(translate("Bedside", "I see a face."))
            side = translate("Bedside", "in the middle")
            if seen.x < 0.38:
                side = translate("Bedside", "to the right of the middle")  # mirrored, as one sees oneself
            elif seen.x > 0.62:
                side = translate("Bedside", "to the left of the middle")
            if seen.looking:
                self.face.setText(translate("Bedside", "I see a face. You look at me."))
            if seen.people > 1:
                self.face.setText(translate("Bedside", "I see {count} people.").format(count=seen.people))
            share = translate("Bedside", "It is {side} and fills {share} % of the picture's height.")
            self.place.setText(share.format(side=side, share=round(100 * seen.height)))
        else:
            self.face.setText(_nobody(seen.view))
            self.place.setText("")
        light = translate("Bedside", "Light: {share} %").format(share=round(100 * seen.light))
        self.light.setText(light)
        self._voice(facts)

    def _voice(self, facts: Facts) -> None:
        if facts.microphone == "on":
            heard = facts.floor == "user speaking"
            self.voice.setText(
                translate("Bedside", "I hear you speaking.")
                if heard
                else translate("Bedside", "I hear nobody speaking.")
            )
        else:
            self.voice.setText(translate("Bedside", "The microphone is not open: I hear nothing."))
