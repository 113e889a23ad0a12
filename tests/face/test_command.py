"""`bedside face` as a user runs it."""

from __future__ import annotations

from pathlib import Path

import av
import cv2
import numpy as np
import pytest

from models.replicas import stock_replicas
from runtime.face.tags import EMOTIONS
from runtime.ports.recordings import read_recording
from runtime.seeing.face_finder import FaceFinder
from tests.end_to_end.commands import bedside


@pytest.mark.parametrize("replica", stock_replicas())
def test_every_stock_replica_says_a_sentence(replica: str, tmp_path: Path, finder: FaceFinder) -> None:
    film = tmp_path / "x.mp4"
    words = ("--say", "Good morning.", "--emotion", "content")
    assert bedside("face", "--replica", replica, *words, "--out", film, cwd=tmp_path).returncode == 0
    with av.open(film) as container:
        frames = [
            np.asarray(frame.to_ndarray(format="rgb24"), np.uint8)
            for frame in container.decode(container.streams.video[0])
        ]
    assert frames[0].shape == (720, 1280, 3)
    seen = [finder.find(frame) for frame in frames]
    assert all(found is not None for found in seen)
    jaws = [found.blendshapes["jawOpen"] for found in seen if found is not None]
    assert max(jaws) > 10 * jaws[0]
    sound = read_recording(film).audio
    assert len(sound) / 16_000 == pytest.approx(len(frames) / 25, abs=0.2)
    assert np.abs(sound[: round(0.7 * 16_000)]).max() < 0.01 < np.abs(sound).max()


def test_a_still_can_be_transparent(tmp_path: Path) -> None:
    still = tmp_path / "still.png"
    assert (
        bedside("face", "--emotion", "elated", "--background", "transparent", "--out", still, cwd=tmp_path).returncode
        == 0
    )
    picture = cv2.imread(str(still), cv2.IMREAD_UNCHANGED)
    assert picture is not None and picture.shape == (720, 1280, 4)
    assert picture[..., 3].min() == 0 and picture[..., 3].max() == 255


def test_a_picture_of_ones_own_is_the_background(tmp_path: Path) -> None:
    own, still = tmp_path / "own.png", tmp_path / "still.png"
    cv2.imwrite(str(own), np.full((90, 160, 3), (0, 200, 0), np.uint8))
    assert bedside("face", "--background", own, "--out", still, cwd=tmp_path).returncode == 0
    picture = cv2.imread(str(still))
    assert picture is not None and picture[3, 3].tolist() == [0, 200, 0]


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["--emotion", "happy"], EMOTIONS[1]),
        (["--strength", "2"], "from 0 to 1"),
        (["--replica", "nobody"], "stock replicas"),
        (["--background", "nowhere.png"], "transparent"),
        (["--say", "Hello.", "--out", "x.png"], ".mp4"),
        (["--say", "Hello.", "--background", "transparent"], "Leave out --say"),
        (["--say", "..."], "nothing to say"),
        (["--out", "nowhere/x.png"], "does not exist"),
    ],
)
def test_what_cannot_be_done_is_said_in_one_line(arguments: list[str], told: str, tmp_path: Path) -> None:
    done = bedside("face", *arguments, cwd=tmp_path)
    assert done.returncode == 2
    assert told in done.stderr and done.stderr.count("\n") == 1
    assert not list(tmp_path.iterdir())
