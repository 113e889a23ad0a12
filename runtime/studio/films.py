"""Films of scripts: looked into before they are made, one or one for each row of a table, queued, worked through."""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from runtime.export import telling
from runtime.export.batch import Checked, checked
from runtime.export.checking import check
from runtime.export.formats import format_of
from runtime.export.preview import Previews
from runtime.export.queue import Runner, batch_request, film_request
from runtime.export.rows import write_empty
from runtime.export.sole import sole_runner
from runtime.export.texts import read_captions
from runtime.export.translating import scripts_in, texts_out
from runtime.export.voices import KOKORO, OWN
from runtime.ports import webhook
from runtime.script.recorded import is_recording, script_of
from runtime.script.template import Variable, read_template
from runtime.store.jobs import Job, Jobs, What
from runtime.store.settings import Settings
from runtime.studio.staff import Acting, intent
from runtime.studio.steps import Asked, Told, stepping
from runtime.studio.voices import film_voices
from runtime.talking import somebody_talks

_LOOK = 0.2  # seconds between two looks at whether it is to stop


@intent("export_job.read")
def listed(acting: Acting) -> list[Job]:
    """Every job, the newest first."""
    return Jobs(acting.store, acting.actor).all()


@dataclass(frozen=True, slots=True)
class Film:
    """`script`: or a recording; `values` of a template; `captions`: translations of it that are shown as well."""

    script: Path
    out: Path
    values: Mapping[str, str] = field(default_factory=dict)
    captions: tuple[Path, ...] = ()


@dataclass(frozen=True, slots=True)
class Batch:
    """One film for each row of `table`, with its values in `template`, in the folder `out`, as `suffix` (".mp4")."""

    template: Path
    table: Path
    out: Path
    suffix: str = ".mp4"


@dataclass(frozen=True, slots=True)
class When:
    """`priority`: of two that wait the higher is made first; `hook`: an allowed address that is told at the end."""

    priority: int = 0
    hook: str = ""


AS_IT_COMES = When()


@intent("export_job.read")
def asks(acting: Acting, script: Path) -> tuple[Variable, ...]:
    """The values that a script asks for; none for a recording. Raises BadInput, with the place of a mistake."""
    return () if is_recording(script) else tuple(read_template(script).variables.values())


@intent("export_job.write")
def queue(acting: Acting, film: Film, when: When = AS_IT_COMES) -> str:
    """Put a film among the jobs; the job's number.

    Raises BadInput, with the place of a mistake in the script, its values, its captions or what it names; ModelMissing.
    """
    script = script_of(film.script, film.values)
    format_of(script, film.out)
    for file in film.captions:
        read_captions(film.script, file)
    check(script, film_voices())
    request = film_request(film.script, film.out, film.values, when.hook, film.captions)
    return _add(acting, request, when)


@intent("export_job.read")
def look_over(acting: Acting, batch: Batch, told: Told, stopped: Asked) -> list[Checked]:
    """Look at every row: its film's name, and why it cannot be made where it cannot. Raises BadInput, Stopped."""
    step = stepping(told, stopped)
    return checked(batch.template, batch.table, batch.out, batch.suffix, film_voices(), step)


@intent("export_job.write")
def queue_batch(acting: Acting, batch: Batch, when: When = AS_IT_COMES) -> str:
    """Put the films of all rows among the jobs as one; it looks at them again before the first is made."""
    request = batch_request(batch.template, batch.table, batch.out, batch.suffix, when.hook)
    return _add(acting, request, when)


def _add(acting: Acting, request: dict[str, Any], when: When) -> str:
    if when.hook:
        webhook.secret_for(when.hook, Settings(acting.store).get(webhook.SETTING, {}))
    return Jobs(acting.store, acting.actor).add("", request, priority=when.priority)


@intent("export_job.write")
def move(acting: Acting, job: str, first: bool) -> None:
    """Before all others that wait, or behind them."""
    Jobs(acting.store, acting.actor).move(job, first=first)


@intent("export_job.read")
def addresses(acting: Acting) -> list[str]:
    """Those that may be told when a job ends."""
    return sorted(Settings(acting.store).get(webhook.SETTING, {}))


@intent("settings.write")
def allow(acting: Acting, url: str) -> str:
    """Let jobs tell this address; the secret that it checks signatures with. Raises BadInput."""
    return telling.allow(Settings(acting.store, acting.actor), url)


@intent("settings.write")
def forbid(acting: Acting, url: str) -> None:
    """Tell this address no more. Raises BadInput."""
    telling.forbid(Settings(acting.store, acting.actor), url)


@intent("export_job.read")
def empty_table(acting: Acting, template: Path, out: Path) -> None:
    """Write a table whose first line names what a template asks for. Raises BadInput, OutputProblem."""
    write_empty(out, list(read_template(template).variables))


@intent("export_job.write")
def send_out(
    acting: Acting, script: Path, language: str, out: Path, machine: bool, told: Told, stopped: Asked
) -> tuple[int, int]:
    """Write a script's texts for translators; how many, and how many of them have a first translation by a model.

    Raises BadInput, ModelMissing, OutputProblem, Stopped.
    """
    return texts_out(script, language, out, machine=machine, step=stepping(told, stopped))


@dataclass(frozen=True, slots=True)
class Translated:
    """What came back of `script` from translators, or is to come of the installed model (`machine`, in `language`).

    `fit`: scenes take about as long as the original's. `voice`: who speaks; "" for voices like the script's own.
    """

    script: Path
    files: tuple[Path, ...] = ()
    language: str = ""
    machine: bool = False
    fit: bool = True
    voice: str = ""


@intent("export_job.write")
def bring_in(acting: Acting, translated: Translated, told: Told, stopped: Asked) -> list[Path]:
    """The script in each translation's language, beside it; all of them or none.

    Raises BadInput, ModelMissing, OutputProblem, Stopped.
    """
    return scripts_in(
        translated.script,
        translated.files,
        translated.language,
        machine=translated.machine,
        fit=translated.fit,
        voice=translated.voice,
        step=stepping(told, stopped),
    )


@intent("export_job.read")
def speakers(acting: Acting) -> dict[str, tuple[str, ...]]:
    """By language: the names of the voices that can speak a film in it."""
    return {language: ((OWN, *names) if language == "en" else names) for language, names in KOKORO.items()}


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
    runner = Runner(
        Jobs(acting.store, acting.actor), film_voices(), lambda: somebody_talks(acting.home), hooks, told=tell
    )
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
def scene(
    acting: Acting, script: Path, number: int, share: float, values: Mapping[str, str] | None = None
) -> tuple[NDArray[np.uint8], float, int]:
    """A picture (h, w, 3) of scene `number` (from 0), `share` of the way through it; its seconds; how many scenes.

    Raises BadInput for a script with a mistake, or a scene that there is not.
    """
    read = script_of(script, values or {})
    shown = previews().scene(read, number)
    return shown.picture(share * shown.seconds)[:, :, :3], shown.seconds, len(read.scenes)


@cache
def previews() -> Previews:
    """Scenes that were seen stay ready."""
    return Previews(film_voices())
