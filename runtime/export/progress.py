"""A progress bar on the command line."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from rich.console import Console


@contextmanager
def bar(console: Console, what: str, before: str = "Preparing …") -> Iterator[Callable[[int, int], None]]:
    """A progress bar, and what to tell it: done and to do. Until it is told anything it says `before`."""
    from rich.progress import BarColumn, Progress, TextColumn, TimeRemainingColumn

    columns = (TextColumn("{task.description}"), BarColumn(), TimeRemainingColumn())
    with Progress(*columns, console=console, transient=True) as progress:
        task = progress.add_task(before, total=None)

        def tell(done: int, total: int) -> None:
            progress.update(task, description=f"{done} of {total} {what}", completed=done, total=total)

        yield tell
