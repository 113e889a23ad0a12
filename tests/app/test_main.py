from __future__ import annotations

from argparse import Namespace
from pathlib import Path

import pytest
from rich.console import Console

from app import commands, main
from app.x_server import refused
from runtime.errors import SetupProblem
from runtime.system_libraries import Missing


def test_a_screen_without_its_libraries_is_told_and_does_no_harm(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    lack = Missing("screen", ("libxcb-cursor.so.0",), ("libxcb-cursor0",))
    monkeypatch.setattr("runtime.system_libraries.missing", lambda: [lack])
    main.show_film(Path("demo.mp4"))
    told = capsys.readouterr().err
    assert "demo.mp4 is not shown" in told and "apt-get install libxcb-cursor0" in told
    assert told.count("\n") == 1


def test_without_a_display_there_is_no_screen(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr("sys.platform", "linux")
    assert not main.has_screen()
    monkeypatch.setenv("DISPLAY", ":0")
    assert main.has_screen()


def test_a_display_that_does_not_answer_is_told(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("DISPLAY", ":4711")
    for name in ("WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr("runtime.system_libraries.missing", list)
    assert refused() == ":4711"
    main.show_film(Path("demo.mp4"))
    assert capsys.readouterr().err == "bedside: demo.mp4 is not shown: the display :4711 does not answer.\n"
    with pytest.raises(SetupProblem, match=":4711 does not answer"):
        commands._start(Namespace(), Console(), kiosk=True)
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    assert refused() == ""
