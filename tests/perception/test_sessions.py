"""A visitor made of a replica's face and a voice, in the whole engine: what is told of them, what a strict policy keeps
from being told, and that nothing of a face reaches the disk.
"""

from __future__ import annotations

import io
import logging
import os
import sys
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import pytest

from bench.perception_sessions import SESSIONS, Session, acted, told_right
from models.store import ModelStore
from runtime import events as e
from runtime.clock import SystemClock, ticks
from runtime.conversation import Conversation, Visitor
from runtime.dialogue.answer import Answerer
from runtime.dialogue.persona import load_persona
from runtime.dialogue.scripted import ScriptedModel
from runtime.hearing.ring import RATE
from runtime.hearing.voice_activity import VoiceActivity
from runtime.journal import JournalWriter
from runtime.knowledge.documents import read_knowledge
from runtime.knowledge.index import KnowledgeIndex
from runtime.knowledge.readers import open_readers
from runtime.loading import policy_of, watcher
from runtime.perception.account import account_of
from runtime.perception.perceiver import MARKS
from runtime.perception.policy import Watch, felt
from runtime.perception.signals import Evidence
from runtime.scripted import ScriptedLulls, ScriptedRecogniser, ToneVoice
from runtime.seeing.look import Look
from runtime.skills import Skills

SESSION = SESSIONS[0]
HEARD = ["Good morning.", "Hello there.", "I am fine, thank you very much."]
_WRITES = os.O_WRONLY | os.O_RDWR | os.O_CREAT


@dataclass(frozen=True)
class Acted:
    """The session as a recording: sound at 16 kHz, and the looks at its pictures."""

    audio: np.ndarray[tuple[int], np.dtype[np.float32]]
    looks: tuple[tuple[int, Look], ...]


@dataclass(frozen=True)
class Held:
    """All that came of a conversation in words."""

    prompts: str
    journal: str
    log: str
    report: str
    told: tuple[str, ...]
    tints: tuple[str, ...]
    written: tuple[str, ...]


@pytest.fixture(scope="module")
def visitor() -> Acted:
    look = watcher(ModelStore.default(), SystemClock().stopwatch)
    parts, looks, at = [np.zeros(RATE, np.float32)], [], 1.0
    for audio, pictures in acted(SESSION):
        looks += [(ticks(at + into), look.look(picture, at + into)) for into, picture in pictures]
        parts += [audio, np.zeros(round(1.5 * RATE), np.float32)]
        at += len(audio) / RATE + 1.5
    noise = np.random.default_rng(0).normal(0, 5e-4, sum(len(part) for part in parts))
    return Acted((np.concatenate(parts) + noise).astype(np.float32), tuple(looks))


_watchers: list[list[str]] = []


def _hook(event: str, arguments: tuple[object, ...]) -> None:
    if _watchers and event == "open":
        path, mode, flags = (*arguments, None, None, None)[:3]
        if (isinstance(mode, str) and set(mode) & set("wax+")) or (isinstance(flags, int) and flags & _WRITES):
            _watchers[-1].append(str(path))


sys.addaudithook(_hook)


@pytest.fixture
def written() -> Iterator[list[str]]:
    """The files that are opened to be written while a test runs."""
    _watchers.append([])
    yield _watchers[-1]
    _watchers.clear()


def hold(visitor: Acted, watch: Watch, written: list[str], caplog: pytest.LogCaptureFixture) -> Held:
    caplog.set_level(logging.DEBUG)
    store, persona = ModelStore.default(), load_persona("front-desk")
    model = ScriptedModel("I'm glad to hear it.")
    answers = Answerer(persona, KnowledgeIndex(read_knowledge(persona.knowledge_paths), open_readers(store)), model)
    skills = Skills(ScriptedLulls(3.5), ScriptedRecogniser(HEARD), answers, ToneVoice(), watch=watch)
    activity = VoiceActivity(store.path("silero-vad", "silero_vad.onnx"))
    policy = policy_of(persona.model_copy(update={"greeting": None}))
    conversation = Conversation(skills, activity, policy, Visitor(visitor.audio, looks=iter(visitor.looks)), "declared")
    told: list[e.Notice] = []
    conversation.engine._on_notice = told.append
    text = io.StringIO()
    del written[:]
    conversation.run([JournalWriter(text, policy, with_words=True).write])
    report = conversation.engine.perceiver.report()
    return Held(
        "\n".join(message.content for prompt in model.prompts for message in prompt),
        text.getvalue(),
        caplog.text,
        report,
        tuple(sentence for notice in told if isinstance(notice, e.Accounted) for sentence in notice.sentences),
        tuple(change.to.tint for change in conversation.engine.stage.scene.manner),
        tuple(written),
    )


def test_what_is_perceived_reaches_prompt_screen_face_and_report_and_no_file(
    visitor: Acted, written: list[str], caplog: pytest.LogCaptureFixture
) -> None:
    held = hold(visitor, "full", written, caplog)
    *_, sentence, at_odds = held.told
    assert sentence.startswith("Their words are calm, but they")
    assert "sound tight" in sentence and "draw their brow" in sentence
    assert at_odds == "The words say that all is well; the face and voice do not."
    assert f"{MARKS[0]}\n{sentence}\n{at_odds}\n{MARKS[1]}" in held.prompts
    assert sentence in held.report
    assert "concerned" in held.tints
    assert held.written == ()
    for word in ("landmark", "blendshape", "sketch", "expression", "smile", "brow", "jaw"):
        assert word not in held.journal.lower()
        assert word not in held.log.lower()
    assert '"kind": "FaceSeen"' in held.journal


@pytest.mark.parametrize("watch", ["presence", "no-emotion"])
def test_under_a_strict_policy_nothing_speaks_of_feelings(
    watch: Watch, visitor: Acted, written: list[str], caplog: pytest.LogCaptureFixture
) -> None:
    held = hold(visitor, watch, written, caplog)
    perceived = [part.partition(MARKS[1])[0] for part in held.prompts.split(MARKS[0])[1:]]
    for text in (*perceived, *held.told, held.report, held.log):
        assert felt(text) == ()
    assert {"concerned", "smiling"}.isdisjoint(held.tints)
    for word in ("smile", "brow", "blendshape", "mood", "jaw"):
        assert word not in held.journal
    assert "A face was in view" in held.report
    assert held.written == ()


def test_the_judge_of_sessions_refuses_what_was_not_scripted() -> None:
    right = [Evidence(name, 1.0, 0.9, 0, 1) for name in SESSION.told]
    account = account_of(SESSION.words, right, 0, 1, "full")
    assert told_right(SESSION, account)
    assert not told_right(Session("other", "mei", SESSION.words, ("nods",), True), account)
