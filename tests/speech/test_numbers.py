from __future__ import annotations

import pytest

from runtime.speech.numbers import LARGEST, cardinal, decimal, digits, ordinal, year


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (0, "zero"),
        (7, "seven"),
        (12, "twelve"),
        (20, "twenty"),
        (42, "forty two"),
        (100, "one hundred"),
        (110, "one hundred and ten"),
        (911, "nine hundred and eleven"),
        (1000, "one thousand"),
        (1005, "one thousand and five"),
        (1234, "one thousand two hundred and thirty four"),
        (20_000, "twenty thousand"),
        (1_000_001, "one million and one"),
        (2_500_000, "two million five hundred thousand"),
        (-4, "minus four"),
        (LARGEST + 1, "one " + " ".join(["zero"] * 18)),
    ],
)
def test_cardinal(number: int, words: str) -> None:
    assert cardinal(number) == words


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (1, "first"),
        (2, "second"),
        (3, "third"),
        (5, "fifth"),
        (8, "eighth"),
        (12, "twelfth"),
        (20, "twentieth"),
        (22, "twenty second"),
        (31, "thirty first"),
        (100, "one hundredth"),
        (101, "one hundred and first"),
    ],
)
def test_ordinal(number: int, words: str) -> None:
    assert ordinal(number) == words


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (1985, "nineteen eighty five"),
        (1900, "nineteen hundred"),
        (1905, "nineteen oh five"),
        (2000, "two thousand"),
        (2005, "two thousand and five"),
        (2010, "twenty ten"),
        (2024, "twenty twenty four"),
        (1066, "one thousand and sixty six"),
        (1455, "fourteen fifty five"),
    ],
)
def test_year(number: int, words: str) -> None:
    assert year(number) == words


def test_decimal() -> None:
    assert decimal("1,250.75") == "one thousand two hundred and fifty point seven five"
    assert decimal(".5") == "zero point five"
    assert decimal("98.6") == "ninety eight point six"


def test_digits() -> None:
    assert digits("(555) 010-9") == "five five five zero one zero nine"
