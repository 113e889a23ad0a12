"""What the screens are shown of a look, within the policy."""

from __future__ import annotations

from dataclasses import replace

import pytest

from runtime.clock import ticks
from runtime.perception.perceiver import Perceiver
from runtime.perception.policy import Watch, felt
from runtime.seeing.look import Look
from runtime.serving.messages import Seen
from runtime.serving.seen import shown
from tests.perception.scenes import RATE, REST, face, look

OUTLINE = (0, 0, 1000, 500)
FROWNING = look(
    replace(face(replace(REST, brow=-0.7, smile=0.0), head=(5, -3, 1)), across=12.0, up=-4.0, sketch=OUTLINE)
)


def seen(watch: Watch, at_the_end: Look = FROWNING) -> Seen:
    """What is shown after four seconds of a face at rest and two of another."""
    perceiver = Perceiver(watch)
    for frame in range(6 * RATE):
        last = look(face()) if frame < 4 * RATE else at_the_end
        perceiver.saw(last, ticks(frame / RATE))
    return shown(last, perceiver)


def test_under_the_full_policy_all_that_is_read_is_shown() -> None:
    told = seen("full")
    assert dict(told.signals) == {
        "distance": "0.7 m", "head": "+5°, -3°, +1°", "gaze": "+12°, -4°", "eyes": "open", "blinks": "0",
        "smile": "0.00", "brow": "-0.65",
    }  # fmt: skip
    assert told.shows == ("brow drawn",)
    assert told.sketch == OUTLINE


def test_without_feelings_none_is_shown() -> None:
    told = seen("no-emotion")
    assert [name for name, _ in told.signals] == ["distance", "head", "gaze", "eyes", "blinks"]
    assert told.shows == () and felt(str(told.signals)) == ()


def test_by_default_only_where_somebody_is() -> None:
    told = seen("presence")
    assert told.signals == (("distance", "0.7 m"),)
    assert (told.face, told.looking, told.people, told.shows) == (True, True, 1, ())


@pytest.mark.parametrize("perceiver", [None, Perceiver("off")])
def test_outside_a_conversation_and_where_nothing_may_be_perceived(perceiver: Perceiver | None) -> None:
    told = shown(FROWNING, perceiver)
    assert (told.signals, told.shows, told.sketch) == ((), (), ())


def test_a_covered_lens_and_no_light_are_told() -> None:
    for view in ("covered", "dark"):
        assert shown(Look(view, 0.01, 0), Perceiver("full")).view == view
