"""An export job as a long-running operation, after google.longrunning.Operation (AIP-151): what a door would show."""

from __future__ import annotations

from typing import Any, Literal, TypedDict

from runtime.errors import BedsideError, KnownError
from runtime.phrases import Phrase
from runtime.store.jobs import Job

Code = Literal[
    "INVALID_ARGUMENT", "FAILED_PRECONDITION", "RESOURCE_EXHAUSTED", "PERMISSION_DENIED", "CANCELLED", "INTERNAL"
]
CODES: dict[str, Code] = {
    "BadInput": "INVALID_ARGUMENT",
    "ScriptProblem": "INVALID_ARGUMENT",
    "BatchProblem": "INVALID_ARGUMENT",
    "BadValue": "INVALID_ARGUMENT",
    "BadSettings": "INVALID_ARGUMENT",
    "ModelMissing": "FAILED_PRECONDITION",
    "ModelDamaged": "FAILED_PRECONDITION",
    "SetupProblem": "FAILED_PRECONDITION",
    "OutputProblem": "RESOURCE_EXHAUSTED",
    "NotAllowed": "PERMISSION_DENIED",
    "Cancelled": "CANCELLED",
}
"""By the kind of the error; what is not here is INTERNAL."""


class Problem(TypedDict):
    code: Code
    message: str
    details: list[dict[str, str]]


class Operation(TypedDict, total=False):
    """`done` with exactly one of `error` and `response`; `metadata` always."""

    name: str
    done: bool
    error: Problem
    response: dict[str, Any]
    metadata: dict[str, Any]


def operation(job: Job) -> Operation:
    """The operation that stands for a job."""
    shown: Operation = {
        "name": f"operations/{job.id}",
        "done": job.state in ("done", "failed", "cancelled"),
        "metadata": {
            "state": job.state,
            "frames_done": job.done,
            "frames": job.total,
            "seconds_left": job.seconds_left,
            "priority": job.priority,
            "asked": job.asked,
            "finished": job.finished,
            "request": {key: value for key, value in job.request.items() if key != "secret"},
        },
    }
    if job.state == "done":
        shown["response"] = job.response or {}
    elif job.state in ("failed", "cancelled"):
        problem = job.problem or {"kind": "Cancelled", "message": "It was cancelled.", "hint": ""}
        code = CODES.get(problem["kind"], "INTERNAL")
        details = {key: problem[key] for key in ("kind", "message", "hint")}
        shown["error"] = {
            "code": code,
            "message": problem["message"],
            "details": [details],
        }
    return shown


def problem_of(error: BedsideError) -> dict[str, str]:
    """An error as a job keeps it."""
    if not isinstance(error, KnownError):
        return {"kind": type(error).__name__, "message": str(error), "hint": ""}
    kind, said = type(error).__name__, error.whole.written()
    return {"kind": kind, "message": error.message, "hint": error.hint, "said": said}


def said_of(problem: dict[str, str]) -> Phrase:
    """What a kept error says, for another language."""
    return Phrase.read(problem.get("said") or f"{problem['message']} {problem['hint']}".strip())
