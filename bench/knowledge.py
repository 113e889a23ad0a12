"""The knowledge base: how quickly passages are found, whether the right ones are, how quickly documents are taken in.

Everything goes through the encrypted store. For the speed, chunks are mixed from real sentences of MedQuAD with their
real vectors. For recall, MedQuAD's documents are written as PDF, DOCX, HTML and Markdown files, read back, and asked
their own questions, and the same questions in Spanish. None of the weights was fitted on them. MedQuAD: CC BY 4.0,
Ben Abacha and Demner-Fushman, 2019.
"""

from __future__ import annotations

import html
import json
import lzma
import random
import statistics
import tempfile
import time
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from sqlite_utils import Database

from models.store import ModelStore
from runtime.knowledge.chunking import Chunk, Sentence
from runtime.knowledge.embed import UniversalSentenceEncoder
from runtime.knowledge.ingestion import Ingestion, in_context, take_in
from runtime.knowledge.reading.reader import Reader
from runtime.knowledge.retrieval import STRATEGIES, Retriever
from runtime.knowledge.sentences import split_sentences
from runtime.knowledge.shelf import Shelf, _insert_chunk
from runtime.store.keys import Keys
from runtime.store.opening import open_store
from runtime.store.store import Store

Rows = list[dict[str, Any]]
MEDQUAD = Path(__file__).parents[2] / "shared/data/medquad/medquad.jsonl.xz"
DOCUMENTS, ASKED, BLOCK = 30, 200, 2000
TITLES = {
    "information": ("What it is", "¿Qué es {}?"),
    "symptoms": ("Symptoms", "¿Cuáles son los síntomas de {}?"),
    "causes": ("Causes", "¿Qué causa {}?"),
    "treatment": ("Treatment", "¿Cuáles son los tratamientos para {}?"),
    "exams and tests": ("Diagnosis", "¿Cómo se diagnostica {}?"),
    "prevention": ("Prevention", "¿Cómo se puede prevenir {}?"),
    "susceptibility": ("Who is at risk", "¿Quién corre el riesgo de {}?"),
    "complications": ("Complications", "¿Cuáles son las complicaciones de {}?"),
    "frequency": ("How common it is", "¿Cuántas personas tienen {}?"),
    "considerations": ("Living with it", "¿Qué hay que tener en cuenta con {}?"),
}


@dataclass(frozen=True, slots=True)
class Asked:
    """A question, and the file and the headings under which its answer stands."""

    text: str
    file: str
    heading: str
    language: str


def run(quick: bool) -> Rows:
    sections = _sections()
    files = ModelStore.default().paths("use-multilingual")
    encoder = UniversalSentenceEncoder(files["weights.npz"], files["sp.model"])
    rows = _recall(sections, encoder, 8 if quick else DOCUMENTS)
    rows += _ingestion(sections, encoder, 15 if quick else 100)
    return rows + _speed(sections, encoder, (1000, 10_000) if quick else (1000, 10_000, 100_000))


def _sections() -> dict[str, list[tuple[str, str, str]]]:
    """By topic: the kind of each section, its question, its text."""
    found: dict[str, list[tuple[str, str, str]]] = defaultdict(list)
    with lzma.open(MEDQUAD, "rt", encoding="utf-8") as lines:
        for line in lines:
            entry = json.loads(line)
            if entry["source"] == "NIDDK" and entry["qtype"] in TITLES:
                found[entry["focus"]].append((entry["qtype"], entry["question"], entry["answer"]))
    whole = {topic: parts for topic, parts in found.items() if len({part[0] for part in parts}) >= 4}
    return dict(sorted(whole.items(), key=lambda pair: sum(len(part[2]) for part in pair[1])))


# ---------------------------------------------------------------------------------------------------------- recall


def _recall(sections: dict[str, list[tuple[str, str, str]]], encoder: UniversalSentenceEncoder, count: int) -> Rows:
    with tempfile.TemporaryDirectory() as scratch, _store(Path(scratch)) as store, Reader() as reader:
        folder = Path(scratch) / "documents"
        folder.mkdir()
        asked = list(_written(folder, dict(list(sections.items())[:count])))
        shelf = Shelf(store)
        take_in(shelf, folder)
        Ingestion(shelf, reader, encoder).run()
        retriever = Retriever(shelf, encoder)
        retriever.refresh()
        rows: Rows = [
            {"name": "documents", "value": len(shelf.documents()), "unit": "files"},
            {"name": "passages in them", "value": len(retriever.index), "unit": "chunks"},
        ]
        for language in ("en", "es"):
            ours = [each for each in asked if each.language == language]
            rows.append({"name": f"questions, {language}", "value": len(ours), "unit": "pairs"})
            for strategy in STRATEGIES:
                right = [_is_found(retriever, each, strategy) for each in ours]
                rows.append(
                    {"name": f"recall@3, {language}, {strategy}", "value": round(statistics.mean(right), 3), "unit": ""}
                )
    return rows


def _is_found(retriever: Retriever, asked: Asked, strategy: Any) -> bool:
    found = retriever.search(asked.text, 3, strategy=strategy).passages
    return any(passage.name == asked.file and asked.heading in passage.path for passage in found)


def _written(folder: Path, sections: dict[str, list[tuple[str, str, str]]]) -> Iterator[Asked]:
    """The topics as files of four formats in turn, and what is asked of them."""
    import docx

    for number, (topic, parts) in enumerate(sections.items()):
        suffix = ("pdf", "docx", "html", "md")[number % 4]
        file = folder / f"{number:03}.{suffix}"
        titled = [(TITLES[kind][0], text) for kind, _, text in parts]
        if suffix == "pdf":
            _pdf(file, topic, titled)
        elif suffix == "docx":
            document = docx.Document()
            document.add_heading(topic, 1)
            for title, text in titled:
                document.add_heading(title, 2)
                for paragraph in text.split("\n\n"):
                    document.add_paragraph(paragraph)
            document.save(str(file))
        elif suffix == "html":
            inside = "".join(f"<h2>{title}</h2><p>{html.escape(text)}</p>" for title, text in titled)
            file.write_text(f"<h1>{html.escape(topic)}</h1>{inside}", encoding="utf-8")
        else:
            inside = "".join(f"## {title}\n\n{text}\n\n" for title, text in titled)
            file.write_text(f"# {topic}\n\n{inside}", encoding="utf-8")
        for kind in dict.fromkeys(part[0] for part in parts):
            question = next(part[1] for part in parts if part[0] == kind).replace(" (are)", "").replace(" ?", "?")
            yield Asked(question, file.name, TITLES[kind][0], "en")
            yield Asked(TITLES[kind][1].format(topic), file.name, TITLES[kind][0], "es")


def _pdf(file: Path, topic: str, titled: list[tuple[str, str]]) -> int:
    from reportlab.lib.styles import getSampleStyleSheet
    from reportlab.platypus import Paragraph, SimpleDocTemplate

    style = getSampleStyleSheet()
    story: list[Any] = [Paragraph(html.escape(topic), style["Title"])]
    for title, text in titled:
        story.append(Paragraph(title, style["Heading2"]))
        story += [Paragraph(html.escape(paragraph), style["BodyText"]) for paragraph in text.split("\n\n")]
    document = SimpleDocTemplate(str(file))
    document.build(story)
    return int(document.page)


# ------------------------------------------------------------------------------------------------- taking documents in


def _ingestion(sections: dict[str, list[tuple[str, str, str]]], encoder: UniversalSentenceEncoder, wanted: int) -> Rows:
    with tempfile.TemporaryDirectory() as scratch, _store(Path(scratch)) as store, Reader() as reader:
        file = Path(scratch) / "book.pdf"
        titled = [(topic, part[2]) for topic, parts in sections.items() for part in parts][: 4 * wanted]
        pages = _pdf(file, "A book", titled)
        shelf = Shelf(store)
        started = time.perf_counter()
        shelf.place(file, file.name)
        Ingestion(shelf, reader, encoder).run()
        spent = time.perf_counter() - started
        words = len(shelf.documents()[0].text.split())
    return [
        {"name": "PDF taken in, pages", "value": pages, "unit": "pages"},
        {"name": "words on a page", "value": round(words / pages), "unit": "words"},
        {"name": "ingestion, start of the reader included", "value": round(pages / spent, 1), "unit": "pages/s"},
    ]


# ------------------------------------------------------------------------------------------------------------- speed


def _speed(
    sections: dict[str, list[tuple[str, str, str]]], encoder: UniversalSentenceEncoder, sizes: tuple[int, ...]
) -> Rows:
    drawn = random.Random(1)
    pool = []
    for topic, parts in sections.items():
        for _, _, text in parts:
            pool += [(topic, text[begin:end]) for begin, end in split_sentences(text)]
    pool = drawn.sample(pool, min(1500, len(pool)))
    chunk = [Chunk((topic,), (Sentence(text, 0, len(text)),)) for topic, text in pool]
    vectors = np.concatenate([encoder.embed([in_context(each, each.text)]) for each in chunk])
    questions = [part[1] for parts in sections.values() for part in parts]
    rows: Rows = []
    with tempfile.TemporaryDirectory() as scratch, _store(Path(scratch)) as store:
        shelf = Shelf(store)
        retriever = Retriever(shelf, encoder)
        there = 0
        for size in sizes:
            while there < size:
                there = _add(store, there, min(BLOCK, size - there), drawn, pool, vectors)
            started = time.perf_counter()
            retriever.refresh()
            opened = time.perf_counter() - started
            rows.append({"name": f"index of {size} chunks made", "value": round(opened, 2), "unit": "s"})
            for strategy in STRATEGIES:
                times = []
                for question in drawn.choices(questions, k=ASKED):
                    started = time.perf_counter()
                    retriever.search(question, strategy=strategy)
                    times.append(1000 * (time.perf_counter() - started))
                cuts = statistics.quantiles(times, n=20)
                name = f"{size} chunks, {strategy}"
                rows.append({"name": f"{name}, p50", "value": round(statistics.median(times), 1), "unit": "ms"})
                rows.append({"name": f"{name}, p95", "value": round(cuts[-1], 1), "unit": "ms"})
    return rows


def _add(store: Store, there: int, count: int, drawn: random.Random, pool: list[tuple[str, str]], vectors: Any) -> int:
    """A document with `count` chunks of six sentences each; how many there are then."""

    def work(database: Database) -> None:
        document = database.conn.execute(
            "insert into documents (name, media_type, sha256, bytes, added, state, total, read) "
            "values (?, 'text/plain', '', 0, 0, 'ready', ?, ?)",
            (f"{there}.txt", count, float(there + count)),
        ).lastrowid
        assert document is not None
        for ordinal in range(count):
            picked = drawn.sample(range(len(pool)), 6)
            sentences = tuple(Sentence(pool[at][1], 0, len(pool[at][1])) for at in picked)
            _insert_chunk(database, document, ordinal, Chunk((pool[picked[0]][0],), sentences), vectors[picked])

    store.write(work).result()
    return there + count


class _Open:
    def __init__(self, home: Path) -> None:
        self._home = home

    def __enter__(self) -> Store:
        self._opened = open_store(self._home, Keys(self._home), kind="file")
        return self._opened

    def __exit__(self, *problem: object) -> None:
        self._opened.close()


def _store(scratch: Path) -> _Open:
    return _Open(scratch / "home")
