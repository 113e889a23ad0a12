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
from pathlib import Path

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
from runtime.keeping.keeper import keeper
from runtime.knowledge.documents import read_knowledge
from runtime.knowledge.index import KnowledgeIndex
from runtime.knowledge.readers import open_readers
from runtime.loading import policy_of, watcher
from runtime.perception.account import account_of
from runtime.perception.perceiver import MARKS
from runtime.perception.policy import Watch, felt
from runtime.perception.signals import Evidence
from runtime.ports.wall import SetWall
from runtime.scripted import ScriptedLulls, ScriptedRecogniser, ToneVoice
from runtime.seeing.look import Look
from runtime.skills import Skills
from runtime.store.conversations import Conversations
from runtime.store.keys import Keys
from runtime.store.opening import open_store
from runtime.store.store import Store

SESSION = SESSIONS[0]
REPLY = "I'm glad to hear it."
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
    store: str
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


@pytest.fixture
def kept(tmp_path: Path) -> Iterator[Store]:
    opened = open_store(tmp_path / "home", Keys(tmp_path / "home"), SetWall(), "file")
    yield opened
    opened.close()


def all_rows(kept: Store) -> str:
    """Every row of every table, as text, and what is sealed in them."""
    with kept.reading() as database:
        rows = [str(row) for table in database.tables for row in table.rows]
    talks = Conversations(kept)
    said = [str(line) for session in talks.sessions() for line in talks.transcript(session.id)]
    return "\n".join((*rows, *said))


def hold(visitor: Acted, watch: Watch, written: list[str], caplog: pytest.LogCaptureFixture, kept: Store) -> Held:
    caplog.set_level(logging.DEBUG)
    store = ModelStore.default()
    persona = load_persona("front-desk").model_copy(update={"keep_transcript": True})
    readers = open_readers(store)
    model = ScriptedModel(REPLY)
    answers = Answerer(persona, KnowledgeIndex(read_knowledge(persona.knowledge_paths), readers), model)
    skills = Skills(ScriptedLulls(3.5), ScriptedRecogniser(HEARD), answers, ToneVoice(), watch=watch)
    activity = VoiceActivity(store.path("silero-vad", "silero_vad.onnx"))
    policy = policy_of(persona.model_copy(update={"greeting": None}))
    conversation = Conversation(skills, activity, policy, Visitor(visitor.audio, looks=iter(visitor.looks)), "declared")
    told: list[e.Notice] = []
    conversation.engine._on_notice = told.append
    text = io.StringIO()
    keeping = keeper(kept, persona, readers)
    assert keeping is not None
    del written[:]
    following = keeping.following(conversation.engine.conductor)
    conversation.run([JournalWriter(text, policy, with_words=True).write, following])
    files = tuple(written)
    keeping.end()
    report = conversation.engine.perceiver.report()
    return Held(
        "\n".join(message.content for prompt in model.prompts for message in prompt),
        text.getvalue(),
        caplog.text,
        report,
        tuple(sentence for notice in told if isinstance(notice, e.Accounted) for sentence in notice.sentences),
        all_rows(kept),
        tuple(change.to.tint for change in conversation.engine.stage.scene.manner),
        files,
    )


def test_what_is_perceived_reaches_prompt_screen_face_and_report_and_no_file(
    visitor: Acted, written: list[str], caplog: pytest.LogCaptureFixture, kept: Store
) -> None:
    held = hold(visitor, "full", written, caplog, kept)
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
        assert word not in held.store.lower()
    assert HEARD[-1] in held.store, "the words themselves are kept, where the persona keeps them"
    assert all(sentence not in held.store for sentence in held.told)
    assert '"kind": "FaceSeen"' in held.journal


@pytest.mark.parametrize("watch", ["presence", "no-emotion"])
def test_under_a_strict_policy_nothing_speaks_of_feelings(
    watch: Watch, visitor: Acted, written: list[str], caplog: pytest.LogCaptureFixture, kept: Store
) -> None:
    held = hold(visitor, watch, written, caplog, kept)
    perceived = [part.partition(MARKS[1])[0] for part in held.prompts.split(MARKS[0])[1:]]
    stored = held.store.replace(REPLY, "")
    for text in (*perceived, *held.told, held.report, held.log, stored):
        assert felt(text) == ()
    assert {"concerned", "smiling"}.isdisjoint(held.tints)
    for word in ("smile", "brow", "blendshape", "mood", "jaw"):
        assert word not in held.journal and word not in held.store
    assert "A face was in view" in held.report
    assert held.written == ()


def test_the_judge_of_sessions_refuses_what_was_not_scripted() -> None:
    right = [Evidence(name, 1.0, 0.9, 0, 1) for name in SESSION.told]
    account = account_of(SESSION.words, right, 0, 1, "full")
    assert told_right(SESSION, account)
    assert not told_right(Session("other", "mei", SESSION.words, ("nods",), True), account)
