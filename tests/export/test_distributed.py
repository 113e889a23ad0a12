"""A batch on a real Dask cluster, one of whose workers dies; and a cluster that is not there."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import av
import psutil
import pytest

from runtime.errors import OutputProblem
from runtime.export.batch import plan, run
from runtime.export.distributed import on_cluster
from runtime.export.voices import InstalledVoices

pytest.importorskip("distributed")

CLUSTER = """
import sys
from distributed import LocalCluster

if __name__ == "__main__":
    with LocalCluster(n_workers=2, threads_per_worker=1, dashboard_address=None) as cluster:
        print(cluster.scheduler_address, flush=True)
        sys.stdin.read()
"""


@pytest.fixture
def cluster(tmp_path: Path) -> Iterator[tuple[str, psutil.Process]]:
    """Its scheduler's address, and its process."""
    script = tmp_path / "cluster.py"
    script.write_text(CLUSTER, encoding="utf-8")
    pipe, quiet = subprocess.PIPE, subprocess.DEVNULL
    process = subprocess.Popen([sys.executable, str(script)], stdin=pipe, stdout=pipe, stderr=quiet, text=True)
    assert process.stdout is not None
    yield process.stdout.readline().strip(), psutil.Process(process.pid)
    process.communicate("")


def workers(cluster: psutil.Process) -> list[psutil.Process]:
    return [child for child in cluster.children() if "spawn_main" in " ".join(child.cmdline())]


def test_a_batch_outlives_one_of_its_workers(
    cluster: tuple[str, psutil.Process], tmp_path: Path, voices: InstalledVoices
) -> None:
    (tmp_path / "t.md").write_text(
        "---\n$name: text\nquality: 480p\nfps: 24\n---\n# {{name}}\n@layout card\nHello {{name}}.\n", encoding="utf-8"
    )
    (tmp_path / "rows.csv").write_text("name\n" + "\n".join(f"Name {n}" for n in range(5)), encoding="utf-8")
    planned = plan(tmp_path / "t.md", tmp_path / "rows.csv", tmp_path / "out", ".mp4", voices)
    address, process = cluster
    before = {worker.pid for worker in workers(process)}
    assert len(before) == 2

    def kill_one(done: int, rows: int) -> None:
        if done == 2:
            os.kill(min(before), signal.SIGKILL)

    with on_cluster(address, planned.out) as work:
        entries = run(planned, kill_one, work=work)
    assert [(entry.state, entry.renders) for entry in entries] == [("done", 1)] * 5
    assert min(before) not in {worker.pid for worker in workers(process)}
    for number, entry in enumerate(entries):
        with av.open(planned.out / entry.file) as film:
            assert sum(1 for _ in film.decode(video=0)) > 24
        assert f"Hello Name {number}" in (planned.out / entry.file).with_suffix(".txt").read_text("utf-8")
    assert not [path.name for path in planned.out.iterdir() if path.name.startswith(".")]


def test_no_scheduler_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("runtime.export.distributed.SECONDS", 1)
    with pytest.raises(OutputProblem, match="no Dask scheduler"), on_cluster("tcp://127.0.0.1:9", tmp_path):
        pass
