"""What a network that knows real faces, and an eye tracker made of it, read out of the drawn frames of a minute.

Every figure is measured in pictures: mouth against what was meant and against the sound, lips that must meet, blinks,
and where the eyes are. `speaking` and `listening` are used by tests too, on shorter stretches.
"""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from bench.face_reading import EyeTracker, blinks_seen, eye_opening, lip_gap, openness_of_rest, read
from runtime.face.animation import MOUTH_LEADS, pose_at
from runtime.face.easing import Change
from runtime.face.monologue import spoken
from runtime.face.pose import INDEX, Face
from runtime.face.scene import Nod, Scene
from runtime.face.sheet import spoken_pose
from runtime.face.tags import EMOTIONS, Emotion
from runtime.seeing.face_finder import FaceFinder
from runtime.speech.voice import Speech, Voice

F64 = NDArray[np.float64]
FPS = 25
LIPS = frozenset("pbm")
MET = 0.05
"""Gap between the lips' inner edges against the mouth's width below which lips are seen closed."""
ON_VISITOR = 5.0
"""Degrees from the visitor within which the eyes are on them; people feel looked at within about so much (Gamer and
Hecht 2007)."""
PASSAGE = (
    "Good morning, and welcome to the eye clinic. My name is Mira, and I am the computer assistant at the front desk.",
    "Please bring your blue appointment form, your glasses, and a list of all your medicines.",
    "The doctor will see you at four. Before that, a nurse will put drops into your eyes to make the pupils wide.",
    "Your sight will be blurred for about four hours, so please do not drive home by yourself.",
    "After cataract surgery, do not swim for four weeks, and do not rub your eye.",
    "You may shower from the next day, but keep soap and water away from it.",
    "Would you like me to book a time for you? We have a place on Monday morning, or on Friday after lunch.",
    "There is a garage under the building. The first hour is free, and the machine by the door takes cards.",
    "If the eye becomes red, or painful, or if you see flashes, call us at once, by day or by night.",
    "Most people feel quite well on the second day. A brief itch is nothing to worry about.",
    "My colleague will bring you back to the waiting room. Is there anything else that you would like to know?",
)


@dataclass(frozen=True)
class Spoke:
    """What was read from frames of speech. Shares 0 to 1; `lag` in seconds, positive when the mouth is late."""

    seconds: float
    lost: int
    jaw: float
    lips: float
    sounds: int
    lag: float
    on_visitor: float
    blinks: float


@dataclass(frozen=True)
class Listened:
    """What was read from frames of listening; `blinks` a minute."""

    seconds: float
    lost: int
    on_visitor: float
    blinks: float
    nods: int


def passage(voice: Voice, seconds: float) -> Speech:
    """At least so many seconds of the passage, begun again where it is too short, as one speech."""
    sentences: list[str] = []
    length = 0.0
    for sentence in itertools.cycle(PASSAGE):
        sentences.append(sentence)
        length += voice.speak(sentence).duration
        if length >= seconds:
            break
    return voice.speak(" ".join(sentences))


def speaking(face: Face, finder: FaceFinder, tracker: EyeTracker, speech: Speech) -> Spoke:
    """Draws and reads a speech."""
    said = spoken(0.0, speech)
    scene = Scene(doing=(Change(0.0, "speaking"),), spoken=(said,))
    poses = [pose_at(i / FPS, scene) for i in range(int(speech.duration * FPS))]
    rest, shut = openness_of_rest(face, finder)
    seen = [found for found in read(face, finder, poses) if found is not None]
    lost = len(poses) - len(seen)
    if lost:
        return Spoke(speech.duration, lost, 0.0, 0.0, 0, 1.0, 0.0, 0.0)
    gaps = np.array([lip_gap(found) for found in seen])
    meant = np.array([pose.blendshapes[INDEX["jawOpen"]] for pose in poses])
    jaw = np.array([found.blendshapes["jawOpen"] for found in seen])
    closed = [lips_met(gaps, p.start, p.end) for p in speech.phonemes if p.symbol in LIPS]
    openings = [eye_opening(found) for found in seen]
    return Spoke(
        speech.duration,
        lost,
        float(np.corrcoef(meant, jaw)[0, 1]),
        float(np.mean(closed)) if closed else 1.0,
        len(closed),
        best_lag(said.loudness, gaps),
        on_visitor([tracker.gaze(found) for found in seen], openings, rest, shut),
        blinks_seen(openings, rest, shut) * 60 / speech.duration,
    )


def listening(
    face: Face, finder: FaceFinder, tracker: EyeTracker, seconds: float, nods: Sequence[Nod] = ()
) -> Listened:
    """Draws and reads a stretch in which the visitor speaks and is nodded at."""
    scene = Scene(doing=(Change(0.0, "listening"),), nods=tuple(nods))
    poses = [pose_at(i / FPS, scene) for i in range(int(seconds * FPS))]
    rest, shut = openness_of_rest(face, finder)
    found = read(face, finder, poses)
    seen = [one for one in found if one is not None]
    openings = [eye_opening(one) for one in seen]
    return Listened(
        seconds,
        len(found) - len(seen),
        on_visitor([tracker.gaze(one) for one in seen], openings, rest, shut),
        blinks_seen(openings, rest, shut) * 60 / seconds,
        len(nods),
    )


def told_apart(face: Face, finder: FaceFinder) -> dict[tuple[Emotion, Emotion], float]:
    """How far apart every two emotions at rest are in the 52 blendshapes read back: root of the sum of squares."""
    read_back: dict[Emotion, F64] = {}
    for emotion in EMOTIONS:
        finder.forget()
        pose = spoken_pose("sil", emotion)
        found = read(face, finder, [pose, pose])[1]  # the second look is cut out by what the first one found
        if found is not None:
            read_back[emotion] = np.array([found.blendshapes[name] for name in sorted(found.blendshapes)])
    return {
        (one, other): float(np.linalg.norm(read_back[one] - read_back[other]))
        for one, other in itertools.combinations(read_back, 2)
    }


def on_visitor(gazes: Sequence[F64], openings: Sequence[float], rest: float, shut: float) -> float:
    """Share of the frames with open eyes in which they are on a visitor straight ahead."""
    looks = [
        float(np.hypot(*gaze)) < ON_VISITOR
        for gaze, opening in zip(gazes, openings, strict=True)
        if (rest - opening) / (rest - shut) < 0.3
    ]
    return float(np.mean(looks)) if looks else 0.0


def best_lag(loudness: NDArray[np.float32], gaps: F64) -> float:
    """By how many seconds the mouth's opening follows the sound's envelope, where both agree best; within 0.2 s."""
    times = np.arange(0.2, len(gaps) / FPS - 0.2, 0.01)
    window = np.hanning(9)
    envelope = np.convolve(loudness, window / window.sum(), "same")
    sound = np.interp(times, np.arange(len(envelope)) / 100 + 0.005, envelope)
    frames = np.arange(len(gaps)) / FPS
    lags = np.arange(-0.2, 0.2001, 0.01)
    agreement = [np.corrcoef(sound, np.interp(times + lag, frames, gaps))[0, 1] for lag in lags]
    return round(float(lags[int(np.argmax(agreement))]), 3)


def lips_met(gaps: F64, start: float, end: float) -> bool:
    """Whether the lips are seen to meet in a frame of this sound."""
    first, last = int(np.ceil((start - MOUTH_LEADS - 0.02) * FPS)), int(np.floor((end + 0.02) * FPS))
    during = gaps[max(first, 0) : last + 1]
    return bool(len(during) and during.min() < MET)
