"""What the engine's process is told when it is started."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from runtime.serving import messages as m


@dataclass(frozen=True, slots=True)
class Plan:
    """How the process is to be; picklable, so that it can be handed over.

    `visitor`: a recording that stands for the devices; `polite`: it waits for our answers. `draw`: the face's first
    size and rate. `asked`: when the process was asked for, as `SystemClock.stopwatch` says, which all processes of a
    machine share.
    """

    persona: str
    home: Path
    face_board: str
    face_most: int
    self_board: str
    self_most: int
    draw: m.Draw
    asked: float
    visitor: Path | None = None
    polite: bool = True
