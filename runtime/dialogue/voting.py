"""A larger model's vote on a doubtful sentence: how sure it is, in log odds, that the sentence answers the question.

The vote is one figure beside those of the search (`answerable.with_vote`); it never words anything. The model has one
prompt, whose beginning stays read, so a vote costs the sentence's own tokens: about a second of two cores. Nothing
waits longer than PATIENCE for it, and while the model is still loading there is no vote.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Sequence
from concurrent.futures import Future, ThreadPoolExecutor

from runtime.clock import Clock, SystemClock
from runtime.dialogue.language_model import Message, Weighing
from runtime.errors import BedsideError

log = logging.getLogger(__name__)

PATIENCE = 2.0  # seconds
CONTEXT = 640  # tokens: the beginning has 310
_MOST_CHARACTERS = 400  # of the question, and of the sentence
_REMEMBERED = 64  # votes: a question is searched for more than once while the visitor still speaks

_PASSAGES = (
    ("How old is the library?", "Library. Opening: The library opens at nine.", "no"),
    ("When can I come to the library?", "Library. Opening: The library opens at nine.", "yes"),
    ("can my kid borrow dvds", "Library. Borrowing: Films are lent to members over sixteen only.", "yes"),
    ("How much does a lost card cost?", "Library. Borrowing: Tell us at once when your card is lost.", "no"),
    ("Is there anywhere to put my bike?", "Library. Arriving: Racks stand in the yard behind the house.", "yes"),
    ("Do you have racks for drying clothes?", "Library. Arriving: Racks stand in the yard behind the house.", "no"),
)
_RULE = (
    "You check answers at a reception desk. Reply yes only if the passage itself contains the answer to the question. "
    "If it is about the same matter but does not say what was asked, reply no."
)


def _asked(question: str, passage: str) -> Message:
    return Message("user", f"Passage: {passage}\nQuestion: {question}\nDoes the passage answer the question?")


BEGINNING = (
    Message("system", _RULE),
    *(
        message
        for question, passage, answer in _PASSAGES
        for message in (_asked(question, passage), Message("assistant", answer))
    ),
)


_NOTHING = Message("user", "Hello")  # takes the place of what was asked last


class ModelVoter:
    """Votes of the model that `load` opens meanwhile. Any thread may ask; one at a time is answered."""

    def __init__(self, load: Callable[[], Weighing], clock: Clock | None = None) -> None:
        pool = ThreadPoolExecutor(1, thread_name_prefix="bedside-voter")
        self._model: Future[Weighing] = pool.submit(load)
        pool.shutdown(wait=False)
        self._clock = clock or SystemClock()
        self._lock = threading.Lock()
        self._votes: dict[tuple[str, str], float] = {}

    def wait(self) -> None:
        """Until the model is there. Raises what opening it raised."""
        self._model.result()

    def vote(self, question: str, path: Sequence[str], sentence: str) -> float | None:
        """Log odds that the sentence under its headings answers; None without a model, or where it takes too long."""
        model = self._ready()
        if model is None:
            return None
        passage = f"{'. '.join(path)}: {sentence[:_MOST_CHARACTERS]}" if path else sentence[:_MOST_CHARACTERS]
        asked = question[-_MOST_CHARACTERS:]
        with self._lock:
            if (asked, passage) not in self._votes:
                odds = model.odds((*BEGINNING, _asked(asked, passage)), "yes", "no", cancelled=self._late())
                if odds is None:
                    return None
                while len(self._votes) >= _REMEMBERED:
                    del self._votes[next(iter(self._votes))]
                self._votes[asked, passage] = odds
            return self._votes[asked, passage]

    def forget(self) -> None:
        """Nothing that a visitor asked is held any more."""
        with self._lock:
            self._votes.clear()
            if (model := self._ready()) is not None:
                model.prefill((*BEGINNING, _NOTHING))

    def close(self) -> None:
        """Give the model's memory back. Waits for one that is being opened."""
        if not self._model.cancel() and self._model.exception() is None:
            self._model.result().close()

    def _late(self) -> Callable[[], bool]:
        """Says, from now on, whether the vote has taken too long."""
        until = self._clock.stopwatch() + PATIENCE
        return lambda: self._clock.stopwatch() > until

    def _ready(self) -> Weighing | None:
        if not self._model.done():
            return None
        problem = self._model.exception()
        if isinstance(problem, BedsideError):
            log.warning("no votes on doubtful answers: %s", problem)
            return None
        return self._model.result()
