"""The engine's process as a Qt object: intents go in, reports come out as signals, a dead engine is started anew."""

from __future__ import annotations

import contextlib
import threading
from dataclasses import replace
from multiprocessing.connection import Connection

from PySide6.QtCore import QObject, QTimer, Signal

from app.spawned import Running, Spawned, spawn
from runtime.clock import SystemClock
from runtime.errors import BugError
from runtime.serving import messages as m

SILENT_FOR = 4.0
"""Seconds without a sign of life after which an engine that was ready is taken for dead; twice as many for each that
was ended so within the last ten minutes: on a machine short of time it would only be started again and again.
"""
_SILENCES_COUNT, _MOST_DOUBLED = 600.0, 4
STARTING_FOR = 45.0
"""The same while it starts: a busy machine needs long to load it, and a process that ends is noticed at once anyway."""
_LOOK_EVERY = 250
_OWN_PAUSE = 2.0
"""Seconds between two looks from which on it was we who did not run: the machine slept, the process was halted."""
_TOLD_PAUSE = 10.0
"""Seconds of that from which on staff hear of it."""
_RELAX_AFTER = 60.0
_SOON, _LATER = 0.1, 10.0


class EngineLink(QObject):
    """Starts the engine, passes messages both ways and watches it.

    `reported` carries every report; `lost` why the engine died (for staff), before it is started anew; `started` that
    it is being started; `rested` that it has let go of everything, as was asked for; `slept` for how many seconds
    nothing here ran. A second death within a minute waits longer before the next start, so that a broken machine is
    not kept busy for nothing.
    """

    reported = Signal(object)
    lost = Signal(str)
    started = Signal()
    slept = Signal(float)
    rested = Signal()
    _came = Signal(int, object)
    _ended = Signal()

    def __init__(self, first: Spawned, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.face, self.myself = first.face, first.myself
        self._clock = SystemClock()
        self._plan = first.plan
        self._first: Running | None = first.running
        self._life: Running | None = None
        self._reader: threading.Thread | None = None
        self._lives = 0
        self._heard = self._looked = 0.0
        self._patience = STARTING_FOR
        self._deaths: list[float] = []
        self._silences: list[float] = []
        self._closing = self._ending = self._resting = False
        self._came.connect(self._take)
        self._ended.connect(self._begin_anew)
        self._watch = QTimer(self)
        self._watch.setInterval(_LOOK_EVERY)
        self._watch.timeout.connect(self._look)
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.timeout.connect(self.start)

    @property
    def process(self) -> int | None:
        """The number of the engine's process, while there is one."""
        return None if self._life is None else self._life.process.pid

    def start(self) -> None:
        """Start the engine; at once for the caller, its reports come as it goes. Nothing while it rests."""
        if self._resting:
            return
        life, self._first = self._first or spawn(self._plan), None
        self._lives += 1
        self._life = life
        self._reader = threading.Thread(
            target=self._read, args=(life.reports, self._lives), name="bedside-reports", daemon=True
        )
        self._reader.start()
        self._heard = self._looked = self._clock.elapsed()
        self._patience = STARTING_FOR
        self._watch.start()
        self.started.emit()

    def send(self, intent: m.Intent) -> None:
        """Pass an intent on; one for a dead engine is lost, and its death is told on its own."""
        if isinstance(intent, m.Draw):
            self._plan = replace(self._plan, draw=intent)
        if self._life is not None:
            with contextlib.suppress(OSError, ValueError):
                self._life.intents.send_bytes(m.encode(intent))

    def restart(self) -> None:
        """Start the engine anew although it is well: the nightly restart, staff's wish, another persona.

        Returns at once: the old one is given its time to end beside the screen, and then the new one is started.
        """
        if self._life is not None:
            self._let_end(self._life)
        elif not self._ending:
            self.start()

    def rest(self) -> None:
        """End the engine, and start none until `wake`: something needs the store for itself. `rested` tells when."""
        self._resting = True
        self._again.stop()
        if self._first is not None:
            self._life, self._first = self._first, None
        if self._life is not None:
            self._let_end(self._life)
        elif not self._ending:
            self.rested.emit()

    def wake(self) -> None:
        """Start the engine after a rest."""
        self._resting = False
        if not self._closing and self._life is None and not self._ending:
            self.start()

    def _let_end(self, life: Running) -> None:
        """Beside the screen; `_begin_anew` follows."""
        self._life, self._ending = None, True
        self._watch.stop()
        reader, self._reader = self._reader, None
        threading.Thread(target=self._end_beside, args=(life, reader), name="bedside-engine-ends", daemon=True).start()

    def use(self, persona: str) -> None:
        """Which persona the engine is started with from the next time on: a shipped one's name, or a path."""
        self._plan = replace(self._plan, persona=persona)

    @property
    def persona(self) -> str:
        """What the engine is started with."""
        return self._plan.persona

    def close(self) -> None:
        """End the engine and give the shared pictures back."""
        self._closing = True
        self._watch.stop()
        self._again.stop()
        if self._first is not None:
            self._life, self._first = self._first, None
        self._end_life()
        self.face.close()
        self.myself.close()

    def _begin_anew(self) -> None:
        self._ending = False
        if self._resting:
            self.rested.emit()
        elif not self._closing and self._life is None:
            self.start()

    def _end_beside(self, life: Running, reader: threading.Thread | None) -> None:
        _end(life, reader, kindly=True)
        self._ended.emit()

    def _end_life(self, *, kindly: bool = True) -> None:
        life, self._life = self._life, None
        reader, self._reader = self._reader, None
        if life is not None:
            _end(life, reader, kindly=kindly)

    def _read(self, reports: Connection, life: int) -> None:
        """On a thread of its own: every report as it comes, then None."""
        while True:
            try:
                data = reports.recv_bytes()
            except (EOFError, OSError):
                self._came.emit(life, None)
                return
            try:
                self._came.emit(life, m.decode_report(data))
            except BugError as problem:
                self._came.emit(life, m.Trouble("engine", str(problem)))

    def _take(self, life: int, report: m.Report | None) -> None:
        if self._life is None or life != self._lives:
            return
        if report is None:
            self._died(f"it ended with code {self._exit_code()}")
            return
        self._heard = self._clock.elapsed()
        if isinstance(report, m.Ready):
            recent = sum(self._heard - at < _SILENCES_COUNT for at in self._silences)
            self._patience = SILENT_FOR * 2 ** min(recent, _MOST_DOUBLED)
        self.reported.emit(report)

    def _exit_code(self) -> str:
        if self._life is None:
            return "?"
        self._life.process.join(1.0)
        return str(self._life.process.exitcode)

    def _look(self) -> None:
        """An engine that says nothing any more is as good as dead; while we did not run it may have said much."""
        now = self._clock.elapsed()
        away, self._looked = now - self._looked, now
        if away > _OWN_PAUSE:
            self._heard = now
        if away > _TOLD_PAUSE:
            self.slept.emit(away)
        if self._life is not None and now - self._heard > self._patience:
            self._silences = [*self._silences[-_MOST_DOUBLED:], now]
            self._died(f"it gave no sign of life for {self._patience:.0f} seconds")

    def _died(self, reason: str) -> None:
        if self._closing:
            return
        self._end_life(kindly=False)
        self._watch.stop()
        now = self._clock.elapsed()
        self._deaths = [*(at for at in self._deaths if now - at < _RELAX_AFTER), now]
        self.lost.emit(reason)
        self._again.start(round(1000 * (_SOON if len(self._deaths) <= 3 else _LATER)))


def _end(life: Running, reader: threading.Thread | None, *, kindly: bool) -> None:
    """End a process, after two seconds of asking if `kindly`, and let go of its pipes."""
    if kindly:
        with contextlib.suppress(OSError):
            life.intents.send_bytes(m.encode(m.Quit()))
        life.process.join(2.0)
    if life.process.is_alive():
        life.process.kill()
        life.process.join()
    life.intents.close()
    if reader is not None:
        reader.join()
    life.reports.close()
    life.process.close()
