from __future__ import annotations

import threading
from collections.abc import Iterator

import pytest

from runtime import events as e
from runtime.clock import VirtualClock, ticks
from runtime.workers import Cancelled, InlineWorkers, ThreadedWorkers, declared


class Inbox:
    """Collects what workers post; a test waits on a count, never on time."""

    def __init__(self) -> None:
        self.posted: list[tuple[e.Event, int | None]] = []
        self._changed = threading.Condition()

    def post(self, event: e.Event, at: int | None) -> None:
        with self._changed:
            self.posted.append((event, at))
            self._changed.notify_all()

    def wait_for(self, count: int) -> None:
        with self._changed:
            assert self._changed.wait_for(lambda: len(self.posted) >= count, timeout=30)


def score(turn: int, odds: float) -> e.TurnScored:
    return e.TurnScored(turn, 0, False, e.Odds(odds, odds, odds))


def scored(turn: int) -> Iterator[e.Event]:
    yield score(turn, 5)


def failing(_: Cancelled) -> Iterator[e.Event]:
    yield score(1, 5)
    raise ValueError("broken")


def test_inline_work_takes_its_declared_time_and_one_lane_does_one_thing_at_a_time() -> None:
    inbox, clock = Inbox(), VirtualClock()
    workers = InlineWorkers(clock, inbox.post, declared)
    workers.submit("turn", 1, 0, lambda _: scored(1))
    workers.submit("turn", 2, 0, lambda _: scored(2))
    workers.submit("speak", 2, 0, lambda _: scored(3))
    assert [at for _, at in inbox.posted] == [ticks(0.13), 2 * ticks(0.13), ticks(0.06)]


def test_cancelled_inline_work_frees_its_lane() -> None:
    inbox, clock = Inbox(), VirtualClock()
    workers = InlineWorkers(clock, inbox.post, declared)
    workers.submit("turn", 1, 0, lambda _: scored(1))
    workers.cancel(1, 0)
    workers.submit("turn", 1, 1, lambda _: scored(1))
    assert [at for _, at in inbox.posted] == [ticks(0.13), ticks(0.13)]


@pytest.mark.filterwarnings("default")
def test_failing_work_is_told_and_the_lane_goes_on() -> None:
    inbox = Inbox()
    workers = ThreadedWorkers(inbox.post)
    workers.submit("turn", 1, 0, failing)
    workers.submit("turn", 1, 1, lambda _: scored(7))
    inbox.wait_for(3)
    workers.close()
    kinds = [event for event, _ in inbox.posted]
    assert kinds[1] == e.WorkFailed("turn", 1, 0, "ValueError: broken")
    assert kinds[2] == score(7, 5)


def test_cancelled_threaded_work_posts_nothing_more() -> None:
    inbox = Inbox()
    workers = ThreadedWorkers(inbox.post)
    begun, go_on = threading.Event(), threading.Event()

    def slow(cancelled: Cancelled) -> Iterator[e.Event]:
        yield score(1, 1)
        begun.set()
        go_on.wait(30)
        assert cancelled()
        yield score(1, 2)

    workers.submit("turn", 1, 0, slow)
    assert begun.wait(30)
    workers.cancel(1, 0)
    go_on.set()
    workers.close()
    assert [event for event, _ in inbox.posted] == [score(1, 1)]
