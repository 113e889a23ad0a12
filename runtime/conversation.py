"""A conversation with a visitor who is on file or types: the engine with the ports that need no hardware."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from runtime.clock import Clock, SystemClock, VirtualClock
from runtime.conductor import Pump
from runtime.engine import Engine, Line
from runtime.floor.machine import Floor
from runtime.hearing.echo import EchoCanceller
from runtime.hearing.voice_activity import VoiceActivity
from runtime.journal import Record
from runtime.ports.recorded import Camera, Fault, Manner, RecordedDuplex, TypedVisitor
from runtime.ports.room import Room
from runtime.seeing.look import Look
from runtime.session.state import Policy, State, idle
from runtime.skills import Skills
from runtime.workers import InlineWorkers, Post, ThreadedWorkers, Workers, declared, measured

Pace = Literal["real", "measured", "declared"]
"""How a recording is run: `real` by the wall clock with a thread per stage; `measured` on a virtual clock, work posted
after the time it really took; `declared` on a virtual clock with fixed latencies, the same every time."""


@dataclass(frozen=True, slots=True)
class Visitor:
    """Who comes: a recording's audio (n,) float32 at 16 kHz, or typed turns; `hold` lets them wait for our answers."""

    audio: NDArray[np.float32]
    typed: Sequence[str] = ()
    looks: Iterator[tuple[int, Look]] | None = None
    hold: bool = True


class Conversation:
    """Everything of one session; `run` plays it to its end, on the calling thread.

    With a `room`, our own voice is heard in the microphone and cancelled (unless `echo_cancelling` is off, to see what
    it is good for), as live. `faults` unplug devices.
    """

    def __init__(
        self,
        skills: Skills,
        activity: VoiceActivity,
        policy: Policy,
        visitor: Visitor,
        pace: Pace,
        told: Callable[[Line], None] | None = None,
        room: Room | None = None,
        faults: Sequence[Fault] = (),
        echo_cancelling: bool = True,
    ) -> None:
        clock: Clock = SystemClock() if pace == "real" else VirtualClock()
        cleaner = EchoCanceller() if room is not None and echo_cancelling else None
        self.engine = Engine(skills, activity, policy, clock, partial(_workers, pace, clock), cleaner, told)
        self._hold = visitor.hold
        self.duplex = RecordedDuplex(
            visitor.audio,
            self.engine.ears,
            self.engine.mixer,
            self.engine.post,
            self.engine.stage.heard,
            self._manner,
            room=room,
            faults=faults,
        )
        self._pumps: list[Pump] = [self.duplex]
        if visitor.typed:
            self._pumps.append(TypedVisitor(visitor.typed, self.engine.post, clock.now, self._busy))
        if visitor.looks is not None:
            self._pumps.append(Camera(visitor.looks, self.duplex.given, self.engine.saw))

    def run(self, observers: Sequence[Callable[[Record], None]] = ()) -> State:
        return self.engine.run(self._pumps, observers)

    def _busy(self) -> bool:
        return not idle(self.engine.conductor.state)

    def _manner(self) -> Manner:
        """What a visitor with manners does now."""
        state = self.engine.conductor.state
        if not self._hold or state.floor is Floor.USER_SPEAKING:
            return "go"
        if state.floor is Floor.USER_PAUSING:
            return "pause"
        return "go" if state.floor is Floor.LISTENING and (idle(state) or state.voicing.active) else "wait"


def _workers(pace: Pace, clock: Clock, post: Post) -> Workers:
    match pace:
        case "real":
            return ThreadedWorkers(post)
        case "measured":
            return InlineWorkers(clock, post, measured)
        case "declared":
            return InlineWorkers(clock, post, declared)
