"""A mistake in a script, with its place."""

from __future__ import annotations

from runtime.errors import BadInput


class ScriptProblem(BadInput):
    """`line` and `column` count from 1."""

    def __init__(self, name: str, line: int, column: int, message: str, hint: str = "") -> None:
        super().__init__(f"{name}, line {line}, column {column}: {message}", hint)
        self.line = line
        self.column = column
