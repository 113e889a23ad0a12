from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from runtime.visit import journey as j
from runtime.visit.journey import Journey, Rules, Stage, step

KIOSK = Rules(languages=("en", "es"))
END_OF_TIME = 100_000.0


def play(script: list[tuple[float, j.Event]], journey: Journey | None = None, rules: Rules = KIOSK) -> Journey:
    journey = journey or Journey(alive=True)
    for at, event in script:
        journey, _ = step(journey, event, at, rules)
    return journey


def talking() -> Journey:
    return play([(1, j.Woken()), (2, j.LanguageChosen("es")), (3, j.Answered(True))])


def test_a_visit_from_waking_to_the_receipt_and_back() -> None:
    stages: list[Stage] = []
    effects: list[j.Effect] = []
    journey = Journey(alive=True)
    script: list[tuple[float, j.Event]] = [
        (1, j.Woken(face=True)),
        (2, j.LanguageChosen("es")),
        (3, j.Answered(True)),
        (9, j.EndAsked()),
        (10, j.Erased(1)),
        (25, j.Tick()),
    ]
    for at, event in script:
        journey, more = step(journey, event, at, KIOSK)
        stages.append(journey.stage)
        effects += more
    assert stages == [Stage.LANGUAGE, Stage.CONSENT, Stage.TALKING, Stage.WIPING, Stage.RECEIPT, Stage.WAITING]
    assert effects == [j.BeginConversation(1, "es"), j.EndConversation(1), j.Forget(1)]


def test_one_language_is_not_asked_for_and_the_check_comes_where_it_is_wanted() -> None:
    rules = Rules(check=True)
    journey = play([(1, j.Woken()), (2, j.Answered(True))], rules=rules)
    assert journey.stage is Stage.CHECK
    assert play([(3, j.Checked())], journey, rules).stage is Stage.TALKING
    assert play([(3, j.Back()), (4, j.Back())], journey, rules).stage is Stage.WAITING


def test_without_consent_there_is_no_conversation() -> None:
    journey, effects = step(play([(1, j.Woken()), (2, j.LanguageChosen("en"))]), j.Answered(False), 3, KIOSK)
    assert journey.stage is Stage.WAITING and effects == ()


def test_nobody_answers_the_nudge() -> None:
    journey = talking()
    assert journey.remaining(42.9, KIOSK) is None
    assert journey.remaining(43, KIOSK) == 20
    assert journey.remaining(53, KIOSK) == 10
    stays, effects = step(journey, j.Tick(), 62.9, KIOSK)
    assert stays.stage is Stage.TALKING and not effects
    gone, effects = step(journey, j.Tick(), 63, KIOSK)
    assert gone.stage is Stage.WIPING and effects == (j.EndConversation(1),)


def test_a_touch_during_the_countdown_keeps_the_visit() -> None:
    journey = play([(50, j.Sign()), (63, j.Tick())], talking())
    assert journey.stage is Stage.TALKING and journey.remaining(63, KIOSK) is None


def test_it_is_not_ended_while_somebody_speaks() -> None:
    journey = play([(20, j.FloorIs(True)), (5_000, j.Tick())], talking())
    assert journey.stage is Stage.TALKING
    journey = play([(5_000, j.FloorIs(False)), (5_059, j.Tick())], journey)
    assert journey.stage is Stage.TALKING
    assert play([(5_060, j.Tick())], journey).stage is Stage.WIPING


def test_no_timer_runs_while_staff_are_there_or_on_ones_own_computer() -> None:
    assert play([(4, j.Staff(True)), (9_000, j.Tick())], talking()).stage is Stage.TALKING
    own = replace(KIOSK, before=None, nudge_after=None, receipt=None)
    assert play([(9_000, j.Tick())], talking(), own).stage is Stage.TALKING


def test_the_one_who_leaves_does_not_wake_it_again() -> None:
    waiting = play([(9, j.EndAsked()), (10, j.Erased(1)), (25, j.Tick())], talking())
    assert play([(27, j.Woken(face=True))], waiting).stage is Stage.WAITING
    assert play([(31, j.Woken(face=True))], waiting).stage is Stage.LANGUAGE
    assert play([(27, j.Woken())], waiting).stage is Stage.LANGUAGE


def test_an_engine_that_died_takes_the_conversation_up_again() -> None:
    journey, effects = step(talking(), j.Engine(False), 8, KIOSK)
    assert journey.stage is Stage.TALKING and effects == ()
    journey, effects = step(journey, j.Engine(True), 12, KIOSK)
    assert effects == (j.BeginConversation(1, "es", again=True),)


def test_nobody_is_sent_away_while_the_engine_is_started_anew() -> None:
    talking = replace(Journey(alive=True), stage=Stage.TALKING, visit=1, begun=True)
    gone, _ = step(talking, j.Engine(False), 10.0, KIOSK)
    long = KIOSK.starting - 1
    waiting, effects = step(gone, j.Tick(), 10.0 + long, KIOSK)
    assert waiting.stage is Stage.TALKING and effects == () and waiting.remaining(10.0 + long, KIOSK) is None
    back, _ = step(waiting, j.Engine(True), 10.0 + long, KIOSK)
    assert back.quiet(10.0 + long) == 0.0
    given_up, effects = step(gone, j.Tick(), 11.0 + KIOSK.starting, KIOSK)
    assert given_up.stage is Stage.WIPING and effects == (j.EndConversation(1),)


def test_a_conversation_asked_for_while_the_models_load_begins_when_they_are_there() -> None:
    early = play([(1, j.Woken()), (2, j.LanguageChosen("en")), (3, j.Answered(True))], Journey())
    assert early.stage is Stage.TALKING
    _, effects = step(early, j.Engine(True), 6, KIOSK)
    assert effects == (j.BeginConversation(1, "en"),)


def test_an_engine_that_does_not_erase_is_ended_and_then_holds_nothing() -> None:
    journey = play([(9, j.EndAsked())], talking())
    journey, effects = step(journey, j.Tick(), 19, KIOSK)
    assert journey.stage is Stage.WIPING and effects == (j.RestartEngine(),)
    journey, effects = step(journey, j.Engine(False), 19.1, KIOSK)
    assert journey.stage is Stage.RECEIPT and effects == (j.Forget(1),)


_events = st.one_of(
    st.builds(j.Woken, st.booleans()),
    st.builds(j.LanguageChosen, st.sampled_from(["en", "es", "xx"])),
    st.builds(j.Answered, st.booleans()),
    st.builds(j.Checked),
    st.builds(j.Back),
    st.builds(j.Sign),
    st.builds(j.FloorIs, st.booleans()),
    st.builds(j.EndAsked),
    st.builds(j.Erased, st.integers(0, 4)),
    st.builds(j.Engine, st.booleans()),
    st.builds(j.Staff, st.booleans()),
    st.builds(j.Tick),
)
_scripts = st.lists(st.tuples(st.floats(0, 90), _events), max_size=80)
_rules = st.sampled_from([KIOSK, Rules(), Rules(check=True, languages=("es", "en"))])


@given(_scripts, _rules)
def test_whatever_happens_every_visit_is_wiped_once_and_nobody_is_cut_off(
    script: list[tuple[float, j.Event]], rules: Rules
) -> None:
    journey, now = Journey(), 0.0
    begun: list[int] = []
    ended: list[int] = []
    forgotten: list[int] = []
    for wait, event in script:
        now += wait
        before = journey
        journey, effects = step(journey, event, now, rules)
        for effect in effects:
            match effect:
                case j.BeginConversation(visit, _, again):
                    assert again == (visit in begun)
                    begun.append(visit)
                case j.EndConversation(visit):
                    ended.append(visit)
                case j.Forget(visit):
                    forgotten.append(visit)
        if isinstance(event, j.Tick) and before.stage is Stage.TALKING and before.busy:
            assert journey.stage is Stage.TALKING
        if isinstance(event, j.Tick) and before.paused:
            assert journey == before
    assert len(ended) == len(set(ended)) and len(forgotten) == len(set(forgotten))
    assert set(forgotten) <= set(ended)
    # Everybody goes: staff leave, nobody speaks, the engine works. It ends where it began.
    for event in (j.Staff(False), j.Engine(True), j.FloorIs(False)):
        journey, _ = step(journey, event, now, rules)
    for _ in range(600):
        now += 1
        journey, effects = step(journey, j.Tick(), now, rules)
        ended += [effect.visit for effect in effects if isinstance(effect, j.EndConversation)]
        if journey.stage is Stage.WIPING:
            journey, effects = step(journey, j.Erased(journey.visit), now, rules)
        forgotten += [effect.visit for effect in effects if isinstance(effect, j.Forget)]
    assert journey.stage is Stage.WAITING
    assert set(begun) <= set(ended) == set(forgotten)
