"""The floor's state machine as a Mermaid diagram: `python -m runtime.floor.diagram > docs/floor.md`."""

from __future__ import annotations

import sys

from runtime.floor.machine import TABLE, Floor


def diagram() -> str:
    """A Markdown page with the diagram; drawn from the table, so it cannot be out of date without a test failing."""
    names = {state: state.name.title().replace("_", "") for state in Floor}
    arrows = [
        f"    {names[before]} --> {names[after]}: {happened.value}" for (before, happened), after in TABLE.items()
    ]
    lines = [
        "# Who has the floor",
        "",
        "Drawn from `runtime/floor/machine.py` by `python -m runtime.floor.diagram`.",
        "",
        "```mermaid",
        "stateDiagram-v2",
        f"    [*] --> {names[Floor.LISTENING]}",
        *arrows,
        "```",
        "",
    ]
    return "\n".join(lines)


if __name__ == "__main__":
    sys.stdout.write(diagram())
