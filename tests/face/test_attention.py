"""What the face does while it listens, thinks and waits: eyes, nods, tilts, and how it answers the visitor's manner."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest

from runtime.face.animation import pose_at
from runtime.face.blinks import blink_at
from runtime.face.easing import Change, drift
from runtime.face.gaze import _looked_at, gaze_at, on_visitor
from runtime.face.pose import INDEX
from runtime.face.scene import Doing, Nod, Place, Scene, Toned

MINUTE = np.arange(0.0, 60.0, 0.04)


def doing(what: Doing, seed: int = 0) -> Scene:
    return Scene(doing=(Change(0.0, what),), seed=seed)


def over_seeds(measure: Callable[[int], float], seeds: int = 12) -> float:
    return float(np.mean([measure(seed) for seed in range(seeds)]))


@pytest.mark.parametrize(("what", "least", "most"), [("speaking", 0.6, 0.85), ("listening", 0.85, 1.0)])
def test_the_eyes_are_on_the_visitor_with_natural_breaks(what: Doing, least: float, most: float) -> None:
    for seed in range(8):
        scene = doing(what, seed)
        share = np.mean([on_visitor(float(t), scene) for t in MINUTE])
        assert least <= share <= most
        away = np.array([not on_visitor(float(t), scene) for t in MINUTE])
        assert away.any(), "nobody stares for a minute"


def test_breaks_are_short(seed: int = 3) -> None:
    away = [not on_visitor(float(t), doing("speaking", seed)) for t in MINUTE]
    runs, now = [], 0
    for one in away:
        now = now + 1 if one else 0
        runs.append(now)
    assert max(runs) * 0.04 < 2.0


def test_thinking_looks_away_and_comes_back() -> None:
    def away(seed: int) -> float:
        scene = Scene(doing=(Change(0.0, "listening"), Change(5.0, "thinking"), Change(6.6, "speaking")), seed=seed)
        return float(np.mean([not on_visitor(float(t), scene) for t in np.arange(5.2, 6.0, 0.04)]))

    assert over_seeds(away) > 0.8


def test_waiting_becomes_calm_idling() -> None:
    scene = doing("waiting")
    early, late = ([on_visitor(float(t), scene) for t in np.arange(a, a + 200, 0.1)] for a in (0.0, 20.0))
    assert np.mean(early[:100]) > np.mean(late)
    heads = np.array([pose_at(float(t), scene).head for t in np.arange(20.0, 80.0, 0.1)])
    assert heads.std(0).max() > 0.15, "alive"
    assert np.abs(np.diff(heads, axis=0)).max() < 0.6, "but calm: under 6 degrees a second"


def test_blinks_while_listening_are_slow_and_10_to_25_a_minute() -> None:
    for seed in range(8):
        closed = np.array([blink_at(float(t), doing("listening", seed)) for t in np.arange(0, 60, 0.01)])
        shut = closed > 0.5
        assert 10 <= int(np.count_nonzero(shut[1:] & ~shut[:-1])) <= 25
    slow, quick = (
        np.mean([blink_at(float(t), doing(what)) > 0.1 for t in np.arange(0, 60, 0.01)])
        for what in ("listening", "idle")
    )
    assert slow > 1.2 * quick


def test_a_nod_goes_down_and_comes_back() -> None:
    still = doing("listening")
    nodded = Scene(doing=still.doing, nods=(Nod(5.0), Nod(9.0, 0.45)))

    def pitch(t: float) -> float:
        return pose_at(t, nodded).head[1] - pose_at(t, still).head[1]

    big, small = (min(pitch(a + d) for d in np.arange(0, 1.2, 0.02)) for a in (5.0, 9.0))
    assert -5.0 < big < -2.5
    assert big / 3 > small > big
    assert pitch(4.99) == pytest.approx(0, abs=1e-3) and pitch(7.0) == pytest.approx(0, abs=1e-3)


def test_a_question_is_taken_with_a_tilt() -> None:
    still = doing("listening")
    asked = Scene(doing=still.doing, tilts=(5.0,))
    roll = [pose_at(float(t), asked).head[2] - pose_at(float(t), still).head[2] for t in np.arange(5.0, 7.5, 0.05)]
    assert 3.0 < np.abs(roll).max() < 6.0
    assert abs(roll[-1]) < 1e-3


def test_the_visitors_manner_is_answered() -> None:
    manner = (Change(1.0, Toned("concerned", 1.0)), Change(5.0, Toned("smiling", 0.8)), Change(9.0, Toned()))
    scene = Scene(doing=(Change(0.0, "listening"),), manner=manner)
    plain, concerned, smiling, again = (np.array(pose_at(t, scene).blendshapes) for t in (0.5, 4.0, 8.0, 12.0))
    assert concerned[INDEX["browInnerUp"]] > plain[INDEX["browInnerUp"]] + 0.3
    assert smiling[INDEX["mouthSmileLeft"]] > plain[INDEX["mouthSmileLeft"]] + 0.15
    assert again[INDEX["mouthSmileLeft"]] == plain[INDEX["mouthSmileLeft"]]
    steps = np.diff([pose_at(float(t), scene).blendshapes for t in np.arange(0.5, 12, 0.01)], axis=0)
    assert np.abs(np.delete(steps, [INDEX["eyeBlinkLeft"], INDEX["eyeBlinkRight"]], 1)).max() < 0.05


def test_eyes_and_head_follow_the_visitors_face() -> None:
    def looking(place: Place | None) -> Scene:
        return Scene(doing=(Change(0.0, "listening"),), visitor=(Change(0.0, place),))

    at = next(t for t in np.arange(2.0, 20.0, 0.1) if on_visitor(float(t), doing("listening")))
    left, middle, right = (gaze_at(float(at), looking(Place(x, 0.5)))[0] for x in (0.2, 0.5, 0.8))
    # A camera on the screen looks at the visitor: who stands left in its picture is to the right of the screen.
    assert left > middle + 5 > right + 10
    low, high = (gaze_at(float(at), looking(Place(0.5, y)))[1] for y in (0.8, 0.2))
    assert high > low + 5
    turned = pose_at(float(at), looking(Place(0.2, 0.5))).head[0] - pose_at(float(at), looking(None)).head[0]
    assert 0.5 < turned < 6.0
    lost = Scene(visitor=(Change(0.0, Place(0.2, 0.5)), Change(5.0, None)))
    path = [gaze_at(float(t), lost)[0] for t in np.arange(5.0, 6.0, 0.02)]
    assert abs(path[-1] - path[0]) > 3 and np.abs(np.diff(path)).max() < 6


def test_eyes_wander_over_the_visitors_face_at_uneven_times() -> None:
    times = np.arange(0.0, 60.0, 0.01)
    scene = Scene(doing=(Change(0.0, "listening"),))
    looks = np.array([gaze_at(float(t), scene) for t in times if on_visitor(float(t), scene)])
    assert np.percentile(np.hypot(*looks.T), 90) < 2.0
    still = [_looked_at(float(t), 3) for t in times]
    jumps = np.flatnonzero(np.abs(np.diff(np.array(still), axis=0)).max(1) > 0.1) / 100
    starts = jumps[np.insert(np.diff(jumps) > 0.1, 0, True)]
    assert 40 <= len(starts) <= 70, "about one a second"
    assert np.diff(starts).std() > 0.15


def test_the_head_drifts_without_halting() -> None:
    times = np.arange(-3.0, 60.0, 0.02)
    place = np.array([drift(float(t), 1.3, 7) for t in times])
    speed = np.diff(place) / 0.02
    assert np.abs(place).max() <= 1.0
    assert np.abs(np.diff(speed)).max() < 0.06, "no kinks"
    at_knots = [abs(speed[int((k * 1.3 + 3.0) / 0.02)]) for k in range(40)]
    assert np.median(at_knots) > 0.3 * np.median(np.abs(speed))
