"""Work on a conversation that is over, beside an empty room: it stops as soon as somebody comes."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable

log = logging.getLogger(__name__)


class Reflection:
    """Runs `work`, which asks whether it is cancelled, and then `after`, on a thread of its own."""

    def __init__(self, work: Callable[[Callable[[], bool]], object], after: Callable[[], object]) -> None:
        self._work = work
        self._after = after
        self._cancelled = threading.Event()
        self._thread = threading.Thread(target=self._run, name="bedside-reflection", daemon=True)
        self._thread.start()

    def stop(self) -> None:
        """Break it off, and wait until it has let go."""
        self._cancelled.set()
        self._thread.join()

    def _run(self) -> None:
        try:
            self._work(self._cancelled.is_set)
        except Exception:  # what the rules found is kept already; the next visitor must not be kept out
            log.warning("a conversation could not be looked through", exc_info=True)
        finally:
            self._after()
