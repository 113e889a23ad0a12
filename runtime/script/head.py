"""Reading a script's head and what it says of all scenes."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

from runtime.script.lines import plain
from runtime.script.model import (
    CODECS,
    FASTEST,
    LAYOUTS,
    QUALITIES,
    RATES,
    SHAPES,
    SLOWEST,
    VERSION,
    LowerThird,
    Music,
    Scene,
    Script,
    Slide,
)
from runtime.script.values import Values

_KEYS = (
    "version title language replica voice background layout emotion speed quality shape fps codec captions label logo "
    "music music-volume title-card end-card"
).split()
_LONGEST_CARD = 60.0


class Head(Values):
    """`_folder`: what paths start from."""

    _lines: list[str]
    _folder: Path

    def _head(self) -> tuple[Script, Scene, float, tuple[Scene | None, Scene | None]]:
        """The script without scenes, what scenes begin as, their speed, and the cards before and after them."""
        script, base, speed = Script("", "en", (), name=self._name), Scene("", "face", "mira", "room", ()), 1.0
        cards: list[Scene | None] = [None, None]
        if not self._lines or self._lines[0].strip() != "---":
            return script, base, speed, (None, None)
        volume = Music(Path()).volume
        seen: set[str] = set()
        for number, line in enumerate(self._lines[1:], 1):
            self._at = number
            if line.strip() == "---":
                self._at = number + 1
                if script.music is not None:
                    script = replace(script, music=replace(script.music, volume=volume))
                return script, base, speed, (cards[0], cards[1])
            if not line.strip() or line.strip().startswith("%%"):
                continue
            key, at, value = self._pair(line, seen)
            match key:
                case "speed":
                    speed = self._number(value, at, SLOWEST, FASTEST)
                case "music-volume":
                    volume = self._number(value, at, 0.0, 1.0)
                case "title-card" | "end-card":
                    cards[key == "end-card"] = self._card(value, at)
                case "replica" | "voice" | "background" | "layout" | "emotion":
                    base = self._set(base, key, value, at)
                case _:
                    script = self._of_script(script, key, value, at)
        self._at = 0
        raise self._wrong(1, "The head is opened with --- and never closed.", "Add a line --- after its last key.")

    def _pair(self, line: str, seen: set[str]) -> tuple[str, int, str]:
        """A key, the column of its value, and the value."""
        key, colon, value = line.partition(":")
        key, column = key.strip(), len(line) - len(line.lstrip()) + 1
        if not colon:
            raise self._wrong(column, "A line of the head is not `key: value`.", "Close the head with --- first.")
        if key in seen:
            raise self._wrong(column, "{key} is given twice.", "Keep one of them.", key=key)
        seen.add(key)
        self._known(key, _KEYS, column, "key of the head")
        at, value = len(line) - len(value.lstrip()) + 1, value.strip()
        if not value:
            raise self._wrong(len(line) + 1, "{key} has no value.", "Give one, or leave the line out.", key=key)
        return key, at, value

    def _of_script(self, script: Script, key: str, value: str, at: int) -> Script:
        script = replace(script, places={**script.places, key: (self._at + 1, at)})
        match key:
            case "version":
                if value not in map(str, range(1, VERSION + 1)):
                    raise self._wrong(
                        at,
                        "Scripts of version {value} cannot be read here.",
                        "Use {known}.",
                        value=value,
                        known=VERSION,
                    )
            case "title":
                return replace(script, title=value)
            case "language":
                if not re.fullmatch(r"[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8})*", value):
                    raise self._wrong(
                        at, "{value!r} is no language tag (BCP 47).", "Write en, en-GB, es, ...", value=value
                    )
                return replace(script, language=value)
            case "quality":
                return replace(script, quality=self._one_of(value, QUALITIES, at))
            case "shape":
                return replace(script, shape=self._one_of(value, SHAPES, at))
            case "fps":
                return replace(script, fps=int(self._one_of(value, tuple(map(str, RATES)), at)))
            case "codec":
                return replace(script, codec=self._one_of(value, CODECS, at))
            case "captions":
                return replace(script, burned=self._one_of(value, ("beside", "burned"), at) == "burned")
            case "label":
                return replace(script, label=value)
            case "logo":
                return replace(script, logo=self._folder / value)
            case "music":
                return replace(script, music=Music(self._folder / value))
        return script

    def _card(self, value: str, at: int) -> Scene:
        """`4s`, `4s | words` or `4s | words | smaller words`."""
        parts = [part.strip() for part in value.split("|")]
        if len(parts) > 3:
            raise self._wrong(at, "A card has a time, a title and a subtitle.", "Write 4s | Title | Subtitle.")
        words = [plain(part) for part in [*parts[1:], "", ""][:2]]
        length = self._seconds(parts[0], at, _LONGEST_CARD)
        return Scene(words[0], "card", "mira", "plain", (), subtitle=words[1], length=length, line=self._at + 1)

    def _set(self, scene: Scene, key: str, value: str, at: int) -> Scene:
        match key:
            case "background" | "replica" | "voice" | "audio":
                scene = replace(scene, places={**scene.places, key: (self._at + 1, at)})
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
            case "voice":
                return replace(scene, voice=value)
            case "subtitle":
                return replace(scene, subtitle=value)
            case "fit":
                return replace(scene, fit=self._seconds(value, at, 3600.0))
            case "emotion":
                return replace(scene, feeling=self._feeling(value.split(), at))
            case "lower-third":
                name, _, about = value.partition("|")
                return replace(scene, lower_third=LowerThird(name.strip(), about.strip()))
            case "audio":
                return scene
            case "length":
                return replace(scene, length=self._seconds(value, at, 3600.0))
        raise AssertionError(key)

    def _slide(self, value: str, at: int) -> Slide:
        path, page = value, 1
        match = re.fullmatch(r"(.+?)\s+(\d+)", value)
        if match:
            path, page = match.group(1), int(match.group(2))
        if page < 1:
            raise self._wrong(at, "Pages are counted from 1.", "Write the number of a page.")
        return Slide(self._folder / path, page, (self._at + 1, at))
