"""How complete a turn is, from its sound and from its words, as log odds that add up.

The fused judgement (`runtime.floor.endpoint`) is linear, so what the sound says and what the words say can be worked
out where each is known, and the floor adds two numbers.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from runtime.events import Odds
from runtime.floor import hesitation
from runtime.floor.endpoint import ENCODED, POOLED, STAGES, Ending, Signals, Weights, completeness, load_weights
from runtime.floor.hesitation import SURE, tail_of
from runtime.floor.prosody import measure
from runtime.floor.text_cues import NO_WORDS, Asked, TextCues
from runtime.hearing import acknowledgement
from runtime.hearing.end_of_turn import SPAN, features
from runtime.hearing.moonshine import SHORTEST, MoonshineEncoder
from runtime.hearing.text_end import TextEnd
from runtime.inference.onnx import open_onnx

Audio = NDArray[np.float32]
POOLED_OUTPUT = "sum_1"  # Smart Turn's attention pooling: what its own classifier sees
TAIL_FRAMES = 8  # of Moonshine's encoder, 24 ms each


class LullJudge:
    """Smart Turn v3.2 and Moonshine's encoder, heard through our own weights. Safe to call from several threads."""

    def __init__(
        self,
        smart_turn: Path,
        encoder: MoonshineEncoder,
        text_end: TextEnd,
        threads: int = 1,
        weights: Weights | None = None,
    ) -> None:
        self._smart_turn = open_onnx(smart_turn, threads, inner_output=POOLED_OUTPUT)
        self._encoder = encoder
        self._text_end = text_end
        self._weights = load_weights() if weights is None else weights
        self._hesitation = hesitation.load_weights()
        self._acknowledgements = acknowledgement.Acknowledgements(encoder)

    def sound(
        self, audio: Audio, at_lull: Audio, voiced: Audio, asked: Asked, spoke: float, gaze: float | None = None
    ) -> Odds:
        """What the sound says: `audio` (n,) at 16 kHz up to now, the same up to the lull, and to where the voice ended.

        Only Smart Turn hears the silence after the lull, as when the weights were fitted.
        """
        probability, pooled = self._smart_turn.run({"input_features": features(audio[-SPAN:])[None]})
        recent = at_lull[-SPAN:]
        encoded, hesitates = np.zeros(ENCODED, np.float32), False
        if len(recent) >= SHORTEST:
            frames = self._encoder.frames(recent)
            encoded = frames[-TAIL_FRAMES:].mean(axis=0)
            hesitates = self._hesitation.odds(tail_of(frames)) > SURE
        signals = Signals(
            float(probability[0, 0]),
            Ending(pooled[0], encoded),
            NO_WORDS,
            measure(voiced),
            asked,
            spoke,
            gaze,
            hesitates=hesitates,
        )
        return Odds(*(round(completeness(signals, self._weights[stage]), 3) for stage in STAGES))

    def words(self, text: str, cues: TextCues, asked: Asked) -> Odds:
        """What the words add to what the sound said."""
        silent = Signals(0.5, _NO_ENDING, NO_WORDS, asked=asked)
        over, more = self._text_end(text, asked)
        spoken = replace(silent, cues=cues, text=over)
        early, full, later = (
            round(completeness(spoken, self._weights[stage]) - completeness(silent, self._weights[stage]), 3)
            for stage in STAGES
        )
        return Odds(early, full, later, round(more, 3))

    def hummed(self, sound: Audio) -> bool:
        """Whether a short sound over our voice, (n,) at 16 kHz, sounds like an acknowledgement and not like words."""
        return self._acknowledgements(sound)


_NO_ENDING = Ending(np.zeros(POOLED, np.float32), np.zeros(ENCODED, np.float32))
