"""Takes new pages into models/answer_scorer/train/written.txt, without the questions that the test sets ask too.

    python -m tests.knowledge.apart FILE …

A question is left out where most of its words are those of a question of tests/scenarios (of both halves; nothing of
them is shown), of questions.toml or of asked.txt, a sentence where it is nearly one of the personas' documents. A page
that is there already, or is not in the format, is refused.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

from models.answer_scorer.train.written import Written, read_written
from runtime.dialogue.persona import load_persona
from runtime.errors import BadInput
from runtime.knowledge.documents import read_knowledge
from tests.knowledge.calibrate import ASKED, WRITTEN, read_questions
from tests.scenarios.cases import PERSONAS, read_cases

TOO_NEAR = 0.75  # shared words, of all words of the two
_LINE = re.compile(r"= [^|]+ \| \S.*|[S?!] \S.*|#.*|")
_FEWEST = 4  # sentences and questions of a page


def main(files: list[Path]) -> None:
    known = {document.path for document in read_written(WRITTEN)}
    asked, told = [_words(each) for each in _asked()], [_words(each) for each in _told()]
    left_out = kept = 0
    lines: list[str] = []
    for file in files:
        _check(file)
        for page in read_written(file):
            if page.path in known:
                raise BadInput(f"{file}: {page.path} is there already.", "Give the page another title.")
            known.add(page.path)
            rest = _without(page, asked, told)
            before, after = (len(each.asked) + len(each.unanswered) for each in (page, rest))
            left_out, kept = left_out + before - after, kept + after
            lines += _lines(rest)
    with WRITTEN.open("a", encoding="utf-8") as target:
        target.writelines(f"{line}\n" for line in lines)
    sys.stdout.write(f"{kept} questions taken in, {left_out} too near to the test sets\n")


def _check(file: Path) -> None:
    for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), 1):
        if not _LINE.fullmatch(line):
            raise BadInput(f"{file}, line {number}: {line!r}", "A line begins with '= title | heading', S, ? or !.")
    for page in read_written(file):
        if len(page.sentences) < _FEWEST or len(page.asked) < _FEWEST or any(at < 0 for _, at in page.asked):
            raise BadInput(f"{file}: {page.path} has too little.", "Write more sentences, each before its questions.")


def _without(page: Written, asked: list[frozenset[str]], told: list[frozenset[str]]) -> Written:
    dropped = {at for at, sentence in enumerate(page.sentences) if _near(sentence, told)}
    rest = Written(page.path)
    for at, sentence in enumerate(page.sentences):
        if at not in dropped:
            rest.sentences.append(sentence)
            questions = [words for words, answer in page.asked if answer == at and not _near(words, asked)]
            rest.asked += [(words, len(rest.sentences) - 1) for words in questions]
    rest.unanswered = [words for words in page.unanswered if not _near(words, asked)]
    return rest


def _lines(page: Written) -> Iterator[str]:
    title, _, heading = page.path.rpartition(". ")
    yield f"= {title} | {heading}"
    for number, sentence in enumerate(page.sentences):
        yield f"S {sentence}"
        yield from (f"? {words}" for words, at in page.asked if at == number)
    yield from (f"! {words}" for words in page.unanswered)


def _asked() -> Iterator[str]:
    for persona in PERSONAS:
        for case in read_cases(persona):
            yield from case.turns
    yield from (question.text for question in read_questions())
    for document in read_written(ASKED):
        yield from (words for words, _ in document.asked)
        yield from document.unanswered


def _told() -> Iterator[str]:
    for persona in PERSONAS:
        for document in read_knowledge(load_persona(persona).knowledge_paths):
            for chunk in document.chunks:
                yield from (sentence.text for sentence in chunk.sentences)


def _words(text: str) -> frozenset[str]:
    return frozenset(re.findall(r"[a-z0-9]+", text.lower().replace("'s", " is").replace("'", "")))


def _near(text: str, others: Iterable[frozenset[str]]) -> bool:
    own = _words(text)
    return any(len(own & other) >= TOO_NEAR * len(own | other) for other in others if other)


if __name__ == "__main__":
    main([Path(name) for name in sys.argv[1:]])
