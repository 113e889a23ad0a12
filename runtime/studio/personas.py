"""Personas as staff see them: those that are shipped, those of this device with their versions, and which one talks.

A version that goes live is written into the persona's folder under `personas`, where the engine reads it; a draft that
is tried lies beside it and is never live.
"""

from __future__ import annotations

import re
import shutil
from dataclasses import dataclass
from pathlib import Path

from models.replicas import replica_path
from models.store import ModelStore
from runtime.dialogue.persona import FILE, SHIPPED, shipped_personas
from runtime.dialogue.persona_files import export_persona, import_persona
from runtime.errors import BadInput, OutputProblem
from runtime.store.personas import Personas, Version
from runtime.studio import draft
from runtime.studio.staff import Acting, intent
from runtime.visit.settings import load_settings, save_settings

_NAME = re.compile(r"[a-z][a-z0-9-]{0,38}[a-z0-9]")
DRAFT = "draft.toml"
SUFFIX = ".bedside-persona"


@dataclass(frozen=True, slots=True)
class Known:
    """`name`: what it is known by; `title`: what it calls itself; `versions`: saved ones, 0 for one as it is shipped.

    `live`: the version that goes live when it talks; `talks`: this device speaks with it now.
    """

    name: str
    title: str
    who: str
    versions: int
    live: int
    changed: float
    changed_by: str
    talks: bool


@intent("persona.read")
def listed(acting: Acting) -> list[Known]:
    """Every persona: this device's own, and the shipped ones that were never changed here."""
    store = Personas(acting.store, acting.actor)
    talking = _talking(acting.home)
    kept = {version.name: version for version in store.newest()}
    counts = store.counts()
    found = []
    for name in sorted({*kept, *shipped_personas()}):
        version = kept.get(name)
        table = draft.head(version.content if version is not None else _shipped(name))
        found.append(
            Known(
                name,
                str(table.get("name", name)),
                str(table.get("who", "")),
                counts.get(name, 0),
                version.version if version is not None and version.live else 0,
                version.saved if version is not None else 0.0,
                version.saved_by if version is not None else "",
                name == talking,
            )
        )
    return found


@intent("persona.read")
def read(acting: Acting, name: str, version: int | None = None) -> str:
    """The text of a version; without a number the live one, else the newest, else as it is shipped."""
    kept = Personas(acting.store, acting.actor).versions(name)
    if version is not None:
        for each in kept:
            if each.version == version:
                return each.content
        raise BadInput("{name} has no version {version}.", "Choose one of the list.", name=name, version=version)
    chosen = next((each for each in kept if each.live), kept[0] if kept else None)
    return _shipped(name) if chosen is None else chosen.content


@intent("persona.read")
def versions(acting: Acting, name: str) -> list[Version]:
    """The saved versions, newest first."""
    return Personas(acting.store, acting.actor).versions(name)


@intent("persona.read")
def compare(acting: Acting, name: str, one: int, other: int) -> list[str]:
    """The lines that differ between two versions, as a unified diff; version 0 is the persona as it is shipped."""
    store = Personas(acting.store, acting.actor)
    if 0 not in (one, other):
        return store.compare(name, one, other)
    from difflib import unified_diff

    texts = {0: _shipped(name), **{each.version: each.content for each in store.versions(name)}}
    if missing := {one, other} - set(texts):
        raise BadInput("{name} has no version {version}.", "Choose one of the list.", name=name, version=min(missing))
    lines = (texts[one].splitlines(), texts[other].splitlines())
    return list(unified_diff(*lines, f"version {one}", f"version {other}", lineterm=""))


@intent("persona.read")
def problems(acting: Acting, name: str, text: str) -> list[draft.Problem]:
    """What is wrong with a text that is being written, as it would stand in this persona's folder."""
    return draft.problems(text, _readable_folder(acting.home, name), there)


@intent("persona.write")
def new(acting: Acting, name: str, like: str, title: str, who: str = "") -> int:
    """A persona of this device after the pattern of another, which calls itself `title`. Returns its version, 1.

    Raises BadInput: a name in use, or none.
    """
    if not _NAME.fullmatch(name):
        raise BadInput(
            "{name!r} cannot be a persona's name.", "Small letters, digits and dashes, 2 to 40 of them.", name=name
        )
    store = Personas(acting.store, acting.actor)
    if name in store.names() or name in shipped_personas():
        raise BadInput("There is a persona {name} already.", "Choose another name.", name=name)
    kept = store.versions(like)
    text = kept[0].content if kept else _shipped(like)
    before = str(draft.values(text).get("name", ""))
    for key, value in draft.values(text).items():
        if isinstance(value, str) and before and key in ("greeting", "introduction"):
            text = draft.changed(text, (key,), re.sub(rf"\b{re.escape(before)}\b", title, value))
    text = draft.changed(text, ("name",), title)
    if who:
        text = draft.changed(text, ("who",), who)
    folder = own_folder(acting.home, name)
    _take_along(_readable_folder(acting.home, like), folder)
    draft.checked(text, folder)
    return store.save(name, text)


@intent("persona.write")
def save(acting: Acting, name: str, text: str) -> int:
    """A new version, not live yet. Raises BadSettings for a text that cannot be a persona's."""
    folder = own_folder(acting.home, name)
    if not folder.is_dir():
        _take_along(_readable_folder(acting.home, name), folder)
    draft.checked(text, folder)
    return Personas(acting.store, acting.actor).save(name, text)


@intent("persona.write")
def put_live(acting: Acting, name: str, version: int) -> Path:
    """The version that conversations use from now on; any earlier one can be put back like this. Where it lies."""
    store = Personas(acting.store, acting.actor)
    text = next((each.content for each in store.versions(name) if each.version == version), None)
    if text is None:
        raise BadInput("{name} has no version {version}.", "Choose one of the list.", name=name, version=version)
    draft.checked(text, own_folder(acting.home, name))
    store.put_live(name, version)
    return write_live(acting.home, name, text)


@intent("persona.write")
def tried(acting: Acting, name: str, text: str) -> Path:
    """Write a draft where the engine can try it, beside the live file. Raises BadSettings."""
    folder = own_folder(acting.home, name)
    if not folder.is_dir():
        _take_along(_readable_folder(acting.home, name), folder)
    draft.checked(text, folder)
    return _write(folder / DRAFT, text)


@intent("persona.write")
def answer_from(acting: Acting, name: str, tag: str) -> int:
    """Let a persona answer from the documents under a tag: a new version, live if one was. Returns its number.

    The engine refuses a persona whose tags no document has, so give it the tag when there is one.
    """
    store = Personas(acting.store, acting.actor)
    kept = store.versions(name)
    chosen = next((each for each in kept if each.live), kept[0] if kept else None)
    text = _shipped(name) if chosen is None else chosen.content
    tags = [str(each) for each in draft.values(text).get("knowledge_tags", [])]
    if tag in tags:
        return 0 if chosen is None else chosen.version
    text = draft.changed(text, ("knowledge_tags",), [*tags, tag])
    folder = own_folder(acting.home, name)
    if not folder.is_dir():
        _take_along(_readable_folder(acting.home, name), folder)
    draft.checked(text, folder)
    live = chosen is None or chosen.live
    version = store.save(name, text, live=live)
    if live:
        write_live(acting.home, name, text)
    if _talking(acting.home) == name and live:
        _let_talk(acting.home, str(folder))
    return version


@intent("settings.write")
def talk_with(acting: Acting, name: str) -> str:
    """This device speaks with that persona from its next conversation on; what its settings call it."""
    kept = Personas(acting.store, acting.actor).versions(name)
    if kept and not any(version.live for version in kept):
        raise BadInput("No version of {name} is live.", "Put one live first.", name=name)
    chosen = str(own_folder(acting.home, name)) if kept else name
    if not kept:
        _shipped(name)
    return _let_talk(acting.home, chosen)


@intent("persona.read")
def export(acting: Acting, name: str, target: Path) -> int:
    """Write a persona as it is live, and what it names of its folder, into one file; how many files it holds.

    Raises BadSettings, OutputProblem.
    """
    folder = own_folder(acting.home, name)
    return export_persona(str(folder) if (folder / FILE).is_file() else name, target)


@intent("persona.write")
def take_in(acting: Acting, packed: Path) -> str:
    """A persona of such a file becomes one of this device, live; its name, which is the file's.

    Raises BadInput: no such file, or a name that is in use.
    """
    name = re.sub(r"[^a-z0-9]+", "-", packed.name.removesuffix(SUFFIX).lower()).strip("-")
    if not _NAME.fullmatch(name) or name in shipped_personas() or name in Personas(acting.store, acting.actor).names():
        raise BadInput(
            "There is a persona {name!r} already, or that is no name.", "Rename the file, and try again.", name=name
        )
    folder = own_folder(acting.home, name)
    text = import_persona(packed, folder).file.read_text(encoding="utf-8")
    Personas(acting.store, acting.actor).save(name, text, live=True)
    return name


@intent("persona.write")
def remove(acting: Acting, name: str) -> int:
    """Delete a persona of this device with its versions and its folder; a shipped one of that name is as it was.

    How many versions went. Raises BadInput for the one that talks.
    """
    if _talking(acting.home) == name:
        raise BadInput("This device speaks with {name}.", "Let it speak with another one first.", name=name)
    gone = Personas(acting.store, acting.actor).remove(name)
    shutil.rmtree(own_folder(acting.home, name), ignore_errors=True)
    return gone


def there(kind: str, name: str) -> bool:
    """Whether there is a voice, replica or model of that name on this machine."""
    if kind == "replica":
        return replica_path(name).is_file()
    return name in {status.model.id for status in ModelStore.default().status()}


def own_folder(home: Path, name: str) -> Path:
    """Where a persona of this device lies."""
    return home / "personas" / name


def write_live(home: Path, name: str, text: str) -> Path:
    """Put a version's text where the engine reads it; the folder. Raises OutputProblem."""
    return _write(own_folder(home, name) / FILE, text).parent


def _talking(home: Path) -> str:
    chosen = load_settings(home).persona
    return Path(chosen).name if Path(chosen).parent == home / "personas" else chosen


def _let_talk(home: Path, chosen: str) -> str:
    settings = load_settings(home)
    if settings.persona != chosen:
        save_settings(home, settings.model_copy(update={"persona": chosen}))
    return chosen


def _readable_folder(home: Path, name: str) -> Path:
    own = own_folder(home, name)
    return own if own.is_dir() else SHIPPED / name


def _shipped(name: str) -> str:
    file = SHIPPED / name / FILE
    if name not in shipped_personas():
        raise BadInput(
            "There is no persona {name}.", "Shipped: {shipped}.", name=name, shipped=", ".join(shipped_personas())
        )
    return file.read_text(encoding="utf-8")


def _take_along(pattern: Path, folder: Path) -> None:
    """Everything beside a persona's file: its documents, its tables."""
    try:
        if pattern.is_dir():
            shutil.copytree(pattern, folder, ignore=shutil.ignore_patterns(FILE, DRAFT), dirs_exist_ok=True)
        else:
            folder.mkdir(parents=True, exist_ok=True)
    except OSError as wrong:
        raise OutputProblem(
            "{folder} cannot be written ({why}).", "Make room on the disk.", folder=folder, why=wrong.strerror
        ) from wrong


def _write(file: Path, text: str) -> Path:
    part = file.with_suffix(".part")
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        part.write_text(text, encoding="utf-8")
        part.replace(file)
    except OSError as wrong:
        raise OutputProblem(
            "{file} cannot be written ({why}).", "Make room on the disk.", file=file, why=wrong.strerror
        ) from wrong
    return file
