"""What stands on a roster."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Kind = Literal["person", "word"]


@dataclass(frozen=True, slots=True)
class Term:
    """A name as it is to be written.

    `said`: how it may be said, respelt in ordinary letters ("win" for Nguyen); the writing itself always counts too.
    `kind`: `person` is expected behind a title ("Dr.", "Nurse"), `word` anywhere.
    """

    written: str
    said: tuple[str, ...] = ()
    kind: Kind = "word"
