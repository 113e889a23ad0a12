"""Small films of a few seconds, read back: decoded, recognised, looked at."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import av
import cv2
import numpy as np
import pytest
from numpy.typing import NDArray

from bench.export_sync import offsets
from models.store import ModelStore
from runtime.errors import BadInput, OutputProblem
from runtime.export.loudness import TARGET, measured
from runtime.export.mux import SYNTHETIC
from runtime.export.render import Result, Stopped, render
from runtime.export.voices import InstalledVoices
from runtime.loading import face_finder, recogniser
from runtime.ports.recordings import read_recording
from runtime.script.parser import parse

HEAD = "---\ntitle: Eye drops\nquality: 480p\nfps: 24\n---\n"
TEXT = HEAD + (
    "# Welcome\n[content 0.6] Good morning, and welcome to the *clinic*.\n"
    "# The page\n@layout side\n@slide page.png\n[look slide] Doctor {Nguyen|win} shows you the drops.\n"
)
RED = (200, 30, 20)


@pytest.fixture(scope="module")
def voice() -> InstalledVoices:
    return InstalledVoices.default()


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("films")
    page = np.full((300, 400, 3), RED[::-1], np.uint8)
    assert cv2.imwrite(str(folder / "page.png"), page)
    return folder


@dataclass(frozen=True)
class Film:
    path: Path
    result: Result
    frames: list[NDArray[np.uint8]]
    told: list[tuple[int, int]]


@pytest.fixture(scope="module")
def film(folder: Path, voice: InstalledVoices) -> Film:
    told: list[tuple[int, int]] = []
    result = render(parse(TEXT, folder=folder), folder / "a.mp4", voice, lambda n, all_: told.append((n, all_)))
    return Film(folder / "a.mp4", result, pictures(folder / "a.mp4"), told)


def pictures(path: Path) -> list[NDArray[np.uint8]]:
    with av.open(path) as container:
        return [np.asarray(frame.to_ndarray(format="rgb24"), np.uint8) for frame in container.decode(video=0)]


def test_streams_chapters_and_provenance(film: Film) -> None:
    with av.open(film.path) as container:
        names = {stream.type: stream.codec_context.name for stream in container.streams if stream.codec_context}
        assert names["video"] == "h264" and names["audio"] == "aac"
        assert container.metadata["title"] == "Eye drops"
        assert SYNTHETIC in container.metadata["comment"]
        assert [chapter["metadata"]["title"] for chapter in container.chapters()] == ["Welcome", "The page"]
        video, audio = container.streams.video[0], container.streams.audio[0]
        assert video.duration is not None and video.time_base and audio.duration is not None and audio.time_base
        assert abs(float(video.duration * video.time_base) - float(audio.duration * audio.time_base)) < 0.03
    assert len(film.frames) == film.result.frames and film.frames[0].shape == (480, 854, 3)
    assert film.told[-1] == (film.result.frames, film.result.frames)


def test_sound_and_picture_are_together(film: Film, folder: Path, voice: InstalledVoices) -> None:
    start, end = offsets(film.path, parse(TEXT, folder=folder), voice)
    assert abs(start) <= 20 and abs(end) <= 20


def test_the_speech_is_what_the_script_says(film: Film) -> None:
    heard = recogniser(ModelStore.default()).transcribe(read_recording(film.path).audio).lower()
    assert "welcome to the clinic" in heard and "the drops" in heard


def test_face_and_slide_are_where_the_layout_puts_them(film: Film) -> None:
    finder = face_finder(ModelStore.default())
    assert finder.find(film.frames[10]) is not None
    last = film.frames[-5]
    assert finder.find(np.ascontiguousarray(last[:, 530:])) is not None
    assert np.abs(last[240, 260].astype(int) - RED).max() < 12
    assert np.abs(film.frames[10][240, 260].astype(int) - RED).max() > 40


def test_captions_lie_on_the_voice(film: Film) -> None:
    text = film.path.with_suffix(".srt").read_text(encoding="utf-8")
    assert "Doctor Nguyen shows you the drops." in text
    begin, end = (_seconds(t) for t in text.splitlines()[1].split(" --> "))
    audio = np.abs(read_recording(film.path).audio[: round(end * 16_000) + 4_000])
    loud = np.flatnonzero(audio > 0.02) / 16_000
    assert abs(loud[0] - begin) < 0.1 and abs(loud[-1] - end) < 0.1
    assert film.path.with_suffix(".vtt").read_text(encoding="utf-8").startswith("WEBVTT\n\n00:00:0")
    assert "Doctor Nguyen" in film.path.with_suffix(".txt").read_text(encoding="utf-8")


def test_loudness_of_the_file(film: Film) -> None:
    with av.open(film.path) as container:
        resampler = av.AudioResampler("fltp", "stereo", 48_000)
        pieces = [
            np.asarray(out.to_ndarray(), np.float32)
            for frame in container.decode(audio=0)
            for out in resampler.resample(frame)
        ]
    assert abs(measured(pieces) - TARGET) < 0.5


def test_stopped_half_way_it_goes_on_and_gives_the_same_film(film: Film, folder: Path, voice: InstalledVoices) -> None:
    out, seen = folder / "b.mp4", 0

    def count(done: int, total: int) -> None:
        nonlocal seen
        seen = done

    with pytest.raises(Stopped):
        render(parse(TEXT, folder=folder), out, voice, count, lambda: seen > film.result.frames - 20)
    kept = {path.name: path.stat().st_mtime_ns for path in (folder / ".b.mp4.work").rglob("*.mkv")}
    assert len(kept) == 1 and not out.exists(), "the first scene is whole, the second is not"
    drawn: list[int] = []
    render(parse(TEXT, folder=folder), out, voice, lambda done, total: drawn.append(done))
    assert drawn[0] > 24, "the first scene was not drawn again"
    assert not (folder / ".b.mp4.work").exists()
    for one, other in zip(film.frames, pictures(out), strict=True):
        assert np.array_equal(one, other)
    assert np.array_equal(read_recording(film.path).audio, read_recording(out).audio)


def test_webm_and_wav(film: Film, folder: Path, voice: InstalledVoices) -> None:
    script = parse(HEAD + "Good morning.", folder=folder)
    short = render(script, folder / "c.webm", voice)
    with av.open(folder / "c.webm") as container:
        names = [stream.codec_context.name for stream in container.streams]
    assert names[0] in ("vp9", "libvpx-vp9") and "opus" in names[1]
    assert len(pictures(folder / "c.webm")) == short.frames
    render(script, folder / "c.wav", voice)
    assert abs(len(read_recording(folder / "c.wav").audio) / 16_000 - short.seconds) < 0.01


@pytest.mark.parametrize(
    ("scene", "says"),
    [
        ("@layout side\n@slide none.png\nHi", "does not exist"),
        ("@layout side\n@slide text.png\nHi", "no picture"),
        ("Hi\n# B\n@layout side\n@slide text.pdf\nHi", "no readable PDF|no PDF"),
        ("@layout side\n@slide page.png 2\nHi", "only one page"),
        ("@background text.png\nHi", "no picture"),
        ("Hello\nMr. Дмитрий", "line 8, column 5: No voice can say 'Дмитрий'"),
    ],
)
def test_what_cannot_be_used_leaves_nothing(
    scene: str, says: str, folder: Path, tmp_path: Path, voice: InstalledVoices
) -> None:
    for name in ("text.png", "text.pdf"):
        (folder / name).write_text("words")
    with pytest.raises(BadInput, match=says):
        render(parse(HEAD + "# A\n" + scene, folder=folder), tmp_path / "x.mp4", voice)
    assert list(tmp_path.iterdir()) == []


def test_places_that_cannot_be_written_to(tmp_path: Path, voice: InstalledVoices) -> None:
    with pytest.raises(OutputProblem, match="does not exist"):
        render(parse("Hi"), tmp_path / "none" / "x.mp4", voice)
    with pytest.raises(BadInput, match="no kind of file"):
        render(parse("Hi"), tmp_path / "x.avi", voice)


def _seconds(written: str) -> float:
    hours, minutes, seconds = written.replace(",", ".").split(":")
    return int(hours) * 3600 + int(minutes) * 60 + float(seconds)
