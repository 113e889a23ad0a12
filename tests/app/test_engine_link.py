"""The engine's process watched: one that hangs is ended and started anew, and the next is given more time."""

from __future__ import annotations

import multiprocessing
import time
from collections.abc import Iterator
from multiprocessing.connection import Connection
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app import engine_link
from app.engine_link import EngineLink
from app.spawned import Running, Spawned
from runtime.clock import SystemClock
from runtime.serving import messages as m
from runtime.serving.frames import FrameBoard
from runtime.serving.plan import Plan


def hangs(intents: Connection, reports: Connection) -> None:
    """An engine that gets ready and then says nothing more."""
    reports.send_bytes(m.encode(m.Ready(0.1, "Mira", "en")))
    time.sleep(600)


def running(_plan: Plan) -> Running:
    context = multiprocessing.get_context("spawn")
    intents_out, intents_in = context.Pipe(duplex=False)
    reports_out, reports_in = context.Pipe(duplex=False)
    process = context.Process(target=hangs, args=(intents_out, reports_in), daemon=True)
    process.start()
    intents_out.close()
    reports_in.close()
    return Running(process, intents_in, reports_out)


@pytest.fixture
def link(monkeypatch: pytest.MonkeyPatch, qtbot: QtBot) -> Iterator[EngineLink]:
    monkeypatch.setattr(engine_link, "spawn", running)
    monkeypatch.setattr(engine_link, "SILENT_FOR", 1.0)
    face, myself = FrameBoard(64), FrameBoard(64)
    plan = Plan("front-desk", Path(), face.name, 64, myself.name, 64, m.Draw(8, 8, 1.0), 0.0)
    made = EngineLink(Spawned("Mira", plan, face, myself, running(plan)))
    yield made
    made.close()


def test_a_machine_that_slept_has_not_lost_its_engine(
    link: EngineLink, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    clock, asleep = SystemClock(), [0.0]
    monkeypatch.setattr(SystemClock, "elapsed", lambda _: clock.stopwatch() + asleep[0])
    told: list[object] = []
    link.slept.connect(told.append)
    link.lost.connect(told.append)
    with qtbot.waitSignal(link.reported, timeout=60_000):
        link.start()
    asleep[0] = 3600.0
    qtbot.waitUntil(lambda: len(told) > 0, timeout=20_000)
    assert isinstance(told[0], float) and told[0] == pytest.approx(3600, abs=60)


def test_one_that_hangs_is_ended_and_the_next_has_more_time(link: EngineLink, qtbot: QtBot) -> None:
    reasons: list[str] = []
    link.lost.connect(reasons.append)
    link.start()
    first = link.process
    qtbot.waitUntil(lambda: len(reasons) == 2, timeout=60_000)
    assert reasons == ["it gave no sign of life for 1 seconds", "it gave no sign of life for 2 seconds"]
    qtbot.waitUntil(lambda: link.process not in (None, first), timeout=20_000)


def test_one_that_rests_is_ended_and_not_started_until_it_is_woken(link: EngineLink, qtbot: QtBot) -> None:
    started: list[int | None] = []
    link.started.connect(lambda: started.append(link.process))
    link.start()
    with qtbot.waitSignal(link.rested, timeout=20_000):
        link.rest()
    assert link.process is None
    link.restart()
    assert len(started) == 1, "what wants it anew meanwhile waits"
    with qtbot.waitSignal(link.rested, timeout=20_000):
        link.rest()
    link.wake()
    qtbot.waitUntil(lambda: link.process is not None, timeout=20_000)
    assert len(started) == 2
