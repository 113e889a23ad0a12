"""Who acts in the studio: an open store and a session's token. Every act asks the store anew whether they may.

An act is a function whose first parameter is `Acting`; `@intent("document.write")` makes it one that takes `Staff`,
looks up who holds the token, and refuses before anything is done. `ACTS` lists them all, for tests and for screens.
"""

from __future__ import annotations

import functools
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Concatenate, ParamSpec, TypeVar

from runtime.store.keys import Keys
from runtime.store.opening import open_store, passphrase_from_environment
from runtime.store.operators import Door
from runtime.store.records import Records
from runtime.store.roles import NEEDED, Actor, Role
from runtime.store.roles import allowed as role_allows
from runtime.store.store import Store

P = ParamSpec("P")
R = TypeVar("R")

ACTS: dict[str, str] = {}
"""Every act by its module and name, with the intent that it needs."""


@dataclass(frozen=True, slots=True)
class Staff:
    """`token`: the session's, as the door gave it; empty where no operators are set up."""

    store: Store
    token: str
    home: Path

    def close(self) -> None:
        """Let go of the store; the session stays until it is logged out."""
        self.store.close()


@dataclass(frozen=True, slots=True)
class Acting:
    """Somebody whom the store has let through."""

    store: Store
    actor: Actor
    home: Path


def enter(home: Path, token: str) -> Staff:
    """Open the store for somebody at the studio. Raises StoreProblem."""
    return Staff(open_store(home, Keys(home, passphrase_from_environment)), token, home)


def intent(needed: str) -> Callable[[Callable[Concatenate[Acting, P], R]], Callable[Concatenate[Staff, P], R]]:
    """Mark a function as an act that needs this intent. The act raises NotAllowed, which is noted in the audit log."""
    assert needed in NEEDED, needed

    def mark(function: Callable[Concatenate[Acting, P], R]) -> Callable[Concatenate[Staff, P], R]:
        ACTS[f"{function.__module__.rpartition('.')[2]}.{function.__name__}"] = needed

        @functools.wraps(function)
        def act(staff: Staff, /, *given: P.args, **named: P.kwargs) -> R:
            return function(_let(staff, needed), *given, **named)

        return act

    return mark


def who(staff: Staff) -> Actor:
    """Who holds the token. Raises NotAllowed when they were logged off."""
    return Door(staff.store).actor(staff.token or None)


def may(role: Role, needed: str) -> bool:
    """Whether a role is enough for an intent: for screens, which show what cannot be done instead of failing."""
    return role_allows(Actor("", role), needed)


class _Gate(Records):
    def let(self, needed: str) -> None:
        self._allow(needed)


def _let(staff: Staff, needed: str) -> Acting:
    actor = who(staff)
    _Gate(staff.store, actor).let(needed)
    return Acting(staff.store, actor, staff.home)
