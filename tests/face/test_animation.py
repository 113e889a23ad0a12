"""The face's motion in speech: what the mouth, brows, head and lids do, as pure functions of time."""

from __future__ import annotations

import numpy as np
import pytest

from runtime.face.accents import accents_at
from runtime.face.animation import CLOSING, FADE, pose_at
from runtime.face.articulation import Articulation
from runtime.face.blinks import speech_blinks
from runtime.face.easing import Change
from runtime.face.monologue import spoken as said_at
from runtime.face.pose import ARKIT, INDEX
from runtime.face.scene import Scene, Spoken
from runtime.face.viseme_shapes import SHAPES, VISEMES
from runtime.speech.loudness import envelope
from runtime.speech.visemes import MouthShape
from runtime.speech.voice import Phoneme, Speech

START = 2.0
MOUTH = [i for i, name in enumerate(ARKIT) if name.startswith(("mouth", "jaw", "tongue"))]


@pytest.fixture(scope="module")
def spoken(speech: Speech) -> Spoken:
    return said_at(START, speech)


@pytest.fixture(scope="module")
def scene(spoken: Spoken) -> Scene:
    return Scene(
        doing=(Change(0.0, "listening"), Change(START, "speaking"), Change(spoken.end, "waiting")), spoken=(spoken,)
    )


def said(symbols: str, each: float = 0.1) -> Spoken:
    phonemes = tuple(Phoneme(s, i * each, (i + 1) * each) for i, s in enumerate(symbols))
    return Spoken(0.0, phonemes, np.full(round(len(symbols) * each * 100), 0.1, np.float32))


def shapes(t: float, scene: Scene) -> np.ndarray:
    return np.array(pose_at(t, scene).blendshapes)


def test_the_mouth_is_exactly_at_rest_in_silence(scene: Scene, spoken: Spoken) -> None:
    for t in (0.0, START - 0.3, spoken.end + CLOSING, spoken.end + FADE, spoken.end + 5.0):
        assert not shapes(t, scene)[MOUTH].any()
    assert shapes(START + 1.0, scene)[MOUTH].any()


def test_a_pose_depends_on_time_only(scene: Scene, spoken: Spoken) -> None:
    times = np.arange(START - 1.0, spoken.end + 1.0, 0.04)
    forwards = [pose_at(float(t), scene) for t in times]
    again = Scene(scene.doing, (Spoken(START, spoken.phonemes, spoken.loudness),))
    backwards = [pose_at(float(t), again) for t in times[::-1]]
    assert forwards == backwards[::-1]


def test_what_happens_later_does_not_show_before(scene: Scene) -> None:
    before = Scene(doing=scene.doing[:1])
    for t in np.arange(0.0, START - 0.3, 0.05):
        assert pose_at(float(t), scene) == pose_at(float(t), before)


def test_nothing_snaps(scene: Scene, spoken: Spoken) -> None:
    poses = [pose_at(float(t), scene) for t in np.arange(START - 1.0, spoken.end + 2.0, 0.01)]
    moved = np.abs(np.diff(np.array([p.blendshapes for p in poses]), axis=0)).max(0)
    lids = [i for i, name in enumerate(ARKIT) if name.startswith("eye")]
    assert np.delete(moved, lids).max() < 0.17
    assert moved[lids].max() < 0.3, "a blink closes within 70 ms, and no faster"
    heads = np.array([p.head for p in poses])
    assert np.abs(np.diff(heads, axis=0)).max() < 0.5
    assert np.abs(heads).max() < 9.0
    gazes = np.array([p.gaze for p in poses])
    assert np.abs(np.diff(gazes, axis=0)).max() < 4.0, "an eye's jump takes a few hundredths of a second"
    assert np.abs(np.diff([p.breath for p in poses])).max() < 0.02


@pytest.mark.parametrize("lip", "pbm")
def test_lips_meet_between_open_vowels(lip: str) -> None:
    s = said(f"ɑ{lip}ɑ", 0.09)
    closed = SHAPES[VISEMES.index("PP")]
    middle = shapes(0.135 - 0.03, Scene(spoken=(s,)))
    assert middle[INDEX["jawOpen"]] == pytest.approx(closed[INDEX["jawOpen"]], abs=0.02)
    assert middle[INDEX["mouthRollLower"]] == pytest.approx(closed[INDEX["mouthRollLower"]], abs=0.02)
    beside = max(shapes(t, Scene(spoken=(s,)))[INDEX["jawOpen"]] for t in (0.03, 0.21))
    assert beside > 0.3


@pytest.mark.parametrize("sound", "fv")
def test_teeth_meet_the_lower_lip(sound: str) -> None:
    teeth = SHAPES[VISEMES.index("FF")]
    middle = shapes(0.135 - 0.03, Scene(spoken=(said(f"ɑ{sound}ɑ", 0.09),)))
    for name in ("jawOpen", "mouthRollLower", "mouthUpperUpLeft"):
        assert middle[INDEX[name]] == pytest.approx(teeth[INDEX[name]], abs=0.02)


def test_lips_round_before_the_sound_that_needs_it() -> None:
    mouth = Articulation((MouthShape("SS", 0.0, 0.12), MouthShape("U", 0.12, 0.30)))
    pucker = [mouth.at(t, 1.0).shapes[INDEX["mouthPucker"]] for t in (0.0, 0.09)]
    assert pucker[0] < 0.3
    assert pucker[1] > 0.33


def test_a_sound_is_coloured_by_its_neighbours() -> None:
    alone = Articulation((MouthShape("aa", 0.0, 0.1), MouthShape("DD", 0.1, 0.17), MouthShape("aa", 0.17, 0.3)))
    rounded = Articulation((MouthShape("U", 0.0, 0.1), MouthShape("DD", 0.1, 0.17), MouthShape("U", 0.17, 0.3)))
    plain, coloured = (m.at(0.135, 1.0).shapes for m in (alone, rounded))
    assert coloured[INDEX["mouthPucker"]] > plain[INDEX["mouthPucker"]] + 0.2
    assert coloured[INDEX["jawOpen"]] < plain[INDEX["jawOpen"]] - 0.05


def test_louder_opens_wider() -> None:
    mouth = Articulation((MouthShape("aa", 0.0, 0.3),))
    quiet, loud = (mouth.at(0.15, loudness).shapes[INDEX["jawOpen"]] for loudness in (0.2, 1.2))
    assert loud > 1.4 * quiet


def test_the_mouth_opens_before_its_sound(scene: Scene) -> None:
    s = Scene(spoken=(said("ɑɑ"),))
    assert shapes(-0.01, s)[INDEX["jawOpen"]] > 0.05
    assert shapes(-0.12, s)[INDEX["jawOpen"]] < 0.02
    assert not shapes(-0.3, s)[MOUTH].any()


def test_being_cut_off_shuts_the_mouth(speech: Speech) -> None:
    loudness = envelope(speech.audio, speech.sample_rate)
    cut = Scene(spoken=(Spoken(0.0, speech.phonemes, loudness, 1.5),))
    whole = Scene(spoken=(Spoken(0.0, speech.phonemes, loudness),))
    assert not shapes(1.5 + 0.15, cut)[MOUTH].any()
    assert pose_at(1.2, cut) == pose_at(1.2, whole)


def test_stressed_words_get_brows_and_nods(spoken: Spoken) -> None:
    assert len(spoken.stresses) > 8
    prominent = sorted(spoken.stresses, key=lambda stress: -stress[1])[:3]
    for at, _ in prominent:
        accents = [accents_at(at + d, spoken) for d in (0.0, 0.05, 0.1, 0.15)]
        assert max(a.brow for a in accents) > 0.5 or min(a.head[1] for a in accents) < -1.0
    times = np.arange(0, spoken.length, 0.02)
    raised = np.mean([accents_at(float(t), spoken).brow > 0.5 for t in times])
    assert 0.02 < raised < 0.5, "accents, not a stare"


def test_blinks_come_at_phrase_ends_and_at_a_human_rate(speech: Speech) -> None:
    each = [said_at(float(start), speech) for start in range(40)]
    found = [speech_blinks(one) for one in each]
    per_minute = float(np.mean([len(blinks) for blinks in found])) * 60 / speech.duration
    assert 10 <= per_minute <= 30
    ends = [at for at, _ in each[0].phrase_ends]
    at_ends = [min(abs(blink - end) for end in ends) < 0.05 for blinks in found for blink in blinks]
    assert np.mean(at_ends) > 0.4


def test_breathing_never_stops(scene: Scene, spoken: Spoken) -> None:
    breaths = np.array([pose_at(float(t), scene).breath for t in np.arange(0.0, spoken.end + 5.0, 0.1)])
    assert breaths.min() < 0.05 and breaths.max() > 0.95
    high = breaths > 0.5
    count = int(np.count_nonzero(high[1:] & ~high[:-1]))
    assert 10 < count * 60 / (spoken.end + 5.0) < 20


def test_speech_without_phonemes_is_silence() -> None:
    silent = Scene(spoken=(Spoken(0.0, (), np.zeros(0, np.float32)),))
    assert not shapes(0.1, silent)[MOUTH].any()
