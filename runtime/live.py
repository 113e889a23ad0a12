"""A conversation with whoever is in front of the microphone."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from models.home import data_home
from runtime.clock import DeviceClock
from runtime.engine import Engine, Line
from runtime.hearing.echo import EchoCanceller
from runtime.journal import Record
from runtime.keeping.keeper import Keeper
from runtime.latency import DeviceLife
from runtime.loading import Loaded
from runtime.ports.camera import Camera
from runtime.ports.devices import LiveDuplex
from runtime.ports.looker import Looker
from runtime.seeing.watcher import Watcher
from runtime.session.state import State
from runtime.talking import Talking
from runtime.workers import ThreadedWorkers


class LiveConversation:
    """The engine on a microphone and a speaker, chosen by part of their names (the system's own, if None)."""

    def __init__(
        self,
        loaded: Loaded,
        microphone: str | None = None,
        speaker: str | None = None,
        told: Callable[[Line], None] | None = None,
        camera: Callable[[], Camera] | None = None,
        watcher: Watcher | None = None,
        life: DeviceLife | None = None,
        keeper: Keeper | None = None,
    ) -> None:
        """With a `camera` (opened here, and again when it was pulled out) and a `watcher`, we also look at the visitor.

        `life`: how quickly this device has answered so far. `keeper`: takes down what the store may keep.
        """
        skills = loaded.skills if keeper is None else keeper.skilled(loaded.skills)
        self._keeper = keeper
        clock = DeviceClock()
        self.engine = Engine(
            skills, loaded.activity, loaded.policy, clock, ThreadedWorkers, EchoCanceller(), told, life=life
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
        self.looker: Looker | None = None
        if camera is not None and watcher is not None:
            self.looker = Looker(camera, watcher, clock, self.engine.saw, self.engine.post)

    def run(self, observers: Sequence[Callable[[Record], None]] = ()) -> State:
        """Talk until `engine.conductor.stop()` is called; raises DeviceProblem if there is no microphone or speaker."""
        self.duplex.start()
        if self.looker is not None:
            self.looker.start()
        talking = Talking(data_home())
        try:
            talking.begin()
            following = [] if self._keeper is None else [self._keeper.following(self.engine.conductor)]
            return self.engine.run(observers=[*observers, *following])
        finally:
            if self.looker is not None:
                self.looker.close()
            self.duplex.close()
            talking.end()
