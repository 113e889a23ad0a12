"""The screens with their engine: how fast they start, how smooth they are, what they cost while nobody is there.

`python -m bench.app MINUTES` goes on having visits for that long and tells how memory grows.
"""

from __future__ import annotations

import os
import sys
import tempfile
import time
from pathlib import Path
from statistics import median
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import psutil
from PySide6.QtWidgets import QApplication

from app.collector import Collector
from app.screens import NEXT, QUESTION, Photographer
from app.style import load_fonts
from models.home import data_home
from runtime.visit.journey import Stage
from runtime.visit.settings import DeviceSettings

QUESTIONS = (QUESTION, NEXT, "Where can I park?", "When can I go swimming again?", "Do you take my insurance?")


def run(quick: bool) -> list[dict[str, Any]]:
    """All figures; `quick` starts twice and measures shorter."""
    app, collector = screens()
    starts = [_start(app) for _ in range(2 if quick else 5)]
    rows = [
        _row("start to first face on the screen", median(first for first, _ in starts), "s"),
        _row("start to ready for a conversation", median(ready for _, ready in starts), "s"),
    ]
    rows += _conversation(app, 1 if quick else 3)
    rows += _idle(app, 8.0 if quick else 30.0)
    rows += _restart(app)
    collector.stop()
    return rows


def soak(minutes: float) -> list[dict[str, Any]]:
    """Visits one after the other; memory of both processes after each, and how it grows."""
    app, collector = screens()
    with tempfile.TemporaryDirectory() as home:
        p = _kiosk(app, home)
        p.desk.troubled.connect(lambda part, text: print(f"{part}: {text}", flush=True))
        own = psutil.Process()
        end = time.monotonic() + 60 * minutes
        sizes: list[tuple[float, float]] = []
        while time.monotonic() < end or len(sizes) < 3:
            _visit(p, QUESTIONS[len(sizes) % len(QUESTIONS)])
            engine = psutil.Process(p.desk.link.process)
            sizes.append((engine.memory_info().rss / 2**20, own.memory_info().rss / 2**20))
            print(f"visit {len(sizes)}: engine {sizes[-1][0]:.0f} MB, screens {sizes[-1][1]:.0f} MB", flush=True)
        restarts = p.desk.telemetry.restarts
        p.close()
    collector.stop()
    quarters = [sizes[len(sizes) * part // 4 : len(sizes) * (part + 1) // 4] or sizes for part in range(4)]
    rows = [_row("visits", len(sizes), ""), _row("engine started anew", restarts, "times")]
    for at, who in enumerate(("engine", "screens")):
        second, last = (median(size[at] for size in quarters[part]) for part in (1, 3))
        rows.append(_row(f"{who}'s memory, median of the last quarter of the visits", last, "MB"))
        rows.append(_row(f"{who}'s growth since the second quarter", last - second, "MB"))
    return rows


def screens() -> tuple[QApplication, Collector]:
    """The application that a benchmark's windows belong to."""
    (data_home() / "states").mkdir(parents=True, exist_ok=True)
    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)
    app.setQuitOnLastWindowClosed(False)
    load_fonts()
    return app, Collector()


def _kiosk(app: QApplication, home: str) -> Photographer:
    """A kiosk that is ready, 1280 by 800, with this machine's prepared states."""
    (Path(home) / "states").symlink_to(data_home() / "states")
    settings = DeviceSettings(set_up=True, languages=("en",), use_camera=False, wake_on_face=False, nudge_after=3600)
    p = Photographer(app, settings, Path(home), Path(home), kiosk=True)
    p.window.open(set_up=False, staffed=True)
    p.size(1280, 800)
    p.ready()
    return p


def _start(app: QApplication) -> tuple[float, float]:
    """Seconds from asking for the engine to the face on the screen, and to ready, with Qt loaded."""
    with tempfile.TemporaryDirectory() as home:
        (Path(home) / "states").symlink_to(data_home() / "states")
        asked = time.monotonic()
        p = Photographer(app, DeviceSettings(set_up=True), Path(home), Path(home), kiosk=False)
        shown: list[float] = []
        p.window.first_face.connect(lambda: shown.append(time.monotonic() - asked))
        p.window.open(set_up=False, staffed=True)
        p.wait(lambda: bool(shown))
        p.ready()
        ready = p.desk.telemetry.steps["ready"]
        p.close()
    return shown[0], ready


def _conversation(app: QApplication, rounds: int) -> list[dict[str, Any]]:
    with tempfile.TemporaryDirectory() as home:
        p = _kiosk(app, home)
        p.talk()
        p.live(2.0)
        p.window.stalls.reset()
        page = p.window.page
        face = page.face  # type: ignore[union-attr]
        face.painted.clear()
        begun = time.monotonic()
        for question in QUESTIONS * rounds:
            p.ask(question)
            p.live(2.0)
        took = time.monotonic() - begun
        gaps = sorted(b - a for a, b in zip(face.painted, list(face.painted)[1:], strict=False))
        pauses = p.window.stalls
        rows = [
            _row("longest pause of the window in a conversation", 1000 * pauses.longest, "ms"),
            _row("pauses over 50 ms in a conversation", pauses.over(0.05), f"in {took:.0f} s"),
            _row("pictures of the face painted", (len(gaps) / sum(gaps)) if gaps else 0.0, "a second"),
            _row(
                "longest gap between two pictures, 95 of 100", 1000 * gaps[int(0.95 * len(gaps))] if gaps else 0.0, "ms"
            ),
        ]
        p.close()
    return rows


def _idle(app: QApplication, seconds: float) -> list[dict[str, Any]]:
    """Nobody is there: both processes' share of a core."""
    with tempfile.TemporaryDirectory() as home:
        p = _kiosk(app, home)
        p.live(3.0)
        processes = [psutil.Process(), psutil.Process(p.desk.link.process)]
        before = [sum(process.cpu_times()[:2]) for process in processes]
        p.live(seconds)
        after = [sum(process.cpu_times()[:2]) for process in processes]
        used = [(b - a) / seconds for a, b in zip(before, after, strict=True)]
        assert p.desk.journey.stage is Stage.WAITING
        p.close()
    return [
        _row("idle kiosk, both processes", sum(used), "of a core"),
        _row("idle kiosk, screens", used[0], "of a core"),
        _row("idle kiosk, engine", used[1], "of a core"),
    ]


def _restart(app: QApplication) -> list[dict[str, Any]]:
    with tempfile.TemporaryDirectory() as home:
        p = _kiosk(app, home)
        old = p.desk.link.process
        assert old is not None
        killed = time.monotonic()
        os.kill(old, 9)
        p.wait(lambda: p.desk.restarting)
        said = time.monotonic() - killed
        p.wait(lambda: p.desk.link.process not in (None, old))
        new = time.monotonic() - killed
        p.ready()
        ready = time.monotonic() - killed
        p.close()
    return [
        _row("engine killed → said on the screen", said, "s"),
        _row("engine killed → a new process", new, "s"),
        _row("engine killed → ready again", ready, "s"),
    ]


def _visit(p: Photographer, question: str) -> None:
    p.talk()
    p.ask(question)
    p.desk.end()
    p.wait(lambda: p.desk.journey.stage is Stage.RECEIPT)
    p.desk.end()
    p.live(0.3)


def _row(name: str, value: float, unit: str) -> dict[str, Any]:
    return {"name": name, "value": value, "unit": unit}


if __name__ == "__main__":
    for row in soak(float(sys.argv[1]) if len(sys.argv) > 1 else 30.0):
        print(f"{row['name']}: {row['value']:.1f} {row['unit']}")
