"""The device check: the camera's picture, the microphone's level, a tone from the speaker, and enough light."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QComboBox, QFrame, QGridLayout, QWidget

from app.desk import Desk
from app.face_view import BoardView
from app.icons import pixmap
from app.parts import Lamp, LevelBar, button, column, label, row
from app.tokens import Look
from app.views.steps import Step
from app.words import translate
from runtime.serving import messages as m

_HEARD = -45.0
"""dBFS from which somebody is heard."""
_DARK, _BRIGHT = 0.18, 0.9


class Check(QWidget):
    """Four small trials; what the persona does not use is left out."""

    def __init__(self, desk: Desk, look: Look) -> None:
        super().__init__()
        self._desk = desk
        self._heard = False
        self._sees = desk.uses_camera
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(look.space("base"))
        settings = desk.settings
        place = 0
        self.picture: BoardView | None = None
        if self._sees:
            self.picture = BoardView(
                desk.link.myself, look.colours.sunken, 20.0, pixmap("camera-off", look.colours.muted, 48)
            )
            self.picture.setFixedSize(QSize(280, 210))
            self.picture.setAccessibleName(translate("Bedside", "Your own picture"))
            self.camera, self.camera_is, self.light = QComboBox(), Lamp(look), Lamp(look)
            self.camera.setAccessibleName(translate("Bedside", "Camera"))
            self.camera_is.show_state("camera-off", translate("Bedside", "Waiting for the camera …"), "muted")
            self.light.show_state("sun", translate("Bedside", "Light: not known yet"), "muted")
            body = column(
                row(None, self.picture, None), self.camera, self.camera_is, self.light, space=look.space("tight")
            )
            grid.addWidget(_card(look, translate("Bedside", "Camera and light"), body), 0, 0, 2, 1)
            place = 1
        if settings.use_microphone:
            self.microphone, self.microphone_is = QComboBox(), Lamp(look)
            self.microphone.setAccessibleName(translate("Bedside", "Microphone"))
            self.level = LevelBar(look, translate("Bedside", "How loud you are"))
            self.microphone_is.show_state("microphone", translate("Bedside", "Say a few words"), "muted")
            body = column(self.level, self.microphone, self.microphone_is, space=look.space("tight"))
            grid.addWidget(_card(look, translate("Bedside", "Microphone"), body), 0, place)
        self.speaker, self.speaker_is = QComboBox(), Lamp(look)
        self.speaker.setAccessibleName(translate("Bedside", "Speaker"))
        self.speaker_is.show_state("speaker", translate("Bedside", "Not tried yet"), "muted")
        self.tone = button(translate("Bedside", "Play a test tone"), look, self._play, sign="speaker")
        body = column(self.tone, self.speaker, self.speaker_is, space=look.space("tight"))
        grid.addWidget(_card(look, translate("Bedside", "Speaker"), body), 1 if settings.use_microphone else 0, place)
        for at in range(place + 1):
            grid.setColumnStretch(at, 1)
        desk.devices_changed.connect(self._devices)
        desk.level.connect(self._level)
        desk.seen.connect(self._seen)
        desk.played.connect(self._played)
        desk.troubled.connect(self._troubled)
        self._devices(desk.devices)
        for box in self._boxes():
            box.activated.connect(lambda _=0: self._chosen())
        desk.link.send(m.ListDevices())
        if settings.use_microphone:
            desk.listen(True)
        if self._sees:
            desk.look(True)
            desk.show_self(True)

    def closing(self) -> None:
        """The camera and the microphone are not wanted any more."""
        if self._desk.settings.use_microphone:
            self._desk.listen(False)
        if self._sees:
            self._desk.show_self(False)
            self._desk.look(False)

    def chosen(self) -> tuple[str, str, str]:
        """Microphone, speaker and camera as they stand in the lists; "" for the system's own."""
        settings = self._desk.settings
        microphone = _name(self.microphone) if settings.use_microphone else settings.microphone
        camera = _name(self.camera) if self._sees else settings.camera
        return microphone, _name(self.speaker), camera

    def _boxes(self) -> list[QComboBox]:
        settings = self._desk.settings
        boxes = [self.speaker]
        if settings.use_microphone:
            boxes.append(self.microphone)
        if self._sees:
            boxes.append(self.camera)
        return boxes

    def _chosen(self) -> None:
        self._desk.touch()
        self._desk.use_devices(*self.chosen())
        if self._desk.settings.use_microphone:
            self._desk.listen(True)

    def _devices(self, devices: m.Devices) -> None:
        settings = self._desk.settings
        own = translate("Bedside", "The system's own")
        _fill(self.speaker, own, devices.speakers, settings.speaker)
        if settings.use_microphone:
            _fill(self.microphone, own, devices.microphones, settings.microphone)
        if self._sees:
            _fill(self.camera, own, devices.cameras, settings.camera)
            if not devices.cameras:
                words = translate("Bedside", "There is no camera. You can go on without one.")
                self.camera_is.show_state("camera-off", words, "warn")

    def _level(self, report: m.Level) -> None:
        if not self._desk.settings.use_microphone:
            return
        self.level.show_share((report.level + 60) / 50)
        if report.level > _HEARD:
            self._heard = True
        if self._heard:
            self.microphone_is.show_state("check", translate("Bedside", "I can hear you"), "good")

    def _seen(self, seen: m.Seen) -> None:
        if not self._sees:
            return
        if seen.face:
            self.camera_is.show_state("check", translate("Bedside", "I can see you"), "good")
        else:
            self.camera_is.show_state("camera", translate("Bedside", "The camera works. I see nobody yet."), "muted")
        if seen.light < _DARK:
            self.light.show_state(
                "sun", translate("Bedside", "It is dark. More light from the front would help."), "warn"
            )
        elif seen.light > _BRIGHT:
            self.light.show_state("sun", translate("Bedside", "It is too bright. Turn away from the window."), "warn")
        else:
            self.light.show_state("check", translate("Bedside", "The light is good"), "good")

    def _play(self) -> None:
        self.speaker_is.show_state("speaker", translate("Bedside", "Playing …"), "muted")
        self._desk.sound("test")

    def _played(self, report: m.Played) -> None:
        if report.name != "test":
            return
        if report.fault:
            self.speaker_is.show_state(
                "warning", translate("Bedside", "No sound: there is no speaker that works."), "warn"
            )
        else:
            self.speaker_is.show_state("check", translate("Bedside", "Played. Did you hear two notes?"), "good")

    def _troubled(self, part: str, text: str) -> None:
        if part == "microphone" and self._desk.settings.use_microphone:
            words = translate("Bedside", "No microphone works. You can write instead.")
            self.microphone_is.show_state("microphone-off", words, "warn")


class CheckStep(Step):
    """The device check on a visitor's way to the conversation."""

    def __init__(self, desk: Desk, look: Look) -> None:
        self.check = Check(desk, look)
        go = button(translate("Bedside", "Start talking"), look, desk.checked, kind="primary", sign="talk", large=True)
        back = button(translate("Bedside", "Back"), look, desk.back, kind="quiet", sign="back", large=True)
        super().__init__(look, translate("Bedside", "Can we hear and see each other?"), self.check, [back, go], 820)
        self.go = go

    def closing(self) -> None:
        self.check.closing()


def _card(look: Look, title: str, body: object) -> QFrame:
    from PySide6.QtWidgets import QLayout

    assert isinstance(body, QLayout)
    frame = QFrame()
    frame.setObjectName("card")
    base = look.space("base")
    frame.setLayout(
        column(label(title, "lead"), body, None, space=look.space("snug"), margins=(base, base, base, base))
    )
    return frame


def _fill(box: QComboBox, own: str, names: tuple[str, ...], wanted: str) -> None:
    """The list of devices; what was chosen stays chosen, even while it is unplugged."""
    box.blockSignals(True)
    box.clear()
    box.addItem(own, "")
    for name in dict.fromkeys((*names, *([wanted] if wanted and wanted not in names else []))):
        box.addItem(name, name)
    box.setCurrentIndex(max(0, box.findData(wanted)))
    box.blockSignals(False)


def _name(box: QComboBox) -> str:
    return str(box.currentData() or "")
