"""What new facts do to what is remembered already: confirm it, replace it, stand beside it. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from runtime.memory.facts import Fact, Kind
from runtime.memory.progress import is_done, position

State = Literal["current", "replaced", "withdrawn", "disputed", "expired"]
_MOST = 0.99


@dataclass(frozen=True, slots=True)
class Memory:
    """A memory as it is kept. Times in seconds since 1970; `replaced_by` names what took its place."""

    id: str
    store: str
    person: str
    kind: Kind
    slot: str
    value: str
    text: str
    source: str
    confidence: float
    state: State = "current"
    pinned: bool = False
    conversation: str | None = None
    learnt: float = 0.0
    changed: float = 0.0
    expires: float | None = None
    recalled: float | None = None
    replaced_by: str | None = None


@dataclass(frozen=True, slots=True)
class Step:
    """One change: a memory that is new or changed, whole."""

    what: Literal["add", "change"]
    memory: Memory


def merged(known: Sequence[Memory], facts: Iterable[Fact], template: Memory, ids: Iterable[str]) -> list[Step]:
    """What to write so that `facts`, in order, are remembered beside `known`.

    `template` has the store, person, conversation and time of new memories, `ids` their names. A pinned memory is
    never replaced: what contradicts it is kept as disputed, for a person to look at.
    """
    names = iter(ids)
    now: dict[str, Memory] = {memory.id: memory for memory in known}
    steps: dict[str, Step] = {}

    def put(what: Literal["add", "change"], memory: Memory) -> None:
        now[memory.id] = memory
        steps[memory.id] = Step("add" if what == "add" or _is_new(steps, memory) else "change", memory)

    for fact in facts:
        if fact.withdrawn:
            for gone in [memory for memory in now.values() if _withdraws(fact, memory)]:
                put("change", replace(gone, state="withdrawn", changed=template.changed))
            continue
        before = _current(now.values(), fact)
        if before is None:
            put("add", _new(fact, template, next(names)))
        elif same(before, fact):
            put("change", _confirmed(before, fact, template))
        elif before.pinned:
            put("add", replace(_new(fact, template, next(names)), state="disputed"))
        elif not _goes_back(before, fact):
            after = _new(fact, template, next(names))
            put("add", after)
            put("change", replace(before, state="replaced", replaced_by=after.id, changed=template.changed))
    return list(steps.values())


def same(memory: Memory, fact: Fact) -> bool:
    """Whether a fact says what is remembered already; of a name or a training's place, a part is the same."""
    one, other = _words(memory.value), _words(fact.value)
    if fact.kind == "progress" and is_done(memory.text) != is_done(fact.text):
        return False
    if fact.kind in ("name", "preference", "progress") and one and other:
        return one <= other or other <= one
    return one == other


def _current(known: Iterable[Memory], fact: Fact) -> Memory | None:
    """What stands under the fact's slot; an appointment with nobody named is the one that there is."""
    alike = [memory for memory in known if memory.state == "current" and memory.kind == fact.kind]
    for memory in alike:
        if memory.slot == fact.slot:
            return memory
    if fact.kind == "appointment" and len(alike) == 1 and (_unnamed(fact.slot) or _unnamed(alike[0].slot)):
        return alike[0]
    return None


def _confirmed(before: Memory, fact: Fact, template: Memory) -> Memory:
    longer = len(fact.value) > len(before.value) and not before.pinned
    expires = [time for time in (before.expires, fact.expires) if time is not None]
    return replace(
        before,
        value=fact.value if longer else before.value,
        text=fact.text if longer else before.text,
        source=(fact.source or before.source) if longer else (before.source or fact.source),
        confidence=min(_MOST, 1 - (1 - before.confidence) * (1 - fact.confidence)),
        changed=template.changed,
        expires=max(expires) if expires and before.expires is not None else None,
    )


def _new(fact: Fact, template: Memory, name: str) -> Memory:
    return replace(
        template,
        id=name,
        kind=fact.kind,
        slot=fact.slot,
        value=fact.value,
        text=fact.text,
        source=fact.source,
        confidence=fact.confidence,
        expires=fact.expires,
    )


def _goes_back(before: Memory, fact: Fact) -> bool:
    """Training goes forward: that an earlier module was passed, or this one begun, says nothing against it."""
    if fact.kind != "progress":
        return False
    new, old = position(fact.value), position(before.value)
    return 0 < new < old or (new == old and is_done(before.text))


def _withdraws(fact: Fact, memory: Memory) -> bool:
    """A need that is gone takes everything of its kind along; an appointment that is off, those of the day it names."""
    if memory.state != "current" or memory.pinned or memory.kind != fact.kind:
        return False
    return fact.kind != "appointment" or _words(fact.value) <= _words(memory.value)


def _unnamed(slot: str) -> bool:
    return slot.endswith(":")


def _is_new(steps: dict[str, Step], memory: Memory) -> bool:
    return memory.id in steps and steps[memory.id].what == "add"


def _words(value: str) -> set[str]:
    return set(re.findall(r"\w+", value.lower()))
