"""What a visitor states about themselves: sentences cut into clauses, without questions, suppositions and hearsay."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from runtime.memory.facts import Line

_SENTENCE = re.compile(r"(?<!\bDr)(?<!\bMr)(?<!\bMrs)(?<!\bMs)(?<!\bSt)(?<=[.!?;])\s+")
_CLAUSE = re.compile(
    r"(?:,\s+|\s+-+\s+|\s+—\s*)(?:and |but |so |because |y |pero |así que )?|"
    r"\s+(?:and|but|so|because|y|pero)\s+(?=I\b|I'm|my\b|please\b|it\b|it's|she\b|he\b|we\b|you\b|no\b|me\b|mi\b|soy\b)",
    re.IGNORECASE,
)
_SUPPOSED = re.compile(
    r"^(?:and |but |so |well |y )?(?:if(?! (?:possible|you (?:can|could|don't mind)|i (?:may|can|could)|it's (?:possible|ok)|"
    r"that's (?:possible|ok)))|suppose|supposing|imagine|what if|let's say|say i|pretend|would i|were i|si|et si|s'il|wenn|falls|was wenn|se eu|"
    r"e se|supongamos|imagine que|i was wondering|just wondering)\b",
    re.IGNORECASE,
)
_HEARSAY = re.compile(
    r"\b(?!everyone calls me\b)(?:he|she|they|it|robot|friend|somebody|someone|everyone|doctor|nurse|wife|husband|mother|father|people) "
    r"(?:\w+ )?(?:said|says|told|thinks?|thought|called|calls|asked)\b"
    r"(?!(?: me| i have| i've got| i should| i must| they want me)*(?: to)? (?:come|return|be here|be back|see)\b)|"
    r"\b(?:dijo|dijeron|dicen|il a dit|elle a dit|on m'a dit|er sagte|sie hat gesagt|man sagt|disse|disseram)\b",
    re.IGNORECASE,
)
_JOKING = re.compile(
    r"\b(?:just|only) (?:joking|kidding)\b|\bes broma\b|\bje plaisante\b|\bnur (?:ein )?(?:scherz|spaß)\b|\b(?:é|estou a) brinca\w+\b",
    re.IGNORECASE,
)
_UNSAID = re.compile(
    r"\b(?:don't|do not|never|please not) (?:\w+ ){0,2}?(?:write|remember|keep|save|store|note|record|put)\b|"
    r"\bforget (?:that|it|what i said|i said)\b|\boff the record\b|\b(?:keep|kept) (?:that|this|it) (?:to yourself|between us|a secret|quiet)\b|"
    r"\bno (?:lo )?(?:apunte|guarde|recuerde|anote)\w*\b|\bolvid[ae](?:lo| eso)\b|"
    r"\bne (?:le |l')?(?:notez|retenez|gardez|enregistrez|écrivez) pas\b|\boubliez (?:ça|cela)\b|\bc'est un secret\b|"
    r"\b(?:nicht|bitte nicht) (?:auf)?(?:schreiben|notieren|merken|speichern)\b|\bvergessen sie (?:das|es)\b|"
    r"\bnão (?:anote|guarde|registe|escreva)\b|\besqueça (?:isso|isto)\b|\b(?:es un secreto|é segredo)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Clause:
    """A piece of a sentence: its words, the line it is in, whether it ends in a question mark, and its sentence."""

    text: str
    line: int
    asked: bool
    sentence: str


def clauses(lines: Sequence[Line]) -> Iterator[Clause]:
    """The visitor's clauses that can be taken at their word, in order; none of what they asked not to be kept."""
    never_mind = unsaid(lines)
    for number, line in enumerate(lines):
        if not line.by_visitor or number in never_mind:
            continue
        text = " ".join(line.text.replace("’", "'").split())
        for sentence in _SENTENCE.split(text):
            if _SUPPOSED.match(sentence) or _HEARSAY.search(sentence):
                continue
            parts = [part for part in _CLAUSE.split(sentence) if part]
            for place, part in enumerate(parts):
                asked = place == len(parts) - 1 and sentence.rstrip().endswith("?")
                yield Clause(part.strip(" .!?;,"), number, asked, sentence)


def unsaid(lines: Sequence[Line]) -> set[int]:
    """Lines that are not to be kept: those with such a wish or a joke in them, and the visitor's line before it."""
    found: set[int] = set()
    before: int | None = None
    for number, line in enumerate(lines):
        if not line.by_visitor:
            continue
        if _UNSAID.search(line.text.replace("’", "'")) or _JOKING.search(line.text):
            found.add(number)
            if before is not None:
                found.add(before)
        before = number
    return found
