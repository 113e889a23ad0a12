"""What the mouth does for each viseme, as ARKit blendshapes, and how strongly a viseme insists on its shape."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
from numpy.typing import NDArray

from runtime.face.pose import ARKIT
from runtime.speech.visemes import Viseme

F64 = NDArray[np.float64]

# jaw: jawOpen; close: mouthClose; pucker, funnel; wide: mouthStretch; smile; up: mouthUpperUp; down: mouthLowerDown;
# in_low, in_up: mouthRollLower, mouthRollUpper; press: mouthPress; tongue: tongueOut
_SHAPES: Mapping[Viseme, Mapping[str, float]] = {
    "sil": {},
    "PP": {"jaw": 0.03, "close": 0.03, "pucker": 0.05, "in_low": 0.28, "in_up": 0.28, "press": 0.35},
    "FF": {"jaw": 0.06, "in_low": 0.55, "up": 0.32, "wide": 0.05},
    "TH": {"jaw": 0.13, "tongue": 0.28, "wide": 0.08, "up": 0.10, "down": 0.20},
    "DD": {"jaw": 0.10, "tongue": 0.08, "wide": 0.10, "up": 0.08, "down": 0.18},
    "kk": {"jaw": 0.15, "wide": 0.06, "up": 0.05, "down": 0.14},
    "CH": {"jaw": 0.08, "pucker": 0.3, "funnel": 0.55, "up": 0.08, "down": 0.16},
    "SS": {"jaw": 0.05, "wide": 0.26, "smile": 0.08, "up": 0.14, "down": 0.28},
    "nn": {"jaw": 0.10, "tongue": 0.06, "wide": 0.08, "up": 0.06, "down": 0.14},
    "RR": {"jaw": 0.12, "pucker": 0.25, "funnel": 0.35, "down": 0.08},
    "aa": {"jaw": 0.56, "close": 0.05, "funnel": 0.08, "wide": 0.04, "in_up": 0.08, "down": 0.14},
    "E": {"jaw": 0.38, "close": 0.03, "wide": 0.20, "smile": 0.08, "in_up": 0.05, "up": 0.04, "down": 0.18},
    "I": {"jaw": 0.21, "wide": 0.30, "smile": 0.16, "up": 0.08, "down": 0.22},
    "O": {"jaw": 0.42, "close": 0.04, "pucker": 0.4, "funnel": 0.5, "down": 0.06},
    "U": {"jaw": 0.17, "pucker": 0.72, "funnel": 0.34},
}
_CHANNELS: Mapping[str, tuple[str, ...]] = {
    "jaw": ("jawOpen",),
    "close": ("mouthClose",),
    "pucker": ("mouthPucker",),
    "funnel": ("mouthFunnel",),
    "wide": ("mouthStretchLeft", "mouthStretchRight"),
    "smile": ("mouthSmileLeft", "mouthSmileRight"),
    "up": ("mouthUpperUpLeft", "mouthUpperUpRight"),
    "down": ("mouthLowerDownLeft", "mouthLowerDownRight"),
    "in_low": ("mouthRollLower",),
    "in_up": ("mouthRollUpper",),
    "press": ("mouthPressLeft", "mouthPressRight"),
    "tongue": ("tongueOut",),
}

VISEMES: tuple[Viseme, ...] = tuple(_SHAPES)
NUMBER: dict[str, int] = {viseme: i for i, viseme in enumerate(VISEMES)}


def _table() -> F64:
    table = np.zeros((len(VISEMES), len(ARKIT)))
    for row, viseme in enumerate(VISEMES):
        for channel, value in _SHAPES[viseme].items():
            for name in _CHANNELS[channel]:
                table[row, ARKIT.index(name)] = value
    return table


SHAPES: F64 = _table()
"""(15, 52): blendshapes of each viseme of VISEMES at ordinary loudness."""

INSISTENCE: F64 = np.array(
    [{"sil": 0.8, "PP": 4.0, "FF": 3.0, "TH": 1.2, "CH": 1.6, "SS": 1.0, "RR": 0.8, "U": 1.4, "O": 1.2,
      "DD": 0.7, "kk": 0.5, "nn": 0.6}.get(viseme, 1.0) for viseme in VISEMES]
)  # fmt: skip
"""How much each viseme keeps its own shape against its neighbours (Cohen and Massaro 1993, "dominance")."""

JAW_INSISTENCE: F64 = np.array(
    [{"sil": 0.9, "PP": 1.6, "FF": 1.4, "TH": 0.5, "CH": 0.9, "SS": 1.0, "RR": 0.35, "DD": 0.45, "kk": 0.25,
      "nn": 0.35, "aa": 1.2, "U": 0.8}.get(viseme, 1.0) for viseme in VISEMES]
)  # fmt: skip
"""The same for the jaw, which sibilants and closed lips hold and which other consonants leave to the vowels (Keating,
Lindblom, Lubker and Kreiman, "Variability in jaw height for segments in English and Swedish VCVs", 1994)."""

JAW: NDArray[np.bool_] = np.isin(ARKIT, ["jawOpen"])

SEALED: frozenset[str] = frozenset({"PP", "FF"})
"""Visemes that are only right when they are reached completely."""

ROUNDED: frozenset[str] = frozenset({"U", "O", "CH", "RR"})
ROUNDING: NDArray[np.bool_] = np.isin(ARKIT, ["mouthPucker", "mouthFunnel"])
"""Blendshapes that start early: lips round before the sound that needs it."""

OPENING: NDArray[np.bool_] = np.isin(
    ARKIT, ["jawOpen", "mouthLowerDownLeft", "mouthLowerDownRight", "mouthUpperUpLeft", "mouthUpperUpRight"]
)
"""Blendshapes that grow with loudness."""
