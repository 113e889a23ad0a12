"""Clothes for the desk of a clinic, each cut from the base mesh's tights. Heights are from the neck's joint."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Cut:
    """One garment: its neckline falls to `depth` below the neck in the middle and rises to the sides by `slope`.

    `top` is where it ends at the back and sides of the neck; `thickness` how far it stands off, `hem` how wide the
    band along the neckline is, all in decimetres. `under`: made of the description's second colour.
    """

    depth: float
    slope: float
    top: float
    thickness: float
    hem: float
    under: bool = False


STYLES: dict[str, tuple[Cut, ...]] = {
    "scrubs": (Cut(0.80, 1.30, 0.02, 0.040, 0.11),),
    "scrubs over shirt": (Cut(0.20, 0.42, 0.10, 0.014, 0.07, under=True), Cut(0.78, 1.35, -0.02, 0.045, 0.11)),
    "jumper": (Cut(0.12, 0.34, 0.10, 0.020, 0.09, under=True), Cut(0.62, 1.30, 0.02, 0.060, 0.10)),
    "coat": (Cut(0.36, 0.55, 0.02, 0.016, 0.06, under=True), Cut(1.75, 2.60, 0.06, 0.060, 0.30)),
}
