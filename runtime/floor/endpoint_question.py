"""What kind of answer our own last words ask for, so that the floor knows what a complete answer looks like. Pure."""

from __future__ import annotations

import re

from runtime.floor.text_cues import Asked

_KINDS: tuple[tuple[Asked, str], ...] = (
    ("spelling", r"\bspell|letter by letter|\bspelled\b"),
    ("birth", r"date of birth|birth ?date|birthday|when were you born|born\b.*\?"),
    ("phone", r"(phone|telephone|mobile|cell|contact|call ?back) number|number .*(reach|call) you|what number"),
    ("number", r"\b(number|code|reference|how (many|much|old|tall|long|often|heavy)|weigh|policy|temperature)\b"),
    (
        "name",
        r"\b(your|whose|the patient's|full|last|first|family) name\b|who (are you|is it for|would you like to see)",
    ),
    (
        "long",
        r"tell me (more|about|what|how|everything)|describe|what happened|what brings you|in your own words|explain",
    ),
    ("when", r"^(and |so )?(when|what (day|time|date)|which (day|time|date))\b|\bwhat (day|time) (would|works|suits)"),
    ("choice", r"^(and |so )?(would you (like|prefer|rather)|do you (want|prefer)|is it|are you)\b.*\bor\b|^which\b"),
    (
        "yesno",
        r"^(and |so |okay |then )?(do|does|did|is|are|was|were|have|has|had|can|could|will|would|should|may|shall)\b",
    ),
)


def asked_kind(our_words: str) -> Asked:
    """The kind of the last question in what we said; `none` when the last sentence asks nothing."""
    sentences = [s.strip() for s in re.findall(r"[^.?!]+[.?!]?", our_words) if s.strip()]
    if not sentences:
        return "none"
    last = sentences[-1].lower()
    requests = last.endswith("?") or re.match(
        r"(please |could you |can you )?(tell|give|spell|describe|say|explain)\b", last
    )
    if not requests:
        return "none"
    clause = (
        last.rsplit(",", 1)[-1].strip() if re.search(r",\s*(do|is|are|when|what|which|would|can)\b", last) else last
    )
    for kind, pattern in _KINDS:
        if re.search(pattern, clause):
            return kind
    return "open"
