"""A finished film's lips read back: what `bench face` asks of the drawn face, asked of the file."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import av
import numpy as np

from bench.face_alive import FPS, LIPS, best_lag, lips_met
from bench.face_reading import lip_gap
from runtime.export.told import tell
from runtime.export.voices import Voices
from runtime.face.animation import pose_at
from runtime.face.pose import INDEX
from runtime.ports.recordings import read_recording
from runtime.script.model import Script
from runtime.seeing.face_finder import FaceFinder
from runtime.speech.loudness import envelope


@dataclass(frozen=True)
class Lips:
    """`lost`: frames without a face. `jaw`: correlation of its opening, meant and read; `met`: share of p, b and m on
    which lips are seen to meet; `lag`: seconds by which the mouth follows the film's own sound.
    """

    lost: int
    jaw: float
    met: float
    sounds: int
    lag: float


def lips(film: Path, script: Script, voices: Voices, finder: FaceFinder) -> Lips:
    """Of a film of one scene at 25 frames a second that shows a face."""
    if script.fps != FPS:
        raise ValueError(f"a film of {FPS} frames a second is read, not {script.fps}")
    (told,) = tell(script, voices, None, lambda: False)
    with av.open(film) as container:
        found = [
            finder.find(np.asarray(frame.to_ndarray(format="rgb24"), np.uint8)) for frame in container.decode(video=0)
        ]
    seen = [one for one in found if one is not None]
    if len(seen) < len(found):
        return Lips(len(found) - len(seen), 0.0, 0.0, 0, 1.0)
    gaps = np.array([lip_gap(one) for one in seen])
    jaw = np.array([one.blendshapes["jawOpen"] for one in seen])
    face = told.narration.face
    meant = np.array([pose_at(i / FPS, face).blendshapes[INDEX["jawOpen"]] for i in range(len(seen))])
    met = [
        lips_met(gaps, spoken.start + sound.start, spoken.start + sound.end)
        for spoken in face.spoken
        for sound in spoken.phonemes
        if sound.symbol in LIPS
    ]
    lag = best_lag(envelope(read_recording(film).audio, 16_000), gaps)
    return Lips(0, float(np.corrcoef(meant, jaw)[0, 1]), float(np.mean(met)), len(met), lag)
