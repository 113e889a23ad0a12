from __future__ import annotations

import pytest

from runtime.memory.dates import date
from runtime.objectives.objective import Output, Value
from runtime.objectives.values import code, read, yes_or_no

TODAY = date(2026, 11, 26)  # a Thursday


@pytest.mark.parametrize(
    ("kind", "words", "value"),
    [
        ({"type": "number"}, "about twenty four hours", 24.0),
        ({"type": "number"}, "two and a half", 2.5),
        ({"type": "number"}, "one hundred and five", 105.0),
        ({"type": "number"}, "I have a dog", None),
        ({"type": "number", "least": 1, "most": 5}, "nine", None),
        ({"type": "date", "lies": "past"}, "last tuesday", "2026-11-24"),
        ({"type": "date", "lies": "past"}, "three days ago", "2026-11-23"),
        ({"type": "date", "lies": "past"}, "on March third", "2026-03-03"),
        ({"type": "date", "lies": "past"}, "the 4th of July 2025", "2025-07-04"),
        ({"type": "date"}, "tomorrow", "2026-11-27"),
        ({"type": "date"}, "I don't know", None),
        ({"type": "date"}, "2/31/2026", None),
        ({"type": "time"}, "half past nine", "09:30"),
        ({"type": "time"}, "two thirty in the afternoon", "14:30"),
        ({"type": "time"}, "I have two kids", None),
        ({"type": "phone"}, "five five five, oh one double two", "5550122"),
        ({"type": "phone"}, "call me", None),
        ({"type": "email"}, "it's john dot smith at gmail dot com", "john.smith@gmail.com"),
        ({"type": "name"}, "um my name is maria lopez", "Maria Lopez"),
        ({"type": "name"}, "what do you mean", None),
        ({"type": "yesno"}, "no, it was not", False),
        ({"type": "yesno"}, "sí, claro", True),
        ({"type": "yesno"}, "the fourth", None),
        ({"type": "choice", "options": ("car|auto", "home|house")}, "it's my house", "home"),
        ({"type": "choice", "options": ("car|auto", "home|house")}, "the car in the house", None),
        ({"type": "text"}, "a truck hit me from behind", "a truck hit me from behind"),
    ],
)
def test_values_are_read_or_not_guessed(kind: dict[str, object], words: str, value: Value | None) -> None:
    assert read(Output.model_validate({"name": "x", **kind}), words, TODAY) == value


@pytest.mark.parametrize(
    "words",
    ["BC 224681", "um I have it here, BC224681", "B as in boy C as in cat two two four six eight one",
     "bee cee double two four six eight one"],
)  # fmt: skip
def test_codes_however_they_are_spelt(words: str) -> None:
    assert code("[A-Z]{2}[0-9]{6}", words) == "BC224681"


def test_no_code_is_none() -> None:
    assert code("[A-Z]{2}[0-9]{6}", "I don't have it with me") is None


def test_yes_and_no_stand_at_the_beginning() -> None:
    assert yes_or_no("well yeah") is True
    assert yes_or_no("not really") is False
    assert yes_or_no("where is that written") is None
