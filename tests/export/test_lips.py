"""The lips of a finished file, read back by a network that knows real faces."""

from __future__ import annotations

from pathlib import Path

from bench.export_lips import lips
from models.store import ModelStore
from runtime.export.render import render
from runtime.export.voices import InstalledVoices
from runtime.loading import face_finder
from runtime.script.parser import parse

TEXT = """---
fps: 25
---
Please bring your blue appointment form. My name is Mira, from the front desk. Before you come, remember to pack the
pills that you take, and a map of the building. Parking is behind the main building, and the first hour is free. If you
feel unwell, please telephone us before your appointment.
"""


def test_lips_of_a_film(tmp_path: Path, voices: InstalledVoices) -> None:
    script = parse(TEXT)
    render(script, tmp_path / "a.mp4", voices, workers=1)
    read = lips(tmp_path / "a.mp4", script, voices, face_finder(ModelStore.default()))
    assert read.lost == 0 and read.sounds >= 24
    assert read.jaw >= 0.9 and read.met >= 0.95
    assert abs(read.lag) <= 0.04
