from __future__ import annotations

from itertools import pairwise

import pytest

from runtime.errors import BadInput
from runtime.export.prompted import as_written
from runtime.speech.voice import WordTime

HEARD = [
    WordTime(word, 0.5 * number, 0.5 * number + 0.4)
    for number, word in enumerate("please ask for doctor win then".split())
]


def test_names_are_written_as_the_script_has_them() -> None:
    words = as_written(HEARD, "Please ask for Dr. Nguyen, then.", "a.wav")
    assert [word.text for word in words] == ["Please", "ask", "for", "Dr.", "Nguyen,", "then."]
    assert words[0].start == 0 and words[3].start == 1.5 and words[4].end == 2.4 and words[5].start == 2.5
    assert all(one.end <= other.start + 1e-9 for one, other in pairwise(words))


def test_what_was_not_heard_is_shown_where_it_belongs_and_more_is_left_out() -> None:
    words = as_written(HEARD, "Please do ask for doctor win", "a.wav")
    assert [word.text for word in words] == ["Please", "do", "ask", "for", "doctor", "win"]
    assert words[1].start == words[1].end == 0.4


def test_the_text_of_something_else_is_refused() -> None:
    with pytest.raises(BadInput, match=r"a\.wav says something else .* 1 of 5 words"):
        as_written(HEARD, "The clinic opens at doctor", "a.wav")
