"""What is remembered of people, as staff look after it."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path

from runtime.errors import OutputProblem
from runtime.memory.facts import Kind
from runtime.memory.memories import Memories
from runtime.memory.merge import Memory
from runtime.store.files import write_private
from runtime.store.people import People, Person, Receipt
from runtime.studio.knowledge import embedder
from runtime.studio.staff import Acting, intent

RECALLED = 200
"""Tokens of what is recalled, as the command line has it."""


def _memories(acting: Acting, *, by_meaning: bool = False) -> Memories:
    return Memories(acting.store, acting.actor, embedder() if by_meaning else None)


@intent("memory.read")
def listed(acting: Acting) -> list[Memory]:
    """All that is remembered now or disputed, pinned first, then the newest."""
    return [memory for memory in _memories(acting).listed(state=None) if memory.state in ("current", "disputed")]


@intent("memory.read")
def view(acting: Acting, memory: str) -> tuple[Memory, ...]:
    """A memory with the sentence it came from, and before it what it replaced, the newest first."""
    return _memories(acting).view(memory)


@intent("memory.read")
def recall(acting: Acting, person: str, words: str) -> str:
    """What an answer to these words would be given to know of a person; "" for nothing."""
    return _memories(acting, by_meaning=True).recall(person, (), words, RECALLED).text


@intent("memory.write")
def add(acting: Acting, person: str, store: str, text: str, kind: Kind = "note") -> Memory:
    """A memory that staff enter by hand."""
    return _memories(acting, by_meaning=True).add(person, store, text, kind)


@intent("memory.write")
def edit(acting: Acting, memory: str, text: str) -> Memory:
    """Correct a memory; what it said before stays as its history."""
    return _memories(acting, by_meaning=True).edit(memory, text)


@intent("memory.write")
def pin(acting: Acting, memory: str, pinned: bool) -> None:
    """A pinned memory never expires and is recalled first."""
    _memories(acting).pin(memory, pinned)


@intent("memory.write")
def expire(acting: Acting, memory: str, days: float | None) -> None:
    """It ends in so many days from now; None: never."""
    at = None if days is None else acting.store.wall.now() + 86_400 * days
    _memories(acting).expire(memory, at)


@intent("memory.write")
def settle(acting: Acting, memory: str) -> None:
    """Take a disputed memory for true: it replaces the pinned one that it contradicts. Raises BadInput."""
    _memories(acting).settle(memory)


@intent("memory.forget")
def forget(acting: Acting, memories: Sequence[str]) -> int:
    """Delete memories with what they replaced; how many rows went."""
    store = _memories(acting)
    return sum(store.forget(memory) for memory in memories)


@intent("person.read")
def people(acting: Acting) -> list[Person]:
    """Everyone of whom something is kept."""
    return People(acting.store, acting.actor).known()


@intent("person.forget")
def forget_person(acting: Acting, person: str) -> Receipt:
    """Destroy a person's key and every row of theirs; the receipt."""
    return People(acting.store, acting.actor).forget(person)


@intent("person.export")
def export_person(acting: Acting, person: str, target: Path) -> Path:
    """Write everything that is kept of a person into a file, for an access request. Raises OutputProblem."""
    content = json.dumps(People(acting.store, acting.actor).export(person), indent=1, ensure_ascii=False)
    try:
        write_private(target, content.encode())
    except OSError as wrong:
        raise OutputProblem(
            "{target} cannot be written ({why}).", "Choose another place.", target=target, why=wrong.strerror
        ) from wrong
    return target
