"""The store of this installation, as commands open it: the key where it is, a passphrase asked for where it must be."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from getpass import getpass
from pathlib import Path

from rich.console import Console

from models.home import data_home
from runtime.errors import NotAllowed
from runtime.store.files import write_private
from runtime.store.housekeeping import remember_if_due
from runtime.store.keys import Keys, Kind
from runtime.store.latencies import take_over
from runtime.store.opening import exists, open_store, passphrase_from_environment
from runtime.store.operators import Door
from runtime.store.roles import Actor
from runtime.store.store import Store

_SESSION = "operator.session"
_BEFORE = "bedside.db"  # the unencrypted file of the first version, which held times only


@contextmanager
def opened(console: Console, kind: Kind | None = None) -> Iterator[Store]:
    """The store under the data folder, made at first use; what there is to say about it is printed."""
    home = data_home()
    new = not exists(home)
    store = open_store(
        home,
        Keys(home, lambda: passphrase("Choose a passphrase: " if new else "Passphrase of the store: ", twice=new)),
        kind=kind,
        told=lambda words: console.print(words, markup=False, soft_wrap=True),
    )
    try:
        take_over(store, home / _BEFORE)
        yield store
        remember_if_due(store)
    finally:
        store.close()


def passphrase(prompt: str, *, twice: bool = False) -> str:
    """Asked at the terminal, without showing it; without one, from BEDSIDE_PASSPHRASE_FILE. Raises KeyMissing."""
    if not sys.stdin.isatty():
        return passphrase_from_environment()
    given = getpass(prompt)
    while twice and getpass("Once more: ") != given:
        given = getpass(f"They differ. {prompt}")
    return given


def pin(prompt: str) -> str:
    """A PIN, asked for at the terminal; the first line of what is piped in where there is none."""
    return getpass(prompt) if sys.stdin.isatty() else sys.stdin.readline().strip()


def acting(store: Store) -> Actor:
    """Who gives this command: the operator who is logged in, or the owner where no operators are set up."""
    file = _session_file()
    return Door(store).actor(file.read_text(encoding="ascii").strip() if file.exists() else None)


def keep_session(token: str) -> None:
    """Remember a session for the commands that follow."""
    write_private(_session_file(), token.encode())


def drop_session(store: Store) -> None:
    """Log out. Raises NotAllowed if nobody is logged in."""
    file = _session_file()
    if not file.exists():
        raise NotAllowed("Nobody is logged in.", "Run: bedside operator login NAME")
    Door(store).log_out(file.read_text(encoding="ascii").strip())
    file.unlink()


def _session_file() -> Path:
    return data_home() / _SESSION
