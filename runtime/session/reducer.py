"""One event in, the next state and the effects out."""

from __future__ import annotations

from dataclasses import replace

from runtime import events as e
from runtime.session import answering, listening, overlapping, speaking_out, waiting
from runtime.session.state import Effects, Policy, State, idle, unstoppable

_STIRS = (e.ClauseReady, e.AnswerEnded, e.SpeechReady, e.ClipStarted, e.ClipResumed, e.ClipEnded)


def step(state: State, event: e.Event, at: int, policy: Policy) -> tuple[State, Effects]:
    """One event at media time `at`. Raises IllegalEvent, changing nothing, where the floor's table forbids it."""
    after, effects = _dispatch(state, event, at, policy)
    after, kept = _what_was_kept(after, at, policy)
    effects = (*effects, *kept)
    if after.floor is not state.floor:
        effects = (*effects, e.Tell(e.FloorChanged(after.floor.value)))
    if after.floor is not state.floor or (after is not state and isinstance(event, _STIRS)):
        after = replace(after, stirred=at)
    if after.input_ended and idle(after) and not after.over:
        return replace(after, over=True), (*effects, e.EndSession())
    return after, effects


def _what_was_kept(state: State, at: int, policy: Policy) -> tuple[State, Effects]:
    """What the visitor said or typed over something that is said to its end is theirs once that is over."""
    effects: Effects = ()
    if state.kept and state.overlap is not None and not unstoppable(state):
        state, effects = overlapping.gives_way(state, state.overlap, policy)
    while state.typed and not unstoppable(state):
        words, *later = state.typed
        state, more = listening.typed(replace(state, typed=tuple(later)), e.Typed(words), at)
        effects = (*effects, *more)
    if state.echoes and idle(state):
        asked, *after = state.echoes
        state, more = speaking_out.echo(replace(state, echoes=tuple(after)), asked, at)
        effects = (*effects, *more)
    return state, effects


def _dispatch(state: State, event: e.Event, at: int, policy: Policy) -> tuple[State, Effects]:
    match event:
        case e.SessionStarted():
            state, effects = answering.greet(state, at, policy)
            return state, (*effects, *waiting.begin(at, policy))
        case e.VoiceWindow():
            return listening.voice(state, event, policy)
        case e.Recognised():
            return listening.recognised(state, event, at, policy)
        case e.TurnScored():
            return listening.scored(state, event, at, policy)
        case e.TimerFired(name="turn end"):
            return listening.turn_end(state, event, at, policy)
        case e.TimerFired(name="judge again"):
            return listening.judge_again(state, event, policy)
        case e.TimerFired(name=waiting.ACKNOWLEDGE):
            return waiting.acknowledge(state, event, at, policy)
        case e.TimerFired(name=waiting.CHECK):
            return waiting.check(state, at, policy)
        case e.TalkKey():
            return listening.talk_key(state, event, at, policy)
        case e.FaceSeen() | e.FaceLost():
            return waiting.look(state, event, at), ()
        case e.StopAsked():
            return answering.stop(state, at)
        case e.Typed():
            return listening.typed(state, event, at)
        case e.OverlapJudged():
            return overlapping.judged(state, event, policy)
        case e.ClauseReady():
            return answering.clause(state, event, at)
        case e.AnswerEnded():
            return answering.answer_ended(state, event, policy)
        case e.SpeechReady():
            return answering.speech_ready(state, event, at)
        case e.ClipStarted():
            return answering.clip_started(state, event, at)
        case e.ClipEnded():
            return answering.clip_ended(state, event, at, policy)
        case e.Silenced():
            return answering.silenced(state, event)
        case e.DangerHeard():
            return speaking_out.danger(state, event, at, policy)
        case e.EchoAsked():
            return speaking_out.echo(state, event, at)
        case e.Acted():
            return speaking_out.acted(state, event, at)
        case e.ContextGiven(words, append):
            return state, (e.UseContext(words, append),)
        case e.WorkFailed():
            return answering.failed(state, event, at, policy)
        case e.InputEnded():
            return replace(state, input_ended=True), ()
        case e.DeviceLost() | e.DeviceBack():
            if event == e.DeviceLost("camera"):
                state = waiting.blind(state)
            return state, (e.Tell(e.DeviceChanged(event.device, isinstance(event, e.DeviceBack))),)
        case e.TimerFired() | e.ClipResumed():
            return state, ()
