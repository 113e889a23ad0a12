"""Lists and their deletions: pure."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from runtime.studio.deletions import UNDO_FOR, Deletions
from runtime.studio.rows import Order, Row, arranged, groups

ROWS = [
    Row(1, ("Parking.pdf", "12"), (None, 12), "ready"),
    Row(2, ("after surgery.md", "3"), (None, 3), "ready"),
    Row(3, ("Zebra.docx", "100"), (None, 100), "failed"),
]


def keys(order: Order, without: frozenset[int] = frozenset()) -> list[object]:
    return [row.key for row in arranged(ROWS, order, without)]


def test_rows_are_searched_filtered_and_sorted() -> None:
    assert keys(Order()) == [1, 2, 3]
    assert keys(Order(column=0)) == [2, 1, 3], "whatever the case of letters"
    assert keys(Order(column=1)) == [2, 1, 3] and keys(Order(column=1, falling=True)) == [3, 1, 2], "as numbers"
    assert keys(Order(words="SURG after")) == [2]
    assert keys(Order(group="failed")) == [3] and keys(Order(), frozenset({1})) == [2, 3]
    assert groups(ROWS) == ["failed", "ready"]


def test_a_deletion_happens_after_a_while_unless_it_is_undone() -> None:
    waiting = Deletions().delete([1, 2], 10.0).delete([2, 3], 12.0)
    assert waiting.keys == {1, 2, 3} and waiting.left(12.0) == UNDO_FOR
    waiting, gone = waiting.due(10.0 + UNDO_FOR)
    assert gone == (1, 2), "a second deletion does not put off the first"
    assert waiting.undo().due(1e9) == (Deletions(), ())


@given(st.lists(st.tuples(st.sampled_from(["delete", "undo", "due"]), st.integers(0, 4), st.floats(0, 5)), max_size=30))
def test_nothing_is_deleted_twice_early_or_after_it_was_undone(steps: list[tuple[str, int, float]]) -> None:
    state, at, since = Deletions(), 0.0, dict[object, float]()
    for act, key, passed in steps:
        at += passed
        match act:
            case "delete":
                state = state.delete([key], at)
                since.setdefault(key, at)
            case "undo":
                state, since = state.undo(), {}
            case _:
                state, gone = state.due(at)
                for each in gone:
                    assert at - since.pop(each) >= UNDO_FOR
        assert state.keys == set(since)
