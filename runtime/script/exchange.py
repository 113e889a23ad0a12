"""Translations out and in: XLIFF 2.1 (OASIS) for translators' tools, CSV for spreadsheets."""

from __future__ import annotations

import csv
import io
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from lxml import etree

from runtime.errors import BadInput
from runtime.script.units import Part, Unit, as_script

NS = "urn:oasis:names:tc:xliff:document:2.0"
_COLUMNS = ("unit", "source", "target")


def to_xliff(
    name: str, found: Sequence[Unit], source: str, target: str, said: Mapping[str, str] | None = None
) -> bytes:
    """`name`: the script's. Marks and variables are placeholders, emphasis is a paired code.

    `said`: translations to be read over, by unit; "" for none.
    """
    root = etree.Element(f"{{{NS}}}xliff", nsmap={None: NS}, version="2.1", srcLang=source, trgLang=target)
    file = etree.SubElement(root, f"{{{NS}}}file", id="script", original=name)
    for unit in found:
        entry = etree.SubElement(file, f"{{{NS}}}unit", id=unit.name)
        marks = [words for kind, words in unit.parts if kind == "mark"]
        if marks:
            data = etree.SubElement(entry, f"{{{NS}}}originalData")
            for number, words in enumerate(marks, 1):
                etree.SubElement(data, f"{{{NS}}}data", id=f"d{number}").text = words
        draft = (said or {}).get(unit.name, "")
        segment = etree.SubElement(entry, f"{{{NS}}}segment", state="translated" if draft else "initial")
        _write(etree.SubElement(segment, f"{{{NS}}}source"), unit.parts, marks)
        if draft:
            _write(etree.SubElement(segment, f"{{{NS}}}target"), replace(unit, text=draft).parts, marks)
    return bytes(etree.tostring(root, xml_declaration=True, encoding="UTF-8", pretty_print=False))


def to_csv(found: Sequence[Unit], said: Mapping[str, str] | None = None) -> str:
    """Source texts in the script's own notation, and a column for the target: what `said` has, or nothing."""
    written = io.StringIO(newline="")
    table = csv.writer(written)
    table.writerow(_COLUMNS)
    table.writerows([unit.name, as_script(unit.parts), (said or {}).get(unit.name, "")] for unit in found)
    return written.getvalue()


def read_translation(path: Path) -> tuple[str | None, dict[str, str]]:
    """The target language, if the file names it, and texts by unit, in the script's notation. Raises BadInput."""
    try:
        data = path.read_bytes()
    except OSError as problem:
        raise BadInput(
            "{path} cannot be read ({why}).", "Check its name.", path=path, why=problem.strerror
        ) from problem
    return _csv(path.name, data) if path.suffix.lower() == ".csv" else _xliff(path.name, data)


def _csv(name: str, data: bytes) -> tuple[None, dict[str, str]]:
    try:
        rows = list(csv.reader(io.StringIO(data.decode("utf-8-sig"), newline=""), strict=True))
    except (UnicodeDecodeError, csv.Error) as problem:
        raise BadInput(
            "{name}, line 1: this is no table in UTF-8 ({why}).", "Save it as CSV, UTF-8.", name=name, why=problem
        ) from problem
    if not rows or tuple(rows[0]) != _COLUMNS:
        raise BadInput(
            "{name}, line 1: the columns are not {columns}.",
            "Keep the first line as it was.",
            name=name,
            columns=", ".join(_COLUMNS),
        )
    said: dict[str, str] = {}
    for number, row in enumerate(rows[1:], 2):
        if len(row) != len(_COLUMNS):
            raise BadInput(
                "{name}, row {number}: there are {count} values, not 3.",
                "Correct the quotes.",
                name=name,
                number=number,
                count=len(row),
            )
        if row[0] in said:
            raise BadInput(
                "{name}, row {number}: {unit} is there twice.",
                "Keep one of them.",
                name=name,
                number=number,
                unit=row[0],
            )
        said[row[0]] = row[2]
    return None, said


def _xliff(name: str, data: bytes) -> tuple[str | None, dict[str, str]]:
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
    try:
        root = etree.fromstring(data, parser)
    except (etree.XMLSyntaxError, ValueError) as problem:
        line, column = getattr(problem, "position", (1, 1))
        raise BadInput(
            "{name}, line {line}, column {column}: this is no XML.",
            "Export it as XLIFF 2.",
            name=name,
            line=line,
            column=column,
        ) from problem
    if root.tag != f"{{{NS}}}xliff" or not str(root.get("version", "")).startswith("2."):
        raise BadInput("{name}, line 1: this is no XLIFF 2 file.", "Export it as XLIFF 2.0 or 2.1.", name=name)
    said: dict[str, str] = {}
    for unit in root.iter(f"{{{NS}}}unit"):
        marks = {one.get("id"): one.text or "" for one in unit.iter(f"{{{NS}}}data")}
        texts = []
        for segment in unit.iter(f"{{{NS}}}segment"):
            target = segment.find(f"{{{NS}}}target")
            if target is not None:
                texts.append(as_script(_read(name, target, marks)))
        if unit.get("id") in said:
            raise BadInput(
                "{name}, line {sourceline}: unit {unit} is there twice.",
                "Keep one.",
                name=name,
                sourceline=unit.sourceline,
                unit=unit.get("id"),
            )
        said[str(unit.get("id"))] = " ".join("".join(texts).split())
    return root.get("trgLang"), said


def _write(element: etree._Element, parts: Sequence[Part], marks: Sequence[str]) -> None:
    """`marks`: those of the source, in its order; a translation may have them in another."""
    last: etree._Element | None = None
    left = list(enumerate(marks, 1))
    codes = 0
    for kind, words in parts:
        if kind == "text":
            if last is None:
                element.text = (element.text or "") + words
            else:
                last.tail = (last.tail or "") + words
        elif kind == "mark":
            one = next(one for one in left if one[1] == words)
            left.remove(one)
            last = etree.SubElement(element, f"{{{NS}}}ph", id=f"m{one[0]}", dataRef=f"d{one[0]}", disp=words)
        else:
            codes += 1
            last = etree.SubElement(element, f"{{{NS}}}pc", id=f"e{codes}", type="fmt", subType="xlf:b")
            last.text = words


def _read(name: str, element: etree._Element, marks: Mapping[str | None, str]) -> list[Part]:
    parts: list[Part] = [("text", element.text or "")]
    for child in element:
        if child.tag == f"{{{NS}}}ph":
            if child.get("dataRef") not in marks:
                raise BadInput(
                    "{name}, line {sourceline}: a placeholder stands for nothing.",
                    "Keep dataRef.",
                    name=name,
                    sourceline=child.sourceline,
                )
            parts.append(("mark", marks[child.get("dataRef")]))
        elif child.tag == f"{{{NS}}}pc":
            parts.append(("strong", "".join(child.itertext())))
        elif isinstance(child.tag, str):
            parts.append(("text", "".join(child.itertext())))
        parts.append(("text", child.tail or ""))
    return [part for part in parts if part[1]]
