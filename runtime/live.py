"""A conversation with whoever is in front of the microphone."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from runtime.clock import DeviceClock
from runtime.engine import Engine, Line
from runtime.hearing.echo import EchoCanceller
from runtime.journal import Record
from runtime.loading import Loaded
from runtime.ports.devices import LiveDuplex
from runtime.session.state import State
from runtime.workers import ThreadedWorkers


class LiveConversation:
    """The engine on a microphone and a speaker, chosen by part of their names (the system's own, if None)."""

    def __init__(
        self,
        loaded: Loaded,
        microphone: str | None = None,
        speaker: str | None = None,
        told: Callable[[Line], None] | None = None,
    ) -> None:
        clock = DeviceClock()
        self.engine = Engine(
            loaded.skills, loaded.activity, loaded.policy, clock, ThreadedWorkers, EchoCanceller(), told
        )
        self.duplex = LiveDuplex(
            self.engine.ears,
            self.engine.mixer,
            clock,
            self.engine.post,
            self.engine.stage.heard,
            microphone,
            speaker,
        )

    def run(self, observers: Sequence[Callable[[Record], None]] = ()) -> State:
        """Talk until `engine.conductor.stop()` is called; raises DeviceProblem if there is no microphone or speaker."""
        self.duplex.start()
        try:
            return self.engine.run(observers=observers)
        finally:
            self.duplex.close()
