from __future__ import annotations

import multiprocessing
import threading
from collections.abc import Iterator
from multiprocessing.connection import Connection

import numpy as np
import pytest

from runtime.serving.frames import FrameBoard

WIDTH, HEIGHT = 320, 240


@pytest.fixture
def board() -> Iterator[FrameBoard]:
    made = FrameBoard(WIDTH * HEIGHT)
    yield made
    made.close()


def put(board: FrameBoard, value: int, width: int = WIDTH, height: int = HEIGHT) -> None:
    board.canvas(width, height)[:] = value
    board.publish()


def test_the_newest_picture_wins(board: FrameBoard) -> None:
    assert board.read() is None
    for value in range(1, 6):
        put(board, value)
    newest = board.read()
    assert newest is not None and newest.shape == (HEIGHT, WIDTH, 4)
    assert (newest == 5).all() and board.count == 5


def test_a_picture_that_is_being_drawn_is_not_seen(board: FrameBoard) -> None:
    put(board, 1)
    board.canvas(WIDTH, HEIGHT)[: HEIGHT // 2] = 2
    shown = board.read()
    assert shown is not None and (shown == 1).all()
    board.publish()


def test_pictures_may_change_their_size_and_a_wiped_board_holds_none(board: FrameBoard) -> None:
    put(board, 7, 64, 48)
    small = board.read()
    assert small is not None and small.shape == (48, 64, 4)
    with pytest.raises(ValueError, match="on a board"):
        board.canvas(WIDTH + 1, HEIGHT)
    board.wipe()
    assert board.read() is None and board.count == 0


def draw_until_told(name: str, most: int, end: Connection) -> None:
    board = FrameBoard(most, name)
    value = 0
    while not end.poll():
        value = value % 250 + 1
        put(board, value)
    board.close()


def test_no_picture_tears_between_two_processes(board: FrameBoard) -> None:
    context = multiprocessing.get_context("spawn")
    out, into = context.Pipe(duplex=False)
    drawing = context.Process(target=draw_until_told, args=(board.name, board.most, out))
    drawing.start()
    seen: set[int] = set()
    while len(seen) < 40 and drawing.is_alive():
        picture = board.read()
        if picture is None:
            continue
        value = int(picture[0, 0, 0])
        assert (picture == value).all(), "half of one picture and half of another"
        seen.add(value)
    into.send(None)
    drawing.join()
    assert len(seen) >= 40 and drawing.exitcode == 0


def test_many_readers_see_whole_pictures(board: FrameBoard) -> None:
    torn = threading.Event()
    over = threading.Event()

    def look() -> None:
        while not over.is_set():
            picture = board.read()
            if picture is not None and not (picture == picture[0, 0, 0]).all():
                torn.set()

    threads = [threading.Thread(target=look) for _ in range(2)]
    for thread in threads:
        thread.start()
    for value in range(200):
        put(board, value % 250)
    over.set()
    for thread in threads:
        thread.join()
    assert not torn.is_set()
    newest = board.read()
    assert newest is not None and np.array_equal(newest, np.full((HEIGHT, WIDTH, 4), 199, np.uint8))
