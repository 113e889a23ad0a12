"""Long work that tells how far it is and can be stopped: what the studio's acts give to what does it."""

from __future__ import annotations

from collections.abc import Callable

from runtime.errors import Stopped

Told = Callable[[str, int, int], None]
"""What is being done, and how far: `done` of `total`."""
Asked = Callable[[], bool]
"""Whether somebody asked for the work to stop."""


def stepping(told: Told, stopped: Asked) -> Callable[[int, int], None]:
    """Called with `done` of `total` wherever stopping loses nothing, as often as one likes; what is news is told.

    It raises Stopped where that was asked for.
    """
    last = (-1, -1)

    def step(done: int, total: int) -> None:
        nonlocal last
        if stopped():
            raise Stopped("Stopped.", "Nothing was changed.")
        if (done, total) != last:
            last = (done, total)
            told("", done, total)

    return step
