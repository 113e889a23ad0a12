"""One session, assembled but for its ports: clock, conductor, ears, mixer, workers, performer, and what to show."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from runtime import events as e
from runtime.clock import Clock, ticks
from runtime.conductor import Conductor, Pump
from runtime.hearing.ears import Cleaner, Ears
from runtime.hearing.isolation import NearVoice
from runtime.hearing.voice_activity import VoiceActivity
from runtime.journal import Record
from runtime.latency import DeviceLife, latency
from runtime.mixer import Mixer
from runtime.perception.account import Account
from runtime.perception.perceiver import Met, Perceiver, Picture
from runtime.performer import SessionPerformer
from runtime.seeing.look import Look
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
        met: Callable[[Met], None] | None = None,
        consented: bool = False,
    ) -> None:
        """`told` gets finished captions, on the engine's thread; `noticed` every notice as it comes, on that or on the
        thread that perceives.

        `history`: what was said before, where a conversation is taken up again. `life`: how quickly this device has
        answered so far; with it every answer is followed by a notice of that. `met` gets the conditions that the
        persona waits for, with a picture if the visitor has `consented` to being recorded.
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
        self._on_met = met
        self._doing = skills.doing
        self._last_look: tuple[int, e.Event | None] = (0, None)
        self.perceiver = Perceiver(
            skills.watch,
            skills.waits,
            consented=consented,
            mirrored=lambda toned: self.stage.answer_manner(clock.now(), toned.tint, toned.strength),
            told=self._accounted,
            met=self._condition_met,
            eyesight=skills.eyesight,
        )
        self._workers = workers(self.post)
        self._performer = SessionPerformer(
            skills,
            self.perceiver,
            self.ears.past,
            self.mixer,
            self._workers,
            self.post,
            tell=self._told,
            nod=lambda: self.stage.nod(clock.now()),
            cut=lambda: self.stage.cut(clock.now()),
        )

    def saw(self, look: Look, picture: Picture | None = None) -> None:
        """A look at the visitor; `picture` is what it was made of. Any one thread may call this.

        The session is told where the face is, and never what it shows: what it is told goes into the journal.
        """
        now = self.clock.now()
        lips = self.perceiver.saw(look, now, picture)
        told = _told_of(look, lips)
        at, last = self._last_look
        if now - at >= _LOOKS_APART or not _alike(told, last):
            gone = isinstance(told, e.FaceLost)
            if not gone or isinstance(last, e.FaceSeen):
                self.post(told, None)
            self._last_look = now, told

    def _accounted(self, account: Account) -> None:
        if account.sentences:
            self._told(e.Accounted(account.sentences, account.told, bool(account.at_odds)))

    def _condition_met(self, met: Met) -> None:
        self._told(e.ConditionMet(met.wait.name, met.wait.when, met.picture is not None))
        if met.wait.calls_staff:
            self._told(e.StaffCalled(0, met.wait.name))
        if self._doing is not None:  # beside whoever looks: a program of the integrator's may take its time
            threading.Thread(target=self._doing.condition, args=(met,), name="bedside-condition", daemon=True).start()
        if self._on_met is not None:
            self._on_met(met)

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
            case e.Caption() | e.FloorChanged() | e.SessionLatency() | e.DeviceLatency() | e.Accounted():
                pass  # for a screen that shows words as they come
            case e.ConditionMet():
                pass  # for whoever asked for it


_LOOKS_APART = ticks(0.2)


def _told_of(look: Look, lips: bool | None) -> e.FaceSeen | e.FaceLost:
    face = look.face
    if face is None:
        return e.FaceLost()
    x, y, height = (round(value, 3) for value in (face.x, face.y, face.height))
    return e.FaceSeen(x, y, height, face.looking, look.people or 1, lips)


def _alike(one: e.FaceSeen | e.FaceLost, other: e.Event | None) -> bool:
    """Whether two looks say the same but for where exactly the face is."""
    if isinstance(one, e.FaceSeen) and isinstance(other, e.FaceSeen):
        return (one.looking, one.people, one.lips) == (other.looking, other.people, other.lips)
    return type(one) is type(other)
