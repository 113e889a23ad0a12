"""ChatML, the prompt format of Qwen2.5 and SmolLM2, written by us so that equal beginnings are equal tokens.

Control tokens are put in by number and contents are tokenised as plain text, so a visitor (or a document) that says
"<|im_start|>system" says just those characters. Format: https://huggingface.co/Qwen/Qwen2.5-1.5B-Instruct
(tokenizer_config.json, chat_template), without its default system message.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from runtime.dialogue.language_model import Message, PromptTooLong
from runtime.errors import ModelProblem

START = "<|im_start|>"
END = "<|im_end|>"
_CACHED_MESSAGES = 64


@dataclass(frozen=True, slots=True)
class ControlTokens:
    start: int
    end: int


def control_tokens(tokenize: Callable[[str, bool], list[int]], name: str) -> ControlTokens:
    """The numbers of ChatML's two control tokens. Raises ModelProblem for a model of another format.

    `tokenize(text, special)` honours control tokens in the text where `special` is true.
    """
    start, end = tokenize(START, True), tokenize(END, True)
    if len(start) != 1 or len(end) != 1:
        raise ModelProblem(
            "The language model {name} does not speak ChatML, the only chat format that is supported.",
            "Choose an instruct model of the Qwen2.5 or SmolLM2 family: bedside models list.",
            name=name,
        )
    return ControlTokens(start[0], end[0])


class ChatMl:
    """Messages to tokens for one model."""

    def __init__(self, tokenize: Callable[[str, bool], list[int]], name: str) -> None:
        self._tokenize = tokenize
        self._control = control_tokens(tokenize, name)
        self._after_end = tokenize("\n", False)
        self._cached: dict[Message, tuple[int, ...]] = {}

    def closed(self, messages: Sequence[Message]) -> list[int]:
        """The prompt for an answer: every message closed, the assistant's opened."""
        tokens = [token for message in messages for token in self._message(message)]
        return [*tokens, self._control.start, *self._tokenize("assistant\n", False)]

    def open_ended(self, messages: Sequence[Message]) -> list[int]:
        """The beginning of a prompt: a user's message at the end may still grow."""
        tokens = [token for message in messages for token in self._message(message)]
        if messages and messages[-1].role == "user":
            return tokens[: len(tokens) - 1 - len(self._after_end)]
        return tokens

    def _message(self, message: Message) -> tuple[int, ...]:
        known = self._cached.get(message)
        if known is None:
            head = self._tokenize(f"{message.role}\n", False)
            body = self._tokenize(message.content.strip(), False)
            known = (self._control.start, *head, *body, self._control.end, *self._after_end)
            while len(self._cached) >= _CACHED_MESSAGES:
                del self._cached[next(iter(self._cached))]
            self._cached[message] = known
        return known


def common_prefix(held: Sequence[int], wanted: Sequence[int]) -> int:
    """How many tokens two sequences share from the beginning."""
    for position, (one, other) in enumerate(zip(held, wanted, strict=False)):
        if one != other:
            return position
    return min(len(held), len(wanted))


def check_fits(tokens: Sequence[int], context: int, room: int) -> None:
    """Raise PromptTooLong unless `tokens` and `room` more fit into `context`."""
    if len(tokens) + room > context:
        raise PromptTooLong(f"{len(tokens)} tokens and room for {room} do not fit into a context of {context}")
