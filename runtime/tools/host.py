"""The port to what the persona can do outside of the conversation. `runtime.ports.host` has this machine's."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

Picture = NDArray[np.uint8]


class Host(Protocol):
    """Every method may take as long as its time limit (seconds), and says whether it was done."""

    def call_staff(self, reason: str, limit: float) -> bool: ...
    def open_page(self, page: str, limit: float) -> bool: ...
    def print_text(self, title: str, text: str, limit: float) -> bool: ...
    def tell_condition(self, name: str, when: str, picture: Picture | None, limit: float) -> bool:
        """A condition that the persona waits for has held; `picture` (h, w, 3), RGB, of that moment."""
        ...

    def note(self, action: str, subject: str) -> None:
        """A row in the audit log."""
        ...


@dataclass
class RecordingHost:
    """In memory: writes down what it was asked for; `works` says whether that succeeds."""

    works: bool = True
    asked: list[tuple[str, str]] = field(default_factory=list)
    noted: list[tuple[str, str]] = field(default_factory=list)
    conditions: list[tuple[str, str, Picture | None]] = field(default_factory=list)
    printed: list[str] = field(default_factory=list)

    def call_staff(self, reason: str, limit: float) -> bool:
        return self._done("call_staff", reason)

    def open_page(self, page: str, limit: float) -> bool:
        return self._done("open_page", page)

    def print_text(self, title: str, text: str, limit: float) -> bool:
        self.printed.append(text)
        return self._done("print", title)

    def tell_condition(self, name: str, when: str, picture: Picture | None, limit: float) -> bool:
        self.conditions.append((name, when, picture))
        return self.works

    def note(self, action: str, subject: str) -> None:
        self.noted.append((action, subject))

    def _done(self, what: str, on: str) -> bool:
        self.asked.append((what, on))
        return self.works
