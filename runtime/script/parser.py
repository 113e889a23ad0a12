"""Reading a script (grammar version 1, docs/scripts.md). Plain text alone is one."""

from __future__ import annotations

import difflib
import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TypeVar

from runtime.errors import BadInput
from runtime.face.tags import EMOTIONS, Feeling
from runtime.script.lines import Token, Unfinished, plain, tokens
from runtime.script.model import (
    FASTEST,
    LAYOUTS,
    LONGEST_PAUSE,
    QUALITIES,
    RATES,
    SHAPES,
    SLOWEST,
    VERSION,
    Beat,
    Gesture,
    LowerThird,
    Pause,
    Say,
    Scene,
    Script,
    ShowSlide,
    Slide,
    Word,
)
from runtime.script.problem import ScriptProblem

T = TypeVar("T")
PARAGRAPH = 0.45
"""Seconds of pause where the text has an empty line."""
LONGEST = 2_000_000
"""Characters of a script."""
_HEAD = "version title language replica background layout emotion speed quality shape fps captions label logo".split()
_SCENE = "layout slide background replica emotion speed lower-third length".split()
_SENTENCE_END = (".", "!", "?", "…")


def read_script(path: Path) -> Script:
    """Raises BadInput: ScriptProblem where the mistake has a place."""
    try:
        text = path.read_bytes().decode("utf-8-sig")
    except OSError as problem:
        raise BadInput(f"{path} cannot be read ({problem.strerror}).", "Give a text file with a script.") from problem
    except UnicodeDecodeError as problem:
        line = problem.object[: problem.start].count(b"\n") + 1
        raise ScriptProblem(path.name, line, 1, "This is no UTF-8 text.", "Save the script as UTF-8.") from problem
    return parse(text, path.name, path.parent)


def parse(text: str, name: str = "script", folder: Path = Path()) -> Script:
    """`folder`: what paths in the script start from; whether files are there is asked when they are used.

    Raises ScriptProblem.
    """
    return _Reader(text, name, folder).read()


@dataclass
class _Draft:
    """A scene while it is read."""

    scene: Scene
    speed: float
    beats: list[Beat] = field(default_factory=list)
    words: list[Word] = field(default_factory=list)
    feeling: Feeling | None = None

    def end_words(self) -> None:
        if self.words:
            self.beats.append(Say(tuple(self.words), self.speed, self.feeling))
            self.words = []

    def finished(self) -> Scene:
        self.end_words()
        while self.beats and isinstance(self.beats[-1], Pause) and self.beats[-1].seconds == PARAGRAPH:
            self.beats.pop()
        return replace(self.scene, beats=tuple(self.beats))


class _Reader:
    def __init__(self, text: str, name: str, folder: Path) -> None:
        self._name, self._folder = name, folder
        self._lines = text.removeprefix("\ufeff").splitlines()
        self._at = 0
        if len(text) > LONGEST:
            raise self._wrong(1, f"The script has more than {LONGEST} characters.", "Divide it into several.")
        for index, line in enumerate(self._lines):
            for column, c in enumerate(line, 1):
                if ord(c) < 32 and c != "\t":
                    self._at = index
                    raise self._wrong(column, f"There is a control character (code {ord(c)}) here.", "Remove it.")

    def read(self) -> Script:
        script, base, speed = self._head()
        drafts: list[_Draft] = []
        fresh = False  # directly under a heading, where directives may stand
        while self._at < len(self._lines):
            line = self._lines[self._at]
            stripped = line.strip()
            if stripped.startswith("%%"):
                pass
            elif stripped.startswith("#"):
                title = stripped.lstrip("#").strip()
                drafts.append(_Draft(replace(base, title=plain(title), line=self._at + 1), speed))
                fresh = True
            elif stripped.startswith("@"):
                if not fresh:
                    hint = "Move it under the # heading, before the text; or write \\@ for the character."
                    raise self._wrong(line.index("@") + 1, "Directives stand directly under a scene's heading.", hint)
                self._directive(line, drafts[-1])
            elif not stripped:
                if drafts and not fresh:
                    self._paragraph(drafts[-1])
            else:
                if not drafts:
                    drafts.append(_Draft(replace(base, line=self._at + 1), speed))
                fresh = False
                self._text(line, drafts[-1])
            self._at += 1
        scenes = tuple(draft.finished() for draft in drafts)
        self._check(scenes)
        title = script.title or next((scene.title for scene in scenes if scene.title), Path(self._name).stem)
        return replace(script, scenes=scenes, title=title)

    def _head(self) -> tuple[Script, Scene, float]:
        script = Script("", "en", ())
        base = Scene("", "face", "mira", "room", ())
        speed = 1.0
        if not self._lines or self._lines[0].strip() != "---":
            return script, base, speed
        seen: set[str] = set()
        for number, line in enumerate(self._lines[1:], 1):
            self._at = number
            if line.strip() == "---":
                self._at = number + 1
                return script, base, speed
            if not line.strip() or line.strip().startswith("%%"):
                continue
            key, colon, value = line.partition(":")
            key, column = key.strip(), len(line) - len(line.lstrip()) + 1
            if not colon:
                raise self._wrong(column, "A line of the head is not `key: value`.", "Close the head with --- first.")
            if key in seen:
                raise self._wrong(column, f"{key} is given twice.", "Keep one of them.")
            seen.add(key)
            self._known(key, _HEAD, column, "key of the head")
            at = len(line) - len(value.lstrip()) + 1
            value = value.strip()
            if not value:
                raise self._wrong(len(line) + 1, f"{key} has no value.", "Give one, or leave the line out.")
            match key:
                case "version":
                    if value != str(VERSION):
                        raise self._wrong(at, f"Scripts of version {value} cannot be read here.", f"Use {VERSION}.")
                case "title":
                    script = replace(script, title=value)
                case "language":
                    if not re.fullmatch(r"[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8})*", value):
                        raise self._wrong(at, f"{value!r} is no language tag (BCP 47).", "Write en, en-GB, es, ...")
                    script = replace(script, language=value)
                case "quality":
                    script = replace(script, quality=self._one_of(value, QUALITIES, at))
                case "shape":
                    script = replace(script, shape=self._one_of(value, SHAPES, at))
                case "fps":
                    script = replace(script, fps=int(self._one_of(value, tuple(map(str, RATES)), at)))
                case "captions":
                    script = replace(script, burned=self._one_of(value, ("beside", "burned"), at) == "burned")
                case "label":
                    script = replace(script, label=value)
                case "logo":
                    script = replace(script, logo=self._folder / value)
                case "speed":
                    speed = self._number(value, at, SLOWEST, FASTEST)
                case _:
                    base = self._set(base, key, value, at)
        self._at = 0
        raise self._wrong(1, "The head is opened with --- and never closed.", "Add a line --- after its last key.")

    def _directive(self, line: str, draft: _Draft) -> None:
        column = line.index("@") + 1
        key, _, value = line.strip()[1:].partition(" ")
        self._known(key, _SCENE, column, "directive")
        at = column + 1 + len(key) + 1
        value = value.strip()
        if not value:
            raise self._wrong(at, f"@{key} has no value.", "Give one, or leave the line out.")
        if key == "speed":
            draft.speed = self._number(value, at, SLOWEST, FASTEST)
        else:
            draft.scene = self._set(draft.scene, key, value, at)

    def _set(self, scene: Scene, key: str, value: str, at: int) -> Scene:
        match key:
            case "layout":
                return replace(scene, layout=self._one_of(value, LAYOUTS, at))
            case "slide":
                return replace(scene, slide=self._slide(value, at))
            case "background":
                named = value in ("room", "plain", "transparent")
                return replace(scene, background=value if named else self._folder / value)
            case "replica":
                return replace(scene, replica=str(self._folder / value) if value.endswith(".replica") else value)
            case "emotion":
                return replace(scene, feeling=self._feeling(value.split(), at))
            case "lower-third":
                name, _, about = value.partition("|")
                return replace(scene, lower_third=LowerThird(name.strip(), about.strip()))
            case "length":
                return replace(scene, length=self._seconds(value, at, 3600.0))
        raise AssertionError(key)

    def _text(self, line: str, draft: _Draft) -> None:
        try:
            for token in tokens(line):
                if token.kind == "mark":
                    self._mark(token, draft)
                else:
                    said = token.spoken if token.spoken is not None else token.text
                    draft.words.append(Word(token.text, said, token.emphasised))
                    if len(draft.words) >= 25 and said.rstrip("\"'”’)").endswith(_SENTENCE_END):
                        draft.end_words()
        except Unfinished as problem:
            raise self._wrong(problem.column, problem.message, problem.hint) from problem

    def _mark(self, token: Token, draft: _Draft) -> None:
        parts = token.text.split()
        name = parts[0].lower() if parts else ""
        draft.end_words()
        if name == "pause":
            seconds = self._seconds(parts[1], token.column, LONGEST_PAUSE) if len(parts) == 2 else 0.7
            draft.beats.append(Pause(seconds))
        elif name == "nod" and len(parts) == 1:
            draft.beats.append(Gesture("nod"))
        elif name == "look" and len(parts) == 2 and parts[1] in ("slide", "viewer"):
            draft.beats.append(Gesture("look slide" if parts[1] == "slide" else "look viewer"))
        elif name == "slide" and len(parts) >= 2:
            draft.beats.append(ShowSlide(self._later_slide(token, draft)))
        elif name == "speed" and len(parts) == 2:
            draft.speed = self._number(parts[1], token.column, SLOWEST, FASTEST)
        elif name in EMOTIONS:
            draft.feeling = self._feeling(parts, token.column)
        else:
            marks = ("pause", "nod", "look slide", "look viewer", "slide", "speed", *EMOTIONS)
            raise self._wrong(
                token.column, f"[{token.text}] is no mark.", f"{_meant(token.text, marks)}Write \\[ for a bracket."
            )

    def _later_slide(self, token: Token, draft: _Draft) -> Slide:
        """`[slide 3]`: another page of the file that is shown; `[slide FILE 3]`: another file."""
        rest = token.text.split(maxsplit=1)[1]
        if not rest.isdigit():
            return self._slide(rest, token.column)
        shown = [beat.slide for beat in draft.beats if isinstance(beat, ShowSlide)]
        last = shown[-1] if shown else draft.scene.slide
        if last is None:
            raise self._wrong(token.column, "No file is shown to turn the pages of.", "Write [slide FILE PAGE].")
        return self._slide(f"{last.path} {rest}", token.column)

    def _slide(self, value: str, at: int) -> Slide:
        path, page = value, 1
        match = re.fullmatch(r"(.+?)\s+(\d+)", value)
        if match:
            path, page = match.group(1), int(match.group(2))
        if page < 1:
            raise self._wrong(at, "Pages are counted from 1.", "Write the number of a page.")
        return Slide(self._folder / path, page)

    def _paragraph(self, draft: _Draft) -> None:
        draft.end_words()
        if draft.beats and isinstance(draft.beats[-1], Say):
            draft.beats.append(Pause(PARAGRAPH))

    def _feeling(self, parts: Sequence[str], at: int) -> Feeling:
        name = parts[0].lower()
        if name not in EMOTIONS:
            raise self._wrong(
                at, f"{name!r} is no emotion.", _meant(name, EMOTIONS) + f"There are: {', '.join(EMOTIONS)}."
            )
        if len(parts) > 2:
            raise self._wrong(at, "An emotion takes one number, its strength.", "Write [sad 0.5].")
        return Feeling(name, self._number(parts[1], at, 0.0, 1.0) if len(parts) == 2 else 1.0)

    def _seconds(self, value: str, at: int, most: float) -> float:
        match = re.fullmatch(r"(\d*\.?\d+)(ms|s)?", value)
        seconds = float(match.group(1)) / (1000 if match.group(2) == "ms" else 1) if match else -1.0
        if not 0 < seconds <= most:
            raise self._wrong(at, f"{value!r} is no time up to {most:g} s.", "Write 500ms, 1.5s or 2.")
        return seconds

    def _number(self, value: str, at: int, least: float, most: float) -> float:
        number = float(value) if re.fullmatch(r"\d*\.?\d+", value) else least - 1
        if not least <= number <= most:
            raise self._wrong(at, f"{value!r} is no number from {least:g} to {most:g}.", "Correct it.")
        return number

    def _one_of(self, value: str, allowed: tuple[T, ...], at: int) -> T:
        for one in allowed:
            if value == one:
                return one
        words = [str(one) for one in allowed]
        raise self._wrong(at, f"{value!r} is none of: {', '.join(words)}.", _meant(value, words))

    def _known(self, key: str, allowed: Sequence[str], column: int, what: str) -> None:
        if key not in allowed:
            raise self._wrong(
                column, f"{key!r} is no {what}.", _meant(key, allowed) + f"There are: {', '.join(allowed)}."
            )

    def _check(self, scenes: Sequence[Scene]) -> None:
        self._at = 0
        if not scenes:
            raise self._wrong(1, "There is nothing in this script.", "Write what is to be said.")
        for scene in scenes:
            self._at = scene.line - 1
            says = any(isinstance(beat, Say) for beat in scene.beats)
            if not says and not scene.length and not any(isinstance(beat, Pause) for beat in scene.beats):
                raise self._wrong(1, "This scene says nothing and has no length.", "Write text, or @length 3s.")
            shows = scene.slide is not None or any(isinstance(beat, ShowSlide) for beat in scene.beats)
            if scene.layout in ("side", "corner") and not shows:
                raise self._wrong(
                    1, f"The layout {scene.layout} needs a slide.", "Add @slide FILE, or choose @layout face."
                )

    def _wrong(self, column: int, message: str, hint: str) -> ScriptProblem:
        return ScriptProblem(self._name, self._at + 1, column, message, hint)


def _meant(word: str, allowed: Sequence[str]) -> str:
    near = difflib.get_close_matches(word, allowed, 1)
    return f"Did you mean {near[0]}? " if near else ""
