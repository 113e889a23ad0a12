from __future__ import annotations

from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from runtime.dialogue.persona import load_persona
from runtime.errors import (
    BadInput,
    DamagedDocument,
    DocumentProblem,
    EmptyDocument,
    NoText,
    TooLarge,
    UnsupportedDocument,
)
from runtime.knowledge.documents import Document, plain, read_document, read_knowledge
from runtime.knowledge.sentences import Ending, ending, split_sentences

EXAMPLE = """\ufeff# The **clinic**

Open from 8 a.m. to 5 p.m. on\r
weekdays. See [our site](http://a.b/c.d) for more!

## Prices #

| Service | Price | Time |
|---------|------:|------|
| Exam    | $160  | 1 h  |

---
1. Bring `cards`. Be early.
2) Relax
* * *
> Ask Dr. Patel.

### Deep

deep words

# Other

No heading level two here
"""


def example(tmp_path: Path, text: str = EXAMPLE, name: str = "a.md") -> Document:
    file = tmp_path / name
    file.write_bytes(text.encode())
    return read_document(file, name)


def test_headings_sentences_items_and_rows(tmp_path: Path) -> None:
    found = [(chunk.path, [s.text for s in chunk.sentences]) for chunk in example(tmp_path).chunks]
    assert found == [
        (("The clinic",), ["Open from 8 a.m. to 5 p.m. on weekdays.", "See our site for more!"]),
        (
            ("The clinic", "Prices"),
            ["Exam: Price $160, Time 1 h", "Bring cards.", "Be early.", "Relax", "Ask Dr. Patel."],
        ),
        (("The clinic", "Prices", "Deep"), ["deep words"]),
        (("Other",), ["No heading level two here"]),
    ]


def test_spans_are_exact(tmp_path: Path) -> None:
    document = example(tmp_path)
    sentences = [s for chunk in document.chunks for s in chunk.sentences]
    assert document.text[sentences[0].start : sentences[0].end] == "Open from 8 a.m. to 5 p.m. on\r\nweekdays."
    assert [s.text for s in sentences if s.item] == ["Exam: Price $160, Time 1 h", "Bring cards.", "Be early.", "Relax"]
    shipped = read_knowledge(load_persona("front-desk").knowledge_paths)
    for document in shipped:
        for chunk in document.chunks:
            for sentence in chunk.sentences:
                assert plain(document.text[sentence.start : sentence.end]) == sentence.text


@given(st.text(alphabet="#|-*>ab. \n\r\t1)`[]()_", max_size=120))
def test_any_text_is_read_in_order_and_nothing_twice(tmp_path_factory: pytest.TempPathFactory, text: str) -> None:
    document = example(tmp_path_factory.mktemp("any"), f"Words.\n\n{text}")
    spans = [(s.start, s.end) for chunk in document.chunks for s in chunk.sentences]
    assert all(start < end for start, end in spans)
    assert all(one[1] <= other[0] for one, other in pairwise(spans))


def test_long_sections_become_several_chunks(tmp_path: Path) -> None:
    document = example(
        tmp_path, "# Title\n\n" + "\n\n".join("A sentence of exactly six words. " * 10 for _ in range(5))
    )
    assert [len(chunk.text.split()) for chunk in document.chunks] == [120, 120, 60]
    assert {chunk.path for chunk in document.chunks} == {("Title",)}


def test_folders_are_read_in_order(tmp_path: Path) -> None:
    (tmp_path / "sub").mkdir()
    for name in ("b.md", "sub/a.TXT", "a.md"):
        (tmp_path / name).write_text("words", encoding="utf-8")
    (tmp_path / "film.mp4").write_bytes(b"\x89PNG")
    names = [document.name for document in read_knowledge([tmp_path, tmp_path / "b.md"])]
    assert names == ["a.md", "b.md", "sub/a.TXT", "b.md"]


@pytest.mark.parametrize(
    ("name", "content", "problem", "said"),
    [
        ("a.mp4", b"words", UnsupportedDocument, "not a document that can be read"),
        ("a.pdf", b"words", DamagedDocument, "not what its name says"),
        ("a.md", b"\xff\xfe\x00", DamagedDocument, "not text in any encoding"),
        ("a.md", b"", EmptyDocument, "holds no text"),
        ("a.md", b"# Only a heading\n\n---\n", NoText, "holds no text"),
    ],
)
def test_bad_documents_are_refused_by_name(
    tmp_path: Path, name: str, content: bytes, problem: type[DocumentProblem], said: str
) -> None:
    (tmp_path / name).write_bytes(content)
    with pytest.raises(problem, match=said) as caught:
        read_knowledge([tmp_path / name])
    assert name in caught.value.message
    assert caught.value.hint


def test_a_missing_or_too_large_document(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(BadInput, match="cannot be read"):
        read_document(tmp_path / "absent.md", "absent.md")
    (tmp_path / "a.md").write_text("too many words", encoding="utf-8")
    monkeypatch.setattr("runtime.knowledge.reading.formats.MAX_BYTES", 5)
    with pytest.raises(TooLarge, match="larger than"):
        read_document(tmp_path / "a.md", "a.md")


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        ("Dr. Patel is in. Ms. Liu is out.", ["Dr. Patel is in.", "Ms. Liu is out."]),
        ("From 8 a.m. to 5 p.m. Then we close.", ["From 8 a.m. to 5 p.m.", "Then we close."]),
        ("It is 3.5 cm. Fine", ["It is 3.5 cm.", "Fine"]),
        ("Really?! Yes.", ["Really?!", "Yes."]),
        ('He said "No." Then he left.', ['He said "No."', "Then he left."]),
        ("Ask A. Patel, e.g. by phone.", ["Ask A. Patel, e.g. by phone."]),
        ("So do I. You too.", ["So do I.", "You too."]),
        ("Wait... what?", ["Wait... what?"]),
        ("请勿提重物。可以洗澡！", ["请勿提重物。", "可以洗澡！"]),
        ("La Dra. Ruiz está aquí. Sí.", ["La Dra. Ruiz está aquí.", "Sí."]),
        ("  ", []),
    ],
)
def test_where_sentences_end(text: str, sentences: list[str]) -> None:
    assert [text[start:end] for start, end in split_sentences(text)] == sentences


def test_an_undecided_end_waits_for_more() -> None:
    assert ending("Yes.", 3, final=False)[0] is Ending.WAIT
    assert ending("Yes.", 3, final=True)[0] is Ending.YES
    assert ending("Yes. N", 3, final=False)[0] is Ending.YES
    assert ending("3.5", 1, final=False)[0] is Ending.NO
