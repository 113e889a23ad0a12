"""The roster that documents hold by themselves: people, departments and places, medicines.

People stand behind a title or are two capitalised words of which one is no ordinary word; departments end like
"-ology"; medicines end in one of the stems of the WHO's International Nonproprietary Names (Stem Book, 2018); and any
other capitalised word inside a sentence that no dictionary has is a name of something.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator

from runtime.hearing.roster.terms import Kind, Term

Ordinary = Callable[[str], bool]
"""Whether a word, in small letters, is one that everybody uses."""

TITLES = frozenset("dr doctor nurse prof professor mr mrs ms miss mister sister".split())
_NAME = r"[A-Z][\w’'-]*[a-z][\w’'-]*"
_ABBREVIATED = r"(?:Dr|Prof|Mr|Mrs|Ms)\.?"
_TITLED = re.compile(
    rf"\b(?:{_ABBREVIATED}|(?i:doctor|nurse|professor|miss|mister|sister))\s+({_NAME}(?:\s+{_NAME}){{0,2}})"
)
_RUN = re.compile(rf"(?<![.!?:#|*]\s)(?<!^)\b{_NAME}(?:\s+{_NAME})*", re.MULTILINE)
_FULL_NAME = re.compile(r"(?:^|(?<=[.!?]\s))([A-Z][a-z]+\s+[A-Z][a-z]+)(?=\s+[a-z])", re.MULTILINE)
_WORD = re.compile(r"[^\W\d_]+(?:[-’'][^\W\d_]+)*")

_DEPARTMENT = re.compile(r"(ology|iatrics|iatry|paedics|opedics|therapy|(?<=\w)surgery|ometry|enterology|dontics)$")
_MEDICINE = re.compile(
    r"(pril|sartan|statin|olol|prost|oxetine|azole|mycin|cillin|dipine|profen|caine|parin|xaban|gliptin|formin|thiazide"
    r"|semide|solone|sone|tidine|triptan|mab|tinib|vir|azepam|azolam|cycline|floxacin|gabalin|gabapentin|setron|terol"
    r"|tamol|lukast|ogrel|fibrate|dronate|thyroxine|traline|minophen|arin|pidem|oxin|amide|onidine|lamide|ciclovir)$"
)
_SHORTEST_MEDICINE = 7
_NO_MEDICINES = frozenset({"cholesterol", "mandarin"})


def harvest(texts: Iterable[str], ordinary: Ordinary) -> tuple[Term, ...]:
    """The terms in plain or Markdown texts, each once, in the order in which they come."""
    found: dict[str, Term] = {}
    for text in texts:
        for written, kind in _names(text, ordinary):
            known = found.get(written.lower())
            if known is None or (kind == "person" and known.kind == "word"):
                found[written.lower()] = Term(written, kind=kind)
    return tuple(found.values())


def _names(text: str, ordinary: Ordinary) -> Iterator[tuple[str, Kind]]:
    for titled in _TITLED.finditer(text):
        yield from _person(titled[1].split(), ordinary)
    for pair in _FULL_NAME.finditer(text):
        words = pair[1].split()
        if not ordinary(words[1].lower()) and words[0].lower() not in TITLES:
            yield from _person(words, ordinary)
    for run in _RUN.finditer(text):
        for word in run[0].split():
            small = _bare(word).lower()
            if not (small in TITLES or ordinary(small) or ordinary(small.removesuffix("s"))):
                yield _bare(word), "word"
    for word in _WORD.findall(text):
        small = word.lower()
        if _DEPARTMENT.search(small):
            yield word, "word"
        elif len(small) >= _SHORTEST_MEDICINE and _MEDICINE.search(small) and small not in _NO_MEDICINES:
            yield small, "word"


def _person(words: list[str], ordinary: Ordinary) -> Iterator[tuple[str, Kind]]:
    """Full name and surname; a given name by itself only where it is not a word."""
    words = [_bare(word) for word in words]
    yield words[-1], "person"
    if len(words) > 1:
        yield " ".join(words), "word"
        for given in words[:-1]:
            if not ordinary(given.lower()):
                yield given, "word"


def _bare(word: str) -> str:
    return re.sub(r"[’']s?$", "", word)
