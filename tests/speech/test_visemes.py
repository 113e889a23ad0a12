from __future__ import annotations

import json
from importlib.resources import files

import pytest

from runtime.speech.utterance import END, START
from runtime.speech.visemes import VISEMES, WITH_LAST, WITH_NEXT, MouthShape, mouth_shapes
from runtime.speech.voice import Phoneme


def spell(symbols: str, length: float = 0.1) -> list[Phoneme]:
    return [Phoneme(symbol, i * length, (i + 1) * length) for i, symbol in enumerate(symbols)]


def shapes(symbols: str, length: float = 0.1) -> list[str]:
    return [shape.viseme for shape in mouth_shapes(spell(symbols, length))]


def test_every_symbol_of_the_voice_has_a_shape_or_borrows_one() -> None:
    vocabulary = json.loads((files("hibari") / "assets" / "vocab.json").read_text("utf-8"))
    assert set(vocabulary) | {START, END} <= set(VISEMES)
    assert {symbol for symbol, own in VISEMES.items() if not own} == WITH_NEXT | WITH_LAST


@pytest.mark.parametrize(
    ("symbols", "expected"),
    [
        ("^pˈɑ$", ["sil", "PP", "aa", "sil"]),
        ("^həlˈO$", ["sil", "E", "nn", "O", "U", "sil"]),
        ("^mˈI fˈAs$", ["sil", "PP", "aa", "I", "FF", "E", "I", "SS", "sil"]),
        ("^nː.$", ["sil", "nn", "sil"]),
        ("ˈ", ["sil"]),
        ("", []),
    ],
)
def test_shapes_of_words(symbols: str, expected: list[str]) -> None:
    assert shapes(symbols, 0.05) == expected


def test_lips_rest_in_a_long_gap_between_words_only() -> None:
    assert shapes("ɑ ɑ", 0.05) == ["aa"]
    assert shapes("ɑ ɑ", 0.2) == ["aa", "sil", "aa"]


def test_a_stress_mark_gives_its_time_to_the_sound_behind_it() -> None:
    assert mouth_shapes(spell("pˈɑ", 0.5)) == (MouthShape("PP", 0.0, 0.5), MouthShape("aa", 0.5, 1.5))


def test_an_unknown_symbol_is_refused() -> None:
    with pytest.raises(KeyError):
        shapes("☃")
