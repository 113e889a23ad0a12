"""The command: pick a benchmark, print its table, keep its figures."""

from __future__ import annotations

import argparse
import importlib
import importlib.util
import json
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from rich.console import Console
from rich.table import Table

from bench.machine import description

BENCHMARKS = {
    "loop": ("bench.loop", "end of speech to first audible sample, whole loop, against the same models in a row"),
    "models": ("bench.models", "each model alone: speed, memory, recognition accuracy"),
    "app": ("bench.app", "the screens: start, smoothness, an idle kiosk, an engine started anew"),
    "studio": ("bench.studio", "the staff side with 10,000 rows: how long each act holds the window up"),
    "face": ("bench.face", "milliseconds per drawn frame"),
    "export": ("bench.export", "a script to a film: times real time, memory, sound against captions"),
    "export_batch": ("bench.export_batch", "a batch of films killed twenty times; one Dask worker against two"),
    "film_voices": ("bench.film_voices", "films' voices in other languages, heard back by another model"),
    "malformed_films": ("bench.malformed_films", "200 malformed scripts, pictures, sounds and tables for films"),
    "barge": ("bench.barge", "interrupted while it speaks, and talking over its own echo"),
    "unplug": ("bench.unplug", "microphone and speaker pulled out in mid-sentence and put back"),
    "crash": ("bench.crash", "kills of a writing process: what was lost, damaged or left readable"),
    "store": ("bench.store", "opening a large store, reading and writing it"),
    "memory": ("bench.memory", "facts kept from scripted conversations and recalled in later ones"),
    "hearing": ("bench.hearing", "names heard right, other languages, isolation from far voices"),
    "red_flags": ("bench.red_flags", "red flags noticed, near misses taken for one"),
    "floor": ("bench.floor", "turn-taking decisions on labelled recordings, against baselines"),
    "perception": ("bench.perception", "what is read of faces and voices, against what was drawn and against Praat"),
    "dialogue": ("bench.dialogue", "answers to the published scenario set: right, honestly not known, wrong"),
    "knowledge": ("bench.knowledge", "finding passages: speed, recall, ingestion, encrypted"),
    "knowledge_speed": ("bench.knowledge_speed", "the speeds of the same, without recall"),
    "malformed": ("bench.malformed", "300 malformed documents, each refused or read in a process that may be killed"),
}
HISTORY = Path(__file__).parent / "history"


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m bench", description=__doc__)
    parser.add_argument("name", choices=[name for name in BENCHMARKS if _there(name)])
    parser.add_argument("--quick", action="store_true", help="a rougher figure in under 50 s")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write the figures, with their units, to FILE")
    parser.add_argument("--keep", action="store_true", help=f"also keep them in bench/{HISTORY.name}/")
    arguments = parser.parse_args()
    rows: list[dict[str, Any]] = importlib.import_module(BENCHMARKS[arguments.name][0]).run(arguments.quick)
    _print(arguments.name, rows)
    now = datetime.now(UTC)
    report = {
        "benchmark": arguments.name,
        "quick": arguments.quick,
        "date": now.isoformat(timespec="seconds"),
        "machine": description(),
        "figures": rows,
    }
    for path in [arguments.json, *([HISTORY / f"{now:%Y-%m-%d}-{arguments.name}.json"] if arguments.keep else [])]:
        if path is not None:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(json.dumps(report, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    return 0


def _there(name: str) -> bool:
    return importlib.util.find_spec(BENCHMARKS[name][0]) is not None


def _print(name: str, rows: list[dict[str, Any]]) -> None:
    table = Table(title=BENCHMARKS[name][1], caption=description())
    for column in ("figure", "value", "unit"):
        table.add_column(column, justify="right" if column == "value" else "left")
    for row in rows:
        value = row["value"]
        table.add_row(row["name"], f"{value:.4g}" if isinstance(value, float) else str(value), row["unit"])
    Console().print(table)


if __name__ == "__main__":
    sys.exit(main())
