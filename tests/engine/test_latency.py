"""Each stage's share of every answer, over the session and over the device's life."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from runtime import events as e
from runtime.clock import VirtualClock, ticks
from runtime.conversation import Conversation, Visitor
from runtime.hearing.voice_activity import VoiceActivity
from runtime.latency import STAGES, DeviceLife, TurnLatency, latency, session_latency
from tests.engine.test_conversation import POLICY, skills


def timed(turn: int, wait: float, out: float) -> e.TurnTimed:
    decided = ticks(1 + wait)
    return e.TurnTimed(turn, ticks(1), decided, ticks(1.1), decided, decided, decided + ticks(out))


def test_the_stages_add_up_to_the_whole() -> None:
    told = session_latency([timed(turn, wait=turn / 100, out=0.01) for turn in range(1, 101)])
    assert (told.turns, told.p50, told.p95, told.p99) == (100, ticks(0.51), ticks(0.96), ticks(1.0))
    shares = {stage.stage: (stage.p50, stage.p95, stage.p99) for stage in told.stages}
    assert tuple(shares) == STAGES
    assert shares["wait"] == (ticks(0.5), ticks(0.95), ticks(0.99)) and shares["out"] == (ticks(0.01),) * 3


def test_a_stage_that_was_ready_before_counts_nothing() -> None:
    early = e.TurnTimed(1, ticks(1), ticks(1.5), ticks(1.2), ticks(1.3), ticks(1.4), ticks(1.51))
    assert (latency(early).recognise, latency(early).words, latency(early).voice) == (0, 0, 0)
    assert round(latency(early).total) == 510


def test_the_devices_life_goes_on_from_what_was_kept() -> None:
    life = DeviceLife(TurnLatency(turn, 1.0 * turn, 0, 0, 0, 0) for turn in range(1, 100))
    told = life.add(TurnLatency(1, 100.0, 0, 0, 0, 0))
    assert (told.turns, told.p50, told.p95, told.p99) == (100, ticks(0.05), ticks(0.095), ticks(0.099))
    assert DeviceLife().told() is None


def test_both_are_told_with_every_answer(activity: VoiceActivity, recording: NDArray[np.float32]) -> None:
    life = DeviceLife([TurnLatency(1, 400.0, 10.0, 5.0, 30.0, 10.0)])
    told: list[e.Notice] = []
    conversation = Conversation(skills(), activity, POLICY, Visitor(recording), "declared")
    engine = conversation.engine
    engine._life, engine._on_notice = life, told.append
    assert isinstance(engine.clock, VirtualClock)
    conversation.run()
    sessions = [notice for notice in told if isinstance(notice, e.SessionLatency)]
    lives = [notice for notice in told if isinstance(notice, e.DeviceLatency)]
    assert [notice.turns for notice in sessions] == [1, 2, 3]
    assert [notice.turns for notice in lives] == [2, 3, 4]
    assert all(len(notice.stages) == len(STAGES) for notice in sessions)
    assert all(len(notice.stages) == len(STAGES) for notice in lives)
