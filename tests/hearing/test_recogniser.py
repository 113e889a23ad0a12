from __future__ import annotations

from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest

from bench.word_errors import spoken_words, word_error_rate
from models.store import ModelStore
from runtime.errors import ModelDamaged, ModelMissing
from runtime.hearing.moonshine import Vocabulary
from runtime.hearing.recogniser import LONGEST, MoonshineRecogniser, loops, quiet_cuts, sure_words
from tests.hearing.clips import Clip, noise, silence, tone


def fresh() -> MoonshineRecogniser:
    files = ModelStore.default().paths("moonshine-base-en")
    return MoonshineRecogniser(files["encoder.onnx"], files["decoder.onnx"], files["tokenizer.bin"])


def test_word_error_rate_on_people_reading(recogniser: MoonshineRecogniser, clips: list[Clip]) -> None:
    assert word_error_rate((clip.text, recogniser.transcribe(clip.audio)) for clip in clips) <= 0.06


def test_nobody_speaking_is_no_words(recogniser: MoonshineRecogniser) -> None:
    for audio in (silence(2), noise(2), noise(0.5, 0.3), tone(2), tone(3, 100)):
        assert recogniser.transcribe(audio) == ""


@pytest.mark.parametrize("samples", [0, 1, 100, 1_023, 1_024, 1_100])
def test_next_to_no_sound_is_no_words(recogniser: MoonshineRecogniser, samples: int) -> None:
    assert recogniser.transcribe(np.zeros(samples, np.float32)) == ""


def test_the_same_sound_is_the_same_words(recogniser: MoonshineRecogniser, clips: list[Clip]) -> None:
    assert recogniser.transcribe(clips[4].audio) == recogniser.transcribe(clips[4].audio)


def test_what_was_guessed_before_changes_nothing(clips: list[Clip]) -> None:
    growing = [clips[7].audio[:end] for end in range(8_000, len(clips[7].audio), 9_600)]
    one = fresh()
    assert [one.transcribe(audio) for audio in growing] == [fresh().transcribe(audio) for audio in growing]
    wrong = fresh()
    wrong.transcribe(clips[7].audio)
    assert wrong.transcribe(growing[2]) == one.transcribe(growing[2])


def test_a_long_recording_is_cut_where_it_is_quiet(recogniser: MoonshineRecogniser, clips: list[Clip]) -> None:
    some = clips[3:9]
    audio = np.concatenate([part for clip in some for part in (clip.audio, silence(0.4))])
    assert len(audio) > LONGEST
    said = " ".join(clip.text for clip in some)
    assert word_error_rate([(said, recogniser.transcribe(audio))]) <= 0.06


def test_a_cancelled_recognition_stops_at_once(recogniser: MoonshineRecogniser, clips: list[Clip]) -> None:
    asked = 0

    def cancelled() -> bool:
        nonlocal asked
        asked += 1
        return asked > 4

    words = spoken_words(recogniser.transcribe(clips[0].audio, cancelled))
    assert words == spoken_words(clips[0].text)[: len(words)]
    assert len(words) <= 4


def test_pieces_of_a_long_recording() -> None:
    audio = np.tile(tone(1), 100)
    audio[25 * 16_000 : 25 * 16_000 + 4_000] = 0
    cuts = quiet_cuts(audio)
    assert cuts[0] == 0
    assert cuts[-1] == len(audio)
    assert all(0 < b - a <= LONGEST for a, b in pairwise(cuts))
    assert 25 * 16_000 < cuts[1] < 25 * 16_000 + 4_000
    assert quiet_cuts(audio[:LONGEST]) == [0, LONGEST]
    assert quiet_cuts(audio[:0]) == [0, 0]


def test_going_round_in_circles_is_noticed() -> None:
    assert loops([9, 9] + [5] * 8)
    assert loops([1] + [5, 6] * 5)
    assert loops([1] + [5, 6, 7] * 3)
    assert not loops([5] * 7)
    assert not loops([5, 6] * 4)
    assert not loops([5, 6, 7, 5, 6, 8, 5, 6, 7])
    assert not loops([])


def test_an_invented_end_is_dropped() -> None:
    assert sure_words([0.9, 0.9, 0.2, 0.1, 0.5, 0.01]) == 2
    assert sure_words([0.9, 0.9, 0.2, 0.3]) == 4, "two unsure words at the end may be mumbled"
    assert sure_words([0.2, 0.1, 0.1, 0.1]) == 1, "the first word is always kept"
    assert sure_words([0.9, 0.2, 0.9, 0.9]) == 4
    assert sure_words([]) == 0


def test_a_damaged_or_missing_model_is_refused(tmp_path: Path) -> None:
    files = ModelStore.default().paths("moonshine-base-en")
    half = tmp_path / "half.onnx"
    half.write_bytes(files["encoder.onnx"].read_bytes()[:100_000])
    with pytest.raises(ModelDamaged, match=r"half\.onnx"):
        MoonshineRecogniser(half, files["decoder.onnx"], files["tokenizer.bin"])
    with pytest.raises(ModelMissing, match=r"none\.onnx"):
        MoonshineRecogniser(tmp_path / "none.onnx", files["decoder.onnx"], files["tokenizer.bin"])


def test_a_damaged_vocabulary_is_refused(tmp_path: Path) -> None:
    whole = ModelStore.default().path("moonshine-base-en", "tokenizer.bin").read_bytes()
    half = tmp_path / "half.bin"
    half.write_bytes(whole[:-100])
    with pytest.raises(ModelDamaged, match=r"half\.bin"):
        Vocabulary(half)
