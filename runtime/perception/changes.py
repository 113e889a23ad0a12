"""What has changed over a conversation, told from its accounts. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from statistics import mean

from runtime.hearing.manner import Manner
from runtime.perception.account import Account
from runtime.perception.policy import Watch, feels, reads

_UTTERANCES = 4  # from which a beginning is told from an end
_SAID = 2  # of them in each half, from which tempi are compared
_LEVEL, _TEMPO, _MOOD = 3.0, 0.18, 0.45
_SMILES = 0.34


def changes(accounts: Sequence[Account], voice: Sequence[Manner], watch: Watch) -> tuple[str, ...]:
    """Sentences on how the second half differs from the first; none for a short conversation."""
    told: list[str] = []
    if reads(watch) and len(voice) >= _UTTERANCES:
        early, late = voice[: len(voice) // 2], voice[len(voice) // 2 :]
        level = mean(one.level for one in late) - mean(one.level for one in early)
        if abs(level) > _LEVEL:
            told.append(f"They have come to speak {'louder' if level > 0 else 'more softly'}.")
        before, after = ([one.tempo for one in half if one.tempo is not None] for half in (early, late))
        if min(len(before), len(after)) >= _SAID and abs(mean(after) / mean(before) - 1) > _TEMPO:
            told.append(f"They have come to speak {'faster' if mean(after) > mean(before) else 'more slowly'}.")
    moods = [account.mood for account in accounts if account.mood is not None]
    if feels(watch) and len(moods) >= _UTTERANCES:
        early_moods, late_moods = moods[: len(moods) // 2], moods[len(moods) // 2 :]
        mood = mean(late_moods) - mean(early_moods)
        if abs(mood) > _MOOD:
            told.append(f"They seem {'more at ease' if mood > 0 else 'more troubled'} than at the beginning.")
    if feels(watch) and len(accounts) >= _UTTERANCES:
        half = len(accounts) // 2
        early_share, late_share = _smiling(accounts[:half]), _smiling(accounts[half:])
        if abs(late_share - early_share) > _SMILES:
            told.append(f"They smile {'more' if late_share > early_share else 'less'} than at the beginning.")
    return tuple(told)


def _smiling(accounts: Sequence[Account]) -> float:
    return sum(any(one.name == "smiles" for one in account.evidence) for account in accounts) / max(len(accounts), 1)
