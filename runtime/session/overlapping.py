"""Both sides at once: the visitor makes a sound while we speak."""

from __future__ import annotations

from dataclasses import replace

from runtime import events as e
from runtime.floor import overlap
from runtime.floor.machine import Input, move
from runtime.session import lulls
from runtime.session.state import Effects, Policy, State, new_turn


def begins(state: State, onset: int, policy: Policy) -> tuple[State, Effects]:
    return goes_on(state, overlap.begin(onset), policy)


def goes_on(state: State, sound: overlap.Overlap, policy: Policy) -> tuple[State, Effects]:
    if state.protected or state.kept:
        return replace(state, overlap=sound), ()
    sound, steps = overlap.go_on(sound, state.voicing.last, policy.floor.interruptibility)
    state = replace(state, overlap=sound)
    effects: list[e.Effect] = []
    if "hold" in steps:
        effects.append(e.Hold(state.turn))
    if "judge" in steps:
        effects.append(_judge(state, sound, policy))
    return state, tuple(effects)


def ends(state: State, sound: overlap.Overlap, policy: Policy) -> tuple[State, Effects]:
    until = state.voicing.last + policy.floor.pause_after
    sound = overlap.end(sound, until)
    state = replace(state, overlap=sound)
    return state, () if state.kept else (_judge(state, sound, policy),)


def judged(state: State, result: e.OverlapJudged, policy: Policy) -> tuple[State, Effects]:
    """What the sound was: a turn of theirs, or nothing to stop for. Over a protected clause it is kept for later."""
    sound = state.overlap
    if sound is None or result.turn != state.turn or state.kept:
        return state, ()
    if result.verdict == "interruption":
        return (replace(state, kept=True), ()) if state.protected else gives_way(state, sound, policy)
    if sound.ended and result.check == sound.checks:
        return settles(state)
    return state, ()


def settles(state: State) -> tuple[State, Effects]:
    """It was nothing to stop for: go on."""
    return replace(state, floor=move(state.floor, Input.SETTLED), overlap=None), (e.Release(state.turn),)


def clause_over(state: State, policy: Policy) -> tuple[State, Effects]:
    """A clause was heard to its end while the visitor made a sound. After a protected one we listen."""
    sound, reply = state.overlap, state.reply
    following = reply.clauses[reply.finished] if reply.finished < len(reply.clauses) else None
    if sound is None or not state.protected or state.kept or following is None or following.protected:
        return state, ()
    state = replace(state, protected=False)
    if sound.ended:  # what it was is being found out
        return replace(state, overlap=replace(sound, held=True)), (e.Hold(state.turn),)
    return goes_on(state, sound, policy)


def finished_under(state: State, policy: Policy) -> tuple[State, Effects]:
    """We came to our end while the visitor made a sound: what it was is now found out as a turn of theirs."""
    sound = state.overlap or overlap.begin(state.voicing.last)
    return _theirs(replace(state, floor=move(state.floor, Input.FINISHED)), sound, policy)


def gives_way(state: State, sound: overlap.Overlap, policy: Policy) -> tuple[State, Effects]:
    stop: Effects = (e.StopPlaying(state.turn), state.cancel)
    state, effects = _theirs(replace(state, floor=move(state.floor, Input.INTERRUPTED)), sound, policy)
    return state, (*stop, *effects)


def _theirs(state: State, sound: overlap.Overlap, policy: Policy) -> tuple[State, Effects]:
    state = new_turn(state, sound.onset, policy.floor.lead)
    if not sound.ended or state.utterance is None:
        return state, ()
    last = state.voicing.last
    return lulls.begin(state, state.utterance, last, last + policy.floor.pause_after, policy)


def _judge(state: State, sound: overlap.Overlap, policy: Policy) -> e.Effect:
    last = max(state.voicing.last, sound.onset)
    level = policy.floor.interruptibility
    return e.JudgeOverlap(state.turn, sound.checks, sound.onset, last, last - sound.onset, sound.ended, level)
