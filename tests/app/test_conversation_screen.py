"""The conversation's screen, with an engine that says what the test tells it to."""

from __future__ import annotations

import sys
from pathlib import Path

import cv2
import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QFrame, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from app.sketch import Sketch
from app.views.conversation import Conversation
from app.views.page_sheet import PageSheet, QrCode
from app.views.steps import ReceiptStep
from runtime import events as e
from runtime.serving import messages as m
from runtime.serving.pages import qr_code
from runtime.visit.journey import Stage
from tests.app.conftest import Make, Screens, shown


def page_of(screens: Screens) -> Conversation:
    assert isinstance(screens.window.page, Conversation)
    return screens.window.page


def words(window: QWidget) -> str:
    return "\n".join(label.text() for label in window.findChildren(QLabel) if label.isVisible())


@pytest.fixture
def screens(make: Make) -> Screens:
    made = make()
    made.talking()
    return made


def test_captions_of_both_sides_grow_and_carry_their_sources(screens: Screens, qtbot: QtBot) -> None:
    page = page_of(screens)
    screens.says(0, "persona", "Hello.")
    screens.says(1, "visitor", "Where can I", final=False)
    assert page.captions.texts[-1] == "You: Where can I …"
    screens.says(1, "visitor", "Where can I park?")
    screens.says(1, "persona", "Under the building,")
    screens.link.say(m.Sources(1, (m.Card("Visiting", "Parking", 3, "Park under the building."),)))
    screens.says(1, "persona", "on Pier Lane.")
    assert page.captions.texts == ["Mira: Hello.", "You: Where can I park?", "Mira: Under the building, on Pier Lane."]
    qtbot.wait(30)
    cards = [f for f in shown(page, QFrame) if f.objectName() == "source"]
    assert [card.accessibleName() for card in cards] == ["Source: Visiting, Parking, page 3"]
    assert "“Park under the building.”" in words(page)


def test_captions_can_be_switched_off_and_on(screens: Screens, qtbot: QtBot) -> None:
    page = page_of(screens)
    assert page.captions.isVisible(), "on by default"
    qtbot.mouseClick(page.captions_on, Qt.MouseButton.LeftButton)
    assert not page.captions.isVisible() and page.text.isVisible()
    qtbot.mouseClick(page.captions_on, Qt.MouseButton.LeftButton)
    assert page.captions.isVisible()


def test_writing_sends_the_words_once_and_clears_the_field(screens: Screens, qtbot: QtBot) -> None:
    page = page_of(screens)
    qtbot.keyClicks(page.text, "Where can I park?")
    qtbot.keyClick(page.text, Qt.Key.Key_Return)
    assert screens.link.of(m.Write) == [m.Write("Where can I park?")] and page.text.text() == ""
    qtbot.keyClicks(page.text, "   ")
    qtbot.keyClick(page.text, Qt.Key.Key_Return)
    assert len(screens.link.of(m.Write)) == 1 and not page.send.isEnabled()


def test_mute_stop_and_push_to_talk(screens: Screens, qtbot: QtBot) -> None:
    page, link = page_of(screens), screens.link
    qtbot.mouseClick(page.mute, Qt.MouseButton.LeftButton)
    link.say(m.Level(-90, True))
    assert link.sent[-1] == m.Mute(True) and page.mute.accessibleName() == "Unmute"
    assert screens.window.indicators.microphone.words == "Microphone is muted"
    qtbot.mousePress(page.talk, Qt.MouseButton.LeftButton)
    assert link.sent[-1] == m.Talk(True)
    qtbot.mouseRelease(page.talk, Qt.MouseButton.LeftButton)
    assert link.sent[-1] == m.Talk(False)
    page.captions.setFocus()
    qtbot.keyPress(page, Qt.Key.Key_F8)
    qtbot.keyRelease(page, Qt.Key.Key_F8)
    assert link.sent[-2:] == [m.Talk(True), m.Talk(False)]
    assert not page.stop.isEnabled()
    link.say(e.FloorChanged("speaking"))
    qtbot.mouseClick(page.stop, Qt.MouseButton.LeftButton)
    assert link.sent[-1] == m.Hush()


@pytest.mark.parametrize(
    ("reports", "lamp", "says"),
    [
        ([m.Level(-20, False)], "microphone", "Microphone is on"),
        ([m.Level(-90, True)], "microphone", "Microphone is muted"),
        ([e.DeviceChanged("microphone", False)], "microphone", "No microphone"),
        ([e.DeviceChanged("camera", False)], "camera", "No camera"),
        ([m.Looking(True)], "camera", "Camera is on"),
        ([m.Looking(True), m.Looking(False)], "camera", "Camera is off"),
        ([m.Looking(True), e.DeviceChanged("camera", False), m.Looking(False)], "camera", "No camera"),
        (
            [e.DeviceChanged("camera", False), e.DeviceChanged("camera", True), m.Looking(True)],
            "camera",
            "Camera is on",
        ),
        ([], "recording", "Not recording"),
        ([], "machine", "You are talking to a computer"),
        ([m.Health(1, 0.1, 30, 8, 0, 0, 0, {})], "network", "Nothing leaves this device"),
        ([m.Health(1, 0.1, 30, 8, 0, 0, 2, {})], "network", "A network connection is open"),
    ],
)
def test_the_indicators_say_what_is_the_case(screens: Screens, reports: list[m.Report], lamp: str, says: str) -> None:
    screens.link.say(*reports)
    shown_lamp = getattr(screens.window.indicators, lamp)
    assert shown_lamp.words == says == shown_lamp.accessibleName()


def test_a_lost_device_is_told_kindly_and_staff_see_the_reason(screens: Screens) -> None:
    page = page_of(screens)
    screens.link.say(e.DeviceChanged("microphone", False), m.Trouble("microphone", "USB device 7 is gone"))
    assert "You can write to me" in page.trouble.words.text() and "USB" not in words(page)
    assert ("microphone", "USB device 7 is gone") in [(part, text) for _, part, text in screens.desk.telemetry.troubles]
    screens.link.say(e.DeviceChanged("microphone", True))
    assert not page.trouble.isVisible()


def test_an_engine_that_dies_is_said_and_the_conversation_goes_on_with_what_was_said(screens: Screens) -> None:
    page, link = page_of(screens), screens.link
    screens.says(1, "visitor", "Where can I park?")
    screens.says(1, "persona", "Under the building.")
    link.lost.emit("it ended with code -9")
    assert "starting again" in page.status.words.text() and "right back" in page.trouble.words.text()
    assert page.captions.texts[-1] == "Mira: Under the building.", "nothing is lost"
    link.say(m.Ready(1.0, "Mira", "en"))
    begun = link.of(m.Begin)[-1]
    assert isinstance(begun, m.Begin)
    assert begun.said == (("visitor", "Where can I park?"), ("persona", "Under the building."))
    link.say(m.Began(1, True, True, True))
    assert not page.trouble.isVisible()
    assert screens.desk.telemetry.restarts == 1


def test_calling_staff_runs_what_the_integrator_has_set_up(make: Make, qtbot: QtBot, tmp_path: Path) -> None:
    told = tmp_path / "told"
    screens = make(call_command=(sys.executable, "-c", f"open({str(told)!r}, 'w').close()"), call_note="Room 4.")
    screens.talking()
    qtbot.mouseClick(page_of(screens).call, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: screens.desk.facts.call == "told", timeout=20_000)
    assert told.exists() and "Staff have been told" in page_of(screens).trouble.words.text()
    assert "Room 4." in page_of(screens).trouble.words.text()


def test_the_engine_calls_staff_as_the_visitor_would(make: Make, qtbot: QtBot, tmp_path: Path) -> None:
    told = tmp_path / "told"
    screens = make(call_command=(sys.executable, "-c", f"open({str(told)!r}, 'a').write('x')"))
    screens.talking()
    screens.link.say(e.StaffCalled(1, "chest pain"), e.StaffCalled(2, "chest pain"))
    qtbot.waitUntil(lambda: screens.desk.facts.call == "told", timeout=20_000)
    assert told.read_text() == "x", "once, while they are on their way"
    assert ("call", "staff are wanted: chest pain") in [(p, t) for _, p, t in screens.desk.telemetry.troubles]


def test_calling_staff_says_so_when_nobody_was_reached(make: Make, qtbot: QtBot) -> None:
    screens = make(call_command=("/there/is/no/such/program",))
    screens.talking()
    qtbot.mouseClick(page_of(screens).call, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: screens.desk.facts.call == "failed", timeout=20_000)
    assert "could not reach anybody" in page_of(screens).trouble.words.text()


def test_without_a_command_a_chime_is_what_is_claimed(screens: Screens, qtbot: QtBot) -> None:
    qtbot.mouseClick(page_of(screens).call, Qt.MouseButton.LeftButton)
    assert m.Sound("chime") in screens.link.sent
    screens.link.say(m.Played("chime", ""))
    assert "A chime is sounding here" in page_of(screens).trouble.words.text()


def _drawn(sketch: Sketch) -> int:
    """Pixels of a dot's colour."""
    image = sketch.grab().toImage()
    return sum(image.pixelColor(x, y) == sketch._colour for x in range(image.width()) for y in range(image.height()))


def test_what_i_see_shows_what_is_seen_and_opens_the_picture_only_then(screens: Screens, qtbot: QtBot) -> None:
    page, link = page_of(screens), screens.link
    link.sent.clear()
    qtbot.mouseClick(page.see, Qt.MouseButton.LeftButton)
    link.say(m.Looking(True), m.Seen(True, 0.5, 0.5, 0.4, 0.6, True))
    qtbot.wait(30)
    assert link.of(m.ShowSelf) == [m.ShowSelf(True)]
    assert "I see a face. You look at me." in words(page) and "40 %" in words(page)
    outline = (0, 0, 1000, 0, 500, 1000)
    signals = (("distance", "0.7 m"), ("gaze", "+3°, -2°"), ("eyes", "open"))
    link.say(m.Seen(True, 0.5, 0.5, 0.4, 0.6, True, "clear", 1, outline, signals, ("nods", "leans in")))
    link.say(e.Accounted(("They hesitate.",), ("hesitates",), True))
    told = words(page)
    assert "Distance: 0.7 m" in told and "Gaze (across, up): +3°, -2°" in told and "Eyes: open" in told
    assert "Now: you nod, you lean in" in told and "As you spoke: you hesitate." in told
    assert "do not say the same" in told
    panel = page.findChild(Sketch)
    assert panel is not None and _drawn(panel) > 3
    link.say(m.Seen(False, 0, 0, 0, 0.6))
    assert "I see nobody." in words(page)
    assert _drawn(panel) == 0
    for view, says in (("dark", "too dark"), ("covered", "covers the camera")):
        link.say(m.Seen(False, 0, 0, 0, 0.0, None, view))
        assert says in words(page)
    qtbot.mouseClick(page.see, Qt.MouseButton.LeftButton)
    assert link.of(m.ShowSelf)[-1] == m.ShowSelf(False)


def test_the_end_wipes_the_screens_and_shows_a_receipt(screens: Screens, qtbot: QtBot, qapp: object) -> None:
    page = page_of(screens)
    screens.says(1, "visitor", "My name is Zebulon.")
    QGuiApplication.clipboard().setText("Zebulon")
    qtbot.mouseClick(page.end, Qt.MouseButton.LeftButton)
    assert screens.link.sent[-3:].count(m.End(1)) == 1 and screens.desk.journey.stage is Stage.WIPING
    screens.link.say(m.Wiped(1, m.Receipt(2, 31.4, 80, 1)))
    assert isinstance(screens.window.page, ReceiptStep)
    for told in ("2 lines of conversation erased", "31 seconds of sound", "80 pictures looked at", "1 answers came"):
        assert told in words(screens.window)
    qtbot.wait(50)
    held = [label.text() for label in screens.window.findChildren(QLabel)]
    held += [field.text() for field in screens.window.findChildren(QLineEdit)]
    assert not any("Zebulon" in text for text in held) and screens.desk.lines == []
    assert QGuiApplication.clipboard().text() == ""


def test_portrait_puts_the_face_above_the_words(make: Make, qtbot: QtBot) -> None:
    screens = make(size=(900, 1600))
    screens.talking()
    page = page_of(screens)
    qtbot.wait(30)
    face, text = page.face.mapTo(page, QPoint(0, 0)), page.text.mapTo(page, QPoint(0, 0))
    assert face.y() + page.face.height() <= text.y()


def test_a_picture_on_the_board_is_painted(screens: Screens, qtbot: QtBot) -> None:
    page, board = page_of(screens), screens.link.face
    board.canvas(64, 48)[:] = (0, 0, 200, 255)  # red, as blue-green-red
    board.publish()
    qtbot.waitUntil(lambda: len(page.face.painted) > 0, timeout=20_000)
    colour = page.face.grab().toImage().pixelColor(page.face.rect().center())
    assert colour.red() == 200 and colour.green() == 0


def test_a_page_that_the_persona_opens_lies_over_the_conversation(screens: Screens, qtbot: QtBot) -> None:
    address = "https://example.org/parking"
    screens.link.say(m.PageShown("example.org", address, code=qr_code(address)))
    sheet = screens.window.findChild(PageSheet)
    assert sheet is not None and sheet.isVisible() and address in words(sheet)
    code = sheet.findChild(QrCode)
    assert code is not None
    drawn = code.grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)
    picture = np.frombuffer(drawn.constBits(), np.uint8).reshape(drawn.height(), -1)[:, : drawn.width()]
    assert cv2.QRCodeDetector().detectAndDecode(np.ascontiguousarray(picture))[0] == address
    screens.link.say(m.PageShown("Your stay", "/persona/stay.md", "Bring slippers."))
    qtbot.wait(20)
    sheet = screens.window.findChild(PageSheet)
    assert sheet is not None
    assert "Bring slippers." in words(screens.window) and address not in words(screens.window)
    qtbot.mouseClick(sheet.close_button, Qt.MouseButton.LeftButton)
    assert "Bring slippers." not in words(screens.window)


def test_a_page_goes_with_its_visit_and_leads_nowhere_in_a_kiosk(make: Make, qtbot: QtBot) -> None:
    screens = make(kiosk=True, staffed=True)
    screens.talking()
    screens.link.say(m.PageShown("Your stay", "/persona/stay.md", "Bring slippers."))
    sheet = screens.window.findChild(PageSheet)
    assert sheet is not None and not sheet.outside.isVisible() and screens.window.locked
    screens.desk.end()
    screens.link.say(m.Wiped(screens.desk.journey.visit, m.Receipt(0, 0, 0, 0)))
    qtbot.wait(20)
    assert "Bring slippers." not in words(screens.window)
    screens.link.say(m.PageShown("Your stay", "/persona/stay.md", "Bring slippers."))
    assert "Bring slippers." not in words(screens.window), "a page that comes late is nobody's"


def test_what_is_true_is_said_on_every_screen_of_a_visit(make: Make) -> None:
    screens = make(kiosk=True, staffed=True)
    screens.ready()
    screens.link.say(m.Looking(True))
    lamps = screens.window.indicators
    assert lamps.isVisible() and lamps.camera.words == "Camera is on", "while it waits for a face"
    screens.desk.wake()
    screens.link.say(m.Looking(False))
    assert screens.window.indicators.isVisible() and screens.window.indicators.camera.words == "Camera is off"
    screens.window.enter_staff(None)
    assert not screens.window.indicators.isVisible()


def test_the_microphone_of_the_device_check_is_shown_as_open(make: Make) -> None:
    screens = make(languages=("en",))
    screens.ready()
    screens.desk.wake()
    screens.desk.answer(True)
    screens.link.say(m.Level(-30, False))
    assert screens.window.indicators.microphone.words == "Microphone is on"
    screens.desk.back()
    assert screens.window.indicators.microphone.words == "Microphone is off"


def test_what_is_written_down_is_said_while_it_is(screens: Screens) -> None:
    screens.link.say(m.Began(screens.desk.journey.visit, True, True, True, transcript=True))
    assert screens.window.indicators.recording.words == "What is said is written down"
    screens.desk.end()
    screens.link.say(m.Wiped(screens.desk.journey.visit, m.Receipt(2, 1, 0, 0, lines_kept=2, answers=3)))
    assert screens.window.indicators.recording.words == "Not recording"
    assert "your answers to 3 questions" in words(screens.window)


def test_a_persona_that_does_not_look_opens_no_camera(make: Make) -> None:
    screens = make(kiosk=True, staffed=True, languages=("en",))
    screens.link.say(m.Ready(1.0, "Mira", "en", sees=False))
    assert screens.link.of(m.Look)[-1] == m.Look(False), "it waits without one too"
    screens.desk.wake()
    assert "The camera is not used here." in words(screens.window)
    screens.desk.answer(True)
    begun = screens.link.of(m.Begin)[-1]
    assert isinstance(begun, m.Begin) and not begun.watch and not page_of(screens).see.isEnabled()
