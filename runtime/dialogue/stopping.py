"""What happens to a stream of text on its way out of a model, wherever its pieces break."""

from __future__ import annotations

import codecs
from collections.abc import Iterable, Iterator, Sequence


def decoded(pieces: Iterable[bytes]) -> Iterator[str]:
    """UTF-8 as text, never an empty piece: a token may end in the middle of a character, or not be UTF-8 at all."""
    decoder = codecs.getincrementaldecoder("utf-8")(errors="replace")
    for piece in pieces:
        if text := decoder.decode(piece):
            yield text
    if rest := decoder.decode(b"", final=True):
        yield rest


def until_stop(pieces: Iterable[str], stop: Sequence[str]) -> Iterator[str]:
    """Pass `pieces` on up to the stop text that is complete first; holds back only what may still become one."""
    stops = [text for text in stop if text]
    held = ""
    for piece in pieces:
        held += piece
        found = [(at + len(text), at) for text in stops if (at := held.find(text)) >= 0]
        if found:
            _, at = min(found)
            if at > 0:
                yield held[:at]
            return
        keep = max((_overlap(held, text) for text in stops), default=0)
        if len(held) > keep:
            yield held[: len(held) - keep]
            held = held[len(held) - keep :]
    if held:
        yield held


def _overlap(text: str, stop: str) -> int:
    """How many of the last characters of `text` could be the beginning of `stop`."""
    for size in range(min(len(stop) - 1, len(text)), 0, -1):
        if text.endswith(stop[:size]):
            return size
    return 0
