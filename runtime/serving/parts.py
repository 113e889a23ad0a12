"""What the engine's process opens beside the face: models, documents, devices, eyes."""

from __future__ import annotations

import gc
import logging
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from models.store import ModelStore
from runtime.dialogue.persona import Persona
from runtime.errors import KnownError
from runtime.face.pose import Face
from runtime.inference.onnx import OnnxModel
from runtime.inference.openvino import OpenVinoModel
from runtime.knowledge.documents import read_knowledge
from runtime.latency import DeviceLife
from runtime.loading import Loaded, face_finder, load
from runtime.ports.recordings import read_recording
from runtime.serving.cards import Library
from runtime.serving.eyes import Eyes
from runtime.serving.frames import FrameBoard
from runtime.serving.messages import Seen, UseDevices
from runtime.serving.surroundings import Rehearsal, Surroundings, ThisMachine
from runtime.store.keys import Keys
from runtime.store.latencies import Latencies
from runtime.store.opening import open_store, passphrase_from_environment

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Parts:
    loaded: Loaded
    library: Library
    surroundings: Surroundings
    eyes: Eyes
    providers: dict[str, str]
    life: DeviceLife


def open_parts(
    persona: Persona,
    home: Path,
    visitor: Path | None,
    polite: bool,
    face: Face,
    self_board: FrameBoard,
    use: Callable[[], UseDevices],
    seen: Callable[[Seen], None],
    camera_changed: Callable[[bool, str], None],
    camera_open: Callable[[bool], None],
) -> Parts:
    """Open everything; raises KnownError where something is missing that the user can bring."""
    surroundings: Surroundings = ThisMachine() if visitor is None else Rehearsal(read_recording(visitor), polite)
    store = ModelStore.default()
    loaded = load(store, persona, home / "states", face)
    library = Library(read_knowledge(persona.knowledge_paths))
    eyes = Eyes(
        lambda: surroundings.camera(use()), lambda: face_finder(store), self_board, seen, camera_changed, camera_open
    )
    return Parts(loaded, library, surroundings, eyes, providers(), _life(home))


def _life(home: Path) -> DeviceLife:
    """How quickly this device has answered so far; nothing where the store does not open."""
    try:
        with closing(open_store(home, Keys(home, passphrase_from_environment))) as store:
            return DeviceLife(Latencies(store).turns())
    except KnownError:
        log.warning("the device's earlier times cannot be read", exc_info=True)
        return DeviceLife()


def providers() -> dict[str, str]:
    """Every graph that is open in this process and what it really runs on."""
    found = {}
    for thing in gc.get_objects():
        if isinstance(thing, OnnxModel):
            found[thing.name] = ", ".join(thing.providers)
        elif isinstance(thing, OpenVinoModel):
            found[thing.name] = f"OpenVINO {', '.join(thing.devices)} ({thing.precision})"
    return dict(sorted(found.items()))
