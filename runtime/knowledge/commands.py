"""`bedside knowledge`: add, list, remove, tag, search, watch. Every command returns the exit code."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from rich import progress
from rich.console import Console
from rich.table import Table
from rich.text import Text

from runtime.errors import BadInput

if TYPE_CHECKING:
    from runtime.knowledge.embed import UniversalSentenceEncoder
    from runtime.knowledge.ingestion import Ingestion, Progress
    from runtime.knowledge.reading.reader import Reader
    from runtime.knowledge.shelf import Shelf

Commands = argparse._SubParsersAction  # argparse has no public name for it
Run = Callable[[argparse.Namespace, Console], int]
_STRATEGIES = ("speed", "balanced", "quality")


def add_to(commands: Commands[argparse.ArgumentParser]) -> None:
    """The commands' arguments; what they import is loaded when one of them runs."""
    knowledge = commands.add_parser("knowledge", help="the documents that answers come from")
    actions = knowledge.add_subparsers(required=True, metavar="ACTION")
    add = _action(actions, "add", _add, "read documents or folders into the store; goes on where it was cut short")
    add.add_argument("paths", nargs="*", type=Path, metavar="PATH", help="none: only go on with what waits")
    add.add_argument("--tag", action="append", default=[], metavar="TAG", help="repeat for more")
    shown = _action(actions, "list", _list, "what is there, and what could not be read")
    shown.add_argument("--tag", action="append", default=[], metavar="TAG")
    remove = _action(actions, "remove", _remove, "take documents out")
    remove.add_argument("names", nargs="+", metavar="NAME", help="a number, a name, a path or a folder, as in the list")
    tag = _action(actions, "tag", _tag, "add or remove tags")
    tag.add_argument("name", metavar="NAME")
    tag.add_argument("tags", nargs="*", metavar="TAG")
    tag.add_argument("--without", action="append", default=[], metavar="TAG")
    search = _action(actions, "search", _search, "the passages for a question")
    search.add_argument("question")
    search.add_argument("--tag", action="append", default=[], metavar="TAG")
    search.add_argument("--strategy", choices=_STRATEGIES, default="balanced")
    search.add_argument("--limit", type=int, default=5, metavar="N")
    search.add_argument("--after", action="append", default=[], metavar="QUESTION", help="asked before this one")
    watch = _action(actions, "watch", _watch, "look after folders: what changes in them is read again, until Ctrl-C")
    watch.add_argument("folders", nargs="*", type=Path, metavar="FOLDER", help="none: those watched before")
    watch.add_argument("--tag", action="append", default=[], metavar="TAG")
    watch.add_argument("--forget", action="append", default=[], metavar="FOLDER", help="watch it no longer")
    watch.add_argument("--once", action="store_true", help="look through them once, and end")


def _action(actions: Commands[argparse.ArgumentParser], name: str, run: Run, about: str) -> argparse.ArgumentParser:
    parser = actions.add_parser(name, help=about)
    parser.set_defaults(run=lambda arguments, console, show: run(arguments, console))
    return parser


def _add(arguments: argparse.Namespace, console: Console) -> int:
    from runtime.knowledge.ingestion import Ingestion, take_in

    missing = [path for path in arguments.paths if not path.exists()]
    if missing:
        raise BadInput(f"{missing[0]} does not exist.", "Give files or folders.")
    with _shelf(console) as shelf, _reader() as reader:
        for path in arguments.paths:
            if path.is_dir():
                take_in(shelf, path, arguments.tag)
            else:
                shelf.place(path.resolve(), path.name, tags=arguments.tag)
        failed = _read(Ingestion(shelf, reader, _embedder()), console) if shelf.waiting() else []
    return 1 if failed else 0


def _list(arguments: argparse.Namespace, console: Console) -> int:
    with _shelf(console) as shelf:
        documents = shelf.all(arguments.tag)
        folders = shelf.folders()
    table = Table("number", "document", "pages", "passages", "state", "tags", box=None, pad_edge=False)
    for each in documents:
        state = each.state if each.problem_kind is None else each.problem_kind
        if each.state in ("waiting", "reading") and each.done:
            state = f"page {each.done} of {each.total}"
        passages = str(each.total) if each.state == "ready" else ""
        name = f"{Path(each.collection).name}/{each.name}" if each.collection else each.name
        table.add_row(str(each.id), Text(name), str(each.pages or ""), passages, state, Text(", ".join(each.tags)))
    console.print(table)
    if any(each.state in ("waiting", "reading") for each in documents):
        console.print("Not everything has been read yet. To go on: bedside knowledge add")
    for each in documents:
        if each.problem:
            console.print(f"{each.id}: {each.problem}", markup=False, soft_wrap=True)
    for folder in folders:
        console.print(f"Watched: {folder}", markup=False, soft_wrap=True)
    return 0


def _remove(arguments: argparse.Namespace, console: Console) -> int:
    with _shelf(console) as shelf:
        found = {each.id: each for name in arguments.names for each in shelf.find(name)}
        for document in found.values():
            shelf.remove(document.id)
            console.print(f"Removed: {document.name}", markup=False, soft_wrap=True)
    return 0


def _tag(arguments: argparse.Namespace, console: Console) -> int:
    if not arguments.tags and not arguments.without:
        raise BadInput("Which tags?", "Name some, or take some away with --without.")
    with _shelf(console) as shelf:
        for document in shelf.find(arguments.name):
            shelf.tag(document.id, arguments.tags, arguments.without)
    return 0


def _search(arguments: argparse.Namespace, console: Console) -> int:
    from runtime.knowledge.retrieval import LIKELY, Retriever

    with _shelf(console) as shelf:
        retriever = Retriever(shelf, _embedder())
        retriever.refresh()
        found = retriever.search(
            arguments.question,
            max(1, arguments.limit),
            strategy=arguments.strategy,
            tags=arguments.tag,
            history=arguments.after,
        )
    if found.question != arguments.question:
        console.print(f"Searched for: {found.question}", markup=False, soft_wrap=True)
    if not found.passages:
        console.print("Nothing was found.")
    elif found.answered is not None and found.answered < LIKELY:
        console.print(f"Perhaps nothing here answers this (likelihood {found.answered:.2f}). Nearest:")
    for passage in found.passages:
        page = "" if passage.page is None else f", page {passage.page}"
        above = " › ".join(passage.path)
        console.print(
            f"{passage.score:.2f}  {passage.name}{page}, characters {passage.start} to {passage.end}  {above}",
            markup=False,
            highlight=False,
            soft_wrap=True,
        )
        text = Text(passage.text)
        for begin, end in passage.highlight:
            text.stylize("bold", begin, end)
        console.print(text, soft_wrap=True)
    return 0


def _watch(arguments: argparse.Namespace, console: Console) -> int:
    from runtime.knowledge.ingestion import Ingestion
    from runtime.knowledge.watching import Watch

    missing = [folder for folder in arguments.folders if not folder.is_dir()]
    if missing:
        raise BadInput(f"{missing[0]} is not a folder.", "Give folders; single files: bedside knowledge add")
    with _shelf(console) as shelf, _reader() as reader:
        for folder in arguments.forget:
            if not shelf.unwatch(str(Path(folder).resolve())) and not shelf.unwatch(folder):
                raise BadInput(f"{folder} is not watched.", "See: bedside knowledge list")
        for folder in arguments.folders:
            shelf.watch(folder.resolve(), arguments.tag)
        folders = shelf.folders()
        if arguments.forget and not arguments.folders:
            return 0
        if not folders:
            raise BadInput("No folder is watched yet.", "Name one: bedside knowledge watch FOLDER")
        watch = Watch(shelf, Ingestion(shelf, reader, _embedder()), folders)
        with _Bars(console) as bars:
            if arguments.once:
                watch.take_in(bars.told)
            else:
                many = "1 folder" if len(folders) == 1 else f"{len(folders)} folders"
                console.print(f"Watching {many}. Stop with Ctrl-C.")
                watch.run(bars.told)
    return 0


class _Bars:
    """A progress bar for each document that is being read; what could not be read is said at once."""

    def __init__(self, console: Console) -> None:
        self._console = console
        name = progress.TextColumn("{task.description}", markup=False)
        self._bars = progress.Progress(
            name, progress.BarColumn(), progress.MofNCompleteColumn(), progress.TimeRemainingColumn(), console=console
        )
        self._tasks: dict[int, progress.TaskID] = {}
        self.failed: list[Progress] = []

    def __enter__(self) -> _Bars:
        self._bars.start()
        return self

    def __exit__(self, *problem: object) -> None:
        self._bars.stop()

    def told(self, step: Progress) -> None:
        document = step.document
        if document.id not in self._tasks:
            self._tasks[document.id] = self._bars.add_task(document.name, total=step.total)
        task = self._tasks[document.id]
        if step.step == "failed":
            self.failed.append(step)
            self._bars.stop_task(task)
            _say_failed(step, self._console)
            return
        self._bars.update(task, completed=step.done, total=step.total)
        if step.step == "ready" and not self._console.is_terminal:  # where no bar is seen
            self._console.print(f"Read: {document.name}", markup=False, soft_wrap=True)


@contextmanager
def _shelf(console: Console) -> Iterator[Shelf]:
    from runtime.knowledge.shelf import Shelf
    from runtime.store.local import acting, opened

    with opened(console) as store:
        yield Shelf(store, acting(store))


def _reader() -> Reader:
    from models.store import ModelStore
    from runtime.knowledge.reading.reader import Reader, text_reader_files

    return Reader(lambda: text_reader_files(ModelStore.default()))


def _embedder() -> UniversalSentenceEncoder:
    from models.store import ModelStore
    from runtime.knowledge.embed import UniversalSentenceEncoder

    files = ModelStore.default().paths("use-multilingual")
    return UniversalSentenceEncoder(files["weights.npz"], files["sp.model"])


def _read(ingestion: Ingestion, console: Console) -> Sequence[Progress]:
    with _Bars(console) as bars:
        ingestion.run(bars.told)
    return bars.failed


def _say_failed(step: Progress, console: Console) -> None:
    kind = getattr(step.problem, "kind", "unreadable")
    console.print(f"Not read ({kind}): {step.problem}", markup=False, soft_wrap=True)
