"""The visitor's side: their voice, the lulls in it, and when their turn is over."""

from __future__ import annotations

from dataclasses import replace

from runtime import events as e
from runtime.clock import seconds, ticks
from runtime.floor.endpoint import Stage, wait
from runtime.floor.machine import Floor, Input, move
from runtime.floor.text_cues import NO_WORDS
from runtime.floor.voicing import Voicing, hear
from runtime.session import lulls, overlapping, waiting
from runtime.session.answering import apologise, ask
from runtime.session.state import Effects, Marks, Policy, Reply, State, Utterance, new_turn, next_turn, unstoppable

AHEAD = -1.5
"""Log odds of a complete turn from which the answer is begun ahead: one that is dropped costs little."""


def voice(state: State, window: e.VoiceWindow, policy: Policy) -> tuple[State, Effects]:
    """One window of voice activity."""
    if policy.presence.push_to_talk and not state.key_held:
        window = replace(window, probability=0.0)
    before = state.voicing
    voicing, change = hear(before, window, policy.floor)
    state = replace(state, voicing=voicing, last_sign=window.end if voicing.active else state.last_sign)
    if change in ("started", "back"):
        return _voice_heard(state, window, policy)
    if change == "lulled" and state.floor is Floor.USER_SPEAKING and state.utterance is not None:
        return lulls.begin(state, state.utterance, window.start, window.end, policy)
    if change == "stopped":
        return _voice_stopped(state, policy)
    if state.overlap is not None and voicing.active:
        return overlapping.goes_on(state, state.overlap, policy)
    onset_changed = (voicing.onset is None) != (before.onset is None)
    if state.floor is Floor.SPEAKING and onset_changed and not state.protected:
        return state, (e.Release(state.turn) if voicing.onset is None else e.Duck(state.turn),)
    if state.floor is Floor.USER_SPEAKING and state.utterance is not None:
        return _partial(state, state.utterance, window.end, policy)
    return state, ()


def _voice_heard(state: State, window: e.VoiceWindow, policy: Policy) -> tuple[State, Effects]:
    if state.overlap is not None:  # they go on before it was clear what their sound was
        return replace(state, overlap=replace(state.overlap, ended=False)), ()
    if state.floor is Floor.USER_SPEAKING or (state.floor is Floor.THINKING and unstoppable(state)):
        return state, ()
    heard, before = state.utterance, state.floor
    onset = window.start if state.voicing.onset is None else state.voicing.onset
    state = replace(state, floor=move(state.floor, Input.VOICE_STARTED))
    if state.floor is Floor.OVERLAP:
        return overlapping.begins(state, onset, policy)
    if heard is None or before is Floor.LISTENING:
        dropped = before is Floor.THINKING or state.reply.pending
        return new_turn(state, onset, policy.floor.lead), _dropped(state) if dropped else ()
    # They go on after a pause, or before our answer could be heard: the same turn, one revision later.
    pause = window.end - state.marks.speech_end
    paused = before is Floor.USER_PAUSING and pause >= policy.floor.pause_after
    habit = state.habit.went_on_after(seconds(pause)) if paused else state.habit
    goes_on = replace(
        state,
        revision=state.revision + 1,
        utterance=heard.gone_on(policy.floor.settled_segment),
        reply=Reply(),
        habit=habit,
        marks=Marks(),
    )
    return goes_on, _dropped(state)


def _dropped(state: State) -> Effects:
    """What has been begun is not wanted any more, even if it is about to leave the speaker."""
    return e.StopPlaying(state.turn), state.cancel


def _voice_stopped(state: State, policy: Policy) -> tuple[State, Effects]:
    if state.overlap is not None:
        return overlapping.ends(state, state.overlap, policy)
    heard = state.utterance
    if heard is None:
        return state, ()  # they typed while speaking; the typed turn counts
    if state.floor is Floor.USER_SPEAKING:
        last = state.voicing.last
        return lulls.begin(state, heard, last, last + policy.floor.pause_after, policy)
    if state.floor is Floor.USER_PAUSING and heard.wordless:
        return replace(state, floor=move(state.floor, Input.NOTHING_SAID)), ()
    return state, ()


def _partial(state: State, heard: Utterance, until: int, policy: Policy) -> tuple[State, Effects]:
    # On a machine that is short of time partials come less often, so that the words at the end do not wait for them.
    every = max(policy.floor.partial_every, 2 * heard.partial_took)
    due = max(heard.partial_at + every, heard.began + policy.floor.first_partial)
    if heard.partial_pending or until < due:
        return state, ()
    state = replace(state, utterance=replace(heard, partial_at=until, partial_pending=True))
    return state, (lulls.recognise(state, heard, until, policy, final=False),)


def recognised(state: State, result: e.Recognised, at: int, policy: Policy) -> tuple[State, Effects]:
    """The visitor's words, while they speak or up to a lull."""
    heard = state.utterance
    if heard is None or not state.is_current(result.turn, result.revision):
        return state, ()
    if not result.final:
        return _partly_recognised(state, heard, result, at)
    if state.floor not in (Floor.USER_PAUSING, Floor.THINKING):
        return state, ()
    if result.empty:
        if state.floor is Floor.USER_PAUSING and state.voicing.active:  # a lull at the very beginning
            return replace(state, utterance=replace(heard, wordless=True)), ()
        return replace(state, floor=move(state.floor, Input.NOTHING_SAID)), ()
    if not (state.awake or result.addressed):  # said to somebody else
        heard = replace(heard, wordless=True)
        if state.floor is Floor.THINKING:
            return replace(state, floor=move(state.floor, Input.NOTHING_SAID), utterance=heard), ()
        return replace(state, utterance=heard), ()
    state = replace(
        state,
        awake=True,
        utterance=replace(heard, words=result.words, cues=result.cues, said=result.odds),
        marks=replace(state.marks, recognised=at),
    )
    caption = e.Tell(e.Caption(state.turn, "visitor", result.words))
    state, effects = ask(state, result.words) if state.floor is Floor.THINKING else _judge_lull(state, at, policy)
    return state, (caption, *effects)


def _partly_recognised(state: State, heard: Utterance, result: e.Recognised, at: int) -> tuple[State, Effects]:
    if state.floor is not Floor.USER_SPEAKING:
        return state, ()
    took = at - heard.partial_at if heard.partial_pending else heard.partial_took
    heard = replace(heard, partial_pending=False, partial_took=took)
    if result.empty or not (state.awake or result.addressed):
        return replace(state, utterance=heard), ()
    state = replace(state, utterance=replace(heard, said_before=result.odds))
    return state, (
        e.Tell(e.Caption(state.turn, "visitor", result.words, final=False)),
        e.Prepare(state.turn, state.revision, result.words, state.history),
    )


def scored(state: State, result: e.TurnScored, at: int, policy: Policy) -> tuple[State, Effects]:
    """How complete the turn sounds."""
    heard = state.utterance
    if state.floor is not Floor.USER_PAUSING or heard is None or not state.is_current(result.turn, result.revision):
        return state, ()
    heard = replace(heard, sound_later=result.odds) if result.again else replace(heard, sound=result.odds)
    return _judge_lull(replace(state, utterance=heard), at, policy)


def judge_again(state: State, timer: e.TimerFired, policy: Policy) -> tuple[State, Effects]:
    """The silence has lasted a little: it says more now."""
    heard = state.utterance
    if state.floor is not Floor.USER_PAUSING or heard is None or timer.token != state.token:
        return state, ()
    until = heard.heard_until + policy.floor.judge_again
    return state, (lulls.score(state, heard, until, again=True),)


def _judge_lull(state: State, at: int, policy: Policy) -> tuple[State, Effects]:
    """How long to wait, from all that is known by now; at a likely end the answer is begun ahead."""
    heard = state.utterance
    if heard is None or heard.sound is None:
        return state, ()
    stage, odds = _odds(heard, heard.sound)
    if odds is None:
        return state, ()
    cues = heard.cues or NO_WORDS
    patience = state.patience or policy.floor.patience
    said = heard.said or heard.said_before
    more = 0.0 if said is None else said.more
    silence = ticks(wait(odds, cues, state.asks, stage, policy.floor.waits[stage], patience, state.habit, more))
    deadline = max(at, state.marks.speech_end + silence)
    state = replace(state, deadline=deadline)
    ahead: Effects = ()
    if odds > AHEAD and heard.words is not None:
        state, ahead = ask(state, heard.words)
    nod = () if stage == "early" else waiting.pause_to_acknowledge(state, silence, at)
    return state, (e.SetTimer("turn end", deadline, state.token), *nod, *ahead)


def _odds(heard: Utterance, sound: e.Odds) -> tuple[Stage, float | None]:
    """The log odds that the turn is complete, and at which stage; None where there is nothing to go by yet."""
    if heard.said is None:
        return "early", None if heard.said_before is None else sound.early + heard.said_before.early
    if heard.sound_later is None:
        return "full", sound.full + heard.said.full
    return "later", heard.sound_later.later + heard.said.later


def turn_end(state: State, timer: e.TimerFired, at: int, policy: Policy) -> tuple[State, Effects]:
    """The silence has lasted: the turn is ours, unless something has changed since the timer was set."""
    if state.floor is not Floor.USER_PAUSING or timer.token != state.token or at < state.deadline:
        return state, ()
    if waiting.lips_at_work(state, at):
        later = at + waiting.LIPS_ARE_GIVEN
        state = replace(state, deadline=later, waited_for_lips=state.waited_for_lips + 1)
        return state, (e.SetTimer("turn end", later, state.token),)
    state = replace(state, floor=move(state.floor, Input.TURN_TAKEN), marks=replace(state.marks, decided=at))
    reply, heard = state.reply, state.utterance
    if reply.broken:
        return apologise(state, at, policy)
    if reply.expected == 0 or (heard is not None and heard.wordless):
        return replace(state, floor=move(state.floor, Input.NOTHING_SAID)), ()
    if reply.asked is not None:
        play = tuple(e.Play(state.turn, index) for index in reply.ready)
        return replace(state, reply=replace(reply, ready=())), play
    return ask(state, heard.words) if heard is not None and heard.words is not None else (state, ())


def talk_key(state: State, key: e.TalkKey, at: int, policy: Policy) -> tuple[State, Effects]:
    """Push to talk: letting go ends the turn, whatever it sounded like."""
    state = replace(state, key_held=key.held, last_sign=at)
    if key.held or not policy.presence.push_to_talk:
        return state, ()
    effects: Effects = ()
    if state.floor is Floor.USER_SPEAKING and state.utterance is not None:
        state, effects = lulls.begin(state, state.utterance, at, at, policy)
    if state.floor is not Floor.USER_PAUSING:
        return state, effects
    state = replace(state, deadline=at, voicing=Voicing(last=state.voicing.last))
    return state, (*effects, e.SetTimer("turn end", at, state.token))


def typed(state: State, turn: e.Typed, at: int) -> tuple[State, Effects]:
    """A whole turn from the keyboard; it interrupts us if we speak, unless that is said to its end."""
    caption = e.Tell(e.Caption(state.turn + 1, "visitor", turn.words))
    if unstoppable(state):
        return replace(state, typed=(*state.typed, turn.words)), ()
    stop: Effects = ()
    if state.floor in (Floor.SPEAKING, Floor.OVERLAP, Floor.THINKING) or state.reply.pending:
        stop = _dropped(state)
    state = replace(
        next_turn(state),
        floor=move(state.floor, Input.TYPED),
        protected=False,
        nudges=0,
        last_sign=at,
        marks=Marks(speech_end=at, decided=at, recognised=at),
    )
    state, effects = ask(state, turn.words)
    return state, (*stop, caption, *effects)
