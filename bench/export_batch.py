"""A batch of a hundred films, killed twenty times; and one Dask worker against two."""

from __future__ import annotations

import json
import os
import random
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

import av

from bench.machine import description

TEMPLATE = """---
$name: text
quality: 480p
fps: 24
---
# For {{name}}
@layout card
Hello {{name}}.
# All
@layout card
@length 2s
"""
FACE = "---\n$name: text\nquality: 480p\nfps: 24\n---\nHello {{name}}. Please wait a moment, the nurse will call you.\n"
SEED = 3
Rows = list[dict[str, Any]]


def run(quick: bool) -> Rows:
    """Rows of name, value and unit."""
    return [*_killed(10 if quick else 100, 3 if quick else 20), *_spread(4 if quick else 12)]


def _killed(count: int, kills: int) -> Rows:
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        _write(folder, TEMPLATE, count)
        chance = random.Random(SEED)
        given = 0
        finished = False
        while not finished:
            process = _batch(folder)
            # A kill some time after films have begun to appear, so that twenty of them fall all over the batch.
            done = _done(folder)
            while process.poll() is None and given < kills and _done(folder) < done + chance.uniform(0, count / kills):
                time.sleep(0.05)
            time.sleep(chance.uniform(0, 0.5) if given < kills else 0)
            if process.poll() is None and given < kills:
                os.killpg(process.pid, signal.SIGKILL)
                given += 1
            finished = process.wait() == 0
        entries = json.loads((folder / "out" / "manifest.json").read_text(encoding="utf-8"))["rows"]
        right = sum(_whole(folder / "out" / entry["file"], f"Hello Name {entry['row']}") for entry in entries)
        left = [path.name for path in (folder / "out").iterdir() if path.name.startswith(".")]
    return [
        _row("rows", len(entries), ""),
        _row("kills", given, ""),
        _row("films that are there and right", right, ""),
        _row("rows rendered more than once", sum(entry["renders"] > 1 for entry in entries), ""),
        _row("hidden files left", len(left), ""),
    ]


def _spread(count: int) -> Rows:
    """The same films by one Dask worker and by two, each of one thread."""
    times = []
    for workers in (1, 2):
        with tempfile.TemporaryDirectory() as place:
            folder = Path(place)
            _write(folder, FACE, count)
            code = (
                "from distributed import LocalCluster\nimport sys\n"
                f"if __name__ == '__main__':\n    cluster = LocalCluster(n_workers={workers}, threads_per_worker=1)\n"
                "    print(cluster.scheduler_address, flush=True)\n    sys.stdin.read()\n    cluster.close()\n"
            )
            (folder / "cluster.py").write_text(code)
            cluster = subprocess.Popen(
                [sys.executable, str(folder / "cluster.py")], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
            )
            assert cluster.stdout is not None
            address = cluster.stdout.readline().strip()
            began = time.perf_counter()
            done = _batch(folder, "--scheduler", address)
            if done.wait() != 0:
                raise RuntimeError("the batch failed")
            times.append(time.perf_counter() - began)
            cluster.communicate("")
    return [
        _row(f"{count} films, one Dask worker", times[0], "s"),
        _row(f"{count} films, two Dask workers", times[1], "s"),
        _row(f"one against two, on {description().split(',')[1].strip()}", times[0] / times[1], "x"),
    ]


def _write(folder: Path, template: str, count: int) -> None:
    (folder / "t.md").write_text(template, encoding="utf-8")
    rows = "\n".join(f"Name {number}" for number in range(1, count + 1))
    (folder / "rows.csv").write_text(f"name\n{rows}\n", encoding="utf-8")


def _batch(folder: Path, *more: str) -> subprocess.Popen[bytes]:
    command = [sys.executable, "-m", "app.main", "export", "batch", "t.md", "rows.csv", "-o", "out", *more]
    environment = {**os.environ, "PYTHONPATH": str(Path.cwd())}
    return subprocess.Popen(command, cwd=folder, start_new_session=True, stdout=subprocess.DEVNULL, env=environment)


def _done(folder: Path) -> int:
    return len(list((folder / "out").glob("*.mp4")))


def _whole(film: Path, says: str) -> bool:
    """Whether it can be decoded to its end, and says what it is to say."""
    with av.open(film) as container:
        frames = sum(1 for _ in container.decode(video=0))
    return frames > 24 and says in film.with_suffix(".txt").read_text(encoding="utf-8")


def _row(name: str, value: float, unit: str) -> dict[str, Any]:
    return {"name": name, "value": round(value, 2), "unit": unit}
