"""Is someone speaking? Silero VAD v5 on 32 ms windows."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from runtime.inference.onnx import OnnxModel, open_onnx

RATE = 16_000
WINDOW = 512
_CONTEXT = 64
_STATE = (2, 1, 128)


class VoiceActivity:
    """Silero VAD v5 (model card: github.com/snakers4/silero-vad, MIT), one listener's stream.

    The network wants every window with the last 64 samples of the one before it, and carries a recurrent state, so
    windows must come in order and without gaps; after a gap call `reset`.
    """

    def __init__(self, model: Path | OnnxModel, threads: int = 1) -> None:
        self._model = open_onnx(model, threads) if isinstance(model, Path) else model
        self._rate = np.array(RATE, np.int64)
        self._input = np.zeros((1, _CONTEXT + WINDOW), np.float32)
        self._state = np.zeros(_STATE, np.float32)

    def __call__(self, window: NDArray[np.float32]) -> float:
        """Probability, 0 to 1, that a window (512,) of mono audio at 16 kHz holds speech.

        Raises ValueError for any other length. `runtime.hearing.ears` cuts blocks of any size into windows.
        """
        if window.shape != (WINDOW,):
            raise ValueError(f"a window has {WINDOW} samples, not {window.shape}")
        self._input[0, :_CONTEXT] = self._input[0, -_CONTEXT:]
        self._input[0, _CONTEXT:] = window
        probability, self._state = self._model.run({"input": self._input, "state": self._state, "sr": self._rate})
        return float(probability[0, 0])

    def another(self) -> VoiceActivity:
        """The same network for another stream."""
        return VoiceActivity(self._model)

    def reset(self) -> None:
        """Forget what was heard, as before the first window."""
        self._input[:] = 0.0
        self._state = np.zeros(_STATE, np.float32)
