"""`bedside export translate`: a script's texts out to translators, and their work in."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from rich.console import Console

from runtime.export.formats import SUFFIXES
from runtime.export.progress import bar

if TYPE_CHECKING:
    from runtime.export.render import Result
    from runtime.export.voices import Voices
    from runtime.script.model import Script


def add_translate(parser: argparse.ArgumentParser) -> None:
    """Its arguments; what it imports is loaded when it runs."""
    actions = parser.add_subparsers(required=True, metavar="ACTION")
    out = actions.add_parser("out", help="write the texts of a script for translators")
    out.add_argument("script", type=Path)
    out.add_argument("--to", required=True, metavar="TAG", help="the language, as a BCP 47 tag")
    out.add_argument("-o", "--out", type=Path, required=True, metavar="FILE", help=".xlf (XLIFF 2.1) or .csv")
    out.add_argument("--machine", action="store_true", help="with a first translation by the installed model")
    out.set_defaults(run=_out)
    into = actions.add_parser("in", help="make the script in another language from a translation")
    into.add_argument("script", type=Path)
    into.add_argument("translations", type=Path, nargs="*", metavar="FILE", help=".xlf or .csv, one for each language")
    into.add_argument("--to", metavar="TAG", help="the language, where the file does not name it")
    into.add_argument("--machine", action="store_true", help="translate with the installed model; read it over")
    into.add_argument("--no-fit", action="store_true", help="let scenes take the time they take")
    into.add_argument("--voice", default="", metavar="NAME", help="who speaks; otherwise voices like the script's own")
    into.add_argument("-o", "--out", type=Path, metavar="FOLDER", help="where scripts go; beside the script otherwise")
    into.add_argument(
        "--films", type=Path, metavar="FOLDER", help="also make the film of each language, in this folder"
    )
    into.add_argument("--format", choices=[suffix[1:] for suffix in SUFFIXES], default="mp4", help="of the films")
    into.set_defaults(run=_in)


def _out(arguments: argparse.Namespace, console: Console) -> int:
    from runtime.export.translating import texts_out

    out: Path = arguments.out
    count, ready = texts_out(arguments.script, arguments.to, out, machine=arguments.machine)
    done = f", {ready} translated: read them over" if arguments.machine else ""
    console.print(f"Written: {out} ({count} texts{done})", markup=False, soft_wrap=True)
    return 0


def _in(arguments: argparse.Namespace, console: Console) -> int:
    from runtime.export.translating import scripts_in

    made = scripts_in(
        arguments.script,
        arguments.translations,
        arguments.to or "",
        machine=arguments.machine,
        fit=not arguments.no_fit,
        voice=arguments.voice,
        folder=arguments.out,
    )
    for out in made:
        console.print(f"Written: {out}", markup=False, soft_wrap=True)
    if arguments.films is not None:
        _films(made, arguments.films, arguments.format, console)
    return 0


def _films(scripts: Sequence[Path], folder: Path, kind: str, console: Console) -> None:
    """The film of each language; all are checked before the first is made."""
    from runtime.export.checking import check
    from runtime.export.making_way import making_way
    from runtime.export.movie import writing
    from runtime.export.voices import InstalledVoices
    from runtime.script.template import read_template

    voices = InstalledVoices.default()
    read = [(path, read_template(path).fill({})) for path in scripts]
    for _, script in read:
        check(script, voices)
    with writing(folder):
        folder.mkdir(parents=True, exist_ok=True)
    for path, script in read:
        with bar(console, path.stem) as tell:
            result = making_way(partial(_film, script, folder / f"{path.stem}.{kind}", voices, tell), console)
        for file in result.files:
            console.print(f"Written: {file}", markup=False, soft_wrap=True)


def _film(
    script: Script, out: Path, voices: Voices, tell: Callable[[int, int], None], stopped: Callable[[], bool]
) -> Result:
    from runtime.export.provenance import Provenance
    from runtime.export.render import render

    return render(script, out, voices, tell, stopped, provenance=Provenance.default())
