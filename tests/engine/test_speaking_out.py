"""What is said without being asked: escalation, words from outside, acts and their outcomes. On a virtual clock."""

from __future__ import annotations

from dataclasses import replace

from runtime import events as e
from runtime.floor.machine import Floor
from runtime.session.reducer import step
from runtime.session.state import State, Utterance
from tests.engine.scripts import POLICY

ESCALATION = e.Words("escalation", "Please call for help.")
WITH = replace(POLICY, escalation=ESCALATION)


def speaking() -> State:
    """The visitor is in the middle of turn 3."""
    return State(floor=Floor.USER_SPEAKING, turn=3, utterance=Utterance(0, 0))


def heard(turn: int = 3, revision: int = 0) -> e.DangerHeard:
    return e.DangerHeard(turn, revision, "trouble breathing", e.Words("visitor 3.0", "I can't breathe"))


def test_a_red_flag_in_a_partial_takes_the_floor_at_once() -> None:
    state, effects = step(speaking(), heard(), 100, WITH)
    assert state.floor is Floor.THINKING
    assert state.turn == 4
    assert e.Speak(4, 0, 0, ESCALATION, True) in effects
    assert e.Do(4, e.Act("call_staff", what="trouble breathing")) in effects
    assert e.NoteDown("red flag", "trouble breathing") in effects
    assert e.Cancel(3, 0) in effects


def test_what_the_visitor_goes_on_saying_does_not_drop_it() -> None:
    state, _ = step(speaking(), heard(), 100, WITH)
    for start in range(200, 40_000, 1536):
        state, effects = step(state, e.VoiceWindow(start, start + 1536, 0.99), start + 1536, WITH)
        assert not [effect for effect in effects if isinstance(effect, e.StopPlaying | e.Cancel)]
    assert state.turn == 4
    state, effects = step(state, e.StopAsked(), 40_000, WITH)
    assert state.turn == 4 and effects == ()
    state, effects = step(state, e.ClipStarted(4, 0), 40_001, WITH)
    assert state.floor is Floor.SPEAKING and state.protected
    assert [said.words.read() for said in state.history] == ["I can't breathe"]


def test_it_is_said_in_the_visitors_language_where_the_persona_has_words_for_it() -> None:
    spanish = e.Words("escalation es", "Pida ayuda ahora.")
    policy = replace(WITH, escalations={"es": spanish})
    for language, words in (("es", spanish), ("", ESCALATION), ("fr", ESCALATION)):
        _, effects = step(speaking(), replace(heard(), language=language), 100, policy)
        assert e.Speak(4, 0, 0, words, True) in effects


def test_it_is_said_once_for_a_turn() -> None:
    state, _ = step(speaking(), heard(), 100, WITH)
    assert step(state, heard(), 110, WITH) == (state, ())
    again, effects = step(state, heard(turn=4), 120, WITH)
    assert again is state and effects == ()


def test_results_of_an_old_revision_are_no_red_flag() -> None:
    state = replace(speaking(), revision=2)
    assert step(state, heard(revision=1), 100, WITH) == (state, ())


def test_over_our_own_voice_any_revision_counts() -> None:
    state = State(floor=Floor.SPEAKING, turn=3)
    after, effects = step(state, heard(revision=-1), 100, WITH)
    assert after.floor is Floor.THINKING
    assert e.StopPlaying(3) in effects


def test_words_from_outside_are_spoken_as_they_stand() -> None:
    words = e.Words("echo 1", "The doctor is ready.")
    state, effects = step(State(turn=2), e.EchoAsked(words), 100, POLICY)
    assert e.Speak(3, 0, 0, words, False) in effects
    assert state.floor is Floor.THINKING


def test_words_from_outside_wait_for_the_visitor() -> None:
    words = e.Words("echo 1", "The doctor is ready.")
    state, effects = step(speaking(), e.EchoAsked(words), 100, POLICY)
    assert effects == () and state.floor is Floor.USER_SPEAKING
    quiet = replace(state, floor=Floor.LISTENING, utterance=None)
    state, effects = step(quiet, e.FaceLost(), 200, POLICY)
    assert e.Speak(4, 0, 0, words, False) in effects
    assert state.echoes == ()


def test_an_act_is_done_when_its_clause_is_heard_and_its_outcome_is_said() -> None:
    act = e.Act("print", "print_directions", "visiting.md", told=True)
    state = State(floor=Floor.THINKING, turn=1)
    for event in (
        e.ClauseReady(1, 0, 0, e.Words("a", "One moment."), (), acts=(act,)),
        e.AnswerEnded(1, 0, 2),
        e.SpeechReady(1, 0, 0, 100),
    ):
        state, effects = step(state, event, 10, POLICY)
        assert not [effect for effect in effects if isinstance(effect, e.Do)]
    state, effects = step(state, e.ClipStarted(1, 0), 20, POLICY)
    assert e.Do(1, act) in effects
    assert e.NoteDown("act print", "print_directions") in effects
    state, _ = step(state, e.ClipEnded(1, 0, e.Words("a", "One moment.")), 30, POLICY)
    assert state.floor is Floor.SPEAKING, "the outcome is still to be told"
    told = e.Words("b", "It is coming out of the printer.")
    state, effects = step(state, e.Acted(1, "print_directions", True, told), 40, POLICY)
    assert e.Speak(1, 0, 1, told, False) in effects


def test_a_guardrail_ends_the_session_after_its_words() -> None:
    act = e.Act("end_session", what="abusive")
    state = State(floor=Floor.THINKING, turn=1)
    for event in (
        e.ClauseReady(1, 0, 0, e.Words("a", "Goodbye."), (), acts=(act,)),
        e.AnswerEnded(1, 0, 1),
        e.SpeechReady(1, 0, 0, 100),
        e.ClipStarted(1, 0),
    ):
        state, _ = step(state, event, 10, POLICY)
    assert not state.over
    state, effects = step(state, e.ClipEnded(1, 0, e.Words("a", "Goodbye.")), 30, POLICY)
    assert state.over and e.EndSession() in effects


def test_context_is_passed_on() -> None:
    words = e.Words("context", "Their appointment is at ten.")
    _, effects = step(State(), e.ContextGiven(words, append=False), 1, POLICY)
    assert e.UseContext(words, False) in effects
