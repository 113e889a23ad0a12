from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from runtime.errors import BadInput
from runtime.export.movie import MovieWriter
from runtime.ports.recordings import pictures, read_recording
from tests.ports.sounds import tone, write_sound


def test_any_usual_rate_and_stereo_become_16_khz_mono(tmp_path: Path) -> None:
    for rate, channels in ((16_000, 1), (44_100, 2), (48_000, 1), (96_000, 2)):
        path = write_sound(tmp_path / f"{rate}.wav", tone(1.0, rate, channels), rate)
        audio = read_recording(path).audio
        assert abs(len(audio) - 16_000) < 80
        assert audio.dtype == np.float32
        assert 0.2 < np.abs(audio).max() < 0.4


def test_a_missing_file(tmp_path: Path) -> None:
    with pytest.raises(BadInput, match="does not exist"):
        read_recording(tmp_path / "nobody.wav")


def test_an_empty_file(tmp_path: Path) -> None:
    (tmp_path / "empty.wav").touch()
    with pytest.raises(BadInput, match="is empty"):
        read_recording(tmp_path / "empty.wav")


@pytest.mark.parametrize("name", ["words.wav", "words.mp4", "words.txt"])
def test_what_is_not_sound(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_text("This is not a recording at all. " * 50)
    with pytest.raises(BadInput, match=r"not a sound or video file|no sound"):
        read_recording(tmp_path / name)


def test_one_sample(tmp_path: Path) -> None:
    path = write_sound(tmp_path / "one.wav", np.full((1, 1), 1000, np.int16))
    with pytest.raises(BadInput, match="too short"):
        read_recording(path)


def test_silence(tmp_path: Path) -> None:
    path = write_sound(tmp_path / "silent.wav", np.zeros((1, 32_000), np.int16))
    with pytest.raises(BadInput, match="silent"):
        read_recording(path)


def test_telephone_rate(tmp_path: Path) -> None:
    path = write_sound(tmp_path / "phone.wav", tone(1.0, 8_000), 8_000)
    with pytest.raises(BadInput, match="8000 Hz"):
        read_recording(path)


def test_surround_sound(tmp_path: Path) -> None:
    path = write_sound(tmp_path / "cinema.wav", tone(1.0, 48_000, 6), 48_000)
    with pytest.raises(BadInput, match="6 channels"):
        read_recording(path)


def test_a_wav_cut_short(tmp_path: Path) -> None:
    path = write_sound(tmp_path / "cut.wav", tone(3.0))
    path.write_bytes(path.read_bytes()[:40_000])
    with pytest.raises(BadInput, match="cut short"):
        read_recording(path)


def film(path: Path, frames: int = 50) -> Path:
    with MovieWriter(path, (64, 48), 25) as writer:
        for index in range(frames):
            writer.picture(np.full((48, 64, 3), index * 4 % 256, np.uint8))
            sound = 0.2 * np.sin(np.arange(1920) * 0.05, dtype=np.float32)
            writer.sound(np.stack([sound, sound]))
        writer.finish()
    return path


def test_a_film_gives_sound_and_pictures(tmp_path: Path) -> None:
    recording = read_recording(film(tmp_path / "visitor.mp4"))
    assert recording.has_picture
    assert abs(len(recording.audio) - 32_000) < 2_000
    seen = list(pictures(recording, 0.2))
    assert [at for at, _ in seen] == sorted({at for at, _ in seen})
    assert len(seen) == 10 and seen[0][1].shape == (48, 64, 3)


def test_a_film_cut_short(tmp_path: Path) -> None:
    path = film(tmp_path / "cut.mp4")
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])
    with pytest.raises(BadInput):
        read_recording(path)
