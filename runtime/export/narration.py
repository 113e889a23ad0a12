"""A scene of a script as it will sound and move: speech in its place, the face's scene, words and slides with times."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import soxr
from numpy.typing import NDArray

from runtime.export.movie import AUDIO_RATE
from runtime.face.easing import Change, bump
from runtime.face.monologue import spoken
from runtime.face.scene import Doing, Nod, Place, Spoken
from runtime.face.scene import Scene as FaceScene
from runtime.face.tags import Tag
from runtime.script.model import Gesture, Pause, Say, Scene, ShowSlide, Slide, Word
from runtime.speech.voice import Speech, Voice, WordTime

LEAD, REST = 0.5, 0.7
"""Seconds before the first word of a scene and after its last."""
LOUDER = 10 ** (3 / 20)
"""An emphasised word against the others."""
TOWARDS_SLIDE = Place(0.95, 0.5)
"""Where a visitor would stand for the eyes to go to the picture's left."""


@dataclass(frozen=True, slots=True, eq=False)
class Narration:
    """Times are seconds from the scene's start. `sounds`: where each stretch of speech begins, in samples of 48 kHz.

    `frames`: how many pictures it has.
    """

    face: FaceScene
    sounds: tuple[tuple[int, NDArray[np.float32]], ...]
    words: tuple[WordTime, ...]
    slides: tuple[Change[Slide], ...]
    frames: int

    def audio(self, fps: int) -> NDArray[np.float32]:
        """The whole scene's voice: mono (n,), 48 kHz, as long as its pictures."""
        whole = np.zeros(self.frames * AUDIO_RATE // fps, np.float32)
        for start, samples in self.sounds:
            end = min(start + len(samples), len(whole))
            whole[start:end] += samples[: end - start]
        return whole


def narrate(scene: Scene, voice: Voice, fps: int, seed: int = 0) -> Narration:
    """Say what a scene says."""
    at = LEAD
    doing: list[Change[Doing]] = [Change(0.0, "waiting")]
    looks: list[Change[Place | None]] = []
    said: list[Spoken] = []
    sounds: list[tuple[int, NDArray[np.float32]]] = []
    words: list[WordTime] = []
    nods: list[Nod] = []
    slides = [Change(0.0, scene.slide)] if scene.slide is not None else []
    for beat in scene.beats:
        match beat:
            case Pause(seconds=seconds):
                at += seconds
            case Gesture(kind="nod"):
                nods.append(Nod(at))
            case Gesture(kind=kind):
                looks.append(Change(at, TOWARDS_SLIDE if kind == "look slide" else None))
            case ShowSlide(slide=slide):
                slides = [*(change for change in slides if change.at < at), Change(at, slide)]
            case Say():
                speech = voice.speak(" ".join(word.spoken for word in beat.words), beat.speed)
                if not speech.phonemes:
                    continue
                times = list(_as_written(beat.words, speech))
                feeling = beat.feeling or scene.feeling
                said.append(spoken(at, speech, [] if feeling is None else [Tag(0, feeling)]))
                if doing[-1].to != "speaking":
                    doing.append(Change(at, "speaking"))
                words += [WordTime(word.text, word.start + at, word.end + at) for word in times]
                for word, time in zip(beat.words, times, strict=True):
                    if word.emphasised:
                        nods.append(Nod(max(at + time.start - 0.1, 0.0), 0.5))
                sounds.append((round(at * AUDIO_RATE), _sound(speech, beat.words, times)))
                at += speech.duration
    if said:
        doing.append(Change(said[-1].end, "waiting"))
    frames = int(np.ceil(max(at + REST, scene.length) * fps))
    feelings = (Change(-1.0, scene.feeling),) if scene.feeling is not None else ()
    nods.sort(key=lambda nod: nod.at)
    face = FaceScene(
        doing=tuple(doing), spoken=tuple(said), nods=tuple(nods), feelings=feelings, visitor=tuple(looks), seed=seed
    )
    return Narration(face, tuple(sounds), tuple(words), tuple(slides), frames)


def _as_written(words: tuple[Word, ...], speech: Speech) -> Iterator[WordTime]:
    """The times of written words; several may be said for one."""
    at = 0
    for word in words:
        count = len(word.spoken.split())
        part = speech.words[at : at + count]
        at += count
        yield WordTime(word.written, part[0].start, part[-1].end)


def _sound(speech: Speech, words: tuple[Word, ...], times: list[WordTime]) -> NDArray[np.float32]:
    """Speech at 48 kHz, its emphasised words louder."""
    samples = np.asarray(soxr.resample(speech.audio, speech.sample_rate, AUDIO_RATE), np.float32)
    for word, time in zip(words, times, strict=True):
        if word.emphasised:
            first, last = round(time.start * AUDIO_RATE), min(round(time.end * AUDIO_RATE), len(samples))
            hill = np.array([min(1.0, 2 * bump(x)) for x in np.linspace(0, 1, 64)])
            gain = np.interp(np.linspace(0, 1, max(last - first, 0)), np.linspace(0, 1, 64), hill)
            samples[first:last] *= (1 + (LOUDER - 1) * gain).astype(np.float32)
    return samples
