"""`bedside export SCRIPT -o FILE`: a script becomes a film, offline."""

from __future__ import annotations

import argparse
from pathlib import Path

from rich.console import Console


def add_to(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """The command and its options; what it imports is loaded when it runs."""
    export = commands.add_parser("export", help="a script (docs/scripts.md) becomes a film with captions")
    export.add_argument("script", type=Path, metavar="SCRIPT", help="plain text, or scenes with marks")
    export.add_argument("-o", "--out", type=Path, required=True, metavar="FILE", help=".mp4, .webm or .wav")
    export.add_argument("--check", action="store_true", help="only read the script and say what is wrong")
    export.set_defaults(run=_run)


def _run(arguments: argparse.Namespace, console: Console, show: object) -> int:
    from rich.progress import BarColumn, Progress, TextColumn, TimeRemainingColumn

    from runtime.export.checking import check
    from runtime.export.render import render
    from runtime.export.voices import InstalledVoices
    from runtime.script.template import read_script

    script, voices = read_script(arguments.script), InstalledVoices.default()
    if arguments.check:
        check(script, voices)
        console.print(f"{len(script.scenes)} scenes; nothing is wrong.", markup=False)
        return 0
    columns = (TextColumn("{task.completed} of {task.total} frames"), BarColumn(), TimeRemainingColumn())
    with Progress(*columns, console=console, transient=True) as bar:
        task = bar.add_task("", total=None)
        result = render(
            script, arguments.out, voices, lambda done, total: bar.update(task, completed=done, total=total)
        )
    console.print(f"{result.seconds:.1f} s, {result.lufs or 0:.1f} LUFS", markup=False)
    for path in result.files:
        console.print(f"Written: {path}", markup=False, soft_wrap=True)
    return 0
