"""Making a bundle of this device's set-up, and setting a device up by one; who may sign for it.

A bundle holds personas (their live versions, with what lies in their folders), the documents of the store as they were
read, the answers that staff have chosen, how long each kind of data is kept, and the device's settings but for its own
devices and display. No operators: PINs belong to persons. No visitors' data. Which voices and models it needs is said,
and checked where it is loaded.
"""

from __future__ import annotations

import json
import shutil
from dataclasses import dataclass
from pathlib import Path
from typing import Any, cast

from sqlite_utils import Database

from models.store import ModelStore
from runtime.bundle import archive
from runtime.bundle import chosen as answers
from runtime.bundle.archive import Bundle, Step, fingerprint, nothing
from runtime.bundle.documents import document_name, packed_documents, unpack_document
from runtime.bundle.running import Running, file_under, written
from runtime.dialogue.persona import FILE, SHIPPED, shipped_personas
from runtime.errors import BadInput, NotAllowed, OutputProblem
from runtime.knowledge.rows import forget_headings
from runtime.ports.wall import utc_text
from runtime.store.files import write_private
from runtime.store.personas import Personas
from runtime.store.records import Records
from runtime.store.retention import KINDS, SHORTEST_AUDIT, days, sweep
from runtime.visit.settings import DeviceSettings, load_settings, save_settings

SUFFIX = ".bedside"
_KEY = "store.bundle_key"
_TRUSTED = "store.bundle_trusted"
_OWN = frozenset({"set_up", "persona", "microphone", "speaker", "camera", "screen"})
"""Settings that belong to one device."""


@dataclass(frozen=True, slots=True)
class Change:
    """What loading a bundle would do: personas and documents by name, and what is missing on this machine."""

    personas: tuple[str, ...]
    new_documents: tuple[str, ...]
    gone_documents: tuple[str, ...]
    missing_models: tuple[str, ...]
    known: bool
    """Whether this device knows who signed it."""
    chosen_answers: int = 0


class Bundles(Records):
    def own_key(self) -> str:
        """This installation's public key, made when it is first asked for."""
        self._allow("bundle.read")
        return archive.public_key(self._private())

    def trusted(self) -> dict[str, str]:
        """The public keys whose bundles are taken, with their names; this installation's own is one of them."""
        with self._read("bundle.read") as database:
            return {**_trusted(database), archive.public_key(self._private()): "this installation"}

    def trust(self, key: str, name: str) -> None:
        """Take bundles that are signed with this key from now on. Raises BadInput for what is no key."""
        if len(key) != 64 or any(digit not in "0123456789abcdef" for digit in key):
            raise BadInput("That is no public key.", "It has 64 hexadecimal digits: bedside bundle key shows one.")
        self._change_trusted(lambda table: {**table, key: name[:60]}, f"key:{fingerprint(key)[:9]}")

    def distrust(self, key: str) -> None:
        """Take no more bundles of this key; what was loaded stays."""
        self._change_trusted(
            lambda table: {k: v for k, v in table.items() if k != key}, f"key:{fingerprint(key)[:9]}:gone"
        )

    def make(self, home: Path, path: Path, name: str, step: Step = nothing) -> Bundle:
        """Write this device's set-up into a file, signed by this installation. Raises BadInput, OutputProblem, and
        Stopped from `step`, when nothing was written.
        """
        if not name.strip():
            raise BadInput("A bundle needs a name.", "Such as: harbor-2026-11")
        path = path if path.suffix == SUFFIX else path.with_name(path.name + SUFFIX)
        settings = load_settings(home)
        private = self._private()

        with self._read("bundle.make", f"bundle:{path.stem}") as database:
            files = packed_documents(database) | answers.packed_chosen(database)
            retention = days(database)
        personas = Personas(self._store, self._actor)
        talking = Path(settings.persona).name
        live = {each.name: each.content for each in personas.newest() if each.live}
        if talking not in live and talking in shipped_personas():
            live[talking] = (SHIPPED / talking / FILE).read_text(encoding="utf-8")
        for persona, text in live.items():
            files[f"personas/{persona}/{FILE}"] = text.encode()
            files |= _beside(home, persona)
        about = {
            "name": name.strip(),
            "made": utc_text(self._now),
            "by": self._actor.name,
            "persona": talking if talking in live else "",
            "personas": sorted(live),
            "models": _needed(live.values()),
            "retention": retention,
            "settings": {k: v for k, v in settings.model_dump(mode="json").items() if k not in _OWN},
        }
        return archive.write(path, about, files, private, step)

    def look(self, path: Path, step: Step = nothing) -> tuple[Bundle, Change]:
        """What is in a bundle and what loading it would change. Raises BadInput for one that is damaged or changed."""
        bundle = archive.opened(path)
        with self._read("bundle.read") as database:
            there = {row[0] for row in database.conn.execute(
                "select name from documents where collection = ?", (_collection(bundle),))}  # fmt: skip
        brought = {document_name(data) for data in _files(bundle, _documents(bundle), step).values()}
        here = {s.model.id for s in ModelStore.default().status() if s.state == "ready"}
        return bundle, Change(
            tuple(bundle.contents["personas"]),
            tuple(sorted(brought - there)),
            tuple(sorted(there - brought)),
            tuple(name for name in bundle.contents["models"] if name not in here),
            bundle.key in self.trusted(),
            len(_chosen(bundle)),
        )

    def load(self, home: Path, path: Path, step: Step = nothing) -> Running:
        """Set this device up by a bundle. Everything is checked before anything is changed, and the store is changed in
        one step. Raises NotAllowed for a signature that is not known, BadInput, OutputProblem, and Stopped from `step`,
        when nothing was changed.
        """
        self._allow("bundle.load")
        bundle = archive.opened(path)
        if bundle.key not in self.trusted():
            self._store.write_noted(self._actor.name, "refused bundle.load", f"key:{fingerprint(bundle.key)[:9]}")
            raise NotAllowed(
                "{path} is signed by {key}, which this device does not know.",
                "Compare this with the fingerprint where it was made; then an administrator can trust it.",
                path=path.name,
                key=fingerprint(bundle.key),
            )
        files = _files(bundle, list(bundle.contents["files"]), step)
        settings = _settings(bundle, load_settings(home), home)
        retention, chosen = _retention(bundle), answers.read_chosen(files.get(answers.FILE))

        def work(database: Database) -> None:
            self._take(database, bundle, files, retention)
            answers.unpack_chosen(database, chosen, _collection(bundle), self._now)

        self._write("bundle.load", f"bundle:{bundle.digest[:16]}", work)
        _write_personas(home, files)
        save_settings(home, settings)
        told = Running(bundle.name, bundle.made, fingerprint(bundle.key), bundle.digest, utc_text(self._now))
        write_private(file_under(home), written(told))
        sweep(self._store)
        return told

    def _take(
        self, database: Database, bundle: Bundle, files: dict[str, bytes], retention: dict[str, float | None]
    ) -> None:
        collection = _collection(bundle)
        names = set()
        for name in _documents(bundle):
            unpack_document(database, files[name], collection, self._now)
            names.add(document_name(files[name]))
        for number, kept in database.conn.execute(
            "select id, name from documents where collection = ?", (collection,)
        ).fetchall():
            if kept not in names:
                database.conn.execute("delete from documents where id = ?", (number,))
        forget_headings(database)
        for persona in bundle.contents["personas"]:
            _put_persona(database, persona, files[f"personas/{persona}/{FILE}"].decode(), self._now, self._actor.name)
        for kind, kept in retention.items():
            database.conn.execute("insert or replace into retention values (?, ?)", (kind, kept))

    def _private(self) -> bytes:
        def work(database: Database) -> str:
            row = database.conn.execute("select value from settings where key = ?", (_KEY,)).fetchone()
            if row is not None:
                return str(json.loads(row[0]))
            made = archive.new_private_key().hex()
            database.conn.execute("insert into settings values (?, ?, ?)", (_KEY, json.dumps(made), self._now))
            return made

        return bytes.fromhex(self._store.write(work).result())

    def _change_trusted(self, change: Any, subject: str) -> None:
        def work(database: Database) -> None:
            table = json.dumps(change(_trusted(database)), ensure_ascii=False)
            database.conn.execute("insert or replace into settings values (?, ?, ?)", (_TRUSTED, table, self._now))

        self._write("bundle.trust", subject, work)


def _trusted(database: Database) -> dict[str, str]:
    row = database.conn.execute("select value from settings where key = ?", (_TRUSTED,)).fetchone()
    return cast("dict[str, str]", json.loads(row[0])) if row else {}


def _collection(bundle: Bundle) -> str:
    """Under which the documents of a bundle are kept: a newer one of the same name takes their place."""
    return f"bundle:{bundle.name}"


def _files(bundle: Bundle, names: list[str], step: Step) -> dict[str, bytes]:
    """These files of a bundle, each compared with its table of contents."""
    found = {}
    for number, name in enumerate(names):
        step(number, len(names))
        found[name] = bundle.read(name)
    return found


def _documents(bundle: Bundle) -> list[str]:
    return [name for name in bundle.contents["files"] if name.startswith("documents/")]


def _chosen(bundle: Bundle) -> list[tuple[str, str, str]]:
    there = answers.FILE in bundle.contents["files"]
    return answers.read_chosen(bundle.read(answers.FILE) if there else None)


def _needed(texts: Any) -> list[str]:
    from runtime.studio.draft import values

    return sorted({str(values(text)[kind]) for text in texts for kind in ("voice", "model") if kind in values(text)})


def _beside(home: Path, persona: str) -> dict[str, bytes]:
    """What lies in a persona's folder besides its file."""
    own = home / "personas" / persona
    folder = own if own.is_dir() else SHIPPED / persona
    found = {}
    for file in sorted(folder.rglob("*")):
        name = file.relative_to(folder).as_posix()
        if file.is_file() and file.suffix != ".part" and name not in (FILE, "draft.toml"):
            found[f"personas/{persona}/{name}"] = file.read_bytes()
    return found


def _settings(bundle: Bundle, mine: DeviceSettings, home: Path) -> DeviceSettings:
    """The bundle's settings with this device's own. Raises BadInput for some that do not fit."""
    given = {k: v for k, v in bundle.contents["settings"].items() if k not in _OWN and k in DeviceSettings.model_fields}
    chosen = bundle.contents["persona"]
    persona = str(home / "personas" / chosen) if chosen else mine.persona
    try:
        return DeviceSettings.model_validate({**mine.model_dump(), **given, "persona": persona})
    except ValueError as wrong:
        raise BadInput("The bundle's settings do not fit this Bedside.", "Have it made again.") from wrong


def _retention(bundle: Bundle) -> dict[str, float | None]:
    table = {kind: kept for kind, kept in dict(bundle.contents["retention"]).items() if kind in KINDS}
    for kind, kept in table.items():
        if kept is not None and (kept < 0 or (kind == "audit" and kept < SHORTEST_AUDIT)):
            raise BadInput(
                "The bundle keeps {kind} for {kept:g} days, which is too short.",
                "Have it made again.",
                kind=kind,
                kept=kept,
            )
    return table


def _put_persona(database: Database, name: str, text: str, at: float, by: str) -> None:
    """A new live version, unless the live one is the same."""
    row = database.conn.execute("select content from personas where name = ? and live", (name,)).fetchone()
    if row is not None and row[0] == text:
        return
    last = database.conn.execute("select coalesce(max(version), 0) from personas where name = ?", (name,)).fetchone()[0]
    database.conn.execute("update personas set live = 0 where name = ?", (name,))
    database.conn.execute("insert into personas values (?, ?, ?, ?, ?, 1)", (name, last + 1, text, at, by))


def _write_personas(home: Path, files: dict[str, bytes]) -> None:
    """Each persona's folder anew, as the bundle has it."""
    folders: dict[str, dict[str, bytes]] = {}
    for name, data in files.items():
        if name.startswith("personas/"):
            _, persona, inner = name.split("/", 2)
            folders.setdefault(persona, {})[inner] = data
    try:
        for persona, inside in folders.items():
            fresh, target = home / "personas" / f".{persona}.new", home / "personas" / persona
            shutil.rmtree(fresh, ignore_errors=True)
            for inner, data in inside.items():
                file = fresh / inner
                file.parent.mkdir(parents=True, exist_ok=True)
                file.write_bytes(data)
            shutil.rmtree(target, ignore_errors=True)
            fresh.replace(target)
    except OSError as wrong:
        raise OutputProblem(
            "A persona cannot be written ({why}).", "Make room on the disk.", why=wrong.strerror
        ) from wrong
