"""Models that misbehave: the visitor hears a sentence all the same, and the next turn is answered."""

from __future__ import annotations

import itertools
import threading
from collections.abc import Callable, Iterator, Sequence

import pytest

from runtime.dialogue.answer import Answerer
from runtime.dialogue.language_model import JsonSchema, Message, never
from runtime.dialogue.persona import load_persona
from runtime.dialogue.watched import WatchedModel
from runtime.guardrails.dangers import Dangers
from runtime.memory.facts import Line
from runtime.memory.model import by_model
from runtime.responding import respondent
from tests.knowledge.calibrate import front_desk_index

QUICK = 0.1


class Misbehaving:
    """Streams what `pieces` gives."""

    name, context = "misbehaving", 2048

    def __init__(self, pieces: Callable[[Callable[[], bool]], Iterator[str]]) -> None:
        self._pieces = pieces

    def count(self, text: str) -> int:
        return len(text) // 4

    def prefill(self, messages: Sequence[Message], *, keep: bool = False, cancelled: Callable[[], bool] = never) -> int:
        return 0

    def stream(
        self,
        messages: Sequence[Message],
        *,
        max_tokens: int,
        stop: Sequence[str] = (),
        json_schema: JsonSchema | None = None,
        cancelled: Callable[[], bool] = never,
    ) -> Iterator[str]:
        return self._pieces(cancelled)

    def close(self) -> None:
        pass


def nothing(cancelled: Callable[[], bool]) -> Iterator[str]:
    yield from ()


def garbage(cancelled: Callable[[], bool]) -> Iterator[str]:
    yield from "�\x00}{]] <|im_start|> zxqv wkjh 0x41 �� ]]]".split()


def endless(cancelled: Callable[[], bool]) -> Iterator[str]:
    for _ in itertools.count():
        yield "and hello "


def crash(cancelled: Callable[[], bool]) -> Iterator[str]:
    yield "He"
    raise RuntimeError("the engine broke")


def hangs(cancelled: Callable[[], bool]) -> Iterator[str]:
    """Says nothing until it is cancelled, as a native call that is stuck would."""
    stuck = threading.Event()
    while not cancelled():
        stuck.wait(0.01)
    yield from ()


def drips(cancelled: Callable[[], bool]) -> Iterator[str]:
    """Always a letter just in time, and never a word."""
    while not cancelled():
        threading.Event().wait(QUICK / 2)
        yield "x"


@pytest.mark.parametrize("pieces", [nothing, garbage, endless, crash, hangs, drips])
def test_something_graceful_is_said_and_the_session_goes_on(
    pieces: Callable[[Callable[[], bool]], Iterator[str]], caplog: pytest.LogCaptureFixture
) -> None:
    persona = load_persona("front-desk")
    model = WatchedModel(Misbehaving(pieces), QUICK, QUICK)
    answers = respondent(persona, Answerer(persona, front_desk_index(), model), None, Dangers())
    said = " ".join(clause.text for clause in answers.answer("Hello, how are you?"))
    assert said
    assert all(word not in said for word in ("zxqv", "im_start", "\x00"))
    assert len(said) < 600
    parking = " ".join(clause.text for clause in answers.answer("Where can I park?"))
    assert "garage" in parking
    model.close()


def test_a_model_that_drips_is_given_up_soon() -> None:
    let_go = threading.Event()

    def letters(cancelled: Callable[[], bool]) -> Iterator[str]:
        for letter in "abcdefgh":
            let_go.wait(0.0 if letter == "a" else 2.0)
            yield letter

    model = WatchedModel(Misbehaving(letters), QUICK, 10.0)
    assert list(model.stream((Message("user", "Hello"),), max_tokens=60)) == ["a"]
    let_go.set()
    model.close()


def test_a_hanging_model_is_not_waited_for_again() -> None:
    let_go = threading.Event()

    def deaf(cancelled: Callable[[], bool]) -> Iterator[str]:
        let_go.wait(20)
        yield "late"

    model = WatchedModel(Misbehaving(deaf), QUICK, QUICK)
    message = (Message("user", "Hello"),)
    assert list(model.stream(message, max_tokens=5)) == []
    assert list(model.stream(message, max_tokens=5)) == []
    let_go.set()
    model.close()


def test_broken_json_is_no_memory() -> None:
    def half(cancelled: Callable[[], bool]) -> Iterator[str]:
        yield '{"facts": [{"line": 0, "kind": "na'

    model = WatchedModel(Misbehaving(half), QUICK, QUICK)
    assert by_model(model, [Line(True, "My name is Rosa.", 0.0)]) == []
    model.close()
