"""Which voices speak a script in another language: as many as there were, of a woman or a man as before."""

from __future__ import annotations

import re

from runtime.errors import BadInput
from runtime.export.voices import KOKORO, voice_for

_VOICE = re.compile(r"^(\s*(?:@voice\s+|voice\s*:\s*))(\S+)\s*$")
"""A line of the head, or a directive, that names a voice."""


def with_voices(text: str, language: str, voice: str = "") -> str:
    """The script in `language` with voices that speak it; `voice`: this one for all of it.

    A voice that speaks the language stays; where nobody does, none is named. Raises BadInput for a wrong `voice`.
    """
    lines = text.split("\n")
    if voice:
        voice_for(voice, language)
        body = next(number for number, line in enumerate(lines[1:], 1) if line.strip() == "---")
        rest = [line for line in lines if not _VOICE.match(line)]
        taken = sum(1 for line in lines[:body] if _VOICE.match(line))
        at = body - taken
        return "\n".join([*rest[:at], f"voice: {voice}", *rest[at:]])
    spoken: list[str] = []
    for line in lines:
        named = _VOICE.match(line)
        if named is None:
            spoken.append(line)
        elif other := _like(named[2], language):
            spoken.append(f"{named[1]}{other}")
    return "\n".join(spoken)


def _like(name: str, language: str) -> str:
    """The voice of `language` that stands for `name`; "" where there is none."""
    try:
        return voice_for(name, language)
    except BadInput:
        own = KOKORO.get(language.partition("-")[0].lower(), ())
    kind = name[1:2] if "_" in name else "f"
    return next((one for one in own if one[1] == kind), own[0] if own else "")
