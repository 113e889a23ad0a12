"""Whisper's log-mel spectrogram in numpy (Radford et al. 2022, section 2.2; filters of Slaney's Auditory Toolbox)."""

from __future__ import annotations

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view
from numpy.typing import NDArray

RATE = 16_000
BANDS = 80
FRAME = 400
HOP = 160

# Slaney's mel scale: linear up to 1 kHz (15 mel), logarithmic above.
_LINEAR_HZ = 200.0 / 3.0
_BREAK_HZ = 1000.0
_BREAK_MEL = _BREAK_HZ / _LINEAR_HZ
_LOG_STEP = np.log(6.4) / 27.0

_DYNAMIC_RANGE = 8.0  # decades kept below the loudest band
_FLOOR = 1e-10


def _filters() -> NDArray[np.float32]:
    """Triangles of equal area, evenly spaced in mel from 0 to 8 kHz: (201, 80)."""
    top = _BREAK_MEL + np.log(RATE / 2 / _BREAK_HZ) / _LOG_STEP
    mel = np.linspace(0.0, top, BANDS + 2)
    corners = np.where(mel < _BREAK_MEL, mel * _LINEAR_HZ, _BREAK_HZ * np.exp(_LOG_STEP * (mel - _BREAK_MEL)))
    bins = np.linspace(0.0, RATE / 2, FRAME // 2 + 1)[:, None]
    low, centre, high = corners[:-2], corners[1:-1], corners[2:]
    triangles = np.minimum((bins - low) / (centre - low), (high - bins) / (high - centre))
    return np.asarray(np.maximum(triangles, 0.0) * 2.0 / (high - low), np.float32)


_FILTERS = _filters()
_WINDOW = (0.5 - 0.5 * np.cos(2 * np.pi * np.arange(FRAME) / FRAME)).astype(np.float32)


def log_mel(audio: NDArray[np.float32]) -> NDArray[np.float32]:
    """Features (80, n // 160) of mono audio (n,) at 16 kHz: log10 of the band power over 8 decades, about -1 to 1.

    Frames are centred on multiples of 10 ms, the audio being mirrored at both ends.
    """
    padded = np.pad(audio, FRAME // 2, mode="reflect")
    frames = sliding_window_view(padded, FRAME)[::HOP][: len(audio) // HOP]
    spectrum = np.fft.rfft(frames * _WINDOW, axis=1)
    power = np.square(spectrum.real) + np.square(spectrum.imag)
    decades = np.log10(np.maximum(power.astype(np.float32) @ _FILTERS, _FLOOR))
    clipped = np.maximum(decades, decades.max() - _DYNAMIC_RANGE)
    return np.ascontiguousarray(((clipped + 4.0) / 4.0).T, np.float32)
