"""A mistake in a script, with its place."""

from __future__ import annotations

from runtime.errors import BadInput
from runtime.phrases import Phrase, phrase


class ScriptProblem(BadInput):
    """`line` and `column` count from 1."""

    def __init__(
        self, name: str, line: int, column: int, message: str | Phrase, hint: str | Phrase = "", /, **given: object
    ) -> None:
        what = phrase(message, **given)
        place = "{name}, line {line}, column {column}: {what}"
        super().__init__(place, phrase(hint, **given), name=name, line=line, column=column, what=what)
        self.line = line
        self.column = column
