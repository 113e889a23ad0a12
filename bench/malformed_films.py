"""200 malformed scripts, pictures, sounds and tables: each is to be refused with its place, and nothing written."""

from __future__ import annotations

import json
import random
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import cv2
import numpy as np

from runtime.errors import KnownError
from runtime.export.batch import BatchProblem, plan
from runtime.export.render import render
from runtime.export.voices import InstalledVoices
from runtime.script.recorded import script_of

Rows = list[dict[str, Any]]
GOOD = (
    "---\ntitle: A\nquality: 480p\n---\n# One\n@layout side\n@slide page.png\nHello *there*. [pause 1s] Go {on|on}.\n"
)
BREAKS = (
    ("[pause 1s]", "[puase 1s]"), ("[pause 1s]", "[pause 99m]"), ("[pause 1s]", "[pause"), ("*there*", "*there"),
    ("{on|on}", "{on}"), ("{on|on}", "{on|"), ("side", "sied"), ("480p", "479p"), ("title", "titel"),
    ("@slide", "@sldie"),
    ("---\n# One", "# One"), ("# One\n@layout side", "# One\nHi\n@layout side"), ("@slide page.png\n", ""),
    ("page.png", "none.png"), ("page.png", "page.png 7"), ("page.png", "page.pdf"), ("Hello", "Hel\x07lo"),
    ("title: A", "title:"), ("title: A", "title: A\ntitle: B"), ("title: A", "language: 12"),
    ("title: A", "music: none.mp3"), ("title: A", "logo: none.png"), ("title: A", "replica: nobody"),
    ("title: A", "voice: nobody"), ("title: A", "language: sv"), ("title: A", "version: 9"),
    ("title: A", "title-card: long"), ("title: A", "fps: 31"), ("Hello", "{{unknown}}"), ("title: A", "$x: colour"),
)  # fmt: skip


def run(quick: bool) -> Rows:
    """Rows of name, value and unit."""
    voices = InstalledVoices.default()
    wrong: list[str] = []
    refused = placed = written = total = 0
    for name, text, files in _cases(60 if quick else 200):
        with tempfile.TemporaryDirectory() as place:
            folder = Path(place)
            _, page = cv2.imencode(".png", np.full((40, 60, 3), 200, np.uint8))
            (folder / "page.png").write_bytes(page.tobytes())
            for file, data in files.items():
                (folder / file).write_bytes(data)
            (folder / "script.md").write_bytes(text)
            before = sorted(path.name for path in folder.iterdir())
            total += 1
            try:
                _use(name, folder, voices)
                wrong.append(f"{name}: accepted")
            except (KnownError, BatchProblem) as problem:
                refused += 1
                has_place = any(sign in str(problem) for sign in ("line ", "row ", "column "))
                placed += has_place
                if not has_place:
                    wrong.append(f"{name}: {problem}")
            written += sorted(path.name for path in folder.iterdir()) != before
    for one in wrong:
        print(one)
    return [
        _row("malformed inputs", total, ""),
        _row("refused with a clear error", refused, ""),
        _row("of these with their place", placed, ""),
        _row("that left something written", written, ""),
    ]


def _use(name: str, folder: Path, voices: InstalledVoices) -> None:
    if name.startswith("table"):
        table = next(path for path in folder.iterdir() if path.stem == "rows")
        plan(folder / "script.md", table, folder / "out", ".mp4", voices)
    else:
        render(script_of(folder / "script.md", {}), folder / "out.mp4", voices, workers=1)


def _cases(count: int) -> Iterator[tuple[str, bytes, dict[str, bytes]]]:
    """Names, scripts, and files beside them; the same every time."""
    chance = random.Random(0)
    makers: list[Callable[[random.Random, int], tuple[str, bytes, dict[str, bytes]]]] = [
        _script, _picture, _sound, _table,
    ]  # fmt: skip
    for number in range(count):
        yield makers[number % len(makers)](chance, number // len(makers))


def _script(chance: random.Random, number: int) -> tuple[str, bytes, dict[str, bytes]]:
    old, new = BREAKS[number % len(BREAKS)]
    text = GOOD.replace(old, new, 1)
    data = text.encode()
    if number >= len(BREAKS):  # a second mistake, or bytes that are no text
        at = chance.randrange(len(data))
        data = data[:at] + b"\xff" + data[at:]
    return f"script {number}", data, {}


def _picture(chance: random.Random, number: int) -> tuple[str, bytes, dict[str, bytes]]:
    kinds = ("page.png", "photo.jpg", "deck.pdf", "deck.pptx", "film.mp4")
    kind = kinds[number % len(kinds)]
    heads = {".png": b"\x89PNG\r\n\x1a\n", ".jpg": b"\xff\xd8\xff\xe0", ".pdf": b"%PDF-1.7\n", ".pptx": b"PK\x03\x04"}
    data = heads.get(Path(kind).suffix, b"\0\0\0\x18ftypmp42") + chance.randbytes(chance.randrange(0, 400))
    key = "@background" if kind == "film.mp4" else "@slide"
    text = f"# A\n@layout {'face' if kind == 'film.mp4' else 'side'}\n{key} {kind}\nHello.\n"
    return f"picture {kind} {number}", text.encode(), {kind: data}


def _sound(chance: random.Random, number: int) -> tuple[str, bytes, dict[str, bytes]]:
    kinds = ("voice.wav", "voice.mp3", "voice.m4a")
    kind = kinds[number % len(kinds)]
    heads = {".wav": b"RIFF\x24\x08\0\0WAVEfmt ", ".mp3": b"ID3\x04", ".m4a": b"\0\0\0\x20ftypM4A "}
    data = b"" if number % 7 == 0 else heads[Path(kind).suffix] + chance.randbytes(chance.randrange(0, 600))
    if number % 2:
        return f"music {kind} {number}", f"---\nmusic: {kind}\n---\nHello.".encode(), {kind: data}
    return f"sound {kind} {number}", f"# A\n@audio {kind}\n".encode(), {kind: data}


def _table(chance: random.Random, number: int) -> tuple[str, bytes, dict[str, bytes]]:
    template = b"---\n$name: text\n$n: number = 1\n$face: image = page.png\n---\nHello {{name}}, {{n}}.\n"
    good = [{"name": "Ada", "n": "3", "file": "a"}]
    broken = (
        ("rows.csv", b""), ("rows.csv", b"name\n"), ("rows.csv", b"name,n\nAda\n"), ("rows.csv", b"nmae\nAda\n"),
        ("rows.csv", b"name,n\nAda,three\n"), ("rows.csv", b'name,n\n"Ada,3\n'), ("rows.csv", b"name,file\nA,x\nB,x\n"),
        ("rows.csv", b"name,face\nAda,none.png\n"), ("rows.csv", b"n\n3\n"), ("rows.csv", b"name\nA\xff\n"),
        ("rows.json", b"{"), ("rows.json", b"[1]"), ("rows.json", json.dumps([{**good[0], "n": None}]).encode()),
        ("rows.json", json.dumps([{**good[0], "file": "../a"}]).encode()), ("rows.xlsx", b"PK\x03\x04"),
        ("rows.xlsx", chance.randbytes(200)),
    )  # fmt: skip
    name, data = broken[number % len(broken)]
    if number >= len(broken) and name.endswith(".csv"):
        data += b"\0"
    return f"table {name} {number}", template, {name: data}


def _row(name: str, value: float, unit: str) -> dict[str, Any]:
    return {"name": name, "value": value, "unit": unit}
