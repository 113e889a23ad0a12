"""The kiosk: what it wakes on, what it asks, what does not leave it, and how staff come in."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QCloseEvent, QContextMenuEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QLineEdit, QMenu, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.guard import allowed
from app.views.conversation import Conversation
from app.views.staff import StaffMenu
from app.views.steps import ConsentStep, LanguageStep, ReceiptStep
from app.views.welcome import Welcome
from app.window import Window
from runtime import events as e
from runtime.serving import messages as m
from runtime.store.operators import FAILURES_ALLOWED
from runtime.visit.journey import Stage
from runtime.visit.staff import StaffDoor
from tests.app.conftest import Make, Screens, shown

PIN = "730164"


@pytest.fixture
def kiosk(make: Make) -> Screens:
    screens = make(kiosk=True, staffed=True)
    screens.ready()
    return screens


def test_a_face_that_stays_near_wakes_it_and_a_passer_by_does_not(kiosk: Screens) -> None:
    assert isinstance(kiosk.window.page, Welcome) and m.Look(True) in kiosk.link.sent
    kiosk.link.say(m.Seen(True, 0.5, 0.5, 0.3, 0.5), m.Seen(False, 0, 0, 0, 0.5), m.Seen(True, 0.5, 0.5, 0.3, 0.5))
    assert isinstance(kiosk.window.page, Welcome)
    kiosk.link.say(*[m.Seen(True, 0.5, 0.5, 0.3, 0.5)] * 3)
    assert isinstance(kiosk.window.page, LanguageStep)


def test_a_touch_anywhere_or_a_key_wakes_it(kiosk: Screens, qtbot: QtBot) -> None:
    page = kiosk.window.page
    assert isinstance(page, Welcome)
    qtbot.mouseClick(page, Qt.MouseButton.LeftButton, pos=QPoint(30, page.height() - 10))
    assert isinstance(kiosk.window.page, LanguageStep)
    kiosk.desk.end()
    page = kiosk.window.page
    assert isinstance(page, Welcome)
    qtbot.keyClick(page.begin, Qt.Key.Key_Space)
    assert isinstance(kiosk.window.page, LanguageStep)


def test_a_visit_in_spanish_from_the_language_to_the_receipt(kiosk: Screens, qtbot: QtBot) -> None:
    kiosk.desk.wake()
    page = kiosk.window.page
    assert isinstance(page, LanguageStep)
    qtbot.mouseClick(page.choices["es"], Qt.MouseButton.LeftButton)
    consent = kiosk.window.page
    assert isinstance(consent, ConsentStep) and consent.agree.accessibleName() == "Sí, de acuerdo"
    qtbot.mouseClick(consent.agree, Qt.MouseButton.LeftButton)
    assert kiosk.link.of(m.Begin) == [m.Begin(1, "es", True, True, ())]
    talk = kiosk.window.page
    assert isinstance(talk, Conversation)
    qtbot.mouseClick(talk.end, Qt.MouseButton.LeftButton)
    kiosk.link.say(m.Wiped(1, m.Receipt(1, 2.0, 3, 0)))
    receipt = kiosk.window.page
    assert isinstance(receipt, ReceiptStep)
    qtbot.mouseClick(receipt.done, Qt.MouseButton.LeftButton)
    assert isinstance(kiosk.window.page, Welcome)


def test_no_consent_no_conversation(kiosk: Screens, qtbot: QtBot) -> None:
    kiosk.desk.wake()
    kiosk.desk.choose("en")
    page = kiosk.window.page
    assert isinstance(page, ConsentStep)
    qtbot.mouseClick(page.decline, Qt.MouseButton.LeftButton)
    assert isinstance(kiosk.window.page, Welcome) and kiosk.link.of(m.Begin) == []


def test_consent_leaves_out_what_is_not_used(make: Make) -> None:
    screens = make(kiosk=True, staffed=True, use_camera=False, languages=("en",))
    screens.ready()
    screens.desk.wake()
    told = "\n".join(str(label.text()) for label in shown(screens.window, QLabel) if isinstance(label, QLabel))
    assert "The camera is not used here." in told and "looks for a face" not in told


def test_what_is_kept_is_said_and_can_be_refused_alone(make: Make, qtbot: QtBot) -> None:
    screens = make(kiosk=True, staffed=True, languages=("en",))
    screens.link.say(m.Ready(1.0, "Mira", "en", (("transcript", 30.0), ("memory", None))))
    screens.desk.wake()
    page = screens.window.page
    assert isinstance(page, ConsentStep)
    told = "\n".join(label.text() for label in shown(screens.window, QLabel))  # type: ignore[attr-defined]
    assert "kept in writing" in told and "for 30 days" in told and "until staff delete it" in told
    assert "It forgets when you leave" not in told
    qtbot.mouseClick(page.forget, Qt.MouseButton.LeftButton)
    begun = screens.link.of(m.Begin)[-1]
    assert isinstance(begun, m.Begin) and not begun.keep
    screens.desk.end()
    screens.link.say(m.Wiped(1, m.Receipt(4, 2.0, 0, 1, lines_kept=4, remembered=1)))
    told = "\n".join(label.text() for label in shown(screens.window, QLabel))  # type: ignore[attr-defined]
    assert "The rest is erased" in told and "as you agreed: 4 lines" in told and "1 things" in told


def test_what_was_not_said_before_is_not_kept(make: Make) -> None:
    screens = make(kiosk=True, staffed=True, languages=("en",))
    screens.desk.wake()
    screens.desk.answer(True)
    screens.link.say(m.Ready(1.0, "Mira", "en", (("transcript", 30.0),)))
    begun = screens.link.of(m.Begin)[-1]
    assert isinstance(begun, m.Begin) and not begun.keep, "the consent was given before it was known"


def test_silence_brings_the_nudge_then_the_end_but_never_while_somebody_speaks(make: Make, qtbot: QtBot) -> None:
    screens = make(kiosk=True, staffed=True, nudge_after=0.6, countdown=30, languages=("en",))
    screens.ready()
    screens.desk.wake()
    screens.desk.answer(True)
    screens.link.say(m.Began(1, True, True, True), e.FloorChanged("user speaking"))
    qtbot.wait(1200)
    assert not screens.window.nudging, "somebody speaks"
    screens.link.say(e.FloorChanged("listening"))
    qtbot.waitUntil(lambda: screens.window.nudging, timeout=20_000)
    screens.desk.touch()
    qtbot.waitUntil(lambda: not screens.window.nudging, timeout=20_000)
    qtbot.waitUntil(lambda: screens.window.nudging, timeout=20_000)
    screens.desk.end()
    assert not screens.window.nudging and screens.desk.journey.stage is Stage.WIPING


def test_an_answer_to_the_nudge_gives_the_focus_back_and_brings_no_keyboard(make: Make, qtbot: QtBot) -> None:
    screens = make(kiosk=True, staffed=True, nudge_after=600, languages=("en",))
    screens.talking()
    page = screens.window.page
    assert isinstance(page, Conversation)
    screens.window.activateWindow()
    qtbot.waitUntil(page.text.hasFocus, timeout=20_000)
    screens.window.hide_keyboard()
    screens.desk.counting.emit(20)
    assert screens.window.nudging and not page.text.hasFocus()
    screens.desk.counting.emit(None)
    qtbot.waitUntil(page.text.hasFocus, timeout=20_000)
    assert screens.window.keyboard is None


def test_the_keyboard_on_the_screen_writes(kiosk: Screens, qtbot: QtBot) -> None:
    kiosk.talking()
    page = kiosk.window.page
    assert isinstance(page, Conversation)
    kiosk.window.activateWindow()
    page.text.setFocus()
    kiosk.window.show_keyboard()
    keyboard = kiosk.window.keyboard
    assert keyboard is not None
    qtbot.waitUntil(lambda: QApplication.focusWidget() is page.text, timeout=20_000)
    qtbot.mouseClick(keyboard.keys["shift"], Qt.MouseButton.LeftButton)
    for key in ("H", "i", "space", "x", "delete", "signs", "1"):
        qtbot.mouseClick(keyboard.keys[key], Qt.MouseButton.LeftButton)
    assert page.text.text() == "Hi 1"
    assert all(min(key.width(), key.height()) >= 48 for key in keyboard.keys.values())
    qtbot.mouseClick(keyboard.keys["enter"], Qt.MouseButton.LeftButton)
    assert kiosk.link.of(m.Write) == [m.Write("Hi 1")]


# ---------------------------------------------------------------------------------------------------------- staying in

_KEYS = [
    (Qt.Key.Key_F4, Qt.KeyboardModifier.AltModifier),
    (Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier),
    (Qt.Key.Key_W, Qt.KeyboardModifier.ControlModifier),
    (Qt.Key.Key_F11, Qt.KeyboardModifier.NoModifier),
    (Qt.Key.Key_F1, Qt.KeyboardModifier.NoModifier),
    (Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier),
    (Qt.Key.Key_O, Qt.KeyboardModifier.ControlModifier),
    (Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier),
    (Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier),
    (Qt.Key.Key_Tab, Qt.KeyboardModifier.AltModifier),
    (Qt.Key.Key_Tab, Qt.KeyboardModifier.ControlModifier),
    (Qt.Key.Key_Escape, Qt.KeyboardModifier.ControlModifier),
    (Qt.Key.Key_Space, Qt.KeyboardModifier.AltModifier),
    (Qt.Key.Key_D, Qt.KeyboardModifier.MetaModifier),
    (Qt.Key.Key_L, Qt.KeyboardModifier.MetaModifier),
    (Qt.Key.Key_Meta, Qt.KeyboardModifier.NoModifier),
    (Qt.Key.Key_Menu, Qt.KeyboardModifier.NoModifier),
    (Qt.Key.Key_Print, Qt.KeyboardModifier.NoModifier),
    (Qt.Key.Key_F10, Qt.KeyboardModifier.ShiftModifier),
    (Qt.Key.Key_I, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier),
    (Qt.Key.Key_Delete, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier),
    (Qt.Key.Key_F2, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier),
    (Qt.Key.Key_LaunchMail, Qt.KeyboardModifier.NoModifier),
    (Qt.Key.Key_HomePage, Qt.KeyboardModifier.NoModifier),
    (Qt.Key.Key_Sleep, Qt.KeyboardModifier.NoModifier),
]


def still_inside(window: Window) -> bool:
    others = [
        w
        for w in QApplication.topLevelWidgets()
        if w.isVisible() and w is not window and isinstance(w, QMenu | QFileDialog)
    ]
    return window.isVisible() and window.locked and not others


@pytest.mark.parametrize("stage", ["welcome", "conversation"])
def test_no_key_combination_leaves(kiosk: Screens, qtbot: QtBot, stage: str) -> None:
    if stage == "conversation":
        kiosk.talking()
    for key, modifier in _KEYS:
        target = QApplication.focusWidget() or kiosk.window
        before = kiosk.desk.journey.stage
        qtbot.keyClick(target, key, modifier)
        assert still_inside(kiosk.window), (key, modifier)
        assert kiosk.desk.journey.stage is before, (key, modifier)
    assert len(kiosk.window.guard.stopped) >= len(_KEYS)


@settings(max_examples=200, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.sampled_from(list(Qt.Key)), st.sampled_from(list(Qt.KeyboardModifier)))
def test_only_keys_that_write_or_move_are_let_through(key: Qt.Key, modifier: Qt.KeyboardModifier) -> None:
    event = QKeyEvent(QEvent.Type.KeyPress, key, modifier)
    if allowed(event):
        plain = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.KeypadModifier
        group = Qt.KeyboardModifier.GroupSwitchModifier
        editing = modifier == Qt.KeyboardModifier.ControlModifier and key in (
            *(Qt.Key.Key_A, Qt.Key.Key_C, Qt.Key.Key_V, Qt.Key.Key_X, Qt.Key.Key_Z),
            *(Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Backspace),
        )
        assert editing or modifier in (*plain, group)
        assert key not in (
            Qt.Key.Key_F1,
            Qt.Key.Key_F4,
            Qt.Key.Key_F11,
            Qt.Key.Key_Meta,
            Qt.Key.Key_Print,
            Qt.Key.Key_Menu,
        )


def test_right_click_long_press_and_drag_do_nothing(kiosk: Screens, qtbot: QtBot) -> None:
    kiosk.talking()
    page = kiosk.window.page
    assert isinstance(page, Conversation)
    page.text.setText("abc")
    for target in (page, page.text, page.captions, page.face):
        place = target.rect().center()
        qtbot.mouseClick(target, Qt.MouseButton.RightButton, pos=place)
        qtbot.mouseClick(target, Qt.MouseButton.MiddleButton, pos=place)
        QApplication.sendEvent(
            target, QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, target.mapToGlobal(place))
        )
        assert still_inside(kiosk.window)
    assert page.text.text() == "abc"
    stopped = set(kiosk.window.guard.stopped)
    assert {"ContextMenu", "mouse button"} <= stopped
    assert not [w for w in kiosk.window.findChildren(QWidget) if w.acceptDrops()], "nothing can be dropped anywhere"
    assert not page.text.dragEnabled()


def test_no_text_on_the_screen_is_a_link_and_closing_is_refused(kiosk: Screens) -> None:
    kiosk.talking()
    kiosk.says(1, "persona", "See <a href='https://example.org'>here</a> or https://example.org.")
    for label in kiosk.window.findChildren(QLabel):
        assert not label.openExternalLinks()
        assert label.textFormat() is Qt.TextFormat.PlainText or label.text() == ""
    close = QCloseEvent()
    QApplication.sendEvent(kiosk.window, close)
    assert not close.isAccepted() and kiosk.window.isVisible()


def test_it_fills_its_display_without_a_frame(kiosk: Screens) -> None:
    assert kiosk.window.windowFlags() & Qt.WindowType.FramelessWindowHint
    assert kiosk.window.windowState() & Qt.WindowState.WindowFullScreen


# -------------------------------------------------------------------------------------------------------------- staff


def press(screens: Screens, qtbot: QtBot, pin: str) -> None:
    pad = screens.window.pin_pad
    assert pad is not None
    qtbot.waitUntil(pad.enter.isEnabled, timeout=20_000)
    for digit in pin:
        qtbot.mouseClick(pad.keys[digit], Qt.MouseButton.LeftButton)
    qtbot.mouseClick(pad.enter, Qt.MouseButton.LeftButton)


def test_staff_come_in_with_their_pin_and_only_then_can_leave(kiosk: Screens, qtbot: QtBot) -> None:
    StaffDoor(kiosk.home).set_first(PIN)
    qtbot.mouseClick(kiosk.window.corner, Qt.MouseButton.LeftButton)
    press(kiosk, qtbot, PIN)
    qtbot.waitUntil(lambda: isinstance(kiosk.window.page, StaffMenu), timeout=20_000)
    assert not kiosk.window.locked
    menu = kiosk.window.page
    assert isinstance(menu, StaffMenu)
    with qtbot.waitSignal(kiosk.window.leaving):
        qtbot.mouseClick(menu.acts["end"], Qt.MouseButton.LeftButton)


def test_a_pin_cannot_be_found_by_trying(kiosk: Screens, qtbot: QtBot) -> None:
    StaffDoor(kiosk.home).set_first(PIN)
    kiosk.window.ask_for_staff()
    for attempt in range(FAILURES_ALLOWED):
        press(kiosk, qtbot, f"90817{attempt}")
        pad = kiosk.window.pin_pad
        assert pad is not None
        qtbot.waitUntil(pad.enter.isEnabled, timeout=20_000)
        assert "wrong" in pad.said.text()
    press(kiosk, qtbot, PIN)
    pad = kiosk.window.pin_pad
    assert pad is not None
    qtbot.waitUntil(pad.enter.isEnabled, timeout=20_000)
    assert "Locked after too many tries" in pad.said.text(), "even the right one is refused now"
    assert kiosk.window.locked
    pad.give_up()
    kiosk.window.ask_for_staff()
    press(kiosk, qtbot, PIN)
    pad = kiosk.window.pin_pad
    assert pad is not None
    qtbot.waitUntil(pad.enter.isEnabled, timeout=20_000)
    assert "Locked" in pad.said.text(), "opening the pad anew forgives nothing"


def test_the_pad_that_is_given_up_leaves_no_keyboard_behind(kiosk: Screens, qtbot: QtBot) -> None:
    StaffDoor(kiosk.home).set_first(PIN)
    kiosk.window.activateWindow()
    kiosk.window.ask_for_staff()
    pad = kiosk.window.pin_pad
    assert pad is not None
    qtbot.waitUntil(pad.pin.hasFocus)
    assert kiosk.window.keyboard is None
    with qtbot.waitSignal(pad.destroyed):
        pad.give_up()
    assert kiosk.window.keyboard is None


def test_while_staff_are_there_no_timer_ends_a_visit(make: Make, qtbot: QtBot) -> None:
    screens = make(kiosk=True, staffed=True, nudge_after=0.3, countdown=0.3, languages=("en",))
    screens.talking()
    screens.window.ask_for_staff()
    qtbot.wait(1200)
    assert screens.desk.journey.stage is Stage.TALKING
    pad = screens.window.pin_pad
    assert pad is not None
    qtbot.mouseClick(pad.cancel, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: screens.desk.journey.stage is Stage.WIPING, timeout=20_000)


def test_a_kiosk_without_a_pin_asks_for_one_first(make: Make, qtbot: QtBot) -> None:
    screens = make(kiosk=True, staffed=False, set_up=True)
    screens.ready()
    window, wizard = screens.window, screens.window.set_up
    assert wizard is not None
    wizard.choose_language("en")
    wizard.next()
    wizard.next()
    fields = [field for field in shown(window, QLineEdit) if isinstance(field, QLineEdit)]
    assert [field.accessibleName() for field in fields] == ["PIN", "Once more"]
    buttons = {b.accessibleName() for b in shown(window, QPushButton)}
    assert "Without a PIN" not in buttons
    for pin, said in (("123456", "easy to guess"), ("12", "6 to 12 digits"), (PIN, "")):
        for field in fields:
            field.setText(pin)
        finish = next(b for b in shown(window, QPushButton) if b.accessibleName() == "Finish")
        qtbot.mouseClick(finish, Qt.MouseButton.LeftButton)
        if said:
            qtbot.waitUntil(lambda said=said: any(said in w.text() for w in shown(window, QLabel)), timeout=20_000)  # type: ignore[misc, attr-defined]
    qtbot.waitUntil(lambda: isinstance(window.page, Welcome), timeout=20_000)
    assert StaffDoor(screens.home).staffed()
    assert window.locked
