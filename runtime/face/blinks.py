"""When the eyes blink: at phrase ends while speaking, evenly and more slowly while listening."""

from __future__ import annotations

from runtime.face.easing import chance, latest, smooth
from runtime.face.scene import Scene, Spoken

QUICK = (0.07, 0.03, 0.14)
SLOW = (0.10, 0.05, 0.22)
"""Seconds of closing, closed, opening (Evinger et al. 1991: closing about twice as fast as opening)."""
SLOT = 3.7
"""Seconds: one blink in each while we do not speak, about 16 a minute (Bentivoglio et al. 1997: 17 at rest)."""
LONGEST_STARE = 3.8
AT_PHRASE_END = 0.65


def blink_at(t: float, scene: Scene) -> float:
    """How far the eyes are closed, 0 to 1."""
    closed = 0.0
    for spoken in scene.spoken[_first_near(scene, t) :]:
        if spoken.start > t:
            break
        for start in speech_blinks(spoken):
            if spoken.start + start < spoken.end:
                closed = max(closed, _closed(t - spoken.start - start, QUICK))
    slot = int(t // SLOT)
    for number in (slot - 1, slot):
        start = SLOT * (number + 0.1 + 0.8 * chance(scene.seed, 20, number))
        if not _speaks(scene, start):
            closed = max(closed, _closed(t - start, SLOW if _listens(scene, start) else QUICK))
    return closed


def speech_blinks(spoken: Spoken) -> list[float]:
    """When blinks begin, seconds into the speech: at many phrase ends, and before any stare grows long."""
    seed, length = spoken.seed, spoken.length
    ends = [at for i, (at, _) in enumerate(spoken.phrase_ends) if chance(seed, 1, i) < AT_PHRASE_END]
    found: list[float] = []
    last = -1.5 * chance(seed, 2)
    for end in [*ends, length]:
        while end - last > LONGEST_STARE + 0.6:
            last += LONGEST_STARE * (0.7 + 0.6 * chance(seed, 3, round(last * 100)))
            if last > 0:
                found.append(last)
        if end < length and end - last > 1.2:
            found.append(end)
            last = end
    return [start for start in found if start < length - 0.05]


def _closed(since: float, times: tuple[float, float, float]) -> float:
    close, hold, open_ = times
    if since <= 0:
        return 0.0
    return smooth(since / close) * (1 - smooth((since - close - hold) / open_))


def _first_near(scene: Scene, t: float) -> int:
    """Index of the first stretch of speech that can still matter at `t`."""
    first = len(scene.spoken)
    while first > 0 and scene.spoken[first - 1].end > t - 1.0:
        first -= 1
    return first


def _speaks(scene: Scene, at: float) -> bool:
    # Only what was known then: a blink that has begun is not taken back by speech that begins later.
    near = scene.spoken[_first_near(scene, at) :]
    return any(spoken.start <= at < spoken.end + 0.4 for spoken in near)


def _listens(scene: Scene, at: float) -> bool:
    now = latest(scene.doing, at)
    return now >= 0 and scene.doing[now].to == "listening"
