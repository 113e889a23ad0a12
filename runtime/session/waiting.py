"""Nobody speaks: a word to somebody who is there, the end when nobody is, signs that we listen, and a way out when
nothing comes of what was begun.
"""

from __future__ import annotations

from dataclasses import replace

from runtime import events as e
from runtime.clock import seconds, ticks
from runtime.floor.gaze import NO_LOOKS
from runtime.floor.machine import Floor, Input, move
from runtime.floor.presence import NUDGES
from runtime.session import overlapping
from runtime.session.answering import apologise, say
from runtime.session.state import Effects, Policy, Reply, State, idle

CHECK = "presence"
ACKNOWLEDGE = "acknowledge"
LOST = ticks(10)
"""Silence of ours after which what was begun is taken for lost: no model here needs so long for its first clause."""

LIPS_ARE_GIVEN = ticks(0.25)
_LIPS_AT_MOST = 2
_LONGEST_CHECK = ticks(5)
_PAUSE_TO_ACKNOWLEDGE = ticks(0.45)
_BETWEEN_ACKNOWLEDGEMENTS = ticks(4.0)


def begin(at: int, policy: Policy) -> Effects:
    """The next look at whether somebody is there; there always is one, so that no silence is for ever."""
    presence = policy.presence
    waits = [wait // 4 for wait in (presence.nudge_after, presence.leave_after) if wait is not None]
    return (e.SetTimer(CHECK, at + min([*waits, _LONGEST_CHECK]), 0),)


def check(state: State, at: int, policy: Policy) -> tuple[State, Effects]:
    """A look at whether somebody is there: a nudge, the end of the session, or the next look."""
    presence, effects = policy.presence, begin(at, policy)
    if at - state.stirred >= LOST:
        state, lost = _give_up(state, at, policy)
        if lost:
            return state, (*lost, *effects)
    quiet = at - state.last_sign if idle(state) else 0
    if presence.leave_after is not None and quiet >= presence.leave_after and not state.face_there:
        return replace(state, over=True), (e.EndSession(),)
    due = presence.nudge_after is not None and quiet >= presence.nudge_after * (state.nudges + 1)
    nobody = state.camera and not state.face_there
    if due and policy.nudge is not None and state.nudges < NUDGES and not nobody:
        turn = replace(state, turn=state.turn + 1, revision=0, utterance=None, reply=Reply(), nudges=state.nudges + 1)
        turn, said = say(turn, policy.nudge, at)
        return turn, (*said, *effects)
    return state, effects


def _give_up(state: State, at: int, policy: Policy) -> tuple[State, Effects]:
    """What we had begun is lost: apologise, or at least listen again. Nothing, where all is as it should be."""
    reply, sound = state.reply, state.overlap
    stop: Effects = (e.StopPlaying(state.turn), state.cancel)
    stage: e.Stage = "speak" if reply.clauses else "answer"
    match state.floor:
        case Floor.THINKING if not reply.apology:
            told = _told(stage, state)
            state, said = apologise(replace(state, revision=state.revision + 1), at, policy)
            return state, (told, *stop, *said)
        case Floor.THINKING:
            happened = Input.NOTHING_SAID
        case Floor.SPEAKING if reply.sounding is None:
            happened = Input.FINISHED
        case Floor.LISTENING if reply.pending:
            return replace(state, reply=Reply()), (_told(stage, state), *stop)
        case Floor.OVERLAP if sound is not None and reply.sounding is None:
            state, effects = overlapping.finished_under(state, policy)
            return state, (_told(stage, state), *stop, *effects)
        case Floor.OVERLAP if sound is not None and sound.ended and not state.kept:
            state, effects = overlapping.settles(state)
            return state, (_told("overlap", state), *effects)
        case _:
            return state, ()
    lost = replace(state, floor=move(state.floor, happened), reply=Reply(), revision=state.revision + 1)
    return replace(lost, protected=False, last_sign=at), (_told(stage, state), *stop)


def _told(stage: e.Stage, state: State) -> e.Tell:
    return e.Tell(e.Problem(stage, state.turn, f"nothing came of it for {seconds(LOST):.0f} s; it was given up"))


def look(state: State, event: e.FaceSeen | e.FaceLost, at: int) -> State:
    """The camera sees the visitor's face, or sees it no more."""
    if isinstance(event, e.FaceLost):
        return replace(state, camera=True, face_there=False, looks=state.looks.add(at, None), people=0)
    return replace(
        state,
        camera=True,
        face_there=True,
        last_sign=at,
        looks=state.looks.add(at, event.looking),
        lips_at=at if event.lips else state.lips_at,
        people=event.people,
    )


def lips_at_work(state: State, at: int) -> bool:
    """Whether the visitor, silent as they are, still moves their lips: they are about to go on. Not for ever: lips move
    with chewing and smiling too.
    """
    return state.waited_for_lips < _LIPS_AT_MOST and state.lips_at > 0 and at - state.lips_at < LIPS_ARE_GIVEN


def blind(state: State) -> State:
    """The camera is gone: nothing is known of faces."""
    return replace(state, camera=False, face_there=False, looks=NO_LOOKS, people=0)


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
