"""Films at the command line and a conversation on the same machine."""

from __future__ import annotations

import signal
import sys
from collections.abc import Callable
from multiprocessing.connection import Connection
from pathlib import Path

import pytest

from runtime.export.crew import Crew, Done, Stopped
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


def _deaf(pipe: Connection, _stop: object) -> None:
    while pipe.recv() is not None:
        pipe.send(Done(signal.SIGINT in signal.pthread_sigmask(signal.SIG_BLOCK, [])))


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no signal masks")
def test_processes_of_a_film_do_not_hear_ctrl_c() -> None:
    heard: list[object] = []
    crew: Crew[int] = Crew(_deaf, lambda *_: None, lambda _, made: heard.append(made), lambda: False)
    crew.work([1, 2], 1)
    assert heard == [True, True]
    assert signal.SIGINT not in signal.pthread_sigmask(signal.SIG_BLOCK, []), "whoever started them does"
