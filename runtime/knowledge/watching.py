"""Folders that are looked after: what changes in them is read again."""

from __future__ import annotations

import queue
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from watchdog.events import FileSystemEvent, FileSystemEventHandler
from watchdog.observers import Observer

from runtime.knowledge.ingestion import Ingestion, Told, take_in
from runtime.knowledge.shelf import Shelf

_SETTLED = 1.5  # seconds without a change, after which a file is taken to be written to its end
_ANYWAY = 600.0  # seconds after which the folders are looked through in any case: some systems lose events


class Watch:
    """Looks after folders until `stop`. `run` works on the calling thread; events come on threads of watchdog's."""

    def __init__(self, shelf: Shelf, ingestion: Ingestion, folders: Mapping[str, Sequence[str]]) -> None:
        self._shelf = shelf
        self._ingestion = ingestion
        self._folders = dict(folders)
        self._changes: queue.SimpleQueue[bool] = queue.SimpleQueue()
        self._stopped = self._paused = False

    def run(self, told: Told, waiting: Callable[[], None] = lambda: None) -> None:
        """Take in what is there, then whatever changes. `waiting` is called each time that all is read."""
        observer = Observer()
        heard = _Heard(self._changes)
        for folder in self._folders:
            if Path(folder).is_dir():
                observer.schedule(heard, folder, recursive=True)
        observer.start()
        try:
            while not self._stopped:
                self.take_in(told)
                waiting()
                self._next_change()
        finally:
            observer.stop()
            observer.join()

    def take_in(self, told: Told) -> None:
        """Bring the shelf up to date with the folders, once. A folder that is away for now loses nothing."""
        if self._paused:
            return
        for folder, tags in self._folders.items():
            if Path(folder).is_dir():
                take_in(self._shelf, Path(folder), tags)
        self._ingestion.run(told, lambda: self._stopped or self._paused)

    def pause(self) -> None:
        """Stop reading after the page that is being read."""
        self._paused = True

    def go_on(self) -> None:
        """Read on where it was paused, and what has changed meanwhile."""
        self._paused = False
        self._changes.put(True)

    def stop(self) -> None:
        self._stopped = True
        self._changes.put(False)

    def _next_change(self) -> None:
        """Wait for a change, and for the end of those that follow at once."""
        timeout = _ANYWAY
        while not self._stopped:
            try:
                self._changes.get(timeout=timeout)
            except queue.Empty:
                return
            timeout = _SETTLED


class _Heard(FileSystemEventHandler):
    def __init__(self, changes: queue.SimpleQueue[bool]) -> None:
        self._changes = changes

    def on_any_event(self, event: FileSystemEvent) -> None:
        if not event.is_directory and event.event_type in ("created", "modified", "moved", "deleted", "closed"):
            self._changes.put(True)
