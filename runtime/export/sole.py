"""Only one process on a machine works through the queue: the others are told so."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

from runtime.errors import OutputProblem, StoreBusy
from runtime.store.sharing import Place


@contextmanager
def sole_runner(home: Path) -> Iterator[None]:
    """Raises OutputProblem while another process works through the jobs."""
    try:
        place = Place(home / "export.lock")
    except StoreBusy as problem:
        raise OutputProblem("The jobs are being made already.", "See: bedside export jobs") from problem
    with ExitStack() as stack:
        stack.callback(place.close)
        try:
            stack.enter_context(place.alone())
        except StoreBusy as problem:
            raise OutputProblem("The jobs are being made already.", "See: bedside export jobs") from problem
        yield
