"""The engine: one thread that takes the next event by media time, decides, writes it down and carries it out.

It runs the same way live (system clock, threads post), on recordings (virtual or system clock, pumps give audio) and
for export.
"""

from __future__ import annotations

import heapq
import itertools
import threading
from collections.abc import Callable, Sequence
from typing import Protocol

from runtime import events as e
from runtime.clock import Clock
from runtime.journal import Record
from runtime.session.reducer import step
from runtime.session.state import Policy, State


class Pump(Protocol):
    """A source that is due at known media times (a recording's next block), driven by the conductor."""

    def due(self) -> int:
        """Media time at which `run` is to be called next."""

    def run(self) -> None:
        """Do what is due; events are posted to the conductor."""


class Performer(Protocol):
    """Carries effects out through ports and workers."""

    def perform(self, effect: e.Effect) -> None: ...


class Conductor:
    """Owns the state of one session."""

    def __init__(self, clock: Clock, policy: Policy, state: State | None = None) -> None:
        self._clock = clock
        self._policy = policy
        self._state = state or State()
        self._events: list[tuple[int, int, e.Event]] = []
        self._sequence = itertools.count()
        self._changed = threading.Condition()
        self._over = False

    @property
    def state(self) -> State:
        """The present state; immutable, so any thread may look."""
        return self._state

    def post(self, event: e.Event, at: int | None = None) -> None:
        """Queue an event for media time `at` (now, if None). Any thread may call this."""
        with self._changed:
            now = self._clock.now()
            heapq.heappush(self._events, (now if at is None else at, next(self._sequence), event))
            self._changed.notify()

    def stop(self) -> None:
        """End the session after the event in hand. Any thread may call this."""
        with self._changed:
            self._over = True
            self._changed.notify()

    def run(
        self,
        performer: Performer,
        pumps: Sequence[Pump] = (),
        observers: Sequence[Callable[[Record], None]] = (),
    ) -> State:
        """Run until the session is over; returns the last state. Observers see every record after it is decided."""
        self.post(e.SessionStarted())
        while (due := self._next(pumps)) is not None:
            if not isinstance(due, tuple):
                due.run()
                continue
            at, sequence, event = due
            self._state, effects = step(self._state, event, at, self._policy)
            record = Record(at, sequence, event, effects)
            for observer in observers:
                observer(record)
            for effect in effects:
                if isinstance(effect, e.SetTimer):
                    self.post(e.TimerFired(effect.name, effect.token), effect.at)
                elif isinstance(effect, e.EndSession):
                    self.stop()
                else:
                    performer.perform(effect)
        return self._state

    def _next(self, pumps: Sequence[Pump]) -> tuple[int, int, e.Event] | Pump | None:
        """The next event or pump that is due, waiting for it; None once the session is over."""
        with self._changed:
            while not self._over:
                pump = min(pumps, key=lambda p: p.due(), default=None)
                event_at = self._events[0][0] if self._events else None
                pump_at = pump.due() if pump is not None else None
                now = self._clock.now()
                # At the same tick an event goes first: a block must find everything decided that came before it.
                if event_at is not None and event_at <= now and (pump_at is None or event_at <= pump_at):
                    return heapq.heappop(self._events)
                if pump is not None and pump_at is not None and pump_at <= now:
                    return pump
                self._clock.wait(self._changed, min((t for t in (event_at, pump_at) if t is not None), default=None))
            return None
