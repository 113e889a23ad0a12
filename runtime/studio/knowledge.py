"""Documents as staff see them: added, read, searched, tagged, corrected, removed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cache
from pathlib import Path

from models.store import ModelStore
from runtime.errors import BadInput
from runtime.knowledge.chosen import Chosen, ChosenAnswers
from runtime.knowledge.correcting import Corrections, Place
from runtime.knowledge.documents import files_under
from runtime.knowledge.embed import UniversalSentenceEncoder
from runtime.knowledge.ingestion import Ingestion, Progress
from runtime.knowledge.reading.reader import Reader, text_reader_files
from runtime.knowledge.retrieval import Retrieved, Retriever, Strategy
from runtime.knowledge.shelf import Kept, Shelf
from runtime.studio.staff import Acting, intent


@cache
def embedder() -> UniversalSentenceEncoder:
    """The embedding model, opened once. Raises ModelMissing, ModelDamaged."""
    files = ModelStore.default().paths("use-multilingual")
    return UniversalSentenceEncoder(files["weights.npz"], files["sp.model"])


@intent("document.read")
def listed(acting: Acting) -> list[Kept]:
    """Every document, with its state."""
    return Shelf(acting.store, acting.actor).all()


@intent("document.write")
def add(acting: Acting, paths: Sequence[Path], tags: Sequence[str] = ()) -> list[BadInput]:
    """Take files, and the files of folders, into the list of what is read next; why some could not be taken."""
    shelf = Shelf(acting.store, acting.actor)
    faults: list[BadInput] = []
    for path, name in files_under([path.resolve() for path in paths]):
        try:
            shelf.place(path, name, tags=tags)
        except BadInput as problem:
            faults.append(problem)
    return faults


@intent("document.write")
def read_waiting(acting: Acting, told: Callable[[Progress], None], stopped: Callable[[], bool]) -> int:
    """Read everything that waits, until told to stop; how many documents failed. What was read stays."""
    failed = 0

    def count(step: Progress) -> None:
        nonlocal failed
        failed += step.step == "failed"
        told(step)

    with Reader(lambda: text_reader_files(ModelStore.default())) as reader:
        Ingestion(Shelf(acting.store, acting.actor), reader, embedder()).run(count, stopped)
    return failed


@intent("document.read")
def search(
    acting: Acting, question: str, limit: int = 8, strategy: Strategy = "balanced", tags: Sequence[str] = ()
) -> Retrieved:
    """The passages for a question, as an answer would find them."""
    retriever = Retriever(Shelf(acting.store, acting.actor), embedder())
    retriever.refresh()
    return retriever.search(question, limit, strategy=strategy, tags=tags)


@intent("document.write")
def tag(acting: Acting, document: int, tags: Sequence[str], without: Sequence[str] = ()) -> None:
    """Give a document tags, and take others away. Raises BadInput for one that is gone."""
    shelf = Shelf(acting.store, acting.actor)
    shelf.find(str(document))
    shelf.tag(document, tags, without)


@intent("document.write")
def remove(acting: Acting, documents: Sequence[int]) -> None:
    """Documents go, with everything that was read of them."""
    shelf = Shelf(acting.store, acting.actor)
    for document in documents:
        shelf.remove(document)


@intent("document.read")
def where(acting: Acting, words: str) -> list[Place]:
    """The sentences of documents that hold these words: where an answer stands."""
    return Corrections(acting.store, acting.actor).where(words)


@intent("document.read")
def source(acting: Acting, document: str, start: int, end: int) -> list[Place]:
    """The sentences that an answer stood on, by what a transcript keeps of its source."""
    return Corrections(acting.store, acting.actor).at(document, start, end)


@intent("document.read")
def answers(acting: Acting, question: str) -> list[Place]:
    """The sentences that may answer a question, of each passage that is found the best."""
    retriever = Retriever(Shelf(acting.store, acting.actor), embedder())
    retriever.refresh()
    return [
        Place(each.document, each.name, each.page, each.path[-1] if each.path else "", best.start, best.end, best.text)
        for each in retriever.search(question, 8).passages
        if (best := each.best) is not None
    ]


@intent("document.write")
def choose(acting: Acting, question: str, place: Place) -> int:
    """From now on that sentence answers this question, and what means the same. Raises BadInput."""
    return ChosenAnswers(acting.store, acting.actor).choose(question, place)


@intent("document.read")
def chosen(acting: Acting) -> list[Chosen]:
    """What staff have chosen so far, the newest first."""
    return ChosenAnswers(acting.store, acting.actor).all()


@intent("document.write")
def drop_chosen(acting: Acting, chosen: Sequence[int]) -> None:
    """Let search decide again."""
    ChosenAnswers(acting.store, acting.actor).drop(chosen)


@intent("document.write")
def correct(acting: Acting, place: Place, words: str) -> Place:
    """Put other words in the place of a sentence that an answer stood on."""
    return Corrections(acting.store, acting.actor).correct(place, words, embedder())


@intent("document.read")
def folders(acting: Acting) -> dict[str, tuple[str, ...]]:
    """The folders that are looked after, with the tags that their documents get."""
    return Shelf(acting.store, acting.actor).folders()


@intent("document.write")
def watch(acting: Acting, folder: Path, tags: Sequence[str] = ()) -> None:
    """Look after a folder from now on: what is put there or changed is read by itself. Raises BadInput."""
    if not folder.is_dir():
        raise BadInput("{folder} is not a folder.", "Choose a folder; single files are added.", folder=folder)
    Shelf(acting.store, acting.actor).watch(folder.resolve(), tags)


@intent("document.write")
def unwatch(acting: Acting, folder: str) -> None:
    """Look after it no more; its documents stay. Raises BadInput."""
    if not Shelf(acting.store, acting.actor).unwatch(folder):
        raise BadInput("{folder} is not watched.", "Choose one of the list.", folder=folder)
