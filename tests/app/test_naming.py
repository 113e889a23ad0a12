"""Who the visitor is: said by themselves on a desktop, by staff in a kiosk, and only where something is remembered."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from app.views.staff import ExpectStep, StaffMenu
from app.views.steps import ConsentStep
from runtime.serving import messages as m
from tests.app.conftest import Make, Screens, shown

REMEMBERS = m.Ready(1.0, "Mira", "en", (), (("memory", 30.0),))


def begun(screens: Screens) -> m.Begin:
    last = screens.link.of(m.Begin)[-1]
    assert isinstance(last, m.Begin)
    return last


def consent(screens: Screens) -> ConsentStep:
    assert isinstance(screens.window.page, ConsentStep)
    return screens.window.page


def told(screens: Screens) -> str:
    return "\n".join(label.text() for label in shown(screens.window, QLabel))  # type: ignore[attr-defined]


def test_on_a_desktop_visitors_say_who_they_are_or_do_not(make: Make, qtbot: QtBot) -> None:
    screens = make(languages=("en",))
    screens.link.say(REMEMBERS)
    screens.desk.wake()
    page = consent(screens)
    assert page.person is not None and "for 30 days" in told(screens)
    qtbot.keyClicks(page.person, "Ada Brown")
    qtbot.mouseClick(page.agree, Qt.MouseButton.LeftButton)
    screens.desk.back()
    assert consent(screens).person.text() == "Ada Brown"  # type: ignore[union-attr]
    qtbot.mouseClick(consent(screens).agree, Qt.MouseButton.LeftButton)
    screens.desk.checked()
    assert begun(screens).person == "Ada Brown"
    screens.link.lost.emit("it ended with code -9")
    screens.link.say(REMEMBERS)
    assert begun(screens).person == "Ada Brown", "an engine that is started anew is told again"
    screens.desk.end()
    screens.link.say(m.Wiped(screens.desk.journey.visit, m.Receipt(0, 0, 0, 0, remembered=1)))
    screens.desk.wake()
    qtbot.mouseClick(consent(screens).agree, Qt.MouseButton.LeftButton)
    screens.desk.checked()
    assert begun(screens).person == "", "the next one is a stranger"


def test_where_nothing_is_remembered_nobody_is_asked(make: Make) -> None:
    screens = make(languages=("en",))
    screens.ready()
    screens.desk.wake()
    assert consent(screens).person is None
    screens.window.enter_staff(None)
    menu = screens.window.page
    assert isinstance(menu, StaffMenu) and "person" not in menu.acts


def test_in_a_kiosk_staff_say_it_and_the_visitor_is_asked(make: Make, qtbot: QtBot) -> None:
    screens = make(kiosk=True, staffed=True, languages=("en",))
    screens.link.say(REMEMBERS)
    screens.desk.wake()
    assert consent(screens).person is None, "a passer-by cannot claim a name"
    screens.desk.end()
    screens.window.enter_staff(None)
    menu = screens.window.page
    assert isinstance(menu, StaffMenu)
    qtbot.mouseClick(menu.acts["person"], Qt.MouseButton.LeftButton)
    asked = screens.window.page
    assert isinstance(asked, ExpectStep)
    qtbot.keyClicks(asked.person, "Ada Brown")
    qtbot.mouseClick(asked.save, Qt.MouseButton.LeftButton)
    screens.desk.wake()
    assert "You are Ada Brown" in told(screens)
    qtbot.mouseClick(consent(screens).agree, Qt.MouseButton.LeftButton)
    assert begun(screens).person == "Ada Brown" and begun(screens).keep
    assert screens.desk.expected == "", "they have come"


def test_one_who_is_somebody_else_says_so(make: Make, qtbot: QtBot) -> None:
    screens = make(kiosk=True, staffed=True, languages=("en",))
    screens.link.say(REMEMBERS)
    screens.desk.expect("Ada Brown")
    screens.desk.wake()
    stranger = consent(screens).stranger
    assert stranger is not None
    qtbot.mouseClick(stranger, Qt.MouseButton.LeftButton)
    assert "Ada" not in told(screens)
    qtbot.mouseClick(consent(screens).agree, Qt.MouseButton.LeftButton)
    assert begun(screens).person == ""


def test_one_who_goes_without_talking_is_not_expected_any_more(make: Make) -> None:
    screens = make(kiosk=True, staffed=True, languages=("en",))
    screens.link.say(REMEMBERS)
    screens.desk.expect("Ada Brown")
    screens.desk.wake()
    screens.desk.answer(False)
    assert screens.desk.expected == ""


def test_what_is_agreed_to_is_shown_anew_when_it_becomes_known(make: Make) -> None:
    screens = make(languages=("en",))
    screens.desk.wake()
    assert consent(screens).person is None, "the models are still being opened"
    screens.link.say(REMEMBERS)
    assert consent(screens).person is not None and "for 30 days" in told(screens)
