"""Every signal that can be told: what brings it about, and that a visitor who is as always brings about none."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import replace

import pytest

from runtime.hearing.manner import Manner
from runtime.perception import state as perceived
from runtime.perception.baseline import Baseline
from runtime.perception.of_sight import Glance, of_sight
from runtime.perception.of_voice import of_voice
from runtime.perception.signals import KINDS, Name
from runtime.seeing.look import Body, Look
from tests.perception.scenes import CALM, RATE, REST, face, look, watched

UPRIGHT = Body(0.5, 0.2, 0.0, False)


def of_a_visitor(at: Callable[[float], Look], seconds: float = 6.0) -> set[str]:
    """What is seen in some seconds, after five of a face at rest."""
    state = watched(perceived.begin("full"), 5)
    glances = [Glance(5 + i / RATE, at(i / RATE)) for i in range(round(seconds * RATE))]
    return {one.name for one in of_sight(glances, state.baseline, ())}


def slumped(_: float) -> Look:
    return look(face(head=(0, -14, 0), y=0.6))


def held_up(_: float) -> Look:
    return replace(look(face()), body=replace(UPRIGHT, hand=True))


SEEN: dict[Name, Callable[[float], Look]] = {
    "company": lambda _: look(face(), 2),
    "looks away": lambda _: look(face(looking=False)),
    "leaves": lambda t: look(face() if t < 3 else None),
    "far": lambda _: look(replace(face(), distance=2.6)),
    "nods": lambda t: look(face(head=(0, -3 * (1 - math.cos(2 * math.pi * t / 0.6)), 0))),
    "shakes head": lambda t: look(face(head=(8 * math.sin(2 * math.pi * t / 0.6), 0, 0))),
    "blinks often": lambda t: look(face(replace(REST, shut=1.0 if t % 1.0 < 0.15 else 0.05))),
    "eyes shut": lambda t: look(face(replace(REST, shut=1.0 if 1 < t < 4 else 0.05))),
    "leans in": lambda _: look(face(height=0.4)),
    "slumps": slumped,
    "turned away": lambda _: look(face(head=(40, 0, 0))),
    "hand up": held_up,
    "smiles": lambda _: look(face(replace(REST, smile=0.8))),
    "brow drawn": lambda _: look(face(replace(REST, brow=-0.6))),
    "brow raised": lambda _: look(face(replace(REST, brow=0.6))),
    "frowns": lambda _: look(face(replace(REST, frown=0.7))),
    "lips pressed": lambda _: look(face(replace(REST, press=0.8))),
}
HEARD: dict[Name, dict[str, object]] = {
    "fast": {"tempo": 1.4},
    "slow": {"tempo": 0.7},
    "pauses": {"pauses": ((0.5, 1.9),), "paused": 0.4},
    "hesitates": {"fillers": 2},
    "louder": {"level": -14.0},
    "softer": {"level": -27.0},
    "trails off": {"trailing": 10.5},
    "higher": {"pitch": 240.0},
    "lower": {"pitch": 165.0},
    "breathes": {"breaths": 1},
    "laughs": {"laughed": True},
    "tight": {"pitch": 240.0, "span": 6.0, "bright": -8.0},
    "unsteady": {"jitter": 0.04, "shimmer": 1.4},
    "flat": {"span": 3.5},
    "lively": {"span": 14.0},
}


@pytest.mark.parametrize("name", SEEN)
def test_what_is_seen(name: Name) -> None:
    assert of_a_visitor(SEEN[name]) == {name}


@pytest.mark.parametrize("name", HEARD)
def test_what_is_heard_against_the_visitor_s_own_voice(name: Name) -> None:
    usual = Baseline(voice=(CALM, CALM))
    assert {one.name for one in of_voice(replace(CALM, **HEARD[name]), usual)} == {name}  # type: ignore[arg-type]


def test_every_signal_is_tried() -> None:
    assert {*SEEN, *HEARD, "someone else speaks"} == set(KINDS), "the last one is in test_account"


def test_a_visitor_as_always_shows_nothing() -> None:
    assert of_a_visitor(lambda _: replace(look(face()), body=UPRIGHT)) == set()
    assert list(of_voice(CALM, Baseline(voice=(CALM, CALM)))) == []
    assert list(of_sight([], Baseline(), ())) == []


@pytest.mark.parametrize("name", ["smiles", "brow drawn", "leans in", "hand up"])
def test_before_the_face_at_rest_is_known_nothing_is_told_of_it(name: Name) -> None:
    glances = [Glance(i / RATE, SEEN[name](i / RATE)) for i in range(RATE)]
    assert list(of_sight(glances, Baseline(), ())) == []


@pytest.mark.parametrize(
    ("name", "tempo"),
    [("somebody who always speaks fast", 1.6), ("somebody who always speaks slowly", 0.5)],
)
def test_how_somebody_always_speaks_is_nothing_to_tell(name: str, tempo: float) -> None:
    always = replace(CALM, tempo=tempo)
    assert list(of_voice(always, Baseline(voice=(always, always)))) == []


def test_of_a_stranger_only_what_is_unusual_for_anybody_is_told() -> None:
    def told(**changes: object) -> set[str]:
        return {one.name for one in of_voice(replace(CALM, **changes), Baseline())}  # type: ignore[arg-type]

    assert told(tempo=1.3, level=-10.0, pitch=300.0, span=6.0) == set()
    assert told(tempo=1.6) == {"fast"}
    assert told(span=3.0) == {"flat"}
    assert told(jitter=0.06, shimmer=2.0) == {"unsteady"}


def test_a_word_or_two_have_no_rate_and_no_melody() -> None:
    short: Manner = replace(CALM, words=2, tempo=None, span=2.0, pitch=300.0)
    assert list(of_voice(short, Baseline(voice=(CALM, CALM)))) == []
