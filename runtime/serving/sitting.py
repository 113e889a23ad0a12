"""One visitor's conversation inside the engine's process, from its beginning to nothing being left of it."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from dataclasses import replace

import numpy as np

from models.home import data_home
from runtime import events as e
from runtime.clock import seconds
from runtime.engine import Engine
from runtime.face.animation import pose_at
from runtime.face.pose import Pose
from runtime.face.tags import read_tags
from runtime.hearing.ring import RATE
from runtime.keeping.keeper import Keeper, Kept
from runtime.latency import DeviceLife, TurnLatency, latency
from runtime.loading import Loaded
from runtime.perception.policy import feels
from runtime.serving.gate import Gate
from runtime.serving.messages import Begin, Perceived, Receipt, UseDevices
from runtime.serving.surroundings import Surroundings, VolumeKnob, chime
from runtime.speech.voice import Speech
from runtime.talking import Talking
from runtime.workers import ThreadedWorkers

log = logging.getLogger(__name__)
RING_SECONDS = 90


class Sitting:
    """Runs on a thread of its own. `told` gets the engine's notices, `over` that it ended by the persona's own rules,
    `broke` why it could not go on. `life`: how quickly this device has answered so far. `keeper`: takes down what may
    be kept.
    """

    def __init__(
        self,
        begin: Begin,
        loaded: Loaded,
        surroundings: Surroundings,
        use: UseDevices,
        volume: float,
        muted: bool,
        told: Callable[[e.Notice], None],
        over: Callable[[int], None],
        broke: Callable[[int, str], None],
        life: DeviceLife | None = None,
        keeper: Keeper | None = None,
    ) -> None:
        self.visit = begin.visit
        self.agreed = begin.keep
        self._loaded = loaded
        self._over = over
        self._broke = broke
        self.keeper = keeper
        self.kept = Kept(0, 0)
        self.gate = Gate(surroundings.cleaner(), muted or not begin.listen)
        history = tuple(
            e.Said(speaker, e.Words(f"before {number}", text)) for number, (speaker, text) in enumerate(begin.said)
        )
        policy = replace(loaded.policy, greeting=None) if begin.said else loaded.policy
        self.engine = Engine(
            loaded.skills if keeper is None else keeper.skilled(loaded.skills),
            loaded.activity,
            policy,
            surroundings.clock(),
            ThreadedWorkers,
            self.gate,
            noticed=told,
            history=history,
            life=life,
            consented=begin.record,
        )
        self.knob = VolumeKnob(self.engine.mixer, volume)
        self.sound = surroundings.sound(self.engine, self.knob, use)
        self._typed = 0
        self._talking = Talking(data_home())
        self._thread = threading.Thread(target=self._run, name="bedside-engine", daemon=True)

    def start(self) -> None:
        self._talking.begin()
        self._thread.start()

    def write(self, text: str) -> None:
        """A turn from the keyboard."""
        self._typed += 1
        self.engine.post(e.Typed(e.Words(f"typed {self._typed}", text)), None)

    def echo(self, text: str, *, protected: bool) -> None:
        """Words from outside, spoken as they stand; tags of feelings in them are felt."""
        self._typed += 1
        self.engine.post(e.EchoAsked(e.Words(f"echo {self._typed}", *read_tags(text)), protected), None)

    def tell(self, text: str, *, append: bool) -> None:
        """What is to be known in this conversation."""
        self.engine.post(e.ContextGiven(e.Words("context", text), append), None)

    def talk(self, held: bool) -> None:
        self.gate.hold(held)
        self.engine.post(e.TalkKey(held), None)

    def hush(self) -> None:
        """Stop what is being said."""
        self.engine.post(e.StopAsked(), None)

    def camera(self, there: bool) -> None:
        self.engine.post(e.DeviceBack("camera") if there else e.DeviceLost("camera"), None)

    def chime(self) -> None:
        """The chime that calls staff, through the conversation's own speaker, as soon as nothing else sounds."""
        self.engine.mixer.aside(Speech(2 * chime(), 24_000, (), ()))

    def pose(self) -> Pose:
        """How the face looks now."""
        return pose_at(seconds(self.engine.clock.now()), self.engine.stage.scene)

    def perceived(self) -> Perceived:
        """What was seen and heard of the visitor; to be asked for before `end`."""
        perceiver = self.engine.perceiver
        return Perceived(self.visit, perceiver.report(), feels(perceiver.watch))

    def end(self, pictures: int) -> tuple[Receipt, tuple[TurnLatency, ...]]:
        """Stop, forget, and say what was forgotten; `pictures` were looked at. Also the times of its turns."""
        self.engine.conductor.stop()
        if self._thread.ident is not None:
            self._thread.join()
        self._talking.end()
        self.sound.close()
        heard = self.gate.blocks / 100 if self.sound.microphone else 0.0
        times = tuple(latency(timed) for timed in self.engine.timed)
        if self.keeper is not None:
            self.kept = self.keeper.end()
        lines = len(self.engine.lines)
        kept = self.kept
        heard = round(heard, 1)
        lost = bool(kept.problem)
        receipt = Receipt(lines, heard, pictures, len(times), kept.lines, kept.memories, kept.answers, lost)
        self.engine.ears.past.append(np.zeros(RING_SECONDS * RATE, np.float32))
        self.engine.lines.clear()
        self.engine.perceiver.forget()
        wipe_model(self._loaded)
        return receipt, times

    def _run(self) -> None:
        try:
            following = [] if self.keeper is None else [self.keeper.following(self.engine.conductor)]
            state = self.engine.run(self.sound.pumps, following)
            if state.over:
                self._over(self.visit)
        except Exception as problem:  # the process outlives its conversation, whatever went wrong
            log.exception("the conversation stopped")
            self._broke(self.visit, f"{type(problem).__name__}: {problem}")


def wipe_model(loaded: Loaded) -> None:
    """Nothing of the visitor is held: what the language model has read is replaced by a greeting."""
    loaded.skills.answers.forget()
    loaded.skills.answers.prefill("Hello", ())
