"""Reading the values of a script's keys and marks, each mistake with its place."""

from __future__ import annotations

import difflib
import re
from collections.abc import Sequence
from typing import TypeVar

from runtime.face.tags import EMOTIONS, Feeling
from runtime.phrases import Phrase, phrase
from runtime.script.problem import ScriptProblem

T = TypeVar("T")


class Values:
    """What a reader of scripts knows of values. `_at`: the line it is at, from 0."""

    _name: str
    _at: int

    def _feeling(self, parts: Sequence[str], at: int) -> Feeling:
        name = parts[0].lower()
        if name not in EMOTIONS:
            raise self._wrong(
                at,
                "{name!r} is no emotion.",
                "{meant}There are: {known}.",
                name=name,
                meant=meant(name, EMOTIONS),
                known=", ".join(EMOTIONS),
            )
        if len(parts) > 2:
            raise self._wrong(at, "An emotion takes one number, its strength.", "Write [sad 0.5].")
        return Feeling(name, self._number(parts[1], at, 0.0, 1.0) if len(parts) == 2 else 1.0)

    def _seconds(self, value: str, at: int, most: float) -> float:
        match = re.fullmatch(r"(\d*\.?\d+)(ms|s)?", value)
        seconds = float(match.group(1)) / (1000 if match.group(2) == "ms" else 1) if match else -1.0
        if not 0 < seconds <= most:
            raise self._wrong(
                at, "{value!r} is no time up to {most:g} s.", "Write 500ms, 1.5s or 2.", value=value, most=most
            )
        return seconds

    def _number(self, value: str, at: int, least: float, most: float) -> float:
        number = float(value) if re.fullmatch(r"\d*\.?\d+", value) else least - 1
        if not least <= number <= most:
            raise self._wrong(
                at,
                "{value!r} is no number from {least:g} to {most:g}.",
                "Correct it.",
                value=value,
                least=least,
                most=most,
            )
        return number

    def _one_of(self, value: str, allowed: tuple[T, ...], at: int) -> T:
        for one in allowed:
            if value == one:
                return one
        words = [str(one) for one in allowed]
        raise self._wrong(
            at,
            "{value!r} is none of: {known}.",
            "{meant}",
            meant=meant(value, words),
            value=value,
            known=", ".join(words),
        )

    def _known(self, key: str, allowed: Sequence[str], column: int, what: str) -> None:
        if key not in allowed:
            raise self._wrong(
                column,
                "{key!r} is no {what}.",
                "{meant}There are: {known}.",
                meant=meant(key, allowed),
                known=", ".join(allowed),
                key=key,
                what=what,
            )

    def _wrong(self, column: int, message: str | Phrase, hint: str | Phrase, /, **given: object) -> ScriptProblem:
        return ScriptProblem(self._name, self._at + 1, column, message, hint, **given)


def meant(word: str, allowed: Sequence[str]) -> Phrase:
    """A question that names the nearest of what is allowed, if any is near."""
    near = difflib.get_close_matches(word, allowed, 1)
    return phrase("Did you mean {near}? ", near=near[0]) if near else Phrase("")
