"""Reading a script (docs/scripts.md). Plain text alone is one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from runtime.errors import BadInput
from runtime.face.tags import EMOTIONS, Feeling
from runtime.script.head import Head
from runtime.script.lines import Token, Unfinished, plain, tokens
from runtime.script.model import (
    FASTEST,
    LONGEST_PAUSE,
    SLOWEST,
    Beat,
    Gesture,
    Pause,
    Play,
    Say,
    Scene,
    Script,
    ShowSlide,
    Slide,
    Word,
)
from runtime.script.problem import ScriptProblem
from runtime.script.values import meant

PARAGRAPH = 0.45
"""Seconds of pause where the text has an empty line."""
LONGEST = 2_000_000
"""Characters of a script."""
_SCENE = "layout slide background replica voice audio emotion speed lower-third subtitle length fit".split()
_SENTENCE_END = (".", "!", "?", "…")


def script_text(path: Path) -> str:
    """Raises BadInput: ScriptProblem where the mistake has a place."""
    try:
        return path.read_bytes().decode("utf-8-sig").replace("\r\n", "\n")
    except OSError as problem:
        raise BadInput(
            "{path} cannot be read ({why}).", "Give a text file with a script.", path=path, why=problem.strerror
        ) from problem
    except UnicodeDecodeError as problem:
        line = problem.object[: problem.start].count(b"\n") + 1
        raise ScriptProblem(path.name, line, 1, "This is no UTF-8 text.", "Save the script as UTF-8.") from problem


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
    audio: Path | None = None

    def end_words(self) -> None:
        if self.words and self.audio is None:
            self.beats.append(Say(tuple(self.words), self.speed, self.feeling))
            self.words = []

    def finished(self) -> Scene:
        self.end_words()
        if self.audio is not None:
            said = " ".join(word.written for word in self.words)
            return replace(self.scene, beats=(Play(self.audio, said),))
        while self.beats and isinstance(self.beats[-1], Pause) and self.beats[-1].seconds == PARAGRAPH:
            self.beats.pop()
        return replace(self.scene, beats=tuple(self.beats))


class _Reader(Head):
    def __init__(self, text: str, name: str, folder: Path) -> None:
        self._name, self._folder = name, folder
        self._lines = text.removeprefix("\ufeff").splitlines()
        self._at = 0
        if len(text) > LONGEST:
            raise self._wrong(1, "The script has more than {most} characters.", "Divide it into several.", most=LONGEST)
        for index, line in enumerate(self._lines):
            for column, c in enumerate(line, 1):
                if ord(c) < 32 and c != "\t":
                    self._at = index
                    raise self._wrong(
                        column, "There is a control character (code {code}) here.", "Remove it.", code=ord(c)
                    )

    def read(self) -> Script:
        script, base, speed, cards = self._head()
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
        opening, closing = cards
        if opening is not None:
            scenes = (replace(opening, title=opening.title or title), *scenes)
        if closing is not None:
            scenes = (*scenes, replace(closing, title=closing.title or title))
        return replace(script, scenes=scenes, title=title)

    def _directive(self, line: str, draft: _Draft) -> None:
        column = line.index("@") + 1
        key, _, value = line.strip()[1:].partition(" ")
        self._known(key, _SCENE, column, "directive")
        at = column + 1 + len(key) + 1
        value = value.strip()
        if not value:
            raise self._wrong(at, "@{key} has no value.", "Give one, or leave the line out.", key=key)
        if key == "speed":
            draft.speed = self._number(value, at, SLOWEST, FASTEST)
        elif key == "audio":
            draft.audio = self._folder / value
            draft.scene = self._set(draft.scene, key, value, at)
        else:
            draft.scene = self._set(draft.scene, key, value, at)

    def _text(self, line: str, draft: _Draft) -> None:
        try:
            for token in tokens(line):
                if token.kind == "mark":
                    self._mark(token, draft)
                else:
                    said = token.spoken if token.spoken is not None else token.text
                    draft.words.append(Word(token.text, said, token.emphasised, (self._at + 1, token.column)))
                    if len(draft.words) >= 25 and said.rstrip("\"'”’)").endswith(_SENTENCE_END):
                        draft.end_words()
        except Unfinished as problem:
            raise self._wrong(problem.column, problem.said, problem.advice) from problem

    def _mark(self, token: Token, draft: _Draft) -> None:
        parts = token.text.split()
        name = parts[0].lower() if parts else ""
        if draft.audio is not None:
            hint = "Make scenes of it, each with an @audio of its own; or write \\[ for a bracket."
            raise self._wrong(token.column, "A scene with @audio follows its recording and takes no marks.", hint)
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
            hint = "{meant}There are: {known}. Write \\[ for a bracket."
            given = {"text": token.text, "meant": meant(token.text, marks), "known": ", ".join(marks)}
            raise self._wrong(token.column, "[{text}] is no mark.", hint, **given)

    def _later_slide(self, token: Token, draft: _Draft) -> Slide:
        """`[slide 3]`: another page of the file that is shown; `[slide FILE 3]`: another file."""
        rest = token.text.split(maxsplit=1)[1]
        if not rest.isdigit():
            return self._slide(rest, token.column)
        shown = [beat.slide for beat in draft.beats if isinstance(beat, ShowSlide)]
        last = shown[-1] if shown else draft.scene.slide
        if last is None:
            raise self._wrong(token.column, "No file is shown to turn the pages of.", "Write [slide FILE PAGE].")
        if int(rest) < 1:
            raise self._wrong(token.column, "Pages are counted from 1.", "Write the number of a page.")
        return Slide(last.path, int(rest), (self._at + 1, token.column))

    def _paragraph(self, draft: _Draft) -> None:
        draft.end_words()
        if draft.beats and isinstance(draft.beats[-1], Say):
            draft.beats.append(Pause(PARAGRAPH))

    def _check(self, scenes: Sequence[Scene]) -> None:
        self._at = 0
        if not scenes:
            raise self._wrong(1, "There is nothing in this script.", "Write what is to be said.")
        for scene in scenes:
            self._at = scene.line - 1
            says = any(isinstance(beat, Play) or _says(beat) for beat in scene.beats)
            if not says and not scene.length and not any(isinstance(beat, Pause) for beat in scene.beats):
                raise self._wrong(1, "This scene says nothing and has no length.", "Write text, or @length 3s.")
            shows = scene.slide is not None or any(isinstance(beat, ShowSlide) for beat in scene.beats)
            if scene.background == "transparent" and any(one.background != "transparent" for one in scenes):
                hint = "Give @background transparent to every scene, or put it into the head."
                raise self._wrong(1, "Only some scenes are transparent.", hint)
            if scene.layout in ("side", "corner") and not shows:
                raise self._wrong(
                    1,
                    "The layout {layout} needs a slide.",
                    "Add @slide FILE, or choose @layout face.",
                    layout=scene.layout,
                )


def _says(beat: Beat) -> bool:
    """Whether there is anything in it that could be said: dots and dashes alone are not."""
    return isinstance(beat, Say) and any(c.isalnum() for word in beat.words for c in word.spoken)
