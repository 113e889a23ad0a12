"""What the engine's process opens beside the face: models, documents, devices, eyes."""

from __future__ import annotations

import gc
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from models.store import ModelStore
from runtime.dialogue.persona import Persona
from runtime.dialogue.persona_tables import Perception
from runtime.face.pose import Face
from runtime.inference.onnx import OnnxModel
from runtime.inference.openvino import OpenVinoModel
from runtime.latency import DeviceLife
from runtime.loading import Loaded, documents_of, load, watcher
from runtime.ports.camera import Picture
from runtime.ports.host import ThisMachine as Host
from runtime.ports.recordings import read_recording
from runtime.seeing.look import Look
from runtime.serving.archive import Archive
from runtime.serving.cards import Library
from runtime.serving.eyes import Eyes
from runtime.serving.frames import FrameBoard
from runtime.serving.messages import UseDevices
from runtime.serving.surroundings import Rehearsal, Surroundings, ThisMachine
from runtime.visit.offer import Keeps
from runtime.visit.settings import load_settings


@dataclass(frozen=True, slots=True)
class Parts:
    loaded: Loaded
    library: Library
    surroundings: Surroundings
    eyes: Eyes
    providers: dict[str, str]
    life: DeviceLife
    archive: Archive
    tells_conditions: bool
    """Whether a program of the operator's is told of conditions."""

    def perceived(self, perception: Perception) -> Keeps:
        """What a visitor is asked for of what is perceived: a report for staff, a picture for a program of theirs."""
        report: Keeps = (("report", None),) if perception.reports else ()
        picture: Keeps = (("picture", None),) if self.tells_conditions and perception.passes_pictures_on else ()
        return (*report, *picture)


def open_parts(
    persona: Persona,
    home: Path,
    visitor: Path | None,
    polite: bool,
    face: Face,
    self_board: FrameBoard,
    use: Callable[[], UseDevices],
    seconds: Callable[[], float],
    seen: Callable[[Look, Picture], None],
    camera_changed: Callable[[bool, str], None],
    camera_open: Callable[[bool], None],
    archive: Archive,
) -> Parts:
    """Open everything; raises KnownError where something is missing that the user can bring."""
    surroundings: Surroundings = ThisMachine() if visitor is None else Rehearsal(read_recording(visitor), polite)
    store = ModelStore.default()
    command = load_settings(home).condition_command
    host = Host(screens=True, note=archive.note, condition_command=command)
    loaded = load(store, persona, home / "states", face, archive.shelf, host)
    archive.watch(loaded.readers.multilingual)
    library = Library(documents_of(persona), archive.shelf)
    eyes = Eyes(
        lambda: surroundings.camera(use()),
        lambda: watcher(store, seconds),
        self_board,
        seconds,
        seen,
        camera_changed,
        camera_open,
    )
    return Parts(loaded, library, surroundings, eyes, providers(), archive.life(), archive, bool(command))


def providers() -> dict[str, str]:
    """Every graph that is open in this process and what it really runs on."""
    found = {}
    for thing in gc.get_objects():
        if isinstance(thing, OnnxModel):
            found[thing.name] = ", ".join(thing.providers)
        elif isinstance(thing, OpenVinoModel):
            found[thing.name] = f"OpenVINO {', '.join(thing.devices)} ({thing.precision})"
    return dict(sorted(found.items()))
