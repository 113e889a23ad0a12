"""Turn-taking on the held-out half of the labelled cases: Bedside, Smart Turn alone, and two silence timeouts.

    python -m bench floor

How a decision is judged: bench/floor_scores.py. What the models are given and how long they take: bench/floor_listen.py.
Of the voices, sentences and noises here none was in the half that anything was fitted on.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np

from bench.floor_cases import Case, Split, cases
from bench.floor_listen import Listener
from bench.floor_overlaps import OverlapTally, play
from bench.floor_scores import Tally
from bench.floor_takers import Taker, bedside, smart_turn_alone, voice_timeout

QUICK_EVERY = 10  # a quick run takes one case in so many

Rows = list[dict[str, Any]]


def run(quick: bool) -> Rows:
    """Rows of every way to take the floor, then of the sounds during our own speech."""
    return measure("heldout", quick, kept=None)


def measure(split: Split, quick: bool, kept: Path | None) -> Rows:
    """`kept`: a folder that remembers what the models said, for trying things out on the train half."""
    listener = Listener(kept)
    takers: dict[str, Taker] = {
        "bedside": bedside(),
        "bedside, low patience": bedside("low"),
        "bedside, high patience": bedside("high"),
        "smart turn alone": smart_turn_alone(listener),
        "silence of 700 ms": voice_timeout(0.7),
        "silence of 1000 ms": voice_timeout(1.0),
    }
    tallies = {name: Tally() for name in takers}
    humans = Tally()
    overlaps = OverlapTally()
    for case in _chosen(split, quick):
        if case.ours is not None:
            overlaps.add(case, *play(case, listener))
            continue
        heard = listener.hear(case)
        for name, take in takers.items():
            decisions = take(case, heard)
            tallies[name].add(case, decisions)
            if name == "bedside" and case.human:
                humans.add(case, decisions)
    rows = [row for name, tally in tallies.items() for row in _turn_rows(name, tally)]
    return rows + _turn_rows("bedside, human voices only", humans) + _overlap_rows(overlaps)


def _chosen(split: Split, quick: bool) -> Iterator[Case]:
    for number, case in enumerate(cases(split)):
        if not quick or number % QUICK_EVERY == 0:
            yield case


def _turn_rows(name: str, tally: Tally) -> Rows:
    return [
        _row(f"{name}: turns", tally.turns, ""),
        _row(f"{name}: precision", round(tally.precision, 3), ""),
        _row(f"{name}: recall", round(tally.recall, 3), ""),
        _row(f"{name}: cut-ins per 100 turns", round(tally.cut_ins_per_100, 1), ""),
        _row(f"{name}: cut-ins per 100 turns, strict", round(tally.strict_cut_ins_per_100, 1), ""),
        _row(f"{name}: latency after the true end, p50", round(1000 * tally.median), "ms"),
        _row(f"{name}: latency after the true end, p95", round(1000 * tally.p95), "ms"),
        _row(f"{name}: answers to nobody", tally.nobody, f"of {tally.nobody_cases}"),
    ]


def _overlap_rows(tally: OverlapTally) -> Rows:
    others = tally.backchannels + tally.noises
    return [
        _row("interruptions that stop it", _share(tally.stopped, tally.interruptions), f"% of {tally.interruptions}"),
        _row(
            "backchannels that stop it", _share(tally.stopped_by_backchannel, tally.backchannels),
            f"% of {tally.backchannels}",
        ),
        _row("noises and far voices that stop it", _share(tally.stopped_by_noise, tally.noises), f"% of {tally.noises}"),
        _row("recovered after a sound that was no interruption", _share(tally.recovered, others), f"% of {others}"),
        _row("ducked after the first voiced sample, p50", _milliseconds(tally.ducks, 50), "ms"),
        _row("ducked after the first voiced sample, p95", _milliseconds(tally.ducks, 95), "ms"),
        _row("stopped after the first voiced sample, p50", _milliseconds(tally.stops, 50), "ms"),
        _row("stopped after the first voiced sample, p95", _milliseconds(tally.stops, 95), "ms"),
    ]  # fmt: skip


def _row(name: str, value: float, unit: str) -> dict[str, Any]:
    return {"name": name, "value": value, "unit": unit}


def _share(part: int, whole: int) -> float:
    return round(100 * part / max(1, whole), 1)


def _milliseconds(seconds: list[float], percentile: int) -> int:
    return round(1000 * float(np.percentile(seconds, percentile))) if seconds else 0
