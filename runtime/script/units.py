"""What of a script is to be translated: paragraphs and titles, with their marks as things to be kept.

A unit is a piece of text with a name that stays the same while the text around it changes little: `s2-p1` is the first
paragraph of the second scene.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from runtime.errors import BadInput
from runtime.phrases import Phrase, listed, phrase
from runtime.script.lines import escaped

Part = tuple[Literal["text", "mark", "strong"], str]
"""Words as they are read; a mark or variable to be kept; words that are emphasised."""
_DIRECTIVES = ("lower-third", "subtitle")
_HEAD = ("title", "title-card", "end-card", "label")
_MARK = re.compile(r"\[[^\]]*\]|\{\{[^{}]*\}\}")
_SAID = re.compile(r"(?<!\\)\{([^{}|]*)\|[^{}]*\}")
_STRONG = re.compile(r"(?<!\\)\*((?:[^*\\]|\\.)+)\*")
_ESCAPE = re.compile(r"\\(.)")


@dataclass(frozen=True, slots=True)
class Unit:
    """`lines`: first and last line of the script, from 0. `before`: what stands before the text on its first line."""

    name: str
    lines: tuple[int, int]
    before: str
    text: str

    @property
    def scene(self) -> int:
        """Which scene of the text it is of, from 1; 0 for the head."""
        return int(self.name[1:].partition("-")[0]) if re.match(r"s\d+-", self.name) else 0

    @property
    def spoken(self) -> bool:
        """Whether it is said, not only shown."""
        return re.fullmatch(r"s\d+-p\d+", self.name) is not None

    @property
    def parts(self) -> tuple[Part, ...]:
        """The text taken apart. Pronunciations are left out: they are of the language that is left."""
        return tuple(_parts(_SAID.sub(r"\1", self.text)))


class NotTranslated(BadInput):
    """Units without a usable translation; `problems` one line each."""

    def __init__(self, problems: Sequence[Phrase]) -> None:
        self.problems = tuple(problems)
        super().__init__(
            "{count} texts cannot be used:\n{lines}",
            "Correct them; nothing was written.",
            count=len(problems),
            lines=listed(problems, 20),
        )


def units(text: str) -> tuple[Unit, ...]:
    """All there is to translate in a script that can be read, in its order."""
    lines = text.split("\n")
    found: list[Unit] = []
    body = 0
    if lines[0].strip() == "---":
        body = next(number for number, line in enumerate(lines[1:], 1) if line.strip() == "---") + 1
        found += _of_head(lines[1 : body - 1])
    scene, paragraph, began = 0, 0, -1
    for number, line in enumerate([*lines[body:], ""], body):
        stripped = line.strip()
        spoken = bool(stripped) and not stripped.startswith(("#", "@", "%%"))
        if not spoken and began >= 0:
            paragraph += 1
            whole = " ".join(one.strip() for one in lines[began:number])
            if any(kind != "mark" and words.strip() for kind, words in _parts(whole)):
                found.append(Unit(f"s{max(scene, 1)}-p{paragraph}", (began, number - 1), "", whole))
            began = -1
        if stripped.startswith("#"):
            scene, paragraph = scene + 1, 0
            title = stripped.lstrip("#").strip()
            if title:
                found.append(Unit(f"s{scene}-title", (number, number), line[: line.index(title)], title))
        elif stripped.startswith("@"):
            key, _, value = stripped[1:].partition(" ")
            if key in _DIRECTIVES and value.strip():
                found.append(Unit(f"s{scene}-{key}", (number, number), f"@{key} ", value.strip()))
        elif spoken and began < 0:
            began = number
    return tuple(found)


def put_in(
    text: str, found: Sequence[Unit], said: Mapping[str, str], language: str, fit: Mapping[int, float] | None = None
) -> str:
    """The script in another language; `said`: by unit's name, in the script's own notation.

    `fit`: by the line (from 1) where a scene begins, the seconds that its words and pauses are to take.
    Raises NotTranslated.
    """
    problems = []
    for unit in found:
        target = said.get(unit.name, "").strip()
        if not target:
            problems.append(phrase("{unit}: there is no translation.", unit=unit.name))
        elif "\n" in target:
            problems.append(phrase("{unit}: the translation has a line break.", unit=unit.name))
        else:
            wanted, given = sorted(_marks(unit.text)), sorted(_marks(target))
            if wanted != given:
                marks = {"given": " ".join(given) or "–", "wanted": " ".join(wanted) or "–"}
                problems.append(phrase("{unit}: its marks are {given}, not {wanted}.", unit=unit.name, **marks))
    if problems:
        raise NotTranslated(problems)
    lines: list[str | None] = list(text.split("\n"))
    for unit in found:
        first, last = unit.lines
        target = said[unit.name].strip()
        plain = unit.before == "" and target.startswith(("#", "@", "%%", "---"))
        lines[first] = unit.before + ("\\" if plain else "") + target
        lines[first + 1 : last + 1] = [None] * (last - first)
    for line, seconds in (fit or {}).items():
        lines[line - 1] = _fitted(lines[line - 1] or "", seconds)
    return "\n".join(_with_language([line for line in lines if line is not None], language))


def as_script(parts: Sequence[Part]) -> str:
    """Parts in the script's notation."""
    written = ""
    for kind, words in parts:
        written += words if kind == "mark" else f"*{escaped(words)}*" if kind == "strong" else escaped(words)
    return written


def _of_head(lines: Sequence[str]) -> Iterator[Unit]:
    for number, line in enumerate(lines, 1):
        key, colon, value = line.partition(":")
        key, value = key.strip(), value.strip()
        if colon and key in _HEAD and value:
            if key.endswith("card"):
                seconds, bar, words = value.partition("|")
                if bar and words.strip():
                    yield Unit(key, (number, number), f"{key}: {seconds.strip()} | ", words.strip())
            else:
                yield Unit(key, (number, number), f"{key}: ", value)


def _parts(text: str) -> Iterator[Part]:
    at = 0
    while at < len(text):
        mark, strong = _MARK.search(text, at), _STRONG.search(text, at)
        near = min((m for m in (mark, strong) if m is not None and _real(text, m.start())), key=_start, default=None)
        if near is None:
            yield "text", _ESCAPE.sub(r"\1", text[at:])
            return
        if near.start() > at:
            yield "text", _ESCAPE.sub(r"\1", text[at : near.start()])
        yield ("mark", near.group()) if near is mark else ("strong", _ESCAPE.sub(r"\1", near.group(1)))
        at = near.end()


def _real(text: str, at: int) -> bool:
    """Whether what stands there is no escaped character."""
    return (len(text[:at]) - len(text[:at].rstrip("\\"))) % 2 == 0


def _start(match: re.Match[str]) -> int:
    return match.start()


def _marks(text: str) -> list[str]:
    return [words for kind, words in _parts(text) if kind == "mark"]


def _fitted(begins: str, seconds: float) -> str:
    """The first line of a scene with its length; a text without a heading gets one without words."""
    fit = f"@fit {seconds:.2f}s"
    return f"{begins}\n{fit}" if begins.lstrip().startswith("#") else f"#\n{fit}\n{begins}"


def _with_language(lines: list[str], language: str) -> list[str]:
    if lines[0].strip() != "---":
        return ["---", f"language: {language}", "---", *lines]
    body = next(number for number, line in enumerate(lines[1:], 1) if line.strip() == "---")
    head = [line for line in lines[1:body] if line.partition(":")[0].strip() != "language"]
    return ["---", f"language: {language}", *head, *lines[body:]]
