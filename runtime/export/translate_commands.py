"""`bedside export translate`: a script's texts out to translators, and their work in."""

from __future__ import annotations

import argparse
import re
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from rich.console import Console

from runtime.errors import BadInput
from runtime.export.formats import SUFFIXES
from runtime.export.progress import bar

if TYPE_CHECKING:
    from runtime.export.render import Result
    from runtime.export.voices import Voices
    from runtime.script.model import Script
    from runtime.script.units import Unit


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
    from runtime.export.movie import writing
    from runtime.script.exchange import to_csv, to_xliff

    found, _, source = _read(arguments.script)
    target = _tag(arguments.to)
    out: Path = arguments.out
    if out.suffix.lower() not in (".xlf", ".xliff", ".csv"):
        raise BadInput(f"{out.name} is no kind of file for translations.", "Use .xlf or .csv.")
    said = _machine(found, source, target) if arguments.machine else {}
    with writing(out):
        if out.suffix.lower() == ".csv":
            out.write_text(to_csv(found, said), encoding="utf-8-sig", newline="")
        else:
            out.write_bytes(to_xliff(arguments.script.name, found, source, target, said))
    done = f", {sum(map(bool, said.values()))} translated: read them over" if arguments.machine else ""
    console.print(f"Written: {out} ({len(found)} texts{done})", markup=False, soft_wrap=True)
    return 0


def _in(arguments: argparse.Namespace, console: Console) -> int:
    from runtime.export.localised_voices import with_voices
    from runtime.export.movie import writing
    from runtime.script.exchange import read_translation
    from runtime.script.template import template
    from runtime.script.units import put_in

    found, text, source = _read(arguments.script)
    script: Path = arguments.script
    given: list[tuple[str, dict[str, str]]] = []
    for file in arguments.translations:
        named, said = read_translation(file)
        tag = arguments.to or named or _tag_in_name(file)
        given.append((_tag(tag), said))
    if arguments.machine:
        given.append((_tag(arguments.to or ""), _machine(found, source, arguments.to)))
    if not given:
        raise BadInput("There is no translation.", "Name .xlf or .csv files, or use --machine --to TAG.")
    fit = {} if arguments.no_fit else _lengths(script)
    folder: Path = arguments.out or script.parent
    made = []
    for tag, said in given:
        localised = with_voices(put_in(text, found, said, tag, fit), tag, arguments.voice)
        out = folder / f"{script.stem}.{tag}{script.suffix or '.md'}"
        template(localised, out.name, script.parent)  # its places are wrong in nothing, or nothing is written
        made.append((out, localised))
    for out, localised in made:
        with writing(out):
            out.write_text(localised, encoding="utf-8")
        console.print(f"Written: {out}", markup=False, soft_wrap=True)
    if arguments.films is not None:
        _films([out for out, _ in made], arguments.films, arguments.format, console)
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


def _read(script: Path) -> tuple[tuple[Unit, ...], str, str]:
    """Units, text and language of a script that can be read. Raises ScriptProblem."""
    from runtime.script.parser import script_text
    from runtime.script.template import read_template
    from runtime.script.units import units

    filled = read_template(script)
    language = "en"
    if all(variable.default is not None for variable in filled.variables.values()):
        language = filled.fill({}).language
    text = script_text(script)
    return units(text), text, language


def _machine(found: Sequence[Unit], source: str, target: str) -> dict[str, str]:
    from models.store import ModelStore
    from runtime.export.machine_translation import installed_translator, translated

    model = installed_translator(ModelStore.default())
    try:
        return dict(translated(model, found, source, target))
    finally:
        model.close()


def _lengths(script: Path) -> dict[int, float]:
    """Seconds of words and pauses of every scene that says something, by the line where it begins, in the script's own
    voice; none for a template.
    """
    from runtime.export.narration import LEAD, narrate
    from runtime.export.voices import InstalledVoices
    from runtime.script.model import Say
    from runtime.script.template import read_template

    filled = read_template(script)
    if any(variable.default is None for variable in filled.variables.values()):
        return {}
    read, voices = filled.fill({}), InstalledVoices.default()
    lengths = {}
    for scene in read.scenes:
        if not scene.fit and any(isinstance(beat, Say) for beat in scene.beats):
            narration = narrate(scene, voices.speaker(scene.voice, read.language, None), read.fps)
            lengths[scene.line] = max((word.end for word in narration.words), default=LEAD) - LEAD
    return {line: seconds for line, seconds in lengths.items() if seconds > 0}


def _tag(tag: str) -> str:
    if not re.fullmatch(r"[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8})*", tag):
        raise BadInput(f"{tag!r} is no language tag (BCP 47).", "Write --to es, --to pt-BR, ...")
    return tag


def _tag_in_name(file: Path) -> str:
    """`script.es.csv` is Spanish."""
    return file.with_suffix("").suffix.removeprefix(".")
