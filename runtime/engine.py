"""One session, assembled but for its ports: clock, conductor, ears, mixer, workers, performer, and what to show."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from runtime import events as e
from runtime.clock import Clock
from runtime.conductor import Conductor, Pump
from runtime.hearing.ears import Cleaner, Ears
from runtime.hearing.isolation import NearVoice
from runtime.hearing.voice_activity import VoiceActivity
from runtime.journal import Record
from runtime.latency import DeviceLife, latency
from runtime.mixer import Mixer
from runtime.performer import SessionPerformer
from runtime.session.state import Policy, State
from runtime.skills import Skills
from runtime.stage import Stage
from runtime.workers import Post, Workers


@dataclass(frozen=True, slots=True)
class Line:
    """One caption with the media time at which it was shown."""

    at: int
    caption: e.Caption


class Engine:
    """The same object live, on recordings and for export; ports are attached to its `ears`, `mixer` and `post`."""

    def __init__(
        self,
        skills: Skills,
        activity: VoiceActivity,
        policy: Policy,
        clock: Clock,
        workers: Callable[[Post], Workers],
        cleaner: Cleaner | None = None,
        told: Callable[[Line], None] | None = None,
        noticed: Callable[[e.Notice], None] | None = None,
        history: tuple[e.Said, ...] = (),
        life: DeviceLife | None = None,
    ) -> None:
        """`told` gets finished captions, `noticed` every notice as it comes, both on the engine's thread.

        `history`: what was said before, where a conversation is taken up again. `life`: how quickly this device has
        answered so far; with it every answer is followed by a notice of that.
        """
        activity.reset()
        self.clock = clock
        self.conductor = Conductor(clock, policy, State(history=history))
        self.post = self.conductor.post
        self.ears = Ears(activity, cleaner, NearVoice() if skills.isolated else None)
        self.mixer = Mixer()
        self.stage = Stage()
        self.lines: list[Line] = []
        self.timed: list[e.TurnTimed] = []
        self.problems: list[e.Problem] = []
        self.devices: list[e.DeviceChanged] = []
        self._on_line = told
        self._on_notice = noticed
        self._life = life
        self._heard: Line | None = None
        self._workers = workers(self.post)
        self._performer = SessionPerformer(
            skills,
            self.ears.past,
            self.mixer,
            self._workers,
            self.post,
            tell=self._told,
            nod=lambda: self.stage.nod(clock.now()),
            cut=lambda: self.stage.cut(clock.now()),
        )

    def run(self, pumps: Sequence[Pump] = (), observers: Sequence[Callable[[Record], None]] = ()) -> State:
        """Run the session to its end on the calling thread; closes its workers however it ends."""
        try:
            return self.conductor.run(self._performer, pumps, [self.stage.observe, *observers])
        finally:
            self._workers.close()
            self._close_line()

    def _caption(self, line: Line) -> None:
        """Keep a caption; the visitor's stays open while their turn does, for they may go on."""
        going_on = self._heard is not None and self._heard.caption.turn == line.caption.turn
        if line.caption.speaker == "visitor" and going_on:
            self._heard = line
            return
        self._close_line()
        if line.caption.speaker == "visitor":
            self._heard = line
            return
        self._add_line(line)

    def _close_line(self) -> None:
        if self._heard is not None:
            self._add_line(self._heard)
            self._heard = None

    def _add_line(self, line: Line) -> None:
        self.lines.append(line)
        if self._on_line is not None:
            self._on_line(line)

    def _told(self, notice: e.Notice) -> None:
        if self._on_notice is not None:
            self._on_notice(notice)
        match notice:
            case e.Caption(final=True):
                self._caption(Line(self.clock.now(), notice))
            case e.TurnTimed():
                self.timed.append(notice)
                if self._life is not None:
                    self._told(self._life.add(latency(notice)))
            case e.Problem():
                self.problems.append(notice)
            case e.DeviceChanged():
                self.devices.append(notice)
            case e.Caption() | e.FloorChanged() | e.SessionLatency() | e.DeviceLatency():
                pass  # for a screen that shows words as they come
