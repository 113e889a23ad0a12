from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from runtime.face.tags import Feeling
from runtime.script.lines import escaped
from runtime.script.model import Gesture, Pause, Say, ShowSlide
from runtime.script.parser import PARAGRAPH, parse
from runtime.script.problem import ScriptProblem


def said(text: str) -> list[str]:
    return [w.written for s in parse(text).scenes for b in s.beats if isinstance(b, Say) for w in b.words]


def test_plain_text_is_a_script() -> None:
    script = parse("Good morning.\nSit down.\n\nThank you.")
    assert len(script.scenes) == 1 and script.size == (1280, 720)
    first, pause, last = script.scenes[0].beats
    assert isinstance(first, Say) and isinstance(last, Say) and pause == Pause(PARAGRAPH)
    assert said("Good morning.\nSit down.") == ["Good", "morning.", "Sit", "down."]


def test_scenes_marks_and_directives() -> None:
    text = "---\nquality: 1080p\nshape: 9:16\n---\n# One\n@layout side\n@slide a.pdf 2\n@emotion sad 0.4\n"
    script = parse(text + "Hi *there* {Nguyen|win}. [pause 300ms][nod][slide 3][excited]Now\n# Two\n@length 2s\n")
    one, two = script.scenes
    assert script.size == (1080, 1920) and script.title == "One"
    assert one.slide is not None and one.slide.page == 2 and one.feeling == Feeling("sad", 0.4)
    words, pause, nod, turned, now = one.beats
    assert isinstance(words, Say) and words.words[1].emphasised and words.words[2].spoken == "win."
    assert pause == Pause(0.3) and nod == Gesture("nod")
    assert isinstance(turned, ShowSlide) and turned.slide.page == 3
    assert isinstance(now, Say) and now.feeling == Feeling("excited")
    assert two.length == 2.0 and two.slide is None


@pytest.mark.parametrize(
    ("text", "line", "column", "says"),
    [
        ("", 1, 1, "nothing"),
        ("... - ...", 1, 1, "says nothing"),
        ("Hello [puase 2s]", 1, 7, "no mark. Did you mean pause"),
        ("Hello [happy]", 1, 7, "no mark. There are: .* elated"),
        ("Hello [pause 99m]", 1, 7, "no time"),
        ("Hello\nthere [nod", 2, 7, "never closed"),
        ("Hello *there", 1, 7, "asterisk"),
        ("A {word} here", 1, 3, "brace"),
        ("---\ntitle: a\n", 1, 1, "never closed"),
        ("---\ncolour: red\n---\nHi", 2, 1, "no key"),
        ("---\nfps: 31\n---\nHi", 2, 6, "none of"),
        ("---\nfps: 30\nfps: 30\n---\nHi", 3, 1, "twice"),
        ("---\nversion: 3\n---\nHi", 2, 10, "version 3"),
        ("# A\n@layuot face\nHi", 2, 1, "no directive"),
        ("# A\n@layout round\nHi", 2, 9, "none of"),
        ("# A\nHi\n@layout face", 3, 1, "directly under"),
        ("# A\n@layout side\nHi", 1, 1, "needs a slide"),
        ("# A\n\n# B\nHi", 1, 1, "says nothing"),
        ("# A\n@emotion bored\nHi", 2, 10, "no emotion"),
        ("Hi [slide 2]", 1, 4, "turn the pages"),
        ("Hi\x07 there", 1, 3, "control character"),
        ("# A\n@speed 9\nHi", 2, 8, "no number"),
    ],
)
def test_mistakes_name_their_place(text: str, line: int, column: int, says: str) -> None:
    with pytest.raises(ScriptProblem, match=says) as problem:
        parse(text)
    assert (problem.value.line, problem.value.column) == (line, column)


@given(st.text(st.characters(blacklist_categories=["Cc", "Cs", "Zs", "Zl", "Zp"]), min_size=1, max_size=20))
def test_escaped_words_are_read_back(word: str) -> None:
    assert said("So " + escaped(word)) == ["So", word]


@given(st.text("ab #@[]{}*|\\-:\n%.12", max_size=60))
def test_any_text_is_read_or_refused_with_a_place(text: str) -> None:
    try:
        parse(text)
    except ScriptProblem as problem:
        assert problem.line >= 1 and problem.column >= 1
