"""Answers that staff have chosen: asked this, or what means the same, that sentence of a document is said.

The question is staff's own wording of what a visitor asked, so nothing of any visitor is kept by it. A sentence is
known by its document's name and its words; when they are not there any more, the choice waits and search decides.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Protocol

import numpy as np
from sqlite_utils import Database

from runtime.errors import BadInput, StoreProblem
from runtime.knowledge.correcting import Place
from runtime.knowledge.embed import Embedder
from runtime.knowledge.index import Hit, Search
from runtime.knowledge.kinds import lacks_kind
from runtime.knowledge.terms import terms
from runtime.store.records import Records

log = logging.getLogger(__name__)

SAME = 0.85
"""From this cosine of two questions on (multilingual sentence encoder) they may ask the same. By itself it does not
tell Saturday from Sunday (0.95) or before from after (0.96): their words have to be the same as well.
"""
_SAY_NOTHING = frozenset("tim hour find anyth tiemp hora heur".split())
"""Words, without their endings, in which two questions that ask the same may differ."""
_LONGEST = 300


@dataclass(frozen=True, slots=True)
class Chosen:
    """`sentence` of the document called `document` answers `question`. `at`: seconds since 1970."""

    id: int
    question: str
    document: str
    sentence: str
    at: float
    by: str


class ChosenAnswers(Records):
    @classmethod
    def beside(cls, records: Records) -> ChosenAnswers:
        """Those of the same store, for the same actor."""
        return cls(records._store, records._actor)

    def all(self) -> list[Chosen]:
        """The newest first."""
        query = "select id, question, document, sentence, at, by from chosen_answers order by at desc, id desc"
        with self._read("document.read") as database:
            return [Chosen(*row) for row in database.conn.execute(query)]

    def choose(self, question: str, place: Place) -> int:
        """From now on this sentence answers this question, in the place of what was chosen for it before.

        Raises BadInput for a question without words.
        """
        question = " ".join(question.split())
        if len(question) < 3 or len(question) > _LONGEST:
            raise BadInput(
                "A question has 3 to {most} characters.", "Write it as a visitor would ask it.", most=_LONGEST
            )

        def work(database: Database) -> int:
            database.conn.execute("delete from chosen_answers where question = ? collate nocase", (question,))
            row = (question, place.name, place.text, self._now, self._actor.name)
            made = database.conn.execute(
                "insert into chosen_answers (question, document, sentence, at, by) values (?, ?, ?, ?, ?)", row
            ).lastrowid
            assert made is not None
            return int(made)

        return self._write("document.write", f"document:{place.document}:chosen", work)

    def drop(self, chosen: Sequence[int]) -> None:
        """Search decides again."""

        def work(database: Database) -> None:
            for one in chosen:
                database.conn.execute("delete from chosen_answers where id = ?", (one,))

        self._write("document.write", "document:chosen:dropped", work)


class Searched(Protocol):
    """What is searched, as `runtime.dialogue.grounded.Knowledge`."""

    def search(self, question: str, limit: int = 3, told: str = "") -> Search: ...
    def before(self, hit: Hit) -> Hit | None: ...
    def after(self, hit: Hit) -> Hit | None: ...


class Choosing:
    """Knowledge in which the chosen answers come before what search finds. One thread may search at a time."""

    def __init__(self, knowledge: Searched, embedder: Embedder, chosen: Callable[[], Sequence[Chosen]]) -> None:
        """`chosen` is asked before each search: what staff have just chosen is said to the next one who asks."""
        self._knowledge = knowledge
        self._embedder = embedder
        self._chosen = chosen
        self._read: tuple[Chosen, ...] = ()
        self._questions = embedder.embed([])

    def search(self, question: str, limit: int = 3, told: str = "") -> Search:
        """The chosen answer to this question before all others, and sure; else what search finds."""
        chosen = self._asked(question)
        if chosen is not None and not (told and chosen.sentence.rstrip(" .:;") in told):
            own = self._knowledge.search(chosen.sentence, limit).hits
            hit = next((h for h in own if (h.document, h.sentence) == (chosen.document, chosen.sentence)), None)
            if hit is not None:
                return Search((hit,), 1.0)
        return self._knowledge.search(question, limit, told)

    def before(self, hit: Hit) -> Hit | None:
        return self._knowledge.before(hit)

    def after(self, hit: Hit) -> Hit | None:
        return self._knowledge.after(hit)

    def _asked(self, question: str) -> Chosen | None:
        """What was chosen for what is asked."""
        try:
            now = tuple(self._chosen())
        except StoreProblem as problem:  # a store that cannot be read just now costs no answer
            log.warning("chosen answers could not be read: %s", problem)
            now = self._read
        if now != self._read:
            self._read, self._questions = now, self._embedder.embed([each.question for each in now])
        if not now:
            return None
        (vector,) = self._embedder.embed([question])
        near = self._questions @ vector
        best = int(np.argmax(near))
        same = near[best] >= SAME and _about(question) == _about(now[best].question)
        return now[best] if same and not lacks_kind(question, now[best].sentence) else None


def _about(question: str) -> frozenset[str]:
    return frozenset(terms(question)) - _SAY_NOTHING
