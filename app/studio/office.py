"""The studio's way to the store: acts go to a thread beside the screen, and what they say comes back on the screen's.

Short acts and long jobs have a thread each, so that a list does not wait for a document that is being read.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

import shiboken6
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from app.background import Background
from app.desk import Desk
from app.studio.preload import preload
from app.tokens import Look
from app.words import worded
from runtime.errors import KnownError, SessionEnded
from runtime.store.roles import Actor, Role
from runtime.studio import staff as acts
from runtime.studio.staff import Staff
from runtime.visit.staff import Entered

T = TypeVar("T")
Act = Callable[[Staff], T]


class Office(QObject):
    """`actor`: who is at the studio, once the store is open. `said` carries what went wrong, in words; `ended` that
    the session is over and the PIN has to be asked for again; `persona_changed` that the device is to speak anew.
    """

    opened = Signal()
    said = Signal(str)
    ended = Signal()
    persona_changed = Signal()

    def __init__(self, home: Path, entered: Entered, desk: Desk, look: Look, drafts: dict[str, str]) -> None:
        """`drafts`: by persona, what was not saved when a session ended."""
        super().__init__()
        self.drafts = drafts
        self.home = home
        self.desk = desk
        self.look = look
        self.actor = Actor(entered.name or "owner", Role.VIEWER)
        self._acts, self._jobs, self._asides = Background(), Background(), Background()
        self._staff: Staff | None = None
        self._waiting: list[Callable[[], None]] = []
        self._ending: threading.Thread | None = None
        self._acts.run(lambda: self._enter(entered.token), self._entered)

    @property
    def is_open(self) -> bool:
        return self._staff is not None

    def may(self, intent: str) -> bool:
        """Whether it is worth offering; the store is asked again when it is done."""
        return acts.may(self.actor.role, intent)

    def do(
        self,
        act: Act[T],
        then: Callable[[T], None] = lambda _: None,
        *,
        by: QWidget,
        failed: Callable[[KnownError], None] | None = None,
    ) -> None:
        """Carry an act out; `then` gets what it gave. What goes wrong is said, or given to `failed`.

        What comes when `by` is gone is dropped.
        """
        self._send(by, self._acts, act, then, failed, lambda: None)

    def job(
        self,
        act: Act[T],
        then: Callable[[T], None],
        *,
        by: QWidget,
        failed: Callable[[KnownError], None] | None = None,
    ) -> None:
        """The same for what takes long."""
        self._send(by, self._jobs, act, then, failed, lambda: None)

    def aside(
        self,
        act: Act[T],
        then: Callable[[T], None],
        *,
        by: QWidget,
        failed: Callable[[KnownError], None] | None = None,
    ) -> None:
        """The same for what takes a while and does not wait for a long job: films may be made for hours."""
        self._send(by, self._asides, act, then, failed, lambda: None)

    def job_alone(
        self,
        act: Act[T],
        then: Callable[[T], None],
        *,
        by: QWidget,
        failed: Callable[[KnownError], None] | None = None,
    ) -> None:
        """The same for what needs the store for itself: the engine rests meanwhile, and starts again in any case."""
        link = self.desk.link

        def rested() -> None:
            link.rested.disconnect(rested)
            self._send(by, self._jobs, act, then, failed, self.desk.wake_engine)

        link.rested.connect(rested)
        self.desk.rest_engine()

    def close(self) -> None:
        """Finish what was begun and let go of the store, beside the screen; nothing can be asked for any more."""
        staff, self._staff = self._staff, None
        threads = self._asides, self._jobs, self._acts

        def end() -> None:
            for thread in threads:
                thread.close()
            if staff is not None:
                staff.close()

        self._ending = threading.Thread(target=end, name="bedside-studio-ends")
        self._ending.start()

    @property
    def ending(self) -> bool:
        """Whether something is still being finished."""
        return self._ending is not None and self._ending.is_alive()

    def wait(self) -> None:
        """Until it is all finished, at the end of the program."""
        if self._ending is not None:
            self._ending.join()

    def _enter(self, token: str) -> tuple[Staff, Actor]:
        preload()
        staff = acts.enter(self.home, token)
        try:
            return staff, acts.who(staff)
        except BaseException:
            staff.close()
            raise

    def _entered(self, outcome: tuple[Staff, Actor] | KnownError) -> None:
        if isinstance(outcome, KnownError):
            self.said.emit(worded(outcome))
            return
        if self._ending is not None:  # left before it was open
            outcome[0].close()
            return
        self._staff, self.actor = outcome
        self.opened.emit()
        waiting, self._waiting = self._waiting, []
        for send in waiting:
            send()

    def _send(
        self,
        by: QWidget,
        where: Background,
        act: Act[T],
        then: Callable[[T], None],
        failed: Callable[[KnownError], None] | None,
        over: Callable[[], None],
    ) -> None:
        """`over` follows in any case, before the outcome is told."""
        if self._ending is not None:
            over()
            return
        if self._staff is None:
            self._waiting.append(lambda: self._send(by, where, act, then, failed, over))
            return
        staff = self._staff

        def done(outcome: T | KnownError) -> None:
            over()
            if not shiboken6.isValid(by):
                return
            if not isinstance(outcome, KnownError):
                then(outcome)
            elif isinstance(outcome, SessionEnded):
                self.ended.emit()
            elif failed is not None:
                failed(outcome)
            else:
                self.said.emit(worded(outcome))

        where.run(lambda: act(staff), done)
