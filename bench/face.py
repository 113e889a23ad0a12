"""The face: processor time a frame and where it goes, memory, what is seen in a minute of frames, truth to renders.

The timed frames are those of speech by the default voice, with turns of the head added, as they come in a
conversation. What is read back is described in `face_alive`, what is held out in `face_truth`.
"""

from __future__ import annotations

import cProfile
import pstats
import time
from typing import Any

import cv2
import numpy as np

from bench import face_truth
from bench.face_alive import listening, passage, speaking, told_apart
from bench.face_reading import EyeTracker
from bench.machine import resident_mib
from models.replicas import replica_path, stock_replicas
from models.store import ModelStore
from runtime.face.animation import pose_at
from runtime.face.monologue import monologue
from runtime.face.picture import ReplicaFace
from runtime.face.pose import Pose
from runtime.face.scene import Nod
from runtime.loading import face_finder
from runtime.speech.hibari import HibariVoice
from runtime.speech.voice import Voice

SENTENCE = "Good morning, and welcome to the eye clinic. Please bring your glasses and a list of all your medicines."
SIZES = ((1280, 720), (1920, 1080))
STAGES = {
    "geometry": ("surface.py", "place"),
    "sides of the head": ("sides.py", "moved"),
    "eyeballs": ("eyes.py", "paint"),
    "mouth": ("mouth.py", "draw_into"),
    "lids": ("crops.py", "draw_into"),
    "moving, lighting and laying pieces": ("backdrop.py", "lay"),
}
"""Functions, with all they call; what is left is where layers go, the face before it is laid, and copying."""
Rows = list[dict[str, Any]]


def run(quick: bool) -> Rows:
    """Rows of name, value and unit: times with the first stock replica, what is seen for each of them."""
    cv2.setNumThreads(1)
    files = ModelStore.default().paths("hibari-en")
    voice = HibariVoice(files["hibari.onnx"], files["oov.onnx"])
    poses, animation = _poses(voice, 100 if quick else 400)
    rows = [_row("pose of one moment, median", animation, "ms CPU")]
    for size in SIZES:
        rows += _size(size, poses)
    for name in stock_replicas()[: 1 if quick else None]:
        rows += _seen(name, voice, 12.0 if quick else 60.0)
    return rows + face_truth.run(quick)


def _seen(name: str, voice: Voice, seconds: float) -> Rows:
    """Read back from the frames of speech and of listening, each so many seconds."""
    face, finder = ReplicaFace(replica_path(name)), face_finder(ModelStore.default())
    tracker = EyeTracker.calibrated(face, finder)
    spoke = speaking(face, finder, tracker, passage(voice, seconds))
    heard = listening(face, finder, tracker, seconds, [Nod(at) for at in np.arange(4.0, seconds, 9.0)])
    nearest, pair = min((distance, pair) for pair, distance in told_apart(face, finder).items())
    return [
        _row(f"{name}: emotions read back, the nearest two ({' and '.join(pair)})", nearest, "of 52 blendshapes"),
        _row(f"{name}: frames without a detected face", spoke.lost + heard.lost, ""),
        _row(f"{name}: jaw read back against the jaw meant, correlation", spoke.jaw, ""),
        _row(f"{name}: lips seen closed in p, b, m ({spoke.sounds} sounds)", 100 * spoke.lips, "%"),
        _row(f"{name}: best lag of the mouth behind the sound", 1000 * spoke.lag, "ms"),
        _row(f"{name}: eyes on the visitor while speaking", 100 * spoke.on_visitor, "%"),
        _row(f"{name}: eyes on the visitor while listening", 100 * heard.on_visitor, "%"),
        _row(f"{name}: blinks while speaking", spoke.blinks, "a minute"),
        _row(f"{name}: blinks while listening", heard.blinks, "a minute"),
    ]


def _size(size: tuple[int, int], poses: list[Pose]) -> Rows:
    label, before = f"{size[1]}p", resident_mib()
    start = time.perf_counter()
    face = ReplicaFace(replica_path(stock_replicas()[0]), size)
    loaded = time.perf_counter()
    face.draw(poses[0])
    first = time.perf_counter()
    took = []
    for pose in poses:
        begun = time.process_time()
        face.draw(pose)
        took.append((time.process_time() - begun) * 1e3)
    memory = resident_mib() - before
    rows = [
        _row(f"{label}: frame, median", float(np.median(took)), "ms CPU"),
        _row(f"{label}: frame, p95", float(np.percentile(took, 95)), "ms CPU"),
        _row(f"{label}: memory", memory, "MiB"),
        _row(f"{label}: opening the pack, all bytes verified", (loaded - start) * 1e3, "ms"),
        _row(f"{label}: first frame after that", (first - loaded) * 1e3, "ms"),
    ]
    return rows + _shares(face, poses[:60], label)


def _shares(face: ReplicaFace, poses: list[Pose], label: str) -> Rows:
    """Where a frame's time goes, from Python's profiler: its own cost makes small calls look a little dearer."""
    profile = cProfile.Profile(time.process_time)
    for pose in poses:
        profile.runcall(face.draw, pose)
    stats: Any = pstats.Stats(profile)
    spent = dict.fromkeys(STAGES, 0.0)
    for (file, _, function), (_, _, _, cumulative, _) in stats.stats.items():
        for name, (stage_file, stage) in STAGES.items():
            if function == stage and file.endswith(f"face/{stage_file}"):
                spent[name] += cumulative
    rest = stats.total_tt - sum(spent.values())
    shares = {**spent, "finding where layers go": rest}
    return [_row(f"{label}: share of {name}", 100 * each / stats.total_tt, "%") for name, each in shares.items()]


def _poses(voice: Voice, count: int) -> tuple[list[Pose], float]:
    """Poses of speech with the head turning, and the median of the milliseconds that finding one took."""
    said = monologue(voice.speak(SENTENCE))
    poses, took = [], []
    for i in range(count):
        begun = time.process_time()
        pose = pose_at(i / 25 % said.seconds, said.scene)
        took.append((time.process_time() - begun) * 1e3)
        sway = 6.0 * np.sin(i / 17), 3.0 * np.sin(i / 23), 2.0 * np.sin(i / 31)
        head = tuple(float(a + b) for a, b in zip(pose.head, sway, strict=True))
        poses.append(Pose(pose.blendshapes, (head[0], head[1], head[2]), pose.gaze, pose.breath))
    return poses, float(np.median(took))


def _row(name: str, value: float, unit: str) -> dict[str, Any]:
    return {"name": name, "value": round(value, 2), "unit": unit}
