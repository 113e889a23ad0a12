"""The bundle's file: a ZIP archive whose table of contents is signed (Ed25519, RFC 8032), and which names every file.

`bundle.json` lists each file with its length and SHA-256; `signature.json` holds the signer's public key and the
signature over the bytes of `bundle.json`. Nothing of a bundle is used before both fit, and nothing in it that is not
listed is looked at. Format 1.
"""

from __future__ import annotations

import hashlib
import json
import re
import zipfile
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from runtime.errors import BadInput, OutputProblem, Stopped

FORMAT = 2
"""2 adds the chosen answers; files of format 1 are read as before."""
CONTENTS, SIGNATURE = "bundle.json", "signature.json"
_PART = r"[^/\\:.\x00-\x1f][^/\\:\x00-\x1f]*"
_NAME = re.compile(rf"chosen\.json|(personas|documents)/{_PART}(/{_PART})*")
_LARGEST = 2 << 30
Step = Callable[[int, int], None]
"""Called before each file with how many of how many are done; it raises Stopped to have the work given up."""
_LARGEST_CONTENTS = 16 << 20


def nothing(done: int, total: int) -> None:
    """The step of whoever only waits."""


@dataclass(frozen=True, slots=True)
class Bundle:
    """A bundle that is whole and signed; whether the signer is known is for the one who loads it to say.

    `key`: the signer's public key, 32 bytes as hexadecimal. `digest`: of its table of contents, which names all else.
    """

    path: Path
    contents: Mapping[str, Any]
    key: str
    digest: str

    @property
    def name(self) -> str:
        return str(self.contents["name"])

    @property
    def made(self) -> str:
        return str(self.contents["made"])

    def read(self, name: str) -> bytes:
        """One of its files, compared with the table of contents. Raises BadInput."""
        listed = self.contents["files"][name]
        with zipfile.ZipFile(self.path) as archive:
            data = _read(archive, name, int(listed["bytes"]))
        if hashlib.sha256(data).hexdigest() != listed["sha256"]:
            raise _damaged(self.path, f"{name} is not the one that was signed")
        return data


def fingerprint(key: str) -> str:
    """A public key as people compare it: the first 16 bytes of its SHA-256 in groups of four."""
    digest = hashlib.sha256(bytes.fromhex(key)).hexdigest()[:32]
    return " ".join(digest[at : at + 4] for at in range(0, 32, 4))


def public_key(private: bytes) -> str:
    """The public key of a private one, as hexadecimal."""
    return Ed25519PrivateKey.from_private_bytes(private).public_key().public_bytes_raw().hex()


def new_private_key() -> bytes:
    return Ed25519PrivateKey.generate().private_bytes_raw()


def write(
    path: Path, about: Mapping[str, Any], files: Mapping[str, bytes], private: bytes, step: Step = nothing
) -> Bundle:
    """Write and sign a bundle, whole or not at all. `about` needs name and made. Raises OutputProblem."""
    listed = {
        name: {"bytes": len(data), "sha256": hashlib.sha256(data).hexdigest()} for name, data in sorted(files.items())
    }
    contents = json.dumps({"format": FORMAT, **about, "files": listed}, ensure_ascii=False, indent=1).encode()
    signed = Ed25519PrivateKey.from_private_bytes(private).sign(contents)
    signature = json.dumps({"key": public_key(private), "signature": signed.hex()}).encode()
    part = path.with_name(f".{path.name}.part")
    try:
        with zipfile.ZipFile(part, "w", zipfile.ZIP_DEFLATED) as archive:
            for name, data in ((CONTENTS, contents), (SIGNATURE, signature)):
                archive.writestr(name, data)
            for number, (name, data) in enumerate(sorted(files.items())):
                step(number, len(files))
                archive.writestr(name, data)
        part.replace(path)
    except Stopped:
        part.unlink(missing_ok=True)
        raise
    except OSError as wrong:
        part.unlink(missing_ok=True)
        raise OutputProblem(
            "{path} cannot be written ({why}).", "Choose another place.", path=path, why=wrong.strerror
        ) from wrong
    return opened(path)


def opened(path: Path) -> Bundle:
    """Read and check a bundle's contents and signature. Raises BadInput: none, damaged, changed, or too new."""
    try:
        with zipfile.ZipFile(path) as archive:
            contents = _read(archive, CONTENTS, _LARGEST_CONTENTS)
            signature = _read(archive, SIGNATURE, 1 << 12)
    except (OSError, zipfile.BadZipFile, KeyError) as wrong:
        raise BadInput(
            "{path} is not a bundle that can be read.", "Choose a .bedside file, or copy it again.", path=path
        ) from wrong
    try:
        signed = json.loads(signature)
        Ed25519PublicKey.from_public_bytes(bytes.fromhex(signed["key"])).verify(
            bytes.fromhex(signed["signature"]), contents
        )
    except (ValueError, KeyError, TypeError, InvalidSignature) as wrong:
        raise _damaged(path, "its signature does not fit its contents") from wrong
    table = json.loads(contents)
    if int(table.get("format", 0)) > FORMAT:
        raise BadInput(
            "{path} was made by a newer Bedside (format {format}).",
            "Update Bedside.",
            path=path,
            format=table["format"],
        )
    bad = next((name for name in table["files"] if not _NAME.fullmatch(name)), None)
    if bad is not None or sum(int(each["bytes"]) for each in table["files"].values()) > _LARGEST:
        raise _damaged(path, f"it lists {bad!r}, which cannot be in a bundle" if bad else "it is too large")
    return Bundle(path, table, str(signed["key"]), hashlib.sha256(contents).hexdigest())


def _read(archive: zipfile.ZipFile, name: str, most: int) -> bytes:
    """At most `most` bytes, whatever the archive says of their length."""
    try:
        with archive.open(name) as member:
            data = member.read(most + 1)
    except (KeyError, OSError, zipfile.BadZipFile, EOFError, NotImplementedError, RuntimeError) as wrong:
        raise BadInput(
            "The bundle lacks {name}, or it is damaged.", "Copy the bundle again from where it was made.", name=name
        ) from wrong
    if len(data) > most:
        raise BadInput("{name} in the bundle is longer than it may be.", "Have the bundle made again.", name=name)
    return data


def _damaged(path: Path, why: str) -> BadInput:
    return BadInput(
        "{path} was changed or damaged: {why}.", "Copy it again from where it was made.", path=path.name, why=why
    )
