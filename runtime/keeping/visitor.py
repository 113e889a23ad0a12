"""Who the visitor is, as far as the store is concerned: somebody staff named, the one of this device, or a stranger."""

from __future__ import annotations

from runtime.dialogue.persona import Persona
from runtime.store.people import People
from runtime.store.settings import Settings
from runtime.store.store import Store

_SAME = "memory.visitor:"


def named(store: Store, name: str) -> str:
    """The number of the person of this name or number; a new one where nobody is called so.

    Raises BadInput where two persons are called so.
    """
    people = People(store)
    found = people.called(name)
    return found.id if found is not None else people.meet({"name": name.strip()})


def visitor_of(store: Store, persona: Persona, name: str | None) -> tuple[str, bool]:
    """The person who is here, and whether anything may be remembered of them.

    A stranger's transcript needs a person too, with a key of their own; but nobody would know them again, so nothing
    is remembered.
    """
    if name is not None:
        return named(store, name), persona.memory.store is not None
    if persona.memory.store is not None and persona.memory.visitor == "same":
        return _same(store, persona.memory.store), True
    return People(store).meet(), False


def _same(store: Store, tag: str) -> str:
    """The one person of this device; a new one at first, and after they were forgotten."""
    settings = Settings(store)
    before = settings.get(_SAME + tag)
    if before is not None and any(person.id == before for person in People(store).known()):
        return str(before)
    person = People(store).meet()
    settings.set(_SAME + tag, person)
    return person
