"""A scene of a script as it will sound and move: speech in its place, the face's scene, words and slides with times."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path

import numpy as np
import soxr
from numpy.typing import NDArray

from runtime.export.movie import AUDIO_RATE
from runtime.export.prompted import as_written
from runtime.export.speaker import Speaker
from runtime.face.easing import Change, bump
from runtime.face.monologue import spoken
from runtime.face.scene import Doing, Nod, Place, Spoken
from runtime.face.scene import Scene as FaceScene
from runtime.face.tags import Feeling, Tag
from runtime.script.model import FIT, Gesture, Pause, Play, Say, Scene, ShowSlide, Slide, Word
from runtime.speech.voice import Speech, WordTime

LEAD, REST = 0.5, 0.7
"""Seconds before the first word of a scene and after its last."""
LOUDER = 10 ** (3 / 20)
"""An emphasised word against the others."""
_TRIES = 5
_CLOSE = 0.04
"""Seconds by which fitted speech may miss its length."""
TOWARDS_SLIDE = Place(0.95, 0.5)
"""Where a visitor would stand for the eyes to go to the picture's left."""
Samples = NDArray[np.float32]


@dataclass(frozen=True, slots=True, eq=False)
class Sound:
    """A stretch of speech: where it begins and how long it is, in samples of 48 kHz, and how to get them."""

    start: int
    length: int
    read: Callable[[], Samples]


@dataclass(frozen=True, slots=True, eq=False)
class Narration:
    """Times are seconds from the scene's start. `frames`: how many pictures it has."""

    face: FaceScene
    sounds: tuple[Sound, ...]
    words: tuple[WordTime, ...]
    slides: tuple[Change[Slide], ...]
    frames: int

    def seen(self) -> Narration:
        """All but its sound, which pictures do not need."""
        return replace(self, sounds=())

    def pieces(self, fps: int, seconds: float = 1.0) -> Iterator[Samples]:
        """The scene's voice, mono at 48 kHz, in pieces; together as long as its pictures."""
        total, step = self.frames * AUDIO_RATE // fps, round(seconds * AUDIO_RATE)
        waiting, open_ = list(self.sounds), list[tuple[int, Samples]]()
        for first in range(0, total, step):
            last = min(first + step, total)
            piece = np.zeros(last - first, np.float32)
            while waiting and waiting[0].start < last:
                sound = waiting.pop(0)
                open_.append((sound.start, sound.read()))
            for start, samples in open_:
                begins, ends = max(start, first), min(start + len(samples), last)
                piece[begins - first : ends - first] += samples[begins - start : ends - start]
            open_ = [(start, samples) for start, samples in open_ if start + len(samples) > last]
            yield piece


@dataclass
class _Telling:
    """A scene while it is told; `at`: seconds."""

    at: float = LEAD
    doing: list[Change[Doing]] = field(default_factory=lambda: [Change(0.0, "waiting")])
    looks: list[Change[Place | None]] = field(default_factory=list)
    said: list[Spoken] = field(default_factory=list)
    sounds: list[Sound] = field(default_factory=list)
    words: list[WordTime] = field(default_factory=list)
    nods: list[Nod] = field(default_factory=list)
    slides: list[Change[Slide]] = field(default_factory=list)

    def speak(
        self, speech: Speech, feeling: Feeling | None, words: list[WordTime], read: Callable[[], Samples]
    ) -> None:
        """Speech in its place; `words` with their times in it."""
        if speech.phonemes:
            self.said.append(spoken(self.at, speech, [] if feeling is None else [Tag(0, feeling)]))
            if self.doing[-1].to != "speaking":
                self.doing.append(Change(self.at, "speaking"))
        self.words += [WordTime(word.text, word.start + self.at, word.end + self.at) for word in words]
        length = -(-len(speech.audio) * AUDIO_RATE // speech.sample_rate)
        self.sounds.append(Sound(round(self.at * AUDIO_RATE), length, read))
        self.at += speech.duration


def narrate(scene: Scene, speaker: Speaker, fps: int, seed: int = 0) -> Narration:
    """Say what a scene says. Raises BadInput for a recording that cannot be used."""
    speed = _fitting(scene, speaker)
    told = _Telling()
    if scene.slide is not None:
        told.slides.append(Change(0.0, scene.slide))
    for beat in scene.beats:
        match beat:
            case Pause(seconds=seconds):
                told.at += seconds
            case Gesture(kind="nod"):
                told.nods.append(Nod(told.at))
            case Gesture(kind=kind):
                told.looks.append(Change(told.at, TOWARDS_SLIDE if kind == "look slide" else None))
            case ShowSlide(slide=slide):
                told.slides = [*(change for change in told.slides if change.at < told.at), Change(told.at, slide)]
            case Play():
                _play(told, beat, scene.feeling, speaker)
            case Say():
                _say(told, beat, scene.feeling, speaker, speed)
    if told.said:
        told.doing.append(Change(told.said[-1].end, "waiting"))
    ends = told.at + REST if told.sounds else told.at - LEAD
    least = max(scene.length, scene.fit + LEAD + REST if scene.fit else 0.0)
    frames = int(np.ceil(round(max(ends, least) * fps, 6)))
    feelings = (Change(-1.0, scene.feeling),) if scene.feeling is not None else ()
    face = FaceScene(
        doing=tuple(told.doing),
        spoken=tuple(told.said),
        nods=tuple(sorted(told.nods, key=lambda nod: nod.at)),
        feelings=feelings,
        visitor=tuple(told.looks),
        seed=seed,
    )
    return Narration(face, tuple(told.sounds), tuple(told.words), tuple(told.slides), frames)


def _say(told: _Telling, beat: Say, feeling: Feeling | None, speaker: Speaker, speed: float) -> None:
    text = " ".join(word.spoken for word in beat.words)
    speech = speaker.say(text, beat.speed * speed)
    if not speech.phonemes:
        return
    times = list(_as_written(beat.words, speech))
    for word, time in zip(beat.words, times, strict=True):
        if word.emphasised:
            told.nods.append(Nod(max(told.at + time.start - 0.1, 0.0), 0.5))
    loud = tuple((time.start, time.end) for word, time in zip(beat.words, times, strict=True) if word.emphasised)
    told.speak(speech, beat.feeling or feeling, times, partial(_said, speaker, text, beat.speed * speed, loud))


def _play(told: _Telling, beat: Play, feeling: Feeling | None, speaker: Speaker) -> None:
    for number, speech in enumerate(speaker.follow(beat.path)):
        told.speak(speech, feeling, list(speech.words), partial(_recorded, speaker, beat.path, number))
    if beat.text and told.words:
        told.words = as_written(told.words, beat.text, beat.path.name)


def _fitting(scene: Scene, speaker: Speaker) -> float:
    """The speed, within FIT of the scene's own, at which it takes as long as it is to."""
    if not scene.fit:
        return 1.0
    pauses = sum(beat.seconds for beat in scene.beats if isinstance(beat, Pause))
    said = [beat for beat in scene.beats if isinstance(beat, Say)]

    def lasts(speed: float) -> float:
        return sum(speaker.say(" ".join(w.spoken for w in beat.words), beat.speed * speed).duration for beat in said)

    own = lasts(1.0)
    wanted = float(np.clip(scene.fit - pauses, own / (1 + FIT), own / (1 - FIT)))
    speed, found = 1.0, [(abs(own - wanted), 1.0)]
    for _ in range(_TRIES if own else 0):  # a voice is not quite as much quicker as it is told to be
        if min(found)[0] < _CLOSE:
            break
        speed *= lasts(speed) / wanted
        found.append((abs(lasts(speed) - wanted), speed))
    return min(found)[1]


def _as_written(words: tuple[Word, ...], speech: Speech) -> Iterator[WordTime]:
    """The times of written words; several may be said for one."""
    at = 0
    for word in words:
        count = len(word.spoken.split())
        part = speech.words[at : at + count]
        at += count
        yield WordTime(word.written, part[0].start, part[-1].end)


def _said(speaker: Speaker, text: str, speed: float, loud: tuple[tuple[float, float], ...]) -> Samples:
    """Speech at 48 kHz, its emphasised words louder."""
    samples = _at_48k(speaker.say(text, speed))
    for start, end in loud:
        first, last = round(start * AUDIO_RATE), min(round(end * AUDIO_RATE), len(samples))
        hill = np.array([min(1.0, 2 * bump(x)) for x in np.linspace(0, 1, 64)])
        gain = np.interp(np.linspace(0, 1, max(last - first, 0)), np.linspace(0, 1, 64), hill)
        samples[first:last] *= (1 + (LOUDER - 1) * gain).astype(np.float32)
    return samples


def _recorded(speaker: Speaker, path: Path, number: int) -> Samples:
    return _at_48k(speaker.stretch(path, number))


def _at_48k(speech: Speech) -> Samples:
    return np.array(soxr.resample(speech.audio, speech.sample_rate, AUDIO_RATE), np.float32)
