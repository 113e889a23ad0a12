"""What a sound during our own speech is: an acknowledgement, an interruption, or nothing to do with us. Pure.

Acknowledgements are the short words with which listeners pass up the floor (Yngve 1970; Schegloff 1982), a closed
class. Everything with more in it takes the floor, sooner or later as `Interruptibility` says.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

Interruptibility = Literal["very low", "low", "medium", "high"]
Verdict = Literal["backchannel", "interruption", "nothing", "undecided"]

_ACKNOWLEDGE = frozenset(
    "mm mhm mmm hm hmm mmhm mmhmm mhmm umhum uh huh uhhuh uhuh aha ah aah oh ooh ha haha hahaha heh hehe um em okay ok "
    "k right yeah yes yep yup ya yah yay sure good great fine nice cool wow really true exactly absolutely indeed "
    "alright lovely perfect totally definitely certainly course see got it gotcha understood thanks".split()
)
_ACKNOWLEDGE_PHRASES = (
    "i see", "got it", "all right", "of course", "i understand", "that is good", "that's good", "thank you", "i got it",
    "makes sense", "that makes sense", "very good", "no problem", "fair enough", "oh good", "oh no", "i know", "my god",
)  # fmt: skip
_STOP = re.compile(
    r"^((oh|okay|ok|no|yes|yeah|well|please|and|but|so|hey|um|uh)\s)*(wait(ing)?|stop|hold on|hang on|hold it|one (second|moment|"
    r"sec|minute)|just a (second|moment|sec|minute)|excuse me|pardon( me)?|sorry|no|nope|never ?mind|be quiet|quiet|enough|"
    r"shut up|hey|hello|help|what(?!\s)|cancel|listen|let me|can i|may i|could i|actually|pause|repeat|again|back)\b"
)
_QUESTION = re.compile(
    r"^((oh|okay|ok|right|yes|yeah|well|and|but|so|sorry|no|um|uh)\s)*(what|where|when|who|why|how|which|can|could|do|does|"
    r"did|is|are|will|would|should|may|have|has)(\s|'s\s)"
)
HUM = 0.9
"""Seconds: a shorter sound needs words that stop or ask; "mm-hm" is recognised as almost anything."""

FAR = -12.0
"""Decibels below the visitor's own voice at which a sound comes from somebody else."""

_LONGEST: dict[Interruptibility, float] = {"very low": 6.0, "low": 3.0, "medium": 1.6, "high": 0.9}
"""Seconds of voice after which it is an interruption whatever the words."""


@dataclass(frozen=True, slots=True)
class Overlap:
    """A sound while we speak, so far. `text`: None until recognition answered; `loudness`: dB against the visitor's
    usual voice, None before we know it; `voiced`: seconds of voice; `ended`: it is over; `earlier`: what was
    recognised of its beginning; `hummed`: it sounds like an acknowledgement, whatever it is recognised as.
    """

    voiced: float
    ended: bool
    text: str | None = None
    loudness: float | None = None
    earlier: tuple[str, ...] = ()
    hummed: bool = False


def judge(sound: Overlap, level: Interruptibility = "medium") -> Verdict:
    """What the sound is, as far as can be said now; never `undecided` once it has ended and been recognised.

    A word that stops us, heard at the beginning and lost in the whole ("stop" that becomes "don't be"), still does. What
    sounds like a hum does not, whatever its words.
    """
    verdict = _judge(sound, level)
    if verdict == "nothing" and sound.text is not None and any(_stops(text) for text in sound.earlier):
        verdict = "interruption"
    if verdict == "interruption" and sound.hummed and sound.voiced < _LONGEST[level]:
        return "backchannel" if sound.ended else "undecided"
    return verdict


def _stops(text: str) -> bool:
    words = _words(text)
    return bool(words) and not is_acknowledgement(words) and bool(_STOP.match(" ".join(words)))


def _judge(sound: Overlap, level: Interruptibility) -> Verdict:
    if sound.loudness is not None and sound.loudness < FAR:
        return "nothing" if sound.ended else "undecided"
    if sound.text is None:
        return "undecided"
    words = _words(sound.text)
    if not words:
        return "nothing" if sound.ended else "undecided"
    if is_acknowledgement(words):
        return _acknowledged(sound, level)
    if not sound.ended and sound.voiced < HUM and len(words) < 3:
        return "undecided"  # half a word is recognised as any word
    text = " ".join(words)
    if _STOP.match(text) and not (is_acknowledgement(words[1:]) and len(words) > 1 and not sound.ended):
        return "interruption"
    if level == "very low":
        return _only_when_long(sound, level)
    if _QUESTION.match(text + " ") and len(words) > 1:
        return "interruption"
    if level == "low" and len(words) < 4:
        return _only_when_long(sound, level)
    if level == "medium" and (len(words) < 2 or sound.voiced < HUM):
        # What a recogniser makes of a hum, a laugh or a cough: words that say nothing here.
        return _only_when_long(sound, level)
    return "interruption"


def is_acknowledgement(words: list[str]) -> bool:
    """Whether these words only say that the listener is with us."""
    text = " ".join(words)
    for phrase in _ACKNOWLEDGE_PHRASES:
        text = re.sub(rf"\b{phrase}\b", " ", text)
    return all(word in _ACKNOWLEDGE or _is_humming(word) for word in text.split())


def _acknowledged(sound: Overlap, level: Interruptibility) -> Verdict:
    if sound.ended:
        return "backchannel"
    return _only_when_long(sound, level) if sound.voiced >= _LONGEST[level] else "undecided"


def _only_when_long(sound: Overlap, level: Interruptibility) -> Verdict:
    if sound.voiced >= _LONGEST[level]:
        return "interruption"
    return "nothing" if sound.ended else "undecided"


def _is_humming(word: str) -> bool:
    return bool(re.fullmatch(r"[hmu]+|(ha|he|ho|hu|uh|mm|hm|ah)+h?", word))


def _words(text: str) -> list[str]:
    plain = text.lower().replace("’", "'").replace("-", " ")
    return re.findall(r"[a-z0-9]+(?:'[a-z]+)?", plain)
