"""`bedside store`, `bedside audit`: what is kept, and looking after it. Every command returns the exit code."""

from __future__ import annotations

import argparse
import json
from collections.abc import Callable
from pathlib import Path

from rich.console import Console
from rich.table import Table

from runtime.errors import BadInput, OutputProblem

Commands = argparse._SubParsersAction  # argparse has no public name for it
Run = Callable[[argparse.Namespace, Console], int]


def add_to(commands: Commands[argparse.ArgumentParser]) -> None:
    """The commands' arguments; what they import is loaded when one of them runs."""
    store = commands.add_parser("store", help="what is kept: check, back up, restore, key, retention, persons")
    actions = store.add_subparsers(required=True, metavar="ACTION")
    _action(actions, "status", _status, "where it is, how it is locked, how much is in it")
    _action(actions, "check", _check, "read every page and table")
    _action(actions, "repair", _repair, "go back to the last good state and keep what can still be read")
    _action(actions, "compact", _compact, "give the space of what was deleted back, and overwrite it")
    backup = _action(actions, "backup", _backup, "write everything into one encrypted file")
    backup.add_argument("file", type=Path)
    backup.add_argument("--passphrase", action="store_true", help="ask for one, so that it opens on any machine")
    restore = _action(actions, "restore", _restore, "go back to a backup")
    restore.add_argument("file", type=Path)
    restore.add_argument("--set-aside", action="store_true", help="the present store does not open: keep it beside")
    key = _action(actions, "key", _key, "encrypt everything under a new key")
    key.add_argument("kind", choices=("keyring", "file", "passphrase"), help="where the key is to be")
    retention = _action(actions, "retention", _retention, "show or set how long each kind of data is kept")
    retention.add_argument("kind", nargs="?")
    retention.add_argument("days", nargs="?", help='days, 0 (nothing outlives the session), or "forever"')
    _action(actions, "people", _people, "the persons of whom something is kept")
    export = _action(actions, "export-person", _export, "everything that is kept of a person, as JSON")
    export.add_argument("person", help="number or name; bedside store people lists them")
    export.add_argument("--out", type=Path, required=True, metavar="FILE.json")
    forget = _action(actions, "forget-person", _forget, "destroy a person's key and rows; prints a receipt")
    forget.add_argument("person", help="number or name; bedside store people lists them")
    _action(actions, "receipts", _receipts, "of everyone who was forgotten")
    sessions = _action(actions, "conversations", _conversations, "when, with which persona, how long")
    sessions.add_argument("--person")
    transcript = _action(actions, "transcript", _transcript, "what was said and heard")
    transcript.add_argument("conversation")

    audit = commands.add_parser("audit", help="who did what, when; and that nobody changed it")
    actions = audit.add_subparsers(required=True, metavar="ACTION")
    verify = _action(actions, "verify", _verify, "find rows that were changed, removed or reordered")
    verify.add_argument("--expect", metavar="HEAD", help="a line of `bedside audit head` that was noted elsewhere")
    _action(actions, "head", _head, "the last row's number and seal, to be noted elsewhere")
    show = _action(actions, "show", _show, "the newest rows")
    show.add_argument("--last", type=int, default=30, metavar="N")


def _action(actions: Commands[argparse.ArgumentParser], name: str, run: Run, about: str) -> argparse.ArgumentParser:
    parser = actions.add_parser(name, help=about)
    parser.set_defaults(run=lambda arguments, console, show: run(arguments, console))
    return parser


def _status(arguments: argparse.Namespace, console: Console) -> int:
    from runtime.store.care import Care
    from runtime.store.local import acting, opened

    with opened(console) as store:
        state = Care(store, acting(store)).state()
        where = store.layout.folder
    locks = {
        "keyring": "a key in the system's key store",
        "file": "a key file that only its owner can read; for more: bedside store key passphrase",
        "passphrase": "a passphrase",
    }
    console.print(f"Folder  {where}\nLocked  with {locks[state.key]}", markup=False, soft_wrap=True)
    console.print(f"Size    {state.bytes / 1e6:.1f} MB, schema {state.schema}, {state.health}")
    console.print("Rows    " + ", ".join(f"{table} {count}" for table, count in state.rows.items()), soft_wrap=True)
    return 0


def _check(arguments: argparse.Namespace, console: Console) -> int:
    from runtime.store.care import Care
    from runtime.store.local import acting, opened

    with opened(console) as store:
        wrong = Care(store, acting(store)).check()
    for line in wrong:
        console.print(str(line), markup=False, soft_wrap=True)
    console.print("Run: bedside store repair" if wrong else "Every page and table is whole.")
    return 1 if wrong else 0


def _repair(arguments: argparse.Namespace, console: Console) -> int:
    from runtime.store.care import Care
    from runtime.store.local import acting, opened

    with opened(console) as store:
        care = Care(store, acting(store))
        if not care.check():
            console.print("Nothing is damaged.")
            return 0
        care.repair()
    return 0


def _compact(arguments: argparse.Namespace, console: Console) -> int:
    from runtime.store.care import Care
    from runtime.store.local import acting, opened

    with opened(console) as store:
        saved = Care(store, acting(store)).compact()
    console.print(f"{saved / 1e6:.1f} MB given back.")
    return 0


def _backup(arguments: argparse.Namespace, console: Console) -> int:
    from runtime.store.backup import Backups
    from runtime.store.local import acting, opened, passphrase

    with opened(console) as store:
        words = passphrase("Passphrase for the backup: ", twice=True) if arguments.passphrase else None
        about = Backups(store, acting(store)).make(arguments.file, words)
    console.print(f"Written: {arguments.file} ({about.bytes / 1e6:.1f} MB). It needs {about.needs}.", markup=False)
    if about.needs != "its passphrase":
        console.print("It opens on this machine only. For another one: bedside store backup FILE --passphrase")
    return 0


def _restore(arguments: argparse.Namespace, console: Console) -> int:
    from models.home import data_home
    from runtime.store.backup import Backups, read_about
    from runtime.store.local import acting, opened, passphrase
    from runtime.store.opening import set_aside

    about = read_about(arguments.file)
    if arguments.set_aside:
        console.print(f"The present store is kept as {set_aside(data_home())}.", markup=False, soft_wrap=True)
    with opened(console) as store:
        again = Backups(store, acting(store)).restore(arguments.file, lambda: passphrase("Passphrase of the backup: "))
    console.print(f"The store is as it was at {about.made}.")
    if again:
        console.print(f"Forgotten again, since they were forgotten after that: {', '.join(again)}.")
    return 0


def _key(arguments: argparse.Namespace, console: Console) -> int:
    from runtime.store.care import Care
    from runtime.store.local import acting, opened, passphrase

    with opened(console) as store:
        words = passphrase("New passphrase: ", twice=True) if arguments.kind == "passphrase" else None
        Care(store, acting(store)).change_key(arguments.kind, words)
    console.print(f"Everything is encrypted under a new key ({arguments.kind}).")
    console.print("Backups from before without a passphrase cannot be opened any more: make a new one.")
    return 0


def _retention(arguments: argparse.Namespace, console: Console) -> int:
    from runtime.store.local import acting, opened
    from runtime.store.retention import Retention

    with opened(console) as store:
        retention = Retention(store, acting(store))
        if arguments.kind is not None:
            gone = retention.set(arguments.kind, _days(arguments.days))
            console.print(f"{gone} records were past their time and have been deleted.")
        for kind, kept in retention.days().items():
            words = "for ever" if kept is None else "not beyond the session" if kept == 0 else f"{kept:g} days"
            console.print(f"{kind:14}{words}")
    return 0


def _days(text: str | None) -> float | None:
    if text == "forever":
        return None
    try:
        return float(text or "")
    except ValueError as wrong:
        raise BadInput("How many days?", 'Give a number, 0, or "forever".') from wrong


def _people(arguments: argparse.Namespace, console: Console) -> int:
    from runtime.ports.wall import local_text
    from runtime.store.local import acting, opened
    from runtime.store.people import People

    with opened(console) as store:
        known = People(store, acting(store)).known()
    table = Table("person", "last here", "first met", "about", box=None, pad_edge=False)
    for person in known:
        about = ", ".join(f"{name}: {value}" for name, value in person.about.items())
        table.add_row(person.id, local_text(person.seen), local_text(person.met), about)
    console.print(table)
    return 0


def _export(arguments: argparse.Namespace, console: Console) -> int:
    from runtime.store.files import write_private
    from runtime.store.local import acting, opened
    from runtime.store.people import People

    with opened(console) as store:
        people = People(store, acting(store))
        content = people.export(people.number_of(arguments.person))
    try:
        write_private(arguments.out, json.dumps(content, indent=1, ensure_ascii=False).encode())
    except OSError as wrong:
        raise OutputProblem(
            f"{arguments.out} cannot be written ({wrong.strerror}).", "Choose another place."
        ) from wrong
    console.print(f"Written: {arguments.out}. It is not encrypted.", markup=False, soft_wrap=True)
    return 0


def _forget(arguments: argparse.Namespace, console: Console) -> int:
    from runtime.store.local import acting, opened
    from runtime.store.people import People

    with opened(console) as store:
        people = People(store, acting(store))
        receipt = people.forget(people.number_of(arguments.person))
    console.print(receipt.text, markup=False, highlight=False)
    return 0


def _receipts(arguments: argparse.Namespace, console: Console) -> int:
    from runtime.store.local import acting, opened
    from runtime.store.people import People

    with opened(console) as store:
        for receipt in People(store, acting(store)).receipts():
            console.print(receipt.text, markup=False, highlight=False)
    return 0


def _conversations(arguments: argparse.Namespace, console: Console) -> int:
    from runtime.ports.wall import local_text
    from runtime.store.conversations import Conversations
    from runtime.store.local import acting, opened

    with opened(console) as store:
        sessions = Conversations(store, acting(store)).sessions(arguments.person)
    table = Table("conversation", "begun", "persona", "turns", "ending", "person", box=None, pad_edge=False)
    for each in sessions:
        table.add_row(each.id, local_text(each.started), each.persona, str(each.turns), each.ending or "", each.person)
    console.print(table)
    return 0


def _transcript(arguments: argparse.Namespace, console: Console) -> int:
    from runtime.ports.wall import local_text
    from runtime.store.conversations import Conversations
    from runtime.store.local import acting, opened

    with opened(console) as store:
        lines = Conversations(store, acting(store)).transcript(arguments.conversation)
    for line in lines:
        console.print(f"{local_text(line.at)}  {line.speaker}: {line.text}", markup=False, highlight=False)
    return 0


def _verify(arguments: argparse.Namespace, console: Console) -> int:
    from runtime.store.audit import Head
    from runtime.store.care import Care
    from runtime.store.local import acting, opened

    expected = Head.parse(arguments.expect) if arguments.expect else None
    with opened(console) as store:
        care = Care(store, acting(store))
        wrong, head = care.verify_audit(expected), care.audit_head()
    for line in wrong:
        console.print(str(line), markup=False, soft_wrap=True)
    if not wrong:
        console.print(f"All rows up to {head.seq} are as they were written.")
    return 1 if wrong else 0


def _head(arguments: argparse.Namespace, console: Console) -> int:
    from runtime.store.care import Care
    from runtime.store.local import acting, opened

    with opened(console) as store:
        console.print(Care(store, acting(store)).audit_head().text, soft_wrap=True, highlight=False)
    return 0


def _show(arguments: argparse.Namespace, console: Console) -> int:
    from runtime.ports.wall import local_text
    from runtime.store.care import Care
    from runtime.store.local import acting, opened

    with opened(console) as store:
        entries = Care(store, acting(store)).audit(arguments.last)
    table = Table("row", "when", "who", "what", "to", box=None, pad_edge=False)
    for entry in entries:
        table.add_row(str(entry.seq), local_text(entry.at), entry.actor, entry.action, entry.subject)
    console.print(table)
    return 0
