"""Where a sentence ends, decided from the text around one punctuation mark. Pure.

Knows the abbreviations of English and common ones of Spanish, Portuguese, French and German, and the marks of Chinese
and Arabic.

The same rule cuts documents into sentences and streamed text into clauses, so it can also answer "wait".
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from enum import Enum

ENDERS = ".!?…。！？؟"
_FULL_WIDTH = "。！？"  # no space follows these
_CLOSERS = "\"'”’)]*_»」』）"
_TITLES = frozenset(
    "dr mr mrs ms prof st mt vs e.g i.e approx fig dept tel ext min max incl cf rev sgt capt "
    "sr sra srta dra profa av núm pág mme mlle z.b d.h u.a ca bzw nr str tél".split()
)
_MAY_END = frozenset(
    "a.m p.m etc inc ltd co jr sr u.s u.k ph.d m.d d.o ave blvd jan feb mar apr aug sept oct nov dec".split()
)
_LAST_WORD = re.compile(r"[\w.]*$")


class Ending(Enum):
    YES = "yes"
    NO = "no"
    WAIT = "wait"


def ending(text: str, at: int, final: bool) -> tuple[Ending, int]:
    """Whether the mark at `text[at]` ends a sentence, and where the sentence then ends (closing quotes included).

    `final` says that nothing follows `text`; otherwise the answer may be to wait for more of it.
    """
    end = at + 1
    while end < len(text) and (text[end] in ENDERS or text[end] in _CLOSERS):
        end += 1
    if text[at] in _FULL_WIDTH:
        return Ending.YES, end
    following = end
    while following < len(text) and text[following].isspace():
        if text[following] == "\n":
            return Ending.YES, end
        following += 1
    if following == len(text):
        return (Ending.YES if final else Ending.WAIT), end
    if following == end:
        return Ending.NO, end
    if text[at] in "!?؟":
        return Ending.YES, end
    return (Ending.YES if _full_stop(text, at, text[following]) else Ending.NO), end


def _full_stop(text: str, at: int, following: str) -> bool:
    """Whether a full stop that is followed by a space and `following` is more than an abbreviation's."""
    found = _LAST_WORD.search(text, max(0, at - 24), at)
    word = found.group().lstrip("_") if found else ""
    bare = word.lower().strip(".")
    if bare in _TITLES or (bare in ("no", "nos") and following.isdigit()):
        return False
    if word.isdigit() and text[: at - len(word)].rpartition("\n")[2].strip() == "":
        return False  # the number of a list item
    if len(word) == 1 and word.isalpha() and word.isupper() and word != "I":
        return False  # an initial
    if following.islower():
        return False
    return bare not in _MAY_END or following.isupper() or not following.isalnum()


def split_sentences(text: str) -> Iterator[tuple[int, int]]:
    """The spans of the sentences of one paragraph; line ends inside it count as spaces."""
    flat = text.replace("\n", " ").replace("\r", " ")
    start = 0
    at = 0
    while at < len(flat):
        if flat[at] in ENDERS:
            decided, end = ending(flat, at, final=True)
            if decided is Ending.YES:
                yield from _trimmed(flat, start, end)
                start = at = end
                continue
            at = end
            continue
        at += 1
    yield from _trimmed(flat, start, len(flat))


def _trimmed(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    if end > start:
        yield start, end
