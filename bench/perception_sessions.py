"""Ten scripted sessions: a replica's face and a voice act what the script says; the sentences have to name it.

Two calm utterances come first, as what is usual; then the one that is scripted. Pictures go through all of seeing,
sound through the whole of hearing; the words are the script's own.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from typing import Any

import cv2
import numpy as np
import soxr
from numpy.typing import NDArray

from bench.perception_faces import both
from models.replicas import replica_path
from models.store import ModelStore
from runtime.clock import SystemClock, ticks
from runtime.face.picture import ReplicaFace
from runtime.face.pose import pose_of
from runtime.hearing.ring import RATE
from runtime.loading import voice_of, watcher
from runtime.perception.account import Account
from runtime.perception.perceiver import Perceiver, Utterance
from runtime.perception.signals import KINDS, Name
from runtime.seeing.watcher import Watcher

Rows = list[dict[str, Any]]
Audio = NDArray[np.float32]
Picture = NDArray[np.uint8]
FPS = 15
SIZE = (426, 240)
BEFORE = ("Good morning, I have come for my appointment.", "It is with the doctor on the second floor, I think.")
_GAP = 1.2


@dataclass(frozen=True, slots=True)
class Session:
    """`shapes`: what the face does during the scripted words; `nods`, `shakes`: degrees; `aside`: degrees that the eyes
    and half of them the head look away; `nearer`: how much larger the face is. The voice: `rate`, `pitch` (semitones),
    `gain` (dB), `fade` (dB by which the end falls), `silence` (seconds put into it), `tense` (a flatter spectrum,
    as of a pressed voice). `told`: signals that must be named; `odds`: whether a contradiction must be.
    """

    name: str
    replica: str
    words: str
    told: tuple[Name, ...]
    odds: bool = False
    shapes: Mapping[str, float] = field(default_factory=dict)
    nods: float = 0.0
    shakes: float = 0.0
    aside: float = 0.0
    nearer: float = 1.0
    rate: float = 1.0
    pitch: float = 0.0
    gain: float = 0.0
    fade: float = 0.0
    silence: float = 0.0
    tense: bool = False


DRAWN = both("browDown", 0.9) | {"browInnerUp": 0.0}
RAISED = both("browOuterUp", 0.9) | {"browInnerUp": 0.9}
SMILING = both("mouthSmile", 0.8) | both("cheekSquint", 0.5)
SESSIONS = (
    Session("calm words, tight voice, drawn brow", "mei", "No, really, I am fine, thank you very much.",
            ("tight", "brow drawn"), True, DRAWN, pitch=4.0, tense=True),
    Session("troubled words, a smile", "walter", "I am very worried about the operation tomorrow.",
            ("smiles",), True, SMILING),
    Session("yes, and a shaken head", "mira", "Yes, I have taken all the tablets.", ("shakes head",), True, shakes=7),
    Session("no, and nods", "daniel", "No, I do not have any other questions.", ("nods",), True, nods=6),
    Session("hesitates", "mei", "Um, I, uh, well, I wanted to ask you something about the bill.",
            ("hesitates", "pauses"), silence=1.4),
    Session("fast, loud, drawn brow", "daniel", "This is ridiculous, I have been waiting here for more than two hours.",
            ("fast", "louder", "brow drawn"), False, DRAWN, rate=1.6, gain=7),
    Session("slow and soft", "walter", "I do not know where I have to go after this.", ("slow", "softer"), rate=0.62,
            gain=-8),
    Session("looks away, trails off", "mira", "I was going to call you last week about it, but then I did not.",
            ("looks away", "trails off"), aside=26, fade=18),
    Session("glad words, a smile", "mei", "That is great, I am so happy to hear it.", ("smiles",), False, SMILING),
    Session("leans in with raised brows", "walter", "Which of the two doors do you mean, the left one?",
            ("leans in", "brow raised"), False, RAISED, nearer=1.4),
)  # fmt: skip


def session_rows(most: int | None) -> Rows:
    """How many sessions were told as scripted; and of each what was said."""
    store = ModelStore.default()
    look = watcher(store, SystemClock().stopwatch)
    right, rows = 0, []
    sessions = SESSIONS[:most]
    for session in sessions:
        account = play(session, look)
        good = told_right(session, account)
        right += good
        said = " ".join(account.sentences)
        rows.append({"name": f"{session.name}: {said}", "value": float(good), "unit": ""})
    return [*rows, {"name": f"sessions told as scripted, of {len(sessions)}", "value": right, "unit": ""}]


def told_right(session: Session, account: Account) -> bool:
    """Whether the sentences name all that was scripted, and a contradiction where there is one and only there."""
    text = " ".join(account.sentences)
    return all(KINDS[name].told in text for name in session.told) and bool(account.at_odds) == session.odds


def acted(session: Session) -> Iterator[tuple[Audio, Iterator[tuple[float, Picture]]]]:
    """Each utterance, the scripted one last: its sound, and its pictures with their seconds from its beginning."""
    face = ReplicaFace(replica_path(session.replica), SIZE)
    for turn, words in enumerate((*BEFORE, session.words)):
        script = session if turn == len(BEFORE) else None
        audio = _voiced(words, script)
        yield audio, _pictures(face, audio, script)


def _pictures(face: ReplicaFace, audio: Audio, script: Session | None) -> Iterator[tuple[float, Picture]]:
    for frame in range(round((_GAP + len(audio) / RATE) * FPS)):
        into = frame / FPS - _GAP
        yield into, _filmed(face, audio, into, script if into >= 0 else None)


def play(session: Session, look: Watcher) -> Account:
    """Act the session out before the eyes and ears; the account of its last utterance."""
    perceiver = Perceiver("full")
    look.forget()
    begins = _GAP
    account = None
    for turn, (audio, pictures) in enumerate(acted(session)):
        for into, picture in pictures:
            perceiver.saw(look.look(picture, begins + into), ticks(begins + into))
        ends = begins + len(audio) / RATE
        words = (*BEFORE, session.words)[turn]
        perceiver.said(Utterance(turn, ticks(begins), ticks(ends), audio, words))
        account = perceiver.settle()
        begins = ends + _GAP
    assert account is not None
    return account


@cache
def _spoken(words: str, rate: float) -> Audio:
    speech = voice_of(ModelStore.default()).speak(words, speed=rate)
    return np.asarray(soxr.resample(speech.audio, speech.sample_rate, RATE), np.float32)


def _voiced(words: str, session: Session | None) -> Audio:
    """The words as the session has them said, in a quiet room."""
    rng = np.random.default_rng(3)
    if session is None:
        audio = _spoken(words, 1.0)
    else:
        higher = 2 ** (session.pitch / 12)
        slow = _spoken(words, session.rate / higher)
        audio = np.asarray(soxr.resample(slow, RATE * higher, RATE), np.float32) if higher != 1 else slow
        audio = audio * np.float32(10 ** (session.gain / 20))
        if session.tense:
            audio = audio + np.float32(2.0) * np.diff(audio, prepend=np.float32(0))
        if session.silence:
            cut = _quietest(audio)
            audio = np.concatenate([audio[:cut], np.zeros(round(session.silence * RATE), np.float32), audio[cut:]])
        if session.fade:
            falls = np.clip((np.arange(len(audio)) / len(audio) - 0.6) / 0.25, 0, 1)
            audio = audio * (10 ** (-session.fade * falls / 20)).astype(np.float32)
    return np.asarray(0.3 * audio + rng.normal(0, 4e-4, len(audio)), np.float32)


def _quietest(audio: Audio) -> int:
    """Where in its first half speech is softest: between two words."""
    size = RATE // 50
    part = audio[len(audio) // 5 : len(audio) // 2]
    blocks = part[: len(part) // size * size].reshape(-1, size)
    return len(audio) // 5 + int(np.square(blocks).mean(axis=1).argmin()) * size


def _filmed(face: ReplicaFace, audio: Audio, into: float, session: Session | None) -> Picture:
    """The face `into` seconds of an utterance; the jaw goes with the voice."""
    here = audio[max(0, round((into - 0.03) * RATE)) : max(0, round((into + 0.03) * RATE))]
    loud = (
        float(np.sqrt(np.square(here).mean())) / (float(np.sqrt(np.square(audio).mean())) + 1e-6) if len(here) else 0.0
    )
    shapes = {"jawOpen": min(0.45, 0.25 * loud)}
    head = np.array([1.5 * np.sin(0.8 * into), 1.0 * np.sin(0.6 * into + 1), 0.8 * np.sin(0.5 * into)])
    gaze = head[:2].copy()
    if session is None:
        picture = face.draw(pose_of(shapes, _three(head), (float(gaze[0]), float(gaze[1]))))
        return _as_near(picture, 1.0)
    comes = min(1.0, into / 0.4)
    shapes |= {name: value * comes for name, value in session.shapes.items()}
    swing = 2 * np.pi * into / 0.6
    if 0.3 < into < 1.8:
        head = head + np.array([session.shakes * np.sin(swing), -session.nods * (1 - np.cos(swing)) / 2, 0])
    head = head + np.array([0.5 * session.aside * comes, 0, 0])
    gaze = head[:2] + np.array([0.5 * session.aside * comes, 0])
    picture = face.draw(pose_of(shapes, _three(head), (float(gaze[0]), float(gaze[1]))))
    return _as_near(picture, 1 + (session.nearer - 1) * comes)


def _three(head: NDArray[np.float64]) -> tuple[float, float, float]:
    return float(head[0]), float(head[1]), float(head[2])


def _as_near(picture: Picture, times: float) -> Picture:
    """The picture drawn nearer, about the face's place."""
    if times == 1.0:
        return picture
    height, width = picture.shape[:2]
    matrix = np.array([[times, 0, width / 2 * (1 - times)], [0, times, 0.42 * height * (1 - times)]], np.float32)
    return np.asarray(cv2.warpAffine(picture, matrix, (width, height)), np.uint8)
