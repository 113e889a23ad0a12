"""The face's motion follows speech, and nothing else."""

from __future__ import annotations

import numpy as np
import pytest

from runtime.face.accents import blinks
from runtime.face.animation import FADE, Spoken, pose_at
from runtime.face.articulation import mouth_at
from runtime.face.picture import ReplicaFace
from runtime.face.pose import INDEX, REST
from runtime.face.viseme_shapes import SHAPES, VISEMES
from runtime.speech.loudness import envelope
from runtime.speech.visemes import MouthShape
from runtime.speech.voice import Phoneme, Speech

START = 2.0


@pytest.fixture(scope="module")
def spoken(speech: Speech) -> Spoken:
    return Spoken(START, speech.phonemes, envelope(speech.audio, speech.sample_rate), None)


def said(symbols: str, each: float = 0.1) -> Spoken:
    phonemes = tuple(Phoneme(s, i * each, (i + 1) * each) for i, s in enumerate(symbols))
    return Spoken(0.0, phonemes, np.full(round(len(symbols) * each * 100), 0.1, np.float32))


def test_silence_is_rest(spoken: Spoken) -> None:
    assert pose_at(0.0, ()) == REST
    for t in (0.0, START - 0.3, spoken.end + FADE, spoken.end + 5.0):
        assert pose_at(t, (spoken,)) == REST


def test_frames_in_silence_are_identical(face: ReplicaFace, spoken: Spoken) -> None:
    before, after = pose_at(0.5, (spoken,)), pose_at(spoken.end + 3.0, (spoken,))
    assert np.array_equal(face.draw(before), face.draw(after))


def test_a_pose_depends_on_time_only(spoken: Spoken) -> None:
    times = np.arange(START, spoken.end, 0.04)
    forwards = [pose_at(float(t), (spoken,)) for t in times]
    backwards = [pose_at(float(t), (spoken,)) for t in times[::-1]]
    assert forwards == backwards[::-1]


def test_motion_swells_and_fades_without_jumps(spoken: Spoken) -> None:
    times = np.arange(START - 0.4, spoken.end + 0.6, 0.01)
    poses = [pose_at(float(t), (spoken,)) for t in times]
    shapes = np.array([p.blendshapes for p in poses])
    heads = np.array([p.head for p in poses])
    blink = [INDEX["eyeBlinkLeft"], INDEX["eyeBlinkRight"]]
    assert np.abs(np.diff(np.delete(shapes, blink, 1), axis=0)).max() < 0.16
    assert np.abs(np.diff(heads, axis=0)).max() < 0.4
    assert np.abs(heads).max() < 8.0


@pytest.mark.parametrize("lip", "pbm")
def test_lips_meet_between_open_vowels(lip: str) -> None:
    s = said(f"ɑ{lip}ɑ", 0.09)
    closed = SHAPES[VISEMES.index("PP")]
    middle = np.array(pose_at(0.135 - 0.03, (s,)).blendshapes)
    assert middle[INDEX["jawOpen"]] == pytest.approx(closed[INDEX["jawOpen"]], abs=0.02)
    assert middle[INDEX["mouthRollLower"]] == pytest.approx(closed[INDEX["mouthRollLower"]], abs=0.02)
    beside = max(np.array(pose_at(t, (s,)).blendshapes)[INDEX["jawOpen"]] for t in (0.03, 0.21))
    assert beside > 0.2


def test_lips_round_before_the_sound_that_needs_it() -> None:
    shapes = (MouthShape("SS", 0.0, 0.12), MouthShape("U", 0.12, 0.30))
    pucker = [mouth_at(t, shapes, 1.0)[INDEX["mouthPucker"]] for t in (0.0, 0.09)]
    assert pucker[0] < 0.3
    assert pucker[1] > 0.33


def test_louder_opens_wider() -> None:
    shapes = (MouthShape("aa", 0.0, 0.3),)
    quiet, loud = (mouth_at(0.15, shapes, loudness)[INDEX["jawOpen"]] for loudness in (0.2, 1.2))
    assert loud > 1.4 * quiet


def test_being_cut_off_shuts_the_mouth(speech: Speech) -> None:
    loudness = envelope(speech.audio, speech.sample_rate)
    cut = Spoken(0.0, speech.phonemes, loudness, 1.5)
    assert pose_at(1.5 + FADE, (cut,)) == REST
    assert np.array(pose_at(1.5 + 0.15, (cut,)).blendshapes)[INDEX["jawOpen"]] == 0.0
    assert pose_at(1.2, (cut,)) == pose_at(1.2, (Spoken(0.0, speech.phonemes, loudness, None),))


def test_blinks_come_at_a_human_rate(speech: Speech) -> None:
    length = speech.duration
    counts = [len(blinks(speech.phonemes, length, seed)) for seed in range(40)]
    per_minute = float(np.mean(counts)) * 60 / length
    assert 10 <= per_minute <= 30


def test_speech_without_phonemes_is_silence() -> None:
    assert pose_at(0.1, (Spoken(0.0, (), np.zeros(0, np.float32)),)) == REST
