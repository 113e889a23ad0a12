"""Written text to speakable text: figures, doses, times, dates, telephone numbers and short forms become words.

Pure. Every stretch of the written text keeps its place, so that the time at which it is spoken can be told later.
The voice speaks American English: 3/5 of a year is the fifth of March, and units are spelt as Americans do.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, replace

from runtime.speech.abbreviations import GREEK, SYMBOLS
from runtime.speech.readings import READINGS

_WORD = re.compile(r"\S+")
_CLOSING = ".,;:!?…"
_QUOTES = "\"'“”„«»‘’`*_"
_BRACKETS = ")]}"
_APOSTROPHES = frozenset("'’‘ʼ´")
_DASHES = frozenset("-–—―‒‐‑")
_OPENS = re.compile(r"[(\[{]\w*[^\W\d]")
_STRAY = re.compile(r"(?<![^\W\d_])['-]+|['-]+(?![^\W\d_])")


@dataclass(frozen=True, slots=True)
class Piece:
    """`text[start:end]` of the written text and the words to say for it ("" for nothing).

    `spoken` may end in one of `. , ; : ! ? …`; a lone capital letter in it is the letter's name.
    """

    start: int
    end: int
    spoken: str


def normalise(text: str) -> tuple[Piece, ...]:
    """The pieces of `text` in order, without overlap; everything outside them is white space.

    Emoji and scripts that an English voice has no sounds for become pieces with nothing to say.
    """
    return tuple(_joined(_pieces(text), text))


def speakable(text: str) -> str:
    """What is said for `text`, as one line of plain words and punctuation."""
    return " ".join(piece.spoken for piece in normalise(text) if piece.spoken)


def _pieces(text: str) -> Iterator[Piece]:
    """Readings first, most specific first, each on what earlier ones left; then word by word."""
    parts: list[Piece | None] = [None]
    spans = [(0, len(text))]
    for pattern, read in READINGS:
        new_parts: list[Piece | None] = []
        new_spans: list[tuple[int, int]] = []
        for part, (start, end) in zip(parts, spans, strict=True):
            if part is not None:
                new_parts.append(part)
                new_spans.append((start, end))
                continue
            at = start
            for match in pattern.finditer(text, start, end):
                said = read(match)
                if said is None:
                    continue
                new_parts += [None, Piece(match.start(), match.end(), said)]
                new_spans += [(at, match.start()), match.span()]
                at = match.end()
            new_parts.append(None)
            new_spans.append((at, end))
        parts, spans = new_parts, new_spans
    for part, (start, end) in zip(parts, spans, strict=True):
        if part is not None:
            yield part
            continue
        for match in _WORD.finditer(text, start, end):
            yield Piece(match.start(), match.end(), _plain(match.group()))


def _plain(word: str) -> str:
    """One white-space separated word without what cannot be said."""
    if all(c in _DASHES for c in word):
        return "—"
    body = word.rstrip(_CLOSING + _QUOTES + _BRACKETS)
    tail = word[len(body) :]
    closing = "…" if "..." in tail else next((c for c in tail if c in _CLOSING), "")
    if not closing and any(c in _BRACKETS for c in tail):
        closing = ","
    said = _said(body)
    if said == "A" and not closing:
        said = "a"
    return said + closing


def _said(body: str) -> str:
    """The Latin letters and nameable signs of a word."""
    body = unicodedata.normalize("NFC", body)
    spelled = "".join(_letter(c) for c in body.replace(".", " dot " if body.strip(".").isascii() else " "))
    return " ".join(_STRAY.sub(" ", spelled).split()).removeprefix("dot ")


def _letter(c: str) -> str:
    if c.isascii() and c.isalpha():
        return c
    if c in _APOSTROPHES:
        return "'"
    if c in _DASHES:
        return "-"
    if name := SYMBOLS.get(c) or GREEK.get(c):
        return f" {name} "
    return c if c.isalpha() and unicodedata.name(c, "").startswith("LATIN") else " "


def _joined(pieces: Iterator[Piece], text: str) -> Iterator[Piece]:
    """Punctuation belongs to what is said before it; a line's end closes a sentence, a bracket parts two clauses."""
    said: Piece | None = None  # the last piece with words; `silent` ones came after it
    silent: list[Piece] = []
    for piece in pieces:
        between = text[(silent[-1] if silent else said or piece).end : piece.start]
        if said is not None and "\n" in between:
            said = replace(said, spoken=_closed(said.spoken, "."))
        if not any(c.isalpha() for c in piece.spoken):
            if said is not None and piece.spoken == "—" and said.spoken[-1].isalnum():
                said = replace(said, spoken=f"{said.spoken} —")
            elif said is not None and piece.spoken not in ("", "—"):
                said = replace(said, spoken=_closed(said.spoken, piece.spoken))
            silent.append(replace(piece, spoken=""))
            continue
        if said is not None:
            opens = _OPENS.match(text, piece.start) and said.spoken[-1].isalnum()
            yield replace(said, spoken=f"{said.spoken},") if opens else said
        yield from silent
        said, silent = piece, []
    if said is not None:
        yield said
    yield from silent


def _closed(spoken: str, mark: str) -> str:
    """`spoken` with a closing mark, which it may have already."""
    return spoken if spoken[-1] in ".!?…" else spoken.rstrip(_CLOSING) + mark
