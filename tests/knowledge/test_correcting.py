"""Correcting a sentence that an answer stood on."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from models.store import ModelStore
from runtime.errors import BadInput
from runtime.knowledge.correcting import Corrections
from runtime.knowledge.embed import UniversalSentenceEncoder
from runtime.knowledge.ingestion import Ingestion
from runtime.knowledge.reading.reader import Reader
from runtime.knowledge.retrieval import Retriever
from runtime.knowledge.shelf import Shelf
from runtime.ports.wall import SetWall
from runtime.store.keys import Keys
from runtime.store.opening import open_store
from runtime.store.store import Store

TEXT = """# Visiting

## Parking

Park in the garage on Pier Lane. The first hour is free. Bring your ticket to the desk.

## Opening hours

On Saturday the clinic is open from 9 a.m. to 1 p.m. for follow-up visits only.
"""


@pytest.fixture(scope="module")
def embedder() -> UniversalSentenceEncoder:
    files = ModelStore.default().paths("use-multilingual")
    return UniversalSentenceEncoder(files["weights.npz"], files["sp.model"])


@pytest.fixture
def store(tmp_path: Path, embedder: UniversalSentenceEncoder) -> Iterator[Store]:
    home = tmp_path / "home"
    opened = open_store(home, Keys(home), SetWall(), "file")
    file = tmp_path / "visiting.md"
    file.write_text(TEXT)
    shelf = Shelf(opened)
    shelf.place(file, "visiting.md", tags=["desk"])
    with Reader() as reader:
        Ingestion(shelf, reader, embedder).run()
    yield opened
    opened.close()


def test_the_place_is_found_by_the_words_that_were_shown(store: Store) -> None:
    places = Corrections(store).where("the first hour is FREE. …")
    assert [place.text for place in places] == ["The first hour is free."]
    assert places[0].heading == "Parking" and TEXT[places[0].start : places[0].end] == "The first hour is free."
    assert Corrections(store).where("xy") == [] and Corrections(store).where("nothing like this at all") == []


def test_the_new_words_are_found_and_the_old_ones_are_not(store: Store, embedder: UniversalSentenceEncoder) -> None:
    corrections, shelf = Corrections(store), Shelf(store)
    before = shelf.version()
    place = corrections.where("The first hour is free.")[0]
    now = corrections.correct(place, "The first two hours cost nothing, on weekdays.", embedder)
    assert shelf.version() != before, "whoever searches has to look again"
    document = shelf.documents()[0]
    assert document.text[now.start : now.end] == "The first two hours cost nothing, on weekdays."
    for chunk in document.chunks:
        for sentence in chunk.sentences:
            assert document.text[sentence.start : sentence.end].strip() == sentence.text, "every span fits still"
    retriever = Retriever(shelf, embedder)
    retriever.refresh()
    best = retriever.search("How long can I park on weekdays?").passages[0]
    assert best.best is not None and best.best.text.startswith("The first two hours")
    assert not corrections.where("The first hour is free.")


def test_what_has_changed_meanwhile_is_not_overwritten(store: Store, embedder: UniversalSentenceEncoder) -> None:
    corrections = Corrections(store)
    place = corrections.where("The first hour is free.")[0]
    corrections.correct(place, "The first half hour is free.", embedder)
    with pytest.raises(BadInput, match="changed meanwhile"):
        corrections.correct(place, "Parking is never free.", embedder)
    with pytest.raises(BadInput, match="1 to 2000 characters"):
        corrections.correct(place, "  ", embedder)


def test_a_folders_document_is_corrected_in_the_folder(
    store: Store, tmp_path: Path, embedder: UniversalSentenceEncoder
) -> None:
    store.write(
        lambda database: database.conn.execute("update documents set collection = ?", (str(tmp_path),))
    ).result()
    place = Corrections(store).where("The first hour is free.")[0]
    with pytest.raises(BadInput, match="read from a folder"):
        Corrections(store).correct(place, "It is not.", embedder)
