"""Who has the floor: one table, sans-IO.

Turn-taking follows Sacks, Schegloff and Jefferson (1974): at most one party holds the floor, overlaps are short and
resolved. An illegal input raises and changes nothing (after h11). Every state is left again by a voice, a timer or
the end of playback, so that no state can last for ever.
"""

from __future__ import annotations

from enum import Enum
from types import MappingProxyType

from runtime.errors import IllegalEvent


class Floor(Enum):
    LISTENING = "listening"  # nobody speaks; the visitor may begin
    USER_SPEAKING = "user speaking"
    USER_PAUSING = "user pausing"  # silent, perhaps done
    THINKING = "thinking"  # the turn is ours; nothing of the answer is audible yet
    SPEAKING = "speaking"
    OVERLAP = "overlap"  # the visitor makes a sound while we speak


class Input(Enum):
    VOICE_STARTED = "voice started"
    VOICE_STOPPED = "voice stopped"
    TURN_TAKEN = "turn taken"  # the visitor's turn is judged to be over
    TYPED = "typed"
    NOTHING_SAID = "nothing said"  # no words in the visitor's sound, or none in our answer
    AUDIBLE = "audible"  # our first sample left the speaker
    FINISHED = "finished"  # our last sample left the speaker
    SETTLED = "settled"  # the visitor's sound during our speech was no turn of theirs
    INTERRUPTED = "interrupted"  # the visitor's sound during our speech is a turn of theirs
    STOPPED = "stopped"  # the visitor pressed "stop"
    ESCALATED = "escalated"  # we have to speak at once, whoever has the floor


_F, _I = Floor, Input

TABLE: MappingProxyType[tuple[Floor, Input], Floor] = MappingProxyType(
    {
        (_F.LISTENING, _I.VOICE_STARTED): _F.USER_SPEAKING,
        (_F.LISTENING, _I.TYPED): _F.THINKING,
        (_F.LISTENING, _I.AUDIBLE): _F.SPEAKING,
        (_F.USER_SPEAKING, _I.VOICE_STOPPED): _F.USER_PAUSING,
        (_F.USER_SPEAKING, _I.TYPED): _F.THINKING,
        (_F.USER_PAUSING, _I.VOICE_STARTED): _F.USER_SPEAKING,
        (_F.USER_PAUSING, _I.TURN_TAKEN): _F.THINKING,
        (_F.USER_PAUSING, _I.NOTHING_SAID): _F.LISTENING,
        (_F.USER_PAUSING, _I.TYPED): _F.THINKING,
        (_F.THINKING, _I.AUDIBLE): _F.SPEAKING,
        (_F.THINKING, _I.NOTHING_SAID): _F.LISTENING,
        (_F.THINKING, _I.VOICE_STARTED): _F.USER_SPEAKING,
        (_F.THINKING, _I.TYPED): _F.THINKING,
        (_F.THINKING, _I.STOPPED): _F.LISTENING,
        (_F.SPEAKING, _I.FINISHED): _F.LISTENING,
        (_F.SPEAKING, _I.VOICE_STARTED): _F.OVERLAP,
        (_F.SPEAKING, _I.TYPED): _F.THINKING,
        (_F.SPEAKING, _I.STOPPED): _F.LISTENING,
        (_F.OVERLAP, _I.SETTLED): _F.SPEAKING,
        (_F.OVERLAP, _I.INTERRUPTED): _F.USER_SPEAKING,
        (_F.OVERLAP, _I.FINISHED): _F.USER_SPEAKING,
        (_F.OVERLAP, _I.TYPED): _F.THINKING,
        (_F.OVERLAP, _I.STOPPED): _F.LISTENING,
        **{(floor, _I.ESCALATED): _F.THINKING for floor in _F},
    }
)


def move(floor: Floor, happened: Input) -> Floor:
    """The state after `happened`; raises IllegalEvent where the table has no such row."""
    try:
        return TABLE[floor, happened]
    except KeyError:
        raise IllegalEvent(f"{happened.value!r} cannot happen while {floor.value!r}") from None
