"""What happens when nothing is said, push to talk, the wake phrase, and what is said to its end."""

from __future__ import annotations

from dataclasses import replace

from runtime import events as e
from runtime.clock import ticks
from runtime.floor.machine import Floor
from runtime.floor.presence import Presence
from runtime.session.state import Policy, State
from tests.engine.scripts import POLICY, run, silence, speech
from tests.engine.test_session import ASKED, DANGLING, DONE, NEUTRAL, odds, of, paused, talking

NUDGE = e.Words("nudge", "Take your time.")


def timers(effects: list[tuple[int, e.Effect]], name: str) -> list[e.SetTimer]:
    return [effect for _, effect in effects if isinstance(effect, e.SetTimer) and effect.name == name]


def wait_for(
    seconds: float, state: State, effects: list[tuple[int, e.Effect]], policy: Policy
) -> tuple[State, list[tuple[int, e.Effect]]]:
    """Let the presence timers run for a while; every effect from the beginning."""
    while due := [t for t in timers(effects, "presence") if t.at <= ticks(seconds)]:
        latest = max(due, key=lambda timer: timer.at)
        state, more = run([(latest.at, e.TimerFired("presence", 0))], state, policy)
        effects = [effect for effect in effects if effect[1] not in due] + more
        if not timers(more, "presence") or state.over:
            break
    return state, effects


def test_somebody_silent_is_spoken_to_twice_at_most() -> None:
    policy = replace(POLICY, nudge=NUDGE, presence=Presence(engagement="eager"))
    state, effects = run([(0, e.SessionStarted())], policy=policy)
    state, effects = wait_for(60, state, effects, policy)
    assert [s.words for s in of(e.Speak, effects) if isinstance(s, e.Speak)][:1] == [NUDGE]
    assert state.nudges <= 2


def test_nobody_is_spoken_to_when_engagement_is_off() -> None:
    state, effects = run([(0, e.SessionStarted())])
    state, effects = wait_for(300, state, effects, POLICY)
    assert {type(effect) for _, effect in effects} == {e.SetTimer}


def test_the_session_ends_when_nobody_is_there() -> None:
    policy = replace(POLICY, presence=Presence(leave_after=ticks(20)))
    state, effects = run([(0, e.SessionStarted())], policy=policy)
    state, effects = wait_for(60, state, effects, policy)
    assert state.over and of(e.EndSession, effects) == [e.EndSession()]


def test_a_face_that_is_there_keeps_the_session() -> None:
    policy = replace(POLICY, presence=Presence(leave_after=ticks(20)))
    state, effects = run([(0, e.SessionStarted()), (5, e.FaceSeen(0.5, 0.5, 0.4))], policy=policy)
    state, _ = wait_for(60, state, effects, policy)
    assert not state.over


def test_push_to_talk_hears_only_while_the_key_is_held_and_ends_the_turn_with_it() -> None:
    policy = replace(POLICY, presence=Presence(push_to_talk=True))
    state, effects = run(speech(0, 1), policy=policy)
    assert state.floor is Floor.LISTENING and effects == []
    held = [(ticks(1), e.TalkKey(held=True)), *speech(1.024, 2), (ticks(2), e.TalkKey(held=False))]
    state, effects = run(held, state, policy)
    [*_, timer] = timers(effects, "turn end")
    assert state.floor is Floor.USER_PAUSING and timer.at == ticks(2)
    told = e.Recognised(1, 0, ASKED, empty=False, final=True, cues=DANGLING, odds=NEUTRAL)
    state, effects = run([(timer.at, e.TimerFired("turn end", timer.token)), (ticks(2.1), told)], state, policy)
    assert state.floor is Floor.THINKING and of(e.Answer, effects) != []


def test_nothing_counts_before_the_wake_phrase() -> None:
    policy = replace(POLICY, presence=Presence(wake_phrase="hello mira"))
    overheard = e.Recognised(1, 0, ASKED, empty=False, final=True, cues=DONE, odds=NEUTRAL, addressed=False)
    state, effects = run([*speech(0, 1), *silence(1, 1.1), (ticks(1.2), overheard)], policy=policy)
    assert not [t for t in of(e.Tell, effects) if isinstance(t, e.Tell) and isinstance(t.notice, e.Caption)]
    state, effects = run([*silence(1.12, 1.4)], state, policy)
    assert state.floor is Floor.LISTENING and of(e.Answer, effects) == []
    called = e.Recognised(2, 0, ASKED, empty=False, final=True, cues=DONE, odds=NEUTRAL, addressed=True)
    state, effects = run([*speech(3, 4), *silence(4, 4.1), (ticks(4.2), called)], state, policy)
    assert state.awake
    [asking] = [r for r in of(e.Recognise, effects) if isinstance(r, e.Recognise) and r.final]
    assert asking.wake_phrase == "hello mira"


def test_a_long_pause_gets_a_nod_and_not_the_floor() -> None:
    long = [*speech(0, 5.024), *silence(5.024, 5.12)]
    state, _ = run(long)
    told = e.Recognised(1, 0, ASKED, empty=False, final=True, cues=DANGLING, odds=NEUTRAL)
    state, effects = run([(ticks(5.2), e.TurnScored(1, 0, False, odds(-2))), (ticks(5.2), told)], state)
    [timer] = timers(effects, "acknowledge")
    state, effects = run([(timer.at, e.TimerFired("acknowledge", timer.token))], state)
    assert of(e.Acknowledge, effects) == [e.Acknowledge(aloud=False)]
    assert state.floor is Floor.USER_PAUSING


def test_a_protected_greeting_is_said_to_its_end() -> None:
    policy = replace(POLICY, greeting=e.Words("greeting", "Hello."), greeting_protected=True)
    started: list[tuple[int, e.Event]] = [
        (0, e.SessionStarted()),
        (10, e.SpeechReady(0, 0, 0, 9)),
        (20, e.ClipStarted(0, 0)),
    ]
    state, _ = run(started, policy=policy)
    state, effects = run(speech(0.5, 2), state, policy)
    assert {type(effect) for _, effect in effects} <= {e.Tell}
    state, _ = run([(ticks(2), e.ClipEnded(0, 0, e.Words("greeting", "Hello.")))], state, policy)
    assert (state.floor, state.turn) == (Floor.USER_SPEAKING, 1), "what they said meanwhile is their turn"


def test_the_latency_of_the_session_is_told_with_every_answer() -> None:
    _, effects = talking()
    [told] = [t.notice for t in of(e.Tell, effects) if isinstance(t, e.Tell) and isinstance(t.notice, e.SessionLatency)]
    assert told.turns == 1 and told.p50 == told.p99 == sum(told.stages[i].p50 for i in range(5))


def test_devices_that_vanish_are_told_and_nothing_else_changes() -> None:
    state, _ = run(paused())
    lost, effects = run([(ticks(2), e.DeviceLost("microphone")), (ticks(3), e.DeviceBack("microphone"))], state)
    assert lost == state
    assert [t.notice for t in of(e.Tell, effects) if isinstance(t, e.Tell)] == [
        e.DeviceChanged("microphone", there=False),
        e.DeviceChanged("microphone", there=True),
    ]


def looked(*looks: tuple[float, bool | None]) -> list[tuple[int, e.Event]]:
    return [
        (ticks(at), e.FaceLost() if looking is None else e.FaceSeen(0.5, 0.5, 0.3, looking)) for at, looking in looks
    ]


def scoring(*looks: tuple[float, bool | None]) -> float | None:
    """The share of looks that goes with the judgement of a lull after five windows of speech around 1 s."""
    script = sorted([*speech(0, 1.024), *silence(1.024, 1.06), *looked(*looks)], key=lambda item: item[0])
    _, effects = run(script)
    [score] = of(e.ScoreTurn, effects)
    assert isinstance(score, e.ScoreTurn)
    return score.gaze


def test_where_the_visitor_looked_in_the_last_second_goes_with_the_lull() -> None:
    at_us = [(i / 5, True) for i in range(6)]
    assert scoring(*at_us) == 1.0
    assert scoring(*[(at, False) for at, _ in at_us]) == 0.0
    half = scoring(*[(at, at > 0.5) for at, _ in at_us])
    assert half is not None and 0.3 < half < 0.7
    assert scoring() is None, "without a camera nothing is known"
    assert scoring((0.1, True), (0.2, None)) is None, "nor of a face that was lost long ago"
    assert scoring((0.9, True)) is None, "nor of one look too little"


def test_lips_that_still_move_keep_the_turn_twice_at_most() -> None:
    state, effects = run([*speech(0, 1.0), *silence(1.0, 1.4)])
    due = max(timers(effects, "turn end"), key=lambda timer: timer.at)
    moving = e.FaceSeen(0.5, 0.5, 0.3, True, lips=True)
    for _ in range(2):
        state, effects = run([(due.at - ticks(0.1), moving), (due.at, e.TimerFired("turn end", due.token))], state)
        assert state.floor is Floor.USER_PAUSING
        [due] = timers(effects, "turn end")
    state, _ = run([(due.at - ticks(0.1), moving), (due.at, e.TimerFired("turn end", due.token))], state)
    assert state.floor is not Floor.USER_PAUSING, "lips move with chewing too"


def test_lips_at_rest_keep_nothing() -> None:
    state, effects = run([*speech(0, 1.0), *silence(1.0, 1.4)])
    due = max(timers(effects, "turn end"), key=lambda timer: timer.at)
    still = e.FaceSeen(0.5, 0.5, 0.3, True, lips=False)
    state, _ = run([(due.at - ticks(0.1), still), (due.at, e.TimerFired("turn end", due.token))], state)
    assert state.floor is not Floor.USER_PAUSING


def test_a_camera_that_is_gone_leaves_no_face_behind() -> None:
    state, _ = run([*looked((0.1, True)), (ticks(0.2), e.DeviceLost("camera"))])
    assert not state.face_there and state.looks.share(ticks(0.3)) is None


def test_an_empty_room_is_not_spoken_to() -> None:
    policy = replace(POLICY, nudge=NUDGE, presence=Presence(engagement="eager"))
    state, effects = run([(0, e.SessionStarted()), (5, e.FaceSeen(0.5, 0.5, 0.4)), (9, e.FaceLost())], policy=policy)
    _, effects = wait_for(60, state, effects, policy)
    assert of(e.Speak, effects) == []


def test_what_never_comes_is_apologised_for_and_then_given_up() -> None:
    asked, effects = run([(0, e.SessionStarted())])
    asked, more = run([(ticks(0.1), e.Typed(ASKED))], asked)
    state, effects = wait_for(16, asked, effects + more, POLICY)
    assert [s.words for s in of(e.Speak, effects) if isinstance(s, e.Speak)] == [POLICY.apology]
    assert state.floor is Floor.THINKING and state.revision == 1, "a late answer is dropped"
    late, nothing = run([(ticks(16.1), e.ClauseReady(1, 0, 0, ASKED, ()))], state)
    assert nothing == [] and late == state
    state, effects = wait_for(40, state, effects, POLICY)
    assert state.floor is Floor.LISTENING
    problems = [t.notice for t in of(e.Tell, effects) if isinstance(t, e.Tell) and isinstance(t.notice, e.Problem)]
    assert len(problems) == 2
