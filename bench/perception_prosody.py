"""How something was said, against Praat (Boersma and Weenink, through parselmouth) on recorded human speech."""

from __future__ import annotations

import time
from itertools import pairwise
from pathlib import Path
from typing import Any

import numpy as np
import parselmouth
from numpy.typing import NDArray
from parselmouth.praat import call

from runtime.hearing.manner import manner_of
from runtime.hearing.pitch import LOWEST, track
from runtime.hearing.rhythm import rhythm_of
from runtime.hearing.ring import RATE
from runtime.hearing.voice_quality import quality_of
from runtime.ports.recordings import read_recording

Rows = list[dict[str, Any]]
Audio = NDArray[np.float32]
SPEECH = Path(__file__).parents[2] / "shared" / "testdata" / "speech"
_CEILING = 500.0
_BELOW = 25.0  # dB


def prosody_rows(most: int | None) -> Rows:
    """Pitch, rate, pauses, jitter and shimmer; nothing where the recordings are not there. `most`: of the clips."""
    clips = sorted(SPEECH.glob("*.flac"))[:most]
    if not clips:
        return []
    pitch, voicing, rates, jitter, shimmer, cost = [], [], [], [], [], []
    hits = found = true = 0
    for clip in clips:
        audio = read_recording(clip).audio
        before = time.thread_time()
        manner_of(audio, "", 0)
        cost.append((time.thread_time() - before) / (len(audio) / RATE))
        ours = track(audio)
        sound = parselmouth.Sound(audio.astype(np.float64), RATE)
        errors, agree = _pitch(ours.hz, sound)
        pitch.append(errors)
        voicing.append(agree)
        rhythm = rhythm_of(audio, ours)
        nuclei, pauses, spoken = _praat_rhythm(sound)
        rates.append(rhythm.rate / (nuclei / spoken))
        hits += sum(any(_overlap(one, other) > 0.5 for other in pauses) for one in rhythm.pauses)
        found, true = found + len(rhythm.pauses), true + len(pauses)
        theirs = _praat_quality(sound)
        quality = quality_of(audio, ours)
        jitter.append(quality.jitter / theirs[0])
        shimmer.append(quality.shimmer / theirs[1])
    error = np.concatenate(pitch)
    return [
        _row(f"pitch against Praat, {len(clips)} clips: median error", 100 * float(np.median(error)), "%"),
        _row("pitch: frames further off than 20 %", 100 * float(np.mean(error > 0.2)), "%"),
        _row("pitch: agreement on what is voiced", 100 * float(np.mean(voicing)), "%"),
        _row("syllable rate: median error", 100 * float(np.median(np.abs(np.array(rates) - 1))), "%"),
        _row("syllable rate: worst clip", 100 * float(np.max(np.abs(np.array(rates) - 1))), "%"),
        _row(f"pauses of 0.3 s: F1 over {true}", 2 * hits / max(found + true, 1), ""),
        _row("jitter: median of ours against Praat's", float(np.median(jitter)), ""),
        _row("shimmer: median of ours against Praat's", float(np.median(shimmer)), ""),
        _row("cost: how it was said, per second of speech", 1000 * float(np.median(cost)), "ms"),
    ]


def _pitch(hz: NDArray[np.float64], sound: Any) -> tuple[NDArray[np.float64], float]:
    reference = sound.to_pitch_ac(time_step=0.01, pitch_floor=LOWEST, pitch_ceiling=_CEILING)
    times = (np.arange(len(hz)) + 0.5) / 100
    told = np.array([reference.get_value_at_time(at) for at in times])
    both = (hz > 0) & ~np.isnan(told)
    return np.abs(hz[both] - told[both]) / told[both], float(np.mean((hz > 0) == ~np.isnan(told)))


def _praat_rhythm(sound: Any) -> tuple[int, list[tuple[float, float]], float]:
    """Syllables, inner pauses and seconds of sound by de Jong and Wempe's script."""
    intensity = sound.to_intensity(minimum_pitch=50)
    values, times = intensity.values[0], intensity.xs()
    top = float(np.percentile(values, 99))
    below_peak = -_BELOW - (float(values.max()) - top)
    grid = call(intensity, "To TextGrid (silences)", below_peak, 0.3, 0.1, "silent", "sounding")
    parts = [
        (call(grid, "Get start time of interval", 1, i), call(grid, "Get end time of interval", 1, i),
         call(grid, "Get label of interval", 1, i))
        for i in range(1, call(grid, "Get number of intervals", 1) + 1)
    ]  # fmt: skip
    pitch = sound.to_pitch_ac(0.02, 30, 15, False, 0.03, 0.25, 0.01, 0.35, 0.25, 450)
    peaks = [
        i for i in range(1, len(values) - 1)
        if values[i] > values[i - 1] and values[i] >= values[i + 1] and values[i] > top - _BELOW
    ]  # fmt: skip
    kept, last = [], peaks[0]
    for one, other in pairwise(peaks):
        dip = float(values[one:other].min())
        if abs(values[last] - dip) > 2:
            kept.append(last)
            last = other
        elif values[other] > values[last]:
            last = other
    kept.append(last)
    voiced = [i for i in kept if not np.isnan(pitch.get_value_at_time(times[i]))]
    spoken = sum(end - start for start, end, label in parts if label == "sounding")
    inner = [(start, end) for start, end, label in parts[1:-1] if label == "silent"]
    return len(voiced), inner, float(spoken)


def _praat_quality(sound: Any) -> tuple[float, float]:
    points = call(sound, "To PointProcess (periodic, cc)", LOWEST, _CEILING)
    jitter = call(points, "Get jitter (local)", 0, 0, 0.0001, 0.02, 1.3)
    shimmer = call([sound, points], "Get shimmer (local_dB)", 0, 0, 0.0001, 0.02, 1.3, 1.6)
    return float(jitter), float(shimmer)


def _overlap(one: tuple[float, float], other: tuple[float, float]) -> float:
    return (min(one[1], other[1]) - max(one[0], other[0])) / (other[1] - other[0])


def _row(name: str, value: float, unit: str) -> dict[str, Any]:
    return {"name": name, "value": value, "unit": unit}
