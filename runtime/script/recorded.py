"""What a film is made from: a script, or a recording alone, which is one scene whose lips follow it."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from runtime.script.model import Play, Scene, Script
from runtime.script.template import read_template

RECORDINGS = (".wav", ".mp3", ".m4a", ".flac", ".mp4", ".ogg")


def is_recording(path: Path) -> bool:
    """By its name."""
    return path.suffix.lower() in RECORDINGS


def script_of(path: Path, values: Mapping[str, str]) -> Script:
    """A script or template with these values, or a recording. Raises BadInput, with a place where there is one."""
    return _of_recording(path) if is_recording(path) else read_template(path).fill(values)


def _of_recording(path: Path) -> Script:
    """Whether the recording can be used is asked when it is."""
    title = path.stem.replace("_", " ").replace("-", " ").strip() or "Recording"
    scene = Scene(title, "face", "mira", "room", (Play(path),))
    return Script(title, "en", (scene,), name=path.name)
