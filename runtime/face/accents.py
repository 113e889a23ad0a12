"""What goes with speech besides the mouth: head and brows on stressed words, and how a phrase ends.

Brow raises and head movements go with prominent syllables, few of them with both (Swerts and Krahmer, "Visual prosody
of newsreaders", 2010: 67 % of strongly accented words had an eyebrow or head movement, weak ones 12 %).
"""

from __future__ import annotations

from dataclasses import dataclass

from runtime.face.easing import bump, chance, smooth
from runtime.face.scene import Spoken

SWING = 0.55
"""Seconds an accent takes; its top is on the syllable's vowel."""
AHEAD = 0.18


@dataclass(frozen=True, slots=True)
class Accents:
    """One moment: brow raise 0 to 1, and head yaw, pitch, roll in degrees."""

    brow: float = 0.0
    head: tuple[float, float, float] = (0.0, 0.0, 0.0)


def accents_at(at: float, spoken: Spoken) -> Accents:
    """Accents `at` seconds into a stretch of speech."""
    brow = yaw = pitch = roll = 0.0
    for number, (time, prominence) in enumerate(spoken.stresses):
        hill = bump((at - time + AHEAD) / SWING)
        if hill == 0.0:
            continue
        brow = max(brow, smooth((prominence - 0.62) / 0.3) * hill)
        if chance(spoken.seed, 5, number) < 0.75:
            pitch -= 2.6 * smooth((prominence - 0.35) / 0.5) * hill
        yaw += 1.6 * (2 * chance(spoken.seed, 6, number) - 1) * prominence * hill
        roll += 1.0 * (2 * chance(spoken.seed, 7, number) - 1) * prominence * hill
    for number, (time, mark) in enumerate(spoken.phrase_ends):
        hill = bump((at - time + 0.45) / 0.9)
        if mark == "?":
            brow = max(brow, 0.8 * hill)
            pitch += 1.5 * hill
            roll += 3.0 * (1 if chance(spoken.seed, 8) < 0.5 else -1) * hill
        elif mark in ".!":
            pitch -= (0.6 + 1.4 * chance(spoken.seed, 9, number)) * hill
    return Accents(min(brow, 1.0), (yaw, pitch, roll))
