"""The port to a language model. Implementations: LlamaCppModel, XLlamaCppModel, and in memory ScriptedModel."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Literal, Protocol, runtime_checkable

from runtime.errors import BugError

Role = Literal["system", "user", "assistant"]
JsonSchema = Mapping[str, Any]
ToolCall = tuple[str, dict[str, Any]]
"""The name of a tool and its arguments."""


class PromptTooLong(BugError):
    """The prompt does not fit into the model's context: whoever built it has to count first."""


@dataclass(frozen=True, slots=True)
class Message:
    """One message of a conversation; `content` is plain text, in which no control token is honoured."""

    role: Role
    content: str


def never() -> bool:
    """The cancel question of work that nobody cancels."""
    return False


class LanguageModel(Protocol):
    """A local language model with one conversation's keys and values in memory. One thread at a time may use it."""

    @property
    def name(self) -> str:
        """What the model is called; the name of its file where nothing else was said."""
        ...

    @property
    def context(self) -> int:
        """How many tokens prompt and answer may have together."""
        ...

    def count(self, text: str) -> int:
        """How many tokens a plain text has."""
        ...

    def prefill(self, messages: Sequence[Message], *, keep: bool = False, cancelled: Callable[[], bool] = never) -> int:
        """Read messages ahead of time and return how many tokens are now held; the longest common prefix is reused.

        A user's message at the end stays open, so that a partial transcript can be read while the visitor goes on.
        `keep` leaves the result on disk for the next start, where the implementation was given a folder: only for
        text that holds nothing of a visitor. Raises PromptTooLong.
        """
        ...

    def stream(
        self,
        messages: Sequence[Message],
        *,
        max_tokens: int,
        stop: Sequence[str] = (),
        json_schema: JsonSchema | None = None,
        cancelled: Callable[[], bool] = never,
    ) -> Iterator[str]:
        """The assistant's next message, piece by piece, most likely token first, never empty pieces.

        Ends at the model's own end, at `max_tokens`, before any of the `stop` texts, or when `cancelled` (asked
        between tokens and between blocks of the prompt) says so. `json_schema` forces the shape of the text, and should
        close its objects ("additionalProperties": false) lest the model goes on adding to them.
        Raises PromptTooLong.
        """
        ...

    def close(self) -> None:
        """Give the memory back. The model cannot be used afterwards."""
        ...


class Weighing(LanguageModel, Protocol):
    """A model that tells how much likelier one word of its answer is than another."""

    def odds(
        self, messages: Sequence[Message], this: str, that: str, *, cancelled: Callable[[], bool] = never
    ) -> float | None:
        """Log odds that the next message begins with `this` word and not with `that`; None where cancelled.

        The longest beginning that was read before is reused. Raises PromptTooLong.
        """
        ...


@runtime_checkable
class ToolCaller(Protocol):
    """A model that was trained to say which tool it wants: an endpoint's."""

    def call(self, messages: Sequence[Message], tools: Sequence[Mapping[str, Any]]) -> ToolCall | None:
        """The tool that the model wants to use, of those offered (name, description, parameters); None for none."""
        ...
