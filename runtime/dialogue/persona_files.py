"""Personas as folders: a new one from another, and one file that carries a whole persona to another machine.

The file is a zip (NAME.bedside-persona) with persona.toml and what it names; nothing else of the folder goes along.
"""

from __future__ import annotations

import shutil
import tempfile
import zipfile
from collections.abc import Iterator
from pathlib import Path, PurePosixPath

from runtime.dialogue.persona import FILE, Persona, load_persona
from runtime.errors import BadInput, BadSettings, OutputProblem

_MOST_BYTES = 200 << 20
_MOST_FILES = 5_000


def new_persona(folder: Path, like: str, name: str | None = None) -> Persona:
    """A copy of another persona in a folder of its own, under another `name` if one is given; returns it, checked.

    Raises BadInput if the folder holds something already, BadSettings if `like` is no persona.
    """
    source = load_persona(like)
    if folder.exists() and any(folder.iterdir()):
        raise BadInput("{folder} is not empty.", "Give a folder that does not exist yet.", folder=folder)
    for file, inside in _files(source):
        _copy(file, folder / inside)
    if name is not None:
        written = (folder / FILE).read_text(encoding="utf-8")
        (folder / FILE).write_text(_renamed(written, source.name, name), encoding="utf-8")
    return load_persona(folder)


def export_persona(which: str, target: Path) -> int:
    """Write a persona and what it names into one file; returns how many files it holds. Raises OutputProblem."""
    persona = load_persona(which)
    files = list(_files(persona))
    half = target.with_name(f"{target.name}.half")
    try:
        with zipfile.ZipFile(half, "w", zipfile.ZIP_DEFLATED) as packed:
            for file, inside in files:
                packed.write(file, inside.as_posix())
        half.replace(target)
    except OSError as problem:
        half.unlink(missing_ok=True)
        raise OutputProblem(
            "{target} cannot be written: {why}.", "Choose another place.", target=target, why=problem.strerror
        ) from problem
    return len(files)


def import_persona(packed: Path, folder: Path) -> Persona:
    """Unpack a persona's file into a folder that does not exist yet, once it is found to be whole; returns it.

    Raises BadInput: no such file, no persona in it, names that lead out of the folder, too large.
    """
    if folder.exists():
        raise BadInput("{folder} exists already.", "Give another name: --as NAME.", folder=folder)
    folder.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix=".import-", dir=folder.parent) as half:
        _unpack(packed, Path(half) / "persona")
        load_persona(Path(half) / "persona")
        (Path(half) / "persona").rename(folder)
    return load_persona(folder)


def _unpack(packed: Path, folder: Path) -> None:
    try:
        with zipfile.ZipFile(packed) as archive:
            entries = archive.infolist()
            if FILE not in archive.namelist():
                raise BadInput(
                    "{packed} holds no {file}.",
                    "Give a file that bedside persona export has written.",
                    packed=packed,
                    file=FILE,
                )
            if len(entries) > _MOST_FILES or sum(entry.file_size for entry in entries) > _MOST_BYTES:
                raise BadInput(
                    "{packed} is too large for a persona.", "Put its documents into the store instead.", packed=packed
                )
            for entry in entries:
                inside = PurePosixPath(entry.filename)
                if inside.is_absolute() or ".." in inside.parts or "\\" in entry.filename:
                    raise BadInput(
                        "{packed} names a file outside of its folder.", "Do not use this file.", packed=packed
                    )
            archive.extractall(folder)
    except (OSError, zipfile.BadZipFile) as wrong:
        raise BadInput(
            "{packed} is no persona file: {why}.", "Give a file of bedside persona export.", packed=packed, why=wrong
        ) from wrong


def _files(persona: Persona) -> Iterator[tuple[Path, PurePosixPath]]:
    """The persona's file and all that it names in its own folder, each with its place."""
    named = [*persona.knowledge]
    named += [part for tool in persona.tools for part in (tool.page, tool.document, tool.table) if part]
    yield persona.file, PurePosixPath(FILE)
    seen: set[PurePosixPath] = set()
    for name in named:
        path = (persona.folder / name.partition(":")[0]).resolve()
        if "://" in name or not path.exists():
            continue
        if not path.is_relative_to(persona.folder):
            raise BadSettings(
                "{name} lies outside of the persona's folder.",
                "Move it into the folder, and name it from there.",
                name=name,
            )
        for file in sorted(path.rglob("*")) if path.is_dir() else [path]:
            inside = PurePosixPath(file.relative_to(persona.folder).as_posix())
            if file.is_file() and inside not in seen:
                seen.add(inside)
                yield file, inside


def _copy(file: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(file, target)


def _renamed(text: str, old: str, new: str) -> str:
    """The name alone, and where the persona says it of itself."""
    lines = text.splitlines(keepends=True)
    own = ("name =", "greeting =", "introduction =", "unknown =", "fallback =")
    done = [line.replace(old, new) if line.startswith(own) else line for line in lines]
    return "".join(done)
