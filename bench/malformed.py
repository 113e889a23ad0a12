"""300 files that are not what they should be, each of which has to be refused or read within 10 s and 500 MB.

`python -m bench malformed` makes them from fixed seeds, reads them, and counts.
"""

from __future__ import annotations

import io
import random
import tempfile
import time
import zipfile
import zlib
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import psutil

from runtime.errors import KnownError
from runtime.knowledge.reading.formats import SUFFIXES
from runtime.knowledge.reading.reader import Reader, text_reader_files

COUNT = 300
LONGEST = 10  # seconds


def run(quick: bool) -> list[dict[str, Any]]:
    from models.store import ModelStore

    times, ends, escaped, highest = [], Counter[str](), 0, 0
    with tempfile.TemporaryDirectory() as folder, Reader(lambda: text_reader_files(ModelStore.default())) as reader:
        files = list(malformed(Path(folder)))[:: 10 if quick else 1]
        for file in files:
            started = time.perf_counter()
            try:
                for _ in reader.pages(file):
                    highest = max(highest, _children())
                ends["read"] += 1
            except KnownError as problem:
                ends[getattr(problem, "kind", "unreadable")] += 1
            except Exception as wrong:  # noqa: BLE001 - what this benchmark is there to count
                escaped += 1
                print(f"{file.name}: {type(wrong).__name__}: {wrong}")
            highest = max(highest, _children())
            times.append(time.perf_counter() - started)
            if times[-1] > LONGEST:
                print(f"{file.name}: {times[-1]:.1f} s")
    return [
        {"name": "malformed files", "value": len(times), "unit": "files"},
        *({"name": f"ended as: {end}", "value": count, "unit": "files"} for end, count in sorted(ends.items())),
        {"name": "errors that are not ours", "value": escaped, "unit": "files"},
        {"name": "longest", "value": round(max(times), 2), "unit": "s"},
        {"name": f"over {LONGEST} s", "value": sum(each > LONGEST for each in times), "unit": "files"},
        {"name": "highest memory of a reader", "value": round(highest / 1e6), "unit": "MB"},
    ]


def _children() -> int:
    """The most bytes in RAM that a process of ours has had at once, of those that run (Linux; elsewhere, has now)."""
    sizes = [0]
    for child in psutil.Process().children(recursive=True):
        try:
            status = Path(f"/proc/{child.pid}/status")
            if status.exists():
                line = next(line for line in status.read_text().splitlines() if line.startswith("VmHWM:"))
                sizes.append(int(line.split()[1]) * 1024)
            else:
                sizes.append(child.memory_info().rss)
        except (psutil.Error, OSError, StopIteration):
            continue  # it ended meanwhile
    return max(sizes)


def malformed(folder: Path) -> Iterator[Path]:
    """COUNT files, the same ones each time."""
    drawn = random.Random(6)
    whole = {path.suffix: path.read_bytes() for path in _whole(folder)}
    makers = (_random_bytes, _cut_short, _wrong_kind, _flipped)
    special = list(_special())
    number = 0
    for name, content in special:
        path = folder / f"{number:03}-{name}"
        path.write_bytes(content)
        yield path
        number += 1
    while number < COUNT:
        suffix = SUFFIXES[number % len(SUFFIXES)]
        make = makers[number // len(SUFFIXES) % len(makers)]
        path = folder / f"{number:03}-{make.__name__.strip('_')}{suffix}"
        path.write_bytes(make(drawn, whole, suffix))
        yield path
        number += 1


def _random_bytes(drawn: random.Random, whole: dict[str, bytes], suffix: str) -> bytes:
    start = whole.get(suffix, b"")[: drawn.choice((0, 8))]
    return start + drawn.randbytes(drawn.choice((1, 100, 20_000, 1_000_000)))


def _cut_short(drawn: random.Random, whole: dict[str, bytes], suffix: str) -> bytes:
    content = whole.get(suffix, whole[".txt"])
    return content[: drawn.randrange(1, len(content))]


def _wrong_kind(drawn: random.Random, whole: dict[str, bytes], suffix: str) -> bytes:
    return whole[drawn.choice([other for other in sorted(whole) if other != suffix])]


def _flipped(drawn: random.Random, whole: dict[str, bytes], suffix: str) -> bytes:
    content = bytearray(whole.get(suffix, whole[".txt"]))
    for _ in range(max(1, len(content) // 200)):
        content[drawn.randrange(len(content))] = drawn.randrange(256)
    return bytes(content)


def _whole(folder: Path) -> Iterator[Path]:
    """A sound file of each format."""
    import docx
    import openpyxl
    import pptx
    from PIL import Image, ImageDraw
    from reportlab.lib.styles import getSampleStyleSheet
    from reportlab.platypus import Paragraph, SimpleDocTemplate

    text = "The clinic is open from eight to five. Parking is free for two hours. "
    places = {kind: folder / f"whole.{kind}" for kind in "pdf docx pptx xlsx csv html md txt epub".split()}
    style = getSampleStyleSheet()["BodyText"]
    SimpleDocTemplate(str(places["pdf"])).build([Paragraph(text * 20, style) for _ in range(8)])
    document = docx.Document()
    document.add_paragraph(text * 20)
    document.save(str(places["docx"]))
    slides = pptx.Presentation()
    slides.slides.add_slide(slides.slide_layouts[1]).placeholders[1].text = text
    slides.save(str(places["pptx"]))
    book = openpyxl.Workbook()
    for number in range(50):
        book.active.append([f"row {number}", number])
    book.save(places["xlsx"])
    places["csv"].write_text("day,hours\nMonday,8-5\n" * 50, encoding="utf-8")
    places["html"].write_text(f"<html><body><h1>Clinic</h1><p>{text * 20}</p></body></html>", encoding="utf-8")
    for kind in ("md", "txt"):
        places[kind].write_text(f"# Clinic\n\n{text * 20}", encoding="utf-8")
    with zipfile.ZipFile(places["epub"], "w") as archive:
        archive.writestr("mimetype", "application/epub+zip")
        archive.writestr("META-INF/container.xml", "<container/>")
    picture = Image.new("RGB", (400, 120), "white")
    ImageDraw.Draw(picture).text((10, 40), "Parking is free for two hours", fill="black")
    pictures = [folder / f"whole.{kind}" for kind in ("png", "jpg", "tif", "bmp", "webp")]
    for path in pictures:
        picture.save(path)
    yield from (*places.values(), *pictures)


def _special() -> Iterator[tuple[str, bytes]]:
    """What an attacker or a broken program would make."""
    zeros = b"\0" * 5_000_000
    for kind, member in (("docx", "word/document.xml"), ("xlsx", "xl/workbook.xml"), ("pptx", "ppt/presentation.xml")):
        yield f"bomb.{kind}", _archive({member: zeros * 60})
        yield f"many.{kind}", _archive({f"{number}.xml": b"" for number in range(25_000)})
        yield f"outside.{kind}", _archive({"../../../tmp/outside": b"a", member: b"<a/>"})
        yield f"absolute.{kind}", _archive({"/etc/outside": b"a"})
        yield (
            f"locked.{kind}",
            b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 2000 + "EncryptedPackage".encode("utf-16-le"),
        )
        yield f"before-2007.{kind}", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 4000
        yield f"nothing.{kind}", _archive({})
    laughs = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 12))
    xml = f'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY l0 "ha">{laughs}]><x>&l11;</x>'.encode()
    yield "laughs.docx", _archive({"[Content_Types].xml": xml, "word/document.xml": xml})
    yield "laughs.xlsx", _archive({"[Content_Types].xml": xml, "xl/workbook.xml": xml})
    yield "laughs.epub", _archive({"META-INF/container.xml": xml})
    yield "outside.epub", _archive({"../a": b"", "META-INF/container.xml": b"<container/>"})
    yield "laughs.html", xml
    yield "deep.html", b"<div>" * 200_000 + b"words" + b"</div>" * 200_000
    yield "deep.md", b"> " * 200_000 + b"words"
    yield "marks.md", b"**" * 500_000
    yield "brackets.md", b"[" * 400_000 + b"](" * 400_000
    yield "angles.md", b"<a" * 2_000_000
    yield "one-line.txt", b"word " * 4_000_000
    yield "one-word.txt", b"a" * 20_000_000
    yield "quotes.csv", b'"' * 3_000_000
    yield "wide.csv", b"," * 3_000_000
    yield "long-field.csv", b'"' + b"a" * 5_000_000
    yield "deep.pdf", b"%PDF-1.7\n1 0 obj\n" + b"[" * 500_000 + b"]" * 500_000 + b"\nendobj\ntrailer<</Root 1 0 R>>"
    yield (
        "loop.pdf",
        (
            b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
            b"2 0 obj<</Type/Pages/Kids[2 0 R 2 0 R]/Count 99999999>>endobj\ntrailer<</Root 1 0 R>>"
        ),
    )
    for width, height in ((60_000, 60_000), (200_000, 1), (1, 200_000), (20_000, 20_000)):
        yield f"huge-{width}x{height}.png", _png(width, height)
    for kind in ("pdf", "docx", "png", "txt", "epub"):
        yield f"empty.{kind}", b""
    yield "large.txt", b"a" * 50_000_001
    yield "spaces.txt", b" \n" * 1_000_000
    yield "zeros.txt", zeros
    yield "mark-only.txt", b"\xff\xfe"


def _archive(members: dict[str, bytes]) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return made.getvalue()


def _png(width: int, height: int) -> bytes:
    """A picture of one colour, without holding it in memory."""

    def part(kind: bytes, content: bytes) -> bytes:
        return len(content).to_bytes(4, "big") + kind + content + zlib.crc32(kind + content).to_bytes(4, "big")

    packer = zlib.compressobj(9)
    line = b"\0" + b"\xff" * ((width + 7) // 8)
    data = b"".join(packer.compress(line) for _ in range(min(height, 20_000))) + packer.flush()
    about = width.to_bytes(4, "big") + height.to_bytes(4, "big") + b"\x01\0\0\0\0"
    return b"\x89PNG\r\n\x1a\n" + part(b"IHDR", about) + part(b"IDAT", data) + part(b"IEND", b"")
