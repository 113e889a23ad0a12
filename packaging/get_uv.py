"""Puts the uv program into a folder: taken out of its wheel, with the Python standard library alone.

Run by packaging/run.sh with the system's Python where uv is not installed; neither pip nor venv need be there.
"""

from __future__ import annotations

import os
import platform
import sys
import zipfile
from dataclasses import dataclass
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from models.fetch import fetch
from runtime.errors import KnownError, SetupProblem

VERSION = "0.13.9"


@dataclass(frozen=True)
class Wheel:
    file: str
    bytes: int
    sha256: str
    index: str = "pypi"
    package: str = "uv"
    version: str = VERSION


WHEELS = {
    "glibc": Wheel(
        f"uv-{VERSION}-py3-none-manylinux_2_17_x86_64.manylinux2014_x86_64.whl",
        17606939,
        "d7f459fe4fd247d830351c75686d3996ace3c6f3f728eb0e85a30b7ada0cef19",
    ),
    "musl": Wheel(
        f"uv-{VERSION}-py3-none-musllinux_1_1_x86_64.whl",
        19295638,
        "2c45530751517d6c3bbc69a19473f6effe47cce047bede01ffd8af7ea7b36b25",
    ),
}


def install(folder: Path) -> Path:
    """Returns the path of the program. Raises SetupProblem on another kind of machine, and what `fetch` raises."""
    program = folder / f"uv-{VERSION}" / "uv"
    if program.exists():
        return program
    if sys.platform != "linux" or platform.machine() != "x86_64":
        raise SetupProblem("uv is not installed.", "Install it as its documentation says, then try again.")
    wheel = fetch(WHEELS["glibc" if platform.libc_ver()[0] == "glibc" else "musl"], folder)
    program.parent.mkdir(parents=True, exist_ok=True)
    fresh = program.with_name(f"uv.{os.getpid()}")
    with zipfile.ZipFile(wheel) as archive:
        fresh.write_bytes(archive.read(f"uv-{VERSION}.data/scripts/uv"))
    fresh.chmod(0o755)
    fresh.replace(program)
    wheel.unlink()
    return program


if __name__ == "__main__":
    try:
        sys.stdout.write(f"{install(Path(sys.argv[1]))}\n")
    except KnownError as problem:
        sys.stderr.write(f"bedside: {problem}\n")
        sys.exit(2)
