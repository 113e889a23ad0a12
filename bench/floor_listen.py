"""What Bedside's ears make of a case: voice activity window by window, and at every lull the words and Smart Turn.

A lull begins with the first window in which the voice is no longer sure to be there. Few of them are nothing (one in
7 s of speech), so the models start on it at once: waiting until a silence is long enough would cost its length at
every turn's end.
"""

from __future__ import annotations

import hashlib
import pickle
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from bench.floor_cases import Case
from bench.floor_data.sound import RATE, Audio
from models.store import ModelStore
from runtime.floor import hesitation
from runtime.floor.endpoint import Ending, Vector
from runtime.floor.prosody import Prosody, measure
from runtime.hearing.acknowledgement import Acknowledgements, halves_of
from runtime.hearing.end_of_turn import features
from runtime.hearing.loudness import loudness
from runtime.hearing.lull_judge import POOLED_OUTPUT, TAIL_FRAMES
from runtime.hearing.moonshine import SHORTEST, MoonshineEncoder
from runtime.hearing.past import VOICED, without_gaps
from runtime.hearing.recogniser import MoonshineRecogniser
from runtime.hearing.repeats import without_repeats
from runtime.hearing.text_end import Judged, TextEnd
from runtime.hearing.voice_activity import WINDOW, VoiceActivity
from runtime.inference.minilm import MiniLm
from runtime.inference.onnx import open_onnx

STEP = WINDOW / RATE
SURE = 0.8  # probability below which a lull begins, and from which the voice is back
START = 0.5  # two windows of this in a row begin a turn
LEAD = 0.3  # seconds before the onset that belong to the turn's audio
TEXT_SPAN = 8.0  # seconds of the turn that are recognised at a lull
PARTIAL_EVERY = 0.3
LATER = 0.2  # seconds of silence after which Smart Turn judges again
NO_FRAMES = np.zeros((0, hesitation.FRAME), np.float32)


SMART_TURN_TAKES = 0.13  # declared latencies, seconds; measured: 0.085, and 0.02 + 0.037 a second
PROSODY_TAKES = 0.005


def recognition_takes(speech: float) -> float:
    """Seconds until the words of so many seconds of speech are there."""
    return 0.025 + 0.04 * min(speech, TEXT_SPAN)


@dataclass(frozen=True)
class Lull:
    """Seconds of the case's audio. `at`: end of the first quiet window; `resumed`: end of the first sure one after it;
    `spoke`: seconds of the turn that were recognised, and their `level` in dB.

    `turn` is Smart Turn on the audio up to `at`, `later` with 200 ms of silence more; `tail`: what `floor.hesitation`
    hears of it, `hesitates`: log odds of an "um" from that. `words` is the text up to `at`; `words_before` the last
    periodic partial that was ready by then; `text_end` and `text_end_before`: what is made of them.
    """

    at: float
    began: float
    resumed: float | None
    spoke: float
    level: float
    turn: float
    ending: Ending
    turn_later: float
    ending_later: Ending
    words: str
    words_before: str
    text_end: Judged
    text_end_before: Judged
    prosody: Prosody
    tail: Vector
    hesitates: float

    @property
    def words_take(self) -> float:
        return recognition_takes(self.spoke)


@dataclass(frozen=True)
class Heard:
    voice: NDArray[np.float64]
    lulls: tuple[Lull, ...]


class Listener:
    """The ears' models, and a folder that keeps what they said (None: keep nothing)."""

    def __init__(self, kept: Path | None = None) -> None:
        store = ModelStore.default()
        files = store.paths("moonshine-base-en")
        self._activity = VoiceActivity(store.path("silero-vad", "silero_vad.onnx"))
        self._encoder = MoonshineEncoder(files["encoder.onnx"])
        self._recogniser = MoonshineRecogniser(self._encoder, files["decoder.onnx"], files["tokenizer.bin"])
        self._smart_turn = open_onnx(store.path("smart-turn", "smart-turn-v3.2-cpu.onnx"), inner_output=POOLED_OUTPUT)
        minilm = store.paths("minilm-l6")
        self._text_end = TextEnd(MiniLm(minilm["model.onnx"], minilm["vocab.txt"]))
        self._hesitation = hesitation.load_weights()
        self._acknowledgements = Acknowledgements(self._encoder)
        self._kept = kept

    def hear(self, case: Case) -> Heard:
        voice = self.voice(case.audio)
        return Heard(voice, tuple(self._lull(case, voice, *span) for span in lulls(voice)))

    def voice(self, audio: Audio) -> NDArray[np.float64]:
        """Probability of speech in every 32 ms."""

        def run() -> NDArray[np.float64]:
            self._activity.reset()
            return np.array([self._activity(audio[i : i + WINDOW]) for i in range(0, len(audio) - WINDOW + 1, WINDOW)])

        answer: NDArray[np.float64] = self._remember("voice", audio, run)
        return answer

    def words(self, audio: Audio) -> str:
        return str(self._remember("words", audio, lambda: self._recogniser.transcribe(audio)))

    def judge(self, audio: Audio) -> tuple[float, Vector, Vector]:
        """Smart Turn's probability, its pooled features (384,), and the end of Moonshine's encoding (416,)."""

        def run() -> tuple[float, Vector, Vector]:
            probability, pooled = self.judge_turn(audio)
            if len(audio) < SHORTEST:
                return probability, pooled, np.zeros(416, np.float32)
            return probability, pooled, self._encoder.frames(audio)[-TAIL_FRAMES:].mean(axis=0)

        answer: tuple[float, Vector, Vector] = self._remember("judged", audio, run)
        return answer

    def hummed(self, sound: Audio) -> bool:
        return self._acknowledgements(sound)

    def halves(self, sound: Audio) -> Vector:
        """What tells an acknowledgement."""
        answer: Vector = self._remember("halves", sound, lambda: halves_of(self._encoder, sound))
        return answer

    def tail(self, audio: Audio) -> Vector:
        """What tells an "um": the end of Moonshine's encoding."""

        def run() -> Vector:
            return hesitation.tail_of(self._encoder.frames(audio) if len(audio) >= SHORTEST else NO_FRAMES)

        answer: Vector = self._remember("tail", audio, run)
        return answer

    def judge_turn(self, audio: Audio) -> tuple[float, Vector]:
        """Smart Turn's probability and its pooled features (384,)."""

        def run() -> tuple[float, Vector]:
            probability, pooled = self._smart_turn.run({"input_features": features(audio)[None]})
            return float(probability[0, 0]), pooled[0]

        answer: tuple[float, Vector] = self._remember("turned", audio, run)
        return answer

    def smart_turn(self, audio: Audio) -> float:
        return self.judge_turn(audio)[0]

    def _lull(self, case: Case, voice: NDArray[np.float64], at: float, began: float, resumed: float | None) -> Lull:
        audio = case.audio
        recent = recent_speech(audio, voice, began, at)[-round(TEXT_SPAN * RATE) :]
        spoken = len(recent) / RATE
        ready = [k * PARTIAL_EVERY for k in range(int(spoken / PARTIAL_EVERY) + 1) if _ready(k) <= spoken]
        partial = max(ready, default=0.0)
        turn, pooled, encoded = self.judge(recent)
        silence = audio[round(at * RATE) : round((at + LATER) * RATE)]
        turn_later, pooled_later = self.judge_turn(np.concatenate([recent, silence])[-round(TEXT_SPAN * RATE) :])
        tail = self.tail(recent)
        said = without_repeats(self.words(recent))
        said_before = without_repeats(self.words(recent[: round(partial * RATE)])) if partial >= 0.5 else ""
        return Lull(
            at,
            began,
            resumed,
            spoken,
            loudness(recent),
            turn,
            Ending(pooled, encoded),
            turn_later,
            Ending(pooled_later, encoded),
            words=said,
            words_before=said_before,
            text_end=self._text_end(said, case.asked),
            text_end_before=self._text_end(said_before, case.asked),
            prosody=measure(recent[: -round(STEP * RATE)]),
            tail=tail,
            hesitates=self._hesitation.odds(tail),
        )

    def _remember(self, what: str, audio: Audio, make: Callable[[], Any]) -> Any:
        if self._kept is None:
            return make()
        path = self._kept / f"{what}-{hashlib.sha256(audio.tobytes()).hexdigest()[:24]}.pickle"
        if not path.exists():
            self._kept.mkdir(parents=True, exist_ok=True)
            path.write_bytes(pickle.dumps(make()))
        return pickle.loads(path.read_bytes())


def _ready(partial: int) -> float:
    return partial * PARTIAL_EVERY + recognition_takes(partial * PARTIAL_EVERY)


def recent_speech(audio: Audio, voice: NDArray[np.float64], start: float, end: float) -> Audio:
    """What the product hears of the time between two moments (seconds): long silences are shortened."""
    first, last = round(start * RATE), round(end * RATE)
    return without_gaps(audio[first:last], np.flatnonzero(voice >= VOICED) * WINDOW - first)


def lulls(voice: NDArray[np.float64]) -> Iterator[tuple[float, float, float | None]]:
    """Each lull's time, where its turn's audio began, and when the voice was sure again."""
    began: float | None = None
    onset: float | None = None
    at: float | None = None
    for i, probability in enumerate(voice):
        end = (i + 1) * STEP
        if probability < START:
            onset = None
        elif onset is None:
            onset = end - STEP
        if began is None:
            if onset is None or end - onset < 2 * STEP - 1e-6:
                continue
            began = max(0.0, onset - LEAD)
        if probability >= SURE:
            if at is not None:
                yield at, began, end
            at = None
        elif at is None:
            at = end
    if at is not None and began is not None:
        yield at, began, None
