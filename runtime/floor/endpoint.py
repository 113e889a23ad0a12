"""Is the visitor's turn over, and how long a silence to allow before taking it? Pure; the fusion of all signals.

Every signal gives its weight to the log odds that the turn is complete (logistic regression; Meena et al. 2014 and
Ekstedt and Skantze 2020 fuse the same kinds). The weights were fitted on the train half of the labelled cases by
`bench/floor_data/train_endpoint.py`, which writes endpoint_weights.py.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Literal

from runtime.floor.endpoint_weights import WEIGHTS
from runtime.floor.prosody import FLAT, Prosody
from runtime.floor.text_cues import NO_WORDS, Asked, TextCues

Patience = Literal["low", "medium", "high"]
Stage = Literal["early", "full", "later"]
"""`early`: Smart Turn has answered, the words are those of the last partial; `full`: the words up to the lull are
there; `later`: Smart Turn has judged again with 200 ms of silence."""

SHORT_ANSWERS = ("yesno", "when", "name", "choice", "birth")
DICTATIONS = ("phone", "birth", "spelling", "number")


@dataclass(frozen=True, slots=True)
class Signals:
    """What is known at a lull. `turn`: Smart Turn's probability; `gaze`: share of the last second in which the visitor
    looked at us (None without a camera).
    """

    turn: float
    cues: TextCues = NO_WORDS
    prosody: Prosody = FLAT
    asked: Asked = "none"
    spoke: float = 0.0
    gaze: float | None = None
