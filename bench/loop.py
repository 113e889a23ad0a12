"""The whole loop on the recorded visitor: how long after the visitor's last sound the answer can be heard.

Measured with the session's own marks, on a virtual clock on which every piece of work takes as long as it really took;
the full benchmark adds runs in real time, a thread per stage. The baselines are a pipeline of the same models in a row,
recognition, then the answer's first clause, then its speech, with nothing begun ahead: after a second of silence, and
after the silences that ours waited.
"""

from __future__ import annotations

import time
from statistics import median
from typing import Any

from bench.machine import resident_mib
from models.home import data_home
from models.samples import visitor_path
from models.store import ModelStore
from runtime import events as e
from runtime.clock import ticks
from runtime.conversation import Conversation, Pace
from runtime.dialogue.persona import load_persona
from runtime.hearing.ring import RATE
from runtime.journal import Record
from runtime.latency import STAGES, TurnLatency, latency
from runtime.loading import Loaded, load
from runtime.percentiles import percentile
from runtime.ports.recordings import read_recording
from runtime.skills import Audio
from runtime.talk import recorded_visitor

TIMEOUT = 1000.0  # milliseconds of silence after which the baseline takes the turn
OUT = 10.0  # and a block until it can be heard


def run(quick: bool) -> list[dict[str, Any]]:
    """Rows of name, value and unit."""
    began = time.perf_counter()
    loaded = load(ModelStore.default(), load_persona("front-desk"), data_home() / "states")
    rows = [_row("load everything but the language model", time.perf_counter() - began, "s")]
    _session(loaded, "measured")  # the language model is there after this, and caches are warm
    ours: list[TurnLatency] = []
    row: list[float] = []
    for _ in range(2 if quick else 6):
        turns, said = _session(loaded, "measured")
        ours += turns
        row += [_in_a_row(loaded, audio) for audio in said]
    rows += _figures("", ours)
    after_a_second = [TIMEOUT + took for took in row]
    as_ours = [turn.wait + took for turn, took in zip(ours, row, strict=True)]
    for what, took in (("1 s of silence", after_a_second), ("our own silences, without speculation", as_ours)):
        rows.append(_row(f"models in a row after {what}: p50", median(took), "ms"))
        rows.append(_row(f"models in a row after {what}: p95", percentile(took, 0.95), "ms"))
        rows.append(_row("ratio of medians, ours to that", _median(ours) / median(took), ""))
    if not quick:
        rows += _figures("in real time: ", [turn for _ in range(3) for turn in _session(loaded, "real")[0]])
    rows.append(_row("peak resident memory", resident_mib(peak=True), "MiB"))
    return rows


def _session(loaded: Loaded, pace: Pace) -> tuple[list[TurnLatency], list[Audio]]:
    """One conversation: its latencies, and the audio of each answered turn."""
    visitor = recorded_visitor(read_recording(visitor_path()), None, hold=True)
    conversation = Conversation(loaded.skills, loaded.activity, loaded.policy, visitor, pace)
    spans: dict[int, tuple[int, int]] = {}

    def note(record: Record) -> None:
        for effect in record.effects:
            if isinstance(effect, e.Recognise) and effect.final:
                spans[effect.turn] = (effect.start, effect.end)

    conversation.run([note])
    track = conversation.duplex.tracks.visitor()
    per_sample = ticks(1) // RATE
    timed = conversation.engine.timed
    said = [track[spans[t.turn][0] // per_sample : spans[t.turn][1] // per_sample] for t in timed]
    return [latency(t) for t in timed], said


def _in_a_row(loaded: Loaded, audio: Audio) -> float:
    """Milliseconds that the same turn takes one model after the other, until it can be heard."""
    watch = time.perf_counter()
    text = loaded.skills.recogniser.transcribe(audio, lambda: False)
    clause = next(iter(loaded.skills.answers.answer(text, [], lambda: False)))
    loaded.skills.voice.speak(clause.text)
    return 1000 * (time.perf_counter() - watch) + OUT


def _figures(what: str, turns: list[TurnLatency]) -> list[dict[str, Any]]:
    totals = [turn.total for turn in turns]
    rows = [
        _row(f"{what}end of speech → first audible, p50", _median(turns), "ms"),
        _row(f"{what}end of speech → first audible, p95", percentile(totals, 0.95), "ms"),
    ]
    shares = [_row(f"{what}share of {stage}, p50", median(getattr(t, stage) for t in turns), "ms") for stage in STAGES]
    return rows + shares


def _median(turns: list[TurnLatency]) -> float:
    return median(turn.total for turn in turns)


def _row(name: str, value: float, unit: str) -> dict[str, Any]:
    return {"name": name, "value": value, "unit": unit}
