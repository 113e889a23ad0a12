"""Films of scripts: queued, worked through, looked into before they are made."""

from __future__ import annotations

import threading
from collections.abc import Callable
from functools import cache
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from runtime.export import telling
from runtime.export.preview import Previews
from runtime.export.queue import Runner, film_request
from runtime.export.sole import sole_runner
from runtime.export.voices import InstalledVoices
from runtime.ports import webhook
from runtime.script.recorded import script_of
from runtime.store.jobs import Job, Jobs, What
from runtime.store.settings import Settings
from runtime.studio.staff import Acting, intent
from runtime.talking import somebody_talks

_LOOK = 0.2  # seconds between two looks at whether it is to stop


@intent("export_job.read")
def listed(acting: Acting) -> list[Job]:
    """Every job, the newest first."""
    return Jobs(acting.store, acting.actor).all()


@intent("export_job.write")
def queue(acting: Acting, script: Path, out: Path) -> str:
    """Put a script or recording among the jobs; the job's number. Raises BadInput, with the place of a mistake."""
    script_of(script, {})
    return Jobs(acting.store, acting.actor).add("", film_request(script, out))


@intent("export_job.write")
def ask(acting: Acting, job: str, what: What) -> Job:
    """Pause, resume, cancel or retry a job. Raises BadInput where its state does not allow that."""
    hooks = Settings(acting.store).get(webhook.SETTING, {})
    return telling.ask(Jobs(acting.store, acting.actor), job, what, hooks)


@intent("export_job.write")
def work(acting: Acting, told: Callable[[str, int, int], None], stopped: Callable[[], bool]) -> int:
    """Work through what waits until it is all made or told to stop, when the job that runs waits again; how many ended.

    Makes way while somebody talks on this machine. Raises OutputProblem while another process does that.
    """

    def tell(job: Job) -> None:
        told(Path(job.request.get("out", "")).name, job.done, job.total)

    hooks = Settings(acting.store).get(webhook.SETTING, {})
    runner = Runner(Jobs(acting.store, acting.actor), voices(), lambda: somebody_talks(acting.home), hooks, told=tell)
    over = threading.Event()

    def watch() -> None:
        while not over.wait(_LOOK):
            if stopped():
                runner.stop()
                return

    watching = threading.Thread(target=watch, name="bedside-films-watch")
    with sole_runner(acting.home):
        watching.start()
        try:
            return runner.run()
        finally:
            over.set()
            watching.join()


@intent("export_job.read")
def scene(acting: Acting, script: Path, number: int, share: float) -> tuple[NDArray[np.uint8], float, int]:
    """A picture (h, w, 3) of scene `number` (from 0), `share` of the way through it; its seconds; how many scenes.

    Raises BadInput for a script with a mistake, or a scene that there is not.
    """
    read = script_of(script, {})
    shown = previews().scene(read, number)
    return shown.picture(share * shown.seconds)[:, :, :3], shown.seconds, len(read.scenes)


@cache
def voices() -> InstalledVoices:
    """The voices of this machine, opened once."""
    return InstalledVoices.default()


@cache
def previews() -> Previews:
    """Scenes that were seen stay ready."""
    return Previews(voices())
