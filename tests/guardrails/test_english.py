from __future__ import annotations

import pytest

from runtime.guardrails.english import surely_english


@pytest.mark.parametrize("words", ["My chest hurts.", "I can't breathe", "is he dead", "Where can I park?"])
def test_english(words: str) -> None:
    assert surely_english(words)


@pytest.mark.parametrize(
    "words",
    ["me duele el pecho", "no puedo respirar", "help mi esposo no puede respirar", "mein Mann blutet stark", "pecho",
     "él está mal", "", "?", "chest pain"],
)  # fmt: skip
def test_not_surely_english(words: str) -> None:
    assert not surely_english(words)
