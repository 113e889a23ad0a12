"""Fits the weights of retrieval and answerability and says how well they do.

    python -m tests.knowledge.calibrate [--votes]

On questions.toml, the dev half of tests/scenarios and the written documents, without what the scorer learned from.
Prints two-fold figures (fit on the odd questions, measured on the even ones, and the other way round) for embeddings,
the weighted figures, the scorer, and all together; then the weights fitted on all questions, which are what
runtime/knowledge holds. `--votes` asks the larger language model about what is doubtful, and weighs its votes too.
"""

from __future__ import annotations

import re
import sys
import tomllib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import chain
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from models.answer_scorer.train.fitting import Array, area_under_curve, fit_logistic, fit_ranking
from models.answer_scorer.train.mined import read_mined
from models.answer_scorer.train.written import read_written
from models.store import ModelStore
from runtime.dialogue.grounded import DOUBTFUL, SURE
from runtime.dialogue.persona import load_persona
from runtime.knowledge.answerable import features
from runtime.knowledge.documents import Document, read_knowledge, read_text
from runtime.knowledge.embed import UniversalSentenceEncoder
from runtime.knowledge.index import LOOKED_AT, KnowledgeIndex, Read
from runtime.knowledge.readers import Readers, open_multilingual, open_readers
from runtime.knowledge.words import content_words
from tests.scenarios.cases import PERSONAS, read_cases
from tests.scenarios.systems import opened_voter

QUESTIONS = Path(__file__).with_name("questions.toml")
WRITTEN, ASKED = (
    Path(__file__).parents[2] / "models/answer_scorer/train" / name for name in ("written.txt", "asked.txt")
)
EARLIER = np.array([5.3, 2.6, 6.1, 6.3])  # what the fused baseline weighed before the scorer was there
WRITTEN_USED = 50  # every fiftieth document; every fifth is held out from the training


@dataclass(frozen=True)
class Question:
    text: str
    answers: tuple[str, ...]  # beginnings of answering sentences; none if it is not answered


@dataclass(frozen=True)
class Labelled:
    """What the index saw of a question, and which of the sentences it found answer it."""

    read: Read
    right: NDArray[np.bool_]
    answerable: bool
    origin: str
    figures: Array
    answering: NDArray[np.bool_]  # among all sentences, those of `figures`


def read_questions() -> list[Question]:
    table = tomllib.loads(QUESTIONS.read_text(encoding="utf-8"))
    answerable = [Question(entry["question"], tuple(entry["answers"])) for entry in table["answerable"]]
    return answerable + [Question(entry["question"], ()) for entry in table["unanswerable"]]


def embedder() -> UniversalSentenceEncoder:
    return open_multilingual(ModelStore.default())


def front_desk_index() -> KnowledgeIndex:
    return persona_index("front-desk", open_readers(ModelStore.default()))


def persona_index(name: str, readers: Readers) -> KnowledgeIndex:
    return KnowledgeIndex(read_knowledge(load_persona(name).knowledge_paths), readers)


# -------------------------------------------------------------------------------------------------- what is asked


@dataclass(frozen=True)
class _Asked:
    """A question of an index, whether it is answered there, and by which sentences."""

    index: KnowledgeIndex
    question: str
    answerable: bool
    is_right: Callable[[str], bool]
    origin: str


def labelled(
    readers: Readers, most: int = LOOKED_AT, without: frozenset[str] = frozenset(), *, written: bool = True
) -> Iterator[Labelled]:
    """The questions of the calibration sets, but for those `without`, with the `most` sentences that are found."""
    for each in chain(_of_personas(readers), _of_pages(readers) if written else ()):
        if content_words(each.question) and each.question not in without:  # nothing is found without words
            read = each.index.read(each.question, most)
            right = np.array([each.is_right(sentence) for sentence in read.sentences], np.bool_)
            answering = np.array([each.is_right(sentence) for sentence in each.index.sentences], np.bool_)
            figures = each.index.figures(each.question)[0]
            yield Labelled(read, right, each.answerable, each.origin, figures, answering)


def _of_personas(readers: Readers) -> Iterator[_Asked]:
    indexes = {persona: persona_index(persona, readers) for persona in PERSONAS}
    for question in read_questions():
        begins = _begins(question.answers)
        yield _Asked(indexes["front-desk"], question.text, bool(question.answers), begins, "questions.toml")
    for persona, index in indexes.items():
        for case in read_cases(persona):
            if case.half == "dev" and case.kind in ("answerable", "unanswerable") and not case.document:
                yield _Asked(index, case.turns[-1], bool(case.says), _matches(case.says), "scenarios")
    for asked in read_written(ASKED):
        for words, at in asked.asked:
            yield _Asked(indexes[asked.path], words, True, _begins((asked.sentences[at],)), "asked")
        for words in asked.unanswered:
            yield _Asked(indexes[asked.path], words, False, _begins(()), "asked")


def _of_pages(readers: Readers) -> Iterator[_Asked]:
    for page in read_written(WRITTEN)[::WRITTEN_USED]:
        index = KnowledgeIndex([_as_document(page.path, page.sentences)], readers)
        for words, at in page.asked:
            yield _Asked(index, words, True, _begins((page.sentences[at][:24],)), "written")
        for words in page.unanswered:
            yield _Asked(index, words, False, _begins(()), "written")


def _begins(answers: tuple[str, ...]) -> Callable[[str], bool]:
    return lambda sentence: sentence.startswith(answers or "\0")


def _matches(pattern: str | None) -> Callable[[str], bool]:
    return lambda sentence: pattern is not None and re.search(pattern, sentence, re.IGNORECASE) is not None


def _as_document(path: str, sentences: list[str]) -> Document:
    title, _, heading = path.rpartition(". ")
    text = f"# {title}\n\n## {heading}\n\n" + "\n\n".join(sentences)
    return read_text(text.encode(), "written.md", marked=True)


# ------------------------------------------------------------------------------------------------------ how well


def columns(read: Read) -> Array:
    """What the ranking weighs."""
    return np.column_stack([read.odds, read.found, read.lacking])


def report(*, votes: bool = False) -> Iterator[str]:
    learned = frozenset(group.question for group in read_mined())
    seen = list(labelled(open_readers(ModelStore.default()), without=learned))
    missed = [each for each in seen if each.answerable and not each.right.any()]
    yield f"{len(seen)} questions, {sum(each.answerable for each in seen)} answerable"
    yield f"answer not among the sentences that the scorer read: {len(missed)}"
    yield from ("  " + each.read.question for each in missed)
    for origin in ("questions.toml", "scenarios", "asked", "written"):
        yield from _compared(origin, [each for each in seen if each.origin == origin])
    seen = [each for each in seen if each.origin != "written"]  # a page alone has too few sentences to be like a folder
    chances = np.zeros(len(seen))
    right = np.zeros(len(seen), np.bool_)
    best = np.zeros(len(seen), np.intp)
    for fold in (0, 1):
        held = [at for at in range(len(seen)) if at % 2 != fold]
        ranking, weights = _fitted([each for at, each in enumerate(seen) if at % 2 == fold])
        for at in held:
            values, right[at] = _best(seen[at], ranking)
            best[at] = int(np.argmax(columns(seen[at].read) @ ranking))
            chances[at] = 1 / (1 + np.exp(-(values @ weights[:-1] + weights[-1])))
    answerable = np.array([each.answerable for each in seen])
    yield f"two-fold: first sentence right {right[answerable].mean():.3f}"
    yield from _told_apart(chances, right, answerable)
    if votes:
        yield from _voted(seen, best, chances, right, answerable)
    there = [each for each in seen if each.answering.any()]
    finding = fit_ranking([each.figures for each in there], [each.answering for each in there])
    yield f"WEIGHTS {np.round(finding, 1)} (fit these first, then run again)"
    ranking, weights = _fitted(seen)
    yield f"PER_ODDS, figures, -LACKS_KIND: {np.round(ranking / ranking[1], 2)}"
    yield f"WEIGHTS of answerable.py, in the order of its features, intercept last: {np.round(weights, 3)}"


def _told_apart(chances: Array, right: NDArray[np.bool_], answerable: NDArray[np.bool_]) -> Iterator[str]:
    yield f"two-fold: answered here, area {area_under_curve(chances[right], chances[~answerable]):.3f}"
    for threshold in (0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.85, 0.9, 0.95):
        said = chances >= threshold
        yield (
            f"  at {threshold}: right {(said & right)[answerable].mean():.3f}, "
            f"wrong {(said & ~right)[answerable].mean():.3f}; unanswerable said {said[~answerable].mean():.3f}"
        )


def _voted(
    seen: list[Labelled],
    best: NDArray[np.intp],
    chances: Array,
    right: NDArray[np.bool_],
    answerable: NDArray[np.bool_],
) -> Iterator[str]:
    """With votes on what is doubtful: the same figures, the weights fitted on one half for the other, then on all."""
    voter = opened_voter(ModelStore.default())
    asked = np.flatnonzero((chances >= DOUBTFUL) & (chances < SURE))
    logits = np.log(chances[asked] / (1 - chances[asked]))
    votes = []
    for at in asked:
        read = seen[at].read
        votes.append(voter.vote(read.question, read.paths[best[at]], read.sentences[best[at]]) or 0.0)
    voter.close()
    known = np.column_stack([logits, votes])
    voted = chances.copy()
    for fold in (0, 1):
        weights = fit_logistic(known[asked % 2 == fold], right[asked[asked % 2 == fold]].astype(float))
        others = asked % 2 != fold
        voted[asked[others]] = 1 / (1 + np.exp(-(known[others] @ weights[:-1] + weights[-1])))
    yield f"with votes on {len(asked)}:"
    yield from _told_apart(voted, right, answerable)
    yield f"VOTE: {np.round(fit_logistic(known, right[asked].astype(float)), 3)}"


def _compared(origin: str, seen: list[Labelled]) -> Iterator[str]:
    """The best sentence by each way of ranking: how often it answers, and how well its score tells what is answered."""
    ways: dict[str, Callable[[Labelled], tuple[Array, NDArray[np.bool_]]]] = {
        "multilingual embedding": lambda each: (each.figures[:, 0], each.answering),
        "English embedding": lambda each: (each.figures[:, 2], each.answering),
        "words and multilingual embedding": lambda each: (each.figures[:, [0, 1, 4, 5]] @ EARLIER, each.answering),
        "words and both embeddings": lambda each: (each.read.found, each.right),
        "answer scorer": lambda each: (each.read.odds, each.right),
        "all": lambda each: (each.read.scores, each.right),
    }
    for name, way in ways.items():
        ranked = [way(each) for each in seen]
        first = np.array([bool(right[int(np.argmax(scores))]) for scores, right in ranked])
        best = np.array([float(scores.max()) for scores, _ in ranked])
        answerable = np.array([each.answerable for each in seen])
        area = area_under_curve(best[answerable], best[~answerable])
        yield f"{origin}, {name}: first right {first[answerable].mean():.3f}, answered here {area:.3f}"


def _fitted(seen: list[Labelled]) -> tuple[Array, Array]:
    with_answer = [each for each in seen if each.right.any()]
    ranking = fit_ranking([columns(each.read) for each in with_answer], [each.right for each in with_answer])
    best = [_best(each, ranking) for each in seen]
    return ranking, fit_logistic(
        np.array([values for values, _ in best]), np.array([float(right) for _, right in best])
    )


def _best(each: Labelled, ranking: Array) -> tuple[Array, bool]:
    at = int(np.argmax(columns(each.read) @ ranking))
    return np.array(features(each.read.evidence(at))), bool(each.right[at])


if __name__ == "__main__":
    sys.stdout.writelines(f"{line}\n" for line in report(votes="--votes" in sys.argv[1:]))
