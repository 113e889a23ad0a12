"""A cluster that is not there. (Films made by one: `python -m bench export_batch`.)"""

from __future__ import annotations

from pathlib import Path

import pytest

from runtime.errors import OutputProblem
from runtime.export.distributed import on_cluster

pytest.importorskip("distributed")


def test_no_scheduler_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("runtime.export.distributed.SECONDS", 1)
    with pytest.raises(OutputProblem, match="no Dask scheduler"), on_cluster("tcp://127.0.0.1:9", tmp_path):
        pass
