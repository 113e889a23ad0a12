"""What is perceived of a visitor, asked for: a report that staff read, a picture handed to a program of theirs."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from app.views.perceived import PerceivedStep
from app.views.staff import StaffMenu
from app.views.steps import ConsentStep
from runtime.serving import messages as m
from runtime.visit.offer import Keeps
from runtime.visit.perceived import FILE
from tests.app.conftest import Make, Screens, shown

KEEPS: Keeps = (("report", None), ("picture", None))


def words(screens: Screens) -> str:
    return "\n".join(label.text() for label in shown(screens.window, QLabel))  # type: ignore[attr-defined]


def asked(make: Make, **settings: object) -> tuple[Screens, ConsentStep]:
    screens = make(kiosk=True, staffed=True, languages=("en",), **settings)
    screens.link.say(m.Ready(1.0, "Mira", "en", KEEPS))
    screens.desk.wake()
    page = screens.window.page
    assert isinstance(page, ConsentStep)
    return screens, page


def begun(screens: Screens) -> m.Begin:
    begin = screens.link.of(m.Begin)[-1]
    assert isinstance(begin, m.Begin)
    return begin


def test_who_agrees_is_told_that_a_picture_may_be_handed_on(make: Make, qtbot: QtBot) -> None:
    screens, page = asked(make)
    told = words(screens)
    assert "Staff may read how you came across" in told and "one picture of you is handed" in told
    qtbot.mouseClick(page.agree, Qt.MouseButton.LeftButton)
    assert begun(screens).record and begun(screens).keep
    assert "A picture may be handed to staff" in screens.window.indicators.recording.accessibleName()


def test_who_wants_nothing_kept_is_not_pictured(make: Make, qtbot: QtBot) -> None:
    screens, page = asked(make)
    qtbot.mouseClick(page.forget, Qt.MouseButton.LeftButton)
    assert not begun(screens).record and not begun(screens).keep
    assert not screens.desk.facts.pictures


def test_without_a_camera_no_picture_is_asked_for(make: Make, qtbot: QtBot) -> None:
    screens, page = asked(make, use_camera=False)
    assert "one picture of you" not in words(screens)
    qtbot.mouseClick(page.agree, Qt.MouseButton.LeftButton)
    assert not begun(screens).record


@pytest.mark.parametrize("may_be_saved", [True, False])
def test_staff_read_the_report_until_the_next_visitor_comes(make: Make, qtbot: QtBot, may_be_saved: bool) -> None:
    screens, _ = asked(make)
    screens.desk.answer(True)
    screens.desk.end()
    screens.link.say(m.Perceived(1, "Seen\n- A face was in view.\n", may_be_saved), m.Wiped(1, m.Receipt(0, 0, 0, 0)))
    screens.desk.end()
    screens.window.staff.enter(None)
    menu = screens.window.page
    assert isinstance(menu, StaffMenu)
    qtbot.mouseClick(menu.acts["eye"], Qt.MouseButton.LeftButton)
    page = screens.window.page
    assert isinstance(page, PerceivedStep)
    assert "A face was in view." in page.text.toPlainText()
    assert (page.save is not None) is may_be_saved
    if page.save is not None:
        qtbot.mouseClick(page.save, Qt.MouseButton.LeftButton)
        qtbot.waitUntil(lambda: FILE in page.said.text(), timeout=20_000)
    assert (screens.home / FILE).exists() is may_be_saved
    screens.window.staff.leave()
    screens.desk.wake()
    screens.desk.answer(True)
    assert screens.desk.perceived is None
