"""One film for every row of a table: all rows checked before anything is made, and a batch that was cut short goes on.

Films are made in a hidden folder and moved out when they are whole; the manifest says of each row how far it is, so a
row that was rendered is never rendered again, whenever the process is killed.
"""

from __future__ import annotations

import hashlib
import json
import re
import shutil
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass, replace
from functools import lru_cache, partial
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any, Literal

from runtime.errors import BadInput, KnownError
from runtime.export.checking import check
from runtime.export.crew import Crew, Done, Stopped, cores
from runtime.export.formats import format_of
from runtime.export.movie import writing
from runtime.export.provenance import Provenance
from runtime.export.render import no_progress, render
from runtime.export.rows import Row, read_rows
from runtime.export.speaker import digest
from runtime.export.told import scene_key
from runtime.export.voices import InstalledVoices, Voices
from runtime.phrases import Phrase, listed, phrase
from runtime.script.model import Script
from runtime.script.problem import ScriptProblem
from runtime.script.template import BadValue, Template, read_template

MANIFEST = "manifest.json"
VERSION = 1
_SHOWN = 20
"""Problems that are told at once."""
State = Literal["waiting", "moving", "done", "failed"]


@dataclass(frozen=True, slots=True)
class Entry:
    """What the manifest says of a row. `renders`: how often its film was finished. `key`: what it was made from."""

    row: int
    file: str
    key: str
    state: State = "waiting"
    renders: int = 0
    seconds: float = 0.0
    sha256: str = ""
    error: str = ""


@dataclass(frozen=True, slots=True)
class Planned:
    """A row that can be made: everything it is made from, as text and paths, so that it can be sent anywhere."""

    row: Row
    template: Path
    images: Path
    language: str
    name: str
    key: str
    scenes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Plan:
    out: Path
    rows: tuple[Planned, ...]


class BatchProblem(BadInput):
    """Rows that cannot be made; nothing was written. `problems`: one line each, with its place."""

    def __init__(self, problems: Sequence[Phrase], rows: int) -> None:
        self.problems = tuple(problems)
        self.rows = rows
        super().__init__(
            "{count} of {rows} rows cannot be made:\n{lines}",
            "Correct them; nothing was written.",
            count=len(problems),
            rows=rows,
            lines=listed(problems, _SHOWN),
        )


@dataclass(frozen=True, slots=True)
class Checked:
    """A row that was looked at: its film's name, and either what it takes to make it, or why it cannot be made."""

    row: Row
    name: str
    planned: Planned | None = None
    fault: Phrase | None = None


def plan(path: Path, table: Path, out: Path, suffix: str, voices: Voices) -> Plan:
    """Check every row. Raises BatchProblem with all that is wrong, or BadInput for the template or the table."""
    rows = checked(path, table, out, suffix, voices)
    problems = [one.fault for one in rows if one.fault is not None]
    if problems:
        raise BatchProblem(problems, len(rows))
    return Plan(out, tuple(one.planned for one in rows if one.planned is not None))


def checked(
    path: Path,
    table: Path,
    out: Path,
    suffix: str,
    voices: Voices,
    step: Callable[[int, int], None] = no_progress,
) -> list[Checked]:
    """Look at every row, also behind one that is wrong; `step` is told rows looked at and all, and may raise.

    Raises BadInput for the template or the table.
    """
    template, rows = read_template(path), read_rows(table)
    names: dict[str, int] = {}
    found = []
    for number, row in enumerate(rows):
        step(number, len(rows))
        try:
            found.append(_checked(template, row, path, table, out, suffix, voices, names))
        except ScriptProblem as problem:
            found.append(
                Checked(row, row.file or "", fault=phrase("{place}: {what}", place=row.place, what=problem.said))
            )
        except BadInput as problem:
            there, said = problem.message.startswith(row.place), problem.said
            fault = said if there else phrase("{place}: {what}", place=row.place, what=said)
            found.append(Checked(row, row.file or "", fault=fault))
    step(len(rows), len(rows))
    return found


def _checked(
    template: Template,
    row: Row,
    path: Path,
    table: Path,
    out: Path,
    suffix: str,
    voices: Voices,
    names: dict[str, int],
) -> Checked:
    """One row; `names`: those taken by earlier ones, to which it adds its own. Raises BadInput."""
    script = _filled(template, row, table.parent)
    name = _named(row, suffix)
    if name in names:
        raise BadInput(
            "{place}, column file: row {other} is called {name!r} too.",
            "Rename it.",
            place=row.place,
            other=names[name],
            name=name,
        )
    names[name] = row.number
    format_of(script, out / name)
    check(script, voices)
    scenes = tuple(
        scene_key(script, scene, voices.speaker(scene.voice, script.language, None).name) for scene in script.scenes
    )
    key = hashlib.sha256(repr((name, replace(script, scenes=()), scenes)).encode()).hexdigest()[:32]
    planned = Planned(row, path.absolute(), table.parent.absolute(), script.language, name, key, scenes)
    return Checked(row, name, planned)


def _filled(template: Template, row: Row, folder: Path) -> Script:
    try:
        return template.fill(row.values, folder)
    except BadValue as problem:
        raise BadInput(
            "{place}, column {variable}: {what}",
            problem.advice,
            place=row.place,
            variable=problem.variable,
            what=problem.said,
        ) from problem


def _named(row: Row, suffix: str) -> str:
    name = row.file if row.file is not None else f"{row.number:04d}"
    if not re.fullmatch(r"[^/\\:*?\"<>|\x00-\x1f]{1,120}", name) or name.startswith("."):
        raise BadInput(
            "{place}, column file: {name!r} is no name of a file.",
            "Leave out folders and signs.",
            place=row.place,
            name=name,
        )
    return name + suffix


class Manifest:
    """The state of every row, on disk; each change is whole or not there."""

    def __init__(self, plan: Plan) -> None:
        self._path = plan.out / MANIFEST
        self._entries = {one.row.number: Entry(one.row.number, one.name, one.key) for one in plan.rows}
        for entry in _read(self._path):
            planned = self._entries.get(entry.row)
            if planned is not None and (planned.key, planned.file) == (entry.key, entry.file):
                self._entries[entry.row] = entry

    def __getitem__(self, row: int) -> Entry:
        return self._entries[row]

    @property
    def entries(self) -> tuple[Entry, ...]:
        return tuple(self._entries[row] for row in sorted(self._entries))

    def set(self, entry: Entry) -> None:
        """Raises OutputProblem."""
        self._entries[entry.row] = entry
        part = self._path.with_name(f".{MANIFEST}.part")
        written = {"version": VERSION, "rows": [asdict(one) for one in self.entries]}
        with writing(self._path):
            part.write_text(json.dumps(written, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
            part.replace(self._path)


def _read(path: Path) -> list[Entry]:
    if not path.exists():
        return []
    try:
        read = json.loads(path.read_text(encoding="utf-8"))
        if read["version"] > VERSION:
            raise BadInput(
                "{path} was written by a newer Bedside.", "Update Bedside, or choose another folder.", path=path
            )
        return [Entry(**one) for one in read["rows"]]
    except (ValueError, KeyError, TypeError) as problem:
        raise BadInput("{path} is no manifest of a batch.", "Choose an empty folder.", path=path) from problem


@dataclass(frozen=True, slots=True)
class Rendered:
    """What rendering a row gave: files in the hidden folder, or an error."""

    row: int
    seconds: float = 0.0
    files: tuple[str, ...] = ()
    error: str = ""


def render_row(
    planned: Planned,
    out: Path,
    progress: Callable[[int, int], None] = no_progress,
    stopped: Callable[[], bool] = lambda: False,
    workers: int | None = None,
    voices: Voices | None = None,
) -> Rendered:
    """Make one row's film in the hidden folder of `out`. Raises Stopped; what is wrong is in the answer."""
    place = _made(out, planned)
    try:
        with writing(place):
            place.mkdir(parents=True, exist_ok=True)
        script = read_template(planned.template).fill(planned.row.values, planned.images)
        made = render(
            script,
            place / planned.name,
            voices or _voices(),
            progress,
            stopped,
            kept=_kept(out),
            workers=workers,
            provenance=Provenance.default(),
        )
    except KnownError as problem:
        return Rendered(planned.row.number, error=str(problem))
    return Rendered(planned.row.number, made.seconds, tuple(file.name for file in made.files))


@lru_cache(maxsize=1)
def _voices() -> InstalledVoices:
    """Opened once in each process that renders rows."""
    return InstalledVoices.default()


def run(
    plan: Plan,
    progress: Callable[[int, int], None] = no_progress,
    stopped: Callable[[], bool] = lambda: False,
    workers: int | None = None,
    voices: Voices | None = None,
    work: Callable[[Sequence[Planned], Callable[[Rendered], None]], None] | None = None,
) -> tuple[Entry, ...]:
    """Make what is not made; `progress` is told rows done and all. Raises OutputProblem, Stopped.

    `work`: renders rows elsewhere, and gives what came of each to a function; None for this machine's own processes.
    """
    with writing(plan.out):
        plan.out.mkdir(parents=True, exist_ok=True)
    manifest = Manifest(plan)
    _settle(plan, manifest)
    waiting = [one for one in plan.rows if manifest[one.row.number].state != "done"]
    uses = Counter(key for one in waiting for key in set(one.scenes))
    by_number = {one.row.number: one for one in plan.rows}
    done = len(plan.rows) - len(waiting)
    progress(done, len(plan.rows))

    def take(rendered: Rendered) -> None:
        nonlocal done
        planned = by_number[rendered.row]
        _take(plan, manifest, planned, rendered)
        uses.subtract(set(planned.scenes))
        for key in set(planned.scenes):
            if uses[key] <= 0:
                for folder in (_kept(plan.out) / "film").glob(f"{key}-*"):
                    shutil.rmtree(folder, ignore_errors=True)
        done += 1
        progress(done, len(plan.rows))

    (work or partial(_here, plan.out, stopped, workers, voices))(waiting, take)
    if all(entry.state == "done" for entry in manifest.entries):
        shutil.rmtree(_hidden(plan.out), ignore_errors=True)
    return manifest.entries


def _here(
    out: Path,
    stopped: Callable[[], bool],
    workers: int | None,
    voices: Voices | None,
    rows: Sequence[Planned],
    take: Callable[[Rendered], None],
) -> None:
    """The first row alone where rows share scenes, so that these are there; then several at once."""
    most = cores() if workers is None else workers
    first = alone_first(rows)
    for planned in rows[:first]:
        take(render_row(planned, out, stopped=stopped, workers=workers, voices=voices))
    if most < 2:
        for planned in rows[first:]:
            take(render_row(planned, out, stopped=stopped, workers=1, voices=voices))
        return
    crew: Crew[tuple[Planned, Path]] = Crew(_render_what_comes, lambda *_: None, lambda _, made: take(made), stopped)
    crew.work([(planned, out) for planned in rows[first:]], most)


def alone_first(rows: Sequence[Planned]) -> int:
    """How many rows are to be made before all others: one, where rows share scenes."""
    return int(any(count > 1 for count in Counter(key for one in rows for key in set(one.scenes)).values()))


def one_core() -> None:
    """Of this process: others beside it have the other ones."""
    import cv2

    cv2.setNumThreads(1)


def _render_what_comes(pipe: Connection, stop: Any) -> None:
    """In a process of its own: rows, one after the other."""
    one_core()
    try:
        while (task := pipe.recv()) is not None:
            planned, out = task
            pipe.send(Done(render_row(planned, out, stopped=stop.is_set, workers=1)))
    except (EOFError, BrokenPipeError, Stopped):
        pass  # whoever asked has gone, or wants no more


def _take(plan: Plan, manifest: Manifest, planned: Planned, rendered: Rendered) -> None:
    """A rendered row moves to its place: noted before and after, so that a kill between leaves it to be settled."""
    entry = manifest[planned.row.number]
    if rendered.error:
        manifest.set(replace(entry, state="failed", error=rendered.error))
        return
    place = _made(plan.out, planned)
    sha256 = digest(place / planned.name)
    entry = replace(entry, state="moving", renders=entry.renders + 1, seconds=rendered.seconds, sha256=sha256, error="")
    manifest.set(entry)
    _move(plan.out, place, planned)
    manifest.set(replace(entry, state="done"))


def _settle(plan: Plan, manifest: Manifest) -> None:
    """Finish the moves that a kill has cut short, and forget films that were taken away or changed."""
    for planned in plan.rows:
        entry = manifest[planned.row.number]
        if entry.state == "moving":
            _move(plan.out, _made(plan.out, planned), planned)
            manifest.set(replace(entry, state="done"))
        entry = manifest[planned.row.number]
        film = plan.out / planned.name
        if entry.state == "done" and not (film.is_file() and digest(film) == entry.sha256):
            manifest.set(replace(entry, state="waiting"))


def _move(out: Path, place: Path, planned: Planned) -> None:
    """All files of a row to their place, the film last. Raises OutputProblem."""
    if not place.exists():
        return
    files = sorted(place.iterdir(), key=lambda file: file.name == planned.name)
    with writing(out):
        for file in files:
            file.replace(out / file.name)
        place.rmdir()


def _hidden(out: Path) -> Path:
    return out / ".bedside"


def _kept(out: Path) -> Path:
    return _hidden(out) / "kept"


def _made(out: Path, planned: Planned) -> Path:
    return _hidden(out) / "rows" / f"{planned.row.number:05d}-{planned.key}"


def failed(entries: Sequence[Entry]) -> list[Entry]:
    """Rows without a film."""
    return [entry for entry in entries if entry.state != "done"]
