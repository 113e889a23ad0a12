"""A voice that has one text spoken beforehand by another one, which says it better and is too slow to do it in time."""

from __future__ import annotations

import logging
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor

from runtime.speech.voice import Speech, Voice, never

log = logging.getLogger(__name__)


class Beforehand:
    """`text` is spoken by `better`, on a thread of its own, from now on; until that is done, and where it fails (which
    the log tells), `voice` speaks it, as it speaks all else. Both give the same samples a second.
    """

    def __init__(self, voice: Voice, text: str, better: Callable[[str], Speech]) -> None:
        self._voice, self._text = voice, text
        pool = ThreadPoolExecutor(1, thread_name_prefix="bedside-beforehand")
        self._spoken: Future[Speech | None] = pool.submit(_spoken, better, text)
        pool.shutdown(wait=False)

    @property
    def sample_rate(self) -> int:
        return self._voice.sample_rate

    def spoken(self) -> Speech | None:
        """What the other voice spoke, once it is done; None where it failed."""
        return self._spoken.result()

    def speak(self, text: str, speed: float = 1.0, cancelled: Callable[[], bool] = never) -> Speech:
        """See `Voice.speak`; what was spoken beforehand is not said quicker or slower."""
        spoken = self._spoken.result() if text == self._text and self._spoken.done() else None
        return spoken or self._voice.speak(text, speed, cancelled)


def _spoken(better: Callable[[str], Speech], text: str) -> Speech | None:
    try:
        return better(text)
    except Exception:  # whatever keeps the better voice from speaking, the other one can
        log.warning("words could not be spoken beforehand", exc_info=True)
        return None
