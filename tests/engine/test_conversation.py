from __future__ import annotations

import io
from dataclasses import replace

import numpy as np
import pytest
from numpy.typing import NDArray

from models.store import ModelStore
from runtime import events as e
from runtime.conversation import Conversation, Visitor
from runtime.dialogue.said import Clause
from runtime.floor.machine import Floor
from runtime.hearing.voice_activity import VoiceActivity
from runtime.journal import JournalWriter
from runtime.ports.recorded import Fault
from runtime.ports.room import Room
from runtime.scripted import ScriptedAnswers, ScriptedLulls, ScriptedRecogniser, ToneVoice
from runtime.session.state import Policy
from runtime.skills import Skills
from runtime.speech.hibari import HibariVoice
from tests.engine.scripts import FLOOR

GREETING = e.Words("greeting", "Hello, how can I help you?")
POLICY = Policy(GREETING, e.Words("apology", "Sorry, please ask again."), FLOOR)
QUESTIONS = ["When can I swim?", "Where can I park?", "Thank you."]
ANSWERS = {
    "When can I swim?": (Clause("Do not swim for four weeks.", ()), Clause("Baths are fine.", ())),
    "Where can I park?": (Clause("Under the building.", ()),),
    "Thank you.": (Clause("You are welcome.", ()),),
}


def skills(texts: list[str] = QUESTIONS) -> Skills:
    return Skills(ScriptedLulls(3.5), ScriptedRecogniser(texts), ScriptedAnswers(ANSWERS), ToneVoice())


def journal_of(conversation: Conversation, policy: Policy) -> str:
    text = io.StringIO()
    journal = JournalWriter(text, policy, with_words=True)
    conversation.run([journal.write])
    return text.getvalue()


def said(conversation: Conversation) -> list[tuple[str, str]]:
    return [(line.caption.speaker, line.caption.words.read()) for line in conversation.engine.lines]


def test_three_turns_are_heard_and_answered(activity: VoiceActivity, recording: NDArray[np.float32]) -> None:
    conversation = Conversation(skills(), activity, POLICY, Visitor(recording), "declared")
    state = conversation.run()
    assert said(conversation) == [
        ("persona", "Hello, how can I help you?"),
        ("visitor", "When can I swim?"),
        ("persona", "Do not swim for four weeks."),
        ("persona", "Baths are fine."),
        ("visitor", "Where can I park?"),
        ("persona", "Under the building."),
        ("visitor", "Thank you."),
        ("persona", "You are welcome."),
    ]
    assert state.over and state.floor is Floor.LISTENING
    assert [timed.turn for timed in conversation.engine.timed] == [1, 2, 3]
    assert [s.speaker for s in state.history] == [speaker for speaker, _ in said(conversation)]


def test_the_same_recording_gives_the_same_events(activity: VoiceActivity, recording: NDArray[np.float32]) -> None:
    first, second = (
        journal_of(Conversation(skills(), activity, POLICY, Visitor(recording), "declared"), POLICY) for _ in range(2)
    )
    assert first == second
    assert first.count("ClipStarted") >= 5


def test_both_sides_are_on_one_time_line(activity: VoiceActivity, recording: NDArray[np.float32]) -> None:
    conversation = Conversation(skills(), activity, POLICY, Visitor(recording), "declared")
    conversation.run()
    visitor, persona = conversation.duplex.tracks.visitor(), conversation.duplex.tracks.persona()
    assert len(visitor) / 16_000 == pytest.approx(len(persona) / 24_000)
    for timed in conversation.engine.timed:
        before = persona[timed.speech_end // 2 : timed.audible // 2]
        assert not before.any(), "silent between the end of the question and the answer"
        assert persona[timed.audible // 2 : timed.audible // 2 + 240].any()
    assert np.minimum(np.abs(visitor).repeat(3), np.abs(persona).repeat(2)).max() < 0.01, "never both at once"


def test_a_visitor_who_does_not_wait_interrupts(activity: VoiceActivity, recording: NDArray[np.float32]) -> None:
    long = {question: (Clause("word " * 40, ()),) for question in QUESTIONS}
    talkative = replace(skills(), answers=ScriptedAnswers(long))
    quiet = replace(POLICY, greeting=None)
    conversation = Conversation(talkative, activity, quiet, Visitor(recording, hold=False), "declared")
    state = conversation.run()
    heard = [len(s.words.read().split()) for s in state.history if s.speaker == "persona"]
    assert 0 < heard[0] < 40 and heard[-1] == 40
    [cut, *_] = [spoken.cut for spoken in conversation.engine.stage.spoken if spoken.cut is not None]
    silent = conversation.duplex.tracks.persona()[int((cut + 0.02) * 24_000) : int((cut + 0.3) * 24_000)]
    assert not silent.any()


def test_typed_turns_are_answered_in_order(activity: VoiceActivity) -> None:
    typed = Visitor(np.zeros(0, np.float32), typed=QUESTIONS[1:])
    conversation = Conversation(skills(), activity, POLICY, typed, "declared")
    conversation.run()
    assert said(conversation)[1:] == [
        ("visitor", "Where can I park?"),
        ("persona", "Under the building."),
        ("visitor", "Thank you."),
        ("persona", "You are welcome."),
    ]


def test_a_broken_answer_is_apologised_for_and_the_session_goes_on(
    activity: VoiceActivity, recording: NDArray[np.float32]
) -> None:
    conversation = Conversation(
        skills(["Something unknown.", *QUESTIONS[1:]]), activity, POLICY, Visitor(recording), "declared"
    )
    conversation.run()
    assert ("persona", "Sorry, please ask again.") in said(conversation)
    assert said(conversation)[-1] == ("persona", "You are welcome.")
    assert [problem.stage for problem in conversation.engine.problems] == ["answer"]


def test_threads_and_wall_clock_give_the_same_conversation(activity: VoiceActivity) -> None:
    typed = Visitor(np.zeros(0, np.float32), typed=QUESTIONS[2:])
    policy = replace(POLICY, greeting=None)
    conversation = Conversation(skills(), activity, policy, typed, "real")
    conversation.run()
    assert said(conversation) == [("visitor", "Thank you."), ("persona", "You are welcome.")]


def test_our_own_voice_in_the_room_does_not_interrupt_us(
    activity: VoiceActivity, recording: NDArray[np.float32]
) -> None:
    store = ModelStore.default()
    voice = HibariVoice(store.path("hibari-en", "hibari.onnx"), store.path("hibari-en", "oov.onnx"))
    speaking = replace(skills(), voice=voice)
    conversation = Conversation(speaking, activity, POLICY, Visitor(recording), "declared", room=Room())
    conversation.run()
    assert [line for line in said(conversation) if line[0] == "persona"][-1] == ("persona", "You are welcome.")
    assert len(conversation.engine.timed) == 3
    assert all(spoken.cut is None for spoken in conversation.engine.stage.spoken)


def test_a_speaker_unplugged_in_mid_sentence_costs_sound_and_nothing_else(
    activity: VoiceActivity, recording: NDArray[np.float32]
) -> None:
    faults = [Fault("speaker", 0.5, 1.5)]
    conversation = Conversation(skills(), activity, POLICY, Visitor(recording), "declared", faults=faults)
    conversation.run()
    assert conversation.engine.devices == [e.DeviceChanged("speaker", False), e.DeviceChanged("speaker", True)]
    played = conversation.duplex.tracks.persona()
    assert not played[round(0.51 * 24_000) : round(1.49 * 24_000)].any()
    assert played[round(1.52 * 24_000) : round(1.7 * 24_000)].any()
    assert said(conversation)[-1] == ("persona", "You are welcome.")


def test_a_microphone_unplugged_in_mid_sentence_ends_the_turn_and_comes_back(
    activity: VoiceActivity, recording: NDArray[np.float32]
) -> None:
    quiet = replace(POLICY, greeting=None)
    whole = Conversation(skills(), activity, quiet, Visitor(recording), "declared")
    whole.run()
    middle = whole.engine.timed[0].speech_end / 48_000 - 0.6
    faults = [Fault("microphone", middle, middle + 3.0)]
    conversation = Conversation(skills(), activity, quiet, Visitor(recording), "declared", faults=faults)
    state = conversation.run()
    assert [change.there for change in conversation.engine.devices] == [False, True]
    assert state.over and state.floor is Floor.LISTENING
    assert said(conversation)[0] == ("visitor", "When can I swim?"), "what was heard of the sentence is a turn"
    assert said(conversation)[-1][0] == "persona", "and the next one is heard again"


def test_a_visitor_in_the_room_silences_us_within_a_fifth_of_a_second(
    activity: VoiceActivity, turns: list[NDArray[np.float32]], silence: NDArray[np.float32]
) -> None:
    """With our own voice in the microphone; measured in media time at the speaker, from where their sound sets in."""
    store = ModelStore.default()
    voice = HibariVoice(store.path("hibari-en", "hibari.onnx"), store.path("hibari-en", "oov.onnx"))
    greeting = "The clinic is open from nine to five, and on Saturdays until noon. " * 3
    policy = replace(POLICY, greeting=e.Words("greeting", greeting))
    audio = np.concatenate([silence, silence[:24_000], turns[0], silence])
    begins = 4.5 + float(np.flatnonzero(np.abs(turns[0]) > 0.1 * np.abs(turns[0]).max())[0]) / 16_000
    speaking = replace(skills(), voice=voice)
    conversation = Conversation(speaking, activity, policy, Visitor(audio, hold=False), "declared", room=Room())
    conversation.run()
    played = conversation.duplex.tracks.persona()
    assert played[round((begins - 0.2) * 24_000) : round(begins * 24_000)].any()
    assert not played[round((begins + 0.2) * 24_000) : round((begins + 0.5) * 24_000)].any()
