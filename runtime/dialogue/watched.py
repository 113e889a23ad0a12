"""A language model that is never waited for too long: silence, a crash or an endless answer ends in nothing said.

Whoever asked says its own fallback then. A model that is still at work on what was given up is not asked again until
it is done.
"""

from __future__ import annotations

import logging
import queue
import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from concurrent.futures import TimeoutError as TooLate
from typing import Any, TypeVar

from runtime.clock import Clock, SystemClock
from runtime.dialogue.language_model import (
    JsonSchema,
    LanguageModel,
    Message,
    PromptTooLong,
    ToolCall,
    ToolCaller,
    never,
)

log = logging.getLogger(__name__)
T = TypeVar("T")

FIRST_WITHIN = 2.2
"""Seconds to the first piece; with a fallback's synthesis after it the visitor hears something within three."""
NEXT_WITHIN = 1.5
READ_WITHIN = 4.0
_OPENING, _OPENING_WITHIN = 5, 0.4
"""So many pieces have to be there so many seconds after the first one was due: a model that drips is given up too."""
_STILL_BUSY = 0.2
_CHARACTERS_A_TOKEN = 3
_SMALL_CONTEXT = 1024


class WatchedModel:
    """Stands before a model and works it on a thread of its own. Times in seconds."""

    def __init__(
        self,
        model: LanguageModel,
        first_within: float = FIRST_WITHIN,
        next_within: float = NEXT_WITHIN,
        clock: Clock | None = None,
    ) -> None:
        self._clock = clock or SystemClock()
        self._model = model
        self._first = first_within
        self._next = next_within
        self._pool = ThreadPoolExecutor(1, thread_name_prefix="bedside-words")
        self._last: Future[None] | None = None

    @property
    def name(self) -> str:
        return self._model.name

    @property
    def context(self) -> int:
        return self._asked(lambda: self._model.context, _SMALL_CONTEXT)

    def count(self, text: str) -> int:
        return self._asked(lambda: self._model.count(text), len(text) // _CHARACTERS_A_TOKEN + 1)

    def prefill(self, messages: Sequence[Message], *, keep: bool = False, cancelled: Callable[[], bool] = never) -> int:
        given_up = threading.Event()
        held = self._asked(
            lambda: self._model.prefill(messages, keep=keep, cancelled=lambda: given_up.is_set() or cancelled()),
            0,
            READ_WITHIN,
        )
        given_up.set()
        return held

    def stream(
        self,
        messages: Sequence[Message],
        *,
        max_tokens: int,
        stop: Sequence[str] = (),
        json_schema: JsonSchema | None = None,
        cancelled: Callable[[], bool] = never,
    ) -> Iterator[str]:
        """The model's pieces until it is silent for too long, fails or has said `max_tokens` of them."""
        if self._busy():
            log.warning("the language model is still at work on what was given up")
            return
        pieces: queue.SimpleQueue[str | None] = queue.SimpleQueue()
        given_up = threading.Event()

        def work() -> None:
            try:
                for piece in self._model.stream(
                    messages,
                    max_tokens=max_tokens,
                    stop=stop,
                    json_schema=json_schema,
                    cancelled=lambda: given_up.is_set() or cancelled(),
                ):
                    if given_up.is_set():
                        return
                    pieces.put(piece)
            except Exception:  # whatever a model or its server does, the conversation goes on without it
                log.warning("the language model failed", exc_info=True)
            finally:
                pieces.put(None)

        self._last = self._pool.submit(work)
        try:
            yield from self._pieces(pieces, max_tokens)
        finally:
            given_up.set()

    def call(self, messages: Sequence[Message], tools: Sequence[Mapping[str, Any]]) -> ToolCall | None:
        """The tool that the model wants to use; None for none, and where it cannot say or does not in time."""
        model = self._model
        if not isinstance(model, ToolCaller):
            return None
        return self._asked(lambda: model.call(messages, tools), None)

    def close(self) -> None:
        self._pool.shutdown(wait=False, cancel_futures=True)
        self._model.close()

    def _pieces(self, pieces: queue.SimpleQueue[str | None], most: int) -> Iterator[str]:
        limit = self._first
        began = self._clock.stopwatch()
        for count in range(most):
            if 0 < count < _OPENING:
                left = self._first + _OPENING_WITHIN - (self._clock.stopwatch() - began)
                limit = min(self._next, max(left, 0.0))
            try:
                piece = pieces.get(timeout=limit)
            except queue.Empty:
                log.warning("the language model was silent for %g s and is given up", limit)
                return
            if piece is None:
                return
            yield piece
            limit = self._next

    def _busy(self) -> bool:
        """Whether the last work is not over, after a moment's grace."""
        if self._last is None:
            return False
        try:
            self._last.result(timeout=_STILL_BUSY)
        except TooLate:
            return True
        return False

    def _asked(self, call: Callable[[], T], otherwise: T, limit: float = FIRST_WITHIN) -> T:
        """What the model answers within `limit`, else `otherwise`."""
        if self._busy():
            return otherwise
        future = self._pool.submit(call)
        self._last = self._pool.submit(lambda: None)
        try:
            return future.result(timeout=limit)
        except TooLate:
            log.warning("the language model did not answer within %g s", limit)
            return otherwise
        except PromptTooLong:
            raise
        except Exception:
            log.warning("the language model failed", exc_info=True)
            return otherwise
