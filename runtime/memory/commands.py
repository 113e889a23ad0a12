"""`bedside memory`: see what is remembered, correct, pin, expire and forget it. Every command returns the exit code."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from rich.console import Console
from rich.table import Table

from runtime.errors import BadInput

if TYPE_CHECKING:
    from runtime.memory.memories import Memories

Commands = argparse._SubParsersAction  # argparse has no public name for it
Run = Callable[[argparse.Namespace, Console], int]
_DAY = 86_400.0


def add_to(commands: Commands[argparse.ArgumentParser]) -> None:
    """The commands' arguments; what they import is loaded when one of them runs."""
    memory = commands.add_parser("memory", help="what is remembered: list, view, edit, pin, expire, forget")
    actions = memory.add_subparsers(required=True, metavar="ACTION")
    listed = _action(actions, "list", _list, "memories, pinned ones first, then the newest")
    listed.add_argument("--store", help="only those under this tag")
    listed.add_argument("--person", help="only this person's, by number or name")
    listed.add_argument("--state", default="current", help="current, replaced, withdrawn, disputed, or all")
    listed.add_argument("--containing", default="", metavar="WORDS")
    for name, run, about in (
        ("view", _view, "one memory, where it comes from, and what it replaced"),
        ("forget", _forget, "delete one, with what it replaced"),
        ("settle", _settle, "take a disputed one for true"),
    ):
        _action(actions, name, run, about).add_argument("memory")
    add = _action(actions, "add", _add, "enter one by hand")
    add.add_argument("person", help="number or name; bedside store people lists them")
    add.add_argument("text")
    add.add_argument("--new", action="store_true", help="a person of this name who is not known yet")
    add.add_argument("--store", default="staff", help="the tag to keep it under")
    add.add_argument("--kind", default="note")
    add.add_argument("--pin", action="store_true")
    edit = _action(actions, "edit", _edit, "correct one; what it said before stays as its history")
    edit.add_argument("memory")
    edit.add_argument("text")
    pin = _action(actions, "pin", _pin, "never expires, is not replaced, is recalled first")
    pin.add_argument("memory")
    pin.add_argument("--off", action="store_true", help="unpin it")
    expire = _action(actions, "expire", _expire, "when one ends")
    expire.add_argument("memory")
    expire.add_argument("days", help='days from now, 0 for at once, or "never"')
    recall = _action(actions, "recall", _recall, "what would go into the prompt for these words")
    recall.add_argument("person", help="number or name")
    recall.add_argument("words")
    recall.add_argument("--budget", type=int, default=120, metavar="TOKENS")


def _action(actions: Commands[argparse.ArgumentParser], name: str, run: Run, about: str) -> argparse.ArgumentParser:
    parser = actions.add_parser(name, help=about)
    parser.set_defaults(run=lambda arguments, console, show: run(arguments, console))
    return parser


@contextmanager
def _memories(console: Console, *, by_meaning: bool = False) -> Iterator[Memories]:
    """The memories, for whoever is logged in; with the embedding model where something is written or recalled."""
    from models.store import ModelStore
    from runtime.knowledge.embed import UniversalSentenceEncoder
    from runtime.memory.memories import Memories
    from runtime.store.local import acting, opened

    embedder = None
    if by_meaning:
        files = ModelStore.default().paths("use-multilingual")
        embedder = UniversalSentenceEncoder(files["weights.npz"], files["sp.model"])
    with opened(console) as store:
        yield Memories(store, acting(store), embedder)


def _person(memories: Memories, given: str, *, new: bool = False) -> str:
    """The number of a person who was given by number or name; made where they are `new`. Raises BadInput."""
    from runtime.store.people import People

    people = People.beside(memories)
    found = people.called(given)
    if found is not None and new:
        raise BadInput(f"{given!r} is known already.", f"Leave --new out, or give the number: {found.id}.")
    if found is None and not new:
        raise BadInput(
            f"Nobody here is called {given!r}.",
            f'bedside store people lists who is known. For somebody new: bedside memory add "{given}" "…" --new',
        )
    return found.id if found is not None else people.meet({"name": given.strip()})


def _list(arguments: argparse.Namespace, console: Console) -> int:
    from runtime.store.people import People

    state = None if arguments.state == "all" else arguments.state
    with _memories(console) as memories:
        person = _person(memories, arguments.person) if arguments.person else None
        found = memories.listed(tag=arguments.store, person=person, state=state, containing=arguments.containing)
        called = {each.id: str(each.about.get("name") or "") for each in People.beside(memories).known()}
    table = Table("memory", "person", "kind", "text", "sure", "state", box=None, pad_edge=False)
    for each in found:
        state = "pinned" if each.pinned else each.state
        table.add_row(
            each.id, called.get(each.person) or each.person, each.kind, each.text, f"{each.confidence:.2f}", state
        )
    console.print(table if found else "Nothing is remembered.")
    return 0


def _view(arguments: argparse.Namespace, console: Console) -> int:
    from runtime.ports.wall import local_text

    with _memories(console) as memories:
        history = memories.view(arguments.memory)
    for each in history:
        ends = "never" if each.pinned or each.expires is None else local_text(each.expires)
        by_hand = each.confidence == 1.0 and each.conversation is None
        source = f'"{each.source}"' if each.source else "entered by hand" if by_hand else "not kept"
        console.print(f"{each.text}", markup=False, soft_wrap=True)
        console.print(
            f"  {each.kind}, {each.state}{', pinned' * each.pinned}; under {each.store}; person {each.person}\n"
            f"  source: {source}; confidence {each.confidence:.2f}\n"
            f"  learnt {local_text(each.learnt)}, changed {local_text(each.changed)}, ends {ends}",
            markup=False,
            highlight=False,
            soft_wrap=True,
        )
    return 0


def _add(arguments: argparse.Namespace, console: Console) -> int:
    with _memories(console, by_meaning=True) as memories:
        person = _person(memories, arguments.person, new=arguments.new)
        memory = memories.add(person, arguments.store, arguments.text, arguments.kind, pinned=arguments.pin)
    console.print(f"Kept as {memory.id}.")
    return 0


def _edit(arguments: argparse.Namespace, console: Console) -> int:
    with _memories(console, by_meaning=True) as memories:
        memory = memories.edit(arguments.memory, arguments.text)
    console.print(f"Corrected; it is {memory.id} now.")
    return 0


def _pin(arguments: argparse.Namespace, console: Console) -> int:
    with _memories(console) as memories:
        memories.pin(arguments.memory, not arguments.off)
    console.print("Unpinned." if arguments.off else "Pinned.")
    return 0


def _expire(arguments: argparse.Namespace, console: Console) -> int:
    from runtime.ports.wall import SystemWall, local_text

    if arguments.days == "never":
        at = None
    else:
        try:
            at = SystemWall().now() + float(arguments.days) * _DAY
        except ValueError as wrong:
            raise BadInput("In how many days?", 'Give a number, 0, or "never".') from wrong
    with _memories(console) as memories:
        memories.expire(arguments.memory, at)
    console.print("It does not expire." if at is None else f"It ends {local_text(at)}.")
    return 0


def _settle(arguments: argparse.Namespace, console: Console) -> int:
    with _memories(console) as memories:
        memories.settle(arguments.memory)
    console.print("It stands now, and what it contradicts is its history.")
    return 0


def _forget(arguments: argparse.Namespace, console: Console) -> int:
    with _memories(console) as memories:
        gone = memories.forget(arguments.memory)
    console.print(f"Forgotten ({gone} with what it replaced).")
    return 0


def _recall(arguments: argparse.Namespace, console: Console) -> int:
    with _memories(console, by_meaning=True) as memories:
        recalled = memories.recall(_person(memories, arguments.person), (), arguments.words, arguments.budget)
    console.print(recalled.text or "Nothing would be recalled.", markup=False, highlight=False, soft_wrap=True)
    return 0
