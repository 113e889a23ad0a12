"""Colours, sizes, names and directions: what WCAG 2.2 AA asks for where it applies."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLineEdit
from pytestqt.qtbot import QtBot

from app import tokens
from app.studio.long_choice import LongChoice
from app.views.conversation import Conversation
from app.views.welcome import Welcome
from runtime.serving import messages as m
from tests.app.conftest import Make, Screens, shown

PALETTES = {name: getattr(tokens, name) for name in ("LIGHT", "DARK", "CONTRAST_LIGHT", "CONTRAST_DARK")}
TARGET = 48


def test_contrast_is_what_the_standard_says() -> None:
    assert tokens.contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert tokens.contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("name", PALETTES)
def test_all_that_is_written_can_be_read(name: str) -> None:
    least = 7.0 if name.startswith("CONTRAST") else 4.5
    palette = PALETTES[name]
    for on, under in tokens.TEXT_PAIRS:
        ratio = tokens.contrast(getattr(palette, on), getattr(palette, under))
        assert ratio >= least, f"{on} on {under}: {ratio:.2f}"
    for on, under in tokens.PART_PAIRS:
        ratio = tokens.contrast(getattr(palette, on), getattr(palette, under))
        assert ratio >= 3.0, f"{on} on {under}: {ratio:.2f}"


def pages(screens: Screens, qtbot: QtBot) -> list[str]:
    """Every screen one after the other, each looked at; their names."""
    window, desk = screens.window, screens.desk
    found = []

    def look(name: str) -> None:
        qtbot.wait(30)
        found.append(name)
        check(screens, name)

    screens.ready()
    wizard = window.begin_set_up()
    look("hello")
    wizard.choose_language("en")
    look("look")
    wizard.next()
    look("devices")
    wizard.next()
    look("pin")
    wizard.finish()
    look("welcome")
    desk.wake()
    look("language")
    desk.choose("en")
    look("consent")
    screens.desk.answer(True)
    if desk.rules.check:
        look("check")
        desk.checked()
    screens.talking()
    look("conversation")
    window.enter_staff(None)
    look("staff")
    window.staff.show_settings()
    look("settings")
    window.staff.show_diagnostics()
    look("diagnostics")
    window.staff.leave()
    desk.end()
    look("wiping")
    return found


def check(screens: Screens, name: str) -> None:
    for kind in (QAbstractButton, QComboBox, QLineEdit):
        for widget in shown(screens.window, kind):
            named = widget.accessibleName() or (widget.text() if isinstance(widget, QAbstractButton) else "")
            where = f"{name}: {type(widget).__name__} {named!r}"
            assert named.strip(), f"{where} has no name for a screen reader"
            if widget.objectName().startswith("qt_"):
                continue
            assert widget.height() >= TARGET and widget.width() >= TARGET, f"{where} is {widget.size().toTuple()}"
            if isinstance(widget, QAbstractButton) and widget.text():
                assert widget.sizeHint().width() <= widget.width() + 1, f"{where} is cut off"


@pytest.mark.parametrize(
    ("size", "text"), [((1280, 800), 100), ((1080, 1920), 150), ((1280, 800), 200), ((1920, 1080), 100)]
)
def test_everything_can_be_touched_and_is_named_on_every_screen(
    make: Make, qtbot: QtBot, size: tuple[int, int], text: int
) -> None:
    screens = make(size=size, text_size=text)
    assert len(pages(screens, qtbot)) >= 12


@pytest.mark.parametrize("language", ["en", "es", "fr"])
def test_no_button_is_cut_off_in_any_language(make: Make, qtbot: QtBot, language: str) -> None:
    screens = make(language=language)
    screens.ready()
    for act in (screens.desk.wake, lambda: screens.desk.choose(language), lambda: screens.desk.answer(True)):
        act()
        qtbot.wait(20)
        check(screens, language)
    screens.desk.checked()
    screens.talking()
    qtbot.wait(20)
    check(screens, language)


def test_the_keyboard_alone_reaches_everything(make: Make, qtbot: QtBot) -> None:
    screens = make()
    screens.talking()
    page = screens.window.page
    assert isinstance(page, Conversation)
    screens.window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is page.text, timeout=20_000)
    reached = set()
    for _ in range(40):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        focus = QApplication.focusWidget()
        assert focus is not None
        reached.add(focus)
    wanted = {page.text, page.captions_on, page.larger, page.see, page.call, page.end, page.mute, page.talk}
    assert wanted <= reached


def test_right_to_left_mirrors_the_screen(make: Make, qtbot: QtBot, qapp: QApplication) -> None:
    screens = make()
    screens.talking()
    page = screens.window.page
    assert isinstance(page, Conversation)
    qtbot.wait(30)
    assert page.face.mapTo(page, page.face.rect().center()).x() < page.width() / 2
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    screens.window.refresh()
    page = screens.window.page
    assert isinstance(page, Conversation)
    qtbot.wait(30)
    assert page.face.mapTo(page, page.face.rect().center()).x() > page.width() / 2
    assert page.end.x() < page.mute.x()


def test_large_letters_stay_until_the_visitor_leaves(make: Make, qtbot: QtBot) -> None:
    screens = make()
    screens.talking()
    page = screens.window.page
    assert isinstance(page, Conversation)
    before = page.text.fontInfo().pixelSize()
    qtbot.mouseClick(page.larger, Qt.MouseButton.LeftButton)
    page = screens.window.page
    assert isinstance(page, Conversation) and page.text.fontInfo().pixelSize() > before
    screens.desk.end()
    screens.link.say(m.Wiped(screens.desk.journey.visit, m.Receipt(0, 0, 0, 0)))
    screens.desk.end()
    assert screens.window.look.scale == 1.0


def test_less_motion_keeps_the_first_screen_still(make: Make, qtbot: QtBot) -> None:
    screens = make(kiosk=True, staffed=True, reduced_motion=True)
    screens.ready()
    page = screens.window.page
    assert isinstance(page, Welcome)
    for words in ("Touch to begin", "Toque para empezar", "Touchez pour commencer"):
        assert words in page.begin.text()
    drawn = screens.link.of(m.Draw)[-1]
    assert isinstance(drawn, m.Draw) and drawn.rate < 1


def test_a_choice_of_ten_thousand_lays_out_few_and_lets_all_be_reached(qapp: QApplication) -> None:
    choice = LongChoice("Persona")
    options = [(f"Persona {number}", str(number)) for number in range(10_000)]
    choice.fill(options)
    assert choice.currentData() == "0" and choice.count() < 1_000
    root = QModelIndex()
    while choice.model().canFetchMore(root):
        choice.model().fetchMore(root)
    assert choice.count() == len(options)
    choice.setCurrentIndex(9_000)
    choice.fill(options[1_000:])
    assert choice.currentData() == "9000" and choice.currentText() == "Persona 9000"
    choice.fill([])
    assert choice.currentIndex() == -1
