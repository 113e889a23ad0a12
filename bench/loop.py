"""The whole loop on the recorded visitor: how long after the visitor's last sound the answer can be heard.

Measured with the session's own marks, on a virtual clock on which every piece of work takes as long as it really took;
the full benchmark adds runs in real time with a thread per stage. The baseline is the same pipeline with the turn taken
after a fixed second of silence, as a plain timeout does.
"""

from __future__ import annotations

import time
from dataclasses import replace
from statistics import median
from typing import Any

from bench.machine import resident_mib
from models.home import data_home
from models.samples import visitor_path
from models.store import ModelStore
from runtime.clock import ticks
from runtime.conversation import Conversation, Pace
from runtime.dialogue.persona import load_persona
from runtime.floor.policy import FloorPolicy
from runtime.latency import STAGES, TurnLatency, latency, percentile
from runtime.loading import Loaded, load
from runtime.ports.recordings import read_recording
from runtime.session import Policy
from runtime.talk import recorded_visitor

TIMEOUT = FloorPolicy(wait_when_sure=ticks(1.0), wait_when_likely=ticks(1.0), longest_wait=ticks(1.0))


def run(quick: bool) -> list[dict[str, Any]]:
    """Rows of name, value and unit."""
    began = time.perf_counter()
    loaded = load(ModelStore.default(), load_persona("front-desk"), data_home() / "states")
    rows = [_row("load everything but the language model", time.perf_counter() - began, "s")]
    _turns(loaded, loaded.policy, "measured")  # the language model is there after this, and caches are warm
    patient = replace(loaded.policy, floor=TIMEOUT)
    ours = [turn for _ in range(1 if quick else 5) for turn in _turns(loaded, loaded.policy, "measured")]
    baseline = [turn for _ in range(1 if quick else 5) for turn in _turns(loaded, patient, "measured")]
    rows += _figures("", ours) + _figures("silence timeout 1 s: ", baseline)
    rows.append(_row("ratio of medians, ours to timeout", _median(ours) / _median(baseline), ""))
    if not quick:
        rows += _figures("in real time: ", [turn for _ in range(2) for turn in _turns(loaded, loaded.policy, "real")])
    rows.append(_row("peak resident memory", resident_mib(peak=True), "MiB"))
    return rows


def _turns(loaded: Loaded, policy: Policy, pace: Pace) -> list[TurnLatency]:
    visitor = recorded_visitor(read_recording(visitor_path()), None, hold=True)
    conversation = Conversation(loaded.skills, loaded.activity, policy, visitor, pace)
    conversation.run()
    return [latency(timed) for timed in conversation.engine.timed]


def _figures(what: str, turns: list[TurnLatency]) -> list[dict[str, Any]]:
    totals = [turn.total for turn in turns]
    rows = [
        _row(f"{what}end of speech → first audible, p50", _median(turns), "ms"),
        _row(f"{what}end of speech → first audible, p95", percentile(totals, 0.95), "ms"),
    ]
    return rows + [
        _row(f"{what}share of {stage}, p50", median(getattr(t, stage) for t in turns), "ms") for stage in STAGES
    ]


def _median(turns: list[TurnLatency]) -> float:
    return median(turn.total for turn in turns)


def _row(name: str, value: float, unit: str) -> dict[str, Any]:
    return {"name": name, "value": value, "unit": unit}
