"""What is drawn: every pose gives a whole picture of a person, always the same one."""

from __future__ import annotations

import itertools
from pathlib import Path

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray

from runtime.face.layers import FaceLayer
from runtime.face.occupied import NOTHING
from runtime.face.picture import ReplicaFace
from runtime.face.pose import ARKIT, REST, Pose, pose_of
from runtime.face.viseme_shapes import NUMBER, SHAPES
from runtime.seeing.face_finder import FaceFinder

KEY = (255, 0, 255)
CHIN = 152
TURNS = [(12.0, 0.0, 0.0), (-12.0, 0.0, 0.0), (0.0, 10.0, 0.0), (0.0, -10.0, 0.0), (9.0, -7.0, 6.0), (-9.0, 7.0, -6.0)]


@pytest.fixture(scope="module")
def keyed(mira: Path) -> ReplicaFace:
    """The replica before a background that nothing of a person looks like."""
    return ReplicaFace(mira, background=np.full((720, 1280, 3), KEY, np.uint8))


def keyed_pixels(picture: NDArray[np.uint8]) -> NDArray[np.bool_]:
    r, g, b = (picture[..., i].astype(int) for i in range(3))
    return np.asarray((r - g > 70) & (b - g > 70), np.bool_)


def head_and_neck(finder: FaceFinder, picture: NDArray[np.uint8]) -> NDArray[np.bool_]:
    """Where nothing but head and neck may be: the face's outline, and the middle of the neck under its chin."""
    seen = finder.find(picture)
    assert seen is not None
    points = seen.landmarks[:468, :2]
    middle = points.mean(0)
    outline = np.asarray(cv2.convexHull(middle + (points - middle) * 0.96), np.float32)
    part = np.zeros(picture.shape[:2], np.uint8)
    cv2.fillPoly(part, [outline.astype(np.int32)], 1)
    chin, width = points[CHIN], np.ptp(points[:, 0])
    x0, x1 = int(chin[0] - 0.1 * width), int(chin[0] + 0.1 * width)
    part[int(chin[1] - 0.1 * width) : int(chin[1] + 0.2 * width), x0:x1] = 1
    return part > 0


def test_there_are_the_52_arkit_blendshapes() -> None:
    assert len(ARKIT) == len(set(ARKIT)) == 52
    with pytest.raises(ValueError, match="51 blendshapes"):
        Pose((0.0,) * 51)


@pytest.mark.parametrize("name", ARKIT)
def test_every_blendshape_is_drawn(face: ReplicaFace, name: str) -> None:
    picture = face.draw(pose_of({name: 1.0}))
    assert picture.shape == (720, 1280, 3)
    assert picture.dtype == np.uint8


@pytest.mark.parametrize("head", TURNS)
@pytest.mark.parametrize("shapes", [{}, {"jawOpen": 0.6}, {"eyeBlinkLeft": 1.0, "eyeBlinkRight": 1.0}])
def test_no_background_shows_through_a_turned_face(
    keyed: ReplicaFace, finder: FaceFinder, head: tuple[float, float, float], shapes: dict[str, float]
) -> None:
    picture = keyed.draw(pose_of(shapes, head))
    assert keyed_pixels(picture)[head_and_neck(finder, picture)].mean() < 0.0005


@pytest.mark.parametrize("seed", range(6))
def test_no_background_shows_through_extreme_faces(keyed: ReplicaFace, seed: int) -> None:
    rng = np.random.default_rng(seed)
    shapes = {name: float(value) for name, value in zip(ARKIT, rng.random(52) < 0.25, strict=True)}
    picture = keyed.draw(pose_of(shapes, gaze=(float(rng.uniform(-30, 30)), float(rng.uniform(-25, 25)))))
    middle = keyed_pixels(picture)[210:370, 580:700]
    assert middle.mean() < 0.001


def test_the_same_pose_gives_the_same_bytes(face: ReplicaFace, mira: Path) -> None:
    poses = [REST, pose_of({"jawOpen": 0.5}, (5.0, 2.0, 1.0), (8.0, -4.0)), pose_of({"eyeBlinkLeft": 0.6})]
    forwards = [face.draw(pose).copy() for pose in poses]
    other = ReplicaFace(mira)
    for pose, picture in zip(reversed(poses), reversed(forwards), strict=True):
        assert np.array_equal(other.draw(pose), picture)


def test_the_background_is_the_room_plain_or_the_operators_own(mira: Path) -> None:
    own = np.zeros((300, 900, 3), np.uint8)
    own[:, 400:500] = 200
    room, plain, mine = (ReplicaFace(mira, background=b).draw(REST) for b in ("room", "plain", own))
    corner = (slice(0, 60), slice(0, 60))
    assert room[corner].std() > plain[corner].std()
    assert mine[corner].max() == 0, "a wide picture is cut at its sides, not squeezed"
    assert mine[2, 640].min() > 150
    face = (slice(220, 330), slice(590, 690))
    assert np.array_equal(room[face], plain[face]) and np.array_equal(room[face], mine[face])


def test_transparent_pictures_laid_over_a_colour_are_those_drawn_on_it(mira: Path) -> None:
    colour = np.array([40, 160, 90], np.uint8)
    own = np.broadcast_to(colour, (720, 1280, 3)).astype(np.uint8)
    pose = pose_of({"jawOpen": 0.3}, (6.0, -3.0, 2.0))
    clear, solid = ReplicaFace(mira, background="transparent").draw(pose), ReplicaFace(mira, background=own).draw(pose)
    assert clear.shape == (720, 1280, 4)
    assert clear[5, 5, 3] == 0 and clear[280, 640, 3] == 255
    alpha = clear[..., 3:] / 255
    laid = clear[..., :3] * alpha + own * (1 - alpha)
    assert np.abs(laid - solid).max() <= 6


def test_a_breath_raises_the_shoulders_and_a_little_the_head(face: ReplicaFace, finder: FaceFinder) -> None:
    out, breath = face.draw(REST), face.draw(Pose(breath=1.0))
    rows = [np.abs(np.diff(p[420:600, 400].astype(int).sum(1))).argmax() for p in (out, breath)]
    assert 0 < rows[0] - rows[1] <= 4
    high = [found.landmarks[1, 1] for found in (finder.find(out), finder.find(breath)) if found is not None]
    assert 0.3 < high[0] - high[1] < 3.0


def test_neighbouring_poses_give_neighbouring_pictures(face: ReplicaFace) -> None:
    """Nothing flickers where one crop gives way to the next: a small step of the mouth is a small step of its picture.

    Between two visemes, in steps a sixth as large as frames take; a crop that came or went at once would change more
    than the lips' own motion does.
    """
    box = (slice(280, 450), slice(540, 740))
    for first, last in (("sil", "aa"), ("PP", "I"), ("U", "E"), ("SS", "O"), ("FF", "aa"), ("TH", "U")):
        ends = [SHAPES[NUMBER[name]] for name in (first, last)]
        shares = np.linspace(0, 1, 41)
        frames = [face.draw(Pose(tuple(((1 - s) * ends[0] + s * ends[1]).tolist())))[box].astype(float) for s in shares]
        steps = np.array([np.abs(b - a).mean() for a, b in itertools.pairwise(frames)])
        assert steps.max() < 4 * np.median(steps) + 0.15, (first, last)


def test_a_negative_blendshape_takes_from_the_resting_smile(face: ReplicaFace, finder: FaceFinder) -> None:
    smiling, sober = (
        finder.find(face.draw(pose_of({f"mouthSmile{s}": x for s in ("Left", "Right")}))) for x in (0, -0.4)
    )
    assert smiling is not None and sober is not None
    assert sober.blendshapes["mouthSmileLeft"] < smiling.blendshapes["mouthSmileLeft"]


@pytest.mark.parametrize("size", [(1280, 720), (1920, 1080), (640, 360), (720, 1280), (800, 800)])
def test_any_size_shows_a_whole_face(mira: Path, finder: FaceFinder, size: tuple[int, int]) -> None:
    face = ReplicaFace(mira, size)
    picture = face.draw(REST)
    assert picture.shape == (size[1], size[0], 3)
    assert finder.find(picture) is not None


def test_gaze_moves_the_eyes_only(face: ReplicaFace) -> None:
    ahead, aside = face.draw(REST).astype(int), face.draw(pose_of({}, gaze=(15.0, 0.0))).astype(int)
    changed = np.abs(ahead - aside).max(2) > 12
    rows, columns = np.flatnonzero(changed.any(1)), np.flatnonzero(changed.any(0))
    assert changed.sum() > 100
    assert rows.max() - rows.min() < 60
    assert columns.max() - columns.min() < 160


def test_the_picture_returned_is_the_callers_own(face: ReplicaFace) -> None:
    first = face.draw(REST)
    kept = first.copy()
    face.draw(pose_of({"jawOpen": 0.7}, (8.0, 0.0, 0.0)))
    assert np.array_equal(first, kept)


@pytest.mark.parametrize("size", [(1280, 720), (1920, 1080), (900, 506)])
def test_what_the_face_hides_of_other_layers_would_not_be_seen(
    mira: Path, size: tuple[int, int], monkeypatch: pytest.MonkeyPatch
) -> None:
    poses = [pose_of({"jawOpen": 0.3}, (12, -10, 3)), pose_of({"eyeWideLeft": 1.0, "eyeWideRight": 1.0}, (-12, 8, 0))]
    face = ReplicaFace(mira, size)
    usual = [face.draw(pose) for pose in poses]
    monkeypatch.setattr(FaceLayer, "cover", lambda _: NOTHING)
    whole = ReplicaFace(mira, size)
    assert all(np.array_equal(whole.draw(pose), picture) for pose, picture in zip(poses, usual, strict=True))
