"""`bedside operator`: the staff, their PINs, logging in and out, and emergency access."""

from __future__ import annotations

import argparse
from collections.abc import Callable

from rich.console import Console
from rich.table import Table

Commands = argparse._SubParsersAction  # argparse has no public name for it
Run = Callable[[argparse.Namespace, Console], int]
_ROLES = ("viewer", "editor", "administrator")
_REASONS = ("patient-safety", "locked-out", "no-administrator-present")


def add_to(commands: Commands[argparse.ArgumentParser]) -> None:
    operator = commands.add_parser("operator", help="staff accounts, PINs, log-in, emergency access")
    actions = operator.add_subparsers(required=True, metavar="ACTION")
    _action(actions, "list", _list, "who there is, with which role")
    add = _action(actions, "add", _add, "asks for a PIN; the first one has to be an administrator")
    add.add_argument("name")
    add.add_argument("--role", choices=_ROLES, required=True)
    change = _action(actions, "change", _change, "role, PIN, or whether they may log in; also ends a lock-out")
    change.add_argument("name")
    change.add_argument("--role", choices=_ROLES)
    change.add_argument("--pin", action="store_true", help="asks for a new PIN")
    change.add_argument("--active", choices=("yes", "no"))
    remove = _action(actions, "remove", _remove, "delete an account")
    remove.add_argument("name")
    login = _action(actions, "login", _login, "for the commands that follow, until you log out or leave it idle")
    login.add_argument("name")
    _action(actions, "logout", _logout, "end the session")
    _action(actions, "whoami", _whoami, "who is logged in")
    emergency = _action(actions, "emergency", _emergency, "15 minutes as administrator; noted in the audit log")
    emergency.add_argument("name")
    emergency.add_argument("--reason", choices=_REASONS, required=True)
    _action(actions, "emergency-code", _code, "a new code for a sealed envelope; works once")


def _action(actions: Commands[argparse.ArgumentParser], name: str, run: Run, about: str) -> argparse.ArgumentParser:
    parser = actions.add_parser(name, help=about)
    parser.set_defaults(run=lambda arguments, console, show: run(arguments, console))
    return parser


def _list(arguments: argparse.Namespace, console: Console) -> int:
    from runtime.store.local import acting, opened
    from runtime.store.operators import Operators

    with opened(console) as store:
        operators, now = Operators(store, acting(store)).all(), store.wall.now()
    table = Table("operator", "role", "state", box=None, pad_edge=False)
    for each in operators:
        state = "locked out" if each.locked_until > now else "active" if each.active else "may not log in"
        table.add_row(each.name, each.role.word, state)
    console.print(table if operators else "No operators are set up: whoever holds the store's key is its owner.")
    return 0


def _add(arguments: argparse.Namespace, console: Console) -> int:
    from runtime.store.local import acting, opened, pin
    from runtime.store.operators import Operators
    from runtime.store.roles import Role

    with opened(console) as store:
        Operators(store, acting(store)).add(arguments.name, Role[arguments.role.upper()], pin("PIN (6-12 digits): "))
    console.print(f"Added {arguments.name} as {arguments.role}.")
    return 0


def _change(arguments: argparse.Namespace, console: Console) -> int:
    from runtime.store.local import acting, opened, pin
    from runtime.store.operators import Operators
    from runtime.store.roles import Role

    with opened(console) as store:
        Operators(store, acting(store)).change(
            arguments.name,
            role=Role[arguments.role.upper()] if arguments.role else None,
            pin=pin("New PIN (6-12 digits): ") if arguments.pin else None,
            active=None if arguments.active is None else arguments.active == "yes",
        )
    console.print(f"Changed {arguments.name}; sessions of theirs are ended.")
    return 0


def _remove(arguments: argparse.Namespace, console: Console) -> int:
    from runtime.store.local import acting, opened
    from runtime.store.operators import Operators

    with opened(console) as store:
        Operators(store, acting(store)).remove(arguments.name)
    console.print(f"Removed {arguments.name}.")
    return 0


def _login(arguments: argparse.Namespace, console: Console) -> int:
    from runtime.store.local import keep_session, opened, pin
    from runtime.store.operators import Door

    with opened(console) as store:
        keep_session(Door(store).log_in(arguments.name, pin("PIN: ")))
    console.print(f"{arguments.name} is logged in.")
    return 0


def _logout(arguments: argparse.Namespace, console: Console) -> int:
    from runtime.store.local import drop_session, opened

    with opened(console) as store:
        drop_session(store)
    console.print("Logged out.")
    return 0


def _whoami(arguments: argparse.Namespace, console: Console) -> int:
    from runtime.store.local import acting, opened

    with opened(console) as store:
        actor = acting(store)
    console.print(f"{actor.name}, {actor.role.word}{' in an emergency' if actor.emergency else ''}")
    return 0


def _emergency(arguments: argparse.Namespace, console: Console) -> int:
    from runtime.store.local import keep_session, opened, pin
    from runtime.store.operators import EMERGENCY_LASTS, Door

    with opened(console) as store:
        keep_session(Door(store).emergency(arguments.name, pin("Your PIN, or the sealed code: "), arguments.reason))
    console.print(f"You have {EMERGENCY_LASTS / 60:.0f} minutes as administrator. This is in the audit log.")
    return 0


def _code(arguments: argparse.Namespace, console: Console) -> int:
    from runtime.store.local import acting, opened
    from runtime.store.operators import Operators

    with opened(console) as store:
        code = Operators(store, acting(store)).new_emergency_code()
    console.print(f"{code}\nKeep it in a sealed envelope. It works once; an older code works no more.", highlight=False)
    return 0
