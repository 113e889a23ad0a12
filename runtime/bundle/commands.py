"""`bedside bundle`: a whole set-up as one signed file. Every command returns the exit code."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from rich.console import Console

if TYPE_CHECKING:
    from runtime.bundle.bundles import Bundles

Commands = argparse._SubParsersAction  # argparse has no public name for it
Run = Callable[[argparse.Namespace, Console], int]


def add_to(commands: Commands[argparse.ArgumentParser]) -> None:
    """The commands' arguments; what they import is loaded when one of them runs."""
    bundle = commands.add_parser("bundle", help="personas, documents and policies as one signed file for many devices")
    actions = bundle.add_subparsers(required=True, metavar="ACTION")
    make = _action(actions, "make", _make, "write this device's set-up into a file, signed")
    make.add_argument("file", type=Path)
    make.add_argument("--name", required=True, help="what the devices will say they run, such as harbor-2026-11")
    load = _action(actions, "load", _load, "set this device up by a bundle whose signature it knows")
    load.add_argument("file", type=Path)
    show = _action(actions, "show", _show, "what is in a bundle; without a file, which one this device runs")
    show.add_argument("file", type=Path, nargs="?")
    _action(actions, "key", _key, "this installation's public key and its fingerprint")
    trust = _action(actions, "trust", _trust, "take bundles that are signed with this key")
    trust.add_argument("key", help="64 hexadecimal digits, or the file of a bundle that is signed with it")
    trust.add_argument("--name", default="", help="whose it is")
    distrust = _action(actions, "distrust", _distrust, "take no more bundles of this key")
    distrust.add_argument("key")
    _action(actions, "trusted", _trusted, "whose bundles are taken")


def _action(actions: Commands[argparse.ArgumentParser], name: str, run: Run, about: str) -> argparse.ArgumentParser:
    parser = actions.add_parser(name, help=about)
    parser.set_defaults(run=lambda arguments, console, show: run(arguments, console))
    return parser


@contextmanager
def _bundles(console: Console) -> Iterator[Bundles]:
    from runtime.bundle.bundles import Bundles
    from runtime.store.local import acting, opened

    with opened(console) as store:
        yield Bundles(store, acting(store))


def _make(arguments: argparse.Namespace, console: Console) -> int:
    from models.home import data_home
    from runtime.bundle.archive import fingerprint

    with _bundles(console) as bundles:
        bundle = bundles.make(data_home(), arguments.file, arguments.name)
    size = bundle.path.stat().st_size / 1e6
    _say(console, f"Written: {bundle.path} ({size:.1f} MB), signed by {fingerprint(bundle.key)}.")
    return 0


def _load(arguments: argparse.Namespace, console: Console) -> int:
    from models.home import data_home

    with _bundles(console) as bundles:
        _, change = bundles.look(arguments.file)
        told = bundles.load(data_home(), arguments.file)
    _say(console, f"This device runs {told.name}, made {told.made}.")
    if change.chosen_answers:
        _say(console, f"Chosen answers: {change.chosen_answers}")
    if change.missing_models:
        _say(console, f"Missing here: {', '.join(change.missing_models)}. Run: bedside models prepare")
    return 0


def _show(arguments: argparse.Namespace, console: Console) -> int:
    from models.home import data_home
    from runtime.bundle.archive import fingerprint
    from runtime.bundle.running import running

    if arguments.file is None:
        told = running(data_home())
        if told is None:
            _say(console, "This device was set up by hand, not by a bundle.")
        else:
            _say(console, f"{told.name}, made {told.made}, loaded {told.loaded}, signed by {told.fingerprint}")
        return 0
    with _bundles(console) as bundles:
        bundle, change = bundles.look(arguments.file)
    known = "known here" if change.known else "NOT known here"
    _say(console, f"{bundle.name}, made {bundle.made}, signed by {fingerprint(bundle.key)} ({known})")
    _say(console, f"Personas: {', '.join(change.personas) or 'none'}")
    _say(console, f"Documents: {len(change.new_documents)} new, {len(change.gone_documents)} would go")
    if change.missing_models:
        _say(console, f"Missing here: {', '.join(change.missing_models)}")
    return 0


def _key(arguments: argparse.Namespace, console: Console) -> int:
    from runtime.bundle.archive import fingerprint

    with _bundles(console) as bundles:
        key = bundles.own_key()
    _say(console, f"{key}\nFingerprint: {fingerprint(key)}")
    return 0


def _trust(arguments: argparse.Namespace, console: Console) -> int:
    from runtime.bundle.archive import fingerprint, opened

    key = opened(Path(arguments.key)).key if Path(arguments.key).is_file() else arguments.key
    with _bundles(console) as bundles:
        bundles.trust(key, arguments.name or "unnamed")
    _say(console, f"Bundles signed by {fingerprint(key)} are taken from now on.")
    return 0


def _distrust(arguments: argparse.Namespace, console: Console) -> int:
    with _bundles(console) as bundles:
        bundles.distrust(arguments.key)
    _say(console, "Its bundles are not taken any more.")
    return 0


def _trusted(arguments: argparse.Namespace, console: Console) -> int:
    from runtime.bundle.archive import fingerprint

    with _bundles(console) as bundles:
        for key, name in bundles.trusted().items():
            _say(console, f"{fingerprint(key)}  {name}  {key}")
    return 0


def _say(console: Console, words: str) -> None:
    console.print(words, markup=False, highlight=False, soft_wrap=True)
