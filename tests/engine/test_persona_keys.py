"""Every key of a persona that the floor obeys, in the whole engine: real voice activity, a recorded visitor."""

from __future__ import annotations

import re
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from models.store import ModelStore
from runtime import events as e
from runtime.clock import ticks
from runtime.conversation import Conversation, Visitor
from runtime.dialogue.answer import Answerer
from runtime.dialogue.persona import SHIPPED, Persona, load_persona
from runtime.dialogue.said import Clause
from runtime.dialogue.scripted import ScriptedModel
from runtime.floor.machine import Floor
from runtime.guardrails.dangers import Dangers
from runtime.hearing.voice_activity import VoiceActivity
from runtime.journal import Record
from runtime.knowledge.documents import read_knowledge
from runtime.knowledge.index import KnowledgeIndex
from runtime.knowledge.readers import open_readers
from runtime.loading import murmur_of, policy_of
from runtime.responding import respondent
from runtime.scripted import ScriptedAnswers, ScriptedLulls, ScriptedRecogniser, ToneVoice
from runtime.seeing.look import Look, SeenFace
from runtime.skills import Answers, Skills
from runtime.speech.hibari import HibariVoice

Audio = NDArray[np.float32]
FRONT_DESK = (SHIPPED / "front-desk" / "persona.toml").read_text(encoding="utf-8")
HEARD = ["When can I swim?", "Where can I park?", "Thank you."]
SHORT = {text: (Clause("one two three", ()),) for text in HEARD}
LONG = {text: (Clause("word " * 40, ()),) for text in HEARD}


def persona(folder: Path, keys: str = "", presence: str = "", greeting: str | None = None) -> Persona:
    """The front desk without its documents, with keys under [turn_taking] and [presence], and another greeting."""
    text = FRONT_DESK.replace('knowledge = ["knowledge"]', "").replace('patience = "medium"', keys)
    text = text.replace("[turn_taking]", f"[presence]\n{presence}\n[turn_taking]")
    lines = [line for line in text.splitlines() if not line.startswith("greeting")]
    if greeting is not None:
        lines.insert(1, greeting)
    folder.mkdir(exist_ok=True)
    (folder / "persona.toml").write_text("\n".join(lines), encoding="utf-8")
    return load_persona(folder)


def conversation(
    who: Persona,
    activity: VoiceActivity,
    visitor: Visitor,
    answers: Answers | None = None,
    heard: list[str] = HEARD,
    lulls: float = 3.5,
) -> Conversation:
    voice, taking = ToneVoice(), who.turn_taking
    skills = Skills(
        ScriptedLulls(lulls),
        ScriptedRecogniser(heard),
        ScriptedAnswers(SHORT) if answers is None else answers,
        voice,
        murmur_of(who, voice),
        taking.expects,
    )
    return Conversation(skills, activity, policy_of(who), visitor, "declared")


def said(done: Conversation, speaker: e.Speaker = "persona") -> list[str]:
    return [line.caption.words.read() for line in done.engine.lines if line.caption.speaker == speaker]


def quiet(seconds: float) -> Audio:
    return (1e-3 * np.random.default_rng(0).standard_normal(round(16_000 * seconds))).astype(np.float32)


def wait_of(done: Conversation, turn: int) -> int:
    [timed] = [timed for timed in done.engine.timed if timed.turn == turn]
    return timed.decided - timed.speech_end


@pytest.mark.parametrize(("engagement", "times"), [("off", 0), ("patient", 1), ("eager", 2)])
def test_engagement(tmp_path: Path, activity: VoiceActivity, engagement: str, times: int) -> None:
    who = persona(tmp_path, presence=f'engagement = "{engagement}"\nnudge = "Take your time."')
    done = conversation(who, activity, Visitor(quiet(60)))
    done.run()
    assert said(done) == ["Take your time."] * times


def test_leave_after(tmp_path: Path, activity: VoiceActivity) -> None:
    who = persona(tmp_path, presence="leave_after = 20")
    left = conversation(who, activity, Visitor(quiet(60)))
    assert left.run().over
    assert ticks(20) <= left.engine.clock.now() < ticks(30)
    face = iter([(ticks(1), Look("clear", 0.5, 1, SeenFace(0.5, 0.5, 0.3, 0.8)))])
    watched = conversation(who, activity, Visitor(quiet(60), looks=face))
    watched.run()
    assert watched.engine.clock.now() >= ticks(60)


def test_wake_phrase(tmp_path: Path, activity: VoiceActivity, recording: Audio) -> None:
    who = persona(tmp_path, 'wake_phrase = "hello Mira"')
    heard = ["When can I swim?", "Hello, Mira! Where can I park?", "Thank you."]
    answers = ScriptedAnswers(dict.fromkeys(heard, SHORT["Thank you."]))
    done = conversation(who, activity, Visitor(recording), answers, heard)
    done.run()
    assert said(done, "visitor") == heard[1:], "once woken it stays awake"


def test_push_to_talk(tmp_path: Path, activity: VoiceActivity, recording: Audio) -> None:
    who = persona(tmp_path, "push_to_talk = true")
    done = conversation(who, activity, Visitor(recording, hold=False), heard=HEARD[1:2])
    for held, at in ((True, 7.7), (False, 9.5)):
        done.engine.post(e.TalkKey(held), ticks(at))
    done.run()
    assert said(done, "visitor") == ["Where can I park?"]
    [timed] = done.engine.timed
    assert ticks(9.5) <= timed.decided < ticks(9.6), "letting go ends the turn"


def paused_turn(turns: list[Audio]) -> Audio:
    """Five seconds of speech, a pause, more speech."""
    return np.concatenate([quiet(1), turns[0], turns[1], turns[0], quiet(2), turns[2], quiet(6)])


def test_murmurs(tmp_path: Path, activity: VoiceActivity, turns: list[Audio]) -> None:
    sounds: list[Audio] = []
    for key in ("murmurs = true", "murmurs = false"):
        who = persona(tmp_path, key)
        done = conversation(who, activity, Visitor(paused_turn(turns), hold=False), heard=HEARD[:1], lulls=-2.5)
        effects: list[tuple[int, e.Effect]] = []

        def note(record: Record, into: list[tuple[int, e.Effect]] = effects) -> None:
            into += [(record.at, effect) for effect in record.effects]

        done.run([note])
        taken = next(at for at, effect in effects if effect == e.Tell(e.FloorChanged(Floor.THINKING.value)))
        assert [effect for _, effect in effects if isinstance(effect, e.Acknowledge)] == [e.Acknowledge("true" in key)]
        sounds.append(done.duplex.tracks.persona()[: taken // 2])
    murmured, silent = sounds
    assert 0.01 < np.abs(murmured).max() < 0.15, "soft, and before the floor was taken"
    assert not silent.any()


def test_the_murmur_is_rendered_in_the_personas_voice(tmp_path: Path) -> None:
    files = ModelStore.default().paths("hibari-en")
    voice = HibariVoice(files["hibari.onnx"], files["oov.onnx"])
    murmur = murmur_of(persona(tmp_path, "murmurs = true"), voice)
    assert murmur is not None and 0.2 < murmur.duration < 1.2
    assert float(np.abs(murmur.audio).max()) > 0.02
    assert murmur_of(persona(tmp_path), voice) is None


def test_greeting_protected(tmp_path: Path, activity: VoiceActivity, turns: list[Audio]) -> None:
    early = np.concatenate([quiet(1), turns[0], quiet(8)])
    heard = {}
    for protected in ("true", "false"):
        greeting = f'greeting = "{"word " * 20}"\ngreeting_protected = {protected}'
        who = persona(tmp_path, greeting=greeting)
        done = conversation(who, activity, Visitor(early, hold=False), heard=HEARD[:1])
        state = done.run()
        heard[protected] = len(state.history[0].words.read().split())
        assert said(done, "visitor") == HEARD[:1] and said(done)[-1] == "one two three", "their words are answered"
        loudness = np.abs(done.duplex.tracks.persona()[24_000 : 24_000 * 5].reshape(-1, 2400)).max(axis=1)
        assert (protected == "true") == bool(loudness.min() > 0.19), "never quieter, or else quieter"
    assert heard["true"] == 20 and 0 < heard["false"] < 20


def test_patience(tmp_path: Path, activity: VoiceActivity, recording: Audio) -> None:
    waits = []
    for patience in ("low", "medium", "high"):
        who = persona(tmp_path, f'patience = "{patience}"')
        done = conversation(who, activity, Visitor(recording), lulls=0.0)
        done.run()
        waits.append(wait_of(done, 1))
    assert waits == sorted(set(waits))


def test_interruptibility(tmp_path: Path, activity: VoiceActivity, recording: Audio) -> None:
    words = ["When can I swim?", "Maybe the garden", "Thank you."]
    answers = ScriptedAnswers(dict.fromkeys(words, LONG["Thank you."]))
    cut = []
    for level in ("very low", "low", "high"):
        who = persona(tmp_path, f'interruptibility = "{level}"')
        done = conversation(who, activity, Visitor(recording, hold=False), answers, words)
        state = done.run()
        cut.append(len(next(s for s in state.history if s.speaker == "persona").words.read().split()))
    assert cut[0] == cut[1] == 40 > cut[2] > 0


def test_expected(tmp_path: Path, activity: VoiceActivity, recording: Audio) -> None:
    waits = []
    asking = ScriptedAnswers(dict.fromkeys(HEARD, (Clause("Tell me about the pain please.", ()),)))
    expected = '[[turn_taking.expected]]\npatterns = ["about the pain"]\nanswer = "long"\npatience = "high"'
    for keys in ("", expected):
        done = conversation(persona(tmp_path, keys), activity, Visitor(recording), asking, lulls=0.0)
        done.run()
        waits.append((wait_of(done, 1), wait_of(done, 2)))
    assert waits[0][0] == waits[1][0], "nothing was asked before the first turn"
    assert waits[1][1] > waits[0][1]


def test_a_protected_guardrail_is_said_to_its_end(tmp_path: Path, activity: VoiceActivity, turns: list[Audio]) -> None:
    """The whole way from the persona's file: its clauses are never made quieter, and what is said over them counts."""
    shipped = load_persona("front-desk")
    knowledge = KnowledgeIndex(read_knowledge(shipped.knowledge_paths), open_readers(ModelStore.default()))
    who = persona(tmp_path)
    answers = respondent(who, Answerer(who, knowledge, ScriptedModel("Hello.")), None, Dangers())
    assert all(clause.protected for clause in answers.answer("I have chest pain"))
    assert not any(clause.protected for clause in answers.answer("Where can I park?"))
    over = np.concatenate([quiet(1), turns[0], quiet(2), turns[1], quiet(20)])
    heard = ["I have chest pain", "Where can I park?"]
    done = conversation(who, activity, Visitor(over, hold=False), answers, heard)
    state = done.run()
    told = [line.words.read() for line in state.history]
    assert " ".join(told[1:4]) == who.escalation
    assert told[4] == "Where can I park?" and "garage" in " ".join(told[5:])
    assert not [spoken for spoken in done.engine.stage.spoken if spoken.cut is not None]


def test_every_key_is_in_the_docs() -> None:
    text = (Path(__file__).parents[2] / "docs" / "personas.md").read_text(encoding="utf-8")
    models = [Persona]
    while models:
        for name, field in models.pop().model_fields.items():
            assert re.search(rf"[`\[]{name}[`\]]", text), name
            models += [m for m in _tables(field.annotation) if m is not Persona]


def _tables(annotation: object) -> list[type[Persona]]:
    kinds = [annotation, *getattr(annotation, "__args__", ())]
    return [kind for kind in kinds if isinstance(kind, type) and hasattr(kind, "model_fields")]


def test_a_clause_that_may_be_interrupted_after_a_protected_one(
    tmp_path: Path, activity: VoiceActivity, turns: list[Audio]
) -> None:
    """Only what is protected is said to its end: after it we listen."""
    clauses = (Clause("word " * 12, protected=True), Clause("more " * 40))
    answers = ScriptedAnswers({HEARD[0]: clauses, HEARD[1]: (Clause("one two three"),)})
    over = np.concatenate([quiet(1), turns[0], quiet(1.5), turns[1], quiet(9)])
    done = conversation(persona(tmp_path), activity, Visitor(over, hold=False), answers, HEARD[:2])
    state = done.run()
    ours = [line.words.read().split() for line in state.history if line.speaker == "persona"]
    assert ours[0] == ["word"] * 12
    assert len(ours) == 2 or len(ours[1]) < 40
    assert said(done)[-1] == "one two three"
