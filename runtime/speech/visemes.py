"""From sounds to mouth shapes: the 15 visemes of Meta's Oculus LipSync, which follow MPEG-4 (ISO/IEC 14496-2).

Source: Meta, "Viseme Reference" (developers.meta.com, Oculus LipSync for Unity), which gives for each shape the
phonemes it stands for. Sounds that English lacks are put with the English sound made in the same place.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from runtime.speech.voice import Phoneme

Viseme = Literal["sil", "PP", "FF", "TH", "DD", "kk", "CH", "SS", "nn", "RR", "aa", "E", "I", "O", "U"]

_SHAPES: Mapping[Viseme, str] = {
    "sil": '^$ .,;:!?…—()"“”',
    "PP": "pbm",
    "FF": "fvʋɸβ",
    "TH": "θð",
    "DD": "tdTɾʈɖɽ",
    "kk": "kɡqxɣχʁɰŋɴcɟ",
    "CH": "ʃʒʧʤʨʥɕʂꭧçʝS",
    "SS": "sz",
    "nn": "nlɳɲʎ",
    "RR": "ɹrɻ",
    "aa": "aæɑɐʌ",
    "E": "eɛəɜɚᵊœø",
    "I": "iɪᵻɨjɯ",
    "O": "ɔoɒɤ",
    "U": "uʊwyɥ",
}

_GLIDES: Mapping[str, tuple[Viseme, Viseme]] = {
    "A": ("E", "I"),  # day
    "I": ("aa", "I"),  # my
    "O": ("O", "U"),  # go
    "Q": ("E", "U"),  # go, British
    "W": ("aa", "U"),  # now
    "Y": ("O", "I"),  # boy
    "ʣ": ("DD", "SS"),
    "ʦ": ("DD", "SS"),
}

WITH_NEXT = frozenset("ˈˌhʔ")
"""No shape of their own: the mouth is already where the next sound wants it. Stress marks, the breath of h, and the
glottal stop."""

WITH_LAST = frozenset("ːʰʲᵝ̃↓→↗↘")
"""The mouth stays where the last sound left it: length, release and tone marks."""

VISEMES: Mapping[str, tuple[Viseme, ...]] = {
    **{symbol: (viseme,) for viseme, symbols in _SHAPES.items() for symbol in symbols},
    **_GLIDES,
    **dict.fromkeys(WITH_NEXT | WITH_LAST, ()),
}
"""Every symbol of the voice: the shapes it goes through, in equal parts; none for those that borrow."""

_WORD_GAP = 0.12
"""Seconds; between words spoken closer together than this the lips do not come to rest."""


@dataclass(frozen=True, slots=True)
class MouthShape:
    """One viseme and when it is reached and left: seconds from the start of the audio."""

    viseme: Viseme
    start: float
    end: float


def mouth_shapes(phonemes: Sequence[Phoneme]) -> tuple[MouthShape, ...]:
    """The shapes of an utterance without gaps, neighbours always different. Raises KeyError for an unknown symbol."""
    shapes: list[MouthShape] = []
    waiting: float | None = None  # where the sounds that borrow from the next one began
    for phoneme in phonemes:
        start = phoneme.start if waiting is None else waiting
        own = VISEMES[phoneme.symbol]
        if phoneme.symbol in WITH_NEXT:
            waiting = start
            continue
        waiting = None
        gap = phoneme.symbol == " " and phoneme.end - phoneme.start < _WORD_GAP
        if not own or (gap and shapes):
            own = (shapes[-1].viseme if shapes else "sil",)
        part = (phoneme.end - start) / len(own)
        for i, viseme in enumerate(own):
            end = phoneme.end if i == len(own) - 1 else start + part * (i + 1)
            _add(shapes, MouthShape(viseme, start + part * i, end))
    if waiting is not None:
        _add(shapes, MouthShape("sil", waiting, phonemes[-1].end))
    return tuple(shapes)


def _add(shapes: list[MouthShape], shape: MouthShape) -> None:
    if shapes and shapes[-1].viseme == shape.viseme:
        shapes[-1] = MouthShape(shape.viseme, shapes[-1].start, shape.end)
    else:
        shapes.append(shape)
