"""What `bedside models` does, on a rich console. Every function returns the exit code."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from rich.console import Console
from rich.progress import BarColumn, DownloadColumn, TaskID, TextColumn, TimeRemainingColumn
from rich.progress import Progress as Bars
from rich.table import Table

from models.engine import looks_at_pictures
from models.manifest import EYESIGHT_ROLES
from models.store import ModelStore, Progress, Report, State, Status, way_out

STYLES: dict[State, str] = {"ready": "green", "missing": "dim", "damaged": "bold red"}


def list_models(store: ModelStore, console: Console) -> int:
    """Prints every known model and whether it is here (by size; `verify` looks at the bytes)."""
    table = Table("model", "role", "MB", "state", "licence", box=None, pad_edge=False)
    defaults = set(store.manifest.defaults.values())
    for status in store.status():
        model = status.model
        name = f"{model.id} *" if model.id in defaults else model.id
        table.add_row(name, model.role, f"{model.bytes / 1e6:.1f}", _state(status), model.licence)
    console.print(table)
    console.print(f"* serves its role by default.   Folder: {store.root}", style="dim", soft_wrap=True)
    return 0


def verify_models(store: ModelStore, ids: Sequence[str], console: Console) -> int:
    """Compares every byte of the named models (or of all that are here) with the manifest; 1 if any is not right."""
    present = [s.model.id for s in store.status() if s.state != "missing"]
    bad = 0
    for status in store.verify(list(ids) or present):
        for file in status.model.files if status.state == "ready" else ():
            console.print(f"[green]ready[/]    {status.model.id}/{file.name}  {file.sha256}", soft_wrap=True)
        if status.state != "ready":
            bad += 1
            console.print(f"{_state(status)}  {status.model.id}  {status.fault}", soft_wrap=True)
            console.print(f"         {way_out(status.model)}", soft_wrap=True)
    return 1 if bad else 0


def prepare_models(store: ModelStore, ids: Sequence[str], purpose: str | None, console: Console) -> int:
    """Fetches and prepares the named models, those of a purpose ("demo", "tests"), or with neither those of "demo"."""
    wanted = [*ids, *(store.manifest.ids_in(purpose or "demo") if purpose or not ids else ())]
    with _bars(console) as report:
        store.ensure(wanted, report)
    console.print(f"Ready in {store.root}: {', '.join(dict.fromkeys(wanted))}.", soft_wrap=True, highlight=False)
    return 0


def add_model(
    store: ModelStore,
    file: Path,
    role: str,
    licence: str,
    model_id: str,
    upstream: str,
    console: Console,
    *,
    make_default: bool = False,
) -> int:
    """Takes an operator's own GGUF or ONNX file into the store."""
    model = store.add(file, role, licence, model_id, upstream, make_default=make_default)
    console.print(f"Added {model.id} ({model.bytes / 1e6:.1f} MB), sha256 {model.files[0].sha256}.", soft_wrap=True)
    serving = store.serving(role)
    if serving != model.id:
        console.print(f"The role {role} is still served by {serving or 'no model'}; --default would change that.")
    if role in EYESIGHT_ROLES:
        lacking = [each for each in EYESIGHT_ROLES if store.serving(each) is None]
        for each in lacking:
            console.print(f"It takes a file of the role {each} too: bedside models add FILE.gguf --role {each} …")
        if not lacking and not looks_at_pictures():
            console.print(
                "The language-model engine cannot look at pictures yet. To build it so: packaging/run.sh setup",
                soft_wrap=True,
            )
    return 0


def remove_model(store: ModelStore, model_id: str, console: Console) -> int:
    """Deletes a model's files."""
    store.remove(model_id)
    console.print(f"Removed {model_id}.")
    return 0


@contextmanager
def _bars(console: Console) -> Iterator[Report]:
    """One bar for the downloads and one for each model that is made. Without a terminal: one line for each step."""
    if not console.is_terminal:
        yield _lines(console)
        return
    columns = (TextColumn("{task.description}"), BarColumn(), DownloadColumn(), TimeRemainingColumn())
    with Bars(*columns, console=console) as bars:
        tasks: dict[str, TaskID] = {}

        def report(progress: Progress) -> None:
            name = _name(progress)
            if not name:
                return
            if name not in tasks:
                tasks[name] = bars.add_task(name, total=None)
            done, total = progress.done, progress.total or None
            if progress.step == "ready":
                done, total = progress.total, progress.total
            bars.update(tasks[name], completed=done, total=total)

        yield report


def _lines(console: Console) -> Report:
    said: set[tuple[str, int]] = set()

    def report(progress: Progress) -> None:
        name = _name(progress)
        tenth = 10 * progress.done // progress.total if progress.total and progress.step == "downloading" else 0
        if not name or (name, tenth) in said:
            return
        said.add((name, tenth))
        share = f" {10 * tenth} % of {progress.total / 1e6:.0f} MB" if progress.step == "downloading" else ""
        console.print(f"{name}{share}", soft_wrap=True)

    return report


def _name(progress: Progress) -> str:
    match progress.step:
        case "waiting":
            return "waiting for another Bedside that is preparing models"
        case "downloading":
            return "downloading"
        case "preparing" | "ready":
            return f"preparing {progress.model}"
    return ""


def _state(status: Status) -> str:
    return f"[{STYLES[status.state]}]{status.state}[/]"
