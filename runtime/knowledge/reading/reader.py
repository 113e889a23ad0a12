"""Reads files in processes that are killed when they take too long or too much memory."""

from __future__ import annotations

import json
import multiprocessing
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from multiprocessing.process import BaseProcess
from pathlib import Path
from types import TracebackType
from typing import Any, Self

import psutil

from models.store import ModelStore
from runtime import errors
from runtime.clock import SystemClock
from runtime.errors import BadInput, DamagedDocument, DocumentProblem, TooLarge
from runtime.knowledge.chunking import Headings
from runtime.knowledge.reading.child import ReadPage, Task, decode_page, encode_task, serve
from runtime.knowledge.reading.formats import format_of
from runtime.phrases import Phrase

_KINDS: dict[str, type[DocumentProblem]] = {
    each.kind: each
    for each in (
        errors.TooLarge,
        errors.UnsupportedDocument,
        errors.EmptyDocument,
        errors.PasswordProtected,
        errors.NoText,
        errors.DamagedDocument,
    )
}
_FIND_MODELS = Callable[[], tuple[Path, Path]]


def text_reader_files(store: ModelStore) -> tuple[Path, Path]:
    """The verified files of the text reader for pictures. Raises ModelMissing, ModelDamaged."""
    files = store.paths("pp-ocrv6-small")
    return files["PP-OCRv6_det_small.onnx"], files["PP-OCRv6_rec_small.onnx"]


@dataclass(frozen=True, slots=True)
class Limits:
    """Seconds for the first page, seconds more that each page read buys, and bytes of memory.

    The processor's seconds count, since a busy machine slows honest work down; `patience` times as many of the clock's
    are the end in any case.

    `address_space` is what the system holds a process to where it can: more than the memory in use, because
    libraries reserve what they never touch.
    """

    first: float = 8.0
    each: float = 0.4
    each_picture: float = 7.0
    patience: float = 8.0
    memory: int = 500_000_000
    address_space: int = 750_000_000
    address_space_pictures: int = 1_500_000_000


class Reader:
    """One process for texts and, from the first picture on, one for pictures. Use it from one thread.

    `find_models` gives the picture reader's two verified files; without it pictures are refused.
    """

    def __init__(self, find_models: _FIND_MODELS | None = None, limits: Limits = Limits()) -> None:
        self._find_models = find_models
        self._limits = limits
        self._texts: _Child | None = None
        self._pictures: _Child | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, problem: BaseException | None, at: TracebackType | None
    ) -> None:
        self.close()

    def pages(self, path: Path, first: int = 1, headings: Headings = Headings()) -> Iterator[ReadPage]:  # noqa: B008
        """The pages of a file from number `first` on, scanned ones read from their picture.

        Raises DocumentProblem (which kind, in words), BadInput if the file cannot be opened.
        """
        path = path.resolve()
        if format_of(path).name == "picture":
            yield from self._run(Task(str(path), first, headings), path, pictures=True)
            return
        for page in self._run(Task(str(path), first, headings), path, pictures=False):
            if page.scan and self._find_models is not None:
                task = Task(str(path), page.number, page.headings, (page.number,))
                for read in self._run(task, path, pictures=True):
                    yield replace(read, number=page.number, total=page.total)
            else:
                yield page

    def close(self) -> None:
        for child in (self._texts, self._pictures):
            if child is not None:
                child.end()
        self._texts = self._pictures = None

    def _run(self, task: Task, path: Path, *, pictures: bool) -> Iterator[ReadPage]:
        child = self._child(pictures)
        finished = False
        try:
            yield from child.carry_out(task, path, self._limits.each_picture if pictures else self._limits.each)
            finished = True
        except DocumentProblem:
            finished = child.alive
            raise
        finally:
            if not finished or child.grown:
                child.end()
                if pictures:
                    self._pictures = None
                else:
                    self._texts = None

    def _child(self, pictures: bool) -> _Child:
        if not pictures:
            if self._texts is None:
                self._texts = _Child(self._limits, self._limits.address_space, None)
            return self._texts
        if self._pictures is None:
            if self._find_models is None:
                raise errors.UnsupportedDocument(
                    "Reading pictures is not set up here.", "Run: bedside models prepare --for knowledge"
                )
            detector, recogniser = self._find_models()
            models = (str(detector), str(recogniser))
            self._pictures = _Child(self._limits, self._limits.address_space_pictures, models)
        return self._pictures


class _Child:
    """One running process."""

    def __init__(self, limits: Limits, address_space: int, models: tuple[str, str] | None) -> None:
        context = multiprocessing.get_context("spawn")
        their_in, self._tasks = context.Pipe(duplex=False)
        self._pages, their_out = context.Pipe(duplex=False)
        self._process: BaseProcess = context.Process(
            target=serve, args=(their_in, their_out, address_space, models), name="bedside-reader", daemon=True
        )
        self._process.start()
        their_in.close()
        their_out.close()
        self._limits = limits
        self._seen = psutil.Process(self._process.pid)
        self._clock = SystemClock()

    @property
    def alive(self) -> bool:
        return self._process.is_alive()

    @property
    def grown(self) -> bool:
        """Whether it holds so much that the next file should get a fresh one."""
        return self._memory() > self._limits.memory // 2

    def carry_out(self, task: Task, path: Path, each: float) -> Iterator[ReadPage]:
        try:
            self._tasks.send_bytes(encode_task(task))
        except OSError as wrong:
            raise _fell(path) from wrong
        left = self._limits.first
        while True:
            since = self._now()
            message = self._next(path, since + left)
            left -= self._now() - since  # what we do with a page meanwhile does not count
            if "page" in message:
                left += each
                yield decode_page(message["page"])
            elif "done" in message:
                return
            else:
                raise _problem(message, path)

    def _next(self, path: Path, end: float) -> dict[str, Any]:
        last = self._clock.stopwatch() + self._limits.patience * (end - self._now())
        while not self._pages.poll(0.02):
            if self._memory() > self._limits.memory:
                self.end()
                raise _hungry(path)
            if self._now() > end or self._clock.stopwatch() > last:
                self.end()
                raise DamagedDocument("{path} takes too long to read.", "Save it anew, or split it.", path=path)
            if not self._process.is_alive() and not self._pages.poll():
                raise _fell(path)
        try:
            message: dict[str, Any] = json.loads(self._pages.recv_bytes().decode("utf-8", "surrogatepass"))
        except (EOFError, OSError) as wrong:
            raise _fell(path) from wrong
        return message

    def _now(self) -> float:
        """Seconds of the processor that it has used."""
        try:
            spent = self._seen.cpu_times()
        except psutil.Error:
            return float("inf")
        return float(spent.user + spent.system)

    def _memory(self) -> int:
        try:
            return int(self._seen.memory_info().rss)
        except psutil.Error:
            return 0

    def end(self) -> None:
        self._process.kill()
        self._process.join()
        self._tasks.close()
        self._pages.close()


def _problem(message: dict[str, Any], path: Path) -> BadInput:
    if "memory" in message:
        return _hungry(path)
    if "broken" in message:
        return DamagedDocument(
            "{path} is damaged ({why}).", "Save it anew from its program.", path=path, why=message["broken"]
        )
    return _KINDS.get(message["kind"], BadInput)(Phrase.read(message["said"]), Phrase.read(message["advice"]))


def _hungry(path: Path) -> TooLarge:
    return TooLarge("{path} needs too much memory to read.", "Make it smaller, or split it.", path=path)


def _fell(path: Path) -> DamagedDocument:
    return DamagedDocument("{path} made its reader fall.", "Save it anew from its program.", path=path)
