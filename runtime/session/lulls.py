"""The voice is perhaps over: what is asked for at that moment."""

from __future__ import annotations

from dataclasses import replace

from runtime import events as e
from runtime.floor.machine import Input, move
from runtime.session.state import Effects, Marks, Policy, State, Utterance


def begin(state: State, heard: Utterance, speech_end: int, until: int, policy: Policy) -> tuple[State, Effects]:
    """Find out what was said and how complete it sounds, up to `until`."""
    deadline = speech_end + policy.floor.longest_wait
    state = replace(
        state,
        floor=move(state.floor, Input.VOICE_STOPPED),
        utterance=replace(heard, heard_until=until, partial_pending=False),
        deadline=deadline,
        marks=Marks(speech_end=speech_end),
    )
    return state, (
        recognise(state, heard, until, policy, final=True),
        score(state, heard, until, again=False),
        e.SetTimer("turn end", deadline, state.token),
        e.SetTimer("judge again", until + policy.floor.judge_again, state.token),
    )


def score(state: State, heard: Utterance, until: int, *, again: bool) -> e.ScoreTurn:
    """Have it judged how complete the turn sounds, up to `until`."""
    voiced = state.marks.speech_end
    lull = heard.heard_until if again else until
    gaze = state.looks.share(until)
    return e.ScoreTurn(state.turn, state.revision, heard.began, until, voiced, lull, state.asks, again, gaze)


def recognise(state: State, heard: Utterance, until: int, policy: Policy, *, final: bool) -> e.Recognise:
    """Have the turn's words recognised, up to `until`."""
    wake = None if state.awake else policy.presence.wake_phrase
    start, before = heard.segment_start, heard.before
    return e.Recognise(state.turn, state.revision, start, until, final, before, state.asks, wake)
