"""Fits the three durations of runtime/hearing/tempo.py on the train half of the read utterances, and prints them.

    python -m bench.floor_data.fit_tempo

Also printed: how far utterances of one speaker are apart (standard deviation of the logarithm), by this measure and by
syllables a second; of the voices that are fitted, and of the people of ../shared/testdata/speech, who are not.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from bench.floor_data.script import HERE
from bench.perception_prosody import SPEECH
from runtime.hearing.pitch import track
from runtime.hearing.rhythm import Rhythm, rhythm_of
from runtime.hearing.tempo import counts
from runtime.ports.recordings import read_recording

SPOKEN_FREELY = ("single", "two", "telling", "hesitation", "short", "interruption")
F64 = NDArray[np.float64]


@dataclass(frozen=True)
class Said:
    speaker: str
    counted: tuple[int, int, int]
    rhythm: Rhythm


def voices() -> Iterator[Said]:
    """The train half's synthetic voices."""
    lines = (HERE / "utterances.tsv").read_text("utf-8").splitlines()[1:]
    names, *rows = (line.split("\t") for line in lines)
    for row in (dict(zip(names, cells, strict=True)) for cells in rows):
        counted = counts(row["text"].replace("|", " "))
        if row["split"] == "train" and row["kind"] in SPOKEN_FREELY and counted is not None:
            audio = read_recording(HERE / "audio" / row["file"]).audio
            yield Said(row["speaker"], counted, rhythm_of(audio, track(audio)))


def people() -> Iterator[Said]:
    """Readers of public recordings; the first two letters of a file tell who reads."""
    for line in (SPEECH / "transcripts.tsv").read_text("utf-8").splitlines():
        name, text = line.split("\t")
        counted = counts(text)
        if counted is not None:
            audio = read_recording(SPEECH / name).audio
            yield Said(name[:2], counted, rhythm_of(audio, track(audio)))


def spread(said: list[Said], measure: F64) -> float:
    """Standard deviation of a measure within speakers who said more than three things."""
    speakers = np.array([one.speaker for one in said])
    apart = [
        measure[speakers == one] - np.median(measure[speakers == one])
        for one in sorted(set(speakers))
        if (speakers == one).sum() > 3
    ]
    return float(np.concatenate(apart).std())


def main() -> None:
    said = list(voices())
    counted = np.array([one.counted for one in said], np.float64)
    spoken = np.array([one.rhythm.spoken for one in said])
    seconds, *_ = np.linalg.lstsq(counted / spoken[:, None], np.ones(len(said)), rcond=None)
    print(
        f"{len(said)} utterances: a letter {seconds[0]:.4f} s, a word {seconds[1]:.3f} s, a phrase {seconds[2]:.3f} s"
    )
    for who, group in (("voices", said), ("people", list(people()))):
        tempo = np.log([np.dot(one.counted, seconds) / one.rhythm.spoken for one in group])
        rate = np.log([max(one.rhythm.rate, 0.1) for one in group])
        print(f"{who}: spread {spread(group, tempo):.3f}, of syllables a second {spread(group, rate):.3f}")


if __name__ == "__main__":
    main()
