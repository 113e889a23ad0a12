"""What the floor's judgements are fitted on: the train half, in several rooms, and readings of turns.txt."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path

from bench.floor_cases import Case, cases
from bench.floor_data.make_readings import readings
from bench.floor_listen import Heard, Listener

Ears = Sequence[tuple[Case, Heard]]


def given_data(what: str | None) -> Ears:
    """The cases that the command line asks for, heard. `what`: the tool's description."""
    parser = argparse.ArgumentParser(description=what, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("kept", type=Path)
    parser.add_argument("--variants", type=int, default=3)
    parser.add_argument("--readings", type=Path)
    given = parser.parse_args()
    return heard(Listener(given.kept), given.variants, given.readings)


def heard(listener: Listener, variants: int, folder: Path | None) -> Ears:
    """Visitors' turns only; the readings, which are more, in one room each."""
    found = [case for variant in range(variants) for case in cases("train", variant) if case.expected == "turn"]
    found += [] if folder is None else readings(folder)
    return [(case, listener.hear(case)) for case in found]
