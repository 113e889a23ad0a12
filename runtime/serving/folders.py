"""Watched folders, read while nobody is being talked with: a visitor needs both cores."""

from __future__ import annotations

import logging
import threading

from models.store import ModelStore
from runtime.knowledge.embed import Embedder
from runtime.knowledge.ingestion import Ingestion, Progress
from runtime.knowledge.reading.reader import Reader, text_reader_files
from runtime.knowledge.shelf import Shelf
from runtime.knowledge.watching import Watch

_SOON = 5.0  # seconds

log = logging.getLogger(__name__)


class Folders:
    """Reads what changes in the folders that the store watches, on a thread of its own, until `close`."""

    def __init__(self, shelf: Shelf, embedder: Embedder) -> None:
        self._reader = Reader(lambda: text_reader_files(ModelStore.default()))
        self._watch = Watch(shelf, Ingestion(shelf, self._reader, embedder), shelf.folders())
        self._thread = threading.Thread(target=self._run, name="bedside-folders", daemon=True)
        self._thread.start()

    def visited(self, on: bool) -> None:
        """Somebody has come: what is being read waits after its page. Or they have gone: it goes on."""
        self._watch.pause() if on else self._watch.go_on()

    def close(self) -> None:
        self._watch.stop()
        self._thread.join(_SOON)  # it may be waiting for another process that reads
        self._reader.close()

    def _run(self) -> None:
        try:
            self._watch.run(_told)
        except Exception:  # the store may be closed or damaged; conversations go on without
            log.warning("watched folders are not looked after any more", exc_info=True)


def _told(step: Progress) -> None:
    if step.step == "failed":
        log.warning("%s: %s", step.document.name, step.problem)
