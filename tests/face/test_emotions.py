"""Emotions as tags in text and as live control: told apart, blended, never snapping."""

from __future__ import annotations

import itertools

import numpy as np
import pytest

from runtime.errors import BadInput
from runtime.face.animation import pose_at
from runtime.face.easing import Change
from runtime.face.emotions import EMOTION_SHAPES, felt
from runtime.face.feelings import strengths_at
from runtime.face.monologue import monologue, spoken
from runtime.face.pose import INDEX
from runtime.face.scene import Scene, Spoken
from runtime.face.tags import EMOTIONS, Emotion, Feeling, Tag, read_tags
from runtime.speech.voice import Speech

EYES = [i for name, i in INDEX.items() if name.startswith("eye")]


def live(*changes: tuple[float, Emotion, float]) -> Scene:
    return Scene(feelings=tuple(Change(at, Feeling(emotion, strength)) for at, emotion, strength in changes))


def test_there_are_eleven() -> None:
    assert len(EMOTIONS) == len(set(EMOTIONS)) == len(EMOTION_SHAPES) == 11
    assert not EMOTION_SHAPES[EMOTIONS.index("neutral")].any()


def test_every_two_look_different() -> None:
    for one, other in itertools.combinations(range(11), 2):
        assert np.abs(EMOTION_SHAPES[one] - EMOTION_SHAPES[other]).max() > 0.1, (EMOTIONS[one], EMOTIONS[other])


@pytest.mark.parametrize("emotion", EMOTIONS)
def test_strength_scales_what_is_felt(emotion: Emotion) -> None:
    half, whole = (felt(np.eye(11)[EMOTIONS.index(emotion)] * strength).shapes for strength in (0.5, 1.0))
    assert np.allclose(2 * half, whole)


@pytest.mark.parametrize(("before", "after"), [*itertools.permutations(("neutral", "elated", "angry", "scared"), 2)])
def test_a_change_is_blended(before: Emotion, after: Emotion) -> None:
    scene = live((0.0, before, 1.0), (2.0, after, 1.0), (2.3, before, 0.5), (4.0, after, 1.0))
    poses = np.array([pose_at(float(t), scene).blendshapes for t in np.arange(0.5, 6.0, 0.01)])
    assert np.abs(np.diff(np.delete(poses, EYES, 1), axis=0)).max() < 0.04
    strengths = np.array([strengths_at(float(t), scene) for t in np.arange(0.5, 6.0, 0.01)])
    assert strengths.min() >= 0 and strengths.sum(1).max() <= 1 + 1e-9
    assert strengths[-1][EMOTIONS.index(after)] == pytest.approx(1.0)


def test_tags_are_taken_out_of_the_text() -> None:
    plain, tags = read_tags("[excited] Good news! Your glasses [sad 0.4] are late.")
    assert plain == "Good news! Your glasses are late."
    assert tags == (Tag(0, Feeling("excited", 1.0)), Tag(4, Feeling("sad", 0.4)))
    assert read_tags("See [1] and [the list].") == ("See [1] and [the list].", ())
    assert read_tags("Well[CONTENT]come") == ("Well come", (Tag(1, Feeling("content", 1.0)),))
    assert read_tags("[sad][angry .5] No.") == ("No.", (Tag(0, Feeling("angry", 0.5)),))


def test_what_is_no_emotion_is_refused_in_words() -> None:
    with pytest.raises(BadInput, match="from 0 to 1"):
        read_tags("[sad 1.5] Oh.")
    with pytest.raises(BadInput, match="dejected"):
        Feeling("happy")  # type: ignore[arg-type]


def test_words_feel_what_their_tags_say_and_live_control_the_rest(speech: Speech) -> None:
    tags = (Tag(0, Feeling("excited", 0.8)), Tag(8, Feeling("sad", 0.6)))
    said = monologue(speech, tags, Feeling("content", 0.5))
    turn = said.scene.spoken[0].start + speech.words[8].start

    def strength(t: float, emotion: Emotion) -> float:
        return float(strengths_at(t, said.scene)[EMOTIONS.index(emotion)])

    assert strength(0.2, "content") == pytest.approx(0.5)
    assert strength(turn - 0.05, "excited") == pytest.approx(0.8)
    assert strength(turn + 0.8, "sad") == pytest.approx(0.6)
    assert strength(turn + 0.8, "excited") == 0
    end = said.scene.spoken[0].end
    assert strength(end + 0.5, "sad") == pytest.approx(0.6), "it lingers"
    assert strength(end + 3.0, "sad") == 0 and strength(end + 3.0, "content") == pytest.approx(0.5)


def test_a_feeling_goes_on_into_the_next_clause_and_ends_with_a_pause(speech: Speech) -> None:
    first = spoken(1.0, speech, (Tag(0, Feeling("elated")),))
    soon, late = spoken(first.end + 0.2, speech), spoken(first.end + 4.0, speech)
    elated = EMOTIONS.index("elated")

    def during(next_one: Spoken) -> float:
        return float(strengths_at(next_one.start + 2.0, Scene(spoken=(first, next_one)))[elated])

    assert during(soon) == 1.0
    assert during(late) == 0.0


def test_speech_that_goes_on_from_a_cut_word_keeps_its_feeling(speech: Speech) -> None:
    rest = spoken(0.0, speech, (Tag(0, Feeling("sad")), Tag(12, Feeling("content"))), lost=4)
    assert [change.to.emotion for change in rest.feelings] == ["sad", "content"]
    assert rest.feelings[0].at == 0.0 and rest.feelings[1].at == speech.words[8].start


@pytest.mark.parametrize("emotion", EMOTIONS)
def test_lips_still_meet_in_every_emotion(speech: Speech, emotion: Emotion) -> None:
    said = monologue(speech, (), Feeling(emotion))
    start = said.scene.spoken[0].start
    for phoneme in speech.phonemes:
        if phoneme.symbol in "pbm":
            middle = start + (phoneme.start + phoneme.end) / 2 - 0.03
            assert pose_at(middle, said.scene).blendshapes[INDEX["jawOpen"]] < 0.06
