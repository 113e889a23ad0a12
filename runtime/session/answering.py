"""Our side: asking for an answer, its clauses, their audio, and what of it was heard."""

from __future__ import annotations

from dataclasses import replace

from runtime import events as e
from runtime.floor.machine import Floor, Input, move
from runtime.latency import session_latency
from runtime.session import overlapping
from runtime.session.state import Effects, Policy, Reply, State, next_turn, unstoppable

_TIMED = 1000


def greet(state: State, at: int, policy: Policy) -> tuple[State, Effects]:
    """Turn 0 is our greeting, unless the visitor was quicker: then their turn is what counts."""
    if policy.greeting is None or state.turn != 0:
        return state, ()
    asks, patience = policy.greeting_expects
    said = e.ClauseReady(0, 0, 0, policy.greeting, (), asks, policy.greeting_protected, patience)
    return clause(replace(state, reply=Reply(expected=1)), said, at)


def say(state: State, words: e.Words, at: int, *, protected: bool = False) -> tuple[State, Effects]:
    """Speak one fixed sentence as the whole answer of the present turn."""
    state = replace(state, reply=Reply(asked=state.reply.asked, expected=1))
    return clause(state, e.ClauseReady(state.turn, state.revision, 0, words, (), protected=protected), at)


def apologise(state: State, at: int, policy: Policy) -> tuple[State, Effects]:
    """Say that something went wrong, as the whole answer of the present turn."""
    state, effects = say(state, policy.apology, at)
    return replace(state, reply=replace(state.reply, apology=True)), effects


def ask(state: State, words: e.Words) -> tuple[State, Effects]:
    """Ask for the answer to the visitor's words, once."""
    if state.reply.asked is not None:
        return state, ()
    state = replace(state, reply=Reply(asked=words))
    return state, (e.Answer(state.turn, state.revision, words, state.history, typed=state.utterance is None),)


def clause(state: State, ready: e.ClauseReady, at: int) -> tuple[State, Effects]:
    """A clause is worded: have it spoken."""
    if not state.is_current(ready.turn, ready.revision):
        return state, ()
    marks = replace(state.marks, worded=at) if ready.index == 0 else state.marks
    reply = replace(state.reply, clauses=(*state.reply.clauses, ready))
    speak = e.Speak(ready.turn, ready.revision, ready.index, ready.words, ready.protected)
    return replace(state, reply=reply, marks=marks), (speak,)


def carry_out(state: State, act: e.Act) -> Effects:
    """An act, and what the screens and the audit log hear of it. The session's end waits for our last word."""
    if act.kind == "end_session":
        return ()
    noted = e.NoteDown(f"act {act.kind}", act.tool or act.what)
    return e.Do(state.turn, act), noted


def speech_ready(state: State, speech: e.SpeechReady, at: int) -> tuple[State, Effects]:
    """A clause has its audio: play it, or keep it until the turn is ours."""
    if not state.is_current(speech.turn, speech.revision):
        return state, ()
    state = replace(state, marks=replace(state.marks, voiced=at) if speech.index == 0 else state.marks)
    if state.floor is Floor.USER_PAUSING:
        return replace(state, reply=replace(state.reply, ready=(*state.reply.ready, speech.index))), ()
    return state, (e.Play(speech.turn, speech.index),)


def clip_started(state: State, clip: e.ClipStarted, at: int) -> tuple[State, Effects]:
    """A clause leaves the speaker."""
    reply = state.reply
    if clip.turn != state.turn or clip.index >= len(reply.clauses):
        return state, ()  # just before the visitor began, who has made it silent
    said = reply.clauses[clip.index]
    caption = e.Tell(e.Caption(state.turn, "persona", said.words, said.sources))
    acts = tuple(effect for act in said.acts for effect in carry_out(state, act))
    if state.floor in (Floor.USER_SPEAKING, Floor.USER_PAUSING):
        # The visitor began just as we did: what they say is the turn, what we began is dropped.
        return state, (e.StopPlaying(clip.turn),)
    reply = replace(reply, sounding=clip.index)
    state = replace(state, asks=said.asks, patience=said.patience, protected=said.protected, reply=reply)
    if state.floor in (Floor.SPEAKING, Floor.OVERLAP):
        return state, (caption, *acts)
    state = replace(state, floor=move(state.floor, Input.AUDIBLE))
    if reply.asked is None:
        return state, (caption, *acts)
    m = state.marks
    timed = e.TurnTimed(state.turn, m.speech_end, m.decided, m.recognised, m.worded, m.voiced, at)
    history = (*state.history, e.Said("visitor", reply.asked, typed=state.utterance is None))
    all_timed = (*state.timed, timed)[-_TIMED:]
    session = session_latency(all_timed)
    return replace(state, history=history, timed=all_timed), (caption, *acts, e.Tell(timed), e.Tell(session))


def clip_ended(state: State, clip: e.ClipEnded, at: int, policy: Policy) -> tuple[State, Effects]:
    """A clause was heard to its end."""
    state = replace(state, history=(*state.history, e.Said("persona", clip.words)), last_sign=at)
    if clip.turn != state.turn:  # just before the visitor interrupted
        return state, ()
    state, effects = _one_less(replace(state, reply=replace(state.reply, sounding=None)), policy)
    if state.floor is Floor.OVERLAP:
        state, more = overlapping.clause_over(state, policy)
        effects = (*effects, *more)
    return state, effects


def stop(state: State, at: int) -> tuple[State, Effects]:
    """The visitor pressed "stop": what is being said or thought of is dropped, unless it is said to its end."""
    speaking = state.floor in (Floor.SPEAKING, Floor.OVERLAP, Floor.THINKING)
    if not speaking or unstoppable(state):
        return state, ()
    silent = replace(next_turn(state), floor=move(state.floor, Input.STOPPED), last_sign=at)
    return silent, (e.StopPlaying(state.turn), state.cancel)


def silenced(state: State, cut: e.Silenced) -> tuple[State, Effects]:
    """Playback was stopped: history keeps the words that were heard."""
    return replace(state, history=(*state.history, e.Said("persona", cut.heard))), ()


def answer_ended(state: State, ended: e.AnswerEnded, policy: Policy) -> tuple[State, Effects]:
    """The answer has no more clauses."""
    if not state.is_current(ended.turn, ended.revision):
        return state, ()
    return _finish_if_done(replace(state, reply=replace(state.reply, expected=ended.clauses)), policy)


def failed(state: State, problem: e.WorkFailed, at: int, policy: Policy) -> tuple[State, Effects]:
    """A worker could not do its work; the visitor is not left alone with it."""
    state, effects = _without(state, problem, at, policy)
    return state, (e.Tell(e.Problem(problem.stage, problem.turn, problem.problem)), *effects)


def _without(state: State, problem: e.WorkFailed, at: int, policy: Policy) -> tuple[State, Effects]:
    if problem.stage == "overlap" and state.overlap is not None and state.overlap.ended:
        return overlapping.settles(state)
    if not state.is_current(problem.turn, problem.revision):
        return state, ()
    match problem.stage:
        case "speak":  # the clause stays on the screen as a caption; the next one follows
            return _one_less(state, policy)
        case "partial" if state.utterance is not None:
            return replace(state, utterance=replace(state.utterance, partial_pending=False)), ()
        case "answer" if state.reply.clauses:
            return _finish_if_done(
                replace(state, reply=replace(state.reply, expected=len(state.reply.clauses))), policy
            )
        case "answer" | "recognise" if state.floor is Floor.THINKING:
            return apologise(state, at, policy)
        case "answer" | "recognise" if state.floor is Floor.USER_PAUSING:
            return replace(state, reply=replace(state.reply, broken=True)), ()
    return state, ()


def _one_less(state: State, policy: Policy) -> tuple[State, Effects]:
    reply = replace(state.reply, finished=state.reply.finished + 1)
    return _finish_if_done(replace(state, reply=reply), policy)


def _finish_if_done(state: State, policy: Policy) -> tuple[State, Effects]:
    if state.reply.expected is None or state.reply.pending:
        return state, ()
    match state.floor:
        case Floor.THINKING:  # nothing to say, or every clause failed before it could be heard
            return replace(state, floor=move(state.floor, Input.NOTHING_SAID)), ()
        case Floor.OVERLAP:
            return overlapping.finished_under(state, policy)
        case Floor.SPEAKING if any(act.kind == "end_session" for said in state.reply.clauses for act in said.acts):
            state = replace(state, floor=move(state.floor, Input.FINISHED), protected=False, over=True)
            return state, (e.EndSession(),)
        case Floor.SPEAKING:
            return replace(state, floor=move(state.floor, Input.FINISHED), protected=False), ()
    return state, ()
