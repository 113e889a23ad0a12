"""What of objectives outlives a session: to rows of the store, and back to where a visitor left off. Pure."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any, Protocol

from runtime.objectives.machine import Progress
from runtime.objectives.objective import Objective, Value

OPEN, DONE, LEFT = "open", "done", "left"


class Row(Protocol):
    """A kept row, as the store gives it back."""

    @property
    def objective(self) -> str: ...
    @property
    def state(self) -> str: ...
    @property
    def values(self) -> dict[str, Any]: ...


@dataclass(frozen=True, slots=True)
class Found:
    """The present state of one objective: `open` (its question is asked), `done`, or `left` with values."""

    objective: str
    state: str
    values: dict[str, Value]
    confirmed: bool


def found(plan: Sequence[Objective], before: Progress, after: Progress) -> list[Found]:
    """The rows that a turn has changed."""
    return [row for row in _rows(plan, after) if row not in _rows(plan, before)]


def resume(plan: Sequence[Objective], rows: Sequence[Row]) -> Progress:
    """Where an earlier session left off, from its rows in the order of their last change."""
    known = {objective.name: objective for objective in plan}
    values: dict[str, Value] = {}
    done: list[str] = []
    current: Objective | None = None
    for row in rows:
        objective = known.get(row.objective)
        if objective is None:
            continue  # the persona has changed since
        wanted = {output.name for output in objective.outputs}
        values |= {name: value for name, value in row.values.items() if name in wanted}
        if row.state == DONE:
            done.append(objective.name)
        elif row.state == OPEN:
            current = objective
    if current is None:
        return Progress(values=MappingProxyType(values), done=tuple(done))
    missing = next((output.name for output in current.outputs if output.name not in values), None)
    return Progress(
        current.name,
        missing,
        confirming=missing is None,
        values=MappingProxyType(values),
        done=tuple(done),
        resumed=True,
    )


def as_text(plan: Sequence[Objective], values: Mapping[str, Value]) -> str:
    """What was found out, to be printed: a line for each variable, in the order in which they are asked for."""
    names = dict.fromkeys(output.name for objective in plan for output in objective.outputs)
    lines = [f"{name.replace('_', ' ')}: {_plain(values[name])}" for name in names if name in values]
    return "\n".join(lines) + "\n" if lines else ""


def _plain(value: Value) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    return f"{value:g}" if isinstance(value, float) else value


def _rows(plan: Sequence[Objective], progress: Progress) -> list[Found]:
    rows = []
    for objective in plan:
        names = {output.name for output in objective.outputs}
        values = {name: value for name, value in progress.values.items() if name in names}
        if objective.name == progress.current:
            rows.append(Found(objective.name, OPEN, values, confirmed=False))
        elif objective.name in progress.done:
            rows.append(Found(objective.name, DONE, values, confirmed=objective.confirmation == "manual"))
        elif values:
            rows.append(Found(objective.name, LEFT, values, confirmed=False))
    return rows
