"""Values as they are said back to the visitor."""

from __future__ import annotations

from runtime.memory.dates import date
from runtime.objectives.objective import Output, Value


def as_spoken(output: Output, value: Value) -> str:
    """ "BC2246" as "B C 2 2 4 6", a date as "March 3, 2026", yes and no as words."""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, float):
        return f"{value:g}"
    match output.type:
        case "code" | "phone":
            return " ".join(value)
        case "date":
            day = date.fromisoformat(value)
            return f"{day:%B} {day.day}, {day.year}"
    return value.split("|")[0]
