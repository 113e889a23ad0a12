"""Memories in the store: kept from conversations, looked after by staff, recalled for a prompt.

Every memory belongs to the person who said it and is sealed with their key; `store` is the tag under which a persona
keeps it: a person, a room, a programme.
"""

from __future__ import annotations

import base64
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
from sqlite_utils import Database

from runtime.errors import BadInput
from runtime.knowledge.embed import Embedder
from runtime.memory.asked import helpful
from runtime.memory.facts import KINDS, Fact, Kind
from runtime.memory.merge import Memory, Step, merged
from runtime.memory.recall import Vector, embedded_text, ranked, within
from runtime.store.records import Records, new_id
from runtime.store.retention import kept_at_all
from runtime.store.roles import SYSTEM, Actor
from runtime.store.store import Store

_COLUMNS = (
    "id, store, participant, kind, state, pinned, confidence, conversation, learnt, changed, expires, recalled, "
    "replaced_by, sealed"
)


@dataclass(frozen=True, slots=True)
class Recalled:
    """What goes into a prompt: the memories and their lines ("" for none)."""

    memories: tuple[Memory, ...]
    text: str


class Memories(Records):
    """`embedder` makes memories findable by meaning; without one they are recalled by importance and recency."""

    def __init__(self, store: Store, actor: Actor = SYSTEM, embedder: Embedder | None = None) -> None:
        super().__init__(store, actor)
        self._embedder = embedder

    # ------------------------------------------------------------------------------------------------ after a session

    def keep(self, person: str, tag: str, facts: Sequence[Fact], conversation: str | None = None) -> list[Memory]:
        """Remember facts: duplicates merged, contradictions replaced with their history. What is new or changed.

        Nothing where the store's retention keeps no memories. Raises BadInput for an unknown person.
        """

        def work(database: Database) -> list[Memory]:
            if not kept_at_all(database, "memory"):
                return []
            kept = conversation if _exists(database, "conversations", conversation) else None
            template = Memory(
                "", tag, person, "note", "", "", "", "", 0.0, conversation=kept, learnt=self._now, changed=self._now
            )
            known = [
                memory
                for memory, _ in self._open(
                    database, "participant = ? and store = ? and state = 'current'", person, tag
                )
            ]
            steps = merged(known, facts, template, iter(new_id, None))
            self._write_steps(database, steps)
            return [step.memory for step in steps]

        return self._write("memory.write", f"person:{person}", work)

    # ----------------------------------------------------------------------------------------------------------- staff

    def listed(
        self,
        *,
        tag: str | None = None,
        person: str | None = None,
        state: str | None = "current",
        containing: str = "",
    ) -> list[Memory]:
        """Pinned ones first, then the newest. `state` None: with the history; `containing`: in its words."""
        where, given = "(? is null or store = ?) and (? is null or participant = ?) and (? is null or state = ?)", []
        for value in (tag, person, state):
            given += [value, value]
        with self._read("memory.read", f"person:{person}" if person else f"memories:{tag or 'all'}") as database:
            found = [memory for memory, _ in self._open(database, where, *given)]
        wanted = containing.lower()
        found = [m for m in found if wanted in f"{m.text} {m.value} {m.source}".lower()]
        return sorted(found, key=lambda memory: (not memory.pinned, -memory.changed, memory.id))

    def view(self, memory_id: str) -> tuple[Memory, ...]:
        """A memory, and before it what it replaced, the newest first. Raises BadInput for an unknown one."""
        with self._read("memory.read", f"memory:{memory_id}") as database:
            history = [self._one(database, memory_id)]
            while before := self._open(database, "replaced_by = ?", history[-1].id):
                history.append(before[0][0])
        return tuple(history)

    def add(self, person: str, tag: str, text: str, kind: Kind = "note", *, pinned: bool = False) -> Memory:
        """A memory that staff enter by hand."""
        text = _said(text)
        memory = Memory(
            new_id(), tag, person, kind, f"{kind}:{text.lower()[:60]}", text, text, "", 1.0,
            pinned=pinned, learnt=self._now, changed=self._now,
        )  # fmt: skip
        if kind not in KINDS:
            raise BadInput(
                "There is no kind of memory called {kind!r}.", "One of: {known}.", kind=kind, known=", ".join(KINDS)
            )
        self._write(
            "memory.write", f"memory:{memory.id}", lambda database: self._write_steps(database, [Step("add", memory)])
        )
        return memory

    def edit(self, memory_id: str, text: str) -> Memory:
        """Correct a memory; what it said before stays as its history. Returns the new one."""
        text = _said(text)

        def work(database: Database) -> Memory:
            before = self._one(database, memory_id)
            after = replace(
                before,
                id=new_id(),
                value=text,
                text=text,
                source="",
                confidence=1.0,
                learnt=self._now,
                changed=self._now,
            )
            old = replace(before, state="replaced", replaced_by=after.id, pinned=False, changed=self._now)
            self._write_steps(database, [Step("add", after), Step("change", old)])
            return after

        return self._write("memory.write", f"memory:{memory_id}", work)

    def pin(self, memory_id: str, pinned: bool = True) -> None:
        """A pinned memory never expires, is not replaced by what is said later, and is recalled first."""
        self._change(memory_id, pinned=pinned)

    def expire(self, memory_id: str, at: float | None) -> None:
        """When a memory ends (seconds since 1970); None: never. Raises BadInput if it is pinned."""
        with self._read("memory.read") as database:
            if at is not None and self._one(database, memory_id).pinned:
                raise BadInput("A pinned memory does not expire.", "Unpin it first.")
        self._change(memory_id, expires=at)

    def settle(self, memory_id: str) -> None:
        """Take a disputed memory for true: it replaces the pinned one that it contradicts."""

        def work(database: Database) -> None:
            right = self._one(database, memory_id)
            if right.state != "disputed":
                raise BadInput("That memory is not disputed.", "See: bedside memory list --state disputed")
            rivals = self._open(
                database, "participant = ? and store = ? and state = 'current'", right.person, right.store
            )
            after = replace(right, state="current", changed=self._now)
            steps = [Step("change", after)]
            for rival, _ in rivals:
                if rival.slot == right.slot:
                    gone = replace(rival, state="replaced", pinned=False, replaced_by=right.id, changed=self._now)
                    steps.append(Step("change", gone))
            self._write_steps(database, steps)

        self._write("memory.write", f"memory:{memory_id}", work)

    def forget(self, memory_id: str) -> int:
        """Delete a memory and what it replaced; how many rows went. Nothing of them is left in the file or its log."""

        def work(database: Database) -> int:
            self._one(database, memory_id)
            chain, gone = [memory_id], 0
            while chain:
                name = chain.pop()
                chain += [
                    row[0] for row in database.conn.execute("select id from memories where replaced_by = ?", (name,))
                ]
                gone += database.conn.execute("delete from memories where id = ?", (name,)).rowcount
            return gone

        gone = self._write("memory.forget", f"memory:{memory_id}", work)
        self._store.empty_log()
        return gone

    # ---------------------------------------------------------------------------------------------------------- recall

    def current(self, person: str, tag: str) -> tuple[Memory, ...]:
        """What is remembered of a person under a tag and has not expired."""
        where = "participant = ? and store = ? and state = 'current' and (pinned or expires is null or expires >= ?)"
        with self._read("memory.read") as database:
            return tuple(memory for memory, _ in self._open(database, where, person, tag, self._now))

    def recall(
        self,
        person: str | None,
        tags: Sequence[str],
        question: str,
        budget: int,
        count: Callable[[str], int] = lambda text: len(text) // 4 + 1,
        own: str | None = None,
    ) -> Recalled:
        """What helps to answer, in at most `budget` tokens: of this person, and of everyone under shared `tags`.

        `count` is the language model's; the default takes a token for four characters. `own`: of the person only what
        is kept under this tag. What was recalled is noted.
        """
        marks = ",".join("?" * len(tags))
        where = f"state = 'current' and ((participant is ? and (? is null or store = ?)) or store in ({marks}))"
        with self._read("memory.read") as database:
            found = self._open(database, where, person, own, own, *tags)
        vectors = [vector for _, vector in found]
        asked = self._vector(question)
        help_of = None if asked is None else helpful(asked)
        if asked is None or any(vector is None for vector in vectors):
            asked = np.zeros(1, np.float32)
            vectors = [np.zeros(1, np.float32) for _ in found]
        known = [memory for memory, _ in found]
        best = ranked(known, [v for v in vectors if v is not None], asked, self._now, help_of)
        taken, text = within(best, budget, count)
        self._note_recalled([memory.id for memory in taken])
        return Recalled(taken, text)

    # --------------------------------------------------------------------------------------------------------- rows

    def _change(self, memory_id: str, **changes: Any) -> None:
        def work(database: Database) -> None:
            self._one(database, memory_id)
            for column, value in changes.items():
                database.conn.execute(f"update memories set {column} = ? where id = ?", (value, memory_id))

        self._write("memory.write", f"memory:{memory_id}", work)

    def _note_recalled(self, ids: list[str]) -> None:
        if ids:
            marks = ",".join("?" * len(ids))
            self._store.write(
                lambda database: database.conn.execute(
                    f"update memories set recalled = ? where id in ({marks})", (self._now, *ids)
                )
            )  # nobody waits for it: it is only a figure

    def _one(self, database: Database, memory_id: str) -> Memory:
        found = self._open(database, "id = ?", memory_id)
        if not found:
            raise BadInput("There is no memory {memory_id}.", "See: bedside memory list", memory_id=memory_id)
        return found[0][0]

    def _open(self, database: Database, where: str, *given: object) -> list[tuple[Memory, Vector | None]]:
        rows = database.conn.execute(f"select {_COLUMNS} from memories where {where} order by learnt, id", given)
        return [self._opened(database, row) for row in rows.fetchall()]

    def _opened(self, database: Database, row: tuple[Any, ...]) -> tuple[Memory, Vector | None]:
        (number, store, person, kind, state, pinned, confidence, conversation, *times, replaced_by, sealed) = row
        learnt, changed, expires, recalled = times
        content = self._store.sealer.open(database, person, f"memory:{number}", sealed)
        vector = content.get("vector")
        memory = Memory(
            number, store, person, kind, content["slot"], content["value"], content["text"], content["source"],
            confidence, state, bool(pinned), conversation, learnt, changed, expires, recalled, replaced_by,
        )  # fmt: skip
        return memory, None if vector is None else np.frombuffer(base64.b64decode(vector), np.float16).astype(
            np.float32
        )

    def _write_steps(self, database: Database, steps: Iterable[Step]) -> None:
        rows = []
        for step in steps:
            m = step.memory
            vector = self._vector(embedded_text(m))
            content: dict[str, Any] = {"slot": m.slot, "value": m.value, "text": m.text, "source": m.source}
            if vector is not None:
                content["vector"] = base64.b64encode(vector.astype(np.float16).tobytes()).decode()
            sealed = self._store.sealer.seal(database, m.person, f"memory:{m.id}", content)
            rows.append(
                (m.id, m.store, m.person, m.kind, m.state, m.pinned, m.confidence, m.conversation, m.learnt, m.changed,
                 m.expires, m.recalled, m.replaced_by, sealed)
            )  # fmt: skip
        database.conn.execute("pragma defer_foreign_keys = on")  # a memory may be replaced by one that is written next
        for row in rows:
            database.conn.execute(f"insert into memories ({_COLUMNS}) values ({','.join('?' * 14)}) "
                f"on conflict (id) do update set ({_COLUMNS}) = ({','.join('?' * 14)})", (*row, *row))  # fmt: skip

    def _vector(self, text: str) -> Vector | None:
        if self._embedder is None:
            return None
        vector: Vector = self._embedder.embed([text])[0]
        return vector


def _said(text: str) -> str:
    words = " ".join(text.split())
    if not words or len(words) > 400:
        raise BadInput("A memory has 1 to 400 characters.", "Shorten it.")
    return words


def _exists(database: Database, table: str, number: str | None) -> bool:
    return database.conn.execute(f"select 1 from {table} where id = ?", (number,)).fetchone() is not None
