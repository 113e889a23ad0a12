"""Streamed text to clauses for speaking: whole sentences, or shorter where a pause is natural.

The first clause is kept short, so that the voice can begin early. What a clause is depends on the text alone, never
on how it arrived: a mark is decided only once enough of what follows it is there.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from runtime.knowledge.sentences import ENDERS, Ending, ending

_PAUSES = ",;:–—"
JOINERS = frozenset("and but or because so which when while if although though unless until".split())
FIRST_WORDS = 3  # words after which the first clause may end at a pause
LATER_WORDS = 8
LONG_WORDS = 18  # words after which a clause may end before a joining word
MOST_WORDS = 32  # words after which it ends at the next space, come what may


class ClauseSplitter:
    """Cuts a stream of text. `feed` returns the clauses that are complete, `finish` what is left.

    The first clause may end at a pause after `first_words` words. Short is quick, but each clause is spoken by itself,
    so text that is known at once sounds better in longer ones.
    """

    def __init__(self, first_words: int = FIRST_WORDS) -> None:
        self._first_words = first_words
        self._text = ""  # what is not spoken yet
        self._at = 0  # everything before this position is decided
        self._words = 0  # words before this position
        self._first = True

    def feed(self, piece: str) -> list[str]:
        self._text += piece
        return list(self._clauses(final=False))

    def finish(self) -> list[str]:
        clauses = list(self._clauses(final=True))
        if rest := _tidy(self._text):
            clauses.append(rest)
        self._text, self._at, self._words, self._first = "", 0, 0, True
        return clauses

    def _clauses(self, final: bool) -> Iterator[str]:
        while self._at < len(self._text):
            cut = self._decide(final)
            if cut is None:
                return
            if cut and (clause := _tidy(self._text[:cut])):
                yield clause
                self._first = False
            if cut:
                self._text, self._at, self._words = self._text[cut:], 0, 0

    def _decide(self, final: bool) -> int | None:
        """Decide about the character at hand: where to cut (0: nowhere), or None to wait for more text."""
        text, at = self._text, self._at
        character = text[at]
        if character in ENDERS:
            decided, end = ending(text, at, final)
            if decided is Ending.WAIT:
                return None
            self._at = end
            return end if decided is Ending.YES else 0
        if character == "\n":
            self._at = at + 1
            return at + 1
        if character in _PAUSES or character.isspace():
            return self._pause(final)
        self._words += at == 0 or text[at - 1].isspace()
        self._at = at + 1
        return 0

    def _pause(self, final: bool) -> int | None:
        """A comma, colon, dash or space: a place to breathe if the clause is long enough."""
        text, at = self._text, self._at
        if text[at].isspace():
            if self._words >= MOST_WORDS:
                self._at = at + 1
                return at + 1
            if self._words >= LONG_WORDS:
                word, whole = _next_word(text, at + 1)
                if not whole and not final:
                    return None
                self._at = at + 1
                return at + 1 if word in JOINERS else 0
            self._at = at + 1
            return 0
        if at + 1 == len(text) and not final:
            return None
        self._at = at + 1
        enough = self._first_words if self._first else LATER_WORDS
        followed_by_space = at + 1 < len(text) and text[at + 1].isspace()
        return at + 1 if followed_by_space and self._words >= enough else 0


def split_clauses(pieces: Iterable[str], first_words: int = FIRST_WORDS) -> Iterator[str]:
    """The clauses of a stream of text, each as soon as it is complete."""
    splitter = ClauseSplitter(first_words)
    for piece in pieces:
        yield from splitter.feed(piece)
    yield from splitter.finish()


def _next_word(text: str, at: int) -> tuple[str, bool]:
    """The word at a position, lower case, and whether its end is in the text."""
    end = at
    while end < len(text) and text[end].isalpha():
        end += 1
    return text[at:end].lower(), end < len(text)


def _tidy(text: str) -> str:
    """White space made single; nothing if there is not one letter or digit to speak."""
    tidy = " ".join(text.split())
    return tidy if any(character.isalnum() for character in tidy) else ""
