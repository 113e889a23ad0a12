"""The folder of prepared models: hands out verified files, and makes the missing ones once.

Layout of the folder: `ID/FILE` (prepared files and LICENCE.txt), `.downloads/` (carriers, kept only until their models
are made), `.staging-ID/` (work in progress), `.lock`, and `manifest.local.toml` (what the operator added).
"""

from __future__ import annotations

import os
import shutil
import threading
from collections.abc import Callable, Iterable
from concurrent.futures import CancelledError, ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from models import fetch, lock, prepare
from models.add import Step, copied_in
from models.home import data_home
from models.manifest import SCHEMA, Carrier, Manifest, Model, PreparedFile, dump_local, load
from runtime.errors import BadSettings, ModelDamaged, ModelMissing, OutputProblem
from runtime.phrases import NOTHING, Phrase, listed, phrase

LOCAL_MANIFEST = "manifest.local.toml"
DOWNLOADS_AT_ONCE = 4
SPARE_BYTES = 200 << 20

State = Literal["ready", "missing", "damaged"]


@dataclass(frozen=True)
class Progress:
    """One step of `ensure`: how far it is, in bytes, with `total` 0 where that is not known.

    `model` is empty while waiting and while downloading, which all models do at once.
    """

    model: str
    step: Literal["waiting", "checking", "downloading", "preparing", "ready"]
    done: int
    total: int


MISSING = phrase("missing")


@dataclass(frozen=True)
class Status:
    model: Model
    state: State
    fault: Phrase = NOTHING


Report = Callable[[Progress], None]


def silent(progress: Progress) -> None:
    """A report that nobody reads."""


class ModelStore:
    """Finds, verifies and prepares models. `root` need not exist yet."""

    def __init__(self, root: Path, manifest: Manifest) -> None:
        self.root = root
        self.shipped = manifest
        self.manifest = manifest.with_local(self._local())

    @staticmethod
    def default() -> ModelStore:
        """The store of this user, with the product's own manifest."""
        return ModelStore(data_home() / "models", load())

    def default_for(self, role: str) -> str:
        """The id of the model that serves a role ("language", "voice", …)."""
        return self.manifest.default_for(role)

    def serving(self, role: str) -> str | None:
        """The id of the model that serves a role which none has to serve: its default, else the only one there is."""
        own = [model.id for model in self.manifest.models if model.role == role]
        return self.manifest.defaults.get(role, own[0] if len(own) == 1 else None)

    def path(self, model_id: str, file: str) -> Path:
        """The prepared file, its sha256 checked just now.

        Raises BadSettings for an unknown id or file name, ModelMissing when it was never prepared here, and
        ModelDamaged when its bytes are not those of the manifest.
        """
        model = self.manifest.get(model_id)
        wanted = model.file(file)
        if wanted is None:
            names = ", ".join(f.name for f in model.files)
            raise BadSettings(
                "Model {model_id} has no file {file!r}.", "It has: {names}.", model_id=model_id, file=file, names=names
            )
        path = self.root / model_id / file
        fault = self._fault(path, wanted)
        if fault == MISSING:
            raise ModelMissing("The model file {path} is missing.", way_out(model), path=path)
        if fault:
            raise ModelDamaged(
                "The model file {path} is damaged ({fault}); it was not loaded.", way_out(model), path=path, fault=fault
            )
        return path

    def paths(self, model_id: str) -> dict[str, Path]:
        """All files of a model, checked side by side. Raises like `path`."""
        names = [f.name for f in self.manifest.get(model_id).files]
        with ThreadPoolExecutor(os.cpu_count() or 1) as pool:
            return dict(zip(names, pool.map(lambda name: self.path(model_id, name), names), strict=True))

    def status(self, ids: Iterable[str] | None = None) -> list[Status]:
        """What is here, by size alone: quick, and no promise that the bytes are right (`verify` looks at those)."""
        return [self._status(m, by_hash=False) for m in self._models(ids)]

    def verify(self, ids: Iterable[str] | None = None, report: Report = silent) -> list[Status]:
        """What is here, every byte looked at."""

        def check(model: Model) -> Status:
            status = self._status(model, by_hash=True)
            report(Progress(model.id, "checking", model.bytes, model.bytes))
            return status

        with ThreadPoolExecutor(os.cpu_count() or 1) as pool:
            return list(pool.map(check, self._models(ids)))

    def ensure(self, ids: Iterable[str], report: Report = silent) -> None:
        """Makes those models ready: checks what is here, and fetches and prepares what is missing or damaged.

        Safe when two processes do it at once (the second waits and finds the work done); an interruption loses no
        whole download. Raises ModelUnreachable, ModelDamaged or OutputProblem (disk full).
        """
        wanted = list(dict.fromkeys(ids))
        if not self._unready(wanted, report):
            return
        with lock.held(self.root / ".lock", lambda: report(Progress("", "waiting", 0, 0))):
            models = self._unready(wanted, silent)
            self._need_space(models)
            try:
                self._download(models, report)
                for model in models:
                    self._make(model, report)
            except OSError as error:
                if error.errno is None:
                    raise
                raise OutputProblem(
                    "{root} cannot be written: {why}.",
                    "Make room or permission there, or set BEDSIDE_HOME to another folder.",
                    root=self.root,
                    why=error.strerror,
                ) from error
            self._sweep()

    def add(
        self,
        source: Path,
        role: str,
        licence: str,
        model_id: str = "",
        upstream: str = "",
        *,
        make_default: bool = False,
        step: Step = lambda done, total: None,
    ) -> Model:
        """Copies an operator's own GGUF or ONNX file in, hashing it on the way, and lists it in the local manifest.

        Raises BadInput when the file is not what its name says, BadSettings when the id is taken or malformed.
        """
        with lock.held(self.root / ".lock"):
            taken = {m.id for m in self.shipped.with_local(self._local()).models}
            model = copied_in(self.root, taken, source, role, licence, model_id, upstream, step)
            local = self._local()
            defaults = {**local.defaults, role: model.id} if make_default else local.defaults
            self._write_local(Manifest(schema=SCHEMA, defaults=defaults, model=(*local.models, model)))
        return model

    def remove(self, model_id: str) -> None:
        """Deletes a model's files, and its entry if the operator added it. Raises BadSettings for an unknown id."""
        model = self.manifest.get(model_id)
        with lock.held(self.root / ".lock"):
            shutil.rmtree(self.root / model.id, ignore_errors=True)
            local = self._local()
            rest = tuple(m for m in local.models if m.id != model_id)
            if len(rest) != len(local.models):
                defaults = {role: i for role, i in local.defaults.items() if i != model_id}
                self._write_local(Manifest(schema=SCHEMA, defaults=defaults, model=rest))

    def _local(self) -> Manifest:
        path = self.root / LOCAL_MANIFEST
        return load(path) if path.exists() else Manifest(schema=SCHEMA)

    def _write_local(self, manifest: Manifest) -> None:
        path = self.root / LOCAL_MANIFEST
        fresh = path.with_suffix(".new")
        with fresh.open("w", encoding="utf-8") as out:
            out.write(dump_local(manifest))
            out.flush()
            os.fsync(out.fileno())
        fresh.replace(path)
        self.manifest = self.shipped.with_local(manifest)

    def _models(self, ids: Iterable[str] | None) -> list[Model]:
        return list(self.manifest.models) if ids is None else [self.manifest.get(i) for i in ids]

    def _status(self, model: Model, *, by_hash: bool) -> Status:
        faults = {f.name: self._fault(self.root / model.id / f.name, f, by_hash=by_hash) for f in model.files}
        bad = {name: fault for name, fault in faults.items() if fault}
        if not bad:
            return Status(model, "ready")
        if set(bad.values()) == {MISSING} and len(bad) == len(faults):
            return Status(model, "missing")
        told = [phrase("{file}: {fault}", file=name, fault=fault) for name, fault in bad.items()]
        return Status(model, "damaged", listed(told, len(told)) if len(told) > 1 else told[0])

    @staticmethod
    def _fault(path: Path, wanted: PreparedFile, *, by_hash: bool = True) -> Phrase:
        try:
            size = path.stat().st_size
        except FileNotFoundError:
            return MISSING
        if size != wanted.bytes:
            return phrase("{size} bytes instead of {wanted}", size=size, wanted=wanted.bytes)
        if by_hash and fetch.sha256_of(path) != wanted.sha256:
            return phrase("its sha256 is not the one in the manifest")
        return NOTHING

    def _unready(self, ids: list[str], report: Report) -> list[Model]:
        return [s.model for s in self.verify(ids, report) if s.state != "ready"]

    def _downloads(self, models: list[Model]) -> dict[str, Carrier]:
        return {c.file: c for m in models for c in m.carriers if c.index != "installed"}

    def _need_space(self, models: list[Model]) -> None:
        self.root.mkdir(parents=True, exist_ok=True)
        folder = self.root / ".downloads"
        carriers = self._downloads(models).values()
        here = sum(f.stat().st_size for f in folder.iterdir()) if folder.exists() else 0
        # A re-packed graph needs several copies of itself while it is made.
        needed = sum(c.bytes for c in carriers) - here + sum(m.bytes * (1 if m.recipe == "join" else 3) for m in models)
        free = shutil.disk_usage(self.root).free
        if needed + SPARE_BYTES > free:
            raise OutputProblem(
                "Preparing {models} needs {needed:.1f} GB; {free:.1f} GB are free in {root}.",
                "Make room there, or set BEDSIDE_HOME to a folder on a larger disk.",
                models=", ".join(m.id for m in models),
                needed=(needed + SPARE_BYTES) / 1000000000.0,
                free=free / 1000000000.0,
                root=self.root,
            )

    def _download(self, models: list[Model], report: Report) -> None:
        folder = self.root / ".downloads"
        carriers = list(self._downloads(models).values())
        total = sum(c.bytes for c in carriers)
        progress = dict.fromkeys((c.file for c in carriers), 0)
        guard = threading.Lock()
        stopping = threading.Event()

        def one(carrier: Carrier) -> None:
            def tell(done: int) -> None:
                if stopping.is_set():
                    raise CancelledError
                with guard:
                    progress[carrier.file] = done
                    report(Progress("", "downloading", sum(progress.values()), total))

            fetch.fetch(carrier, folder, tell)

        pool = ThreadPoolExecutor(DOWNLOADS_AT_ONCE)
        try:
            for _ in pool.map(one, carriers):
                pass
        finally:
            # After the first failure, or Ctrl-C, nobody waits for the rest: what came so far is kept.
            stopping.set()
            pool.shutdown(wait=True, cancel_futures=True)

    def _make(self, model: Model, report: Report) -> None:
        staging = self.root / f".staging-{model.id}"
        shutil.rmtree(staging, ignore_errors=True)
        staging.mkdir(parents=True)
        try:
            total = model.bytes if model.recipe == "join" else 0
            report(Progress(model.id, "preparing", 0, total))
            downloads = self.root / ".downloads"
            prepare.prepare(
                model, downloads, staging, lambda done: report(Progress(model.id, "preparing", done, total))
            )
            for file in model.files:
                fault = self._fault(staging / file.name, file)
                if fault:
                    raise ModelDamaged(
                        "{id}/{file} did not come out as the manifest says ({fault}).",
                        "Its libraries may differ from the locked ones: run packaging/run.sh setup.",
                        id=model.id,
                        file=file.name,
                        fault=fault,
                    )
            self._move_in(model, staging)
        finally:
            shutil.rmtree(staging, ignore_errors=True)
        report(Progress(model.id, "ready", model.bytes, model.bytes))

    def _move_in(self, model: Model, staging: Path) -> None:
        """File by file, so that a good file is never away, even while its neighbour is replaced."""
        folder = self.root / model.id
        folder.mkdir(exist_ok=True)
        for name in [*(f.name for f in model.files), prepare.LICENCE_FILE]:
            with (staging / name).open("rb+") as stream:
                os.fsync(stream.fileno())
            (staging / name).replace(folder / name)

    def _sweep(self) -> None:
        """Deletes the downloads that no unready model still wants, also those an interrupted run left behind."""
        wanted = self._downloads([s.model for s in self.status() if s.state != "ready"])
        folder = self.root / ".downloads"
        for path in folder.iterdir() if folder.exists() else ():
            if path.name.removesuffix(".part") not in wanted:
                path.unlink()
        if folder.exists() and not any(folder.iterdir()):
            folder.rmdir()


def way_out(model: Model) -> Phrase:
    """What to run when a model is missing or damaged."""
    if model.recipe == "local":
        again = "Run `bedside models remove {model}`, then `bedside models add FILE` with a good copy."
        return phrase(again, model=model.id)
    return phrase("Run: bedside models prepare {model}", model=model.id)
