"""What the screens look at and press: the visitor's journey and the engine's link.

No decision is taken here: events go to the journey (`runtime.visit.journey`), its effects to the engine.
"""

from __future__ import annotations

import datetime
from collections.abc import Callable

from PySide6.QtCore import QTimer, Signal

from app.engine_link import EngineLink
from app.staff_call import StaffCall
from app.told import Told
from app.words import worded
from runtime import events as e
from runtime.clock import SystemClock
from runtime.floor.machine import Floor
from runtime.phrases import Phrase
from runtime.serving import messages as m
from runtime.serving.pace import QUIET, STILL, frame_rate
from runtime.visit import journey as j
from runtime.visit.journey import Rules, Stage
from runtime.visit.naming import Expected
from runtime.visit.nightly import due
from runtime.visit.offer import Offer
from runtime.visit.settings import DeviceSettings
from runtime.visit.waking import Waking

_TICK = 250
_BUSY = frozenset(floor.value for floor in Floor if floor is not Floor.LISTENING)


class Desk(Told):
    """One device with one visitor at a time."""

    staged = Signal(object)
    forgotten = Signal()
    counting = Signal(object)
    engine_changed = Signal(str, str)

    def __init__(
        self, link: EngineLink, settings: DeviceSettings, kiosk: bool, refresh: float = 60.0, persona: str = ""
    ) -> None:
        """`persona`: its name, known before the engine is ready; `refresh`: the display's, in Hz."""
        super().__init__(settings, persona)
        self.link = link
        self.kiosk = kiosk
        self.rules: Rules = settings.rules(kiosk)
        self.restarting = False
        self.person = ""
        """Who the visitor is, where that was said."""
        self._expected = Expected()
        self._keep = True
        self._told = Offer()
        self._clock = SystemClock()
        self._refresh = refresh
        self._size = (960, 720)
        self._rate = 0.0
        self._waking = Waking()
        self._night: int | None = None
        self._staff_call = StaffCall(self)
        self._staff_call.over.connect(self._called)
        self._remaining: int | None = None
        self._rehearsing = False
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK)
        self._timer.timeout.connect(self._tick)
        link.reported.connect(self._report)
        link.lost.connect(self._lost)
        link.started.connect(self._starting)
        link.slept.connect(self._slept)

    def start(self) -> None:
        self.link.start()
        self._timer.start()

    def close(self) -> None:
        self._timer.stop()
        self.link.close()

    def apply(self, settings: DeviceSettings) -> None:
        """Other settings hold from now on."""
        self.settings = settings
        self.rules = settings.rules(self.kiosk)
        self._set_up_engine()
        self._look()

    # -------------------------------------------------------------------------------------- what the visitor does

    def wake(self) -> None:
        self._step(j.Woken())

    def choose(self, language: str) -> None:
        self._step(j.LanguageChosen(language))

    def answer(self, agreed: bool, keep: bool = True, person: str = "") -> None:
        """Whether the visitor agrees, and whether to what the persona keeps of them too; who they say they are."""
        self._keep, self._told = keep, self.offer
        self.person = person.strip() or self.expected
        self._step(j.Answered(agreed))

    @property
    def expected(self) -> str:
        """Who staff said comes next."""
        return self._expected.at(self._clock.elapsed())

    def expect(self, person: str) -> None:
        """Staff say who comes next, or the visitor says that this is somebody else ("")."""
        self._expected = Expected(person.strip(), self._clock.elapsed())

    @property
    def asks_name(self) -> bool:
        """Whether visitors may say themselves who they are: not where many strangers pass by."""
        return not self.kiosk and bool(self.offer.of_named)

    def checked(self) -> None:
        self._step(j.Checked())

    def back(self) -> None:
        self._step(j.Back())

    def touch(self) -> None:
        """The visitor did something, whatever it was."""
        self._step(j.Sign())

    def end(self) -> None:
        self._step(j.EndAsked())

    def staff(self, here: bool) -> None:
        """Staff are at their own screens, or have left them."""
        self._step(j.Staff(here))

    def write(self, text: str) -> None:
        if text.strip():
            self.link.send(m.Write(text.strip()))
            self.touch()

    def talk(self, held: bool) -> None:
        self.link.send(m.Talk(held))
        self._say(held=held)
        self.touch()

    def mute(self, on: bool) -> None:
        self.link.send(m.Mute(on))
        self._say(muted=on)
        self.touch()

    def hush(self) -> None:
        self.link.send(m.Hush())
        self.touch()

    def show_self(self, on: bool) -> None:
        self.link.send(m.ShowSelf(on))

    def listen(self, on: bool) -> None:
        """The microphone for the device check."""
        self.link.send(m.Listen(on))
        if not on and self.journey.stage is not Stage.TALKING:
            self._say(microphone="unused")

    def look(self, on: bool) -> None:
        """The camera for the device check."""
        self.link.send(m.Look(on))

    def sound(self, name: m.SoundName) -> None:
        self.link.send(m.Sound(name))

    def use_devices(self, microphone: str, speaker: str, camera: str) -> None:
        self.settings = self.settings.model_copy(
            update={"microphone": microphone, "speaker": speaker, "camera": camera}
        )
        self.link.send(m.UseDevices(microphone, speaker, camera))

    def call_staff(self) -> None:
        """Tell staff as the integrator has set it up; without that, sound a chime here."""
        self.touch()
        self._say(call="calling")
        if not self.settings.call_command:
            self.sound("chime")
            return
        self._staff_call.run(self.settings.call_command)

    def use_persona(self, persona: str) -> None:
        """Speak with another persona (a shipped one's name, or a path), or with the same whose documents changed."""
        self.link.use(persona)
        self._lost_by(self.link.restart, "")

    def rehearse(self, on: bool) -> None:
        """Staff try a persona: the face is drawn as for a visitor."""
        self._rehearsing = on
        self._draw(force=True)

    def restart_engine(self) -> None:
        """Staff want the engine started anew."""
        self._lost_by(self.link.restart, "")

    def rest_engine(self) -> None:
        """Something needs the store for itself: the engine is ended, `link.rested` follows, until `wake_engine`."""
        self._lost_by(self.link.rest, "")

    def wake_engine(self) -> None:
        """The engine is started after a rest."""
        self.link.wake()

    def face_size(self, width: int, height: int) -> None:
        """The size in real pixels at which the face is shown."""
        self._size = (max(width, 2), max(height, 2))
        self._draw(force=True)

    # --------------------------------------------------------------------------------------------------- journey

    def _step(self, event: j.Event) -> None:
        before = self.journey
        self.journey, effects = j.step(before, event, self._clock.elapsed(), self.rules)
        for effect in effects:
            self._perform(effect)
        if self.journey.stage is not before.stage:
            self._entered(before.stage)
        self._count()

    def _perform(self, effect: j.Effect) -> None:
        match effect:
            case j.BeginConversation(visit, language, again):
                self._expected = Expected()  # they have come
                said = tuple((line.speaker, line.text) for line in self.lines if line.final) if again else ()
                uses = self.settings.use_microphone, self.uses_camera
                # Who agreed before it was known what the persona keeps has not agreed to that.
                keep = self._keep and self._told == self.offer
                pictures = keep and self.uses_camera and any(what == "picture" for what, _ in self.offer.keeps)
                person = self.person if keep else ""
                self.perceived = None
                self._say(pictures=pictures)
                self.link.send(m.Begin(visit, language, *uses, said, person=person, keep=keep, record=pictures))
            case j.EndConversation(visit):
                self.link.send(m.End(visit))
            case j.Forget():
                self.lines.clear()
                self.person = ""
                self.telemetry.session = None
                self._say(seen=None, muted=False, held=False, transcript=False, pictures=False, call="none")
                self.forgotten.emit()
            case j.RestartEngine():
                self._lost_by(self.link.restart, "it did not erase in time")

    def _entered(self, before: Stage) -> None:
        stage = self.journey.stage
        if stage is Stage.WIPING:
            self.receipt = None
        if stage is Stage.WAITING:
            self._waking = Waking()
            self.person = ""
            if before is not Stage.RECEIPT:  # who was expected has gone without talking
                self._expected = Expected()
        if stage is not Stage.TALKING:
            self._say(floor=Floor.LISTENING.value, microphone="unused")
        self._draw()
        self._look()
        self.staged.emit(self.journey)

    def _tick(self) -> None:
        self._step(j.Tick())
        now = datetime.datetime.now().astimezone()
        minute, day = 60 * now.hour + now.minute, now.toordinal()
        if self.journey.stage is Stage.WAITING and due(self.settings.restart_at, minute, day, self._night):
            self._night = day
            self._lost_by(self.link.restart, "")

    def _count(self) -> None:
        left = self.journey.remaining(self._clock.elapsed(), self.rules)
        whole = None if left is None else int(left + 0.999)
        if whole != self._remaining:
            self._remaining = whole
            self.counting.emit(whole)

    # ---------------------------------------------------------------------------------------------------- engine

    def _set_up_engine(self) -> None:
        s = self.settings
        self.link.send(m.UseDevices(s.microphone, s.speaker, s.camera))
        self.link.send(m.Volume(s.volume))
        self._draw(force=True)

    def _draw(self, force: bool = False) -> None:
        """As often as the screen can show it while somebody is there, seldom while nobody is."""
        last = self.telemetry.health[-1].frame_time if self.telemetry.health else 0.0
        talking = self.journey.stage is Stage.TALKING or self._rehearsing
        hidden = self.journey.stage in (Stage.LANGUAGE, Stage.CONSENT, Stage.CHECK, Stage.WIPING, Stage.RECEIPT)
        quiet = STILL if self.settings.reduced_motion else QUIET
        rate = frame_rate(self._refresh, last) if talking else (2.0 if hidden else quiet)
        if force or rate != self._rate:
            self._rate = rate
            self.link.send(m.Draw(*self._size, rate))

    def _look(self) -> None:
        """The camera is open while nobody is here only if a face is to wake the device."""
        waiting = self.journey.stage is Stage.WAITING and self.kiosk
        self.link.send(m.Look(waiting and self.settings.wake_on_face and self.uses_camera))

    def _starting(self) -> None:
        self._say(engine="starting")
        self._set_up_engine()

    def _slept(self, seconds: float) -> None:
        """Its time counts for the visit like any other: whoever sat here before the machine slept may have gone."""
        self.note_trouble("device", f"nothing ran for {seconds:.0f} seconds: the machine slept, or was halted")

    def _lost(self, reason: str) -> None:
        self._lost_by(lambda: None, reason)

    def _lost_by(self, act: Callable[[], None], reason: str) -> None:
        self.telemetry.restarts += 1
        self.restarting = True
        self._say(engine="gone", camera="off", microphone="unused", floor=Floor.LISTENING.value)
        if reason:
            self.note_trouble("engine", reason)
        self._step(j.Engine(False))
        self.engine_changed.emit("gone", reason)
        act()

    def _called(self, told: bool) -> None:
        self._say(call="told" if told else "failed")
        if not told:
            self.note_trouble("call", "the command that calls staff failed")

    def _report(self, report: m.Report) -> None:
        """It is kept as it was told, and what is to be done about it is done."""
        self._take(report)
        match report:
            case m.FaceShown():
                self.engine_changed.emit("face", "")
            case m.Ready():
                self.restarting = False
                self._set_up_engine()
                self._look()
                self._step(j.Engine(True))
                self.engine_changed.emit("ready", "")
            case m.CannotServe(message, hint):
                said = f"{worded(Phrase.read(message))} {worded(Phrase.read(hint))}".strip()
                self.engine_changed.emit("unable", said)
            case m.Wiped(visit):
                self._step(j.Erased(visit))
            case m.Over(visit) if visit == self.journey.visit:
                self._step(j.EndAsked())
            case m.Broke():
                self._lost_by(self.link.restart, "")
            case m.Seen():
                self._wake_by(report)
            case m.Health():
                self._draw()
            case e.FloorChanged(state):
                self._step(j.FloorIs(state in _BUSY))
            case e.StaffCalled():
                if self.facts.call in ("none", "failed"):
                    self.call_staff()

    def _wake_by(self, seen: m.Seen) -> None:
        """A face that stays near wakes a kiosk."""
        self._waking = self._waking.look(seen.face, seen.height)
        if self._waking.somebody and self.journey.stage is Stage.WAITING and self.kiosk:
            self._waking = Waking()
            self._step(j.Woken(face=True))
