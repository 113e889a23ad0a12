"""What is said without being asked: escalation at a red flag, words from outside, the outcome of an act."""

from __future__ import annotations

from dataclasses import replace

from runtime import events as e
from runtime.floor.machine import Floor, Input, move
from runtime.session.answering import carry_out, clause, say
from runtime.session.state import Effects, Marks, Policy, State, next_turn, unstoppable

RED_FLAG = "red flag"
ANY = -1
"""The revision of what was heard over our own voice."""


def danger(state: State, heard: e.DangerHeard, at: int, policy: Policy) -> tuple[State, Effects]:
    """A red flag: the persona's escalation at once and to its end, staff are called, a row in the audit log.

    It does not wait for the end of the visitor's turn; what they go on saying is heard as something said over it.
    """
    of_now = heard.turn == state.turn and heard.revision in (state.revision, ANY)
    if not of_now or unstoppable(state):
        return state, ()
    stop = _dropped(state)
    caption = e.Tell(e.Caption(state.turn, "visitor", heard.words))
    state = replace(
        next_turn(state),
        floor=move(state.floor, Input.ESCALATED),
        protected=False,
        nudges=0,
        last_sign=at,
        marks=Marks(speech_end=at, decided=at, recognised=at),
    )
    state = replace(state, reply=replace(state.reply, asked=heard.words, expected=1))
    words = policy.escalations.get(heard.language) or policy.escalation or policy.apology
    state, effects = clause(state, e.ClauseReady(state.turn, state.revision, 0, words, (), protected=True), at)
    called = carry_out(state, e.Act("call_staff", what=heard.danger))
    return state, (*stop, caption, e.NoteDown(RED_FLAG, heard.danger), *called, *effects)


def _dropped(state: State) -> Effects:
    """What is being said or worked on is wanted no more."""
    busy = state.floor is not Floor.LISTENING or state.reply.pending
    return (e.StopPlaying(state.turn), state.cancel) if busy else ()


def echo(state: State, asked: e.EchoAsked, at: int) -> tuple[State, Effects]:
    """Words from outside, spoken as they stand, instead of what we say; while the visitor speaks, and while something
    is said to its end, they wait until nobody speaks.
    """
    if unstoppable(state) or state.floor in (Floor.USER_SPEAKING, Floor.USER_PAUSING, Floor.OVERLAP):
        return replace(state, echoes=(*state.echoes, asked)), ()
    stop = _dropped(state)
    state = replace(next_turn(state), floor=move(state.floor, Input.ESCALATED), protected=False, last_sign=at)
    state, effects = say(state, asked.words, at, protected=asked.protected)
    return state, (*stop, *effects)


def acted(state: State, outcome: e.Acted, at: int) -> tuple[State, Effects]:
    """The outcome of an act that its clause promised to tell."""
    reply = state.reply
    if outcome.turn != state.turn or reply.expected is None:
        return state, ()
    said = e.ClauseReady(state.turn, state.revision, len(reply.clauses), outcome.words, ())
    return clause(state, said, at)
