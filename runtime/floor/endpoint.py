"""Is the visitor's turn over, and how long a silence to allow before taking it? Pure; the fusion of all signals.

Every signal adds its weight to the log odds that the turn is complete (logistic regression; Meena, Skantze and
Gustafson 2014 fuse the same kinds). The weights and the table of waits were fitted on the train half of the labelled
cases by `bench/floor_data/train_endpoint.py`, which writes endpoint_weights.json.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import Any, Literal

import numpy as np
from numpy.typing import NDArray

from runtime.fitted import read_fitted
from runtime.floor.endpoint_habit import UNKNOWN, Habit
from runtime.floor.prosody import FLAT, Prosody
from runtime.floor.text_cues import NO_WORDS, Asked, TextCues

Patience = Literal["low", "medium", "high"]
Stage = Literal["early", "full", "later"]
"""`early`: Smart Turn has answered and the words are those of an older partial; `full`: the words up to the lull are
there; `later`: Smart Turn has judged again with 200 ms of silence."""

DICTATIONS: tuple[Asked, ...] = ("phone", "birth", "spelling", "number")
STAGES: tuple[Stage, ...] = ("early", "full", "later")
SCHEMA = 2
WEIGHTS_FILE = Path(__file__).parent / "endpoint_weights.json"
POOLED, ENCODED = 384, 416

_PATIENCE: dict[Patience, float] = {"low": 0.7, "medium": 1.0, "high": 1.7}
_LONGEST: dict[Patience, float] = {"low": 2.0, "medium": 2.8, "high": 4.5}
"""Seconds after which a turn is over that is not plainly unfinished, whatever its odds."""

_AT_ONCE = 0.3  # seconds; a shorter wait is for turns that are surely over, whoever speaks
_STATEMENT = 0.45
"""Seconds at least after a sentence that asks nothing and may lead to one that does, when we asked what they want: "I
had surgery yesterday." """
LEADS_ON = -2.2
"""Log odds from which a sentence is one that leads on."""
_LONG_ANSWER = 1.15  # times longer when we asked to be told everything
_DICTATION = 1.3  # and for letters and digits, which come in groups, until what we asked for is complete
_UNFINISHED = 8.0  # seconds that a plainly unfinished sentence may rest
_SURE_OF_ODDITY = 2.0  # log odds from which a sentence counts as over although its words say otherwise
HESITATES = 20.0  # log odds that an "um" at the end takes away
_HOPELESS = -10.0  # and those below which a turn is plainly unfinished
_GAZE = 1.6  # log odds between looking at us and looking away: speakers look up as they end (Kendon 1967)


Vector = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Ending:
    """How the audio ended, as two networks hear it that run at every lull anyway.

    `pooled`: what Smart Turn's classifier sees (384,); `encoded`: mean of the last 8 frames of Moonshine's encoder
    (416,). Their own judgement is trained on clean speech with silence after it; ours, from the same features, on
    rooms, noise and the first moment of silence.
    """

    pooled: Vector
    encoded: Vector


@dataclass(frozen=True, slots=True)
class Signals:
    """What is known at a lull.

    `turn`: Smart Turn's probability on the audio up to the lull; `spoke`: seconds since the turn began; `gaze`: share
    of the last second in which the visitor looked at us, None without a camera; `text`: log odds that the words make a
    finished turn (`hearing.text_end`), 0 where there are none; `hesitates`: it ended in an "um" (`floor.hesitation`).
    """

    turn: float
    ending: Ending
    cues: TextCues = NO_WORDS
    prosody: Prosody = FLAT
    asked: Asked = "none"
    spoke: float = 0.0
    gaze: float | None = None
    text: float = 0.0
    hesitates: bool = False

    @property
    def holding(self) -> bool:
        """An "um" keeps the floor, unless it may be the answer: "mm-hm"."""
        return self.hesitates and self.asked != "yesno"


@dataclass(frozen=True, slots=True)
class StageWeights:
    """Log odds = the named features, plus the two vectors, times these; `waits`: (log odds, seconds), odds rising."""

    named: Mapping[str, float]
    pooled: Vector
    encoded: Vector
    waits: tuple[tuple[float, float], ...]


Weights = Mapping[Stage, StageWeights]


def load_weights(path: Path = WEIGHTS_FILE) -> Weights:
    """The fitted weights. Raises ModelDamaged for a file of another schema or with numbers missing."""
    return read_fitted(path, SCHEMA, lambda content: {name: _stage(content["stages"][name]) for name in STAGES})


def _stage(content: dict[str, Any]) -> StageWeights:
    pooled, encoded = (np.array(content[name], np.float32) for name in ("pooled", "encoded"))
    if pooled.shape != (POOLED,) or encoded.shape != (ENCODED,):
        raise ValueError(f"vectors of {pooled.shape} and {encoded.shape}")
    return StageWeights(content["named"], pooled, encoded, tuple((odds, wait) for odds, wait in content["waits"]))


def completeness(signals: Signals, weights: StageWeights) -> float:
    """Log odds that the turn is complete."""
    odds = sum(weights.named[name] * value for name, value in features(signals).items())
    odds += float(weights.pooled @ signals.ending.pooled + weights.encoded @ signals.ending.encoded)
    if signals.holding:
        odds -= HESITATES
    return odds if signals.gaze is None else odds + _GAZE * (signals.gaze - 0.5)


def wait(
    odds: float,
    cues: TextCues,
    asked: Asked,
    stage: Stage,
    waits: tuple[tuple[float, float], ...],
    patience: Patience = "medium",
    habit: Habit = UNKNOWN,
    more: float = 0.0,
) -> float:
    """Seconds of silence, counted from the beginning of the lull, after which the floor is taken.

    Short for a turn that is surely over, up to 8 s for a sentence that is plainly unfinished. `early` answers only for
    the surest turns; the others wait for the words. `more`: log odds that another sentence follows.
    """
    least = _STATEMENT if asked == "open" and not cues.question and more > LEADS_ON else 0.0
    if stage == "early":
        sure = odds >= waits[-1][0] and asked not in DICTATIONS
        return max(least, waits[-1][1]) if sure else _UNFINISHED
    if odds < _HOPELESS or (cues.plainly_unfinished and not cues.sparse and odds < _SURE_OF_ODDITY):
        return _UNFINISHED
    seconds = _between(odds, waits)
    if seconds > _AT_ONCE:
        seconds *= _PATIENCE[patience] * habit.factor
        if asked == "long":
            seconds *= _LONG_ANSWER
        if asked in DICTATIONS and not cues.answered:
            seconds *= _DICTATION
    return min(max(seconds, least), _LONGEST[patience])


def features(signals: Signals) -> dict[str, float]:
    """The signals as numbers of about unit size; names are those of endpoint_weights.json."""
    cues, voice = signals.cues, signals.prosody
    probability = min(max(signals.turn, 1e-3), 1 - 1e-3)
    turn = math.log(probability / (1 - probability))
    return {
        "bias": 1.0,
        "smart turn": turn / 3,
        "smart turn, sure": max(0.0, turn - 2) / 3,
        "smart turn, sure not": max(0.0, -turn - 2) / 3,
        "text": _clip(signals.text, 8) / 3,
        "text, sure": max(0.0, min(signals.text, 8.0) - 2) / 3,
        "text, sure not": max(0.0, min(-signals.text, 8.0) - 2) / 3,
        **{f"last {kind}": float(cues.last == kind) for kind in _LAST_WORDS},
        "preposition in a question": float(cues.question and cues.last in ("preposition", "auxiliary")),
        "plainly unfinished": float(cues.plainly_unfinished),
        "question": float(cues.question),
        "searching": float(cues.searching),
        "handing": float(cues.handing),
        "open clause": float(cues.open_clause),
        "repeated": float(cues.repeated),
        "comma": float(cues.comma),
        "broken": float(cues.broken),
        "stopped": float(cues.stopped),
        "answered": float(cues.answered),
        "missing": float(cues.missing),
        "no words": float(cues.words == 0),
        "one word": float(cues.words == 1),
        "few words": float(cues.words in (2, 3)),
        "words": min(cues.words, 15) / 15,
        "digits": min(cues.digits, 12) / 6,
        "letters": min(cues.letters, 8) / 4,
        "asked for a dictation": float(signals.asked in DICTATIONS),
        "asked for a short answer": float(signals.asked in ("yesno", "choice", "when", "name")),
        "asked for a long answer": float(signals.asked == "long"),
        "spoke": min(signals.spoke, 10.0) / 5,
        "final pitch": _clip(voice.final_pitch, 15) / 6,
        "final slope": _clip(voice.final_slope, 60) / 30,
        "final slope, either way": min(abs(voice.final_slope), 60.0) / 30,
        "range": min(voice.range_low, 12.0) / 5,
        "last run": min(voice.last_run, 0.8) / 0.4,
        "final level": _clip(voice.final_level, 30) / 10,
        "level slope": _clip(voice.level_slope, 150) / 50,
        "periodicity": voice.periodicity,
    }


_LAST_WORDS = (
    "determiner", "preposition", "loose preposition", "conjunction", "relative", "auxiliary", "subject", "filler",
    "opener", "adverb", "transitive", "adjective", "title", "contraction", "number", "letter",
)  # fmt: skip


def _clip(value: float, most: float) -> float:
    return max(-most, min(most, value))


def _between(odds: float, table: tuple[tuple[float, float], ...]) -> float:
    """Linear between the table's points (log odds, seconds), level outside."""
    if odds <= table[0][0]:
        return table[0][1]
    for (low, longer), (high, shorter) in pairwise(table):
        if odds <= high:
            return longer + (shorter - longer) * (odds - low) / (high - low)
    return table[-1][1]
