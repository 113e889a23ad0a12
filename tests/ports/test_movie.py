from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import av
import numpy as np
import pytest
from av.stream import Stream

from runtime.errors import OutputProblem
from runtime.export.movie import MovieWriter
from tests.ports.test_recordings import film


def length(stream: Stream) -> float:
    assert stream.duration is not None and stream.time_base is not None
    return float(stream.duration * stream.time_base)


def test_pictures_and_sound_have_the_same_length(tmp_path: Path) -> None:
    with av.open(film(tmp_path / "film.mp4")) as container:
        video, audio = container.streams.video[0], container.streams.audio[0]
        assert (video.codec_context.name, audio.codec_context.name) == ("h264", "aac")
        assert video.frames == 50
        assert length(video) == pytest.approx(2.0)
        assert length(audio) == pytest.approx(2.0, abs=0.05)


def test_an_unfinished_film_leaves_nothing(tmp_path: Path) -> None:
    with pytest.raises(KeyboardInterrupt), MovieWriter(tmp_path / "film.mp4", (64, 48), 25) as writer:
        writer.picture(np.zeros((48, 64, 3), np.uint8))
        raise KeyboardInterrupt
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(OutputProblem, match="does not exist"):
        MovieWriter(tmp_path / "nowhere" / "film.mp4", (64, 48), 25)


FULL_DISK = """
import sys
from pathlib import Path
from runtime.errors import OutputProblem
from tests.ports.test_recordings import film
try:
    film(Path(sys.argv[1]) / "film.mp4", frames=5000)
except OutputProblem as problem:
    print(problem.message)
    print([p.name for p in Path(sys.argv[1]).iterdir()])
"""


def test_a_full_disk(tmp_path: Path) -> None:
    """A real full disk: a tiny file system of its own, where the machine lets an ordinary user have one."""
    inside = f"mount -t tmpfs -o size=64k tmpfs {tmp_path} && exec {sys.executable} -c '{FULL_DISK}' {tmp_path}"
    done = subprocess.run(["unshare", "-rm", "sh", "-c", inside], capture_output=True, text=True)
    if done.returncode != 0 and "unshare" in done.stderr:
        pytest.skip("this machine lets nobody make a file system of their own")
    assert "The disk is full" in done.stdout, done.stderr
    assert done.stdout.splitlines()[1] == "[]"
