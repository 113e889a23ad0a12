"""`bedside export batch TEMPLATE TABLE -o FOLDER`: one film for every row."""

from __future__ import annotations

import argparse
from pathlib import Path

from rich.console import Console

from runtime.errors import OutputProblem
from runtime.export.formats import SUFFIXES
from runtime.export.progress import bar


def add_batch(parser: argparse.ArgumentParser) -> None:
    """Its arguments; what it imports is loaded when it runs."""
    parser.add_argument("template", type=Path, metavar="TEMPLATE", help="a script with {{variables}}")
    parser.add_argument("table", type=Path, metavar="TABLE", help=".csv, .json or .xlsx; one row, one film")
    parser.add_argument("-o", "--out", type=Path, required=True, metavar="FOLDER", help="where films and manifest go")
    parser.add_argument("--format", choices=[suffix[1:] for suffix in SUFFIXES], default="mp4")
    parser.add_argument("--dry-run", action="store_true", help="only check all rows")
    parser.add_argument("--scheduler", metavar="ADDRESS", help="a Dask scheduler whose workers share these folders")
    parser.add_argument("--queue", action="store_true", help="put it among the jobs instead of making it now")
    parser.add_argument("--priority", type=int, default=0, help="of the job: higher is earlier")
    parser.add_argument("--webhook", default="", metavar="URL", help="an allowed address that is told when it ends")
    parser.set_defaults(run=_run)


def _run(arguments: argparse.Namespace, console: Console) -> int:
    from runtime.export.batch import MANIFEST, failed, plan, run
    from runtime.export.making_way import making_way
    from runtime.export.voices import InstalledVoices

    out: Path = arguments.out
    if out.exists() and not out.is_dir():
        raise OutputProblem(f"{out} is a file.", "Name a folder for the films.")
    voices = InstalledVoices.default()
    planned = plan(arguments.template, arguments.table, out, f".{arguments.format}", voices)
    console.print(f"{len(planned.rows)} rows; nothing is wrong.", markup=False)
    if arguments.dry_run:
        return 0
    if arguments.queue:
        from runtime.export.job_commands import queued
        from runtime.export.queue import batch_request

        request = batch_request(arguments.template, arguments.table, out, f".{arguments.format}", arguments.webhook)
        return queued(request, arguments.priority, console)
    with bar(console, "films") as tell:
        if arguments.scheduler is not None:
            from runtime.export.distributed import on_cluster

            with on_cluster(arguments.scheduler, out) as work:
                entries = run(planned, tell, work=work)
        else:
            entries = making_way(lambda stopped: run(planned, tell, stopped, voices=voices), console)
    wrong = failed(entries)
    for entry in wrong:
        console.print(f"Row {entry.row} ({entry.file}): {entry.error}", markup=False, soft_wrap=True)
    console.print(f"{len(entries) - len(wrong)} of {len(entries)} films are in {out}.", markup=False, soft_wrap=True)
    console.print(f"Written: {out / MANIFEST}", markup=False, soft_wrap=True)
    return 1 if wrong else 0
