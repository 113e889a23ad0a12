"""Trains several scorers beside one another and one more from all of them, on a machine with a GPU:

    python -m models.answer_scorer.train.rounds PLAN.json --start FOLDER --pool FILE … --out FOLDER

PLAN.json has a list `waves` of lists of runs, each a `name` and options of `train.py`; a wave's runs go at the same
time. `student` is one more run, with the others (or those that it names as `from`) as its teachers, going on from the
one that it names as `again`. Written to --out: what was trained of the student (`student-0.npz` and `student-1.npz`,
16-bit; the words stay as published), and all that was said. `… --join FOLDER --start FOLDER --out FILE` makes whole
weights of it.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np

from models.minilm import read_safetensors

PARTS = 2
_AS_PUBLISHED = ("embeddings.word_embeddings.", "embeddings.position_embeddings.", "embeddings.LayerNorm.")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("plan", type=Path, nargs="?")
    parser.add_argument("--start", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--join", type=Path)
    chosen, rest = parser.parse_known_args()
    if chosen.join is not None:
        join(chosen.join, chosen.start, chosen.out)
        return
    plan = json.loads(chosen.plan.read_text(encoding="utf-8"))
    common = ["--start", str(chosen.start), *rest]
    with tempfile.TemporaryDirectory() as scratch, (chosen.out / "said.txt").open("w", encoding="utf-8") as said:
        folder = Path(scratch)
        for wave in plan["waves"]:
            for running in [_started(run, folder, common) for run in wave]:
                _heard(running, said)
        student = dict(plan["student"])
        if "again" in student:
            student["again"] = folder / f"{student['again']}.npz"
        names = student.pop("from", [run["name"] for wave in plan["waves"] for run in wave])
        files = [folder / f"{name}.npz" for name in names]
        teachers = ["--teachers", *(str(file) for file in files if file.is_file())]  # a run may have failed
        _heard(_started({**student, "name": "student"}, folder, [*common, *teachers]), said)
        pack(folder / "student.npz", chosen.out)


def _started(run: Mapping[str, Any], folder: Path, common: list[str]) -> subprocess.Popen[str]:
    options = []
    for name, value in run.items():
        if name != "name":
            options += [f"--{name}", *map(str, value if isinstance(value, list) else [value])]
    command = [sys.executable, "-m", "models.answer_scorer.train.train", *common, *options]
    command += ["--out", str(folder / f"{run['name']}.npz")]
    return subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)


def _heard(running: subprocess.Popen[str], said: Any) -> None:
    assert running.stdout is not None
    for line in running.stdout:
        for each in (said, sys.stdout):
            each.write(line)
            each.flush()
    running.wait()


def pack(weights: Path, folder: Path) -> None:
    """Writes what was trained, in parts of the same size."""
    with np.load(weights) as arrays:
        trained = {name: arrays[name].astype(np.float16) for name in arrays.files if not _published(name)}
    names = sorted(trained, key=lambda name: -trained[name].size)
    for part in range(PARTS):
        some: dict[str, Any] = {name: trained[name] for name in names[part::PARTS]}
        np.savez(folder / f"student-{part}.npz", **some)


def join(folder: Path, start: Path, target: Path) -> None:
    (published,) = start.glob("*.safetensors")
    whole: dict[str, Any] = {name: value for name, value in read_safetensors(published).items() if _published(name)}
    for part in range(PARTS):
        with np.load(folder / f"student-{part}.npz") as arrays:
            whole |= {name: arrays[name].astype(np.float32) for name in arrays.files}
    np.savez(target, **whole)


def _published(name: str) -> bool:
    return name.startswith(_AS_PUBLISHED)


if __name__ == "__main__":
    main()
