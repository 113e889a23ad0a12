"""The clauses that runtime/memory/kind_weights.npz is learnt from, each with what it tells of its speaker."""

from __future__ import annotations

import random
import tomllib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from bench.floor_data.script import HERE as FLOOR
from bench.red_flag_data.sentences import expand, lines
from runtime.guardrails.meaning import plain
from runtime.memory.dates import date
from runtime.memory.facts import Line
from runtime.memory.rules import by_rules
from runtime.memory.sensitive import categories
from runtime.memory.statements import clauses

HERE = Path(__file__).parent
LANGUAGES = ("english", "spanish", "french", "german", "portuguese")
NONE, SENSITIVE = "none", "sensitive"
_MOST_OF_A_PATTERN = {"near": 16, SENSITIVE: 14}
_USUALLY = 14
_FILLERS = {
    "english": ("um", "well", "so", "right so", "hi um", "okay", "yeah", "you know", "oh and", "excuse me", "listen"),
    "spanish": ("pues", "bueno", "mire", "perdone", "hola", "es que", "oiga"),
    "french": ("euh", "alors", "bon", "écoutez", "excusez moi", "voilà", "bonjour"),
    "german": ("äh", "also", "ja", "wissen sie", "hallo", "entschuldigung", "na ja"),
    "portuguese": ("pronto", "olhe", "bem", "desculpe", "olá", "então", "pois"),
}  # fmt: skip
_BESIDE = {
    "english": (
        "is there a lift", "where do i sit", "thank you", "what time do you close", "can you help me", "is that all right",
        "do i need to bring anything", "my husband is parking the car", "i've been waiting for ages", "where do i pay",
        "how long will it take", "is it far", "i rang about the car", "did you get my letter", "that's the thing",
    ),
    "spanish": ("hay ascensor", "dónde espero", "gracias", "a qué hora cierran", "me puede ayudar", "vengo por un papel", "es aquí"),
    "french": ("il y a un ascenseur", "où est ce que j'attends", "merci", "vous pouvez m'aider", "c'est loin", "je viens pour un papier"),
    "german": ("gibt es einen aufzug", "wo soll ich warten", "danke", "können sie mir helfen", "ist es weit", "geht das in ordnung"),
    "portuguese": ("há elevador", "onde espero", "obrigado", "pode ajudar me", "é longe", "venho buscar um papel"),
}  # fmt: skip
_JOINED = (("{0} {1}", 2), ("{1} {0}", 1))
_ANY_DAY = date(2027, 1, 15)
_SHARE_OPENED, _SHARE_JOINED = 0.3, 0.35


@dataclass(frozen=True, slots=True)
class Example:
    """`family`: the pattern that it comes from; no family stands on both sides of a split."""

    text: str
    kind: str
    family: int


def examples() -> list[Example]:
    """All of them: of patterns, as listed, joined in one breath, and of other sets. Each text's chance is its own, so
    that what is added to the files changes nothing else.
    """
    found: list[Example] = []
    for language in LANGUAGES:
        of_language = list(_of_patterns(language, len(found)))
        found += of_language
        found += _opened(of_language, language)
        found += _joined(of_language, language)
    family = max(each.family for each in found)
    table = tomllib.loads((HERE / "clauses.toml").read_text(encoding="utf-8"))
    for kind, texts in table.items():
        if kind != "unclear":
            found += [Example(text, kind, family + number) for number, text in enumerate(texts, 1)]
            family += len(texts)
    named = {plain(text) for texts in table.values() for text in texts}
    others = [text for text in _other_clauses() if plain(text) not in named]
    return [*found, *(Example(text, NONE, family + number) for number, text in enumerate(others, 1))]


def _of_patterns(language: str, first: int) -> Iterator[Example]:
    kind = ""
    family = first
    for name in (f"told_{language}.txt", f"told_{language}_near.txt"):
        path = HERE / name
        for line in path.read_text(encoding="utf-8").splitlines() if path.is_file() else ():
            if line.startswith("["):
                kind = line.strip("[]")
            elif line and not line.startswith("#"):
                family += 1
                for text in expand(line, _MOST_OF_A_PATTERN.get(kind, _USUALLY), random.Random(line)):
                    yield Example(text, NONE if kind == "near" else kind, family)


def _opened(found: Sequence[Example], language: str) -> Iterator[Example]:
    """With what people say before they say something."""
    for each in found:
        chance = random.Random(f"opened {each.text}")
        if chance.random() < _SHARE_OPENED:
            yield Example(f"{chance.choice(_FILLERS[language])} {each.text}", each.kind, each.family)


def _joined(found: Sequence[Example], language: str) -> Iterator[Example]:
    """In one breath with something that tells nothing: recognisers do not always hear where a sentence ends."""
    ways = [way for way, often in _JOINED for _ in range(often)]
    for each in found:
        chance = random.Random(f"joined {each.text}")
        if each.kind != NONE and chance.random() < _SHARE_JOINED:
            other = chance.choice(_BESIDE[language])
            yield Example(chance.choice(ways).format(each.text, other), each.kind, each.family)


def _other_clauses() -> list[str]:
    """Clauses of what visitors say in other sets: those that neither rules nor words show to tell something."""
    turns = (FLOOR / "turns.txt").read_text(encoding="utf-8").splitlines()
    said = [line.partition("\t")[2].replace("|", " ") for line in turns if not line.startswith("#")]
    chance = random.Random(1)
    for name in ("near", "flags", "near_spoken", "flags_spoken"):
        for language in ("english", "spanish"):
            said += [each for _, pattern in lines(f"{name}_{language}.txt") for each in expand(pattern, 1, chance)]
    told = (clause.text for text in said for clause in clauses([Line(True, text)]))
    return [text for text in dict.fromkeys(told) if not categories(text) and not by_rules([Line(True, text)], _ANY_DAY)]
