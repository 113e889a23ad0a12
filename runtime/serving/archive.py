"""The store as the engine's process uses it: open from the start to the end, looked after by its clock.

A store that does not open, or a full disk, never keeps a visitor out: what cannot be kept is told to staff.
"""

from __future__ import annotations

import contextlib
import logging
from collections.abc import Callable
from pathlib import Path

from runtime.dialogue.persona import Persona
from runtime.errors import KnownError
from runtime.keeping.keeper import Keeper, keeper
from runtime.knowledge.embed import Embedder
from runtime.knowledge.readers import Readers
from runtime.knowledge.shelf import Shelf
from runtime.latency import DeviceLife, TurnLatency
from runtime.serving.folders import Folders
from runtime.store.housekeeping import Housekeeper
from runtime.store.keys import Keys
from runtime.store.latencies import Latencies
from runtime.store.opening import open_store, passphrase_from_environment
from runtime.store.retention import Kind, Retention
from runtime.store.store import Store
from runtime.visit.offer import Keeps

log = logging.getLogger(__name__)


class Archive:
    """`told` gets what staff should know, as plain sentences."""

    def __init__(self, home: Path, told: Callable[[str], None]) -> None:
        self._told = told
        self._store: Store | None = None
        self._house: Housekeeper | None = None
        self._folders: Folders | None = None
        try:
            self._store = open_store(home, Keys(home, passphrase_from_environment), told=log.warning)
        except KnownError as problem:
            log.warning("the store does not open", exc_info=True)
            told(str(problem))
            return
        self._store.told = told
        self._house = Housekeeper(self._store)

    @property
    def shelf(self) -> Shelf | None:
        """The documents in the store."""
        return None if self._store is None else Shelf(self._store)

    def watch(self, embedder: Embedder) -> None:
        """Look after the folders that are watched, if any are; what changes in them is read between visits."""
        shelf = self.shelf
        if shelf is not None and shelf.folders():
            self._folders = Folders(shelf, embedder)

    def visited(self, on: bool) -> None:
        """Somebody has come, or has gone."""
        if self._folders is not None:
            self._folders.visited(on)

    def keeps(self, persona: Persona) -> tuple[Keeps, Keeps]:
        """What outlives a conversation with anybody, and what besides one with somebody whose name is known: each with
        how many days (None: until somebody deletes it).
        """
        if self._store is None:
            return (), ()
        days, own = Retention(self._store).days(), persona.policies.keep_days

        def limit(kind: Kind) -> float | None:
            return min((each for each in (days[kind], own) if each is not None), default=None)

        found: Keeps = ()
        if persona.keep_transcript and limit("conversation") != 0:
            found += (("transcript", limit("conversation")),)
        if persona.objectives and limit("output") != 0:
            found += (("answers", limit("output")),)
        if persona.memory.store is None or days["memory"] == 0:
            return found, ()
        # Of a stranger nothing is remembered: it takes one person throughout, or somebody who says who it is.
        memory: Keeps = (("memory", days["memory"]),)
        return ((*found, *memory), ()) if persona.memory.visitor == "same" else (found, memory)

    def life(self) -> DeviceLife:
        """How quickly this device has answered so far; nothing where the store does not open."""
        return DeviceLife() if self._store is None else DeviceLife(Latencies(self._store).turns())

    def add_times(self, times: tuple[TurnLatency, ...]) -> bool:
        """Add the turns' times to the device's own; whether that could be done."""
        if not times:
            return True
        if self._store is None:
            return False
        try:
            Latencies(self._store).add(times)
        except Exception as problem:  # a full disk must not keep the next visitor out
            log.warning("times could not be kept", exc_info=True)
            self._told(f"{type(problem).__name__}: {problem}")
            return False
        return True

    def keeper(self, persona: Persona, readers: Readers, person: str, language: str) -> Keeper | None:
        """Who takes down the conversation that begins now; None where nothing may or can be kept."""
        if self._store is None:
            return None
        try:
            return keeper(self._store, persona, readers, person or None, language)
        except Exception as problem:  # as above
            log.warning("the conversation is not kept", exc_info=True)
            self._told(f"The conversation is not kept. {problem}")
            return None

    def note(self, action: str, subject: str) -> None:
        """A row in the audit log."""
        if self._store is None:
            self._told(f"The audit log cannot be written: {action}, {subject}.")
            return
        try:
            self._store.write_noted("system", action, subject)
        except Exception as problem:  # as above
            log.warning("the audit log could not be written", exc_info=True)
            self._told(f"The audit log cannot be written. {problem}")

    def close(self) -> None:
        if self._folders is not None:
            self._folders.close()
        if self._house is not None:
            self._house.stop()
        if self._store is not None:
            with contextlib.suppress(Exception):  # the process ends: there is nobody left to tell
                self._store.close()
