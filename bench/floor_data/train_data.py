"""What the floor's judgements are fitted on: the visitors' turns of the train half, each in several rooms."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path

from bench.floor_cases import Case, cases
from bench.floor_listen import Heard, Listener

Ears = Sequence[tuple[Case, Heard]]


def given_data(what: str | None) -> Ears:
    """The cases that the command line asks for, heard. `what`: the tool's description."""
    parser = argparse.ArgumentParser(description=what, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("kept", type=Path)
    parser.add_argument("--variants", type=int, default=3)
    given = parser.parse_args()
    listener = Listener(given.kept)
    visitors = (case for v in range(given.variants) for case in cases("train", v) if case.expected == "turn")
    return [(case, listener.hear(case)) for case in visitors]
