"""A batch on two Dask workers of this machine, one of which dies."""

from __future__ import annotations

import os
import signal
import threading
from pathlib import Path

import pytest

from runtime.errors import OutputProblem
from runtime.export.batch import plan, run
from runtime.export.distributed import on_cluster
from runtime.export.voices import InstalledVoices
from tests.export.test_batch import CSV, TEMPLATE

distributed = pytest.importorskip("distributed")


@pytest.mark.filterwarnings("ignore")  # of a cluster that is torn down
def test_a_workers_death_loses_no_film(tmp_path: Path, voices: InstalledVoices) -> None:
    (tmp_path / "t.md").write_text(TEMPLATE, encoding="utf-8")
    (tmp_path / "rows.csv").write_text(CSV, encoding="utf-8")
    planned = plan(tmp_path / "t.md", tmp_path / "rows.csv", tmp_path / "out", ".mp4", voices)
    options = {"n_workers": 2, "threads_per_worker": 1, "dashboard_address": None}
    with (
        distributed.LocalCluster(**options) as cluster,
        on_cluster(cluster.scheduler_address, tmp_path / "out") as work,
    ):
        killed = threading.Event()

        def after(done: int, _: int) -> None:
            if done == 1 and not killed.is_set():
                killed.set()
                os.kill(cluster.workers[0].pid, signal.SIGKILL)

        entries = run(planned, after, work=work)
    assert killed.is_set() and [(entry.state, entry.renders) for entry in entries] == [("done", 1)] * 3


def test_no_scheduler_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("runtime.export.distributed.SECONDS", 1)
    with pytest.raises(OutputProblem, match="no Dask scheduler"), on_cluster("tcp://127.0.0.1:9", tmp_path):
        pass
