"""`bedside persona`: see which personas there are, and check one. Every command returns the exit code."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from rich.console import Console

SUFFIX = ".bedside-persona"
FILE = "persona.toml"
Commands = argparse._SubParsersAction  # argparse has no public name for it


def add_to(commands: Commands[argparse.ArgumentParser]) -> None:
    """The commands' arguments; what they import is loaded when one of them runs."""
    persona = commands.add_parser("persona", help="list the personas that come with Bedside, check one of your own")
    actions = persona.add_subparsers(required=True, metavar="ACTION")
    actions.add_parser("list", help="their names and who they are").set_defaults(run=_list)
    check = actions.add_parser("check", help="read a persona and say the first thing that is wrong")
    check.add_argument("persona", help="a shipped persona's name, or the path of a folder or TOML file")
    check.set_defaults(run=_check)
    new = actions.add_parser("new", help="a folder with a persona of your own, to be changed")
    new.add_argument("folder", type=Path)
    new.add_argument("--like", default="front-desk", metavar="PERSONA", help="the one that is copied")
    new.add_argument("--name", help="what it is called")
    new.set_defaults(run=_new)
    export = actions.add_parser("export", help="one file with a persona and its documents, for another machine")
    export.add_argument("persona", help="a shipped persona's name, or the path of a folder or TOML file")
    export.add_argument("--out", type=Path, metavar=f"FILE{SUFFIX}")
    export.set_defaults(run=_export)
    imported = actions.add_parser("import", help="unpack such a file, check it, and keep it as a version in the store")
    imported.add_argument("file", type=Path)
    imported.add_argument("--as", dest="name", help="the name of its folder, if not the file's")
    imported.set_defaults(run=_import)


def _list(arguments: argparse.Namespace, console: Console, show: Any) -> int:
    from runtime.dialogue.persona import load_persona, shipped_personas

    for name in shipped_personas():
        persona = load_persona(name)
        console.print(f"{name}: {persona.name}, {persona.who}", markup=False, highlight=False, soft_wrap=True)
    return 0


def _new(arguments: argparse.Namespace, console: Console, show: Any) -> int:
    from runtime.dialogue.persona_files import new_persona

    persona = new_persona(arguments.folder, arguments.like, arguments.name)
    told = f"{arguments.folder} holds {persona.name}, a copy of {arguments.like}. Change {FILE}, then check it."
    console.print(told, markup=False, highlight=False, soft_wrap=True)
    return 0


def _export(arguments: argparse.Namespace, console: Console, show: Any) -> int:
    from runtime.dialogue.persona import load_persona
    from runtime.dialogue.persona_files import export_persona

    out = arguments.out or Path(f"{load_persona(arguments.persona).folder.name}{SUFFIX}")
    count = export_persona(arguments.persona, out)
    console.print(f"{out}: {count} files.", markup=False, highlight=False, soft_wrap=True)
    return 0


def _import(arguments: argparse.Namespace, console: Console, show: Any) -> int:
    from models.home import data_home
    from runtime.dialogue.persona_files import import_persona
    from runtime.store.local import opened
    from runtime.store.personas import Personas

    name = arguments.name or arguments.file.name.removesuffix(SUFFIX)
    folder = data_home() / "personas" / name
    persona = import_persona(arguments.file, folder)
    with opened(console) as store:
        version = Personas(store).save(name, persona.file.read_text(encoding="utf-8"), live=True)
    told = f"{persona.name} lies in {folder} (version {version}). Use it with: --persona {folder}"
    console.print(told, markup=False, highlight=False, soft_wrap=True)
    return 0


def _check(arguments: argparse.Namespace, console: Console, show: Any) -> int:
    from runtime.dialogue.persona import load_persona
    from runtime.knowledge.documents import read_knowledge

    persona = load_persona(arguments.persona)
    documents = read_knowledge(persona.knowledge_paths)
    told = f"{persona.name} is valid: {len(documents)} documents, {len(persona.guardrails)} guardrails of its own."
    console.print(told, markup=False, highlight=False, soft_wrap=True)
    return 0
