"""Weights that were fitted here and come with Bedside, as JSON with the number of their schema."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

from runtime.errors import ModelDamaged

T = TypeVar("T")


def read_fitted(path: Path, schema: int, made: Callable[[dict[str, Any]], T]) -> T:
    """What `made` makes of the file's content.

    Raises ModelDamaged for a file of another schema, and where `made` misses something or finds it of the wrong kind.
    """
    try:
        content = json.loads(path.read_text(encoding="utf-8"))
        if content["schema"] != schema:
            raise ModelDamaged(
                "{path} has schema {schema}, not {known}.",
                "Install Bedside again.",
                path=path.name,
                schema=content["schema"],
                known=schema,
            )
        return made(content)
    except (KeyError, TypeError, ValueError) as problem:
        raise ModelDamaged(
            "{path} cannot be read: {why}.", "Install Bedside again.", path=path.name, why=repr(problem)
        ) from problem
