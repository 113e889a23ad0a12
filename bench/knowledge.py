"""The knowledge base: how quickly passages are found, whether the right ones are, how quickly documents are taken in.

Everything goes through the encrypted store. For recall, documents are written as files of nine formats, read back, and
asked questions in seven languages (bench/knowledge_questions.py); the weights were fitted on one half, the other half
is held out. The speed is bench/knowledge_speed.py's.
"""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import Any

import numpy as np

from bench.knowledge_questions import HALVES, Asked, Topics, topics, written
from bench.knowledge_speed import a_store, speeds
from models.store import ModelStore
from runtime.knowledge.embed import UniversalSentenceEncoder
from runtime.knowledge.ingestion import Ingestion, take_in
from runtime.knowledge.reading.reader import Reader
from runtime.knowledge.retrieval import LIKELY, STRATEGIES, Retriever
from runtime.knowledge.shelf import Shelf

Rows = list[dict[str, Any]]


def run(quick: bool) -> Rows:
    found = topics()
    files = ModelStore.default().paths("use-multilingual")
    encoder = UniversalSentenceEncoder(files["weights.npz"], files["sp.model"])
    rows = _found(found, encoder, few=quick)
    return rows + speeds(found, encoder, quick)


# ---------------------------------------------------------------------------------------------------------- recall


def _found(found: Topics, encoder: UniversalSentenceEncoder, *, few: bool) -> Rows:
    with tempfile.TemporaryDirectory() as scratch, a_store(Path(scratch)) as store, Reader() as reader:
        folder = Path(scratch) / "documents"
        folder.mkdir()
        asked = written(folder, found, few=few)
        shelf = Shelf(store)
        take_in(shelf, folder)
        Ingestion(shelf, reader, encoder).run()
        retriever = Retriever(shelf, encoder)
        retriever.refresh()
        rows: Rows = [
            {"name": "documents", "value": len(shelf.documents()), "unit": "files"},
            {"name": "passages in them", "value": len(retriever.index), "unit": "chunks"},
        ]
        for half in HALVES:
            ours = [each for each in asked if each.half == half]
            rows += _recall([each for each in ours if each.answerable], retriever, half)
            for source in ("MedQuAD", "sheets", "both"):
                part = [each for each in ours if source in (each.source, "both")]
                rows += _answered(part, retriever, f"{half}, {source}")
        return rows


def _recall(asked: list[Asked], retriever: Retriever, half: str) -> Rows:
    """One of the first three passages answers: of all, and by where the questions are from and their language."""
    rows: Rows = [{"name": f"{half}: questions with an answer", "value": len(asked), "unit": "pairs"}]
    for strategy in STRATEGIES:
        right = [_is_found(retriever, each, strategy) for each in asked]
        rows.append(_share(f"{half}, {strategy}: recall@3", right))
        for source in ("MedQuAD", "sheets"):
            for language in sorted({each.language for each in asked if each.source == source}):
                part = [
                    hit
                    for hit, each in zip(right, asked, strict=True)
                    if (each.source, each.language) == (source, language)
                ]
                rows.append(_share(f"{half}, {strategy}: recall@3, {source}, {language} ({len(part)})", part))
    return rows


def _answered(asked: list[Asked], retriever: Retriever, label: str) -> Rows:
    """Whether it is known that nothing answers: area under the curve, and the operating point of the tuned half."""
    likely = np.array([retriever.search(each.text, 3).answered or 0.0 for each in asked])
    there = np.array([each.answerable for each in asked])
    yes, no = likely[there], likely[~there]
    area = (yes[:, None] > no).mean() + (yes[:, None] == no).mean() / 2
    return [
        {"name": f"{label}: questions with an answer, without", "value": f"{len(yes)}, {len(no)}", "unit": ""},
        {"name": f"{label}: is it answered? area under the curve", "value": round(float(area), 3), "unit": ""},
        _share(f"{label}: taken for answered, of those that are", list(yes >= LIKELY)),
        _share(f"{label}: taken for answered, of those that are not", list(no >= LIKELY)),
    ]


def _share(name: str, right: list[bool]) -> dict[str, Any]:
    return {"name": name, "value": round(float(np.mean(right)), 3), "unit": ""}


def _is_found(retriever: Retriever, asked: Asked, strategy: Any) -> bool:
    return any(map(asked.is_answered_by, retriever.search(asked.text, 3, strategy=strategy).passages))
