"""Isolation: how often a far voice or babble is taken for the visitor, and what the visitor loses by it.

Each scene is a visitor near the microphone (direct sound over reflections) who speaks three turns, with somebody else
in the same room all the time: one far voice, or the babble of four, 10 to 25 dB softer.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np

from bench.floor_data.script import HERE
from bench.floor_data.sound import RATE, Audio, noise, read_audio, room, speech_span
from models.store import ModelStore
from runtime.clock import ticks
from runtime.events import VoiceWindow
from runtime.floor.endpoint import load_weights
from runtime.floor.policy import FloorPolicy
from runtime.floor.voicing import Voicing, hear
from runtime.hearing.ears import Ears
from runtime.hearing.isolation import NearVoice
from runtime.hearing.voice_activity import VoiceActivity

SCENES = {"train": 24, "heldout": 24}
LEVELS = (-10.0, -15.0, -20.0, -25.0)
NEAR_RMS = 10 ** (-26 / 20)
_NOISE = 10 ** (-62 / 20)
_GAP = 4.0  # seconds between two turns, in which only the others speak


@dataclass(frozen=True)
class Scene:
    """`turns`: first and last second of the visitor's turns."""

    audio: Audio
    turns: tuple[tuple[float, float], ...]


def scenes(half: str, level: float, babble: bool, soft: float = 0.0) -> Iterator[Scene]:
    """Of one half's speakers; the others are `level` dB, the visitor's second turn `soft` dB from the usual."""
    clips = _clips(half)
    for number in range(SCENES[half]):
        dice = np.random.default_rng(1000 * number + round(-level) + 7 * babble)
        voice = dice.choice(sorted(clips))
        others = [name for name in sorted(clips) if name != voice]
        rt60 = dice.uniform(0.3, 0.6)
        parts, turns, at = [np.zeros(2 * RATE, np.float32)], [], 2.0
        for turn in range(3):
            clip = _levelled(read_audio(clips[voice][int(dice.integers(len(clips[voice])))]))
            first, last = speech_span(clip)
            gain = 10 ** ((soft if turn == 1 else dice.uniform(-2, 2)) / 20)
            turns.append((at + first / RATE, at + last / RATE))
            parts += [gain * clip, np.zeros(round(_GAP * RATE), np.float32)]
            at += len(clip) / RATE + _GAP
        near = room(np.concatenate(parts), number, rt60, dice.uniform(3, 9))
        far = np.zeros(len(near), np.float32)
        for _ in range(4 if babble else 1):
            far += _talking(clips[str(dice.choice(others))], len(near), dice)
        far = room(far, number + 500, rt60, dice.uniform(-9, -2))
        far *= NEAR_RMS / np.sqrt(np.square(far).mean()) * 10 ** (level / 20)
        yield Scene(near + far + _NOISE * noise(len(near), number, "air"), tuple(turns))


def _clips(half: str) -> dict[str, list[Path]]:
    """Complete turns of each speaker of a half."""
    rows = [line.split("\t") for line in (HERE / "utterances.tsv").read_text("utf-8").splitlines()[2:]]
    found: dict[str, list[Path]] = {}
    for row in rows:
        if row[4] == half and row[5] in ("single", "hesitation"):
            found.setdefault(row[2], []).append(HERE / "audio" / row[9])
    return found


def _levelled(clip: Audio) -> Audio:
    frames = np.sqrt(np.square(clip[: len(clip) // 160 * 160].reshape(-1, 160)).mean(axis=1))
    return clip * np.float32(NEAR_RMS / np.sqrt(np.square(frames[frames > 0.1 * frames.max()]).mean()))


def _talking(clips: list[Path], size: int, dice: np.random.Generator) -> Audio:
    """One speaker who talks on and on with short pauses."""
    parts: list[Audio] = []
    while sum(len(part) for part in parts) < size:
        parts += [
            _levelled(read_audio(clips[int(dice.integers(len(clips)))])),
            np.zeros(int(dice.uniform(0.2, 1) * RATE), np.float32),
        ]
    return np.concatenate(parts)[:size]


@dataclass
class Tally:
    """What happened in some scenes."""

    minutes_alone: float = 0.0
    false_starts: int = 0
    false_windows: int = 0
    windows_alone: int = 0
    turns: int = 0
    heard: int = 0
    late: list[float] = field(default_factory=list)
    kept: int = 0
    spoken: int = 0
    ended: int = 0


def tally(activity: VoiceActivity, isolated: bool, found: Iterator[Scene]) -> Tally:
    """Run the ears and the floor's voicing over scenes."""
    policy = FloorPolicy({stage: weights.waits for stage, weights in load_weights().items()})
    out = Tally()
    for scene in found:
        activity.reset()
        ears = Ears(activity, isolation=NearVoice() if isolated else None)
        windows = list(ears.feed(scene.audio))
        changes = list(_changes(windows, policy))
        spoken = [(ticks(a), ticks(b)) for a, b in scene.turns]
        for window in windows:
            inside = any(a <= window.start and window.end <= b for a, b in spoken)
            near = any(a - ticks(0.5) <= window.end and window.start <= b + ticks(1.0) for a, b in spoken)
            sure = window.probability >= policy.keep_threshold
            out.spoken, out.kept = out.spoken + inside, out.kept + (inside and sure)
            out.windows_alone, out.false_windows = (
                out.windows_alone + (not near),
                out.false_windows + (not near and sure),
            )
        out.minutes_alone += sum(
            w.end - w.start
            for w in windows
            if not any(a - ticks(0.5) <= w.end and w.start <= b + ticks(1.0) for a, b in spoken)
        ) / ticks(60)
        starts = [at for at, change in changes if change == "started"]
        stops = [at for at, change in changes if change == "stopped"]
        for a, b in spoken:
            out.turns += 1
            voiced = [w for w in windows if w.probability >= policy.keep_threshold and a <= w.end and w.start <= b]
            out.heard += bool(voiced) and sum(w.end - w.start for w in voiced) > 0.5 * (b - a)
            if voiced:
                out.late.append((voiced[0].start - a) / ticks(1))
            out.ended += any(b - ticks(0.3) <= at <= b + ticks(2.0) for at in stops)
        out.false_starts += sum(not any(a - ticks(0.5) <= at <= b + ticks(0.2) for a, b in spoken) for at in starts)
    return out


def _changes(windows: list[VoiceWindow], policy: FloorPolicy) -> Iterator[tuple[int, str]]:
    voicing = Voicing()
    for window in windows:
        voicing, change = hear(voicing, window, policy)
        if change is not None:
            yield window.end, change


def run(quick: bool, half: str = "heldout") -> list[dict[str, Any]]:
    """Rows of name, value and unit."""
    activity = VoiceActivity(ModelStore.default().path("silero-vad", "silero_vad.onnx"))
    rows: list[dict[str, Any]] = []
    for babble in (False, True):
        for level in LEVELS[::3] if quick else LEVELS:
            for isolated in (False, True):
                told = tally(activity, isolated, scenes(half, level, babble, soft=-6.0))
                who, setting = "babble" if babble else "one far voice", "near" if isolated else "off"
                name = f"{who} at {level:.0f} dB, isolation {setting}"
                late = sorted(told.late) or [0.0]
                lost = max(0.0, late[int(0.95 * len(late))])
                rows += [
                    _row(f"{name}: starts with nobody near", told.false_starts / told.minutes_alone, "/min"),
                    _row(f"{name}: windows taken for the visitor", 100 * told.false_windows / told.windows_alone, "%"),
                    _row(f"{name}: turns heard", 100 * told.heard / told.turns, "%"),
                    _row(f"{name}: ends noticed within 2 s", 100 * told.ended / told.turns, "%"),
                    _row(f"{name}: beginning of a turn lost, 95th percentile", lost, "s"),
                ]
    return rows


def _row(name: str, value: float, unit: str) -> dict[str, Any]:
    return {"name": name, "value": round(value, 3), "unit": unit}
