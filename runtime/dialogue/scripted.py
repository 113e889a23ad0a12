"""A language model in memory that says what it was told to say: for tests, and the fake of the port."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Sequence

from runtime.dialogue.chatml import ChatMl, check_fits, common_prefix
from runtime.dialogue.language_model import JsonSchema, Message, never
from runtime.dialogue.stopping import until_stop


class ScriptedModel:
    """Answers each prompt with `reply(messages)`, one character a token; keeps the prompts it was given.

    With a JSON schema, the reply is passed on if it is JSON and is an empty object otherwise, since a real engine
    cannot leave the schema either.
    """

    def __init__(self, reply: Callable[[Sequence[Message]], str] | str, *, context: int = 4096) -> None:
        self._reply = reply if callable(reply) else lambda messages: reply
        self._context = context
        self._held: list[int] = []
        self._chat = ChatMl(self._tokenize, self.name)
        self.prompts: list[tuple[Message, ...]] = []

    @property
    def name(self) -> str:
        return "scripted"

    @property
    def context(self) -> int:
        return self._context

    def count(self, text: str) -> int:
        return len(text)

    def prefill(self, messages: Sequence[Message], *, keep: bool = False, cancelled: Callable[[], bool] = never) -> int:
        tokens = self._chat.open_ended(messages)
        check_fits(tokens, self._context, 1)
        if common_prefix(self._held, tokens) == len(tokens):
            return len(self._held)
        return self._read(tokens, cancelled)

    def stream(
        self,
        messages: Sequence[Message],
        *,
        max_tokens: int,
        stop: Sequence[str] = (),
        json_schema: JsonSchema | None = None,
        cancelled: Callable[[], bool] = never,
    ) -> Iterator[str]:
        tokens = self._chat.closed(messages)
        check_fits(tokens, self._context, max_tokens)
        self.prompts.append(tuple(messages))
        text = self._reply(messages)
        if json_schema is not None and not _is_json(text):
            text = "{}"
        return until_stop(self._text(tokens, text[:max_tokens], cancelled), stop)

    def odds(
        self, messages: Sequence[Message], this: str, that: str, *, cancelled: Callable[[], bool] = never
    ) -> float | None:
        """2 for `this` where the reply is that word, -2 where it is `that`, else 0."""
        self.prompts.append(tuple(messages))
        return None if cancelled() else {this: 2.0, that: -2.0}.get(self._reply(messages), 0.0)

    def close(self) -> None:
        self._held = []

    def _text(self, tokens: list[int], text: str, cancelled: Callable[[], bool]) -> Iterator[str]:
        if self._read(tokens, cancelled) < len(tokens):
            return
        for character in text:
            if cancelled():
                return
            yield character
            self._held.append(ord(character) + 2)

    def _read(self, tokens: list[int], cancelled: Callable[[], bool]) -> int:
        del self._held[common_prefix(self._held, tokens) :]
        for token in tokens[len(self._held) :]:
            if cancelled():
                break
            self._held.append(token)
        return len(self._held)

    @staticmethod
    def _tokenize(text: str, special: bool) -> list[int]:
        if special:
            return [("<|im_start|>", "<|im_end|>").index(text)]
        return [ord(character) + 2 for character in text]


def _is_json(text: str) -> bool:
    try:
        json.loads(text)
    except json.JSONDecodeError:
        return False
    return True
