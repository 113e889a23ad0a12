"""The models of this machine, as staff look after them: listed, verified, added, removed, measured."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from models.store import ModelStore, Progress, State, Status
from runtime.clock import SystemClock
from runtime.dialogue.language_model import never
from runtime.errors import KnownError
from runtime.phrases import NOTHING, Phrase, phrase
from runtime.studio.staff import Acting, intent
from runtime.studio.steps import Asked, Told, stepping


@dataclass(frozen=True, slots=True)
class Model:
    """`serves`: it is the one that serves its role by default. `fault`: what is wrong with its files, or nothing."""

    id: str
    role: str
    bytes: int
    licence: str
    state: State
    serves: bool
    fault: Phrase = NOTHING


@dataclass(frozen=True, slots=True)
class Speed:
    """One timed piece of work, the median of three runs in milliseconds; `fault`: why there is none."""

    model: str
    work: Phrase
    milliseconds: float
    fault: Phrase = NOTHING


@intent("model.read")
def listed(acting: Acting) -> list[Model]:
    """Every known model; whether it is here is told by its size (`verify` looks at the bytes)."""
    store = ModelStore.default()
    return [_model(store, status) for status in store.status()]


@intent("model.read")
def verify(acting: Acting, ids: list[str], told: Told, stopped: Asked) -> list[Model]:
    """Compare every byte of these models (all that are here, if none are named) with the manifest."""
    store = ModelStore.default()
    wanted = ids or [s.model.id for s in store.status() if s.state != "missing"]
    found: list[Model] = []
    for number, model in enumerate(wanted):
        if stopped():
            break
        told(model, number, len(wanted))
        found += [_model(store, status) for status in store.verify([model])]
    told("", len(wanted), len(wanted))
    return found


@intent("model.write")
def prepare(acting: Acting, ids: list[str], told: Told, stopped: Asked) -> list[Model]:
    """Fetch and make ready what of these models is missing or damaged; what was fetched when it is stopped is kept.

    The one act that needs the network. Raises ModelUnreachable, ModelDamaged, OutputProblem, Stopped.
    """
    store, step = ModelStore.default(), stepping(told, stopped)

    def report(progress: Progress) -> None:
        unit = 1_000_000
        step(progress.done // unit, progress.total // unit)

    store.ensure(ids, report)
    return [_model(store, status) for status in store.status(ids)]


@intent("model.write")
def add(acting: Acting, file: Path, role: str, licence: str, told: Told, stopped: Asked) -> str:
    """Take an operator's own GGUF or ONNX file in; its name in the list. Raises BadInput, BadSettings, Stopped."""
    return ModelStore.default().add(file, role, licence, step=stepping(told, stopped)).id


@intent("model.write")
def remove(acting: Acting, model: str) -> None:
    """Delete a model's files."""
    ModelStore.default().remove(model)


@intent("model.read")
def measure(acting: Acting, told: Told, stopped: Asked) -> list[Speed]:
    """One piece of work of each kind of model on this machine, three times each."""
    works = _works(ModelStore.default())
    found = []
    for number, (model, work, prepare) in enumerate(works):
        if stopped():
            break
        told(str(work), number, len(works))
        try:
            run = prepare()
            run()
            found.append(Speed(model, work, _median(run)))
        except KnownError as problem:
            found.append(Speed(model, work, 0.0, problem.whole))
    told("", len(works), len(works))
    return found


def _model(store: ModelStore, status: Status) -> Model:
    m = status.model
    serves = m.id in store.manifest.defaults.values()
    return Model(m.id, m.role, m.bytes, m.licence, status.state, serves, status.fault)


def _median(run: Callable[[], object]) -> float:
    clock = SystemClock()
    took = []
    for _ in range(3):
        begun = clock.stopwatch()
        run()
        took.append(1000 * (clock.stopwatch() - begun))
    return sorted(took)[1]


def _works(store: ModelStore) -> list[tuple[str, Phrase, Callable[[], Callable[[], object]]]]:
    """Model, work in words, and what prepares it."""
    import numpy as np

    def hearing() -> Callable[[], object]:
        from models.samples import visitor_path
        from runtime.loading import recogniser
        from runtime.ports.recordings import read_recording

        audio = read_recording(visitor_path()).audio[: 5 * 16_000]
        listener = recogniser(store)
        return lambda: listener.transcribe(audio, never)

    def voice() -> Callable[[], object]:
        from runtime.studio.voices import opened

        speaker = opened()
        return lambda: speaker.speak("The clinic is open from eight to five, Monday to Friday.")

    def meaning() -> Callable[[], object]:
        from runtime.studio.knowledge import embedder

        encoder = embedder()
        return lambda: encoder.embed(["What time are you open on Saturday?"])

    def language() -> Callable[[], object]:
        from runtime.dialogue.engines import open_language_model
        from runtime.dialogue.language_model import Message

        model = open_language_model(store.path(store.default_for("language"), "model.gguf"))
        question = (Message("user", "Say good morning."),)
        return lambda: list(model.stream(question, max_tokens=16))

    def face() -> Callable[[], object]:
        from models.replicas import replica_path, stock_replicas
        from runtime.face.picture import ReplicaFace
        from runtime.face.pose import pose_of

        drawn = ReplicaFace(replica_path(stock_replicas()[0]))
        turns = iter(np.linspace(-8, 8, 64))
        return lambda: drawn.draw(pose_of({}, head=(float(next(turns)), 0.0, 0.0)))

    return [
        ("moonshine-base-en", phrase("hear five seconds of speech"), hearing),
        ("use-multilingual", phrase("read one question"), meaning),
        (store.default_for("language"), phrase("write sixteen words"), language),
        ("hibari-en", phrase("speak one sentence"), voice),
        ("replica", phrase("draw one picture, 1280 by 720"), face),
    ]
