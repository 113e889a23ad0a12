"""A recording alone is a script: one scene whose lips follow it."""

from __future__ import annotations

from pathlib import Path

from runtime.script.model import Play, Scene, Script


def script_of_recording(path: Path) -> Script:
    """Whether the recording can be used is asked when it is."""
    title = path.stem.replace("_", " ").replace("-", " ").strip() or "Recording"
    scene = Scene(title, "face", "mira", "room", (Play(path),))
    return Script(title, "en", (scene,), name=path.name)
