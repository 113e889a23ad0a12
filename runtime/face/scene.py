"""All that a face's motion follows from: who does what, what is said, where the visitor is. Times are media seconds.

A scene is an immutable record of what has happened so far. A pose is a function of a scene and a time, so what has not
happened yet cannot show.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from runtime.face.articulation import Articulation
from runtime.face.easing import Change, chance
from runtime.face.tags import Feeling
from runtime.speech.visemes import mouth_shapes
from runtime.speech.voice import Phoneme

LOUDNESS_RATE = 100
STRESS = "ˈ"
PHRASE_ENDS = frozenset(".,;:!?…—")

Doing = Literal["idle", "waiting", "listening", "thinking", "speaking"]
"""`waiting`: nobody speaks and the visitor may begin; it becomes idle when that lasts."""

Tint = Literal["neutral", "concerned", "smiling", "patient"]
"""How the visitor's perceived manner colours the face that listens to them."""


@dataclass(frozen=True, eq=False)
class Spoken:
    """One stretch of speech. Compared by identity.

    `start`: when its audio begins. `phonemes`: times relative to that. `loudness`: RMS at 100 Hz. `cut`: when it was
    silenced early, if it was. `feelings`: what the words feel like, times relative to `start`.
    """

    start: float
    phonemes: tuple[Phoneme, ...]
    loudness: NDArray[np.float32]
    cut: float | None = None
    feelings: tuple[Change[Feeling], ...] = ()

    @property
    def length(self) -> float:
        """Seconds until it ends by itself."""
        return self.phonemes[-1].end if self.phonemes else 0.0

    @property
    def end(self) -> float:
        """When it ends, by itself or cut."""
        whole = self.start + self.length
        return whole if self.cut is None else min(whole, self.cut)

    @property
    def seed(self) -> int:
        """Tells this stretch from others, the same whenever it is said at the same time."""
        return round(self.start * 100)

    @cached_property
    def articulation(self) -> Articulation:
        """What its phonemes make of the mouth."""
        return Articulation(mouth_shapes(self.phonemes))

    @cached_property
    def usual_loudness(self) -> float:
        """RMS of its loud parts."""
        return float(np.quantile(self.loudness, 0.85)) if len(self.loudness) else 0.0

    @cached_property
    def stresses(self) -> tuple[tuple[float, float], ...]:
        """Seconds into the speech of each stressed syllable, with its prominence 0 to 1: how loud, and some chance."""
        times = [p.start for p in self.phonemes if p.symbol == STRESS]
        if not times or self.usual_loudness == 0:
            return ()
        loud = [
            float(self.loudness[int(t * LOUDNESS_RATE) : int((t + 0.22) * LOUDNESS_RATE)].max(initial=0)) for t in times
        ]
        order = np.argsort(np.argsort(loud)) / max(len(loud) - 1, 1)
        return tuple(
            (t, 0.6 * float(rank) + 0.4 * chance(self.seed, 4, i))
            for i, (t, rank) in enumerate(zip(times, order, strict=True))
        )

    @cached_property
    def phrase_ends(self) -> tuple[tuple[float, str], ...]:
        """Seconds into the speech at which a phrase ends, with its mark."""
        return tuple((p.start, p.symbol) for p in self.phonemes if p.symbol in PHRASE_ENDS)

    def loudness_at(self, at: float) -> float:
        """Loudness around `at` (seconds into the speech) against its loud parts; 1 is loud."""
        if self.usual_loudness == 0:
            return 1.0 if len(self.loudness) == 0 else 0.0
        middle = round(at * LOUDNESS_RATE)
        part = self.loudness[max(middle - 5, 0) : max(middle + 6, 0)]
        return float(part.mean()) / self.usual_loudness if len(part) else 0.0


@dataclass(frozen=True, slots=True)
class Nod:
    """A nod that begins at `at`; `size` 1 is a plain one."""

    at: float
    size: float = 1.0


@dataclass(frozen=True, slots=True)
class Place:
    """Where the visitor's face is in the camera's picture: fractions, x right, y down."""

    x: float
    y: float


@dataclass(frozen=True, slots=True)
class Toned:
    """The visitor's manner as perceived, and how surely or strongly, 0 to 1."""

    tint: Tint = "neutral"
    strength: float = 1.0


@dataclass(frozen=True, slots=True)
class Scene:
    """What has happened so far, each list in the order of time.

    `feelings`: live control, which holds where words carry no feeling of their own. `visitor`: None where no face is
    seen. `tilts`: when the visitor asked something.
    """

    doing: tuple[Change[Doing], ...] = ()
    spoken: tuple[Spoken, ...] = ()
    nods: tuple[Nod, ...] = ()
    tilts: tuple[float, ...] = ()
    feelings: tuple[Change[Feeling], ...] = ()
    manner: tuple[Change[Toned], ...] = ()
    visitor: tuple[Change[Place | None], ...] = ()
    seed: int = field(default=0)
