"""Turns of turns.txt read aloud by the product's own voice, made lower or higher: more sentences to train on.

None of the benchmark's visitors has this voice. The audio is made anew (a minute for 600 turns) and kept in a folder.
"""

from __future__ import annotations

import random
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import onnx
import onnxruntime as ort
import soxr
from hibari import Hibari, dsp

from bench.floor_cases import Utterance
from bench.floor_data.make_utterances import trimmed
from bench.floor_data.sound import RATE, Audio
from bench.floor_data.train_text import Turn
from models.store import ModelStore
from runtime.floor.endpoint import DICTATIONS
from runtime.floor.text_cues import read

VOICE_RATE = 24_000
UNIT = 0.025
PITCHES = (0.76, 0.82, 0.88, 0.94, 1.0, 1.07, 1.15)
_SPECTRA = ("lh", "theta", "ln", "lr", "phi", "f0")
_DURATIONS = "/Clip_output_0"
_READ_APART = 0.35  # share of the pauses before which a piece is read for itself
_LONG_THOUGHT = 0.25  # share of those after a plainly unfinished piece that last 6 to 8 s


@dataclass(frozen=True, slots=True)
class SpokenTurn:
    """A turn's clips with the marks between them, as `bench.floor_cases` puts cases together."""

    turn: Turn
    pieces: list[Utterance]
    marks: list[str]


class Reader:
    """hibari with a pace of its own for every sound, so that words before a pause can be drawn out."""

    def __init__(self) -> None:
        graph = onnx.load(ModelStore.default().paths("hibari-en")["hibari.onnx"])
        speed = next(i for i in graph.graph.input if i.name == "speed")
        speed.type.tensor_type.shape.dim[0].dim_param = "L"
        self._session = ort.InferenceSession(graph.SerializeToString())
        self._reader = Hibari(threads=1)

    def speak(self, text: str, pace: float, drawl: float, pitch: float) -> tuple[Audio, list[float]] | None:
        """16 kHz audio of `text` without its marks, and where each `|` is (seconds); None for what it cannot read so."""
        parts = [part.strip() for part in text.split("|")]
        spoken = list(self._reader.phonemize(" ".join(parts)))
        if len(spoken) != 1:
            return None
        kept = [symbol for symbol in spoken[0] if symbol in self._reader.vocab]
        try:
            ends = [self._end_of(" ".join(parts[: i + 1]), kept) for i in range(len(parts) - 1)]
        except IndexError:
            return None
        speeds = np.full(len(kept) + 2, pace / pitch, np.float32)
        for end in ends:
            speeds[max(1, end - 2) : end + 1] /= drawl
        ids = np.array([[0, *(self._reader.vocab[symbol] for symbol in kept), 0]], np.int64)
        *spectra, durations = self._session.run([*_SPECTRA, _DURATIONS], {"ids": ids, "speed": speeds})
        audio = dsp.synth(*(spectrum[0] for spectrum in spectra), np.random.default_rng(0))
        edges = np.cumsum(durations.ravel()) * UNIT / pitch
        lower = soxr.resample(audio.astype(np.float32), VOICE_RATE * pitch, RATE)
        return lower, [float(edges[end]) for end in ends]

    def _end_of(self, prefix: str, symbols: list[str]) -> int:
        words = len(" ".join(self._reader.phonemize(prefix)).split())
        at = [i for i, symbol in enumerate(symbols) if symbol == " "][words - 1]
        while symbols[at - 1] in ",.;:?!—…":
            at -= 1
        return at


def spoken(turns: list[Turn], count: int, folder: Path) -> Iterator[SpokenTurn]:
    """`count` turns, the same ones each time."""
    folder.mkdir(parents=True, exist_ok=True)
    reader: Reader | None = None
    numbered = {turn.number: turn for turn in turns}
    lines = turns[-1].number + 1
    made = 0
    for turn in (numbered[number] for number in random.Random(1).sample(range(lines), lines) if number in numbered):
        if made == count:
            return
        dice = random.Random(turn.text)
        pitch, pace, drawl = dice.choice(PITCHES), dice.uniform(0.9, 1.15), dice.choice([1.0, 1.3, 1.7, 2.0])
        texts, marks = _pieces(turn.text, dice)
        pieces: list[Utterance] = []
        for number, text in enumerate(texts):
            path = folder / f"turn-{turn.number:04}-{number}.raw"
            times = path.with_suffix(".cuts")
            if not times.exists():
                reader = reader or Reader()
                said = reader.speak(text, pace, drawl, pitch)
                if said is None:
                    break
                audio, cuts = trimmed(*said)
                path.write_bytes((audio * 32767).astype("<i2").tobytes())
                times.write_text(" ".join(f"{cut:.3f}" for cut in cuts))
            kind = "dictation" if turn.asked in DICTATIONS and "|" in turn.text else "said"
            cuts_read = tuple(float(cut) for cut in times.read_text().split())
            name = f"turn-{turn.number:04}"
            pieces.append(Utterance(name, f"hibari {pitch}", False, "train", kind, turn.asked, text, cuts_read, path))
        if len(pieces) == len(texts):
            made += 1
            yield SpokenTurn(turn, pieces, marks)


def _pieces(text: str, dice: random.Random) -> tuple[list[str], list[str]]:
    """The turn's text in pieces that are read one by one, and the marks between them."""
    parts = [part.strip() for part in re.split(r"(\|\||\|)", text)]
    texts, marks = [parts[0]], []
    for mark, part in zip(parts[1::2], parts[2::2], strict=True):
        if mark == "||":
            apart = mark
        elif dice.random() < _READ_APART:
            thinks = read(texts[-1].split("|")[-1]).plainly_unfinished and dice.random() < _LONG_THOUGHT
            apart = "//" if thinks else "/"
        else:
            texts[-1] += f" | {part}"
            continue
        texts.append(part)
        marks.append(apart)
    return texts, marks
