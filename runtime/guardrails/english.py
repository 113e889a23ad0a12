"""Whether words are surely English, so that a network that knows English alone may judge them."""

from __future__ import annotations

from runtime.guardrails.meaning import plain

_LEAST = 0.1  # of the words
_COMMON = frozenset(
    "i i'm i've i'll i'd my myself we our us you your you're he he's his him she she's her it it's its they they're "
    "their them the this that that's these those there there's here and or but so because if when while since after "
    "before is isn't are aren't was wasn't were be been being am do does don't doesn't did didn't have haven't has had "
    "can can't cannot could couldn't will won't would wouldn't should may might must not of to in on at for from with "
    "without by about into over up down out off what what's where who how why which please help someone somebody "
    "something anyone nobody everything some any all more just now today never get got".split()
)
_SPANISH = frozenset(
    "el los las un una unos unas del al que y en con por para mi mis tu tus su sus se le les lo nos es esta estan "
    "estoy estaba soy hay ya muy pero porque cuando como quien donde cual si mas bien nada todo todos hace tengo tiene "
    "traigo trae siento duele quiero puedo puede va voy ayuda auxilio sangre fuego humo pastillas dolor pecho favor "
    "mama papa esposo esposa marido hijo hija bebe abuela abuelo senor senora nunca tenido querido".split()
)


def surely_english(words: str) -> bool:
    """Plain ASCII, no common Spanish word, and a tenth of it common English words."""
    said = plain(words)
    parts = said.split()
    if not said.isascii() or any(part in _SPANISH for part in parts):
        return False
    return bool(parts) and sum(part in _COMMON for part in parts) >= _LEAST * len(parts)
