"""One conversation, assembled: engine, ears, mixer and the ports of a visitor who is on file or types."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from runtime import events as e
from runtime.clock import Clock, SystemClock, VirtualClock
from runtime.conductor import Conductor, Pump
from runtime.floor.machine import Floor
from runtime.hearing.ears import Ears
from runtime.hearing.echo import EchoCanceller
from runtime.hearing.voice_activity import VoiceActivity
from runtime.journal import Record
from runtime.mixer import Mixer
from runtime.performer import SessionPerformer
from runtime.ports.recorded import Camera, RecordedDuplex, TypedVisitor
from runtime.ports.room import Room
from runtime.session import Policy, State, idle
from runtime.skills import Skills
from runtime.stage import Stage
from runtime.workers import InlineWorkers, ThreadedWorkers, Workers, declared, measured

Pace = Literal["real", "measured", "declared"]
"""How a recording is run: `real` by the wall clock with a thread per stage; `measured` on a virtual clock, work posted
after the time it really took; `declared` on a virtual clock with fixed latencies, the same every time."""


@dataclass(frozen=True, slots=True)
class Visitor:
    """Who comes: a recording's audio (n,) float32 at 16 kHz, or typed turns, or both; `hold` lets them wait for us."""

    audio: NDArray[np.float32]
    typed: Sequence[str] = ()
    looks: Iterator[tuple[int, e.FaceSeen | e.FaceLost]] | None = None
    hold: bool = True


@dataclass(frozen=True, slots=True)
class Line:
    """One caption with the media time at which it was shown."""

    at: int
    caption: e.Caption


class Conversation:
    """Everything of one session; `run` plays it to its end, on the calling thread."""

    def __init__(
        self,
        skills: Skills,
        activity: VoiceActivity,
        policy: Policy,
        visitor: Visitor,
        pace: Pace,
        told: Callable[[Line], None] | None = None,
        room: Room | None = None,
    ) -> None:
        self.clock: Clock = SystemClock() if pace == "real" else VirtualClock()
        self.stage = Stage()
        self.lines: list[Line] = []
        self.timed: list[e.TurnTimed] = []
        self.problems: list[e.Problem] = []
        self.conductor = Conductor(self.clock, policy)
        self._hold = visitor.hold
        self._on_line = told
        mixer = Mixer()
        activity.reset()
        ears = Ears(activity, EchoCanceller() if room is not None else None)
        self._workers = _workers(pace, self.clock, self.conductor)
        self._performer = SessionPerformer(
            skills,
            ears.past,
            mixer,
            self._workers,
            self.conductor.post,
            tell=self._told,
            cut=lambda: self.stage.cut(self.clock.now()),
        )
        self.duplex = RecordedDuplex(
            visitor.audio, ears, mixer, self.conductor.post, self.stage.heard, self._visitor_waits, room=room
        )
        self._pumps: list[Pump] = [self.duplex]
        if visitor.typed:
            self._pumps.append(TypedVisitor(visitor.typed, self.conductor.post, self.clock.now, self._busy))
        if visitor.looks is not None:
            self._pumps.append(Camera(visitor.looks, self.duplex.given, self.conductor.post))

    def run(self, observers: Sequence[Callable[[Record], None]] = ()) -> State:
        """Play the session; closes its workers however it ends."""
        try:
            return self.conductor.run(self._performer, self._pumps, observers)
        finally:
            self._workers.close()

    def _told(self, notice: e.Notice) -> None:
        match notice:
            case e.Caption():
                self.lines.append(Line(self.clock.now(), notice))
                if self._on_line is not None:
                    self._on_line(self.lines[-1])
            case e.TurnTimed():
                self.timed.append(notice)
            case e.Problem():
                self.problems.append(notice)
            case e.FloorChanged():
                pass

    def _busy(self) -> bool:
        return not idle(self.conductor.state)

    def _visitor_waits(self) -> bool:
        state = self.conductor.state
        listening = state.floor in (Floor.LISTENING, Floor.USER_SPEAKING, Floor.USER_PAUSING)
        return self._hold and (not listening or (state.floor is Floor.LISTENING and not idle(state)))


def _workers(pace: Pace, clock: Clock, conductor: Conductor) -> Workers:
    match pace:
        case "real":
            return ThreadedWorkers(conductor.post)
        case "measured":
            return InlineWorkers(clock, conductor.post, measured)
        case "declared":
            return InlineWorkers(clock, conductor.post, declared)
