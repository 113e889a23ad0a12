"""From what has happened to how the face looks: pure functions of time.

A pose at any moment needs no earlier pose, and the same scene gives the same face.
"""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
from numpy.typing import NDArray

from runtime.face.accents import Accents, accents_at
from runtime.face.articulation import Mouth
from runtime.face.blinks import blink_at
from runtime.face.easing import chance, drift, eased, smooth
from runtime.face.emotions import ATTENTIVE_SHAPES, felt
from runtime.face.feelings import strengths_at
from runtime.face.gaze import gaze_at, head_follows
from runtime.face.listening import nods_at, tilt_at, tint_at
from runtime.face.pose import ARKIT, INDEX, Pose
from runtime.face.scene import Doing, Scene, Spoken
from runtime.face.viseme_shapes import OPENING

F64 = NDArray[np.float64]
MOUTH_LEADS = 0.03
"""Seconds by which a mouth moves before its sound is heard, as people's do."""
SWELL, FADE = 0.25, 0.45
"""Seconds: the motion that goes with speech grows from its start, and has faded FADE after its end."""
CLOSING = 0.14
"""Seconds in which the mouth shuts when speech is cut off."""
BREATH = 4.2
"""Seconds a breath takes (14 a minute)."""
DRIFTS = ((3.7, 1.5), (1.3, 0.5))
"""Of the head's wander: seconds from turn to turn, and how much; one is posture, the other never being quite still."""
REACH = (1.6, 1.0, 1.1)
"""How far it goes: yaw, pitch, roll against each other."""
WANDER: Mapping[Doing, float] = {"idle": 0.8, "waiting": 0.7, "listening": 0.6, "thinking": 0.9, "speaking": 1.5}
"""Degrees that the head wanders while this is done."""

_BLINKS = [INDEX["eyeBlinkLeft"], INDEX["eyeBlinkRight"]]
_WIDE = [INDEX["eyeWideLeft"], INDEX["eyeWideRight"]]
_DOWN = [INDEX["eyeLookDownLeft"], INDEX["eyeLookDownRight"]]
_UP = [INDEX["eyeLookUpLeft"], INDEX["eyeLookUpRight"]]
_BROWS = {"browInnerUp": 0.34, "browOuterUpLeft": 0.28, "browOuterUpRight": 0.28}
_MOUTH = np.array([name.startswith(("mouth", "jaw", "tongue")) for name in ARKIT])
_PONDER = {"browDownLeft": 0.16, "browDownRight": 0.10, "mouthPressLeft": 0.14, "mouthPressRight": 0.14}
_LOWEST = -0.45
"""The most that is taken from the resting expression."""
_WHILE_SPEAKING = 0.62
"""Share of an emotion's mouth that is left while the mouth speaks."""


def pose_at(t: float, scene: Scene) -> Pose:
    """The pose at media time `t` in seconds, given all that has happened."""
    emotion = felt(strengths_at(t, scene))
    mouth, speaking = mouth_at(t, scene, emotion.open)
    accents = _accents(t, scene)
    roll, curious = tilt_at(t, scene)
    shapes = together(emotion.shapes + _tinted(t, scene), mouth, speaking)
    brow = min(1.0, emotion.lively * accents.brow) + curious
    for name, strength in _BROWS.items():
        shapes[INDEX[name]] += strength * brow
    gaze = gaze_at(t, scene)
    gaze = gaze[0], gaze[1] + emotion.gaze
    _lids(shapes, gaze[1], blink_at(t, scene))
    yaw, pitch = head_follows(t, scene)
    wander = _wander(t, scene)
    head = emotion.head + np.array([yaw, pitch + nods_at(t, scene), roll])
    head = head + emotion.lively * (np.array(accents.head) + wander)
    values = within(shapes)
    angles = np.clip(head, -12, 12).round(4) + 0.0
    return Pose(
        values,
        (float(angles[0]), float(angles[1]), float(angles[2])),
        (round(gaze[0], 3), round(gaze[1], 3)),
        round(_breath(t, scene), 4),
    )


def together(feeling: F64, mouth: Mouth, speaking: float) -> F64:
    """Blendshapes (52,) of a feeling and of speech at once, on an attentive face.

    Speech has the mouth, and lips that must meet do.
    """
    shapes = feeling + ATTENTIVE_SHAPES
    shapes[_MOUTH] *= 1 - (1 - _WHILE_SPEAKING) * speaking
    shapes[OPENING] *= 1 - mouth.sealed
    return np.asarray(shapes + mouth.shapes, np.float64)


def within(shapes: F64) -> tuple[float, ...]:
    """Blendshapes (52,) held within what a face can do."""
    return tuple((np.clip(shapes, _LOWEST, 1).round(5) + 0.0).tolist())


def mouth_at(t: float, scene: Scene, open_: float = 1.0) -> tuple[Mouth, float]:
    """What speech alone makes of the mouth, and how much of it is speech, 0 to 1; in silence exactly nothing."""
    shapes, sealed, active = np.zeros(len(ARKIT)), 0.0, 0.0
    for spoken in _near(t, scene):
        if not spoken.phonemes:
            continue
        at = t - spoken.start + MOUTH_LEADS
        ends = smooth((t - spoken.end + (0 if spoken.cut is None else MOUTH_LEADS)) / CLOSING)
        one = spoken.articulation.at(at, spoken.loudness_at(at))
        shapes = np.maximum(shapes, one.shapes * (1 - ends))
        sealed = max(sealed, one.sealed * (1 - ends))
        active = max(active, _alive(t, spoken))
    shapes[OPENING] *= open_ + (1 - open_) * sealed
    return Mouth(shapes, sealed), active


def _near(t: float, scene: Scene) -> list[Spoken]:
    """The speech whose motion can be seen at `t`."""
    near: list[Spoken] = []
    for spoken in reversed(scene.spoken):
        if spoken.end + FADE <= t:
            break
        if spoken.start - SWELL < t:
            near.append(spoken)
    return near


def _alive(t: float, spoken: Spoken) -> float:
    return smooth((t - spoken.start + 0.10) / SWELL) * (1 - smooth((t - spoken.end - 0.10) / (FADE - 0.10)))


def _accents(t: float, scene: Scene) -> Accents:
    brow, head = 0.0, np.zeros(3)
    for spoken in _near(t, scene):
        one, alive = accents_at(t - spoken.start, spoken), _alive(t, spoken)
        brow = max(brow, one.brow * alive)
        head += np.array(one.head) * alive
    return Accents(brow, (float(head[0]), float(head[1]), float(head[2])))


def _tinted(t: float, scene: Scene) -> F64:
    """What the visitor's manner, and thinking about what they said, add to the face; less of it while we speak."""
    listens = eased(
        scene.doing, t, 0.7, lambda doing: np.array([doing != "speaking", doing == "thinking"], float), _IDLE
    )
    ponder = np.zeros(len(ARKIT))
    for name, strength in _PONDER.items():
        ponder[INDEX[name]] = strength
    return np.asarray(tint_at(t, scene) * (0.4 + 0.6 * listens[0]) + ponder * listens[1], np.float64)


_IDLE = np.array([1.0, 0.0])


def _lids(shapes: F64, up: float, blink: float) -> None:
    """Lids go with the eyes, and a blink closes what is open."""
    shapes[_DOWN] += min(max(-up / 22, 0.0), 0.7)
    shapes[_UP] += min(max(up / 26, 0.0), 0.5)
    shapes[_WIDE] *= 1 - blink
    shapes[_BLINKS] += (1 - shapes[_BLINKS]) * blink


def _wander(t: float, scene: Scene) -> F64:
    """A slow wander of the head in degrees: more of it while speaking, posture slower than what is on top of it."""
    amount = float(eased(scene.doing, t, 1.5, lambda doing: np.array([WANDER[doing]]), np.array([WANDER["idle"]]))[0])
    return amount * np.array([
        far * sum(share * drift(t, knot, scene.seed, 50 + axis, layer) for layer, (knot, share) in enumerate(DRIFTS))
        for axis, far in enumerate(REACH)
    ])  # fmt: skip


def _breath(t: float, scene: Scene) -> float:
    """How far the chest is raised, 0 to 1; it goes on whatever else is done."""
    phase = (t / BREATH + chance(scene.seed, 60)) % 1.0
    return smooth(phase / 0.42) * (1 - smooth((phase - 0.46) / 0.5))
