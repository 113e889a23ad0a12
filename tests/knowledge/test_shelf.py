"""Documents of many formats through the real reader, encoder and encrypted store."""

from __future__ import annotations

import zipfile
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import docx
import openpyxl
import pypdf
import pytest
from reportlab.lib.styles import getSampleStyleSheet
from reportlab.platypus import PageBreak, Paragraph, SimpleDocTemplate

from runtime.clock import SystemClock
from runtime.errors import DamagedDocument, DocumentProblem, PasswordProtected, TooLarge
from runtime.knowledge.followup import resolved
from runtime.knowledge.ingestion import Ingestion, Progress, take_in
from runtime.knowledge.reading.reader import Limits, Reader
from runtime.knowledge.retrieval import STRATEGIES, Retriever
from runtime.knowledge.shelf import Part, Shelf
from runtime.knowledge.terms import spans_of, terms
from runtime.store.keys import Keys
from runtime.store.opening import open_store
from runtime.store.store import Store
from tests.knowledge.calibrate import embedder


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    opened = open_store(tmp_path / "home", Keys(tmp_path / "home"), kind="file")
    yield opened
    opened.close()


@pytest.fixture
def reader() -> Iterator[Reader]:
    with Reader() as opened:
        yield opened


def pdf(path: Path) -> Path:
    style = getSampleStyleSheet()
    story = [
        Paragraph("After surgery", style["Title"]),
        Paragraph("Do not lift anything heavier than ten pounds for one week.", style["BodyText"]),
        PageBreak(),
        Paragraph("Parking", style["Title"]),
        Paragraph("The garage is free for two hours.", style["BodyText"]),
    ]
    SimpleDocTemplate(str(path)).build(story)
    return path


def test_a_pdf_has_pages_headings_and_exact_spans(tmp_path: Path, reader: Reader) -> None:
    pages = list(reader.pages(pdf(tmp_path / "a.pdf")))
    assert [(page.number, page.total) for page in pages] == [(1, 2), (2, 2)]
    chunk = pages[1].chunks[0]
    assert (chunk.path, chunk.page, chunk.text) == (("Parking",), 2, "The garage is free for two hours.")
    assert pages[1].text[chunk.sentences[0].start : chunk.sentences[0].end] == chunk.text


def test_tables_keep_their_header_with_each_part(tmp_path: Path, reader: Reader) -> None:
    book = openpyxl.Workbook()
    book.active.append(["Service", "Price", "Time"])
    for number in range(80):
        book.active.append([f"Examination number {number}", 100 + number, "one hour"])
    book.save(tmp_path / "a.xlsx")
    chunks = next(reader.pages(tmp_path / "a.xlsx")).chunks
    assert len(chunks) > 1
    assert {chunk.header for chunk in chunks} == {"Service | Price | Time"}
    assert chunks[0].sentences[0].text == "Examination number 0: Price 100, Time one hour"


def test_what_cannot_be_read_is_refused_and_the_next_file_is_read(tmp_path: Path, reader: Reader) -> None:
    locked = pypdf.PdfWriter(clone_from=pdf(tmp_path / "plain.pdf"))
    locked.encrypt("secret")
    locked.write(tmp_path / "locked.pdf")
    (tmp_path / "cut.pdf").write_bytes((tmp_path / "plain.pdf").read_bytes()[:400])
    with zipfile.ZipFile(tmp_path / "bomb.docx", "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("word/document.xml", b"a" * 300_000_000)
    with zipfile.ZipFile(tmp_path / "out.xlsx", "w") as archive:
        archive.writestr("../../outside.txt", b"a")
    refused: dict[str, type[DocumentProblem]] = {
        "locked.pdf": PasswordProtected,
        "cut.pdf": DamagedDocument,
        "bomb.docx": TooLarge,
        "out.xlsx": DamagedDocument,
    }
    for name, problem in refused.items():
        with pytest.raises(problem) as caught:
            list(reader.pages(tmp_path / name))
        assert name in caught.value.message
    assert len(list(reader.pages(tmp_path / "plain.pdf"))) == 2


def test_a_reader_that_takes_too_long_is_killed(tmp_path: Path) -> None:
    with Reader(limits=Limits(first=0.0, each=0.0)) as slow, pytest.raises(DamagedDocument, match="too long"):
        list(slow.pages(pdf(tmp_path / "a.pdf")))


def test_added_found_replaced_and_removed(tmp_path: Path, store: Store, reader: Reader) -> None:
    folder = tmp_path / "documents"
    folder.mkdir()
    pdf(folder / "a.pdf")
    document = docx.Document()
    document.add_heading("Comida", 1)
    document.add_paragraph("Puede comer alimentos blandos después de la operación.")
    document.save(str(folder / "b.docx"))
    (folder / "c.txt").write_text("", encoding="utf-8")
    shelf, encoder = Shelf(store), embedder()
    take_in(shelf, folder, ["desk"])
    told: list[Progress] = []
    Ingestion(shelf, reader, encoder).run(told.append)
    assert {(each.name, each.state, each.problem_kind) for each in shelf.all(["desk"])} == {
        ("a.pdf", "ready", None),
        ("b.docx", "ready", None),
        ("c.txt", "failed", "empty"),
    }
    assert [step.document.name for step in told if step.step == "ready"] == ["a.pdf", "b.docx"]

    retriever = Retriever(shelf, encoder)
    assert retriever.refresh()
    assert not retriever.refresh()
    for strategy in STRATEGIES:
        best = retriever.search("How much may I lift?", strategy=strategy).passages[0]
        assert (best.name, best.page, best.path) == ("a.pdf", 1, ("After surgery",))
        assert [best.text[begin:end] for begin, end in best.highlight] == ["lift"]
    content = next(each.text for each in shelf.documents() if each.name == "a.pdf")
    assert content[best.start : best.end] == best.text
    assert retriever.search("What may I eat after the operation?").passages[0].name == "b.docx"
    assert retriever.search("How much may I lift?", tags=["nowhere"]).passages == ()
    followed = retriever.search("Is it free?", history=["Where is the parking garage?"])
    assert followed.passages[0].page == 2

    document.add_paragraph("Beba agua.")
    document.save(str(folder / "b.docx"))
    (folder / "a.pdf").unlink()
    take_in(shelf, folder)
    Ingestion(shelf, reader, encoder).run()
    assert retriever.refresh()
    assert [each.name for each in shelf.documents()] == ["b.docx"]
    assert "Beba agua." in shelf.documents()[0].text


def test_reading_goes_on_where_it_was_cut_short(tmp_path: Path, store: Store, reader: Reader) -> None:
    shelf, encoder = Shelf(store), embedder()
    number = shelf.place(pdf(tmp_path / "a.pdf"), "a.pdf")
    assert number is not None
    pages = list(reader.pages(tmp_path / "a.pdf"))
    vectors = tuple(encoder.embed([s.text for s in chunk.sentences]) for chunk in pages[0].chunks)
    shelf.add(number, [Part(pages[0], vectors)]).result()
    assert shelf.read_so_far(number)[0] == 1
    Ingestion(shelf, reader, encoder).run()
    (document,) = shelf.documents()
    assert [chunk.page for chunk in document.chunks] == [1, 2]
    for chunk in document.chunks:
        assert document.text[chunk.sentences[0].start : chunk.sentences[-1].end] == chunk.text


class Slow(SystemClock):
    """Every page takes long, as those of a scan do."""

    def __init__(self) -> None:
        super().__init__()
        self._at = 0.0

    def stopwatch(self) -> float:
        self._at += 4.0
        return self._at


def test_pages_that_are_read_slowly_are_kept_one_by_one(tmp_path: Path, store: Store, reader: Reader) -> None:
    shelf, encoder = Shelf(store), embedder()
    number = shelf.place(pdf(tmp_path / "a.pdf"), "a.pdf")
    assert number is not None

    def killed(step: Progress) -> None:
        if step.step == "reading" and step.done == 1:
            raise RuntimeError("killed")

    with pytest.raises(RuntimeError, match="killed"):
        Ingestion(shelf, reader, encoder, Slow()).run(killed)
    store.write(lambda database: None).result()
    assert shelf.read_so_far(number)[0] == 1
    Ingestion(shelf, reader, encoder).run()
    assert [chunk.page for chunk in shelf.documents()[0].chunks] == [1, 2]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("appointments", "appointment"),
        ("cirugías", "cirugía"),
        ("operações", "operação"),
        ("médicaments", "médicament"),
        ("Augen", "Auge"),
        ("القيادة", "قيادة"),
    ],
)
def test_forms_of_a_word_are_one_term(one: str, other: str) -> None:
    assert terms(one) == terms(other) != []


def test_terms_of_chinese_are_pairs_and_are_highlighted() -> None:
    assert terms("请勿提重物") == ["请勿", "勿提", "提重", "重物"]
    assert spans_of("手术后请勿提重物。", frozenset(terms("重物"))) == ((6, 8),)


@pytest.mark.parametrize(
    ("question", "before", "searched"),
    [
        ("Does it hurt?", ["Tell me about cataract surgery"], "Does cataract surgery hurt?"),
        ("And on Sundays?", ["Where can I park?"], "park: And on Sundays?"),
        ("¿Duele?", ["¿Cómo es la operación de cataratas?"], "operación cataratas: ¿Duele?"),
        ("Where can I park?", ["Does surgery hurt?"], "Where can I park?"),
        ("Does it hurt?", [], "Does it hurt?"),
    ],
)
def test_a_question_that_points_back(question: str, before: list[str], searched: str) -> None:
    assert resolved(question, before) == searched


def test_nothing_stays_of_the_headings_of_a_document_that_is_removed(
    tmp_path: Path, store: Store, reader: Reader
) -> None:
    shelf = Shelf(store)
    for name, heading in (("a", "Parking"), ("b", "Secret project")):
        (tmp_path / f"{name}.md").write_text(f"# Guide\n\n## {heading}\n\nThe garage is open.\n", "utf-8")
        shelf.place(tmp_path / f"{name}.md", f"{name}.md")
    Ingestion(shelf, reader, embedder()).run()
    assert set(shelf.headings()) == {"Parking", "Secret project"}
    shelf.remove(shelf.find("b.md")[0].id)
    assert set(shelf.headings()) == {"Parking"}


def test_two_that_read_at_once_take_turns(tmp_path: Path, store: Store, reader: Reader) -> None:
    shelf, encoder = Shelf(store), embedder()
    for number in range(3):
        (tmp_path / f"{number}.txt").write_text(f"Room {number} is on floor {number}. Ring twice.\n", encoding="utf-8")
        shelf.place(tmp_path / f"{number}.txt", f"{number}.txt")
    with Reader() as other, ThreadPoolExecutor(2) as pool:
        for done in [pool.submit(Ingestion(shelf, each, encoder).run) for each in (reader, other)]:
            done.result()
    assert [len(each.chunks) for each in shelf.documents()] == [1, 1, 1]


def test_a_document_that_is_removed_while_it_is_read_is_gone(tmp_path: Path, store: Store, reader: Reader) -> None:
    shelf, encoder = Shelf(store), embedder()
    number = shelf.place(pdf(tmp_path / "a.pdf"), "a.pdf")
    assert number is not None

    def remove(step: Progress) -> None:
        if step.step == "reading":
            shelf.remove(number)

    Ingestion(shelf, reader, encoder).run(remove)
    assert shelf.all() == [] and shelf.documents() == []
