"""Looking for devices that were lost, beside whoever stands in for them."""

from __future__ import annotations

import queue
import threading
from collections.abc import Callable, Iterator
from typing import Literal

Kind = Literal["microphone", "speaker"]


class DeviceSearch:
    """One look for lost devices, in a thread of its own: a driver whose server has just died may never come back.

    All of them at once: a headset takes both along, and brings both back.
    """

    def __init__(self, kinds: tuple[Kind, ...], bring_back: Callable[[tuple[Kind, ...]], Iterator[Kind]]) -> None:
        self.kinds = frozenset(kinds)
        self._found: queue.SimpleQueue[Kind] = queue.SimpleQueue()
        self._thread = threading.Thread(
            target=self._look, args=(kinds, bring_back), name="bedside-device-search", daemon=True
        )
        self._thread.start()

    def over(self, patience: float = 0.0) -> bool:
        """Whether it has ended; waits for it so many seconds."""
        self._thread.join(patience)
        return not self._thread.is_alive()

    def found(self) -> Iterator[Kind]:
        """Those that came back since the last time this was asked."""
        while not self._found.empty():
            yield self._found.get()

    def _look(self, kinds: tuple[Kind, ...], bring_back: Callable[[tuple[Kind, ...]], Iterator[Kind]]) -> None:
        for kind in bring_back(kinds):
            self._found.put(kind)
