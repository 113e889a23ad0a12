"""How single words are said: a persona's own dictionary, put over the voice's rules. Pure.

An entry gives other letters to read ("win" for Nguyen) or the sounds themselves, in the voice's own alphabet.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace

from runtime.speech.normalise import Piece


@dataclass(frozen=True, slots=True)
class Said:
    """`word` as it is written; `alias` or `phonemes`, one of them, says how."""

    word: str
    alias: str | None = None
    phonemes: str | None = None


class Dictionary:
    """Entries by their word; capitals do not matter, and a word ends where its letters do."""

    def __init__(self, entries: Iterable[Said] = ()) -> None:
        entries = list(entries)
        self._aliases = {each.word.casefold(): each.alias for each in entries if each.alias}
        self._sounds = {each.word.casefold(): each.phonemes.strip("/ ") for each in entries if each.phonemes}
        self._alias = _any_of(self._aliases)
        self._sound = _any_of(self._sounds)

    def read(self, pieces: Iterable[Piece]) -> tuple[Piece, ...]:
        """Pieces of a text with other letters where an entry gives them."""
        if self._alias is None:
            return tuple(pieces)
        find = self._alias
        return tuple(
            replace(piece, spoken=find.sub(lambda found: self._aliases[found.group().casefold()] or "", piece.spoken))
            for piece in pieces
        )

    def marked(self, line: str) -> str:
        """A line with the sounds of its words beside them, in the notation of the voice's rules: [word](/sounds/)."""
        if self._sound is None:
            return line
        return self._sound.sub(lambda found: f"[{found.group()}](/{self._sounds[found.group().casefold()]}/)", line)


def _any_of(entries: dict[str, str]) -> re.Pattern[str] | None:
    """The longest first, so that an entry for part of a name does not take it from the name's own."""
    if not entries:
        return None
    words = sorted((word for word in entries), key=len, reverse=True)
    return re.compile(rf"(?<![\w'])(?:{'|'.join(map(re.escape, words))})(?![\w])", re.IGNORECASE)
