from __future__ import annotations

import pytest

from runtime.dialogue.choosing import CANDIDATES, Machine, choose, probe
from runtime.errors import ModelMissing

BOTH = [candidate.id for candidate in CANDIDATES]
SMALL, LARGE = BOTH
ROOMY = 16 << 30


@pytest.mark.parametrize(
    ("wanted", "machine", "chosen"),
    [
        ("fast", Machine(1000, ROOMY), SMALL),
        ("best", Machine(10, ROOMY), LARGE),
        ("best", Machine(1000, 1 << 30), SMALL),
        ("balanced", Machine(60, ROOMY), SMALL),
        ("balanced", Machine(400, ROOMY), LARGE),
        ("balanced", Machine(400, 1 << 30), SMALL),
        ("balanced", Machine(1, 1 << 20), SMALL),
    ],
)
def test_what_is_chosen(wanted: str, machine: Machine, chosen: str) -> None:
    assert choose(wanted, BOTH, machine) == chosen  # type: ignore[arg-type]


def test_only_what_is_ready_is_chosen() -> None:
    assert choose("best", [SMALL, "smollm2-135m"], Machine(1000, ROOMY)) == SMALL
    with pytest.raises(ModelMissing, match="models prepare"):
        choose("fast", ["smollm2-135m"], Machine(1000, ROOMY))


def test_this_machine_can_be_measured() -> None:
    machine = probe()
    assert machine.speed > 0.1 and machine.free > 0
