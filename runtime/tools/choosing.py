"""Which tool a language model wants for the visitor's words: the native tool calls of an endpoint."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from runtime.dialogue.language_model import Message, ToolCall, ToolCaller
from runtime.tools.tool import Tool

_RULES = (
    "You choose a function for a visitor of a clinic. Call one only if the visitor asks for what it does; otherwise "
    "answer with the word none. Leave out what the visitor did not say."
)
_MOST_CHARACTERS = 400


def chosen_by(model: ToolCaller) -> Callable[[str, Sequence[Tool]], ToolCall | None]:
    """(words, tools) → what the model calls; it is asked with these words alone."""

    def choose(words: str, tools: Sequence[Tool]) -> ToolCall | None:
        offered = [
            {"name": tool.name, "description": tool.description, "parameters": tool.json_schema} for tool in tools
        ]
        return model.call((Message("system", _RULES), Message("user", words[-_MOST_CHARACTERS:])), offered)

    return choose
