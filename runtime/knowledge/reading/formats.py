"""Which formats are read, how they are told by name and by their first bytes, and how large they may be."""

from __future__ import annotations

import zipfile
from dataclasses import dataclass
from pathlib import Path

from runtime.errors import (
    BadInput,
    DamagedDocument,
    DocumentProblem,
    EmptyDocument,
    PasswordProtected,
    TooLarge,
    UnsupportedDocument,
)

MAX_BYTES = 50_000_000
MAX_PAGES = 2000
MAX_UNPACKED = 250_000_000
MAX_MEMBERS = 20_000
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENCRYPTED_OFFICE = "EncryptedPackage".encode("utf-16-le")


@dataclass(frozen=True, slots=True)
class Format:
    """`starts`: the bytes that a file of it begins with (one of them), nothing where any will do."""

    name: str
    media_type: str
    suffixes: tuple[str, ...]
    starts: tuple[bytes, ...] = ()
    zipped: bool = False


_OFFICE = "application/vnd.openxmlformats-officedocument."
FORMATS = (
    Format("pdf", "application/pdf", (".pdf",)),
    Format("docx", _OFFICE + "wordprocessingml.document", (".docx",), (b"PK",), zipped=True),
    Format("pptx", _OFFICE + "presentationml.presentation", (".pptx",), (b"PK",), zipped=True),
    Format("xlsx", _OFFICE + "spreadsheetml.sheet", (".xlsx",), (b"PK",), zipped=True),
    Format("epub", "application/epub+zip", (".epub",), (b"PK",), zipped=True),
    Format("csv", "text/csv", (".csv", ".tsv")),
    Format("html", "text/html", (".html", ".htm", ".xhtml")),
    Format("markdown", "text/markdown", (".md", ".markdown")),
    Format("text", "text/plain", (".txt", ".text")),
    Format("picture", "image/png", (".png",), (b"\x89PNG",)),
    Format("picture", "image/jpeg", (".jpg", ".jpeg"), (b"\xff\xd8\xff",)),
    Format("picture", "image/tiff", (".tif", ".tiff"), (b"II*\0", b"MM\0*", b"II+\0", b"MM\0+")),
    Format("picture", "image/bmp", (".bmp",), (b"BM",)),
    Format("picture", "image/webp", (".webp",), (b"RIFF",)),
)
SUFFIXES = tuple(suffix for each in FORMATS for suffix in each.suffixes)


def format_of(path: Path) -> Format:
    """The format of a file by its name, once its size and first bytes agree.

    Raises BadInput (missing, not readable), UnsupportedDocument, TooLarge, EmptyDocument, PasswordProtected,
    DamagedDocument (its bytes are of another kind than its name says).
    """
    found = next((each for each in FORMATS if path.suffix.lower() in each.suffixes), None)
    if found is None:
        raise UnsupportedDocument(
            "{path} is not a document that can be read.", "Give one of: {kinds}", path=path, kinds=", ".join(SUFFIXES)
        )
    try:
        size = path.stat().st_size
        with path.open("rb") as file:
            start = file.read(1024)
    except OSError as wrong:
        raise BadInput(
            "{path} cannot be read: {why}.", "Check its name and permissions.", path=path, why=wrong.strerror
        ) from wrong
    if size > MAX_BYTES:
        raise TooLarge(
            "{path} is larger than {most} MB.", "Split it into smaller files.", path=path, most=MAX_BYTES // 1000000
        )
    if not start:
        raise EmptyDocument("{path} holds no text: the file is empty.", "Save it again, or remove it.", path=path)
    if found.zipped and start.startswith(_OLE):
        raise _old_office(path)
    fits = b"%PDF-" in start if found.name == "pdf" else not found.starts or start.startswith(found.starts)
    if not fits:
        raise DamagedDocument(
            "{path} is not what its name says ({suffix}).",
            "Save it anew from its program.",
            path=path,
            suffix=path.suffix.lower(),
        )
    return found


def _old_office(path: Path) -> DocumentProblem:
    if _ENCRYPTED_OFFICE in path.read_bytes():
        return PasswordProtected(
            "{path} is locked with a password.", "Save a copy without one and add that.", path=path
        )
    return UnsupportedDocument(
        "{path} is of an office program before 2007.", "Save it in the present format.", path=path
    )


def damaged(path: Path, wrong: Exception) -> DamagedDocument:
    """What is said of a file that its converter cannot read."""
    return DamagedDocument(
        "{path} is damaged ({why}).", "Save it anew from its program.", path=path, why=str(wrong).rstrip(".")
    )


def check_archive(archive: zipfile.ZipFile, name: str) -> None:
    """Refuse an archive before anything of it is unpacked. Raises PasswordProtected, TooLarge, DamagedDocument.

    Members are only ever read by name into memory, so a path in a name can lead nowhere.
    """
    members = archive.infolist()
    if any(member.flag_bits & 1 for member in members):
        raise PasswordProtected("{name} is locked with a password.", "Save a copy without one and add that.", name=name)
    if len(members) > MAX_MEMBERS or sum(member.file_size for member in members) > MAX_UNPACKED:
        raise TooLarge(
            "{name} unpacks to more than {most} MB.",
            "Take pictures out of it, or split it.",
            name=name,
            most=MAX_UNPACKED // 1000000,
        )
    for member in members:
        if member.filename.startswith(("/", "\\")) or ".." in member.filename.replace("\\", "/").split("/"):
            raise DamagedDocument("{name} holds a file that points outside it.", "Do not use this file.", name=name)
