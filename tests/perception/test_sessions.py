"""A visitor made of a replica's face and a voice, in the whole engine: what is told of them, what a strict policy keeps
from being told, and that nothing of a face reaches the disk.
"""

from __future__ import annotations

import io
import logging
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np
import pytest

from bench.perception_sessions import SESSIONS, Session, acted, told_right
from models.store import ModelStore
from runtime import events as e
from runtime.clock import SystemClock, ticks
from runtime.conversation import Conversation, Visitor
from runtime.dialogue.answer import Answerer
from runtime.dialogue.persona import load_persona
from runtime.dialogue.prompt import static_prompt
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
from runtime.perception.signals import KINDS, Evidence
from runtime.ports.wall import SetWall
from runtime.scripted import ScriptedLulls, ScriptedRecogniser, ToneVoice
from runtime.seeing.face_finder import Picture
from runtime.seeing.look import Look
from runtime.skills import Skills
from runtime.store.conversations import Conversations
from runtime.store.keys import Keys
from runtime.store.opening import open_store
from runtime.store.store import Store
from tests.perception.files import Wrote, watched

SESSION = SESSIONS[0]
REPLY = "I'm glad to hear it."
HEARD = ["Good morning.", "Hello there.", "I am fine, thank you very much."]
SMALLEST = 478 * 3 * 4
"""Bytes of one look's landmarks, far less than those of its picture."""
WORDS_OF_FEELING = [kind.told for kind in KINDS.values() if kind.group == "feeling"]


@dataclass(frozen=True)
class Acted:
    """The session as a recording: sound at 16 kHz, and its pictures with their seconds."""

    audio: np.ndarray[tuple[int], np.dtype[np.float32]]
    pictures: tuple[tuple[float, Picture], ...]

    def looks(self) -> Iterator[tuple[int, Look]]:
        """A look at each picture, made when it is asked for."""
        look = watcher(ModelStore.default(), SystemClock().stopwatch)
        for at, picture in self.pictures:
            yield ticks(at), look.look(picture, at)


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
    wrote: Wrote
    looks: int


@pytest.fixture(scope="module")
def visitor() -> Acted:
    parts, frames, at = [np.zeros(RATE, np.float32)], [], 1.0
    for audio, pictures in acted(SESSION):
        frames += [(at + into, picture) for into, picture in pictures]
        parts += [audio, np.zeros(round(1.5 * RATE), np.float32)]
        at += len(audio) / RATE + 1.5
    noise = np.random.default_rng(0).normal(0, 5e-4, sum(len(part) for part in parts))
    return Acted((np.concatenate(parts) + noise).astype(np.float32), tuple(frames))


@pytest.fixture(scope="module")
def looks(visitor: Acted) -> tuple[tuple[int, Look], ...]:
    return tuple(visitor.looks())


@pytest.fixture
def own_places(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder that holds where this process is and its temporary files."""
    folder = tmp_path / "places"
    (folder / "temporary").mkdir(parents=True)
    monkeypatch.chdir(folder)
    monkeypatch.setattr(tempfile, "tempdir", str(folder / "temporary"))
    return folder


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


def hold(
    visitor: Acted, looks: Iterator[tuple[int, Look]], watch: Watch, caplog: pytest.LogCaptureFixture, kept: Store
) -> Held:
    caplog.set_level(logging.DEBUG)
    store = ModelStore.default()
    persona = load_persona("front-desk").model_copy(update={"keep_transcript": True})
    readers = open_readers(store)
    model = ScriptedModel(REPLY)
    answers = Answerer(persona, KnowledgeIndex(read_knowledge(persona.knowledge_paths), readers), model)
    skills = Skills(ScriptedLulls(3.5), ScriptedRecogniser(HEARD), answers, ToneVoice(), watch=watch)
    activity = VoiceActivity(store.path("silero-vad", "silero_vad.onnx"))
    policy = policy_of(persona.model_copy(update={"greeting": None}))
    seen: list[Look] = []
    followed = ((at, seen.append(look) or look) for at, look in looks)  # type: ignore[func-returns-value]
    conversation = Conversation(skills, activity, policy, Visitor(visitor.audio, looks=followed), "declared")
    told: list[e.Notice] = []
    conversation.engine._on_notice = told.append
    text = io.StringIO()
    keeping = keeper(kept, persona, readers)
    assert keeping is not None
    following = keeping.following(conversation.engine.conductor)
    with watched() as wrote:
        conversation.run([JournalWriter(text, policy, with_words=True).write, following])
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
        wrote,
        len(seen),
    )


def test_what_is_perceived_reaches_prompt_screen_face_and_report_and_no_file(
    visitor: Acted, caplog: pytest.LogCaptureFixture, kept: Store, own_places: Path
) -> None:
    held = hold(visitor, visitor.looks(), "full", caplog, kept)
    *_, sentence, at_odds = held.told
    assert sentence.startswith("Their words are calm, but they")
    assert "sound tight" in sentence and "draw their brow" in sentence
    assert at_odds == "The words say that all is well; the face and voice do not."
    assert f"{MARKS[0]}\n{sentence}\n{at_odds}\n{MARKS[1]}" in held.prompts
    assert sentence in held.report
    assert felt(_without(held.prompts, [REPLY, *HEARD, static()])) and felt(held.report), "what a strict policy forbids"
    assert "concerned" in held.tints
    for word in ("landmark", "blendshape", "sketch", "expression", "smile", "brow", "jaw"):
        assert word not in held.journal.lower()
        assert word not in held.log.lower()
        assert word not in held.store.lower()
    assert HEARD[-1] in held.store, "the words themselves are kept, where the persona keeps them"
    assert all(sentence not in held.store for sentence in held.told)
    assert '"kind": "FaceSeen"' in held.journal
    assert held.looks > 100
    assert held.wrote.opened == []
    assert held.wrote.bytes < 20 * SMALLEST, "not even the landmarks of twenty looks can be among what was written"
    assert [path for path in own_places.rglob("*") if path.is_file()] == []


def test_the_watch_over_files_sees_what_is_written(tmp_path: Path) -> None:
    with watched() as wrote:
        cv2.imwrite(str(tmp_path / "picture.bmp"), np.zeros((60, 80, 3), np.uint8))
    assert wrote.opened == []
    assert wrote.bytes >= 60 * 80 * 3, "what a library writes is counted"
    with watched() as wrote:
        (tmp_path / "landmarks").write_bytes(b"0" * 10)
        subprocess.run([sys.executable, "-c", ""], check=True)
    assert wrote.opened == [str(tmp_path / "landmarks"), sys.executable]


@pytest.mark.parametrize("watch", ["presence", "no-emotion"])
def test_under_a_strict_policy_nothing_speaks_of_feelings(
    watch: Watch, visitor: Acted, looks: tuple[tuple[int, Look], ...], caplog: pytest.LogCaptureFixture, kept: Store
) -> None:
    held = hold(visitor, iter(looks), watch, caplog, kept)
    said = [REPLY, *HEARD]
    assert static() in held.prompts
    for where in (_without(held.prompts, [*said, static()]), *held.told, held.report, held.log):
        assert felt(where) == ()
    for where in (_without(held.store, said), _without(held.journal, said)):
        assert felt(where) == ()
        for word in ("smile", "brow", "blendshape", "mood", "jaw", "tone", "manner", "pitch"):
            assert word not in where
    assert {"concerned", "smiling"}.isdisjoint(held.tints)
    assert "A face was in view" in held.report


def static() -> str:
    """What stands in every prompt of this persona, whoever comes."""
    return "\n".join(message.content for message in static_prompt(load_persona("front-desk")))


def _without(text: str, parts: Iterable[str]) -> str:
    """The text without what was said aloud, whoever said it, and without what is always there."""
    for part in parts:
        text = text.replace(part, "")
    return text


@pytest.mark.parametrize("name", WORDS_OF_FEELING)
def test_the_judge_of_texts_finds_feelings(name: str) -> None:
    assert felt(f"They {name} as they come in.") != ()


def test_the_judge_of_sessions_refuses_what_was_not_scripted() -> None:
    right = [Evidence(name, 1.0, 0.9, 0, 1) for name in SESSION.told]
    account = account_of(SESSION.words, right, 0, 1, "full")
    assert told_right(SESSION, account)
    assert not told_right(Session("other", "mei", SESSION.words, ("nods",), True), account)
