"""Export jobs: what was asked for, and how far it is, so that a kill does not lose the list."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

from runtime.store.records import Records, new_id


@dataclass(frozen=True, slots=True)
class Job:
    """`request`: what the export needs to run again; `done` of `total` steps; `state`: waiting, running, done, ..."""

    id: str
    persona: str
    request: dict[str, Any]
    state: str
    done: int
    total: int
    problem: str | None
    asked: float
    finished: float | None


class Jobs(Records):
    def add(self, persona: str, request: dict[str, Any], total: int = 0) -> str:
        job = new_id()
        row = (job, persona, json.dumps(request, ensure_ascii=False), "waiting", total, self._now)
        self._write(
            "export_job.write",
            f"export_job:{job}",
            lambda database: database.conn.execute(
                "insert into export_jobs (id, persona, request, state, total, asked) values (?, ?, ?, ?, ?, ?)", row
            ),
        )
        return job

    def progress(self, job: str, done: int, state: str = "running", problem: str | None = None) -> None:
        finished = self._now if state in ("done", "failed", "cancelled") else None
        self._submit(
            "export_job.write",
            "" if finished is None else f"export_job:{job}",
            lambda database: database.conn.execute(
                "update export_jobs set done = ?, state = ?, problem = ?, finished = ? where id = ?",
                (done, state, problem, finished, job),
            ),
        ).result()

    def all(self) -> list[Job]:
        """The newest first."""
        query = "select id, persona, request, state, done, total, problem, asked, finished from export_jobs "
        with self._read("export_job.read") as database:
            rows = database.conn.execute(query + "order by asked desc").fetchall()
        return [Job(row[0], row[1], json.loads(row[2]), *row[3:]) for row in rows]
