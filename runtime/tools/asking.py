"""Asking for a tool in words: which one is wanted, what it still needs, a yes before it has effects. Pure.

pending, said = step(tools, None, "When is my appointment?")     # asks for the booking code
pending, said = step(tools, pending, "H E two one four")         # said.call: run it with {"code": "HE214"}
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from types import MappingProxyType

from runtime.dialogue.questions import asks
from runtime.objectives.spoken_numbers import number
from runtime.objectives.values import code, yes_or_no
from runtime.tools.tool import SIDE_EFFECTS, Parameter, Tool

Argument = str | float | bool
MOST_TRIES = 2
NOT_DONE = "All right, I won't."
NOT_UNDERSTOOD = "I'm sorry, I did not get that."
_LEAVES = re.compile(
    r"^\W*(?:no|never ?mind|cancel|stop|forget it|i don't (?:know|have) (?:it|one|that))\b", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Pending:
    """A tool that was asked for and has not run: `asking` names the parameter we asked for, None while we wait for a
    yes.
    """

    tool: str
    arguments: Mapping[str, Argument] = field(default_factory=lambda: MappingProxyType({}))
    asking: str | None = None
    tries: int = 0


@dataclass(frozen=True, slots=True)
class Call:
    tool: Tool
    arguments: Mapping[str, Argument]


@dataclass(frozen=True, slots=True)
class Asked:
    """What comes of the visitor's words: words to say, or a call."""

    say: str = ""
    call: Call | None = None


def step(tools: Sequence[Tool], pending: Pending | None, words: str) -> tuple[Pending | None, Asked | None]:
    """One turn of the visitor; None where the words are not about a tool."""
    straight = words.replace("’", "'")
    if pending is None:
        return _wanted(tools, straight)
    tool = next((tool for tool in tools if tool.name == pending.tool), None)
    if tool is None:
        return None, None
    if pending.asking is None:
        agreed = yes_or_no(straight)
        if agreed is None:
            return None, None  # they speak of something else: then it is not wanted
        return None, Asked(call=Call(tool, pending.arguments)) if agreed else Asked(NOT_DONE)
    value = argument(tool.parameters[pending.asking], straight)
    if value is not None:
        return _next(tool, {**pending.arguments, pending.asking: value})
    if _LEAVES.match(straight):
        return None, Asked(NOT_DONE)
    if asks(straight) or pending.tries + 1 >= MOST_TRIES:
        return (None, None) if asks(straight) else (None, Asked(tool.nothing))
    ask = tool.parameters[pending.asking].ask or ""
    again = Pending(pending.tool, pending.arguments, pending.asking, pending.tries + 1)
    return again, Asked(f"{NOT_UNDERSTOOD} {ask}")


def wanted(tools: Sequence[Tool], name: str, arguments: Mapping[str, object]) -> tuple[Pending | None, Asked | None]:
    """A tool that a language model wants for the visitor, as if they had asked for it: what it gives is read by the
    parameters' own rules, what is missing is asked for, and what has effects waits for a yes. None for no such tool.
    """
    tool = next((tool for tool in tools if tool.name == name), None)
    if tool is None:
        return None, None
    read = {
        key: argument(parameter, str(arguments[key]))
        for key, parameter in tool.parameters.items()
        if arguments.get(key) not in (None, "")
    }
    return _next(tool, {key: value for key, value in read.items() if value is not None})


def argument(parameter: Parameter, words: str) -> Argument | None:
    """The value of a parameter in the visitor's words; None where there is none."""
    match parameter.type:
        case "boolean":
            return yes_or_no(words)
        case "integer" | "number":
            value = number(words)
            return value if value is None or parameter.type == "number" or value.is_integer() else None
    if parameter.enum:
        found = [option for option in parameter.enum if re.search(rf"\b{re.escape(option)}\b", words, re.IGNORECASE)]
        return found[0] if len(found) == 1 else None
    if parameter.pattern is not None:
        return code(parameter.pattern, words)
    return words.strip(" .!?") or None


def _wanted(tools: Sequence[Tool], words: str) -> tuple[Pending | None, Asked | None]:
    for tool in tools:
        for pattern in tool.starts:
            match = re.search(pattern, words, re.IGNORECASE)
            if match is None:
                continue
            given: dict[str, Argument] = {}
            named = match.groupdict()
            for name, parameter in tool.parameters.items():
                said = named.get(name) or (words if parameter.pattern is not None else None)
                value = argument(parameter, said) if said else None
                if value is not None:
                    given[name] = value
            return _next(tool, given)
    return None, None


def _next(tool: Tool, given: Mapping[str, Argument]) -> tuple[Pending | None, Asked]:
    """Ask for what is missing, then for a yes, then call."""
    given = MappingProxyType(dict(given))
    missing = next((name for name in tool.parameters if name not in given), None)
    if missing is not None:
        return Pending(tool.name, given, missing), Asked(tool.parameters[missing].ask or "")
    if tool.confirm is not None and (tool.confirmed or tool.does in SIDE_EFFECTS):
        return Pending(tool.name, given), Asked(tool.confirm.format_map(dict(given)))
    return None, Asked(call=Call(tool, given))
