from __future__ import annotations

from pathlib import Path

import pytest

from runtime.errors import IllegalEvent
from runtime.events import VoiceWindow
from runtime.floor.diagram import diagram
from runtime.floor.machine import TABLE, Floor, Input, move
from runtime.floor.voicing import Voicing, hear
from tests.engine.scripts import FLOOR, WINDOW, silence, speech


def test_every_state_can_be_reached_and_left() -> None:
    left = {state for state, _ in TABLE}
    reached = set(TABLE.values()) | {Floor.LISTENING}
    assert left == reached == set(Floor)


@pytest.mark.parametrize("state", Floor)
@pytest.mark.parametrize("happened", Input)
def test_what_the_table_does_not_have_is_refused(state: Floor, happened: Input) -> None:
    if (state, happened) in TABLE:
        assert move(state, happened) is TABLE[state, happened]
    else:
        with pytest.raises(IllegalEvent):
            move(state, happened)


def test_a_click_is_not_a_voice() -> None:
    policy = FLOOR
    voicing, change = hear(Voicing(), VoiceWindow(0, WINDOW, 0.9), policy)
    assert change is None
    voicing, change = hear(voicing, VoiceWindow(WINDOW, 2 * WINDOW, 0.1), policy)
    assert change is None and not voicing.active


def test_voice_starts_and_stops_with_hysteresis() -> None:
    policy = FLOOR
    voicing = Voicing()
    changes = []
    for at, window in [*speech(0, 1.024), *silence(1.024, 1.1), *speech(1.1, 1.3), *silence(1.3, 2.0)]:
        assert isinstance(window, VoiceWindow)
        voicing, change = hear(voicing, window, policy)
        if change:
            changes.append((change, at))
    assert [name for name, _ in changes] == ["started", "lulled", "back", "lulled", "stopped"]
    assert changes[0][1] == 2 * WINDOW
    assert changes[-1][1] - voicing.last >= policy.pause_after


def test_the_diagram_in_the_docs_is_the_table() -> None:
    assert (Path(__file__).parents[2] / "docs" / "floor.md").read_text() == diagram()
