from __future__ import annotations

import hashlib
from pathlib import Path

import pytest

from models import danger_network
from models.own import own_model
from runtime.guardrails import refusal_classifier

BENCH = Path(__file__).parents[2] / "bench"


@pytest.mark.parametrize(
    ("folder", "weights"),
    [
        ("red_flag_data", own_model(danger_network.ENGLISH)),
        ("red_flag_data", own_model(danger_network.ANY_LANGUAGE)),
        ("guardrail_data", refusal_classifier.WEIGHTS),
    ],
)
def test_the_card_names_the_weights_that_are_there(folder: str, weights: Path) -> None:
    card = (BENCH / folder / "README.md").read_text(encoding="utf-8")
    assert f"sha256 {hashlib.sha256(weights.read_bytes()).hexdigest()}" in card
