"""Works through the jobs in the store: one after the other, the most urgent first, never beside a conversation."""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

from runtime.clock import Clock, SystemClock
from runtime.errors import BadInput, BedsideError, KnownError
from runtime.export import batch
from runtime.export.crew import Stopped
from runtime.export.operation import problem_of
from runtime.export.provenance import Provenance
from runtime.export.render import render
from runtime.export.telling import clear, tell_end
from runtime.export.texts import read_captions
from runtime.export.voices import Voices
from runtime.script.recorded import script_of
from runtime.store.jobs import Job, Jobs

EVERY = 0.5
"""Seconds between two looks at what was asked, and at whether somebody talks."""
Busy = Callable[[], bool]


def film_request(
    script: Path,
    out: Path,
    values: Mapping[str, str] | None = None,
    hook: str = "",
    captions: Sequence[Path] = (),
) -> dict[str, Any]:
    """What a job of one film holds. `script`: or a recording; `captions`: files with translations of it."""
    return {
        "kind": "film",
        "script": str(script.absolute()),
        "out": str(out.absolute()),
        "values": dict(values or {}),
        "captions": [str(file.absolute()) for file in captions],
        "webhook": hook,
    }


def batch_request(template: Path, table: Path, out: Path, suffix: str, hook: str = "") -> dict[str, Any]:
    """What a job of many films holds."""
    return {
        "kind": "batch",
        "template": str(template.absolute()),
        "table": str(table.absolute()),
        "out": str(out.absolute()),
        "suffix": suffix,
        "webhook": hook,
    }


class Runner:
    """One at a time on a machine. `talks`: whether a conversation runs, for which work makes way at once."""

    def __init__(
        self,
        jobs: Jobs,
        voices: Voices,
        talks: Busy,
        hooks: Mapping[str, str] | None = None,
        clock: Clock | None = None,
        told: Callable[[Job], None] = lambda _: None,
        workers: int | None = None,
        warn: Callable[[str], None] = lambda _: None,
    ) -> None:
        """`hooks`: allowed addresses with their secrets. `told`: hears of a job whenever something changes; `warn`: of
        addresses that could not be told.
        """
        self._jobs, self._voices, self._talks = jobs, voices, talks
        self._hooks = hooks or {}
        self._clock = clock or SystemClock()
        self._told = told
        self._workers, self._warn = workers, warn
        self._pause = threading.Event()

    def stop(self) -> None:
        """From any thread: the job that runs waits again, and `run` returns."""
        self._pause.set()

    def run(self, wait: bool = False) -> int:
        """Work until no job waits, or, with `wait`, until `stop`; how many were ended."""
        self._jobs.put_back_all()
        ended = 0
        while not self._pause.is_set():
            if self._talks():
                self._pause.wait(EVERY)
                continue
            job = self._jobs.take()
            if job is not None:
                ended += self._work(job)
            elif wait:
                self._pause.wait(EVERY)
            else:
                break
        return ended

    def _work(self, job: Job) -> bool:
        """Whether it was ended; else it waits again."""
        self._told(job)
        watch = _Watch(self._jobs, job, self._clock, self._told, lambda: self._pause.is_set() or self._talks())
        try:
            response = self._made(job, watch)
        except Stopped:
            wanted = self._jobs.get(job.id).wanted
            if wanted == "":
                self._jobs.put_back(job.id)
                return False
            self._jobs.end(job.id, "paused" if wanted == "pause" else "cancelled")
            if wanted == "cancel":
                clear(job)
        except KnownError as problem:
            self._jobs.end(job.id, "failed", problem=problem_of(problem))
        except BedsideError as problem:
            self._jobs.end(job.id, "failed", problem=problem_of(problem))
            raise
        else:
            self._jobs.end(job.id, "done", response)
        ended = self._jobs.get(job.id)
        self._told(ended)
        if untold := tell_end(ended, self._hooks):
            self._warn(untold)
        return ended.state != "paused"

    def _made(self, job: Job, watch: _Watch) -> dict[str, Any]:
        asked = job.request
        if asked.get("kind") == "film":
            path = Path(asked["script"])
            script = script_of(path, asked["values"])
            made = render(
                script,
                Path(asked["out"]),
                self._voices,
                watch.progress,
                watch.stopped,
                workers=self._workers,
                provenance=Provenance.default(),
                captions=[read_captions(path, Path(file)) for file in asked.get("captions", [])],
            )
            return {"files": [str(file) for file in made.files], "frames": made.frames, "seconds": made.seconds}
        if asked.get("kind") == "batch":
            out = Path(asked["out"])
            plan = batch.plan(Path(asked["template"]), Path(asked["table"]), out, asked["suffix"], self._voices)
            entries = batch.run(plan, watch.progress, watch.stopped, self._workers, self._voices)
            failed = [{"row": entry.row, "error": entry.error} for entry in entries if entry.state != "done"]
            if failed:
                raise BadInput(
                    "{failed} of {rows} rows failed.",
                    "See {manifest}.",
                    failed=len(failed),
                    rows=len(entries),
                    manifest=out / batch.MANIFEST,
                )
            return {"manifest": str(out / batch.MANIFEST), "rows": len(entries)}
        raise BadInput("Job {id} is of no kind that can be made here.", "It may come from a newer Bedside.", id=job.id)


class _Watch:
    """Between a job that runs and the store: how far it is goes in, what is asked of it comes out."""

    def __init__(
        self, jobs: Jobs, job: Job, clock: Clock, told: Callable[[Job], None], away: Callable[[], bool]
    ) -> None:
        self._jobs, self._job, self._clock, self._told, self._away = jobs, job, clock, told, away
        self._began: tuple[float, int] | None = None
        self._looked = -EVERY
        self._stop = False
        self._done = self._total = 0

    def progress(self, done: int, total: int) -> None:
        self._done, self._total = done, total
        now = self._clock.stopwatch()
        if self._began is None:
            self._began = now, done
        if done == total:
            self._look(now)

    def stopped(self) -> bool:
        now = self._clock.stopwatch()
        if now - self._looked >= EVERY:
            self._look(now)
        return self._stop

    def _look(self, now: float) -> None:
        self._looked = now
        wanted = self._jobs.progress(self._job.id, self._done, self._total, self._left(now))
        self._stop = wanted != "" or self._away() or self._jobs.waits_above(self._job.priority)
        self._told(self._jobs.get(self._job.id))

    def _left(self, now: float) -> float | None:
        if self._began is None or self._done <= self._began[1]:
            return None
        return (now - self._began[0]) / (self._done - self._began[1]) * (self._total - self._done)
