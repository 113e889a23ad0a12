"""Nobody speaks: a word to somebody who is there, the end when nobody is, and signs that we listen."""

from __future__ import annotations

from dataclasses import replace

from runtime import events as e
from runtime.clock import ticks
from runtime.floor.machine import Floor
from runtime.floor.presence import NUDGES
from runtime.session.answering import say
from runtime.session.state import Effects, Policy, Reply, State, idle

CHECK = "presence"
ACKNOWLEDGE = "acknowledge"
_PAUSE_TO_ACKNOWLEDGE = ticks(0.45)
_BETWEEN_ACKNOWLEDGEMENTS = ticks(4.0)


def sign(state: State, at: int) -> State:
    """The visitor was seen or heard, or we spoke."""
    return replace(state, last_sign=at)


def begin(at: int, policy: Policy) -> Effects:
    """The first look at whether somebody is there."""
    due = _next_check(at, policy)
    return () if due is None else (e.SetTimer(CHECK, due, 0),)


def check(state: State, at: int, policy: Policy) -> tuple[State, Effects]:
    """A look at whether somebody is there: a nudge, the end of the session, or the next look."""
    presence = policy.presence
    quiet = at - state.last_sign if idle(state) else 0
    if presence.leave_after is not None and quiet >= presence.leave_after and not state.face_there:
        return replace(state, over=True), (e.EndSession(),)
    effects = begin(at, policy)
    due = presence.nudge_after is not None and quiet >= presence.nudge_after * (state.nudges + 1)
    if due and policy.nudge is not None and state.nudges < NUDGES:
        turn = replace(state, turn=state.turn + 1, revision=0, utterance=None, reply=Reply(), nudges=state.nudges + 1)
        turn, said = say(turn, policy.nudge, at)
        return turn, (*said, *effects)
    return state, effects


def _next_check(at: int, policy: Policy) -> int | None:
    waits = [wait for wait in (policy.presence.nudge_after, policy.presence.leave_after) if wait is not None]
    return at + min(waits) // 4 if waits else None


def pause_to_acknowledge(state: State, silence: int, at: int) -> Effects:
    """In a pause that will be waited out, a timer for a nod."""
    heard = state.utterance
    if heard is None or silence < 2 * _PAUSE_TO_ACKNOWLEDGE:
        return ()
    if at - max(state.acknowledged, heard.began) < _BETWEEN_ACKNOWLEDGEMENTS:
        return ()
    due = state.marks.speech_end + _PAUSE_TO_ACKNOWLEDGE
    return (e.SetTimer(ACKNOWLEDGE, max(at, due), state.token),)


def acknowledge(state: State, timer: e.TimerFired, at: int, policy: Policy) -> tuple[State, Effects]:
    """The pause has lasted: show that we listen."""
    if state.floor is not Floor.USER_PAUSING or timer.token != state.token:
        return state, ()
    if at - state.acknowledged < _BETWEEN_ACKNOWLEDGEMENTS:
        return state, ()
    return replace(state, acknowledged=at), (e.Acknowledge(policy.murmurs),)
