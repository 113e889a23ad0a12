"""Does it sound as if the visitor has finished? Smart Turn v3.2 on the last eight seconds."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from runtime.hearing.log_mel import RATE, log_mel
from runtime.inference.onnx import open_onnx

SPAN = 8 * RATE


class SmartTurn:
    """Smart Turn v3.2 (model card: huggingface.co/pipecat-ai/smart-turn-v3, BSD-2): Whisper-tiny's encoder with a head.

    One vote among several: at 0.5 it calls a third of cut-off sentences complete.
    """

    def __init__(self, path: Path, threads: int = 1) -> None:
        self._model = open_onnx(path, threads)

    def __call__(self, audio: NDArray[np.float32]) -> float:
        """Probability, 0 to 1, that the turn in `audio` (mono, 16 kHz) is complete.

        Wants the turn so far with about 200 ms of the silence after it; only the last 8 s count.
        """
        (probability,) = self._model.run({"input_features": features(audio)[None]})
        return float(probability[0, 0])


def features(audio: NDArray[np.float32]) -> NDArray[np.float32]:
    """Log-mel features (80, 800) of the last 8 s, silence put before a shorter turn, at zero mean and unit variance."""
    recent = audio[-SPAN:]
    padded = np.zeros(SPAN, np.float32)
    padded[SPAN - len(recent) :] = recent
    return log_mel((padded - padded.mean()) / np.sqrt(padded.var() + np.float32(1e-7)))
