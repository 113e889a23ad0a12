"""Stretches of a film drawn and encoded, several at once: each core draws and encodes stretches of its own."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from multiprocessing.connection import Connection
from typing import Any, Self

import cv2
import numpy as np
from numpy.typing import NDArray

from runtime.errors import BedsideError
from runtime.export.background import Faces
from runtime.export.composition import Composer, boxes
from runtime.export.crew import Crew, Done, Stopped, cores
from runtime.export.formats import Codec
from runtime.export.movie import writing
from runtime.export.segments import write_segment
from runtime.export.told import Stretch, Told
from runtime.script.model import Play, Say, Scene, Script

MOST = 8
"""Processes."""
WORTH = 10
"""Seconds of film from which starting processes pays."""
_WORD = 0.4
"""Seconds that a word takes, about."""
_TELL = 10
"""Frames between two reports of a process."""
Progress = Callable[[int], None]


class Drawing:
    """The processes that draw a film. They load what they need while the film is still being said."""

    def __init__(self, script: Script, stopped: Callable[[], bool], workers: int | None = None) -> None:
        """`workers`: processes, None for as many as there are cores."""
        self._script, self._stopped = script, stopped
        self._most = min(cores() if workers is None else workers, MOST)
        self._progress: Progress = lambda frames: None
        self._crew: Crew[_Task] = Crew(
            _draw_what_comes, lambda _, frames: self._progress(frames), lambda *_: None, stopped
        )

    def __enter__(self) -> Self:
        if self._most > 1 and _likely_seconds(self._script) > WORTH:
            scenes = (scene for scene in self._script.scenes if scene.layout not in ("card", "voice"))
            self._crew.ready(self._most, _Coming(replace(self._script, scenes=()), next(scenes, None)))
        return self

    def __exit__(self, *_: object) -> None:
        self._crew.end()

    def draw(self, told: Sequence[Told], wanted: Sequence[Stretch], codec: Codec, progress: Progress) -> None:
        """Make those stretches that are not there; `progress` is told of frames as they are done.

        Raises BadInput, OutputProblem, Stopped.
        """
        script = self._script
        frames = sum(one.last - one.first for one in wanted)
        most = min(self._most, len(wanted))
        for place in {one.path.parent for one in wanted}:
            with writing(place):
                place.mkdir(parents=True, exist_ok=True)
        if most < 2 or frames < WORTH * script.fps:
            room = _Room()
            for stretch in wanted:
                room.write(_task(script, told, stretch, codec), progress, self._stopped)
            return
        self._progress = progress
        self._crew.work([_task(script, told, stretch, codec) for stretch in wanted], most)


def _likely_seconds(script: Script) -> float:
    """About how long it takes to say, or at least how long it is to last."""
    words = sum(len(beat.words) for scene in script.scenes for beat in scene.beats if isinstance(beat, Say))
    recorded = any(isinstance(beat, Play) for scene in script.scenes for beat in scene.beats)
    return max(_WORD * words, sum(scene.length for scene in script.scenes), 2.0 * WORTH if recorded else 0.0)


@dataclass(frozen=True, slots=True, eq=False)
class _Coming:
    """A film that is going to be drawn, and the first scene with a face."""

    script: Script
    scene: Scene | None


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

    def prepare(self, coming: _Coming) -> None:
        """Opens the face that will be drawn first."""
        if coming.scene is not None:
            face, _ = boxes(coming.scene, coming.script.size)
            if face is not None:
                self._faces.get(coming.scene.replica, (face.width, face.height), coming.scene.background)

    def write(self, task: _Task, progress: Progress, stopped: Callable[[], bool]) -> None:
        script, told = task.script, task.told
        if self._at is None or self._at[0] != told.key:
            self._at = told.key, Composer(script, told.scene, told.narration, told.captions, self._faces)
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


def _draw_what_comes(pipe: Connection, stop: Any) -> None:
    """In a process of its own. Sends frames done, Done for each stretch, or the error that ended it."""
    cv2.setNumThreads(1)
    room, done = _Room(), 0

    def tell(frames: int) -> None:
        nonlocal done
        done += frames
        if done >= _TELL:
            try:
                pipe.send(done)
            except BrokenPipeError:  # not to be taken for a disk that cannot be written to
                raise Stopped from None
            done = 0

    try:
        while (task := pipe.recv()) is not None:
            if isinstance(task, _Coming):
                room.prepare(task)
                continue
            room.write(task, tell, stop.is_set)
            pipe.send(done)
            pipe.send(Done())
            done = 0
    except BedsideError as problem:
        pipe.send(problem)
    except (EOFError, BrokenPipeError, Stopped):
        pass  # whoever asked has gone, or wants no more
