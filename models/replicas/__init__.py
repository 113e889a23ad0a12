"""Replicas: the people Bedside can show. Finished packs (`*.replica`), and in `build/` the tools that bake them."""

from __future__ import annotations

from pathlib import Path

from models.replicas.format import SUFFIX

_FOLDER = Path(__file__).parent


def replica_path(name: str) -> Path:
    """The pack of a stock replica such as `mira`, or of the operator's own when `name` ends in .replica.

    The file need not exist; whoever opens it says so in words for the user.
    """
    return Path(name) if name.endswith(SUFFIX) else _FOLDER / f"{name}{SUFFIX}"


def stock_replicas() -> list[str]:
    """Names of the packs that come with Bedside."""
    return sorted(path.stem for path in _FOLDER.glob(f"*{SUFFIX}"))
