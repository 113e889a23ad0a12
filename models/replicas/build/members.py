"""The members of a pack as bytes that depend on nothing but what is in them."""

from __future__ import annotations

import hashlib
import io
import json
import zipfile
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

EPOCH = (1980, 1, 1, 0, 0, 0)


def npz(arrays: Mapping[str, NDArray[Any]]) -> bytes:
    """Arrays as a compressed npz."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as file:
        for name, array in arrays.items():
            data = io.BytesIO()
            np.lib.format.write_array(data, np.ascontiguousarray(array), allow_pickle=False)
            info = zipfile.ZipInfo(f"{name}.npy", EPOCH)
            info.compress_type = zipfile.ZIP_DEFLATED
            file.writestr(info, data.getvalue())
    return out.getvalue()


def write_pack(out: Path, manifest: dict[str, Any], members: Mapping[str, bytes]) -> None:
    """Writes a pack, at once: `manifest` with the size and sha256 of every member, and the members."""
    files = {n: {"bytes": len(d), "sha256": hashlib.sha256(d).hexdigest()} for n, d in sorted(members.items())}
    told = json.dumps({**manifest, "files": files}, indent=1).encode()
    part = out.with_name(f".{out.name}.part")
    with zipfile.ZipFile(part, "w", zipfile.ZIP_STORED) as pack:
        for name, data in sorted({**members, "manifest.json": told}.items()):
            pack.writestr(zipfile.ZipInfo(name, EPOCH), data)
    part.replace(out)


def read_pack(path: Path) -> tuple[dict[str, Any], dict[str, bytes]]:
    """A pack's manifest and its members."""
    with zipfile.ZipFile(path) as pack:
        members = {name: pack.read(name) for name in pack.namelist()}
    return json.loads(members.pop("manifest.json")), members
