"""`bedside export jobs`: the queue of films in the store."""

from __future__ import annotations

import argparse
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

from rich.console import Console

_ASKING = {
    "pause": "stop, keeping what is done",
    "resume": "go on with a paused one",
    "cancel": "give it up",
    "retry": "make a failed or cancelled one after all",
}


def add_jobs(parser: argparse.ArgumentParser) -> None:
    """Its arguments; what it imports is loaded when it runs."""
    parser.set_defaults(run=_list)
    actions = parser.add_subparsers(metavar="ACTION")

    def action(name: str, run: Callable[[argparse.Namespace, Console], int], about: str) -> argparse.ArgumentParser:
        one = actions.add_parser(name, help=about)
        one.set_defaults(run=run)
        return one

    action("list", _list, "all jobs, the newest first")
    show = action("show", _show, "one job as an operation, in JSON")
    show.add_argument("job")
    run = action("run", _work, "make what waits, at low priority, never beside a conversation")
    run.add_argument("--wait", action="store_true", help="go on waiting for new jobs")
    for name, about in _ASKING.items():
        action(name, _ask, about).add_argument("job")
        actions.choices[name].set_defaults(what=name)
    priority = action("priority", _prioritise, "higher is earlier")
    priority.add_argument("job")
    priority.add_argument("priority", type=int)
    allow = action("allow", _allow, "let jobs tell this address when they end; prints its secret")
    allow.add_argument("url")
    forbid = action("forbid", _forbid, "no longer")
    forbid.add_argument("url")


def queued(request: dict[str, Any], priority: int, console: Console) -> int:
    """Put a request among the jobs."""
    from runtime.ports import webhook
    from runtime.store.jobs import Jobs
    from runtime.store.local import acting, opened
    from runtime.store.settings import Settings

    with opened(console) as store:
        if request["webhook"]:
            webhook.secret_for(request["webhook"], Settings(store).get(webhook.SETTING, {}))
        job = Jobs(store, acting(store)).add("", request, priority=priority)
    console.print(f"Job {job} waits. Make it: bedside export jobs run", markup=False)
    return 0


def _list(arguments: argparse.Namespace, console: Console) -> int:
    from rich.box import SIMPLE_HEAD
    from rich.table import Table

    from runtime.ports.wall import local_text
    from runtime.store.jobs import Jobs
    from runtime.store.local import acting, opened

    with opened(console) as store:
        jobs = Jobs(store, acting(store)).all()
    if not jobs:
        console.print("There are no jobs. Add one: bedside export SCRIPT -o FILE --queue")
        return 0
    table = Table(box=SIMPLE_HEAD)
    for column in ("job", "state", "done", "left", "priority", "asked", "makes"):
        table.add_column(column, no_wrap=column == "job", overflow="fold")  # a number that is cut off is of no use
    for job in jobs:
        share = f"{100 * job.done // job.total} %" if job.total else ""
        left = "" if job.seconds_left is None else f"{job.seconds_left:.0f} s"
        state = job.state + (f", {job.wanted} asked" if job.wanted else "")
        out = Path(str(job.request.get("out", ""))).name
        table.add_row(job.id, state, share, left, str(job.priority), local_text(job.asked), out)
    console.print(table)
    for job in jobs:
        if job.problem is not None:
            console.print(f"{job.id}: {job.problem['message']} {job.problem['hint']}", markup=False, soft_wrap=True)
    return 0


def _show(arguments: argparse.Namespace, console: Console) -> int:
    from runtime.export.operation import operation
    from runtime.store.jobs import Jobs
    from runtime.store.local import acting, opened

    with opened(console) as store:
        shown = operation(Jobs(store, acting(store)).get(arguments.job))
    console.print(json.dumps(shown, indent=1, ensure_ascii=False), markup=False, highlight=False, soft_wrap=True)
    return 0


def _ask(arguments: argparse.Namespace, console: Console) -> int:
    from runtime.export.telling import ask
    from runtime.ports import webhook
    from runtime.store.jobs import Jobs
    from runtime.store.local import acting, opened
    from runtime.store.settings import Settings

    with opened(console) as store:
        hooks = Settings(store).get(webhook.SETTING, {})
        job = ask(Jobs(store, acting(store)), arguments.job, arguments.what, hooks)
    console.print(f"Job {job.id}: {job.state}{f', {job.wanted} asked' if job.wanted else ''}", markup=False)
    return 0


def _prioritise(arguments: argparse.Namespace, console: Console) -> int:
    from runtime.store.jobs import Jobs
    from runtime.store.local import acting, opened

    with opened(console) as store:
        Jobs(store, acting(store)).prioritise(arguments.job, arguments.priority)
    console.print(f"Job {arguments.job}: priority {arguments.priority}", markup=False)
    return 0


def _allow(arguments: argparse.Namespace, console: Console) -> int:
    from runtime.export.telling import allow
    from runtime.store.local import acting, opened
    from runtime.store.settings import Settings

    with opened(console) as store:
        secret = allow(Settings(store, acting(store)), arguments.url)
    console.print(f"{arguments.url} may be told. Its secret: {secret}", markup=False, soft_wrap=True)
    return 0


def _forbid(arguments: argparse.Namespace, console: Console) -> int:
    from runtime.export.telling import forbid
    from runtime.store.local import acting, opened
    from runtime.store.settings import Settings

    with opened(console) as store:
        forbid(Settings(store, acting(store)), arguments.url)
    console.print(f"{arguments.url} is told no more.", markup=False, soft_wrap=True)
    return 0


def _work(arguments: argparse.Namespace, console: Console) -> int:
    from models.home import data_home
    from runtime.export.making_way import low_priority
    from runtime.export.progress import bar
    from runtime.export.queue import Runner
    from runtime.export.sole import sole_runner
    from runtime.export.voices import InstalledVoices
    from runtime.ports import webhook
    from runtime.store.jobs import Job, Jobs
    from runtime.store.local import acting, opened
    from runtime.store.settings import Settings
    from runtime.talking import somebody_talks

    home = data_home()
    low_priority()
    with opened(console) as store, sole_runner(home), bar(console, "", "Waiting …") as tell:

        def told(job: Job) -> None:
            if job.total:
                tell(job.done, job.total)
            if job.state not in ("running", "queued"):
                console.print(f"Job {job.id}: {job.state}", markup=False)

        hooks = Settings(store).get(webhook.SETTING, {})
        runner = Runner(
            Jobs(store, acting(store)),
            InstalledVoices.default(),
            lambda: somebody_talks(home),
            hooks,
            told=told,
            warn=lambda problem: console.print(problem, markup=False, soft_wrap=True),
        )
        ended = runner.run(arguments.wait)
    console.print(f"{ended} jobs ended.", markup=False)
    return 0
