"""HTML pages, and EPUB books, which are HTML pages in an archive."""

from __future__ import annotations

import posixpath
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import unquote

from lxml import etree, html

from runtime.errors import DamagedDocument, PasswordProtected
from runtime.knowledge.blocks import Page, PageWriter
from runtime.knowledge.reading.formats import check_archive

_LEFT_OUT = frozenset("script style noscript template nav svg math iframe object button select form head".split())
_BLOCKS = frozenset(
    "address article aside blockquote body center dd details div dl dt fieldset figcaption figure footer header hr "
    "html h1 h2 h3 h4 h5 h6 li main ol p pre section summary table tbody td tfoot th thead tr ul".split()
)
_HEADINGS = {f"h{level}": level for level in range(1, 7)}
_DEEPEST = 200
_FONTS = ("http://www.idpf.org/2008/embedding", "http://ns.adobe.com/pdf/enc#RC")
_NAMES = {"c": "urn:oasis:names:tc:opendocument:xmlns:container", "o": "http://www.idpf.org/2007/opf"}


def read_html(path: Path) -> Iterator[Page]:
    writer = PageWriter()
    write_html(writer, path.read_bytes(), str(path))
    yield writer.page()


def read_epub(path: Path) -> Iterator[Page]:
    """The chapters in reading order. Raises PasswordProtected (a lending scheme), DamagedDocument."""
    with zipfile.ZipFile(path) as archive:
        check_archive(archive, str(path))
        names = set(archive.namelist())
        if "META-INF/encryption.xml" in names and _locked(archive.read("META-INF/encryption.xml")):
            raise PasswordProtected("{path} is locked by its publisher.", "Use a copy without a lock.", path=path)
        try:
            root = _xml(archive.read("META-INF/container.xml"))
            package = root.xpath("string(//c:rootfile/@full-path)", namespaces=_NAMES)
            book = _xml(archive.read(package))
        except (KeyError, etree.XMLSyntaxError) as wrong:
            raise DamagedDocument(
                "{path} is not a whole EPUB book.", "Save it anew from its program.", path=path
            ) from wrong
        places = {item.get("id"): item.get("href") for item in book.iterfind(".//o:manifest/o:item", _NAMES)}
        writer = PageWriter()
        for reference in book.iterfind(".//o:spine/o:itemref", _NAMES):
            place = places.get(reference.get("idref"))
            name = posixpath.normpath(posixpath.join(posixpath.dirname(package), unquote(place or "")))
            if name in names:
                write_html(writer, archive.read(name), f"{path}: {name}")
        yield writer.page()


def _locked(encryption: bytes) -> bool:
    methods = _xml(encryption).xpath("//*[local-name()='EncryptionMethod']/@Algorithm")
    return any(method not in _FONTS for method in methods)


def _xml(content: bytes) -> Any:
    return etree.fromstring(content, etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=False))


def write_html(writer: PageWriter, content: bytes, name: str) -> None:
    """The readable blocks of a page. Raises DamagedDocument."""
    encoding = "utf-8"
    try:
        content.decode("utf-8")
    except UnicodeDecodeError:
        encoding = ""  # the page's own declaration, or the parser's guess
    parser = html.HTMLParser(encoding=encoding or None, no_network=True, remove_comments=True, remove_pis=True)
    try:
        root = html.document_fromstring(content, parser=parser)
    except (etree.ParserError, etree.XMLSyntaxError, ValueError) as wrong:
        raise DamagedDocument("{name} is not a web page.", "Save it anew.", name=name) from wrong
    _Walker(writer).walk(root)


class _Walker:
    """Goes through a page's elements and writes a block wherever one ends."""

    def __init__(self, writer: PageWriter) -> None:
        self._writer = writer
        self._words: list[str] = []

    def walk(self, element: Any, depth: int = 0, kind: str = "p") -> None:
        tag = element.tag if isinstance(element.tag, str) else ""
        if tag in _LEFT_OUT or depth > _DEEPEST or element.get("hidden") is not None:
            self._say(element.tail)
            return
        if tag == "tr":
            self._flush(kind)
            self._writer.row(
                [" ".join("".join(cell.itertext()).split()) for cell in element if cell.tag in ("td", "th")]
            )
        elif tag == "table":
            self._flush(kind)
            self._writer.end_table()
            self._inside(element, depth, "p")
            self._writer.end_table()
        elif tag in _BLOCKS:
            self._flush(kind)
            own = tag if tag in _HEADINGS or tag == "li" else kind if tag in ("p", "div", "span") else "p"
            self._inside(element, depth, own)
            self._flush(own)
        else:
            if tag == "br":
                self._words.append(" ")
            self._inside(element, depth, kind)
        self._say(element.tail)

    def _inside(self, element: Any, depth: int, kind: str) -> None:
        self._say(element.text)
        for child in element:
            self.walk(child, depth + 1, kind)

    def _say(self, words: str | None) -> None:
        if words:
            self._words.append(words)

    def _flush(self, kind: str) -> None:
        text = "".join(self._words)
        self._words.clear()
        if kind in _HEADINGS:
            self._writer.heading(text, _HEADINGS[kind])
        elif kind == "li":
            self._writer.item(text)
        else:
            self._writer.paragraph(text)
