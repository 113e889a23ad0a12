"""From looks and utterances to sentences: what is told, against whom it is told, and what contradicts what."""

from __future__ import annotations

import math
from dataclasses import replace

import pytest

from runtime.perception import state as perceived
from runtime.perception.account import Account
from runtime.perception.of_words import answer_in, tone_of
from runtime.perception.perceiver import MARKS, Perceiver
from runtime.perception.policy import Watch
from runtime.seeing.look import Expression
from tests.perception.scenes import CALM, REST, face, look, spoke, watched

DRAWN = replace(REST, brow=-0.6)
SMILE = replace(REST, smile=0.8)


def told(watch: Watch, words: str, expression: Expression = REST, **manner: object) -> Account:
    """The account of an utterance after five seconds of a face at rest and two calm utterances."""
    state = watched(perceived.begin(watch), 5)
    for start in (1.0, 3.0):
        state = perceived.heard(state, "I have a question", spoke(start=start, end=start + 1), start, start + 1)
    state = watched(state, 3, lambda t: look(face(replace(expression, lips=0.1 + 0.1 * math.sin(20 * t)))))
    state = perceived.heard(state, words, spoke(start=5.0, end=8.0, **manner), 5.0, 8.0)
    return state.accounts[-1]


def names(account: Account) -> set[str]:
    return {one.name for one in account.evidence}


def test_calm_words_in_a_tight_voice_under_a_drawn_brow() -> None:
    account = told("full", "No really, I am fine, thank you", DRAWN, pitch=240, span=6.5, bright=-8)
    assert {"tight", "brow drawn"} <= names(account)
    assert account.mood is not None and account.mood < -0.5
    assert account.sentences[0] == "Their words are calm, but they sound tight and draw their brow."
    assert account.sentences[1] == "The words say that all is well; the face and voice do not."


def test_nothing_is_told_of_somebody_who_is_as_always() -> None:
    assert told("full", "When does the clinic open on Monday").sentences == ()


def test_a_smile_that_is_always_there_is_their_face_at_rest() -> None:
    state = watched(perceived.begin("full"), 5, lambda _: look(face(SMILE)))
    state = perceived.heard(state, "Good morning to you", None, 2.0, 5.0)
    assert names(state.accounts[-1]) == set()


def test_hesitation_is_told_with_its_evidence() -> None:
    account = told("no-emotion", "Um I well I wanted to ask", fillers=2, pauses=((6.0, 7.4),), paused=0.4)
    assert account.sentences == ("They hesitate and make long pauses.",)
    pause = next(one for one in account.evidence if one.name == "pauses")
    assert (pause.value, pause.start, pause.end) == (1.4, 5.0, 8.0)
    assert account.mood is None


def test_a_yes_that_is_shaken_off() -> None:
    state = watched(perceived.begin("no-emotion"), 3)
    state = watched(state, 2, lambda t: look(face(head=(7 * math.sin(2 * math.pi * t / 0.6), 0, 0))))
    state = perceived.heard(state, "Yes, that is right", None, 3.0, 5.0)
    assert state.accounts[-1].at_odds == "They say yes and shake their head."


def test_trouble_told_with_a_smile() -> None:
    account = told("full", "I am really worried about this", SMILE)
    assert account.at_odds == "The words speak of trouble, with a smile."


def test_what_has_changed_since_the_beginning_goes_into_the_prompt() -> None:
    perceiver = Perceiver("no-emotion")
    for turn, level in enumerate((-24.0, -24.0, -17.0, -16.0)):
        perceiver._state = perceived.heard(
            perceiver.state, "Where can I park", spoke(start=turn, end=turn + 1, level=level), turn, turn + 1
        )
    assert perceiver.changed == ("They have come to speak louder.",)
    perceiver._turn = 3
    *_, changed, end = perceiver.of(3).block().splitlines()
    assert (changed, end) == ("They have come to speak louder.", MARKS[1])
    assert Perceiver("presence").changed == () and Perceiver("presence").of(0).block() == ""


def test_a_turn_heard_twice_counts_once() -> None:
    state = watched(perceived.begin("full"), 5)
    assert len(perceived.heard(state, "Hello there my friend", CALM, 1.0, 2.0).voice) == 1


def test_whoever_comes_after_a_while_may_be_somebody_else() -> None:
    state = watched(perceived.begin("full"), 5, lambda _: look(face(SMILE)))
    assert state.baseline.rest.smile == pytest.approx(0.8)
    state = watched(state, 8, lambda _: look(None))
    state = watched(state, 1, lambda _: look(face()))
    assert not state.baseline.settled


def test_a_voice_while_the_lips_that_are_seen_are_still() -> None:
    state = watched(perceived.begin("presence"), 5)
    state = perceived.heard(state, "Where is the lift", spoke(start=2.0, end=4.5), 2.0, 4.5)
    assert "someone else speaks" in names(state.accounts[-1])
    talking = watched(
        perceived.begin("presence"), 5, lambda t: look(face(replace(REST, lips=0.1 + 0.1 * math.sin(20 * t))))
    )
    talking = perceived.heard(talking, "Where is the lift", spoke(start=2.0, end=4.5), 2.0, 4.5)
    assert names(talking.accounts[-1]) == set()
    assert perceived.lips(talking) is True
    assert perceived.lips(state) is False


@pytest.mark.parametrize(
    ("words", "tone"),
    [
        ("I'm fine, thank you", 1),
        ("It's all good", 1),
        ("I'm not worried at all", 1),
        ("I am so worried about tomorrow", -1),
        ("I'm not happy with this", -1),
        ("This is ridiculous", -1),
        ("Where can I park?", 0),
        ("My name is Good", 0),
    ],
)
def test_the_tone_of_words(words: str, tone: int) -> None:
    assert tone_of(words) == tone


def test_yes_and_no() -> None:
    assert [answer_in(w) for w in ("Yes please", "No, I am not", "No problem", "Where?")] == ["yes", "no", None, None]
