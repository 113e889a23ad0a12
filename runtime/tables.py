"""What persona files are made of: frozen tables of known keys, and things that are looked for in words."""

from __future__ import annotations

import re
from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field, field_validator
from pydantic_core import PydanticCustomError

Line = Annotated[str, Field(min_length=1, max_length=400)]
Name = Annotated[str, Field(min_length=1, max_length=60)]


class Table(BaseModel):
    """Does not change, and knows all of its keys."""

    model_config = ConfigDict(frozen=True, extra="forbid", str_strip_whitespace=True)


def check_patterns(patterns: tuple[str, ...]) -> tuple[str, ...]:
    """The same; raises ValueError for one that is not a regular expression."""
    for pattern in patterns:
        try:
            re.compile(pattern)
        except re.error as wrong:
            given = {"pattern": pattern, "why": str(wrong)}
            raise PydanticCustomError("pattern", "'{pattern}' is not a regular expression: {why}", given) from wrong
    return patterns


def found(patterns: tuple[str, ...], words: str) -> re.Match[str] | None:
    """Where the first of the patterns that is found in the words lies; case and the form of apostrophes are ignored."""
    straight = words.replace("’", "'")
    matches = (re.search(pattern, straight, re.IGNORECASE) for pattern in patterns)
    return next((match for match in matches if match is not None), None)


class Patterned(Table):
    """Something that is looked for in words with regular expressions, case ignored."""

    patterns: tuple[str, ...] = Field(min_length=1)

    @field_validator("patterns")
    @classmethod
    def _compiles(cls, patterns: tuple[str, ...]) -> tuple[str, ...]:
        return check_patterns(patterns)

    def matches(self, words: str) -> bool:
        return found(self.patterns, words) is not None
