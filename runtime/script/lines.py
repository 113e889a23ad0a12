"""The inline marks of a script's text: `[pause 1s]`, `*emphasis*`, `{written|spoken}`, `[sad 0.5]`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from runtime.phrases import Phrase

Kind = Literal["word", "mark"]
_ESCAPED = re.compile(r"\\([\\\[\]{}*#@%-])")


@dataclass(frozen=True, slots=True)
class Token:
    """A word (`text` as written, `spoken` if that differs) or what stands in square brackets. `column` from 1."""

    kind: Kind
    text: str
    column: int
    spoken: str | None = None
    emphasised: bool = False


class Unfinished(ValueError):
    """A mark that is opened and never closed, or empty. `column` from 1."""

    def __init__(self, column: int, message: str, hint: str) -> None:
        super().__init__(message)
        self.column, self.said, self.advice = column, Phrase(message), Phrase(hint)


def tokens(line: str) -> Iterator[Token]:
    """The words and marks of one line. Raises Unfinished."""
    at, emphasis = 0, 0
    while at < len(line):
        c = line[at]
        if c.isspace():
            at += 1
        elif c == "[":
            end = line.find("]", at)
            if end < 0:
                raise Unfinished(
                    at + 1, "A square bracket is opened and never closed.", "Close it, or write \\[ for one."
                )
            yield Token("mark", line[at + 1 : end].strip(), at + 1)
            at = end + 1
        else:
            begun = at
            written, spoken, at, emphasis, loud = _word(line, at, emphasis)
            if written:
                yield Token("word", written, begun + 1, spoken if spoken != written else None, loud)
    if emphasis:
        raise Unfinished(emphasis, "An asterisk is never closed on its line.", "Close it, or write \\* for one.")


def plain(text: str) -> str:
    """Text with its escapes taken out."""
    return _ESCAPED.sub(r"\1", text)


def escaped(text: str) -> str:
    """Text that is read back as it is, whatever it holds."""
    return re.sub(r"([\\\[\]{}*])", r"\\\1", text)


def _word(line: str, at: int, emphasis: int) -> tuple[str, str, int, int, bool]:
    """Written, spoken, where it ends, the column of an open asterisk (0: none), whether it is emphasised."""
    written = spoken = ""
    loud = bool(emphasis)
    while at < len(line) and not line[at].isspace() and line[at] != "[":
        c = line[at]
        if c == "\\" and at + 1 < len(line):
            written, spoken, at = written + line[at + 1], spoken + line[at + 1], at + 2
        elif c == "*":
            emphasis = 0 if emphasis else at + 1
            loud = loud or bool(emphasis)
            at += 1
        elif c == "{":
            end = line.find("}", at)
            parts = line[at + 1 : end].split("|") if end > 0 else []
            if len(parts) != 2 or not all(part.strip() for part in parts):
                hint = "Write {as it is written|as it is said}, or \\{ for a brace."
                raise Unfinished(at + 1, "A brace does not hold a word and how it is said.", hint)
            written, spoken, at = written + parts[0].strip(), spoken + parts[1].strip(), end + 1
        else:
            written, spoken, at = written + c, spoken + c, at + 1
    return written, spoken, at, emphasis, loud
