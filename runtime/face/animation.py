"""From what is being said to how the face looks: pure functions of time.

A pose at any moment needs no earlier pose, and the same speech gives the same face. While nobody of ours speaks the
pose is exactly REST: motion swells and fades with the speech that causes it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from runtime.face.accents import accents_at
from runtime.face.articulation import mouth_at
from runtime.face.easing import smooth
from runtime.face.pose import ARKIT, INDEX, REST, Pose
from runtime.speech.visemes import mouth_shapes
from runtime.speech.voice import Phoneme

F64 = NDArray[np.float64]
LOUDNESS_RATE = 100
MOUTH_LEADS = 0.03
"""Seconds by which a mouth moves before its sound is heard, as people's do."""
SWELL, FADE, AFTER = 0.25, 0.35, 0.10
"""Seconds: motion grows from the start of speech, and has faded FADE after it ends (AFTER: still full)."""
CLOSING = 0.14
"""Seconds in which the mouth shuts when speech is cut off."""

_BLINKS = [INDEX["eyeBlinkLeft"], INDEX["eyeBlinkRight"]]
_BROWS = {"browInnerUp": 0.28, "browOuterUpLeft": 0.22, "browOuterUpRight": 0.22}


@dataclass(frozen=True, slots=True, eq=False)
class Spoken:
    """One stretch of speech on the media time line.

    `start`: media seconds at which its audio begins. `phonemes`: times relative to that. `loudness`: RMS at 100 Hz.
    `cut`: media seconds at which it was silenced early, if it was.
    """

    start: float
    phonemes: tuple[Phoneme, ...]
    loudness: NDArray[np.float32]
    cut: float | None = None

    @property
    def length(self) -> float:
        """Seconds until it ends by itself."""
        return self.phonemes[-1].end if self.phonemes else 0.0

    @property
    def end(self) -> float:
        """Media seconds at which it ends, by itself or cut."""
        whole = self.start + self.length
        return whole if self.cut is None else min(whole, self.cut)


def pose_at(t: float, spoken: Sequence[Spoken]) -> Pose:
    """The pose at media time `t`, given all that was or is being said."""
    around = [s for s in spoken if s.phonemes and s.start - SWELL < t < s.end + FADE]
    if not around:
        return REST
    shapes = np.zeros(len(ARKIT))
    head = np.zeros(3)
    for s in around:
        more, turn = _moved_by(t, s)
        shapes = np.maximum(shapes, more)
        head += turn
    values = np.clip(shapes, 0, 1).round(5)
    if not values.any() and not head.any():
        return REST
    return Pose(tuple(values.tolist()), (float(head[0]), float(head[1]), float(head[2])))


def _moved_by(t: float, s: Spoken) -> tuple[F64, F64]:
    """Blendshapes (52,) and head angles (3,) that one stretch of speech causes at `t`."""
    at = t - s.start
    alive = smooth((at + 0.05) / SWELL) * (1 - smooth((t - s.end - AFTER) / (FADE - AFTER)))
    speaking = 1 - smooth((t - s.end + (0 if s.cut is None else MOUTH_LEADS)) / CLOSING)
    mouth = mouth_at(at + MOUTH_LEADS, mouth_shapes(s.phonemes), _relative_loudness(s, at + MOUTH_LEADS)) * speaking
    accents = accents_at(at, s.phonemes, s.length, round(s.start * 100))
    mouth[_BLINKS] = np.maximum(mouth[_BLINKS], accents.blink * alive)
    for name, strength in _BROWS.items():
        mouth[INDEX[name]] = strength * accents.brow * alive
    return mouth, np.array(accents.head) * alive


def _relative_loudness(s: Spoken, at: float) -> float:
    """Loudness around `at` (seconds into the speech) against the loud parts of the same speech; 1 is loud."""
    if len(s.loudness) == 0:
        return 1.0
    middle = round(at * LOUDNESS_RATE)
    part = s.loudness[max(middle - 5, 0) : max(middle + 6, 0)]
    if len(part) == 0:
        return 0.0
    reference = float(np.quantile(s.loudness, 0.85))
    return float(part.mean()) / reference if reference > 0 else 0.0
