"""`bedside doctor`: what this machine has, what is really loaded, and one timed inference of every model."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
from rich.console import Console
from rich.table import Table

from models import engine
from models.home import data_home
from models.store import ModelStore, Status, way_out
from runtime import system_libraries
from runtime.clock import SystemClock
from runtime.dialogue.engines import installed_engine
from runtime.errors import KnownError

Files = dict[str, Path]
Infer = Callable[[], object]
Open = Callable[[Files], Infer]


def examine(console: Console, store: ModelStore | None = None) -> int:
    """Print the examination. Returns 1 if something is missing or wrong that a recorded demo needs, else 0."""
    store = store or ModelStore.default()
    fine = _system(console)
    fine = _engine(console) and fine
    _store(console)
    _devices(console)
    _providers(console, store)
    fine = _models(console, store) and fine
    console.print("Everything a recorded conversation needs is here." if fine else "Not ready: see the lines above.")
    return 0 if fine else 1


def _system(console: Console) -> bool:
    lacking = system_libraries.missing()
    for lack in lacking:
        console.print(f"[red]System[/]     {lack.message} {lack.hint}", soft_wrap=True)
    if not lacking:
        console.print("[green]System[/]     all libraries of the operating system are here")
    return not any(lack.purpose == "always" for lack in lacking)


def _engine(console: Console) -> bool:
    package = installed_engine()
    suits = engine.best_variant(engine.cpu_flags())
    if package is None:
        console.print("[red]Engine[/]     no language-model engine is installed. Run: packaging/run.sh setup")
        return False
    if package == "xllamacpp":
        console.print("[green]Engine[/]     xllamacpp, prebuilt")
        return True
    try:
        engine.refuse_foreign_build()
    except KnownError as problem:
        console.print(f"[red]Engine[/]     {problem}", soft_wrap=True)
        return False
    console.print(f"[green]Engine[/]     llama-cpp-python, built as {engine.built_variant()}; suits here: {suits}")
    return True


def _store(console: Console) -> None:
    """Where the key of what is kept is, or would be; the store is neither made nor opened here."""
    from runtime.store.where import key_place

    place = key_place(data_home())
    console.print(f"[{'green' if place.fine else 'yellow'}]Store[/]      {place.text}", soft_wrap=True)


def _devices(console: Console) -> None:
    """Sound is needed only live, so its absence is told and not held against the machine."""
    from runtime.ports.devices import audio_devices

    try:
        devices = audio_devices()
    except KnownError as problem:
        console.print(f"[yellow]Sound[/]      {problem}", soft_wrap=True)
        return
    microphones = [device.name for device in devices if device.inputs]
    speakers = [device.name for device in devices if device.outputs]
    console.print(f"[green]Sound[/]      microphones: {', '.join(microphones) or 'none'}", soft_wrap=True)
    console.print(f"[green]Sound[/]      speakers: {', '.join(speakers) or 'none'}", soft_wrap=True)


def _providers(console: Console, store: ModelStore) -> None:
    import openvino

    from runtime.inference.onnx import open_onnx

    core = openvino.Core()
    names = [f"{device} ({core.get_property(device, 'FULL_DEVICE_NAME')})" for device in core.available_devices]
    console.print(f"[green]OpenVINO[/]   {', '.join(names) or 'no device'}", soft_wrap=True)
    try:
        session = open_onnx(store.path("silero-vad", "silero_vad.onnx"), device="gpu")
    except KnownError as problem:
        console.print(f"[red]ONNX[/]       not tried: {problem}", soft_wrap=True)
        return
    console.print(f"[green]ONNX[/]       a session asked for the fastest device got {', '.join(session.providers)}")


def _models(console: Console, store: ModelStore) -> bool:
    """Every model that is here, and every default that is not."""
    defaults = set(store.manifest.defaults.values())
    table = Table("model", "state", "load ms", "one inference ms", "sha256", box=None, pad_edge=False)
    faults = {}
    for status in store.verify():
        model = status.model
        if status.state == "missing" and model.id not in defaults:
            continue
        fault, load, infer = _timed(store, status)
        if fault:
            faults[model.id] = fault
        state = "[red]not ready[/]" if fault else "[green]ready[/]"
        table.add_row(model.id, state, load, infer, " ".join(file.sha256[:12] for file in model.files))
    console.print(table)
    for model_id, fault in faults.items():
        console.print(f"[red]{model_id}[/]: {fault}", soft_wrap=True)
    return not defaults & set(faults)


def _timed(store: ModelStore, status: Status) -> tuple[str, str, str]:
    """What is wrong with a model (or nothing), and how many milliseconds it took to load and to use once."""
    if status.state != "ready":
        return f"{status.state}. {status.fault} {way_out(status.model)}", "", ""
    probe = PROBES.get(status.model.role)
    if probe is None:
        return "", "", "not used yet"
    clock = SystemClock()
    try:
        begun = clock.stopwatch()
        infer = probe(store.paths(status.model.id))
        loaded = clock.stopwatch()
        infer()
    except KnownError as problem:
        return str(problem), "", ""
    return "", f"{(loaded - begun) * 1000:.0f}", f"{(clock.stopwatch() - loaded) * 1000:.1f}"


# Every probe imports what it needs: a part that cannot be loaded must not keep the others from being examined.


def _voice_activity(files: Files) -> Infer:
    from runtime.hearing.voice_activity import VoiceActivity

    activity = VoiceActivity(files["silero_vad.onnx"])
    return lambda: activity(np.zeros(512, np.float32))


def _end_of_turn(files: Files) -> Infer:
    from runtime.hearing.end_of_turn import SmartTurn

    turn = SmartTurn(files["smart-turn-v3.2-cpu.onnx"])
    return lambda: turn(_noise(8.0))


def _recognition(files: Files) -> Infer:
    from runtime.hearing.recogniser import MoonshineRecogniser

    recogniser = MoonshineRecogniser(files["encoder.onnx"], files["decoder.onnx"], files["tokenizer.bin"])
    return lambda: recogniser.transcribe(_noise(2.0))


def _voice(files: Files) -> Infer:
    from runtime.speech.hibari import HibariVoice

    voice = HibariVoice(files["hibari.onnx"], files["oov.onnx"])
    return lambda: voice.speak("The clinic is open from nine to five.")


def _embedding(files: Files) -> Infer:
    from runtime.knowledge.embed import UniversalSentenceEncoder

    encoder = UniversalSentenceEncoder(files["weights.npz"], files["sp.model"])
    return lambda: encoder.embed(["When are you open?"])


def _face(files: Files) -> Infer:
    from runtime.seeing.face_finder import FaceFinder

    finder = FaceFinder(
        files["face_detector.tflite"], files["face_landmarks_detector.tflite"], files["face_blendshapes.tflite"]
    )
    return lambda: finder.find(np.zeros((480, 640, 3), np.uint8))


def _language(files: Files) -> Infer:
    from runtime.dialogue.engines import open_language_model
    from runtime.dialogue.language_model import Message

    model = open_language_model(files["model.gguf"], context=256)

    def infer() -> None:
        for _ in model.stream([Message("user", "Say yes.")], max_tokens=1):
            pass
        model.close()

    return infer


PROBES: dict[str, Open] = {
    "voice-activity": _voice_activity,
    "end-of-turn": _end_of_turn,
    "speech-recognition": _recognition,
    "voice": _voice,
    "embedding": _embedding,
    "face-landmarks": _face,
    "language": _language,
}


def _noise(seconds: float) -> np.ndarray[tuple[int], np.dtype[np.float32]]:
    """Faint noise at 16 kHz: what the models hear does not matter, only how long it takes them."""
    generator = np.random.default_rng(0)
    return (0.01 * generator.standard_normal(round(seconds * 16_000))).astype(np.float32)
