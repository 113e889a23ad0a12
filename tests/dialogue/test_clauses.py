from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from runtime.dialogue.clauses import LATER_WORDS, MOST_WORDS, ClauseSplitter, split_clauses

TABLE = [
    ("Hello there, I'm Mira. How can I help?", ["Hello there, I'm Mira.", "How can I help?"]),
    ("Dr. Patel sees you at 3.5 p.m. on Monday.", ["Dr. Patel sees you at 3.5 p.m. on Monday."]),
    ("Open until 5 p.m. The shop closes later.", ["Open until 5 p.m.", "The shop closes later."]),
    ("It costs $1,000.50 or less!  OK?", ["It costs $1,000.50 or less!", "OK?"]),
    ("If you are late, please call us.", ["If you are late,", "please call us."]),
    ("1. Do this\n2. Do that", ["1. Do this", "2. Do that"]),
    ("e.g. this, i.e. that one", ["e.g. this, i.e. that one"]),
    ("Well... maybe. “Yes.” She said", ["Well... maybe.", "“Yes.”", "She said"]),
    ("Ask J. Smith of St. Mary. Thanks", ["Ask J. Smith of St. Mary.", "Thanks"]),
    ("What?! No way.", ["What?!", "No way."]),
    ("", []),
    (" \n -- … \n", []),
]


@pytest.mark.parametrize(("text", "clauses"), TABLE)
def test_where_clauses_end(text: str, clauses: list[str]) -> None:
    assert list(split_clauses([text])) == clauses


def test_a_clause_is_out_as_soon_as_it_is_decided() -> None:
    splitter = ClauseSplitter()
    assert splitter.feed("Hello there. ") == []
    assert splitter.feed("I") == ["Hello there."]
    assert splitter.finish() == ["I"]
    assert splitter.feed("Once more. A") == ["Once more."]


def test_the_first_clause_may_be_kept_whole() -> None:
    text = "If you are late, please call us."
    assert list(split_clauses([text], LATER_WORDS)) == [text]


def test_endless_text_is_cut() -> None:
    clauses = list(split_clauses("word " * 200))
    assert max(len(clause.split()) for clause in clauses) <= MOST_WORDS
    assert sum(len(clause.split()) for clause in clauses) == 200


PIECES = st.sampled_from(
    ["Dr", ".", " ", ",", "a.m", "?", "!", "\n", "Yes", "no", "3", "5", "and", "…", '"', "I", ":", "x "]
)


@given(st.lists(PIECES, max_size=120), st.lists(st.integers(0, 500), max_size=30))
def test_any_chunking_gives_the_same_clauses(parts: list[str], places: list[int]) -> None:
    text = "".join(parts)
    edges = sorted({0, len(text), *(place % (len(text) + 1) for place in places)})
    chunks = [text[start:end] for start, end in pairwise(edges)]
    assert list(split_clauses(chunks)) == list(split_clauses([text]))


@given(st.text(max_size=200))
def test_no_letter_or_digit_is_lost(text: str) -> None:
    said = "".join(split_clauses([text]))
    assert [c for c in said if c.isalnum()] == [c for c in text if c.isalnum()]
