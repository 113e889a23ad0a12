"""Hearing and voice, each model alone on one thread: speed, accuracy, memory.

Speed is the processor time of the work itself (what it costs a shared core) except for the first audio, which is what
somebody waits for. The recordings are people reading aloud, those of the tests.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from functools import partial as bound
from pathlib import Path
from statistics import median
from typing import Any

import numpy as np
from numpy.typing import NDArray

from bench.machine import resident_mib
from bench.word_errors import word_error_rate
from models.store import ModelStore
from runtime.hearing.end_of_turn import SmartTurn
from runtime.hearing.recogniser import MoonshineRecogniser
from runtime.hearing.voice_activity import RATE, WINDOW, VoiceActivity
from runtime.ports.recordings import read_recording
from runtime.speech.hibari import HibariVoice

SPEECH = Path(__file__).parents[2] / "shared" / "testdata" / "speech"
PARTIAL_AGE = 3
"""Tenths of a second by which the last partial is behind the end of the words."""
SENTENCES = (
    "Good morning, how can I help you today?",
    "The clinic is open from 8:30 am to 5 pm, Monday to Friday.",
    "You can park behind the building for $5 a day.",
    "Please wait in room B, a nurse will call your name.",
    "Do not lift anything heavier than ten pounds for two weeks after the operation.",
)

Audio = NDArray[np.float32]
Rows = list[dict[str, Any]]


def run(quick: bool) -> Rows:
    """Rows of name, value and unit."""
    store = ModelStore.default()
    repeats = 2 if quick else 10
    clips = [(text, read_recording(SPEECH / name).audio) for name, text in _transcripts()]
    every = np.concatenate([audio for _, audio in clips])
    return [
        *_voice_activity(store, every),
        *_end_of_turn(store, every, repeats),
        *_recognition(store, clips, repeats),
        *_voice(store, repeats),
    ]


def _voice_activity(store: ModelStore, audio: Audio) -> Rows:
    memory = resident_mib()
    activity = VoiceActivity(store.path("silero-vad", "silero_vad.onnx"))
    windows = audio[: len(audio) // WINDOW * WINDOW].reshape(-1, WINDOW)
    took = [_cost(bound(activity, window)) for window in windows]
    return [
        _row("voice activity: per 32 ms window", median(took) * 1e3, "ms CPU"),
        _row("voice activity: memory", resident_mib() - memory, "MiB"),
    ]


def _end_of_turn(store: ModelStore, audio: Audio, repeats: int) -> Rows:
    memory = resident_mib()
    turn = SmartTurn(store.path("smart-turn", "smart-turn-v3.2-cpu.onnx"))
    turn(audio[: 8 * RATE])
    took = [_cost(bound(turn, audio[at : at + 8 * RATE])) for at in range(0, repeats * RATE, RATE)]
    return [
        _row("end of turn: on the last 8 s", median(took) * 1e3, "ms CPU"),
        _row("end of turn: memory", resident_mib() - memory, "MiB"),
    ]


def _recognition(store: ModelStore, clips: list[tuple[str, Audio]], repeats: int) -> Rows:
    memory = resident_mib()
    files = store.paths("moonshine-base-en")
    recogniser = MoonshineRecogniser(files["encoder.onnx"], files["decoder.onnx"], files["tokenizer.bin"])
    recogniser.transcribe(clips[0][1])
    began = time.process_time()
    pairs = [(text, recogniser.transcribe(audio)) for text, audio in clips]
    factor = (time.process_time() - began) / (sum(len(audio) for _, audio in clips) / RATE)
    rows = [
        _row("recognition: word error rate", 100 * word_error_rate(pairs), "%"),
        _row("recognition: processor time per second of speech", factor, "s/s"),
    ]
    for seconds in (2, 5):
        cut = [audio[: seconds * RATE] for _, audio in clips if len(audio) >= seconds * RATE]
        took = [_cost(bound(recogniser.transcribe, audio)) for audio in cut[: max(2, repeats)]]
        rows.append(_row(f"recognition: {seconds} s of speech", median(took) * 1e3, "ms CPU"))
        took = [
            _cost_after(recogniser, audio[: len(audio) - PARTIAL_AGE * RATE // 10], audio)
            for audio in cut[: max(2, repeats)]
        ]
        rows.append(_row(f"recognition: {seconds} s of speech after a partial", median(took) * 1e3, "ms CPU"))
    return [*rows, _row("recognition: memory", resident_mib() - memory, "MiB")]


def _voice(store: ModelStore, repeats: int) -> Rows:
    memory = resident_mib()
    files = store.paths("hibari-en")
    voice = HibariVoice(files["hibari.onnx"], files["oov.onnx"])
    voice.speak(SENTENCES[0])
    waits: list[float] = []
    cost = spoken = 0.0
    for text in SENTENCES * repeats:
        wall, cpu = time.perf_counter(), time.process_time()
        speech = voice.speak(text)
        cost += time.process_time() - cpu
        waits.append(time.perf_counter() - wall)
        spoken += speech.duration
    return [
        _row("voice: processor time per second of speech", cost / spoken, "s/s"),
        _row("voice: first audio of a sentence", median(waits) * 1e3, "ms"),
        _row("voice: memory", resident_mib() - memory, "MiB"),
    ]


def _cost_after(recogniser: MoonshineRecogniser, partial: Audio, whole: Audio) -> float:
    """Of the whole, when the partial has just been recognised."""
    recogniser.transcribe(partial)
    return _cost(bound(recogniser.transcribe, whole))


def _transcripts() -> list[tuple[str, str]]:
    lines = (SPEECH / "transcripts.tsv").read_text("utf-8").splitlines()
    return [(name, text) for name, text in (line.split("\t") for line in lines if line)]


def _cost(work: Callable[[], object]) -> float:
    """Seconds of processor time."""
    began = time.process_time()
    work()
    return time.process_time() - began


def _row(name: str, value: float, unit: str) -> dict[str, Any]:
    return {"name": name, "value": round(value, 4), "unit": unit}
