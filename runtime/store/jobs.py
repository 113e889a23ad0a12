"""Export jobs: what was asked for, and how far it is, so that a kill does not lose the list."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any, Literal

from sqlite_utils import Database

from runtime.errors import BadInput
from runtime.store.records import Records, new_id

State = Literal["queued", "running", "paused", "done", "failed", "cancelled"]
Wanted = Literal["", "pause", "cancel"]
What = Literal["pause", "cancel", "resume", "retry"]
_FIELDS = "id, persona, request, state, done, total, problem, asked, finished, priority, wanted, response, seconds_left"
_ALLOWED: dict[str, tuple[State, ...]] = {
    "pause": ("queued", "running"),
    "cancel": ("queued", "running", "paused"),
    "resume": ("paused",),
    "retry": ("failed", "cancelled"),
}


@dataclass(frozen=True, slots=True)
class Job:
    """`request`: what the export needs to run again. `done` of `total` frames. `problem`: {kind, message, hint}.

    `wanted`: what was asked of it while it runs. `response`: what it gave. `seconds_left`: as it goes now.
    """

    id: str
    persona: str
    request: dict[str, Any]
    state: State
    done: int
    total: int
    problem: dict[str, str] | None
    asked: float
    finished: float | None
    priority: int
    wanted: Wanted
    response: dict[str, Any] | None
    seconds_left: float | None


class Jobs(Records):
    """Higher priority first, then whoever asked first."""

    def add(self, persona: str, request: dict[str, Any], total: int = 0, priority: int = 0) -> str:
        job = new_id()
        row = (job, persona, json.dumps(request, ensure_ascii=False), "queued", total, self._now, priority)
        self._write(
            "export_job.write",
            f"export_job:{job}",
            lambda database: database.conn.execute(
                "insert into export_jobs (id, persona, request, state, total, asked, priority) "
                "values (?, ?, ?, ?, ?, ?, ?)",
                row,
            ),
        )
        return job

    def progress(self, job: str, done: int, total: int, seconds_left: float | None = None) -> Wanted:
        """Note how far a running job is; what has been asked of it meanwhile."""
        self._update(job, "", "done = ?, total = ?, seconds_left = ?", (done, total, seconds_left))
        return self.get(job).wanted

    def take(self) -> Job | None:
        """The next job, which runs from now on; None if none waits."""

        def first(database: Database) -> str | None:
            query = "select id from export_jobs where state = 'queued' order by priority desc, asked, rowid limit 1"
            row = database.conn.execute(query).fetchone()
            if row is not None:
                database.conn.execute("update export_jobs set state = 'running', wanted = '' where id = ?", row)
            return None if row is None else str(row[0])

        job = self._submit("export_job.write", "", first).result()
        return None if job is None else self.get(job)

    def waits_above(self, priority: int) -> bool:
        """Whether a job waits that is to go before one of this priority."""
        with self._read("export_job.read") as database:
            query = "select 1 from export_jobs where state = 'queued' and priority > ? limit 1"
            return database.conn.execute(query, (priority,)).fetchone() is not None

    def put_back(self, job: str) -> None:
        """A running job waits again, with what it has done."""
        self._update(job, "", "state = 'queued', wanted = '', seconds_left = null", ())

    def put_back_all(self) -> int:
        """Jobs that were running when their process died wait again; how many."""
        return self._submit(
            "export_job.write",
            "",
            lambda database: (
                database.conn.execute(
                    "update export_jobs set seconds_left = null, "
                    "state = case wanted when 'pause' then 'paused' when 'cancel' then 'cancelled' else 'queued' end, "
                    "wanted = '' where state = 'running'"
                ).rowcount
            ),
        ).result()

    def end(
        self, job: str, state: State, response: dict[str, Any] | None = None, problem: dict[str, str] | None = None
    ) -> None:
        """A running job is done, failed, cancelled or paused."""
        finished = None if state == "paused" else self._now
        values = (state, _json(response), _json(problem), finished)
        change = "state = ?, response = ?, problem = ?, finished = ?, wanted = '', seconds_left = null"
        self._update(job, f"export_job:{job}", change, values)

    def ask(self, job: str, what: What) -> Job:
        """Pause, cancel, resume or try again. Raises BadInput for what its state does not allow."""

        def work(database: Database) -> str:
            row = database.conn.execute("select state from export_jobs where id = ?", (job,)).fetchone()
            state: str = "" if row is None else row[0]
            if state in _ALLOWED[what]:
                if state == "running":
                    database.conn.execute("update export_jobs set wanted = ? where id = ?", (what, job))
                else:
                    to = {"pause": "paused", "cancel": "cancelled", "resume": "queued", "retry": "queued"}[what]
                    ended = self._now if to == "cancelled" else None
                    database.conn.execute(
                        "update export_jobs set state = ?, problem = null, wanted = '', finished = ? where id = ?",
                        (to, ended, job),
                    )
            return state

        state = self._write("export_job.write", f"export_job:{job}", work)
        if state not in _ALLOWED[what]:
            self.get(job)
            raise BadInput(
                "Job {job} is {state}.",
                "To {what}, it must be {states}.",
                job=job,
                state=state,
                what=what,
                states=" or ".join(_ALLOWED[what]),
            )
        return self.get(job)

    def prioritise(self, job: str, priority: int) -> None:
        """Raises BadInput for a job that there is not."""
        self.get(job)
        self._update(job, f"export_job:{job}", "priority = ?", (priority,))

    def move(self, job: str, *, first: bool) -> None:
        """Before all others that wait, or behind them. Raises BadInput for a job that there is not."""
        waiting = [each.priority for each in self.all() if each.state in ("queued", "running") and each.id != job]
        if waiting:
            self.prioritise(job, max(waiting) + 1 if first else min(waiting) - 1)
        else:
            self.get(job)

    def get(self, job: str) -> Job:
        """Raises BadInput for a job that there is not."""
        with self._read("export_job.read") as database:
            row = database.conn.execute(f"select {_FIELDS} from export_jobs where id = ?", (job,)).fetchone()
        if row is None:
            raise BadInput("There is no job {job}.", "See: bedside export jobs", job=job)
        return _job(row)

    def all(self) -> list[Job]:
        """The newest first."""
        with self._read("export_job.read") as database:
            rows = database.conn.execute(
                f"select {_FIELDS} from export_jobs order by asked desc, rowid desc"
            ).fetchall()
        return [_job(row) for row in rows]

    def _update(self, job: str, subject: str, change: str, values: tuple[Any, ...]) -> None:
        self._submit(
            "export_job.write",
            subject,
            lambda database: database.conn.execute(f"update export_jobs set {change} where id = ?", (*values, job)),
        ).result()


def _job(row: tuple[Any, ...]) -> Job:
    problem = None
    if row[6] is not None:
        try:
            problem = json.loads(row[6])
        except ValueError:  # a sentence, as the first version wrote it
            problem = {"kind": "KnownError", "message": row[6], "hint": ""}
    response = None if row[11] is None else json.loads(row[11])
    ident, persona, request, state, done, total, _, asked, finished, priority, wanted, _, left = row
    request = json.loads(request)
    return Job(ident, persona, request, state, done, total, problem, asked, finished, priority, wanted, response, left)


def _json(value: dict[str, Any] | None) -> str | None:
    return None if value is None else json.dumps(value, ensure_ascii=False)
