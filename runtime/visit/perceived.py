"""A report of what was perceived of a visitor, written where staff wish it, and never against the policy."""

from __future__ import annotations

from pathlib import Path

from runtime.errors import BadInput, OutputProblem
from runtime.serving.messages import Perceived

FILE = "perceived.txt"


def save_report(folder: Path, perceived: Perceived) -> Path:
    """Write it whole or not at all. Raises BadInput where policy keeps nothing of it, OutputProblem."""
    if not perceived.may_be_saved:
        raise BadInput("The persona's policy lets nothing of this be kept.", 'Only watch = "full" does.')
    file = folder / FILE
    part = file.with_suffix(".part")
    try:
        part.write_text(perceived.text, encoding="utf-8")
        part.replace(file)
    except OSError as problem:
        raise OutputProblem(
            "{file} cannot be written ({why}).", "Make room on the disk.", file=file, why=problem.strerror
        ) from problem
    return file
