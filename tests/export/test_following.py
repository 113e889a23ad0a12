"""A recording's sounds found again: our own voice, faster and higher, whose times are known; and a person."""

from __future__ import annotations

import wave
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest
import soxr

from models.store import ModelStore
from runtime.export.following import cuts
from runtime.export.render import render
from runtime.export.voices import InstalledVoices
from runtime.ports.recordings import read_recording
from runtime.script.parser import parse
from runtime.script.problem import ScriptProblem
from runtime.speech.alignment import aligned
from runtime.speech.hibari import HibariVoice
from tests.hearing.conftest import SPEECH

HIGHER = 1.06


def test_sounds_are_found_where_they_are() -> None:
    files = ModelStore.default().paths("hibari-en")
    voice = HibariVoice(files["hibari.onnx"], files["oov.onnx"])
    text = "Please bring your glasses, and a list of all the medicines that you take."
    quick = voice.speak(text, 1.2)
    audio = soxr.resample(quick.audio, 24_000 * HIGHER, 16_000).astype(np.float32)
    phonemes, words = aligned(audio, voice.speak(text))
    truth = np.array([word.start for word in quick.words]) / HIGHER
    found = np.array([word.start for word in words])
    assert [word.text for word in words] == text.split()
    assert np.abs(found - truth).mean() < 0.02 and np.abs(found - truth).max() < 0.06
    assert phonemes[0].start == 0 and phonemes[-1].end == pytest.approx(len(audio) / 16_000)
    assert all(one.end == other.start for one, other in pairwise(phonemes))


def test_a_persons_recording_is_a_script(tmp_path: Path, voices: InstalledVoices) -> None:
    script = parse(f"# A\n@audio {SPEECH / 'LJ001-0001.flac'}")
    render(script, tmp_path / "a.wav", voices)
    said = (tmp_path / "a.txt").read_text(encoding="utf-8").lower()
    assert "the only sense with which we are at present concerned" in said.replace(",", "")
    whole, given = read_recording(tmp_path / "a.wav").audio, read_recording(SPEECH / "LJ001-0001.flac").audio
    begins = round(0.5 * 16_000)
    kept = whole[begins : begins + len(given)]
    assert np.corrcoef(kept, given[: len(kept)])[0, 1] > 0.99, "the voice is the given one, where it was"


def test_text_under_a_recording_is_how_it_is_written(tmp_path: Path, voices: InstalledVoices) -> None:
    recording = SPEECH / "lh_LJ002-0020.flac"
    joined = np.tile(read_recording(recording).audio, 3)
    with wave.open(str(tmp_path / "a.wav"), "wb") as file:
        file.setparams((1, 2, 16_000, 0, "NONE", ""))
        file.writeframes((joined * 32767).astype(np.int16).tobytes())
    text = "# A\n@audio a.wav\n"
    render(parse(text + "In 1813. In eighteen thirteen. In 1813.", folder=tmp_path), tmp_path / "a1.wav", voices)
    assert "In 1813." in (tmp_path / "a1.srt").read_text(encoding="utf-8")
    with pytest.raises(ScriptProblem, match=r"line 2, column 8: a\.wav says something else"):
        render(parse(text + "Good morning to all of you here.", "b", tmp_path), tmp_path / "b.wav", voices)


def test_recordings_are_cut_in_pauses() -> None:
    spoken = [(0.5, 4.0), (4.6, 9.0), (10.0, 12.0), (13.0, 60.0)]
    ends = list(cuts(spoken, 61.0))
    assert ends[0] == 9.5 and ends[-1] == 61.0
    assert all(0 < b - a <= 20.0 + 1e-9 for a, b in zip([0.0, *ends], ends, strict=False))
