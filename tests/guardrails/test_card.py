from __future__ import annotations

import hashlib
from pathlib import Path

import pytest

from models.danger_network import network_path
from runtime.guardrails import danger_classifier, refusal_classifier

BENCH = Path(__file__).parents[2] / "bench"


@pytest.mark.parametrize(
    ("folder", "weights"),
    [
        ("red_flag_data", network_path()),
        ("red_flag_data", danger_classifier.WEIGHTS),
        ("guardrail_data", refusal_classifier.WEIGHTS),
    ],
)
def test_the_card_names_the_weights_that_are_there(folder: str, weights: Path) -> None:
    card = (BENCH / folder / "README.md").read_text(encoding="utf-8")
    assert f"sha256 {hashlib.sha256(weights.read_bytes()).hexdigest()}" in card
