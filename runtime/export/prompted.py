"""What a recording says, as its script writes it: recognition mishears names that the script's author knows."""

from __future__ import annotations

import re
from collections.abc import Sequence
from difflib import SequenceMatcher

from runtime.errors import BadInput
from runtime.export.translated_captions import shared
from runtime.speech.voice import WordTime

ENOUGH = 0.5
"""Share of the words that have to be the same: otherwise it is the text of another recording."""


def as_written(heard: Sequence[WordTime], text: str, name: str) -> list[WordTime]:
    """The words of `text` at the times of those that were heard; where they differ, they share the time that there is.

    `name`: the recording's, for the message. Raises BadInput for a text of something else.
    """
    written = text.split()
    match = SequenceMatcher(None, [_plain(word.text) for word in heard], [_plain(word) for word in written], False)
    if match.ratio() < ENOUGH:
        same = sum(block.size for block in match.get_matching_blocks())
        message = "{name} says something else than the text under it: {same} of {words} words are the same."
        hint = "Correct the text, or leave it out: the recording is recognised."
        raise BadInput(message, hint, name=name, same=same, words=len(written))
    words: list[WordTime] = []
    for kind, a, b, c, d in match.get_opcodes():
        if kind == "equal":
            words += [WordTime(word, one.start, one.end) for one, word in zip(heard[a:b], written[c:d], strict=True)]
        elif kind == "replace":
            words += shared(written[c:d], heard[a].start, heard[b - 1].end)
        elif kind == "insert":  # between two words there is hardly any time: they are shown with the one before
            at = heard[a - 1].end if a else heard[0].start
            words += [WordTime(word, at, at) for word in written[c:d]]
    return words


def _plain(word: str) -> str:
    return re.sub(r"\W", "", word.lower())
