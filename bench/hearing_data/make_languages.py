"""Reads languages.tsv aloud with Kokoro-82M's voices for those languages: one Opus file for each line.

    python -m bench.hearing_data.make_languages KOKORO_ONNX VOICES_FOLDER

The model and voices are those of bench/floor_data/make_utterances.py (Apache-2.0).
"""

from __future__ import annotations

import argparse
import json
from importlib.resources import files
from pathlib import Path

import numpy as np
import onnxruntime as ort
import soxr

from bench.floor_data.make_utterances import RATE, VOICE_RATE, trimmed, write_opus
from bench.hearing_data.sentences import LANGUAGES, read_languages


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("model", type=Path)
    parser.add_argument("voices", type=Path)
    given = parser.parse_args()
    session = ort.InferenceSession(given.model)
    numbers: dict[str, int] = json.loads((files("hibari") / "assets" / "vocab.json").read_text("utf-8"))
    LANGUAGES.mkdir(exist_ok=True)
    for line in read_languages():
        ids = [numbers[symbol] for symbol in line.phonemes if symbol in numbers]
        styles = np.fromfile(given.voices / f"{line.voice}.bin", np.float32).reshape(-1, 256)
        feeds = {"tokens": np.array([[0, *ids, 0]], np.int64), "style": styles[len(ids)][None]}
        (audio,) = session.run(["audio"], {**feeds, "speed": np.ones(1, np.float32)})
        piece, _ = trimmed(soxr.resample(np.ravel(audio), VOICE_RATE, RATE), [])
        write_opus(LANGUAGES / line.file, piece)


if __name__ == "__main__":
    main()
