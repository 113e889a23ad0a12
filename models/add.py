"""Takes an operator's own model file into the store."""

from __future__ import annotations

import hashlib
import os
import re
from collections.abc import Callable
from pathlib import Path

from pydantic import ValidationError

from models.manifest import Model, PreparedFile
from runtime.errors import BadInput, BadSettings

BLOCK = 1 << 20
Step = Callable[[int, int], None]
"""Called with the MiB done of all; what it raises ends the copy, and nothing of it stays."""
GGUF_MAGIC = b"GGUF"
# An ONNX file is a protobuf message whose first field is ir_version: tag 0x08, then a small number.
ONNX_TAG = 0x08


def copied_in(
    root: Path, taken: set[str], source: Path, role: str, licence: str, model_id: str, upstream: str, step: Step
) -> Model:
    """Copies `source` to `root/ID/model.gguf` (or `.onnx`) and returns its manifest entry, hash and all.

    The copy is what is hashed, byte by byte as it is written. Raises BadInput and BadSettings.
    """
    kind = source.suffix.lower()
    if kind not in (".gguf", ".onnx"):
        raise BadInput(
            "{source} is neither a .gguf nor an .onnx file.", "Give a model in one of these two forms.", source=source
        )
    chosen = model_id or re.sub(r"[^a-z0-9._-]+", "-", source.stem.lower()).strip("-._")
    if chosen in taken:
        raise BadSettings(
            "There is a model called {chosen!r} already.", "Choose another name with --id.", chosen=chosen
        )
    name = f"model{kind}"
    try:
        entry = Model(
            id=chosen,
            role=role,
            upstream=upstream or source.name,
            licence=licence,
            recipe="local",
            files=(PreparedFile(name=name, bytes=0, sha256="0" * 64),),
        )
    except ValidationError as error:
        field = error.errors()[0]["loc"][0]
        raise BadSettings(
            "{field} must be small letters, digits, dots, dashes and underscores.",
            "For example: --id my-model --role language",
            field=field,
        ) from error
    target = root / chosen / name
    target.parent.mkdir(parents=True, exist_ok=True)
    part = target.with_suffix(".part")
    try:
        size, sha256 = _copy_hashed(source, part, kind, step)
    except BaseException:
        part.unlink(missing_ok=True)
        target.parent.rmdir()
        raise
    part.replace(target)
    return entry.model_copy(update={"files": (PreparedFile(name=name, bytes=size, sha256=sha256),)})


def _copy_hashed(source: Path, part: Path, kind: str, step: Step) -> tuple[int, str]:
    digest, size, whole = hashlib.sha256(), 0, 0
    try:
        stream = source.open("rb")
        whole = source.stat().st_size
    except OSError as error:
        raise BadInput(
            "{source} cannot be read: {why}.", "Check the path and its permissions.", source=source, why=error.strerror
        ) from error
    with stream, part.open("wb") as out:
        while block := stream.read(BLOCK):
            if not size and not (block.startswith(GGUF_MAGIC) if kind == ".gguf" else block[0] == ONNX_TAG):
                raise BadInput(
                    "{source} is not a {kind} file.",
                    "Is it the right file, wholly downloaded?",
                    source=source,
                    kind=kind[1:].upper(),
                )
            step(size >> 20, whole >> 20)
            digest.update(block)
            out.write(block)
            size += len(block)
        out.flush()
        os.fsync(out.fileno())
    if not size:
        raise BadInput("{source} is empty.", "Download or copy it again.", source=source)
    return size, digest.hexdigest()
