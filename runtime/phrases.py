"""A sentence with its values apart from its words, so that a screen can say it in another language."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from string import Formatter
from typing import Any

_FORMATTER = Formatter()


@dataclass(frozen=True, slots=True)
class Phrase:
    """`template`: English, with places as `str.format` has them: `{name}`, `{name!r}` (in quotes), `{days:g}`.

    `given`: by place, what stands there, as text or as another phrase; without any, the template is said as it is.
    """

    template: str
    given: tuple[tuple[str, str | Phrase], ...] = ()

    def __bool__(self) -> bool:
        return bool(self.template)

    def __str__(self) -> str:
        return self.said(lambda template: template)

    def said(self, translated: Callable[[str], str]) -> str:
        """In another language; `translated` gives a template in it, with plain places: `{name}`."""
        words = translated(self.template)
        if not self.given:
            return words
        given, parts = dict(self.given), []
        for text, place, _, quoted in _FORMATTER.parse(words):
            parts.append(text)
            if place is not None:
                value = given[place]
                shown = value.said(translated) if isinstance(value, Phrase) else value
                parts.append(repr(shown) if quoted == "r" else shown)
        return "".join(parts)

    def written(self) -> str:
        """As text that `read` takes, to be kept or sent."""
        return json.dumps(self._table(), ensure_ascii=False)

    def _table(self) -> dict[str, Any]:
        given = {place: value._table() if isinstance(value, Phrase) else value for place, value in self.given}
        return {"template": self.template, "given": given}

    @classmethod
    def read(cls, text: str) -> Phrase:
        """What `written` has given; any other text is a phrase without places."""
        if not text.startswith('{"template": '):
            return cls(text)
        return cls._of(json.loads(text))

    @classmethod
    def _of(cls, table: dict[str, Any]) -> Phrase:
        given = table["given"].items()
        places = ((place, cls._of(value) if isinstance(value, dict) else str(value)) for place, value in given)
        return cls(table["template"], tuple(places))


NOTHING = Phrase("")


def phrase(template: str | Phrase, /, **given: object) -> Phrase:
    """A phrase with the values that its places name; others are left out.

    A value is a phrase of its own (also an error: what that says), or anything that can be formatted.
    """
    if isinstance(template, Phrase):
        return template
    if not given:
        return Phrase(template)
    places: list[tuple[str, str | Phrase]] = []
    for _, place, form, quoted in _FORMATTER.parse(template):
        if place is not None:
            value = given[place]
            shown = value if isinstance(value, Phrase) or quoted == "r" else format(value, form or "")
            places.append((place, shown if isinstance(shown, Phrase) else str(shown)))
    return Phrase(template, tuple(places))


def listed(phrases: Sequence[Phrase], most: int) -> Phrase:
    """One a line, and how many more there are than `most`."""
    shown = [phrase("{line}\n", line=each) for each in phrases[:most]]
    if len(phrases) > most:
        shown.append(phrase("... and {count} more.\n", count=len(phrases) - most))
    places = tuple((f"line{number}", each) for number, each in enumerate(shown))
    return Phrase("".join(f"{{{place}}}" for place, _ in places), places)
