"""What lies around the screens: crash reports, the support bundle, one at a time, what is remembered."""

from __future__ import annotations

import json
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from app import crash
from app.charts import StackedBars
from app.single import Single
from app.stall import StallWatch
from app.tokens import LIGHT, Look
from app.views.diagnostics import Diagnostics, figures
from runtime import events as e
from runtime.clock import SystemClock
from runtime.serving import messages as m
from runtime.visit.journey import Stage
from runtime.visit.settings import load_settings
from runtime.visit.support import scrub, write_bundle
from tests.app.conftest import Make


def test_a_crash_report_stays_here_and_holds_nothing_that_was_said(tmp_path: Path) -> None:
    def fails(words: str) -> None:
        raise ValueError(f"cannot parse {words}")

    try:
        fails("nolubeZ ma I"[::-1])
    except ValueError:
        kind, problem, trace = sys.exc_info()
    assert kind is not None and problem is not None
    file = crash.report(tmp_path, kind, problem, trace)
    assert file is not None and file.parent == tmp_path / "crashes"
    text = file.read_text()
    assert "ValueError" in text and "fails" in text and "Zebulon" not in text


def test_a_crash_of_native_code_outlives_the_next_start(tmp_path: Path) -> None:
    crashes = "import faulthandler, pathlib, sys; from runtime import native_crash as n; " \
        "kept = n.watch(pathlib.Path(sys.argv[1]), 'engine-native'); faulthandler._sigsegv()"  # fmt: skip
    for _ in range(2):
        subprocess.run([sys.executable, "-c", crashes, str(tmp_path)], check=False, capture_output=True)
    told = sorted(file.read_text() for file in tmp_path.glob("engine-native*.txt"))
    assert len(told) == 2 and all("Segmentation fault" in text for text in told)


def test_only_the_newest_reports_are_kept(tmp_path: Path) -> None:
    for _ in range(25):
        crash.report(tmp_path, ValueError, ValueError("x"), None)
    assert len(list((tmp_path / "crashes").iterdir())) == 20


@pytest.mark.parametrize(
    ("line", "gone"),
    [
        ("cannot read '/home/mary/clinic/patients.md'", "mary"),
        ('the visitor said "I am Zebulon Pike"', "Zebulon"),
        ("connected to 192.168.1.17 as z@example.org", "192.168"),
        (r"C:\Users\Mary Smith\bedside\log.txt is full", "Mary"),
    ],
)
def test_a_line_of_the_log_loses_what_is_personal(line: str, gone: str) -> None:
    assert gone not in scrub(line)


def test_the_support_bundle_helps_and_holds_nothing_of_a_visitor(make: Make, qtbot: QtBot) -> None:
    screens = make(call_command=("notify", "Dr. Quagmire"), call_note="Ask Quagmire")
    screens.talking()
    screens.says(1, "visitor", "I am Zebulon Pike.")
    screens.link.say(
        m.Health(900_000_000, 0.4, 29.9, 8.1, 2, 0, 0, {"silero_vad.onnx": "CPUExecutionProvider"}),
        e.TurnTimed(1, 0, 4800, 4800, 4800, 9600, 14_400),
        e.Problem("speak", 1, "the words 'Zebulon Pike' could not be spoken"),
    )
    (screens.home / "bedside.log").write_text("WARNING the visitor said 'Zebulon'\n")
    file = write_bundle(
        screens.home / "b.zip",
        screens.home,
        screens.desk.settings,
        figures(screens.desk, StallWatch()),
        list(screens.desk.telemetry.troubles),
    )
    with zipfile.ZipFile(file) as bundle:
        everything = {name: bundle.read(name).decode() for name in bundle.namelist()}
    assert not [name for name, text in everything.items() if "Zebulon" in text or "Quagmire" in text]
    told = json.loads(everything["figures.json"])
    assert told["turns"][0]["wait"] == 100.0 and told["health"][0]["under_runs"] == 2
    assert "PySide6" in everything["packages.txt"] and "speak" in everything["troubles.txt"]


def test_the_diagnostics_show_what_was_measured(make: Make, qtbot: QtBot) -> None:
    screens = make()
    screens.talking()
    for turn in range(1, 21):
        screens.link.say(e.TurnTimed(turn, 0, 4800 * turn, 4800 * turn, 4800 * turn, 4800 * turn, 4800 * turn))
    screens.link.say(m.Health(900 * 2**20, 0.4, 29.9, 8.1, 2, 1, 0, {"silero_vad.onnx": "CPUExecutionProvider"}))
    screens.window.enter_staff(None)
    screens.window.staff.show_diagnostics()
    page = screens.window.page
    assert isinstance(page, Diagnostics)
    cells = [cell.text() for cell in page.findChildren(type(page.troubles))]
    for shown in ("900 MB", "8.1 ms", "CPUExecutionProvider", "1000", "1900", "2000"):
        assert shown in cells, shown
    page.save.click()
    qtbot.waitUntil(lambda: bool(page.saved.text()), timeout=20_000)
    assert (screens.home / "bedside-support.zip").exists() and "bedside-support.zip" in page.saved.text()


def test_a_chart_says_its_figures_to_a_screen_reader(qtbot: QtBot) -> None:
    chart = StackedBars(Look(LIGHT), "Times")
    qtbot.addWidget(chart)
    chart.show_bars([[100.0, 20.0]], [("P50", 120.0), ("P95", 120.0)])
    chart.grab()
    assert chart.accessibleDescription() == "1: P50 120 ms, P95 120 ms"


def test_a_second_start_brings_the_first_to_the_front(qtbot: QtBot, tmp_path: Path) -> None:
    first, second = Single(tmp_path), Single(tmp_path)
    assert first.take()
    with qtbot.waitSignal(first.called):
        assert not second.take()
    first.release()
    assert second.take()
    second.release()


def test_the_window_comes_back_where_it_was(make: Make, qtbot: QtBot, qapp: QApplication) -> None:
    screens = make()
    screens.window.setGeometry(40, 50, 900, 640)
    screens.window.leave()
    again = make(size=(900, 640))
    again.window.close()
    assert again.window.width() == 900 and (again.home / "window.ini").exists()


def test_the_first_run_keeps_what_was_chosen(make: Make, qtbot: QtBot) -> None:
    screens = make(set_up=True)
    screens.ready()
    window, wizard = screens.window, screens.window.set_up
    assert wizard is not None
    wizard.choose_language("fr")
    wizard.choose_look(screens.desk.settings.model_copy(update={"appearance": "dark", "text_size": 125}))
    wizard.next()
    page = window.page
    check = page.check  # type: ignore[union-attr]
    check.microphone.setCurrentIndex(check.microphone.findData("Mic"))
    page.next.click()  # type: ignore[union-attr]
    page = window.page
    page.later.click()  # type: ignore[union-attr]
    kept = load_settings(screens.home)
    assert (kept.language, kept.appearance, kept.text_size, kept.microphone) == ("fr", "dark", 125, "Mic")
    assert kept.set_up
    assert m.UseDevices("Mic", "", "") in screens.link.sent


def test_the_check_says_what_it_finds(make: Make, qtbot: QtBot) -> None:
    screens = make()
    screens.ready()
    screens.desk.wake()
    screens.desk.choose("en")
    screens.desk.answer(True)
    check = screens.window.page.check  # type: ignore[union-attr]
    assert {m.Listen(True), m.Look(True), m.ShowSelf(True)} <= {
        i for i in screens.link.sent if not isinstance(i, m.Begin)
    }
    screens.link.say(m.Level(-20, False), m.Seen(True, 0.5, 0.5, 0.3, 0.05), m.Played("test", ""))
    assert check.microphone_is.words == "I can hear you" and check.camera_is.words == "I can see you"
    assert "dark" in check.light.words and "two notes" in check.speaker_is.words
    screens.link.say(m.Seen(False, 0, 0, 0, 0.5), m.Played("test", "no speaker"))
    assert "nobody" in check.camera_is.words and check.light.words == "The light is good"
    assert "no speaker that works" in check.speaker_is.words
    screens.desk.checked()
    assert {m.Listen(False), m.ShowSelf(False)} <= {i for i in screens.link.sent if not isinstance(i, m.Begin)}


def test_a_visit_that_was_slept_through_is_over(make: Make, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    screens = make(kiosk=True, staffed=True)
    screens.talking()
    screens.says(1, "visitor", "I am Zebulon.")
    clock = SystemClock()
    monkeypatch.setattr(SystemClock, "elapsed", lambda _: clock.stopwatch() + 8 * 3600)
    screens.link.slept.emit(8 * 3600.0)
    qtbot.waitUntil(lambda: screens.desk.journey.stage is Stage.WIPING, timeout=20_000)
    assert "the machine slept" in screens.desk.telemetry.troubles[-1][2]


def test_the_window_notices_when_it_was_blocked(qtbot: QtBot) -> None:
    import time

    stalls = StallWatch()
    qtbot.wait(60)
    stalls.reset()
    time.sleep(0.2)
    qtbot.wait(60)
    assert stalls.longest >= 0.15 and stalls.over(0.05) >= 1


def test_qt_gives_back_what_it_borrows_of_none_and_true(qtbot: QtBot) -> None:
    """PySide6 6.12.0 lost a reference with every call; before Python 3.12 a kiosk would end by that within hours."""
    button = QPushButton()
    qtbot.addWidget(button)
    before = [sys.getrefcount(thing) for thing in (None, True, False)]
    for _ in range(1000):
        button.setVisible(False)
        button.setEnabled(True)
        button.click()
    after = [sys.getrefcount(thing) for thing in (None, True, False)]
    assert all(b - a > -500 for a, b in zip(before, after, strict=True))
