from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from runtime import events as e
from runtime.clock import ticks
from runtime.floor.machine import Floor
from runtime.session import Effects, State, step
from tests.engine.scripts import POLICY, run, silence, speech

ASKED = e.Words("visitor 1.0", "Where do I park?")
CLAUSE = e.Words("persona 1.0.0", "Behind the building.")


def heard_question(score: float = 0.97) -> list[tuple[int, e.Event]]:
    """One second of speech, a pause, and what the recogniser and Smart Turn make of it."""
    return [
        *speech(0, 1.024),
        *silence(1.024, 1.3),
        (ticks(1.36), e.TurnScored(1, 0, score)),
        (ticks(1.38), e.Recognised(1, 0, ASKED, empty=False)),
        (ticks(1.4), e.TimerFired("turn end", 1 << 16)),
    ]


def answered() -> list[tuple[int, e.Event]]:
    return [
        (ticks(1.42), e.ClauseReady(1, 0, 0, CLAUSE, ())),
        (ticks(1.42), e.AnswerEnded(1, 0, 1)),
        (ticks(1.48), e.SpeechReady(1, 0, 0, ticks(2))),
        (ticks(1.49), e.ClipStarted(1, 0)),
    ]


def of(kind: type[e.Effect], effects: list[tuple[int, e.Effect]]) -> list[e.Effect]:
    return [effect for _, effect in effects if isinstance(effect, kind)]


def test_the_path_of_an_utterance() -> None:
    state, effects = run([*heard_question(), *answered(), (ticks(3.49), e.ClipEnded(1, 0, CLAUSE))])
    assert state.floor is Floor.LISTENING
    kinds = [type(effect).__name__ for _, effect in effects if not isinstance(effect, e.Tell)]
    assert kinds == ["Recognise", "ScoreTurn", "SetTimer", "SetTimer", "Answer", "Speak", "Play"]
    assert state.history == (e.Said("visitor", ASKED), e.Said("persona", CLAUSE))


def test_the_turn_is_timed_from_the_last_voiced_sample() -> None:
    _, effects = run([*heard_question(), *answered()])
    [timed] = [t.notice for t in of(e.Tell, effects) if isinstance(t, e.Tell) and isinstance(t.notice, e.TurnTimed)]
    assert timed.speech_end == ticks(1.024)
    assert timed.audible == ticks(1.49)
    assert timed.decided == ticks(1.4)


@pytest.mark.parametrize(("score", "wait"), [(0.95, 0.3), (0.6, 0.7), (0.1, 1.6)])
def test_a_less_complete_turn_is_waited_for_longer(score: float, wait: float) -> None:
    _, effects = run([*speech(0, 1.024), *silence(1.024, 1.3), (ticks(1.3), e.TurnScored(1, 0, score))])
    timers = of(e.SetTimer, effects)
    assert isinstance(timers[-1], e.SetTimer)
    assert timers[-1].at == ticks(1.024) + ticks(wait)


def test_going_on_after_a_pause_is_the_same_turn_one_revision_later() -> None:
    script = [*speech(0, 1.024), *silence(1.024, 1.3), *speech(1.3, 1.8)]
    state, effects = run(script)
    assert (state.turn, state.revision, state.floor) == (1, 1, Floor.USER_SPEAKING)
    assert e.Cancel(1, 0) in of(e.Cancel, effects)
    late, nothing = run([(ticks(1.9), e.TimerFired("turn end", 1 << 16))], state)
    assert late == state and nothing == []


def test_going_on_before_the_answer_is_heard_takes_it_back() -> None:
    state, _ = run([*heard_question(), *speech(1.41, 1.6)])
    assert (state.floor, state.revision, state.clauses) == (Floor.USER_SPEAKING, 1, ())
    unchanged, effects = run([(ticks(1.7), e.ClauseReady(1, 0, 0, CLAUSE, ()))], state)
    assert unchanged == state and effects == []


def test_a_cough_is_nobodys_turn() -> None:
    cough = [*speech(0, 0.2), *silence(0.2, 0.5), (ticks(0.6), e.Recognised(1, 0, e.Words("w", ""), empty=True))]
    state, effects = run(cough)
    assert state.floor is Floor.LISTENING and state.history == ()
    assert of(e.Answer, effects) == []


def test_an_interruption_stops_us_and_keeps_what_was_heard() -> None:
    talking, _ = run([*heard_question(), *answered()])
    state, effects = run(speech(2.0, 2.6), talking)
    kinds = [type(effect) for _, effect in effects if not isinstance(effect, e.Tell)]
    assert kinds == [e.Duck, e.Hold, e.JudgeOverlap]
    state, effects = run([(ticks(2.6), e.OverlapJudged(1, 1, "interruption"))], state)
    assert of(e.StopPlaying, effects) == [e.StopPlaying(1)]
    assert (state.floor, state.turn, state.began) == (Floor.USER_SPEAKING, 2, ticks(2.0) - POLICY.floor.lead)
    heard = e.Words("persona 1.0.0:1", "Behind")
    state, _ = run([(ticks(2.6), e.Silenced(1, 0, heard))], state)
    assert state.history[-1] == e.Said("persona", heard)


def test_a_backchannel_makes_us_wait_but_not_stop() -> None:
    talking, _ = run([*heard_question(), *answered()])
    state, effects = run([*speech(2.0, 2.2), *silence(2.2, 2.6)], talking)
    [judging] = of(e.JudgeOverlap, effects)
    assert isinstance(judging, e.JudgeOverlap) and judging.ended
    state, effects = run([(ticks(2.6), e.OverlapJudged(1, judging.check, "backchannel"))], state)
    assert state.floor is Floor.SPEAKING and of(e.Release, effects) == [e.Release(1)]
    state, _ = run([(ticks(3.49), e.ClipEnded(1, 0, CLAUSE))], state)
    assert state.history[-1] == e.Said("persona", CLAUSE)


def test_a_click_only_makes_us_lower_our_voice_for_a_moment() -> None:
    talking, _ = run([*heard_question(), *answered()])
    state, effects = run([*speech(2.0, 2.04), *silence(2.04, 2.2)], talking)
    kinds = [type(effect) for _, effect in effects]
    assert kinds == [e.Duck, e.Release] and state.floor is Floor.SPEAKING


def test_an_interruption_known_only_when_it_is_over_is_a_turn() -> None:
    talking, _ = run([*heard_question(), *answered()])
    state, _ = run([*speech(2.0, 2.3), *silence(2.3, 2.6)], talking)
    state, effects = run([(ticks(2.6), e.OverlapJudged(1, 1, "interruption"))], state)
    assert state.floor is Floor.USER_PAUSING
    [again] = of(e.Recognise, effects)
    assert isinstance(again, e.Recognise) and (again.turn, again.start) == (2, ticks(2.0) - POLICY.floor.lead)


def test_a_sound_that_goes_on_before_it_was_judged_is_one_sound() -> None:
    talking, _ = run([*heard_question(), *answered()])
    state, _ = run([*speech(2.0, 2.2), *silence(2.2, 2.5), *speech(2.5, 2.8)], talking)
    assert state.overlap is not None and not state.overlap.ended
    state, effects = run([(ticks(2.8), e.OverlapJudged(1, 1, "nothing"))], state)
    assert state.floor is Floor.OVERLAP and of(e.Release, effects) == []


def test_our_end_under_their_sound_makes_it_their_turn() -> None:
    talking, _ = run([*heard_question(), *answered()])
    state, _ = run(speech(3.0, 3.2), talking)
    state, _ = run([(ticks(3.25), e.ClipEnded(1, 0, CLAUSE))], state)
    assert (state.floor, state.turn) == (Floor.USER_SPEAKING, 2)


def test_a_judgement_that_fails_lets_us_go_on() -> None:
    talking, _ = run([*heard_question(), *answered()])
    state, _ = run([*speech(2.0, 2.2), *silence(2.2, 2.6)], talking)
    state, effects = run([(ticks(2.6), e.WorkFailed("overlap", 1, 0, "x"))], state)
    assert state.floor is Floor.SPEAKING and of(e.Release, effects) == [e.Release(1)]


def test_failures_are_told_and_apologised_for() -> None:
    thinking, _ = run(heard_question())
    state, effects = run([(ticks(1.5), e.WorkFailed("answer", 1, 0, "RuntimeError: no"))], thinking)
    assert [s.words for s in of(e.Speak, effects) if isinstance(s, e.Speak)] == [POLICY.apology]
    assert any(isinstance(t, e.Tell) and isinstance(t.notice, e.Problem) for _, t in effects)
    assert state.expected == 1


def test_the_greeting_is_turn_nought_and_typing_interrupts_it() -> None:
    policy = replace(POLICY, greeting=e.Words("greeting", "Hello."))
    state, effects = run([(0, e.SessionStarted())], policy=policy)
    assert of(e.Speak, effects) == [e.Speak(0, 0, 0, e.Words("greeting", "Hello."))]
    state, _ = run([(10, e.SpeechReady(0, 0, 0, 9)), (20, e.ClipStarted(0, 0))], state, policy)
    assert state.floor is Floor.SPEAKING
    state, effects = run([(30, e.Typed(e.Words("t", "Hi")))], state, policy)
    assert state.floor is Floor.THINKING and e.StopPlaying(0) in of(e.StopPlaying, effects)


def test_the_session_ends_once_all_is_said() -> None:
    state, _ = run([*heard_question(), *answered(), (ticks(2), e.InputEnded())])
    assert not state.over
    state, effects = run([(ticks(3.49), e.ClipEnded(1, 0, CLAUSE))], state)
    assert state.over and effects[-1][1] == e.EndSession()


_turns = st.integers(0, 3)
_events = st.one_of(
    st.floats(0, 1).map(lambda p: ("window", p, 1)),
    st.booleans().map(lambda voiced: ("window", float(voiced), 8)),
    st.builds(e.Typed, st.just(ASKED)),
    st.builds(e.TurnScored, _turns, _turns, st.floats(0, 1)),
    st.builds(e.Recognised, _turns, _turns, st.just(ASKED), st.booleans()),
    st.builds(e.OverlapJudged, _turns, st.integers(0, 4), st.sampled_from(["interruption", "backchannel", "nothing"])),
    st.builds(e.ClauseReady, _turns, _turns, st.just(0), st.just(CLAUSE), st.just(())),
    st.builds(e.AnswerEnded, _turns, _turns, st.integers(0, 2)),
    st.builds(e.SpeechReady, _turns, _turns, st.just(0), st.just(5)),
    st.builds(e.ClipStarted, _turns, st.integers(0, 1)),
    st.builds(e.ClipEnded, _turns, st.integers(0, 1), st.just(CLAUSE)),
    st.builds(e.TimerFired, st.just("turn end"), st.integers(0, 3 << 16)),
    st.builds(
        e.WorkFailed, st.sampled_from(["turn", "recognise", "overlap", "answer", "speak"]), _turns, _turns, st.just("x")
    ),
)


@given(st.lists(_events, max_size=60))
def test_no_order_of_events_breaks_it(script: list[object]) -> None:
    state, at = State(), 0
    events: list[object] = []
    for item in script:
        events += [item] if not isinstance(item, tuple) else [("window", item[1])] * item[2]
    for item in events:
        at += ticks(0.032)
        event = item if not isinstance(item, tuple) else e.VoiceWindow(at - ticks(0.032), at, item[1])
        before = state
        effects: Effects
        state, effects = step(state, event, at, POLICY)  # type: ignore[arg-type]
        speaks = [effect for effect in effects if isinstance(effect, e.Speak | e.Play)]
        assert all((s.turn == state.turn) for s in speaks), "only the present turn is ever voiced"
        assert state.turn >= before.turn


def test_a_likely_end_is_answered_ahead_but_not_aloud() -> None:
    pausing, effects = run(heard_question()[:-1])
    assert of(e.Answer, effects) == [e.Answer(1, 0, ASKED, ())]
    ahead: list[tuple[int, e.Event]] = [
        (ticks(1.39), e.ClauseReady(1, 0, 0, CLAUSE, ())),
        (ticks(1.39), e.AnswerEnded(1, 0, 1)),
        (ticks(1.395), e.SpeechReady(1, 0, 0, ticks(2))),
    ]
    state, effects = run(ahead, pausing)
    assert of(e.Speak, effects) != [] and of(e.Play, effects) == []
    _, effects = run([(ticks(1.4), e.TimerFired("turn end", 1 << 16))], state)
    assert of(e.Play, effects) == [e.Play(1, 0)] and of(e.Answer, effects) == []
    gone_on, effects = run(speech(1.4, 1.6), state)
    assert (gone_on.ready, gone_on.clauses, gone_on.asked) == ((), (), None)
    assert of(e.Play, effects) == [] and of(e.Cancel, effects) == [e.Cancel(1, 0)]


def test_an_unlikely_end_is_not_answered_ahead() -> None:
    _, effects = run(heard_question(score=0.2)[:-1])
    assert of(e.Answer, effects) == []


def test_a_failure_ahead_is_apologised_for_only_when_the_turn_is_ours() -> None:
    pausing, _ = run(heard_question()[:-1])
    state, effects = run([(ticks(1.39), e.WorkFailed("answer", 1, 0, "x"))], pausing)
    assert of(e.Speak, effects) == []
    state, effects = run([(ticks(1.4), e.TimerFired("turn end", 1 << 16))], state)
    assert [s.words for s in of(e.Speak, effects) if isinstance(s, e.Speak)] == [POLICY.apology]
