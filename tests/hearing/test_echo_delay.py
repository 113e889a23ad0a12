from __future__ import annotations

import numpy as np
import pytest

from runtime.hearing.echo_delay import echo_delay
from runtime.ports.room import Room
from tests.hearing.clips import Clip, noise, silence


@pytest.mark.parametrize("delay", [0.012, 0.04, 0.17, 0.35])
def test_the_way_from_speaker_to_microphone_is_measured(clips: list[Clip], delay: float) -> None:
    played = clips[0].audio[: 2 * 16_000]
    heard = Room(echo_db=-15, delay=delay, reverberation=0.3, noise_db=-60)(played)
    assert echo_delay(heard, played) == pytest.approx(delay, abs=0.0005)


def test_a_visitor_who_speaks_meanwhile_does_not_hide_it(clips: list[Clip]) -> None:
    played, visitor = clips[8].audio[: 3 * 16_000], clips[3].audio[: 3 * 16_000]
    assert echo_delay(Room(delay=0.06)(played) + 0.5 * visitor, played) == pytest.approx(0.06, abs=0.0005)


def test_without_an_echo_nothing_is_measured(clips: list[Clip]) -> None:
    speech = clips[0].audio[: 2 * 16_000]
    assert echo_delay(clips[3].audio[: 2 * 16_000], speech) is None
    assert echo_delay(noise(2), speech) is None
    assert echo_delay(speech, silence(2)) is None
    assert echo_delay(silence(2), speech) is None
    assert echo_delay(speech[:100], speech[:100]) is None


def test_headphones_leave_no_echo(clips: list[Clip]) -> None:
    played = clips[0].audio[: 2 * 16_000]
    assert echo_delay(np.zeros_like(played) + 1e-4 * noise(2), played) is None
