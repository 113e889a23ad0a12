"""Rows of a batch on many machines, through Dask: its workers share the folders of the template and of the films.

Dask gives a row whose worker died to another one; stretches that were finished are taken as they are.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import CancelledError
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from runtime.errors import OutputProblem, SetupProblem
from runtime.export.batch import Planned, Rendered, alone_first, one_core, render_row

Work = Callable[[Sequence[Planned], Callable[[Rendered], None]], None]
TRIES = 5
"""Workers that may die over one row."""
SECONDS = 10
"""To reach the scheduler."""


@contextmanager
def on_cluster(address: str, out: Path) -> Iterator[Work]:
    """How to render rows on the workers of the scheduler at `address`. Raises SetupProblem, OutputProblem."""
    try:
        import dask
        from distributed import Client, KilledWorker, as_completed
    except ImportError as problem:
        hint = "Install it: pip install 'bedside[cluster]', on every machine."
        raise SetupProblem("Dask is not installed.", hint) from problem
    with dask.config.set({"distributed.scheduler.allowed-failures": TRIES}):
        try:
            client = Client(address, timeout=SECONDS)
        except (OSError, ValueError, TimeoutError) as problem:
            raise OutputProblem(
                "There is no Dask scheduler at {address}.", "Start one: dask scheduler", address=address
            ) from problem
        with client:
            if not client.scheduler_info()["workers"]:
                raise OutputProblem(
                    "The scheduler at {address} has no workers.", "Start some: dask worker {address}", address=address
                )

            def made(futures: Mapping[Any, Planned], take: Callable[[Rendered], None]) -> None:
                for future in as_completed(futures):
                    try:
                        rendered = future.result()
                    except KilledWorker:
                        error = f"{TRIES + 1} workers ended while they made it."
                        rendered = Rendered(futures[future].row.number, error=error)
                    except (CancelledError, OSError) as problem:
                        hint = "Start it again and give the same command: what is done is kept."
                        raise OutputProblem("The scheduler at {address} has gone.", hint, address=address) from problem
                    future.release()
                    take(rendered)

            def work(rows: Sequence[Planned], take: Callable[[Rendered], None]) -> None:
                first = alone_first(rows)
                for part in (rows[:first], rows[first:]):
                    tasks = {client.submit(_made, one, out.absolute(), retries=TRIES, pure=False): one for one in part}
                    made(tasks, take)

            yield work


def _made(planned: Planned, out: Path) -> Rendered:
    """On a worker, which has a core to itself."""
    one_core()
    return render_row(planned, out, workers=1)
