"""A report of what was perceived is written only where staff wish it and policy lets it be."""

from __future__ import annotations

from pathlib import Path

import pytest

from runtime.errors import BadInput, OutputProblem
from runtime.serving.messages import Perceived
from runtime.visit.perceived import save_report


def test_a_report_is_saved_where_policy_allows_it(tmp_path: Path) -> None:
    assert (
        save_report(tmp_path, Perceived(1, "Seen\n- A face\n", True)).read_text(encoding="utf-8") == "Seen\n- A face\n"
    )
    with pytest.raises(OutputProblem):
        save_report(tmp_path / "nowhere", Perceived(1, "", True))


def test_under_a_strict_policy_nothing_is_written(tmp_path: Path) -> None:
    with pytest.raises(BadInput, match="policy"):
        save_report(tmp_path, Perceived(1, "Seen\n", False))
    assert list(tmp_path.iterdir()) == []
