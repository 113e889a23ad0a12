from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from runtime.script.model import Say
from runtime.script.problem import ScriptProblem
from runtime.script.template import BadValue, template

HEAD = "---\n$name: text\n$minutes: number = 10\ntitle: For {{name}}\n---\n"
TEXT = HEAD + "# {{name}}\n{{name}}, wait {{minutes}} minutes.\n"


def test_values_and_defaults() -> None:
    script = template(TEXT).fill({"name": "Ada *Byron*"})
    (say,) = script.scenes[0].beats
    assert isinstance(say, Say)
    assert " ".join(word.written for word in say.words) == "Ada *Byron*, wait 10 minutes."
    assert script.title == "For Ada *Byron*" and script.scenes[0].title == "Ada *Byron*"


@given(st.text(st.characters(blacklist_categories=["Cc", "Cs", "Zs", "Zl", "Zp"]), min_size=1, max_size=15))
def test_no_value_is_taken_for_grammar(value: str) -> None:
    script = template("---\n$a: text\n---\n{{a}} said\n").fill({"a": value})
    (say,) = script.scenes[0].beats
    assert isinstance(say, Say) and [word.written for word in say.words] == [value, "said"]


@pytest.mark.parametrize(
    ("text", "line", "says"),
    [
        ("---\n$A: text\n---\nHi", 2, "no name"),
        ("---\n$a: colour\n---\nHi", 2, "no type"),
        ("---\n$a: text\n$a: text\n---\nHi", 3, "twice"),
        ("---\n$a: text b\n---\nHi", 2, "default|type"),
        ("Hi {{b}}", 1, "no variable"),
        ("---\n$a: text = [bad\n---\nHi {{a}} [bad", 4, "never closed"),
    ],
)
def test_mistakes_name_their_line(text: str, line: int, says: str) -> None:
    with pytest.raises(ScriptProblem, match=says) as problem:
        template(text).fill({})
    assert problem.value.line == line


@pytest.mark.parametrize(
    ("values", "says"),
    [
        ({}, "no value for 'name'"),
        ({"name": " "}, "no value for 'name'"),
        ({"name": "A", "minutes": "ten"}, "no number"),
        ({"name": "A\nB"}, "line break"),
        ({"name": "A", "nmae": "B"}, "no variable"),
    ],
)
def test_values_that_do_not_suit(values: dict[str, str], says: str) -> None:
    with pytest.raises(BadValue, match=says):
        template(TEXT).fill(values)


def test_an_image_must_be_there(tmp_path: Path) -> None:
    one = template("---\n$face: image\n---\n# A\n@layout side\n@slide {{face}}\nHi", folder=tmp_path)
    with pytest.raises(BadValue, match="no picture"):
        one.fill({"face": "none.png"})
    (tmp_path / "here.png").write_bytes(b"")
    scene = one.fill({"face": "here.png"}).scenes[0]
    assert scene.slide is not None and scene.slide.path == tmp_path / "here.png"
