"""The door between visitors and staff: a name and a PIN, checked by the store, which counts what fails."""

from __future__ import annotations

from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

# The store takes long to import, and the screens start before they need it.
if TYPE_CHECKING:
    from runtime.store.store import Store

FIRST = "staff"
"""The name that the first-run wizard gives to the first administrator."""


@dataclass(frozen=True, slots=True)
class Entered:
    """Staff who have shown their PIN."""

    name: str
    token: str


class StaffDoor:
    """Opens the store for each act and closes it again. Every method may take a second: call it beside the screen.

    All raise StoreProblem where the store does not open, with what to do about it.
    """

    def __init__(self, home: Path) -> None:
        self._home = home

    def staffed(self) -> bool:
        """Whether there is anybody with a PIN."""
        from runtime.store.operators import Door

        with closing(self._opened()) as store:
            return Door(store).staffed()

    def set_first(self, pin: str, name: str = FIRST) -> None:
        """The first administrator. Raises BadInput for a PIN that is too short or easy to guess, or if there is one."""
        from runtime.store.operators import Operators
        from runtime.store.roles import OWNER, Role

        with closing(self._opened()) as store:
            Operators(store, OWNER).add(name, Role.ADMINISTRATOR, pin)

    def enter(self, name: str, pin: str) -> Entered:
        """Raises NotAllowed: a wrong name or PIN (it does not say which), or locked out after too many tries."""
        from runtime.store.operators import Door

        with closing(self._opened()) as store:
            return Entered(name, Door(store).log_in(name, pin))

    def leave(self, entered: Entered) -> None:
        """Staff are done."""
        from runtime.store.operators import Door

        with closing(self._opened()) as store:
            Door(store).log_out(entered.token)

    def _opened(self) -> Store:
        from runtime.store.keys import Keys
        from runtime.store.opening import open_store, passphrase_from_environment

        return open_store(self._home, Keys(self._home, passphrase_from_environment))
