"""Films at the command line and a conversation on the same machine."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

from runtime.export.crew import Stopped
from runtime.export.making_way import between_talks
from runtime.export.render import render
from runtime.export.voices import InstalledVoices
from runtime.script.parser import parse
from runtime.talking import Talking

SCRIPT = "---\nquality: 480p\nfps: 24\n---\n# A\n@layout card\n@length 2s\n"


def test_a_film_waits_for_a_conversation_and_goes_on(tmp_path: Path, voices: InstalledVoices) -> None:
    talking, told = Talking(tmp_path / "home"), list[str]()
    talking.begin()

    def work(stopped: Callable[[], bool]) -> Path:
        told.append("begun")
        out = tmp_path / "a.mp4"
        render(parse(SCRIPT), out, voices, stopped=stopped, workers=1)
        return out

    def waits() -> None:
        told.append("waits")
        talking.end()

    assert between_talks(work, tmp_path / "home", waits).exists()
    assert told == ["begun", "waits", "begun"]


def test_work_that_is_not_asked_to_stop_is_done_once(tmp_path: Path) -> None:
    begun = []

    def work(stopped: Callable[[], bool]) -> str:
        begun.append(stopped())
        if stopped():
            raise Stopped
        return "made"

    assert between_talks(work, tmp_path, lambda: None) == "made" and begun == [False]


def test_ctrl_c_is_quiet_and_says_how_to_go_on(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text("---\nquality: 480p\n---\n# A\n@length 30s\nGood morning.\n", encoding="utf-8")
    command = [sys.executable, "-m", "app.main", "export", "a.md", "-o", "a.mp4"]
    film = subprocess.Popen(
        command, cwd=tmp_path, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, start_new_session=True
    )
    while film.poll() is None and not list(tmp_path.glob(".a.mp4.work/film/*/*")):
        time.sleep(0.05)
    os.killpg(film.pid, signal.SIGINT)
    said, wrong = film.communicate()
    assert "the same command goes on" in said and "Traceback" not in wrong and film.returncode not in (0, 1)
    assert (tmp_path / ".a.mp4.work").is_dir() and not (tmp_path / "a.mp4").exists()
