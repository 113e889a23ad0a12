"""A language model that loads while the conversation already runs."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor

from runtime.dialogue.language_model import JsonSchema, LanguageModel, Message, never


class BackgroundModel:
    """Stands for a model that `load` is still opening; every call waits for it, and raises what loading raised."""

    def __init__(self, load: Callable[[], LanguageModel]) -> None:
        pool = ThreadPoolExecutor(1, thread_name_prefix="bedside-language-model")
        self._model: Future[LanguageModel] = pool.submit(load)
        pool.shutdown(wait=False)

    @property
    def name(self) -> str:
        return self._model.result().name

    @property
    def context(self) -> int:
        return self._model.result().context

    def count(self, text: str) -> int:
        return self._model.result().count(text)

    def prefill(self, messages: Sequence[Message], *, keep: bool = False, cancelled: Callable[[], bool] = never) -> int:
        return self._model.result().prefill(messages, keep=keep, cancelled=cancelled)

    def stream(
        self,
        messages: Sequence[Message],
        *,
        max_tokens: int,
        stop: Sequence[str] = (),
        json_schema: JsonSchema | None = None,
        cancelled: Callable[[], bool] = never,
    ) -> Iterator[str]:
        yield from self._model.result().stream(
            messages, max_tokens=max_tokens, stop=stop, json_schema=json_schema, cancelled=cancelled
        )

    def close(self) -> None:
        self._model.result().close()
