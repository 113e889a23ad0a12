from __future__ import annotations

from copy import deepcopy
from pathlib import Path

import pytest
from lxml import etree

from runtime.errors import BadInput
from runtime.script.exchange import NS, read_translation, to_csv, to_xliff
from runtime.script.model import Gesture, Say
from runtime.script.parser import parse
from runtime.script.units import NotTranslated, put_in, units

SCRIPT = """---
title: Eye drops
language: en
title-card: 3s | Eye drops | Please read
---
# Welcome
@lower-third Mira | your assistant
Good *morning*, {Dr. Nguyen|doctor win} waits.
[nod] It costs \\* nothing.

Second paragraph.
# Two
@length 2s
"""


def test_units_of_a_script() -> None:
    assert [(unit.name, unit.text) for unit in units(SCRIPT)] == [
        ("title", "Eye drops"),
        ("title-card", "Eye drops | Please read"),
        ("s1-title", "Welcome"),
        ("s1-lower-third", "Mira | your assistant"),
        ("s1-p1", "Good *morning*, {Dr. Nguyen|doctor win} waits. [nod] It costs \\* nothing."),
        ("s1-p2", "Second paragraph."),
        ("s2-title", "Two"),
    ]


@pytest.mark.parametrize("kind", ["xlf", "csv"])
def test_out_and_in_again(kind: str, tmp_path: Path) -> None:
    found, file = units(SCRIPT), tmp_path / f"script.{kind}"
    if kind == "csv":
        rows = to_csv(found).splitlines()
        file.write_text(
            "\n".join([rows[0], *(f"{row}{row.split(',', 1)[1].rstrip(',')}" for row in rows[1:])]), "utf-8"
        )
    else:
        root = etree.fromstring(to_xliff("script.md", found, "en", "es"))
        for segment in root.iter(f"{{{NS}}}segment"):
            target = etree.SubElement(segment, f"{{{NS}}}target")
            source = segment.find(f"{{{NS}}}source")
            assert source is not None
            target.text = source.text
            target.extend([deepcopy(child) for child in source])
        file.write_bytes(etree.tostring(root))
    language, said = read_translation(file)
    assert language == (None if kind == "csv" else "es")
    made = parse(put_in(SCRIPT, found, said, "es", {6: 4.5}))
    before = parse(SCRIPT)
    assert made.language == "es" and made.title == before.title and made.scenes[1].fit == 4.5
    assert [scene.title for scene in made.scenes] == [scene.title for scene in before.scenes]
    beats = made.scenes[1].beats
    assert [type(beat) for beat in beats] == [type(beat) for beat in before.scenes[1].beats]
    assert isinstance(beats[0], Say) and beats[0].words[1].emphasised and beats[0].words[2].written == "Dr."
    assert Gesture("nod") in beats


def test_what_a_translation_may_not_lose() -> None:
    found = units("Good [nod] morning.\n\nAnd you.")
    with pytest.raises(NotTranslated) as problem:
        put_in("Good [nod] morning.\n\nAnd you.", found, {"s1-p1": "Buenos días."}, "es")
    assert [str(line).split(":")[0] for line in problem.value.problems] == ["s1-p1", "s1-p2"]


def test_each_scene_is_given_its_own_length() -> None:
    text = "Before.\n\n# One\nFirst.\n# Two\n@length 2s\n# Three\nThird."
    found = units(text)
    made = parse(put_in(text, found, {unit.name: unit.text for unit in found}, "es", {1: 1.0, 3: 2.0, 7: 3.0}))
    assert [(scene.title, scene.fit) for scene in made.scenes] == [("", 1), ("One", 2), ("Two", 0), ("Three", 3)]


@pytest.mark.parametrize(
    ("name", "data", "says"),
    [
        ("a.csv", b"unit,source\n", "line 1"),
        ("a.csv", b"unit,source,target\na,b\n", "row 2"),
        ("a.csv", b"unit,source,target\na,b,c\na,b,c\n", "row 3"),
        ("a.xlf", b"<xliff", "line 1"),
        ("a.xlf", b"<xliff version='1.2'/>", "no XLIFF 2"),
        ("a.xlf", f"<xliff xmlns='{NS}' version='2.0'>\n<unit id='a'><segment><target><ph id='1' dataRef='x'/></target>"
         "</segment></unit></xliff>".encode(), "line 2"),
    ],
)  # fmt: skip
def test_files_that_cannot_be_used(name: str, data: bytes, says: str, tmp_path: Path) -> None:
    (tmp_path / name).write_bytes(data)
    with pytest.raises(BadInput, match=says):
        read_translation(tmp_path / name)
