"""The support bundle: what somebody who helps needs to know, with nothing of any visitor in it.

A ZIP file with versions, settings, hardware, figures and the log's own lines. What people said, their names and the
names of folders and networks are never in it: every line of text goes through `scrub`, and words are not among what is
gathered.
"""

from __future__ import annotations

import getpass
import json
import platform
import re
import socket
import zipfile
from collections.abc import Mapping, Sequence
from importlib.metadata import distributions
from pathlib import Path
from typing import Any

import psutil

from runtime.errors import OutputProblem
from runtime.visit.settings import DeviceSettings

_KEPT_LINES = 400
_HIDDEN_SETTINGS = ("call_command", "call_note", "condition_command")
_QUOTED = re.compile(r"(['\"“])(?:(?!\1).){4,}?['\"”]")
_PATH = re.compile(r"(?:[A-Za-z]:)?(?:[/\\][\w.@+ -]+){2,}")
_ADDRESS = re.compile(r"\b(?:\d{1,3}\.){3}\d{1,3}\b|[\w.+-]+@[\w-]+\.[\w.]+")


def scrub(text: str) -> str:
    """A line without paths (their last part stays), quoted text, addresses, and this user's and machine's names."""
    text = _ADDRESS.sub("<address>", text)
    text = _PATH.sub(lambda found: "<path>/" + re.split(r"[/\\]", found.group())[-1], text)
    text = _QUOTED.sub("<text>", text)
    for name, stands_for in ((getpass.getuser(), "<user>"), (socket.gethostname(), "<machine>")):
        if len(name) > 2:
            text = re.sub(rf"\b{re.escape(name)}\b", stands_for, text)
    return text


def system() -> dict[str, Any]:
    """The machine in figures."""
    memory, disk = psutil.virtual_memory(), psutil.disk_usage(str(Path.home()))
    return {
        "system": platform.platform(),
        "python": platform.python_version(),
        "processor": platform.processor() or platform.machine(),
        "cores": psutil.cpu_count(logical=False),
        "threads": psutil.cpu_count(),
        "memory_mb": memory.total // 2**20,
        "memory_free_mb": memory.available // 2**20,
        "disk_free_mb": disk.free // 2**20,
    }


def write_bundle(
    file: Path,
    home: Path,
    settings: DeviceSettings,
    figures: Mapping[str, Any],
    troubles: Sequence[tuple[str, str, str]],
) -> Path:
    """Write the bundle to `file`. `figures`: what the screens measured; `troubles`: time, part and text.

    Raises OutputProblem.
    """
    told = {k: v for k, v in settings.model_dump().items() if k not in _HIDDEN_SETTINGS}
    packages = sorted(f"{d.metadata['Name']} {d.version}" for d in distributions())
    parts = {
        "system.json": json.dumps(system(), indent=1),
        "settings.json": json.dumps(told, indent=1),
        "figures.json": json.dumps(figures, indent=1),
        "troubles.txt": "\n".join(f"{at} {part}: {scrub(text)}" for at, part, text in troubles),
        "packages.txt": "\n".join(packages),
        "log.txt": "\n".join(scrub(line) for line in _log(home)),
        **{f"crashes/{path.name}": scrub_lines(path) for path in _newest(home / "crashes")},
    }
    try:
        with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as bundle:
            for name, text in parts.items():
                bundle.writestr(name, text)
    except OSError as problem:
        raise OutputProblem(
            "{file} cannot be written ({why}).", "Choose another place.", file=file, why=problem.strerror
        ) from problem
    return file


def scrub_lines(path: Path) -> str:
    """A text file, scrubbed line by line."""
    return "\n".join(scrub(line) for line in path.read_text(encoding="utf-8", errors="replace").splitlines())


def _log(home: Path) -> list[str]:
    file = home / "bedside.log"
    if not file.is_file():
        return []
    return file.read_text(encoding="utf-8", errors="replace").splitlines()[-_KEPT_LINES:]


def _newest(folder: Path) -> list[Path]:
    """The last five crash reports with anything in them."""
    found = [path for path in folder.glob("*.txt") if path.stat().st_size]
    return sorted(found, key=lambda path: path.stat().st_mtime)[-5:]
