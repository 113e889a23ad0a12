"""The engine's process: intents in, reports out, until the pipe closes or Quit comes."""

from __future__ import annotations

import contextlib
import faulthandler
import gc
import logging
import os
import threading
from logging.handlers import RotatingFileHandler
from multiprocessing.connection import Connection
from pathlib import Path
from typing import TYPE_CHECKING, Any

import psutil

from models.replicas import replica_path
from runtime import events as e
from runtime import native_crash
from runtime.clock import SystemClock
from runtime.dialogue.persona import load_persona
from runtime.errors import KnownError
from runtime.face.animation import pose_at
from runtime.face.easing import Change
from runtime.face.picture import ReplicaFace
from runtime.face.pose import Pose
from runtime.face.scene import Scene
from runtime.serving import messages as m
from runtime.serving.frames import FrameBoard
from runtime.serving.freed import give_back_memory
from runtime.serving.painter import Painter, drawn_size
from runtime.serving.plan import Plan
from runtime.serving.reflection import Reflection

# What takes long to import is imported when the face is there already.
if TYPE_CHECKING:
    from runtime.keeping.keeper import Keeper
    from runtime.loading import Loaded
    from runtime.ports.camera import Picture
    from runtime.ports.sound_check import Meter
    from runtime.seeing.look import Look
    from runtime.serving.parts import Parts
    from runtime.serving.sitting import Sitting

log = logging.getLogger(__name__)
_LEVELS_A_SECOND = 10
_LOOKS_AWAKE, _LOOKS_WAITING = 15.0, 3.0
_FACE_FIRST = 3.0
"""Seconds that the models wait for the first picture of the face."""
_NOBODY = Scene(doing=(Change(0.0, "idle"),))
"""The face while no conversation runs."""


def serve(plan: Plan, intents: Connection, reports: Connection) -> None:
    """The process's whole life."""
    crash = _log_to(plan.home)
    try:
        server = Server(plan, reports)
    except KnownError as problem:
        reports.send_bytes(m.encode(m.CannotServe(problem.said.written(), problem.advice.written())))
        return
    try:
        server.run(intents)
    finally:
        server.close()
        if crash is not None:
            faulthandler.disable()
            crash.close()
    os._exit(0)  # models that are still being opened are not waited for


class Server:
    """Keeps the face alive from the first moment, opens the models beside it, and holds one conversation at a time."""

    def __init__(self, plan: Plan, reports: Connection) -> None:
        self._plan = plan
        self._reports = reports
        self._sending = threading.Lock()
        self._clock = SystemClock()
        self._process = psutil.Process()
        self._finish = threading.Event()
        self._say(m.Hello(os.getpid(), self._since()))
        self._persona = load_persona(plan.persona)
        self._face_board = FrameBoard(plan.face_most, plan.face_board)
        self._self_board = FrameBoard(plan.self_most, plan.self_board)
        self._use = m.UseDevices()
        self._volume = 1.0
        self._muted = self._looking = self._mirror = self._watching = False
        self._parts: Parts | None = None
        self._sitting: Sitting | None = None
        self._reflecting: Reflection | None = None
        self._meter: Meter | None = None
        self._meter_level: float | None = None
        self._to_begin: m.Begin | None = None
        self._state = threading.RLock()
        self._face_there = threading.Event()
        replica = replica_path(self._persona.replica)
        self._face = ReplicaFace(replica, drawn_size(plan.draw.width, plan.draw.height))
        self._painter = Painter(
            self._face_board,
            self._face,
            lambda width, height: ReplicaFace(replica, (width, height)),
            self._pose,
            self._face_is_shown,
            lambda fault: self._say(m.Trouble("face", fault)),
        )
        self._painter.want(plan.draw.width, plan.draw.height, plan.draw.rate)
        self._painter.start()
        self._threads = [
            threading.Thread(target=self._pulse, name="bedside-pulse", daemon=True),
            threading.Thread(target=self._load, name="bedside-load", daemon=True),
        ]
        for thread in self._threads:
            thread.start()

    def _face_is_shown(self) -> None:
        self._say(m.FaceShown(self._since()))
        self._face_there.set()

    def _pose(self) -> Pose:
        sitting = self._sitting
        return pose_at(self._clock.stopwatch() - self._plan.asked, _NOBODY) if sitting is None else sitting.pose()

    def _load(self) -> None:
        """Models, ears and eyes, on a thread of their own: the face is drawn meanwhile."""
        self._face_there.wait(_FACE_FIRST)
        try:
            from runtime.serving.archive import Archive
            from runtime.serving.parts import open_parts

            parts = open_parts(
                self._persona,
                self._plan.home,
                self._plan.visitor,
                self._plan.polite,
                self._face,
                self._self_board,
                lambda: self._use,
                self._clock.stopwatch,
                self._seen,
                self._camera_changed,
                lambda on: self._say(m.Looking(on)),
                Archive(self._plan.home, lambda words: self._say(m.Trouble("storage", words))),
            )
        except KnownError as problem:
            self._say(m.CannotServe(problem.said.written(), problem.advice.written()))
            return
        except Exception as problem:  # told to staff; the screens stay up
            log.exception("the models could not be opened")
            self._say(m.CannotServe(f"{type(problem).__name__}: {problem}", "Run: bedside doctor"))
            return
        gc.collect()
        gc.freeze()  # the models stay until the end: they need not be looked at after every conversation
        with self._state:
            self._parts = parts
            keeps, of_named = parts.archive.keeps(self._persona)
            persona, perceives = self._persona, self._persona.perception
            offer = (*keeps, *parts.perceived(perceives)), of_named, perceives.used, perceives.watch
            self._say(m.Ready(self._since(), persona.name, persona.language, *offer))
            self._say(parts.surroundings.devices())
            self._look()
            if self._to_begin is not None:
                self._begin(parts, self._to_begin)

    # --------------------------------------------------------------------------------------------------- intents

    def run(self, intents: Connection) -> None:
        """Take intents until there are no more."""
        while not self._finish.is_set():
            try:
                intent = m.decode_intent(intents.recv_bytes())
            except (EOFError, OSError):
                return
            if isinstance(intent, m.Quit):
                return
            with self._state:
                self._take(intent)

    def _take(self, intent: m.Intent) -> None:
        """Intents that need the models, or a conversation, change nothing where there is none."""
        match intent:
            case m.Draw(width, height, rate):
                self._painter.want(width, height, rate)
            case m.Begin():
                self._to_begin = intent
                if self._parts is not None:
                    self._begin(self._parts, intent)
            case m.End(visit):
                self._end(visit)
            case m.Mute(on):
                self._muted = on
                if self._sitting is not None:
                    self._sitting.gate.mute(on)
            case m.Volume(share):
                self._volume = min(max(share, 0.0), 1.0)
                if self._sitting is not None:
                    self._sitting.knob.share = self._volume
            case m.Look(on):
                self._looking = on
                self._look()
            case m.ShowSelf(on):
                self._mirror = on
                self._look()
            case m.UseDevices():
                self._use = intent
                if self._parts is not None:
                    self._parts.eyes.change_camera()
            case m.Listen(on):
                self._listen(on)
            case m.Sound(name):
                self._sound(name)
            case m.ListDevices():
                if self._parts is not None:
                    self._say(self._parts.surroundings.devices())
            case m.Write() | m.Echo() | m.Tell() | m.Talk() | m.Hush():
                if self._sitting is not None:
                    self._pass_on(self._sitting, intent)
            case m.Quit():
                self._finish.set()

    def _pass_on(self, sitting: Sitting, intent: m.Write | m.Echo | m.Tell | m.Talk | m.Hush) -> None:
        match intent:
            case m.Write(text):
                sitting.write(text)
            case m.Echo(text, protected):
                sitting.echo(text, protected=protected)
            case m.Tell(text, append):
                sitting.tell(text, append=append)
            case m.Talk(held):
                sitting.talk(held)
            case m.Hush():
                sitting.hush()

    def _begin(self, parts: Parts, begin: m.Begin) -> None:
        from runtime.serving.sitting import Sitting

        self._to_begin = None
        if self._sitting is not None:
            self._end(self._sitting.visit)
        self._listen(False)
        self._stop_reflecting()
        parts.archive.visited(True)
        keeper = None
        if begin.keep:
            keeper = parts.archive.keeper(self._persona, parts.loaded.readers, begin.person, begin.language)
        sitting = Sitting(
            begin,
            parts.loaded,
            parts.surroundings,
            self._use,
            self._volume,
            self._muted,
            self._notice,
            lambda visit: self._say(m.Over(visit)),
            lambda visit, reason: self._say(m.Broke(visit, reason)),
            parts.life,
            keeper,
        )
        parts.eyes.pictures = 0
        self._watching = begin.watch and self._persona.perception.used
        self._sitting = sitting
        self._look()
        camera = self._watching and bool(parts.surroundings.devices().cameras)
        transcript = keeper is not None and keeper.transcribes
        self._say(m.Began(begin.visit, sitting.sound.microphone, sitting.sound.speaker, camera, transcript))
        sitting.start()

    def _stop_reflecting(self) -> None:
        if self._reflecting is not None:
            self._reflecting.stop()
            self._reflecting = None

    def _end(self, visit: int) -> None:
        self._to_begin = None
        sitting, self._sitting = self._sitting, None
        if sitting is None or self._parts is None:
            self._say(m.Wiped(visit, m.Receipt(0, 0.0, 0, 0)))
            return
        self._muted = False
        self._look()
        perceived = sitting.perceived() if self._persona.perception.reports and sitting.agreed else None
        receipt, times = sitting.end(self._parts.eyes.pictures)
        if sitting.kept.problem:
            self._say(m.Trouble("storage", sitting.kept.problem))
        kept = self._parts.archive.add_times(times)
        if not sitting.kept.problem:  # the visitor is told that nothing of it is kept
            self._reflect(self._parts.loaded, sitting.keeper)
        self._parts.archive.visited(False)
        del sitting
        give_back_memory()  # what a conversation held is in rings that refer to each other
        if perceived is not None:
            self._say(perceived)
        self._say(m.Wiped(visit, receipt if kept else m.without_times(receipt)))

    def _reflect(self, loaded: Loaded, keeper: Keeper | None) -> None:
        """Have the language model look through the conversation for what is to be remembered, until somebody comes."""
        from runtime.serving.sitting import wipe_model

        if keeper is None or keeper.memory is None:
            return
        self._reflecting = Reflection(
            lambda cancelled: keeper.think(loaded.model, cancelled), lambda: wipe_model(loaded)
        )

    def _look(self) -> None:
        """What the camera is needed for now."""
        if self._parts is None:
            return
        visited = self._sitting is not None
        on = self._looking or self._mirror or (visited and self._watching)
        self._parts.eyes.look(on, _LOOKS_AWAKE if visited else _LOOKS_WAITING, self._mirror)

    def _listen(self, on: bool) -> None:
        """The microphone's level outside of a conversation."""
        from runtime.serving.gate import dbfs

        def heard(block: Any) -> None:
            self._meter_level = dbfs(block)

        if self._meter is not None:
            self._meter.close()
        self._meter, self._meter_level = None, None
        if not on or self._sitting is not None or self._parts is None:
            return
        try:
            self._meter = self._parts.surroundings.meter(self._use, heard)
        except KnownError as problem:
            self._say(m.Trouble("microphone", str(problem)))

    def _sound(self, name: m.SoundName) -> None:
        if self._parts is None:
            self._say(m.Played(name, "The speaker is not ready yet."))
        elif self._sitting is not None and name == "chime":
            self._sitting.chime()
            self._say(m.Played(name, "" if self._sitting.sound.speaker else "There is no speaker."))
        else:
            threading.Thread(target=self._play, args=(self._parts, name), name="bedside-sound", daemon=True).start()

    def _play(self, parts: Parts, name: m.SoundName) -> None:
        from runtime.serving.surroundings import chime, test_tone

        fault = ""
        try:
            parts.surroundings.play((test_tone() if name == "test" else chime()) * self._volume, self._use)
        except KnownError as problem:
            fault = str(problem)
        self._say(m.Played(name, fault))

    # --------------------------------------------------------------------------------------------------- reports

    def _say(self, report: m.Report) -> None:
        with self._sending:
            try:
                self._reports.send_bytes(m.encode(report))
            except OSError:  # nobody listens any more
                self._finish.set()

    def _notice(self, notice: e.Notice) -> None:
        if isinstance(notice, e.PageOpened):
            threading.Thread(target=self._show_page, args=(notice.page,), name="bedside-page", daemon=True).start()
            return
        self._say(notice)
        if isinstance(notice, e.Caption) and notice.sources and self._parts is not None:
            cards = tuple(dict.fromkeys(self._parts.library.card(source) for source in notice.sources))
            self._say(m.Sources(notice.turn, cards))

    def _show_page(self, page: str) -> None:
        from runtime.serving.pages import shown_page

        try:
            self._say(shown_page(page, self._persona.folder))
        except (KnownError, OSError) as problem:
            self._say(m.Trouble("page", str(problem)))

    def _seen(self, look: Look, picture: Picture) -> None:
        from runtime.serving.seen import shown

        sitting = self._sitting
        if sitting is not None:
            sitting.engine.saw(look, picture)
        self._say(shown(look, None if sitting is None else sitting.engine.perceiver))

    def _camera_changed(self, there: bool, reason: str) -> None:
        sitting = self._sitting
        if sitting is not None:
            sitting.camera(there)
        else:
            self._say(e.DeviceChanged("camera", there))
        if reason:
            self._say(m.Trouble("camera", reason))

    def _pulse(self) -> None:
        """Levels ten times a second, health once a second; a sign of life too."""
        self._process.cpu_percent()
        count = 0
        while not self._finish.wait(1 / _LEVELS_A_SECOND):
            sitting, level = self._sitting, self._meter_level
            if sitting is not None:
                self._say(m.Level(round(sitting.gate.level, 1), sitting.gate.muted))
            elif level is not None:
                self._say(m.Level(round(level, 1), False))
            count += 1
            if count % _LEVELS_A_SECOND == 0:
                self._say(self._health())

    def _health(self) -> m.Health:
        rate, took = self._painter.speed()
        sound = self._sitting.sound if self._sitting is not None else None
        return m.Health(
            self._process.memory_info().rss,
            round(self._process.cpu_percent() / 100, 3),
            round(rate, 1),
            round(took, 2),
            sound.under_runs() if sound is not None else 0,
            sound.dropped() if sound is not None else 0,
            self._connections(),
            self._parts.providers if self._parts is not None else {},
        )

    def _connections(self) -> int:
        """Connections to any network, of this process and of the screens' process."""
        count = len(self._process.net_connections("inet"))
        with contextlib.suppress(psutil.Error):
            screens = self._process.parent()
            count += len(screens.net_connections("inet")) if screens is not None else 0
        return count

    def _since(self) -> float:
        """Seconds since the process was asked for."""
        return round(self._clock.stopwatch() - self._plan.asked, 3)

    def close(self) -> None:
        """End the conversation, if there is one, and let go of everything."""
        self._finish.set()
        with self._state:
            self._listen(False)
            if self._sitting is not None:
                self._end(self._sitting.visit)
            self._stop_reflecting()
        self._painter.close()
        if self._parts is not None:
            self._parts.eyes.close()
            self._parts.archive.close()
        self._face_board.close()
        self._self_board.close()


def _log_to(home: Path) -> Any:
    """Warnings go to the log in Bedside's own folder, a crash of native code to a file beside it."""
    with contextlib.suppress(OSError):  # a folder that cannot be written to is no reason not to work
        home.mkdir(parents=True, exist_ok=True)
        handler = RotatingFileHandler(home / "bedside.log", maxBytes=1 << 18, backupCount=1, encoding="utf-8")
        handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
        logging.basicConfig(level=logging.WARNING, handlers=[handler])
        return native_crash.watch(home / "crashes", "engine-native")
    return None
