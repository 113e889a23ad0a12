"""`bedside export`: a script becomes a film, offline; `export batch`, `export jobs`, `export translate`."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from pathlib import Path

from rich.console import Console

from runtime.errors import BadInput
from runtime.export.batch_commands import add_batch
from runtime.export.job_commands import add_jobs
from runtime.export.progress import bar
from runtime.export.translate_commands import add_translate

Run = Callable[[argparse.Namespace, Console], int]
_MORE: dict[str, tuple[str, Callable[[argparse.ArgumentParser], None]]] = {
    "batch": ("one film for every row of a CSV, JSON or XLSX table", add_batch),
    "translate": ("a script's texts out to translators (XLIFF 2, CSV), and in again", add_translate),
    "jobs": ("films that wait to be made: run, pause, resume, cancel, retry", add_jobs),
}


def add_to(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """The command and its options; what it imports is loaded when it runs."""
    more = "\n".join(f"  bedside export {name} …   {about}" for name, (about, _) in _MORE.items())
    export = commands.add_parser(
        "export",
        help="a script (docs/scripts.md) or a recording becomes a film with captions; batch, jobs, translate",
        formatter_class=argparse.RawDescriptionHelpFormatter,
        epilog=f"more:\n{more}",
        add_help=False,
        prefix_chars="\0",  # everything, options too, is left to whichever parser it is for
    )
    export.add_argument("rest", nargs=argparse.REMAINDER)
    export.set_defaults(run=_dispatch)


def _dispatch(arguments: argparse.Namespace, console: Console, show: object) -> int:
    rest: list[str] = arguments.rest
    name = rest[0] if rest and rest[0] in _MORE else ""
    parser = argparse.ArgumentParser(prog=f"bedside export {name}".strip())
    if name:
        parser.description = _MORE[name][0]
        _MORE[name][1](parser)
    else:
        more = "\n".join(f"  bedside export {known} …   {about}" for known, (about, _) in _MORE.items())
        parser.formatter_class = argparse.RawDescriptionHelpFormatter
        parser.description = "A script or a recording becomes a film, with captions and a transcript beside it."
        parser.epilog = f"also:\n{more}"
        _add_film(parser)
    given = parser.parse_args(rest[1:] if name else rest)
    run: Run = given.run
    return run(given, console)


def _add_film(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("script", type=Path, metavar="SCRIPT", help="plain text, scenes with marks, or a recording")
    parser.add_argument("-o", "--out", type=Path, metavar="FILE", help=".mp4, .mov, .webm, .wav, .gif or .png")
    parser.add_argument("--set", action="append", default=[], metavar="NAME=VALUE", help="a value of a template")
    parser.add_argument(
        "--captions", action="append", default=[], type=Path, metavar="FILE", help="also captions from a translation"
    )
    parser.add_argument("--check", action="store_true", help="only read the script and say what is wrong")
    parser.add_argument("--queue", action="store_true", help="put it among the jobs instead of making it now")
    parser.add_argument("--priority", type=int, default=0, help="of the job: higher is earlier")
    parser.add_argument("--webhook", default="", metavar="URL", help="an allowed address that is told when it ends")
    parser.set_defaults(run=_film)


def _film(arguments: argparse.Namespace, console: Console) -> int:
    from runtime.export.checking import check
    from runtime.export.formats import format_of
    from runtime.export.making_way import making_way
    from runtime.export.provenance import Provenance
    from runtime.export.render import render
    from runtime.export.texts import read_captions
    from runtime.export.voices import InstalledVoices
    from runtime.script.recorded import script_of

    values = _values(arguments.set)
    script, voices = script_of(arguments.script, values), InstalledVoices.default()
    captions = [read_captions(arguments.script, file) for file in arguments.captions]
    if arguments.check:
        check(script, voices)
        count = len(script.scenes)
        console.print(f"{count} {'scene' if count == 1 else 'scenes'}; nothing is wrong.", markup=False)
        return 0
    if arguments.out is None:
        raise BadInput("There is no name for the film.", "Add -o FILE.mp4, or --check.")
    if arguments.queue:
        format_of(script, arguments.out)
        check(script, voices)
        return _queue(arguments, values, console)
    with bar(console, "frames") as tell:
        result = making_way(
            lambda stopped: render(
                script, arguments.out, voices, tell, stopped, provenance=Provenance.default(), captions=captions
            ),
            console,
        )
    loudness = "" if result.lufs is None else f", {result.lufs:.1f} LUFS"
    console.print(f"{result.seconds:.1f} s{loudness}", markup=False)
    for path in result.files:
        console.print(f"Written: {path}", markup=False, soft_wrap=True)
    return 0


def _values(given: list[str]) -> dict[str, str]:
    values = {}
    for one in given:
        name, equals, value = one.partition("=")
        if not equals or not name:
            raise BadInput(f"{one!r} is no value.", "Write --set name=value.")
        values[name] = value
    return values


def _queue(arguments: argparse.Namespace, values: dict[str, str], console: Console) -> int:
    from runtime.export.job_commands import queued
    from runtime.export.queue import film_request

    request = film_request(arguments.script, arguments.out, values, arguments.webhook, arguments.captions)
    return queued(request, arguments.priority, console)
