"""A script to a film: how much faster than real time, peak memory, and what the finished file holds.

Each size runs in a process of its own, so that its peak memory, with that of the processes it starts, is its own.
"""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path
from typing import Any

import psutil

# The processes that draw import this module too, as they do the program's: what it needs is loaded where it is used.

SENTENCES = (
    "Good morning, and welcome to the eye clinic. Please bring your glasses and a list of all your medicines.\n\n"
    "The drops make your pupils wide, so that the doctor can see the back of your eye. [nod] It does not hurt.\n\n"
)
SIZES = ("720p", "1080p")
LONG = 148
"""Repeats of SENTENCES that last half an hour."""
Rows = list[dict[str, Any]]


def run(quick: bool) -> Rows:
    """Rows of name, value and unit: a script of a minute, or of ten seconds if `quick`; then one of half an hour."""
    rows: Rows = _alone("preview", "0")
    for quality in SIZES:
        rows += _alone(quality, "1" if quick else "5")
    if not quick:
        rows += _alone("480p", str(LONG))
    return rows


def _alone(*arguments: str) -> Rows:
    command = [sys.executable, "-m", "bench.export", *arguments]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    return list(json.loads(done.stdout.splitlines()[-1]))


def one(quality: str, repeats: int) -> Rows:
    """The figures of one size."""
    from bench.export_sync import offsets
    from runtime.export.render import render
    from runtime.export.voices import InstalledVoices
    from runtime.script.parser import parse

    voices = InstalledVoices.default()
    script = parse(f"---\nquality: {quality}\nfps: 30\n---\n" + SENTENCES * repeats)
    name = f"{quality}30, {{}}"
    with tempfile.TemporaryDirectory() as folder, _Peak() as peak:
        out = Path(folder) / "film.mp4"
        began, worked = time.perf_counter(), _worked()
        result = render(script, out, voices)
        took, worked = time.perf_counter() - began, _worked() - worked
        name = f"{quality}30, {result.seconds:.0f} s: {{}}"
        rows = [
            _row(name.format("times real time"), result.seconds / took, "x"),
            _row(name.format("processor time a frame"), 1000 * worked / result.frames, "ms CPU"),
            _row(name.format("peak memory of all its processes"), peak.mib, "MiB"),
            _row(name.format("loudness before coding"), result.lufs or 0.0, "LUFS"),
        ]
        if repeats >= LONG:
            return rows
        start, end = offsets(out, script, voices)
        first, last = _spoken(out)
        begins, ends = _captioned(out.with_suffix(".srt"))
        return [
            *rows,
            _row(name.format("sound after picture at the start"), start, "ms"),
            _row(name.format("sound after picture at the end"), end, "ms"),
            _row(name.format("first caption after the voice"), 1000 * (begins - first), "ms"),
            _row(name.format("last caption after the voice"), 1000 * (ends - last), "ms"),
            *_probed(name, out),
            *_played(name, out),
        ]


def previewed() -> Rows:
    """Seconds until a scene can be seen: with nothing loaded, another face, a voice too slow to wait for, and again."""
    from runtime.export.preview import Previews
    from runtime.export.voices import InstalledVoices
    from runtime.script.parser import parse

    previews = Previews(InstalledVoices.default())
    english = parse(f"# One\n{SENTENCES}# Two\n@replica daniel\n{SENTENCES}")
    spanish = parse("---\nlanguage: es\n---\nBuenos días. Traiga sus gafas y una lista de sus medicinas.")
    rows = []
    looks = [("nothing loaded before", english, 0), ("another face", english, 1), ("another language", spanish, 0)]
    for name, script, number in [*looks, ("seen before", english, 0)]:
        began = time.perf_counter()
        shown = previews.scene(script, number)
        shown.picture(shown.seconds / 2)
        rows.append(_row(f"preview of a scene, {name}", time.perf_counter() - began, "s"))
    return rows


class _Peak:
    """The most memory that this process and its children held at once: what each has for itself, and its share."""

    def __init__(self) -> None:
        self.mib = 0.0
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._watch)

    def __enter__(self) -> _Peak:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._over.set()
        self._thread.join()

    def _watch(self) -> None:
        own = psutil.Process()
        while not self._over.wait(0.5):
            total = 0
            for process in [own, *own.children(recursive=True)]:
                try:
                    total += process.memory_full_info().pss
                except psutil.Error:
                    continue  # it has just ended
            self.mib = max(self.mib, total / 2**20)


def _worked() -> float:
    """Processor seconds of this process and of all it has started and waited for."""
    times = psutil.Process().cpu_times()
    return float(times.user + times.system + times.children_user + times.children_system)


def _probed(name: str, film: Path) -> Rows:
    """What ffprobe finds, where it is installed."""
    if shutil.which("ffprobe") is None:
        return []
    command = ["ffprobe", "-v", "error", "-show_entries", "stream=codec_name,width,height", "-of", "json", str(film)]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    streams = json.loads(done.stdout)["streams"]
    found = [stream["codec_name"] for stream in streams if stream.get("codec_name") in ("h264", "aac")]
    promised = found == ["h264", "aac"] and not done.stderr
    return [_row(name.format("ffprobe finds the promised streams and no error"), int(promised), "")]


def _played(name: str, film: Path) -> Rows:
    from bench.chromium import plays

    played = plays(film)
    return [] if played is None else [_row(name.format("Chromium plays picture and sound"), int(played), "")]


def _spoken(film: Path) -> tuple[float, float]:
    """The first and the last second at which the film can be heard."""
    import numpy as np

    from runtime.ports.recordings import read_recording

    loud = np.flatnonzero(np.abs(read_recording(film).audio) > 0.02) / 16_000
    return float(loud[0]), float(loud[-1])


def _captioned(file: Path) -> tuple[float, float]:
    lines = [line for line in file.read_text(encoding="utf-8").splitlines() if " --> " in line]
    return _seconds(lines[0].split(" --> ")[0]), _seconds(lines[-1].split(" --> ")[1])


def _seconds(written: str) -> float:
    hours, minutes, seconds = written.replace(",", ".").split(":")
    return int(hours) * 3600 + int(minutes) * 60 + float(seconds)


def _row(name: str, value: float, unit: str) -> dict[str, Any]:
    return {"name": name, "value": round(value, 2), "unit": unit}


if __name__ == "__main__":
    print(json.dumps(previewed() if sys.argv[1] == "preview" else one(sys.argv[1], int(sys.argv[2]))))
