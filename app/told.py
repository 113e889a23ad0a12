"""What the engine has told: kept as facts, lines and figures, with a signal for everything that follows them."""

from __future__ import annotations

import datetime
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from app.facts import Facts, Telemetry
from app.lines import Line, take_caption, take_cards
from runtime import events as e
from runtime.phrases import Phrase
from runtime.serving import messages as m
from runtime.visit.journey import Journey, Stage
from runtime.visit.offer import Offer
from runtime.visit.settings import DeviceSettings


class Told(QObject):
    """Knows and decides nothing: what is to be done about a report is the desk's."""

    facts_changed = Signal(object)
    line_changed = Signal(int)
    seen = Signal(object)
    level = Signal(object)
    devices_changed = Signal(object)
    played = Signal(object)
    health = Signal(object)
    troubled = Signal(str, str)
    receipt_came = Signal(object)
    offer_changed = Signal()
    page_shown = Signal(object)

    def __init__(self, settings: DeviceSettings, persona: str) -> None:
        """`persona`: its name, known before the engine is ready."""
        super().__init__()
        self.settings = settings
        self.journey = Journey(language=settings.language)
        self.facts = Facts(persona=persona)
        self.lines: list[Line] = []
        self.devices = m.Devices((), (), ())
        self.receipt: m.Receipt | None = None
        self.perceived: m.Perceived | None = None
        """How the last visitor came across, for staff, until the next conversation begins."""
        self.telemetry = Telemetry()
        self.spoken = "en"
        """The language that the persona speaks and understands."""
        self.offer = Offer()
        """What a visitor of this persona agrees to."""

    @property
    def uses_camera(self) -> bool:
        """Whether the camera is used, by this device and by its persona."""
        return self.settings.use_camera and self.offer.sees

    def note_trouble(self, part: str, text: str) -> None:
        """Something for staff."""
        at = datetime.datetime.now().astimezone().isoformat(timespec="seconds")
        self.telemetry.troubles.append((at, part, text))
        self.troubled.emit(part, text)

    def _say(self, **changes: object) -> None:
        facts = replace(self.facts, **changes)  # type: ignore[arg-type]
        if facts != self.facts:
            self.facts = facts
            self.facts_changed.emit(facts)

    def _take(self, report: m.Report) -> None:
        match report:
            case m.Hello() | m.FaceShown() | m.Ready() | m.CannotServe():
                self._take_life(report)
            case m.Began() | m.Wiped() | m.Broke():
                self._take_visit(report)
            case m.Level() | m.Seen() | m.Looking() | m.Devices() | m.Played():
                self._take_senses(report)
            case m.Trouble(part, text):
                self.note_trouble(part, text)
            case m.Health():
                self.telemetry.health.append(report)
                self._say(network=report.connections > 0)
                self.health.emit(report)
            case m.Sources(turn, cards):
                changed = take_cards(self.lines, turn, cards)
                if changed is not None:
                    self.line_changed.emit(changed)
            case m.Perceived():
                self.perceived = report
            case m.PageShown():
                if self.journey.stage is Stage.TALKING:
                    self.page_shown.emit(report)
            case _:
                self._take_notice(report)

    def _take_life(self, report: m.Hello | m.FaceShown | m.Ready | m.CannotServe) -> None:
        """How far the engine's process has come."""
        steps = self.telemetry.steps
        match report:
            case m.Hello(_, took):
                steps["engine's process"] = took
            case m.FaceShown(took):
                steps["first face drawn"] = took
            case m.Ready(took, persona, language, keeps, of_named, sees, watch):
                self.spoken = language
                steps["ready"] = took
                self._say(engine="ready", persona=persona)
                offer = Offer(sees, keeps, of_named, watch)
                if offer != self.offer:
                    self.offer = offer
                    self.offer_changed.emit()
            case m.CannotServe(message, hint):
                self._say(engine="unable")
                self.note_trouble("engine", f"{Phrase.read(message)} {Phrase.read(hint)}".strip())

    def _take_visit(self, report: m.Began | m.Wiped | m.Broke) -> None:
        """How far the conversation has come."""
        match report:
            case m.Began(visit, microphone, speaker, camera, transcript) if visit == self.journey.visit:
                heard = "on" if microphone else "none"
                self._say(
                    microphone=heard if self.settings.use_microphone else "unused",
                    speaker=speaker,
                    transcript=transcript,
                )
                if not camera:
                    self._say(camera="none" if self.uses_camera else "unused")
            case m.Wiped(_, receipt):
                self._say(told=(), at_odds=False)
                self.receipt = receipt
                self.receipt_came.emit(receipt)
            case m.Broke(_, reason):
                self.note_trouble("conversation", reason)

    def _take_senses(self, report: m.Level | m.Seen | m.Looking | m.Devices | m.Played) -> None:
        """Microphone, camera and speaker."""
        match report:
            case m.Level(level, muted):
                self.facts = replace(self.facts, level=level)
                self.level.emit(report)
                if self.facts.microphone in ("on", "muted") or self.journey.stage is Stage.CHECK:
                    self._say(microphone="muted" if muted else "on")
            case m.Seen():
                self._say(seen=report)
                self.seen.emit(report)
            case m.Looking(on):
                gone = "none" if self.facts.camera == "none" else "off"  # one that was pulled out is closed, too
                self._say(camera="on" if on else gone, seen=self.facts.seen if on else None)
            case m.Devices():
                self.devices = report
                self.devices_changed.emit(report)
            case m.Played(name, fault):
                self.played.emit(report)
                if name == "chime":
                    self._say(call="failed" if fault else "chimed")
                if fault:
                    self.note_trouble("speaker", fault)

    def _take_notice(self, notice: m.Report) -> None:
        match notice:
            case e.FloorChanged(state):
                self._say(floor=state)
            case e.Caption():
                if self.journey.stage is Stage.TALKING:
                    self.line_changed.emit(take_caption(self.lines, notice))
            case e.TurnTimed():
                self.telemetry.turns.append(notice)
            case e.SessionLatency():
                self.telemetry.session = notice
            case e.DeviceLatency():
                self.telemetry.device = notice
            case e.Problem(stage, _, text):
                self.note_trouble(stage, text)
            case e.Accounted(_, signals, at_odds):
                self._say(told=signals, at_odds=at_odds)
            case e.StaffCalled(_, reason):
                self.note_trouble("call", f"staff are wanted: {reason}")
            case e.DeviceChanged(device, there):
                self._take_device(device, there)

    def _take_device(self, device: e.Device, there: bool) -> None:
        match device:
            case "camera":
                if not there:
                    self._say(camera="none" if self.uses_camera else "unused", seen=None)
            case "microphone":
                self._say(microphone="on" if there else "none")
            case "speaker":
                self._say(speaker=there)
        if not there:
            self.note_trouble(device, f"the {device} is gone")
