from __future__ import annotations

import pytest

from runtime.face.tags import EMOTIONS, read_tags
from runtime.speech.manner import Manner, manner


def of(text: str) -> Manner:
    plain, tags = read_tags(text)
    return manner(tags, len(plain.split()))


def test_words_without_feelings_are_said_as_always() -> None:
    assert of("Good morning to you.") == Manner()
    assert of("[neutral] Good morning.") == Manner()
    assert manner((), 0) == Manner()


def test_joy_is_faster_and_louder_and_sadness_slower_and_softer() -> None:
    glad, sad = of("[excited] Good news!"), of("[sad] Bad news.")
    assert glad.speed > 1 < glad.loudness
    assert sad.speed < 1 > sad.loudness


def test_strength_and_share_of_the_words_count() -> None:
    assert of("[sad 0.5] Bad news.").speed == pytest.approx((1 + of("[sad] Bad news.").speed) / 2)
    assert 1 < of("one two [excited] three four").speed < of("[excited] three four").speed


def test_every_feeling_has_a_manner() -> None:
    for emotion in EMOTIONS:
        assert 0.8 < of(f"[{emotion}] word").speed < 1.2
