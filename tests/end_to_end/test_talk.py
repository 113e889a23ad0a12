"""`bedside talk` with good and bad input, as a process."""

from __future__ import annotations

import os
import signal
import subprocess
from pathlib import Path

import av
import numpy as np
import pytest

from models.samples import visitor_path
from runtime.export.movie import MovieWriter
from runtime.ports.recordings import read_recording
from tests.end_to_end.commands import COMMAND, bedside, environment
from tests.ports.sounds import tone, write_sound


def no_output(folder: Path) -> bool:
    return not [p for p in folder.iterdir() if p.name.startswith((".answer", "answer"))]


def bad_recordings(folder: Path) -> dict[str, Path]:
    cut = write_sound(folder / "cut.wav", tone(3.0))
    cut.write_bytes(cut.read_bytes()[:40_000])
    (folder / "empty.wav").touch()
    (folder / "letter.wav").write_text("Dear clinic, " * 99)
    return {
        "is empty": folder / "empty.wav",
        "is silent": write_sound(folder / "silent.wav", np.zeros((1, 32_000), np.int16)),
        "too short": write_sound(folder / "one.wav", np.full((1, 1), 900, np.int16)),
        "8000 Hz": write_sound(folder / "phone.wav", tone(1.0, 8_000), 8_000),
        "6 channels": write_sound(folder / "cinema.wav", tone(1.0, 48_000, 6), 48_000),
        "cut short": cut,
        "not a sound": folder / "letter.wav",
        "does not exist": folder / "nobody.wav",
        "Nobody could be heard": write_sound(folder / "tone.wav", tone(2.0)),
    }


def test_bad_recordings_get_one_line_and_leave_nothing(tmp_path: Path) -> None:
    for message, path in bad_recordings(tmp_path).items():
        done = bedside("talk", "--in", path, "--out", "answer.mp4", cwd=tmp_path)
        assert done.returncode == 2, (message, done)
        assert message in done.stderr and done.stderr.count("\n") == 1, done.stderr
        assert no_output(tmp_path)


def test_a_persona_with_an_unknown_key(tmp_path: Path) -> None:
    (tmp_path / "persona.toml").write_text('schema_version = 1\nname = "X"\ngreting = "Hi"\n')
    done = bedside("talk", "--text", "Hi", "--persona", "persona.toml", "--out", "answer.mp4", cwd=tmp_path)
    assert done.returncode == 2
    assert "greting" in done.stderr and "greeting" in done.stderr and done.stderr.count("\n") == 1
    assert no_output(tmp_path)


def test_outputs_that_cannot_be(tmp_path: Path) -> None:
    for out in ("nowhere/answer.mp4", "answer.avi"):
        done = bedside("talk", "--text", "Hi", "--out", out, cwd=tmp_path)
        assert done.returncode == 2 and done.stderr.count("\n") == 1, done.stderr


def test_a_full_disk_leaves_nothing(tmp_path: Path) -> None:
    disk = tmp_path / "disk"
    disk.mkdir()
    script = f'mount -t tmpfs -o size=128k tmpfs {disk} && "$@"; status=$?; echo left: $(ls -A {disk}); exit $status'
    small = ("unshare", "-rm", "sh", "-c", script, "sh")
    if subprocess.run([*small, "true"], capture_output=True).returncode != 0:
        pytest.skip("this machine lets nobody make a file system of their own")
    done = bedside("talk", "--text", "Where can I park?", "--out", disk / "answer.mp4", cwd=tmp_path, before=small)
    assert done.returncode == 2
    assert "disk is full" in done.stderr and done.stderr.count("\n") == 1, done.stderr
    assert done.stdout.splitlines()[-1] == "left:"


def test_ctrl_c_leaves_no_process_and_no_file(tmp_path: Path) -> None:
    arguments = ["talk", "--in", str(visitor_path()), "--real-time", "--out", "answer.mp4"]
    signal.signal(signal.SIGINT, signal.default_int_handler)  # tests run by a background shell would hand on "ignore"
    with subprocess.Popen(
        [*COMMAND, *arguments],
        cwd=tmp_path,
        env=environment(),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    ) as process:
        assert process.stdout is not None
        while "Hello" not in (line := process.stdout.readline()):
            assert line or process.poll() is None
        os.killpg(process.pid, signal.SIGINT)
        _, errors = process.communicate(timeout=60)
    assert process.returncode == 130 and "stopped" in errors
    with pytest.raises(ProcessLookupError):
        os.killpg(process.pid, 0)
    assert list(tmp_path.iterdir()) == []


def film_of_a_visitor(path: Path) -> Path:
    """An MP4 with the recorded visitor's first question and a moving grey picture."""
    audio = np.repeat(read_recording(visitor_path()).audio[: 16_000 * 6], 3)
    with MovieWriter(path, (320, 240), 25) as writer:
        for index in range(150):
            writer.picture(np.full((240, 320, 3), 60 + index % 40, np.uint8))
            sound = audio[index * 1920 : (index + 1) * 1920]
            writer.sound(np.stack([sound, sound]))
        writer.finish()
    return path


def test_a_film_of_a_visitor_is_answered(tmp_path: Path) -> None:
    film = film_of_a_visitor(tmp_path / "visitor.mp4")
    done = bedside("talk", "--in", film, "--out", "answer.mp4", cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    assert "four weeks" in done.stdout
    assert "swim" not in (tmp_path / "answer.jsonl").read_text(), "no words in the journal unless asked for"
    with av.open(tmp_path / "answer.mp4") as container:
        picture = next(container.decode(container.streams.video[0])).to_ndarray(format="rgb24")
    corner = picture[-120:-40, -200:-60]
    assert corner.std() < 12 and 40 < corner.mean() < 120, "the visitor's picture is in the corner"


def test_typed_turns_are_answered(tmp_path: Path) -> None:
    done = bedside("talk", "--text", "Where can I park?", "--out", "answer.mp4", "--journal-words", cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    assert "garage" in done.stdout and "[visiting.md: Parking]" in done.stdout
    assert "garage" in (tmp_path / "answer.jsonl").read_text()
