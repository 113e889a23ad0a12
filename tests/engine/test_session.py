from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from runtime import events as e
from runtime.clock import ticks
from runtime.floor.machine import Floor
from runtime.floor.text_cues import NO_WORDS, TextCues, read
from runtime.session.reducer import step
from runtime.session.state import Effects, Reply, State
from tests.engine.scripts import POLICY, run, silence, speech

ASKED = e.Words("visitor 1.0", "Where do I park?")
CLAUSE = e.Words("persona 1.0.0", "Behind the building.")


PARTIALS = ["Recognise"]  # the first second of speech gives one while the recogniser does not answer
NEUTRAL = e.Odds(0.0, 0.0, 0.0)
DONE = read("Where do I park?")
DANGLING = read("I was wondering if the")


def odds(value: float) -> e.Odds:
    return e.Odds(value, value, value)


def paused(score: float = 3.5, cues: TextCues = DONE) -> list[tuple[int, e.Event]]:
    """One second of speech, a lull, and what Smart Turn and the recogniser make of it."""
    return [
        *speech(0, 1.024),
        *silence(1.024, 1.12),
        (ticks(1.19), e.TurnScored(1, 0, False, odds(score))),
        (ticks(1.2), e.Recognised(1, 0, ASKED, empty=False, final=True, cues=cues, odds=NEUTRAL)),
    ]


def thinking() -> tuple[State, list[tuple[int, e.Effect]]]:
    """The same, the silence that follows, and the timer that ends the turn, whenever the floor has set it for."""
    state, effects = run([*paused(), *silence(1.12, 1.31)])
    state, more = run([(state.deadline, e.TimerFired("turn end", state.token))], state)
    return state, effects + more


def answered(state: State) -> list[tuple[int, e.Event]]:
    """Two seconds of an answer, from 0.1 s after the turn was taken."""
    at = state.marks.decided
    return [
        (at + ticks(0.02), e.ClauseReady(1, 0, 0, CLAUSE, ())),
        (at + ticks(0.02), e.AnswerEnded(1, 0, 1)),
        (at + ticks(0.08), e.SpeechReady(1, 0, 0, ticks(2))),
        (at + ticks(0.1), e.ClipStarted(1, 0)),
    ]


def talking() -> tuple[State, list[tuple[int, e.Effect]]]:
    state, effects = thinking()
    state, more = run(answered(state), state)
    return state, effects + more


def of(kind: type[e.Effect], effects: list[tuple[int, e.Effect]]) -> list[e.Effect]:
    return [effect for _, effect in effects if isinstance(effect, kind)]


def test_the_path_of_an_utterance() -> None:
    state, effects = talking()
    state, more = run([(ticks(9), e.ClipEnded(1, 0, CLAUSE))], state)
    effects += more
    assert state.floor is Floor.LISTENING
    kinds = [type(effect).__name__ for _, effect in effects if not isinstance(effect, e.Tell)]
    assert kinds == [*PARTIALS, "Recognise", "ScoreTurn", *["SetTimer"] * 3, "Answer", "Speak", "Play"]
    assert state.history == (e.Said("visitor", ASKED), e.Said("persona", CLAUSE))


def test_the_turn_is_timed_from_the_last_voiced_sample() -> None:
    state, effects = talking()
    [timed] = [t.notice for t in of(e.Tell, effects) if isinstance(t, e.Tell) and isinstance(t.notice, e.TurnTimed)]
    assert timed.speech_end == ticks(1.024)
    assert timed.decided == state.deadline
    assert timed.audible == state.deadline + ticks(0.1)


def deadline(score: float, cues: TextCues) -> int:
    state, _ = run(paused(score, cues))
    return state.deadline


def test_a_less_complete_turn_is_waited_for_longer() -> None:
    assert deadline(3.5, DONE) < deadline(0.6, DONE) < deadline(-2, DONE)
    assert deadline(-2, DANGLING) >= ticks(1.024) + ticks(6), "six seconds and more to think"


def test_without_any_signal_the_turn_ends_all_the_same() -> None:
    state, effects = run([*speech(0, 1.024), *silence(1.024, 1.3)])
    [timer, _] = of(e.SetTimer, effects)
    assert isinstance(timer, e.SetTimer) and timer.at == state.deadline == ticks(1.024) + POLICY.floor.longest_wait


def test_an_early_timer_does_not_end_a_turn_that_is_waited_for_longer() -> None:
    state, _ = run(paused(-2, DANGLING))
    state, effects = run([(ticks(3.3), e.TimerFired("turn end", 1 << 16))], state)
    assert state.floor is Floor.USER_PAUSING and effects == []


def test_the_words_are_recognised_every_300_ms_while_the_visitor_speaks() -> None:
    script: list[tuple[int, e.Event]] = []
    for at, window in speech(0, 3):
        script.append((at, window))
        if len(script) % 4 == 0:
            script.append((at, e.Recognised(1, 0, ASKED, empty=False, final=False, cues=DONE, odds=NEUTRAL)))
    _, effects = run(script)
    times = [at for at, effect in effects if isinstance(effect, e.Recognise) and not effect.final]
    assert times[0] <= ticks(0.6)
    assert all(later - earlier <= ticks(0.35) for earlier, later in pairwise(times))
    captions = [t.notice for t in of(e.Tell, effects) if isinstance(t, e.Tell) and isinstance(t.notice, e.Caption)]
    assert captions and not any(caption.final for caption in captions)
    assert len(of(e.Prepare, effects)) == len(captions)


def test_words_of_long_ago_are_not_recognised_again() -> None:
    told = e.Recognised(1, 0, ASKED, empty=False, final=True, cues=DANGLING, odds=NEUTRAL)
    state, _ = run([*speech(0, 7.04), *silence(7.04, 7.12), (ticks(7.15), told), *speech(7.136, 7.3)])
    state, effects = run(silence(7.296, 7.4), state)
    again = of(e.Recognise, effects)[-1]
    assert isinstance(again, e.Recognise) and again.final
    assert again.before == ASKED and again.start > ticks(7)
    [scoring] = of(e.ScoreTurn, effects)
    assert isinstance(scoring, e.ScoreTurn) and scoring.start == 0


def test_a_lull_before_the_first_word_is_not_the_end() -> None:
    noise = e.Recognised(1, 0, e.Words("w", ""), empty=True, final=True, cues=NO_WORDS, odds=NEUTRAL)
    state, _ = run([*speech(0, 0.16), *silence(0.16, 0.2), (ticks(0.21), noise)])
    assert state.floor is Floor.USER_PAUSING
    going_on, _ = run(speech(0.224, 0.5), state)
    assert going_on.floor is Floor.USER_SPEAKING and going_on.turn >= 1
    over, _ = run(silence(0.224, 0.6), state)
    assert over.floor is Floor.LISTENING


def test_going_on_after_a_pause_is_the_same_turn_one_revision_later() -> None:
    state, effects = run([*paused(), *silence(1.12, 1.3), *speech(1.3, 1.8)])
    assert (state.turn, state.revision, state.floor) == (1, 1, Floor.USER_SPEAKING)
    assert len(state.habit.pauses) == 1
    assert e.Cancel(1, 0) in of(e.Cancel, effects)
    late, nothing = run([(ticks(1.9), e.TimerFired("turn end", 1 << 16))], state)
    assert late == state and nothing == []


def test_going_on_before_the_answer_is_heard_takes_it_back() -> None:
    state, _ = thinking()
    now = state.deadline / ticks(1) + 0.01
    state, _ = run(speech(now, now + 0.2), state)
    assert (state.floor, state.revision, state.reply.clauses) == (Floor.USER_SPEAKING, 1, ())
    unchanged, effects = run([(ticks(9), e.ClauseReady(1, 0, 0, CLAUSE, ()))], state)
    assert unchanged == state and effects == []


def test_a_cough_is_nobodys_turn() -> None:
    nothing = e.Recognised(1, 0, e.Words("w", ""), empty=True, final=True, cues=NO_WORDS, odds=NEUTRAL)
    cough = [*speech(0, 0.2), *silence(0.2, 0.5), (ticks(0.6), nothing)]
    state, effects = run(cough)
    assert state.floor is Floor.LISTENING and state.history == ()
    assert of(e.Answer, effects) == []


def test_an_interruption_stops_us_and_keeps_what_was_heard() -> None:
    talks, _ = talking()
    state, effects = run(speech(10.0, 10.6), talks)
    kinds = [type(effect) for _, effect in effects if not isinstance(effect, e.Tell)]
    assert kinds == [e.Duck, e.Hold, e.JudgeOverlap]
    state, effects = run([(ticks(10.6), e.OverlapJudged(1, 1, "interruption"))], state)
    assert of(e.StopPlaying, effects) == [e.StopPlaying(1)]
    assert (state.floor, state.turn) == (Floor.USER_SPEAKING, 2)
    assert state.utterance is not None and state.utterance.began == ticks(10.0) - POLICY.floor.lead
    heard = e.Words("persona 1.0.0:1", "Behind")
    state, _ = run([(ticks(10.6), e.Silenced(1, 0, heard))], state)
    assert state.history[-1] == e.Said("persona", heard)


def test_a_backchannel_makes_us_wait_but_not_stop() -> None:
    talks, _ = talking()
    state, effects = run([*speech(10.0, 10.2), *silence(10.2, 10.6)], talks)
    [judging] = of(e.JudgeOverlap, effects)
    assert isinstance(judging, e.JudgeOverlap) and judging.ended
    state, effects = run([(ticks(10.6), e.OverlapJudged(1, judging.check, "backchannel"))], state)
    assert state.floor is Floor.SPEAKING and of(e.Release, effects) == [e.Release(1)]
    state, _ = run([(ticks(11.49), e.ClipEnded(1, 0, CLAUSE))], state)
    assert state.history[-1] == e.Said("persona", CLAUSE)


def test_a_click_only_makes_us_lower_our_voice_for_a_moment() -> None:
    talks, _ = talking()
    state, effects = run([*speech(10.0, 10.04), *silence(10.04, 10.2)], talks)
    kinds = [type(effect) for _, effect in effects]
    assert kinds == [e.Duck, e.Release] and state.floor is Floor.SPEAKING


def test_an_interruption_known_only_when_it_is_over_is_a_turn() -> None:
    talks, _ = talking()
    state, _ = run([*speech(10.0, 10.3), *silence(10.3, 10.6)], talks)
    state, effects = run([(ticks(10.6), e.OverlapJudged(1, 1, "interruption"))], state)
    assert state.floor is Floor.USER_PAUSING
    [again] = of(e.Recognise, effects)
    assert isinstance(again, e.Recognise) and (again.turn, again.start) == (2, ticks(10.0) - POLICY.floor.lead)


def test_a_sound_that_goes_on_before_it_was_judged_is_one_sound() -> None:
    talks, _ = talking()
    state, _ = run([*speech(10.0, 10.2), *silence(10.2, 10.5), *speech(10.5, 10.8)], talks)
    assert state.overlap is not None and not state.overlap.ended
    state, effects = run([(ticks(10.8), e.OverlapJudged(1, 1, "nothing"))], state)
    assert state.floor is Floor.OVERLAP and of(e.Release, effects) == []


def test_our_end_under_their_sound_makes_it_their_turn() -> None:
    talks, _ = talking()
    state, _ = run(speech(11.0, 11.2), talks)
    state, _ = run([(ticks(11.25), e.ClipEnded(1, 0, CLAUSE))], state)
    assert (state.floor, state.turn) == (Floor.USER_SPEAKING, 2)


def test_a_judgement_that_fails_lets_us_go_on() -> None:
    talks, _ = talking()
    state, _ = run([*speech(10.0, 10.2), *silence(10.2, 10.6)], talks)
    state, effects = run([(ticks(10.6), e.WorkFailed("overlap", 1, 0, "x"))], state)
    assert state.floor is Floor.SPEAKING and of(e.Release, effects) == [e.Release(1)]


def test_failures_are_told_and_apologised_for() -> None:
    state, _ = thinking()
    state, effects = run([(ticks(9), e.WorkFailed("answer", 1, 0, "RuntimeError: no"))], state)
    assert [s.words for s in of(e.Speak, effects) if isinstance(s, e.Speak)] == [POLICY.apology]
    assert any(isinstance(t, e.Tell) and isinstance(t.notice, e.Problem) for _, t in effects)
    assert state.reply.expected == 1


def test_the_greeting_is_turn_nought_and_typing_interrupts_it() -> None:
    policy = replace(POLICY, greeting=e.Words("greeting", "Hello."))
    state, effects = run([(0, e.SessionStarted())], policy=policy)
    assert of(e.Speak, effects) == [e.Speak(0, 0, 0, e.Words("greeting", "Hello."))]
    state, _ = run([(10, e.SpeechReady(0, 0, 0, 9)), (20, e.ClipStarted(0, 0))], state, policy)
    assert state.floor is Floor.SPEAKING
    state, effects = run([(30, e.Typed(e.Words("t", "Hi")))], state, policy)
    assert state.floor is Floor.THINKING and e.StopPlaying(0) in of(e.StopPlaying, effects)


def test_the_session_ends_once_all_is_said() -> None:
    state, _ = talking()
    state, _ = run([(ticks(9), e.InputEnded())], state)
    assert not state.over
    state, effects = run([(ticks(9.5), e.ClipEnded(1, 0, CLAUSE))], state)
    assert state.over and effects[-1][1] == e.EndSession()


_turns = st.integers(0, 3)
_odds = st.floats(-9, 9).map(odds)
_cues = st.sampled_from([DONE, DANGLING, NO_WORDS])
_events = st.one_of(
    st.floats(0, 1).map(lambda p: ("window", p, 1)),
    st.booleans().map(lambda voiced: ("window", float(voiced), 8)),
    st.builds(e.Typed, st.just(ASKED)),
    st.just(e.StopAsked()),
    st.builds(e.TurnScored, _turns, _turns, st.booleans(), _odds),
    st.builds(e.Recognised, _turns, _turns, st.just(ASKED), st.booleans(), st.booleans(), _cues, _odds),
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
    pausing, effects = run(paused())
    assert of(e.Answer, effects) == [e.Answer(1, 0, ASKED, ())]
    ahead: list[tuple[int, e.Event]] = [
        (ticks(1.21), e.ClauseReady(1, 0, 0, CLAUSE, ())),
        (ticks(1.21), e.AnswerEnded(1, 0, 1)),
        (ticks(1.25), e.SpeechReady(1, 0, 0, ticks(2))),
    ]
    state, effects = run(ahead, pausing)
    assert of(e.Speak, effects) != [] and of(e.Play, effects) == []
    _, effects = run([(state.deadline, e.TimerFired("turn end", 1 << 16))], state)
    assert of(e.Play, effects) == [e.Play(1, 0)] and of(e.Answer, effects) == []
    gone_on, effects = run(speech(1.31, 1.6), state)
    assert gone_on.reply == Reply()
    assert of(e.Play, effects) == [] and of(e.Cancel, effects) == [e.Cancel(1, 0)]


def test_an_unlikely_end_is_not_answered_ahead() -> None:
    _, effects = run(paused(-2, DANGLING))
    assert of(e.Answer, effects) == []


def test_a_failure_ahead_is_apologised_for_only_when_the_turn_is_ours() -> None:
    pausing, _ = run(paused())
    state, effects = run([(ticks(1.22), e.WorkFailed("answer", 1, 0, "x"))], pausing)
    assert of(e.Speak, effects) == []
    state, effects = run([(state.deadline, e.TimerFired("turn end", 1 << 16))], state)
    assert [s.words for s in of(e.Speak, effects) if isinstance(s, e.Speak)] == [POLICY.apology]


def test_stop_makes_us_silent_and_keeps_what_was_heard() -> None:
    state, _ = talking()
    state, effects = run([(ticks(5), e.StopAsked())], state)
    assert state.floor is Floor.LISTENING
    assert of(e.StopPlaying, effects) == [e.StopPlaying(1)] and of(e.Cancel, effects) == [e.Cancel(1, 0)]
    state, _ = run([(ticks(5), e.Silenced(1, 0, e.Words("heard", "Behind the")))], state)
    assert [said.words.text for said in state.history] == ["Where do I park?", "Behind the"]
    state, effects = run([(ticks(6), e.Typed(e.Words("typed 1", "And when?")))], state)
    assert state.floor is Floor.THINKING and of(e.Answer, effects)


def test_stop_drops_an_answer_that_is_being_thought_of() -> None:
    state, _ = thinking()
    state, effects = run([(ticks(5), e.StopAsked())], state)
    assert state.floor is Floor.LISTENING and of(e.Cancel, effects) == [e.Cancel(1, 0)]
    late, effects = run([(ticks(6), e.ClauseReady(1, 0, 0, CLAUSE, ()))], state)
    assert late == state and not effects


def test_stop_changes_nothing_while_the_visitor_speaks() -> None:
    state, _ = run(speech(0, 1))
    assert run([(ticks(1), e.StopAsked())], state) == (state, [])


def test_what_is_said_to_its_end_is_not_stopped() -> None:
    state, _ = talking()
    state = replace(state, protected=True)
    assert run([(ticks(5), e.StopAsked())], state) == (state, [])


def test_a_visitor_who_is_quicker_than_the_greeting_is_answered_instead() -> None:
    greeting = replace(POLICY, greeting=e.Words("greeting", "Hello."))
    typed, _ = step(State(), e.Typed(ASKED), 0, greeting)
    begun, effects = step(typed, e.SessionStarted(), 0, greeting)
    assert begun.reply == typed.reply and begun.turn == 1
    assert not [effect for effect in effects if isinstance(effect, e.Speak)]
