"""The end of a job: whoever asked for it is told, where they asked for that too; what a given-up one has made goes."""

from __future__ import annotations

import logging
import shutil
import threading
from collections.abc import Mapping
from pathlib import Path

from runtime.errors import KnownError
from runtime.export.operation import operation
from runtime.export.render import begun
from runtime.ports import webhook
from runtime.store.jobs import Job, Jobs, What
from runtime.store.settings import Settings

log = logging.getLogger(__name__)


def tell_end(job: Job, hooks: Mapping[str, str]) -> str:
    """Tell the address of a job that has ended, if it has one that is allowed (`hooks`: addresses with their secrets).

    What went wrong, or nothing: a film is not lost for it. Takes up to a minute where nobody answers.
    """
    url = job.request.get("webhook")
    if not url or job.finished is None:
        return ""
    try:
        webhook.tell(url, webhook.secret_for(url, hooks), f"{job.id}-{job.state}-{job.finished:.0f}", operation(job))
    except KnownError as problem:
        log.warning("Job %s: %s", job.id, problem)
        return f"Job {job.id}: {problem}"
    return ""


def allow(settings: Settings, url: str) -> str:
    """Let jobs tell this address when they end; its secret. Raises BadInput for what is no address of this kind."""
    allowed: dict[str, str] = settings.get(webhook.SETTING, {})
    secret = allowed.setdefault(webhook.checked(url), webhook.new_secret())
    settings.set(webhook.SETTING, allowed)
    return secret


def forbid(settings: Settings, url: str) -> None:
    """No longer. Raises BadInput for one that was not allowed."""
    allowed: dict[str, str] = settings.get(webhook.SETTING, {})
    webhook.secret_for(url, allowed)
    settings.set(webhook.SETTING, {each: secret for each, secret in allowed.items() if each != url})


def clear(job: Job) -> None:
    """Stretches of a film that was given up take room for nothing."""
    if job.request.get("kind") == "film":
        shutil.rmtree(begun(Path(job.request["out"])), ignore_errors=True)


def ask(jobs: Jobs, job: str, what: What, hooks: Mapping[str, str]) -> Job:
    """Pause, cancel, resume or try again. One that waited and is given up has ended: that is told beside.

    Raises BadInput for what its state does not allow.
    """
    asked = jobs.ask(job, what)
    if asked.state == "cancelled":
        clear(asked)
        threading.Thread(target=tell_end, args=(asked, hooks), name="bedside-webhook").start()
    return asked
