"""A script to a film: how much faster than real time, peak memory, and what the finished file holds.

Each size runs in a process of its own, so that its peak memory is its own.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

import av
import numpy as np

from bench.machine import resident_mib
from runtime.export.render import render
from runtime.export.voices import InstalledVoices
from runtime.ports.recordings import read_recording
from runtime.script.parser import parse

SENTENCES = (
    "Good morning, and welcome to the eye clinic. Please bring your glasses and a list of all your medicines.\n\n"
    "The drops make your pupils wide, so that the doctor can see the back of your eye. [nod] It does not hurt.\n\n"
)
SIZES = ("720p", "1080p")
Rows = list[dict[str, Any]]


def run(quick: bool) -> Rows:
    """Rows of name, value and unit: a script of a minute, or of ten seconds if `quick`."""
    rows: Rows = []
    for quality in SIZES[: 1 if quick else None]:
        command = [sys.executable, "-m", "bench.export", quality, "1" if quick else "5"]
        done = subprocess.run(command, capture_output=True, text=True, check=True)
        rows += json.loads(done.stdout.splitlines()[-1])
    return rows


def one(quality: str, repeats: int) -> Rows:
    """The figures of one size."""
    voices = InstalledVoices.default()
    script = parse(f"---\nquality: {quality}\nfps: 30\n---\n" + SENTENCES * repeats)
    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder) / "film.mp4"
        began, worked = time.perf_counter(), time.process_time()
        result = render(script, out, voices)
        took, worked = time.perf_counter() - began, time.process_time() - worked
        peak = resident_mib(peak=True)
        with av.open(out) as container:
            video, audio = container.streams.video[0], container.streams.audio[0]
            lengths = [float((s.duration or 0) * (s.time_base or 0)) for s in (video, audio)]
        first, last = _spoken(out)
        begins, ends = _captioned(out.with_suffix(".srt"))
    return [
        _row(f"{quality}30: length of the film", result.seconds, "s"),
        _row(f"{quality}30: times real time", result.seconds / took, "x"),
        _row(f"{quality}30: processor time a frame", 1000 * worked / result.frames, "ms CPU"),
        _row(f"{quality}30: peak memory", peak, "MiB"),
        _row(f"{quality}30: picture's length against the sound's", 1000 * (lengths[0] - lengths[1]), "ms"),
        _row(f"{quality}30: first caption against the voice", 1000 * (begins - first), "ms"),
        _row(f"{quality}30: last caption against the voice", 1000 * (ends - last), "ms"),
        _row(f"{quality}30: loudness before coding", result.lufs or 0.0, "LUFS"),
    ]


def _spoken(film: Path) -> tuple[float, float]:
    """The first and the last second at which the film can be heard."""
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
    print(json.dumps(one(sys.argv[1], int(sys.argv[2]))))
