"""The documents and questions of bench/knowledge.py: MedQuAD's topics and the sheets of bench/knowledge_data, as files.

Of MedQuAD (CC BY 4.0, Ben Abacha and Demner-Fushman, 2019) every topic of NIDDK's with four kinds of section or more
is a document; its own questions, and the same in Spanish, belong to the section they are answered in. Where no other
topic is about the same thing, one or two sections are left out of the file: their questions have no answer there then.
"""

from __future__ import annotations

import json
import lzma
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from bench.knowledge_files import write
from runtime.knowledge.retrieval import Passage
from runtime.knowledge.terms import terms

DATA = Path(__file__).parent / "knowledge_data"
MEDQUAD = Path(__file__).parents[2] / "shared/data/medquad/medquad.jsonl.xz"
HALVES = ("dev", "held-out")
_TOPICS = 90  # the shortest: they are files of one to a few pages
_FORMATS = ("pdf", "docx", "html", "md", "epub")
_SHEETS = dict(
    zip(range(1, 11), ("docx", "pdf", "pptx", "html", "xlsx", "epub", "txt", "md", "docx", "csv"), strict=True)
)
_SHEETS_HELD_OUT = (2, 3, 5, 7, 9)
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
_LEFT_OUT = ("treatment", "prevention", "frequency", "exams and tests", "susceptibility", "complications")
_COMMON = frozenset(terms("disease syndrome disorder children of the in need know about what chronic infection"))
Topics = dict[str, list[tuple[str, str, str]]]
"""By topic: the kind of each section, its question, its text."""


@dataclass(frozen=True, slots=True)
class Asked:
    """A question: the file and the headings or words of the passages that answer it; no file where nothing does."""

    text: str
    language: str
    half: str
    source: str
    file: str = ""
    heading: str = ""
    words: str = ""

    @property
    def answerable(self) -> bool:
        return bool(self.file)

    def is_answered_by(self, passage: Passage) -> bool:
        if passage.name != self.file:
            return False
        return self.heading in passage.path if self.heading else self.words in passage.text


def topics() -> Topics:
    """MedQuAD's topics with four kinds of section or more, the shortest first."""
    found: Topics = defaultdict(list)
    with lzma.open(MEDQUAD, "rt", encoding="utf-8") as lines:
        for line in lines:
            entry = json.loads(line)
            if entry["source"] == "NIDDK" and entry["qtype"] in TITLES:
                found[entry["focus"]].append((entry["qtype"], entry["question"], entry["answer"]))
    whole = {topic: parts for topic, parts in found.items() if len({part[0] for part in parts}) >= 4}
    return dict(sorted(whole.items(), key=lambda pair: sum(len(part[2]) for part in pair[1])))


def written(folder: Path, found: Topics, *, few: bool = False) -> list[Asked]:
    """Write every document into a folder; the questions to them."""
    chosen = dict(list(found.items())[: 16 if few else _TOPICS])
    return [*_medquad(folder, chosen), *_sheets(folder)]


def _medquad(folder: Path, chosen: Topics) -> Iterator[Asked]:
    for number, (topic, parts) in enumerate(chosen.items()):
        file = folder / f"{number:03}.{_FORMATS[number % len(_FORMATS)]}"
        half = HALVES[sha256(topic.encode()).digest()[0] % 2]
        left_out = () if _has_kin(topic, chosen) else _left_out(topic, parts)
        write(file, topic, [(TITLES[kind][0], text) for kind, _, text in parts if kind not in left_out])
        for kind in dict.fromkeys(part[0] for part in parts):
            question = next(part[1] for part in parts if part[0] == kind).replace(" (are)", "").replace(" ?", "?")
            answer = ("", "") if kind in left_out else (file.name, TITLES[kind][0])
            yield Asked(question, "en", half, "MedQuAD", *answer)
            yield Asked(TITLES[kind][1].format(topic), "es", half, "MedQuAD", *answer)


def _left_out(topic: str, parts: list[tuple[str, str, str]]) -> tuple[str, ...]:
    """The kinds of section that this topic's file lacks: two at most, and four stay."""
    there = {part[0] for part in parts}
    kinds = [kind for kind in _LEFT_OUT if kind in there]
    turn = sha256(topic.encode()).digest()[1]
    turned = [kinds[(turn + at) % len(kinds)] for at in range(len(kinds))]
    return tuple(turned[: min(2, max(0, len(there) - 4))])


def _has_kin(topic: str, chosen: Topics) -> bool:
    """Whether another document may be about the same thing."""
    own = set(terms(topic))
    return any(own & set(terms(other)) - _COMMON for other in chosen if other != topic)


def _sheets(folder: Path) -> Iterator[Asked]:
    names = {}
    for file in sorted((DATA / "documents").iterdir()):
        number = int(file.name[:2])
        title, *parts = file.read_text(encoding="utf-8").split("\n## ")
        names[number] = f"{file.name[:-3]}.{_SHEETS[number]}"
        sections = [(part.partition("\n")[0], part.partition("\n")[2].strip()) for part in parts]
        write(folder / names[number], title.removeprefix("# ").strip(), sections)
    for line in (DATA / "questions.tsv").read_text(encoding="utf-8").splitlines():
        if not line.startswith("#"):
            language, sheet, question, words = line.split("\t")
            half = HALVES[int(sheet) in _SHEETS_HELD_OUT]
            file_name = "" if words == "-" else names[int(sheet)]
            yield Asked(question, language, half, "sheets", file_name, words="" if words == "-" else words)
