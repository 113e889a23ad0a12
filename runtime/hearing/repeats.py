"""What a recogniser says twice although the visitor said it once. Pure.

Where speech is cut off in the middle of a sentence Moonshine sometimes begins again: "Is there a doctor here who's
there a doctor here who's there a doctor here". Such a text looks finished and is not.
"""

from __future__ import annotations

import re

from runtime.floor.text_cues import is_number

_SHORTEST = 2  # words of what is repeated
_AGAIN = 3  # words of it that must come again, at least


def without_repeats(text: str) -> str:
    """`text` up to where its end begins to repeat itself; numbers and letters, which people repeat, are left alone."""
    words = text.split()
    bare = [re.sub(r"[^\w']", "", word.lower()) for word in words]
    for period in range(_SHORTEST, len(words) // 2 + 2):
        start = len(words) - period
        while start > 0 and bare[start - 1] == bare[start - 1 + period]:
            start -= 1
        repeated = len(words) - start
        if repeated >= period + _AGAIN:
            once = bare[start : start + period]
            if len(set(once)) > 1 and not any(_is_dictated(word) for word in once):
                return " ".join(words[: start + period])
    return text


def _is_dictated(word: str) -> bool:
    return is_number(word) or (len(word) == 1 and word not in ("a", "i"))
