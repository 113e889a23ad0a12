"""One utterance of a visitor, as it was seen and heard: a record, and what it comes to in a sentence or two. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from runtime.perception.of_words import answer_in, tone_of
from runtime.perception.policy import Watch, feels, reads, sees
from runtime.perception.signals import Evidence, Name, Source

_MOST = 4  # signals in a sentence
_TOLD = 0.5  # surer than this
_TROUBLED, _GLAD = -0.6, 0.6


@dataclass(frozen=True, slots=True)
class Account:
    """`start`, `end`: seconds of media time; `evidence`: the surest and weightiest first; `mood`: what face and voice
    say, -1 troubled to 1 glad, None where policy says that it is not asked; `at_odds`: where words, face, voice or head
    contradict each other; `sentences`: one or two, in plain words.
    """

    start: float
    end: float
    evidence: tuple[Evidence, ...]
    mood: float | None
    at_odds: str
    sentences: tuple[str, ...]

    @property
    def told(self) -> tuple[Name, ...]:
        """The signals that its first sentence names."""
        return tuple(one.name for one in self.evidence if one.sure >= _TOLD)[:_MOST]


def allowed(evidence: Iterable[Evidence], watch: Watch) -> tuple[Evidence, ...]:
    """What of the evidence policy lets be known, the weightiest first."""
    groups = {"presence": sees(watch), "manner": reads(watch), "feeling": feels(watch)}
    kept = [one for one in evidence if groups[one.kind.group]]
    return tuple(sorted(kept, key=lambda one: -one.kind.weight * one.sure))


def account_of(words: str, evidence: Iterable[Evidence], start: float, end: float, watch: Watch) -> Account:
    """The record of an utterance; the words themselves are not kept in it."""
    kept = allowed(evidence, watch)
    sure = [one for one in kept if one.sure >= _TOLD]
    mood = mood_of(sure) if feels(watch) else None
    said = tone_of(words) if feels(watch) else 0
    at_odds = _contradiction(words, sure, said, mood) if reads(watch) else ""
    return Account(start, end, kept, mood, at_odds, tuple(_sentences(sure, said, mood, at_odds)))


def mood_of(evidence: Sequence[Evidence]) -> float:
    """What signals together say of how somebody is, from -1 (troubled) to 1 (glad)."""
    total = sum(one.kind.tone * one.sure for one in evidence)
    return round(max(-1.0, min(1.0, total)), 2)


def _contradiction(words: str, evidence: Sequence[Evidence], said: int, mood: float | None) -> str:
    named = {one.name for one in evidence}
    answer = answer_in(words)
    if answer == "yes" and "shakes head" in named and "nods" not in named:
        return "They say yes and shake their head."
    if answer == "no" and "nods" in named and "shakes head" not in named:
        return "They say no and nod."
    if mood is None:
        return ""
    face, voice = (
        sum(one.kind.tone * one.sure for one in evidence if one.kind.source == source) for source in ("sight", "voice")
    )
    where = " and ".join(name for name, tone in (("face", face), ("voice", voice)) if _against(said, tone))
    if said > 0 and where and mood < 0:
        return f"The words say that all is well; the {where} {'do' if ' and ' in where else 'does'} not."
    if said < 0 and where and mood > 0:
        return f"The words speak of trouble, with a {'smile' if 'smiles' in named else 'light voice'}."
    if face > _GLAD / 2 and voice < _TROUBLED / 2:
        return "The face smiles while the voice does not."
    return ""


def _against(said: int, tone: float) -> bool:
    return (said > 0 and tone < _TROUBLED / 2) or (said < 0 and tone > _GLAD / 2)


def _sentences(evidence: Sequence[Evidence], said: int, mood: float | None, at_odds: str) -> Iterable[str]:
    told = evidence[:_MOST]
    calm = said > 0 and mood is not None and mood < 0
    sources: tuple[Source, ...] = ("words", "voice", "sight")
    parts = [part for source in sources if (part := _part(told, source))]
    if parts:
        lead = "Their words are calm, but they" if calm else "They"
        yield f"{lead} {_joined([one for part in parts for one in part])}."
    if at_odds:
        yield at_odds


def _part(evidence: Sequence[Evidence], source: Source) -> list[str]:
    return [one.kind.told for one in evidence if one.kind.source == source]


def _joined(parts: Sequence[str]) -> str:
    return parts[0] if len(parts) == 1 else f"{', '.join(parts[:-1])} and {parts[-1]}"
