from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from runtime.dialogue.stopping import decoded, until_stop

TEXT = st.text(alphabet="ab<|\n", max_size=40)


def cut(text: str, places: list[int]) -> list[str]:
    edges = sorted({0, len(text), *(place % (len(text) + 1) for place in places)})
    return [text[start:end] for start, end in pairwise(edges)]


@given(TEXT, st.lists(st.text(alphabet="ab<|\n", min_size=1, max_size=4), max_size=3), st.lists(st.integers(0, 99)))
def test_the_stream_ends_before_the_first_stop_however_it_is_cut(
    text: str, stops: list[str], places: list[int]
) -> None:
    complete = [(text.index(stop) + len(stop), text.index(stop)) for stop in stops if stop in text]
    said = list(until_stop(cut(text, places), stops))
    assert "".join(said) == (text[: min(complete)[1]] if complete else text)
    assert all(said)


def test_only_what_may_become_a_stop_is_held_back() -> None:
    stream = until_stop(iter(["Hello", " there<", "b>"]), ["<|end|>"])
    assert next(stream) == "Hello"
    assert next(stream) == " there"
    assert next(stream) == "<b>"


@given(st.text(max_size=20), st.lists(st.integers(0, 99)))
def test_characters_are_whole_however_the_bytes_are_cut(text: str, places: list[int]) -> None:
    raw = text.encode()
    edges = sorted({0, len(raw), *(place % (len(raw) + 1) for place in places)})
    pieces = [raw[start:end] for start, end in pairwise(edges)]
    said = list(decoded(pieces))
    assert "".join(said) == text
    assert all(said)


@given(st.lists(st.binary(max_size=6), max_size=8))
def test_bytes_that_are_not_text_do_not_stop_the_stream(pieces: list[bytes]) -> None:
    assert "".join(decoded(pieces)) == b"".join(pieces).decode("utf-8", errors="replace")
