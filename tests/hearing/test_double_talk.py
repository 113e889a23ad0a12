"""Somebody else is told from our own echo, in a room, as soon as they begin."""

from __future__ import annotations

import numpy as np
import pytest
from numpy.typing import NDArray

from models.samples import visitor_path
from models.store import ModelStore
from runtime.hearing.double_talk import BLOCK, DoubleTalk
from runtime.hearing.echo import Downsampler
from runtime.ports.recordings import read_recording
from runtime.ports.room import Room
from runtime.speech.hibari import HibariVoice

Audio = NDArray[np.float32]
TEXT = (
    "The clinic is open from nine to five. Please bring your glasses and a list of your medicines. "
    "There is a garage under the building, and the first half hour costs nothing at all."
)


@pytest.fixture(scope="module")
def ours() -> list[Audio]:
    """Ten seconds of our voice in blocks of 10 ms at 16 kHz."""
    files = ModelStore.default().paths("hibari-en")
    audio = HibariVoice(files["hibari.onnx"], files["oov.onnx"]).speak(TEXT).audio
    down = Downsampler(24_000)
    return [down(audio[at : at + 240]) for at in range(0, len(audio) - 240, 240)]


def surprises(ours: list[Audio], visitor: Audio, begins: int, seed: int) -> list[int]:
    """The blocks at which somebody else is heard, in a room with echo at -10 dB and noise."""
    heard = DoubleTalk()
    room = Room(echo_db=-10, delay=0.02 + 0.03 * seed, reverberation=0.15 + 0.08 * seed, noise_db=-50, seed=seed)
    found = []
    for number, played in enumerate(ours):
        microphone = room(played)
        at = (number - begins) * BLOCK
        if 0 <= at <= len(visitor) - BLOCK:
            microphone = microphone + visitor[at : at + BLOCK]
        if heard(microphone.astype(np.float32), played):
            found.append(number)
    return found


@pytest.mark.parametrize("seed", range(4))
def test_our_own_echo_surprises_nobody(ours: list[Audio], seed: int) -> None:
    found = surprises(ours, np.zeros(0, np.float32), 0, seed)
    assert len(found) <= 3, "at most a moment, which voice activity then says nothing about"


@pytest.mark.parametrize("seed", range(4))
def test_a_visitor_who_begins_is_heard_within_a_tenth_of_a_second(ours: list[Audio], seed: int) -> None:
    whole = read_recording(visitor_path()).audio
    visitor = whole[round(4.0 * 16_000) : round(5.6 * 16_000)]
    loud = int(np.flatnonzero(np.abs(visitor) > 0.1 * np.abs(visitor).max())[0]) // BLOCK
    visitor = visitor * np.float32(0.05 / np.sqrt(np.mean(visitor**2)))
    found = [number for number in surprises(ours, visitor, 400, seed) if number >= 400]
    assert found and found[0] - 400 - loud <= 10


def test_with_nothing_played_nothing_is_surprising() -> None:
    heard = DoubleTalk()
    loud = 0.1 * np.random.default_rng(0).standard_normal(BLOCK).astype(np.float32)
    assert not any(heard(loud, np.zeros(BLOCK, np.float32)) for _ in range(50))
    assert not heard.playing and np.array_equal(heard.residue, loud)
