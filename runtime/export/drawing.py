"""Stretches of a film drawn and encoded, several at once: each core draws and encodes stretches of its own."""

from __future__ import annotations

import multiprocessing
import os
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from multiprocessing.connection import Connection, wait
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from runtime.errors import BedsideError, OutputProblem
from runtime.export.background import Faces
from runtime.export.captions import cues
from runtime.export.composition import Composer
from runtime.export.formats import Codec
from runtime.export.movie import writing
from runtime.export.segments import write_segment
from runtime.export.told import Stopped, Stretch, Told
from runtime.script.model import Script

MOST = 8
"""Processes."""
WORTH = 10
"""Seconds of film from which starting processes pays."""
_TELL = 10
"""Frames between two reports of a process."""
_LIVES = 3
"""How often a stretch whose process died is begun again."""
Progress = Callable[[int], None]


def cores() -> int:
    """Processors that this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def draw(
    script: Script,
    told: Sequence[Told],
    wanted: Sequence[Stretch],
    codec: Codec,
    progress: Progress,
    stopped: Callable[[], bool],
    workers: int | None = None,
) -> None:
    """Make those stretches that are not there; `progress` is told of frames as they are done.

    `workers`: processes, None for as many as there are cores. Raises BadInput, OutputProblem, Stopped.
    """
    frames = sum(one.last - one.first for one in wanted)
    most = min(cores() if workers is None else workers, MOST, len(wanted))
    for place in {one.path.parent for one in wanted}:
        with writing(place):
            place.mkdir(parents=True, exist_ok=True)
    if most < 2 or frames < WORTH * script.fps:
        room = _Room()
        for stretch in wanted:
            room.write(_task(script, told, stretch, codec), progress, stopped)
        return
    _Crew(script, told, codec, progress, stopped).work(deque(wanted), most)


@dataclass(frozen=True, slots=True, eq=False)
class _Task:
    """All that one stretch is drawn from."""

    script: Script
    told: Told
    stretch: Stretch
    codec: Codec


def _task(script: Script, told: Sequence[Told], stretch: Stretch, codec: Codec) -> _Task:
    scene = told[stretch.scene]
    return _Task(replace(script, scenes=()), replace(scene, narration=scene.narration.seen()), stretch, codec)


class _Room:
    """Where stretches are drawn: keeps its faces and the scene it is at."""

    def __init__(self) -> None:
        self._faces = Faces()
        self._at: tuple[str, Composer] | None = None

    def write(self, task: _Task, progress: Progress, stopped: Callable[[], bool]) -> None:
        script, told = task.script, task.told
        if self._at is None or self._at[0] != told.key:
            captions = cues(told.narration.words)
            self._at = told.key, Composer(script, told.scene, told.narration, captions, self._faces)
        pictures = _pictures(self._at[1], task.stretch, script.fps, progress, stopped)
        write_segment(task.stretch.path, pictures, script.size, script.fps, task.codec)


def _pictures(
    composer: Composer, stretch: Stretch, fps: int, progress: Progress, stopped: Callable[[], bool]
) -> Iterator[NDArray[np.uint8]]:
    for number in range(stretch.first, stretch.last):
        if stopped():
            raise Stopped
        yield composer.draw(number / fps)
        progress(1)


class _Crew:
    """Processes that draw, each given one stretch at a time."""

    def __init__(
        self, script: Script, told: Sequence[Told], codec: Codec, progress: Progress, stopped: Callable[[], bool]
    ) -> None:
        self._script, self._told, self._codec = script, told, codec
        self._progress, self._stopped = progress, stopped
        self._lives: dict[Stretch, int] = {}

    def work(self, waiting: deque[Stretch], count: int) -> None:
        context = multiprocessing.get_context("spawn")
        stop = context.Event()
        members: dict[Connection, Any] = {}
        busy: dict[Connection, Stretch] = {}

        def hire() -> None:
            ours, theirs = context.Pipe()
            process = context.Process(target=_draw_what_comes, args=(theirs, stop), daemon=True)
            process.start()
            theirs.close()
            members[ours] = process
            give(ours)

        def give(pipe: Connection) -> None:
            if waiting:
                busy[pipe] = waiting.popleft()
                pipe.send(_task(self._script, self._told, busy[pipe], self._codec))
            else:
                pipe.send(None)

        try:
            for _ in range(count):
                hire()
            while busy:
                for pipe in wait(list(busy), timeout=0.5):
                    assert isinstance(pipe, Connection)
                    try:
                        said = pipe.recv()
                    except EOFError:  # killed: what it was at is begun again
                        lost = busy.pop(pipe)
                        self._mourn(lost)
                        waiting.appendleft(lost)
                        members.pop(pipe).join()
                        hire()
                        continue
                    if isinstance(said, int):
                        self._progress(said)
                    elif said is None:
                        del busy[pipe]
                        give(pipe)
                    else:
                        raise said
                if self._stopped():
                    raise Stopped
        finally:
            stop.set()
            for pipe, process in members.items():
                pipe.close()
                process.join()

    def _mourn(self, stretch: Stretch) -> None:
        self._lives[stretch] = self._lives.get(stretch, 0) + 1
        if self._lives[stretch] >= _LIVES:
            raise OutputProblem(
                "A process that draws was ended three times.", "There may be too little memory; close other programs."
            )


def _draw_what_comes(pipe: Connection, stop: Any) -> None:
    """In a process of its own. Sends frames done, None for a stretch done, or the error that ended it."""
    cv2.setNumThreads(1)
    room, done = _Room(), 0

    def tell(frames: int) -> None:
        nonlocal done
        done += frames
        if done >= _TELL:
            pipe.send(done)
            done = 0

    try:
        while (task := pipe.recv()) is not None:
            room.write(task, tell, stop.is_set)
            pipe.send(done)
            pipe.send(None)
            done = 0
    except BedsideError as problem:
        pipe.send(problem)
    except (EOFError, BrokenPipeError, Stopped):
        pass  # whoever asked has gone, or wants no more
