"""Which bundle a device was set up by: a small file of its own, so that a kiosk can show it to anybody."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from pathlib import Path

_FILE = "bundle.json"


@dataclass(frozen=True, slots=True)
class Running:
    """The bundle that a device was set up by last; times in ISO 8601, UTC."""

    name: str
    made: str
    fingerprint: str
    digest: str
    loaded: str


def running(home: Path) -> Running | None:
    """None if it was set up by hand, or the file cannot be read. Needs no key."""
    try:
        table = json.loads((home / _FILE).read_text(encoding="utf-8"))
        return Running(*(str(table[name]) for name in Running.__slots__))
    except (OSError, ValueError, KeyError):
        return None


def written(told: Running) -> bytes:
    """The file's content."""
    return json.dumps(asdict(told), ensure_ascii=False, indent=1).encode()


def file_under(home: Path) -> Path:
    return home / _FILE
