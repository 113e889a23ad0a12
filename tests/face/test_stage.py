"""The stage: what the engine does becomes what the face shows."""

from __future__ import annotations

import numpy as np
import pytest

from models.store import ModelStore
from runtime import events as e
from runtime.clips import Clip
from runtime.clock import ticks
from runtime.conversation import Conversation, Visitor
from runtime.dialogue.said import Clause
from runtime.errors import BadInput
from runtime.face.animation import pose_at
from runtime.face.gaze import doing_at
from runtime.face.scene import Place
from runtime.face.tags import Feeling, read_tags
from runtime.floor.machine import Floor
from runtime.floor.text_cues import read
from runtime.hearing.voice_activity import VoiceActivity
from runtime.journal import Record
from runtime.mixer import Happened
from runtime.scripted import ScriptedAnswers, ScriptedLulls, ScriptedRecogniser, ToneVoice
from runtime.session.state import Policy
from runtime.skills import Skills
from runtime.speech.voice import Speech
from runtime.stage import Stage
from tests.engine.scripts import FLOOR


def floor(at: float, state: Floor) -> Record:
    return Record(ticks(at), 0, e.SessionStarted(), (e.Tell(e.FloorChanged(state.value)),))


def happened(at: float, event: e.Event) -> Record:
    return Record(ticks(at), 0, event, ())


def test_who_has_the_floor_is_what_the_face_does() -> None:
    stage = Stage()
    for at, state in ((1, Floor.USER_SPEAKING), (3, Floor.USER_PAUSING), (4, Floor.THINKING), (5, Floor.SPEAKING)):
        stage.observe(floor(at, state))
    stage.observe(floor(6, Floor.OVERLAP))
    stage.observe(floor(7, Floor.LISTENING))
    done = [doing_at(at, stage.scene) for at in (0.5, 1.5, 3.5, 4.5, 5.5, 6.5, 7.5, 30.0)]
    assert done == ["waiting", "listening", "listening", "thinking", "speaking", "speaking", "waiting", "idle"]


def test_the_visitors_pauses_are_nodded_at_but_not_each_one() -> None:
    stage = Stage()
    stage.observe(floor(1.0, Floor.USER_SPEAKING))
    stage.observe(floor(3.0, Floor.USER_PAUSING))
    stage.nod(ticks(3.45))
    stage.observe(floor(4.0, Floor.USER_SPEAKING))
    stage.observe(floor(4.5, Floor.USER_PAUSING))
    stage.observe(floor(5.0, Floor.USER_SPEAKING))
    stage.observe(floor(8.0, Floor.USER_PAUSING))
    assert [(nod.at, nod.size < 1) for nod in stage.scene.nods] == [(3.0, True), (3.45, False), (8.0, True)]


def test_a_short_word_is_not_nodded_at() -> None:
    stage = Stage()
    stage.observe(floor(1.0, Floor.USER_SPEAKING))
    stage.observe(floor(1.6, Floor.USER_PAUSING))
    assert not stage.scene.nods


def test_a_question_tilts_the_head() -> None:
    stage = Stage()
    for at, text in ((2.0, "I have an appointment"), (4.0, "where can I park"), (5.0, "is it free")):
        words, cues = e.Words("visitor", text), read(text, "none")
        odds = e.Odds(0.0, 0.0, 0.0)
        stage.observe(happened(at, e.Recognised(1, 0, words, False, True, cues, odds)))
    assert stage.scene.tilts == (4.0,)


def test_the_camera_is_followed_without_trembling() -> None:
    stage = Stage()
    for at, x in ((1.0, 0.5), (1.2, 0.505), (1.4, 0.6)):
        stage.observe(happened(at, e.FaceSeen(x, 0.4, 0.3)))
    stage.observe(happened(2.0, e.FaceLost()))
    assert [(c.at, c.to) for c in stage.scene.visitor] == [(1.0, Place(0.5, 0.4)), (1.4, Place(0.6, 0.4)), (2.0, None)]


def test_clips_are_spoken_with_the_feelings_of_their_words(speech: Speech) -> None:
    stage = Stage()
    text, tags = read_tags("[content] " + " ".join(word.text for word in speech.words))
    clip = Clip(1, 0, e.Words("persona 1.0.0", text, tags), speech)
    stage.heard(Happened(0, e.ClipStarted(1, 0), clip), ticks(2.0))
    stage.cut(ticks(3.0))
    stage.heard(Happened(0, e.ClipResumed(1, 0), clip.from_word_at(24_000)), ticks(4.0))
    first, second = stage.spoken
    assert first.start == 2.0 and first.end == 3.0
    assert [change.to for change in second.feelings] == [Feeling("content")]
    stage.cut(ticks(second.end + 5.0))
    assert stage.spoken[-1].cut is None, "what is over is not cut"


def test_live_control_and_manner_are_checked_and_blended() -> None:
    stage = Stage()
    stage.feel(ticks(1.0), "elated", 0.7)
    stage.answer_manner(ticks(2.0), "concerned", 0.5)
    assert pose_at(4.0, stage.scene) != pose_at(4.0, Stage().scene)
    with pytest.raises(BadInput):
        stage.feel(ticks(1.0), "elated", 1.2)


def test_a_conversation_reaches_the_stage() -> None:
    activity = VoiceActivity(ModelStore.default().path("silero-vad", "silero_vad.onnx"))
    answers = ScriptedAnswers({"Thank you.": (Clause("[elated 0.8] You are welcome.", ()),)})
    skills = Skills(ScriptedLulls(3.5), ScriptedRecogniser([]), answers, ToneVoice())
    policy = Policy(
        e.Words("greeting", *read_tags("[content] Hello, how can I help?")), e.Words("apology", "Sorry."), FLOOR
    )
    typed = Visitor(np.zeros(0, np.float32), typed=["Thank you."])
    conversation = Conversation(skills, activity, policy, typed, "declared")
    conversation.run()
    scene = conversation.engine.stage.scene
    assert [change.to for change in scene.doing] == [
        "waiting",
        "speaking",
        "waiting",
        "thinking",
        "speaking",
        "waiting",
    ]
    assert [spoken.feelings[0].to for spoken in scene.spoken] == [Feeling("content"), Feeling("elated", 0.8)]
    said = [line.caption.words.read() for line in conversation.engine.lines if line.caption.speaker == "persona"]
    assert said == ["Hello, how can I help?", "You are welcome."], "nobody reads the tags"
