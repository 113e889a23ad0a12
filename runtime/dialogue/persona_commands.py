"""`bedside persona`: see which personas there are, and check one. Every command returns the exit code."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from rich.console import Console

Commands = argparse._SubParsersAction  # argparse has no public name for it


def add_to(commands: Commands[argparse.ArgumentParser]) -> None:
    """The commands' arguments; what they import is loaded when one of them runs."""
    persona = commands.add_parser("persona", help="list the personas that come with Bedside, check one of your own")
    actions = persona.add_subparsers(required=True, metavar="ACTION")
    actions.add_parser("list", help="their names and who they are").set_defaults(run=_list)
    check = actions.add_parser("check", help="read a persona and say the first thing that is wrong")
    check.add_argument("persona", help="a shipped persona's name, or the path of a folder or TOML file")
    check.set_defaults(run=_check)


def _list(arguments: argparse.Namespace, console: Console, show: Any) -> int:
    from runtime.dialogue.persona import load_persona, shipped_personas

    for name in shipped_personas():
        persona = load_persona(name)
        console.print(f"{name}: {persona.name}, {persona.who}", markup=False, highlight=False, soft_wrap=True)
    return 0


def _check(arguments: argparse.Namespace, console: Console, show: Any) -> int:
    from runtime.dialogue.persona import load_persona
    from runtime.knowledge.documents import read_knowledge

    persona = load_persona(arguments.persona)
    documents = read_knowledge(persona.knowledge_paths)
    told = f"{persona.name} is valid: {len(documents)} documents, {len(persona.guardrails)} guardrails of its own."
    console.print(told, markup=False, highlight=False, soft_wrap=True)
    return 0
