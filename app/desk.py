"""What the screens look at and press: the visitor's journey, the engine's link and what is true of them now.

No decision is taken here: events go to the journey (`runtime.visit.journey`), its effects to the engine.
"""

from __future__ import annotations

import datetime
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import Literal

from PySide6.QtCore import QObject, QProcess, QTimer, QUrl, Signal
from PySide6.QtGui import QDesktopServices

from app.engine_link import EngineLink
from runtime import events as e
from runtime.clock import SystemClock
from runtime.floor.machine import Floor
from runtime.serving import messages as m
from runtime.serving.pace import QUIET, STILL, frame_rate
from runtime.visit import journey as j
from runtime.visit.consent import Keeps
from runtime.visit.journey import Journey, Rules, Stage
from runtime.visit.nightly import due
from runtime.visit.settings import DeviceSettings
from runtime.visit.waking import Waking

_TICK = 250
_BUSY = frozenset(floor.value for floor in Floor if floor is not Floor.LISTENING)
Microphone = Literal["on", "muted", "none", "unused"]
CameraIs = Literal["on", "off", "none", "unused"]
EngineIs = Literal["starting", "ready", "gone", "unable"]
Call = Literal["none", "calling", "told", "chimed", "failed"]


@dataclass(frozen=True, slots=True)
class Facts:
    """What is the case now, for everything that indicates something. `network`: a connection is open somewhere."""

    engine: EngineIs = "starting"
    persona: str = ""
    microphone: Microphone = "unused"
    camera: CameraIs = "off"
    speaker: bool = True
    network: bool = False
    floor: str = Floor.LISTENING.value
    level: float = -90.0
    muted: bool = False
    held: bool = False
    seen: m.Seen | None = None
    told: tuple[str, ...] = ()
    """What was made of the visitor's last utterance, in sentences; shown and not kept."""
    call: Call = "none"


@dataclass(frozen=True, slots=True)
class Line:
    """One caption: whose, of which turn, the words so far, and the sources they stand on."""

    turn: int
    speaker: e.Speaker
    text: str
    final: bool
    cards: tuple[m.Card, ...] = ()


@dataclass(slots=True)
class Telemetry:
    """What the diagnostics show: figures only."""

    health: deque[m.Health] = field(default_factory=lambda: deque(maxlen=300))
    turns: deque[e.TurnTimed] = field(default_factory=lambda: deque(maxlen=200))
    troubles: deque[tuple[str, str, str]] = field(default_factory=lambda: deque(maxlen=100))
    steps: dict[str, float] = field(default_factory=dict)
    session: e.SessionLatency | None = None
    device: e.DeviceLatency | None = None
    restarts: int = 0


class Desk(QObject):
    """One device with one visitor at a time."""

    staged = Signal(object)
    facts_changed = Signal(object)
    line_changed = Signal(int)
    forgotten = Signal()
    counting = Signal(object)
    seen = Signal(object)
    level = Signal(object)
    devices_changed = Signal(object)
    played = Signal(object)
    health = Signal(object)
    troubled = Signal(str, str)
    receipt_came = Signal(object)
    engine_changed = Signal(str, str)

    def __init__(
        self, link: EngineLink, settings: DeviceSettings, kiosk: bool, refresh: float = 60.0, persona: str = ""
    ) -> None:
        """`persona`: its name, known before the engine is ready; `refresh`: the display's, in Hz."""
        super().__init__()
        self.link = link
        self.settings = settings
        self.kiosk = kiosk
        self.rules: Rules = settings.rules(kiosk)
        self.journey = Journey(language=settings.language)
        self.facts = Facts(persona=persona)
        self.lines: list[Line] = []
        self.devices = m.Devices((), (), ())
        self.receipt: m.Receipt | None = None
        self.telemetry = Telemetry()
        self.restarting = False
        self.spoken = "en"
        """The language that the persona speaks and understands."""
        self.keeps: Keeps = ()
        """What the persona keeps of a conversation."""
        self._keep = True
        self._told: Keeps = ()
        self._clock = SystemClock()
        self._refresh = refresh
        self._size = (960, 720)
        self._rate = 0.0
        self._waking = Waking()
        self._night: int | None = None
        self._calling: QProcess | None = None
        self._remaining: int | None = None
        self._rehearsing = False
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK)
        self._timer.timeout.connect(self._tick)
        link.reported.connect(self._report)
        link.lost.connect(self._lost)
        link.started.connect(self._starting)

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

    def answer(self, agreed: bool, keep: bool = True) -> None:
        """Whether the visitor agrees, and whether to what the persona keeps of them too."""
        self._keep, self._told = keep, self.keeps
        self._step(j.Answered(agreed))

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
        self.link.send(m.Listen(on))

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
        program, *arguments = self.settings.call_command
        process = QProcess(self)
        process.finished.connect(lambda code, _: self._called(code == 0))
        process.errorOccurred.connect(lambda _: self._called(False))
        self._calling = process
        process.start(program, arguments)

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

    def note_trouble(self, part: str, text: str) -> None:
        """Something for staff that is not the engine's."""
        self._trouble(part, text)

    def face_size(self, width: int, height: int) -> None:
        """The size in real pixels at which the face is shown."""
        self._size = (max(width, 2), max(height, 2))
        self._draw(force=True)

    # --------------------------------------------------------------------------------------------------- journey

    def _step(self, event: j.Event) -> None:
        before = self.journey
        self.journey, effects = j.step(before, event, self._clock.stopwatch(), self.rules)
        for effect in effects:
            self._perform(effect)
        if self.journey.stage is not before.stage:
            self._entered(before.stage)
        self._count()

    def _perform(self, effect: j.Effect) -> None:
        match effect:
            case j.BeginConversation(visit, language, again):
                said = tuple((line.speaker, line.text) for line in self.lines if line.final) if again else ()
                uses = self.settings.use_microphone, self.settings.use_camera
                # Who agreed before it was known what the persona keeps has not agreed to that.
                keep = self._keep and self._told == self.keeps
                self.link.send(m.Begin(visit, language, *uses, said, keep=keep))
            case j.EndConversation(visit):
                self.link.send(m.End(visit))
            case j.Forget():
                self.lines.clear()
                self.telemetry.session = None
                self._say(seen=None, muted=False, held=False, call="none")
                self.forgotten.emit()
            case j.RestartEngine():
                self._lost_by(self.link.restart, "it did not erase in time")

    def _entered(self, before: Stage) -> None:
        stage = self.journey.stage
        if stage is Stage.WIPING:
            self.receipt = None
        if stage is Stage.WAITING:
            self._waking = Waking()
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
        left = self.journey.remaining(self._clock.stopwatch(), self.rules)
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
        self.link.send(m.Look(waiting and self.settings.wake_on_face and self.settings.use_camera))

    def _starting(self) -> None:
        self._say(engine="starting")
        self._set_up_engine()

    def _lost(self, reason: str) -> None:
        self._lost_by(lambda: None, reason)

    def _lost_by(self, act: Callable[[], None], reason: str) -> None:
        self.telemetry.restarts += 1
        self.restarting = True
        self._say(engine="gone", camera="off", microphone="unused", floor=Floor.LISTENING.value)
        if reason:
            self._trouble("engine", reason)
        self._step(j.Engine(False))
        self.engine_changed.emit("gone", reason)
        act()

    def _called(self, told: bool) -> None:
        if self._calling is not None:
            self._calling.deleteLater()
            self._calling = None
            self._say(call="told" if told else "failed")
            if not told:
                self._trouble("call", "the command that calls staff failed")

    def _trouble(self, part: str, text: str) -> None:
        at = datetime.datetime.now().astimezone().isoformat(timespec="seconds")
        self.telemetry.troubles.append((at, part, text))
        self.troubled.emit(part, text)

    def _report(self, report: m.Report) -> None:
        match report:
            case m.Hello(_, took):
                self.telemetry.steps["engine's process"] = took
            case m.FaceShown(took):
                self.telemetry.steps["first face drawn"] = took
                self.engine_changed.emit("face", "")
            case m.Ready(took, persona, language, keeps):
                self.spoken, self.keeps = language, keeps
                self.telemetry.steps["ready"] = took
                self.restarting = False
                self._say(engine="ready", persona=persona)
                self._set_up_engine()
                self._look()
                self._step(j.Engine(True))
                self.engine_changed.emit("ready", "")
            case m.CannotServe(message, hint):
                self._say(engine="unable")
                self._trouble("engine", f"{message} {hint}".strip())
                self.engine_changed.emit("unable", f"{message} {hint}".strip())
            case m.Began(visit, microphone, speaker, camera) if visit == self.journey.visit:
                used = self.settings.use_microphone
                self._say(
                    microphone="unused" if not used else ("on" if microphone else "none"),
                    speaker=speaker,
                )
                if not camera:
                    self._say(camera="none" if self.settings.use_camera else "unused")
            case m.Wiped(visit, receipt):
                self._say(told=())
                self.receipt = receipt
                self.receipt_came.emit(receipt)
                self._step(j.Erased(visit))
            case m.Over(visit) if visit == self.journey.visit:
                self._step(j.EndAsked())
            case m.Broke(_, reason):
                self._trouble("conversation", reason)
                self._lost_by(self.link.restart, "")
            case m.Level(level, muted):
                self.facts = replace(self.facts, level=level)
                self.level.emit(report)
                if self.facts.microphone in ("on", "muted"):
                    self._say(microphone="muted" if muted else "on")
            case m.Seen():
                self._seen(report)
            case m.Looking(on):
                self._say(camera="on" if on else "off", seen=self.facts.seen if on else None)
            case m.Devices():
                self.devices = report
                self.devices_changed.emit(report)
            case m.Played(name, fault):
                self.played.emit(report)
                if name == "chime":
                    self._say(call="failed" if fault else "chimed")
                if fault:
                    self._trouble("speaker", fault)
            case m.Trouble(part, text):
                self._trouble(part, text)
            case m.Health():
                self.telemetry.health.append(report)
                self._say(network=report.connections > 0)
                self.health.emit(report)
                self._draw()
            case m.Sources(turn, cards):
                self._cards(turn, cards)
            case _:
                self._notice(report)

    def _notice(self, notice: m.Report) -> None:
        match notice:
            case e.FloorChanged(state):
                self._say(floor=state)
                self._step(j.FloorIs(state in _BUSY))
            case e.Caption():
                self._caption(notice)
            case e.TurnTimed():
                self.telemetry.turns.append(notice)
            case e.SessionLatency():
                self.telemetry.session = notice
            case e.DeviceLatency():
                self.telemetry.device = notice
            case e.Problem(stage, _, text):
                self._trouble(stage, text)
            case e.Accounted(sentences):
                self._say(told=sentences)
            case e.DeviceChanged(device, there):
                self._device(device, there)
            case e.StaffCalled(_, reason):
                self._trouble("call", f"staff are wanted: {reason}")
                if self.facts.call in ("none", "failed"):
                    self.call_staff()
            case e.PageOpened(page=page):
                self._open(page)

    def _open(self, page: str) -> None:
        """Show a page beside the window; a kiosk has nothing beside it."""
        if self.kiosk:
            self._trouble("page", "pages are not opened in a kiosk")
            return
        url = QUrl(page) if "://" in page else QUrl.fromLocalFile(page)
        if not QDesktopServices.openUrl(url):
            self._trouble("page", "nothing on this device opens pages")

    def _device(self, device: e.Device, there: bool) -> None:
        match device:
            case "camera":
                wanted = self.settings.use_camera
                if not there:
                    self._say(camera="none" if wanted else "unused", seen=None)
            case "microphone":
                self._say(microphone="on" if there else "none")
            case "speaker":
                self._say(speaker=there)
        if not there:
            self._trouble(device, f"the {device} is gone")

    def _seen(self, seen: m.Seen) -> None:
        self._say(seen=seen)
        self.seen.emit(seen)
        self._waking = self._waking.look(seen.face, seen.height)
        if self._waking.somebody and self.journey.stage is Stage.WAITING and self.kiosk:
            self._waking = Waking()
            self._step(j.Woken(face=True))

    # -------------------------------------------------------------------------------------------------- captions

    def _caption(self, caption: e.Caption) -> None:
        if self.journey.stage is not Stage.TALKING:
            return
        last = self.lines[-1] if self.lines else None
        text = caption.words.text or ""
        same = last is not None and (last.turn, last.speaker) == (caption.turn, caption.speaker)
        if last is not None and same:
            if caption.speaker == "persona":
                text = f"{last.text} {text}"
            self.lines[-1] = replace(last, text=text, final=caption.final)
        else:
            self.lines.append(Line(caption.turn, caption.speaker, text, caption.final))
        self.line_changed.emit(len(self.lines) - 1)

    def _cards(self, turn: int, cards: tuple[m.Card, ...]) -> None:
        for index in range(len(self.lines) - 1, -1, -1):
            line = self.lines[index]
            if line.turn == turn and line.speaker == "persona":
                kept = tuple(dict.fromkeys((*line.cards, *cards)))
                self.lines[index] = replace(line, cards=kept)
                self.line_changed.emit(index)
                return

    def _say(self, **changes: object) -> None:
        facts = replace(self.facts, **changes)  # type: ignore[arg-type]
        if facts != self.facts:
            self.facts = facts
            self.facts_changed.emit(facts)
