"""Which emotions are felt at a moment, and how strongly: live control, and the words' own while they are said."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from runtime.face.easing import Change, eased
from runtime.face.scene import Scene, Spoken
from runtime.face.tags import EMOTIONS, Feeling

F64 = NDArray[np.float64]
COMES, LINGERS = 0.6, 1.2
"""Seconds in which a feeling comes, and for which the words' feeling stays after them."""
ONE_BREATH = 1.0
"""Seconds: speech after a shorter pause goes on in the same feeling."""


def strengths_at(t: float, scene: Scene) -> F64:
    """Strengths (11,) of EMOTIONS at `t`; they change smoothly."""
    alone = eased(scene.feelings, t, COMES, _vector, np.zeros(len(EMOTIONS)))
    worded = eased(_of_words(t, scene), t, COMES, _present, np.zeros(len(EMOTIONS) + 1))
    return np.asarray(alone * (1 - worded[-1]) + worded[:-1], np.float64)


def _vector(feeling: Feeling) -> F64:
    vector = np.zeros(len(EMOTIONS))
    vector[EMOTIONS.index(feeling.emotion)] = feeling.strength
    return vector


def _present(feeling: Feeling | None) -> F64:
    if feeling is None:
        return np.zeros(len(EMOTIONS) + 1)
    return np.append(_vector(feeling), 1.0)


def _of_words(t: float, scene: Scene) -> list[Change[Feeling | None]]:
    """The feelings of the words around `t`, and where they end."""
    around = _run(t, scene)
    changes: list[Change[Feeling | None]] = []
    for i, spoken in enumerate(around):
        for change in spoken.feelings:
            at = max(spoken.start + change.at, changes[-1].at if changes else 0.0)
            if at < spoken.end:
                changes.append(Change(at, change.to))
        after = around[i + 1].start if i + 1 < len(around) else float("inf")
        if changes and after - spoken.end > ONE_BREATH:
            changes.append(Change(spoken.end + min(LINGERS, after - spoken.end), None))
    return changes


def _run(t: float, scene: Scene) -> list[Spoken]:
    """The speech up to `t` that its feelings can still colour: back to a pause that ended them."""
    run: list[Spoken] = []
    for spoken in reversed(scene.spoken):
        if spoken.start > t:
            continue
        if run and run[-1].start - spoken.end > ONE_BREATH and t - spoken.end > LINGERS + COMES:
            break
        if not run and t - spoken.end > LINGERS + COMES:
            break
        run.append(spoken)
    return run[::-1]
