from __future__ import annotations

import hashlib
from pathlib import Path

from runtime.guardrails.danger_classifier import WEIGHTS

CARD = Path(__file__).parents[2] / "bench" / "red_flag_data" / "README.md"


def test_the_card_names_the_weights_that_are_there() -> None:
    assert f"sha256 {hashlib.sha256(WEIGHTS.read_bytes()).hexdigest()}" in CARD.read_text(encoding="utf-8")
