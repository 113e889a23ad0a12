"""Drawing the face: processor time a frame on one thread, where it goes, memory, time to the first frame.

The frames are those of speech by the default voice, with turns of the head added, as they come in a conversation.
"""

from __future__ import annotations

import cProfile
import pstats
import time
from typing import Any

import cv2
import numpy as np

from bench.machine import resident_mib
from models.replicas import replica_path
from models.store import ModelStore
from runtime.face.animation import pose_at
from runtime.face.picture import ReplicaFace
from runtime.face.pose import Pose
from runtime.face.scene import Scene, Spoken
from runtime.speech.hibari import HibariVoice
from runtime.speech.loudness import envelope

SENTENCE = "Good morning, and welcome to the eye clinic. Please bring your glasses and a list of all your medicines."
SIZES = ((1280, 720), (1920, 1080))
STAGES = {
    "geometry": ("surface.py", "place"),
    "eyeballs": ("eyes.py", "paint"),
    "mouth and lids": ("crops.py", "draw_into"),
    "compositing": ("warp.py", "lay_over"),
}
"""Functions, with all they call; what is left is moving the layers (face, neck, hair twice) and copying."""
Rows = list[dict[str, Any]]


def run(quick: bool) -> Rows:
    """Rows of name, value and unit."""
    cv2.setNumThreads(1)
    poses = _poses(100 if quick else 400)
    rows: Rows = []
    for size in SIZES:
        rows += _size(size, poses)
    return rows


def _size(size: tuple[int, int], poses: list[Pose]) -> Rows:
    label, before = f"{size[1]}p", resident_mib()
    start = time.perf_counter()
    face = ReplicaFace(replica_path("mira"), size)
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
            if function == stage and file.endswith(stage_file):
                spent[name] += cumulative
    rest = stats.total_tt - sum(spent.values())
    shares = {**spent, "moving the layers": rest}
    return [_row(f"{label}: share of {name}", 100 * each / stats.total_tt, "%") for name, each in shares.items()]


def _poses(count: int) -> list[Pose]:
    files = ModelStore.default().paths("hibari-en")
    speech = HibariVoice(files["hibari.onnx"], files["oov.onnx"]).speak(SENTENCE)
    spoken = Spoken(0.0, speech.phonemes, envelope(speech.audio, speech.sample_rate), None)
    poses = []
    for i in range(count):
        said = pose_at(i / 25 % speech.duration, Scene(spoken=(spoken,)))
        sway = 6.0 * np.sin(i / 17), 3.0 * np.sin(i / 23), 2.0 * np.sin(i / 31)
        head = tuple(float(a + b) for a, b in zip(said.head, sway, strict=True))
        poses.append(Pose(said.blendshapes, (head[0], head[1], head[2]), (float(5 * np.sin(i / 11)), 0.0)))
    return poses


def _row(name: str, value: float, unit: str) -> dict[str, Any]:
    return {"name": name, "value": round(value, 2), "unit": unit}
