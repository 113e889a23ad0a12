"""Conditions that a persona waits for: what they set off, and that no picture goes along without consent."""

from __future__ import annotations

import sys
import threading
from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np
import pytest

from models.store import ModelStore
from runtime import events as e
from runtime.clock import VirtualClock, ticks
from runtime.dialogue.persona import SHIPPED, load_persona
from runtime.engine import Engine
from runtime.errors import BadSettings
from runtime.hearing.voice_activity import VoiceActivity
from runtime.perception import state as perceived
from runtime.perception.conditions import Wait, holding
from runtime.perception.perceiver import Met, Perceiver, Picture
from runtime.perception.signals import Evidence
from runtime.ports.host import NoHost, ThisMachine
from runtime.scripted import ScriptedAnswers, ScriptedLulls, ScriptedRecogniser, ToneVoice
from runtime.seeing.look import Body, Look
from runtime.skills import Skills
from runtime.tools.host import RecordingHost
from runtime.tools.toolbox import Toolbox
from runtime.workers import InlineWorkers, declared
from tests.engine.scripts import POLICY
from tests.perception.scenes import RATE, REST, face, look, watched

PICTURE = np.full((24, 32, 3), 90, np.uint8)
THERE = Wait("somebody came", "is there", 1.0, picture=True)


def met_by(wait: Wait, *, consented: bool) -> list[Met]:
    """All that is met in three seconds of a face."""
    met: list[Met] = []
    perceiver = Perceiver("presence", [wait], consented=consented, met=met.append)
    for frame in range(3 * RATE):
        perceiver.saw(look(face()), ticks(frame / RATE), PICTURE)
    return met


DRAWN = replace(REST, brow=-0.6)
LAST_UTTERANCE = Evidence("hesitates", 2.0, 0.8, 3.0, 4.5)


@pytest.mark.parametrize(
    ("at_the_end", "heard", "confused"),
    [
        (look(face(DRAWN)), (), False),  # somebody who minds something
        (look(face(DRAWN)), (LAST_UTTERANCE,), True),
        (look(face(DRAWN, (0, 0, 14))), (), True),
        (look(face(DRAWN, height=0.4)), (), True),
        (look(face(REST, (0, 0, 14))), (LAST_UTTERANCE,), False),
        (look(face(replace(DRAWN, smile=0.8), (0, 0, 14))), (), False),
    ],
)
def test_who_looks_confused(at_the_end: Look, heard: tuple[Evidence, ...], confused: bool) -> None:
    state = watched(watched(perceived.begin("full"), 5), 3, lambda _: at_the_end)
    held = holding(state.glances, state.baseline, heard, state.glances[-1].at, "full")
    assert ("looks confused" in held) is confused
    assert "looks confused" not in holding(state.glances, state.baseline, heard, 8.0, "no-emotion")


def test_a_condition_has_to_last_and_is_told_once_until_it_is_over() -> None:
    wait = Wait("help", "holds up a hand", 1.5)
    state = perceived.begin("no-emotion", [wait])
    met: list[float] = []
    up, down = (replace(look(face()), body=Body(0.5, 0.2, 0.0, hand)) for hand in (True, False))
    for frame in range(30 * RATE):
        at = frame / RATE
        raised = 5 <= at < 6 or 10 <= at < 16 or 22 <= at < 28
        state = perceived.saw(state, at, up if raised else down)
        met += [at for _ in state.met]
    assert [round(at) for at in met] == [12, 24], "not the first, which was over too soon"


def test_without_consent_no_picture_goes_along() -> None:
    assert [one.picture for one in met_by(THERE, consented=False)] == [None]


def test_with_consent_the_picture_of_that_moment_goes_along_where_it_was_wished_for() -> None:
    [one] = met_by(THERE, consented=True)
    assert one.picture is not None and one.picture is not PICTURE
    assert np.array_equal(one.picture, PICTURE)
    assert [one.picture for one in met_by(replace(THERE, picture=False), consented=True)] == [None]


@pytest.mark.parametrize("consented", [False, True])
def test_what_the_machine_does_about_it(consented: bool) -> None:
    host = RecordingHost()
    [one] = met_by(replace(THERE, calls_staff=True), consented=consented)
    Toolbox((), Path(), host).condition(one)
    [(name, when, picture)] = host.conditions
    assert (name, when, picture is not None) == ("somebody came", "is there", consented)
    assert host.asked == [("call_staff", "somebody came")]
    told = "condition told with a picture" if consented else "condition told"
    assert host.noted == [(told, "somebody came"), ("act call_staff", "somebody came")]
    Toolbox((), Path(), NoHost()).condition(one)


@pytest.mark.parametrize("picture", [None, PICTURE])
def test_the_integrator_s_program_gets_words_and_at_most_a_picture(tmp_path: Path, picture: Picture | None) -> None:
    script = "import sys; open(sys.argv[1], 'wb').write(repr(sys.argv[2:]).encode() + b'|' + sys.stdin.buffer.read())"
    out = tmp_path / "told"
    machine = ThisMachine(condition_command=(sys.executable, "-c", script, str(out)))
    assert machine.tell_condition("needs help", "looks confused", picture, 30.0)
    words, _, data = out.read_bytes().partition(b"|")
    assert words == b"['needs help', 'looks confused']"
    if picture is None:
        assert data == b""
    else:
        read = cv2.imdecode(np.frombuffer(data, np.uint8), cv2.IMREAD_COLOR)
        assert read is not None and read.shape == picture.shape
    assert not ThisMachine().tell_condition("needs help", "looks confused", picture, 30.0)


@pytest.mark.parametrize("consented", [False, True])
def test_the_engine_tells_screens_and_calls_staff(consented: bool) -> None:
    activity = VoiceActivity(ModelStore.default().path("silero-vad", "silero_vad.onnx"))
    notices: list[e.Notice] = []
    met: list[Met] = []
    wait = replace(THERE, calls_staff=True)
    skills = Skills(ScriptedLulls(0), ScriptedRecogniser([]), ScriptedAnswers({}), ToneVoice(), waits=(wait,))
    clock, still = VirtualClock(), threading.Condition()
    engine = Engine(
        skills,
        activity,
        POLICY,
        clock,
        lambda post: InlineWorkers(clock, post, declared),
        noticed=notices.append,
        met=met.append,
        consented=consented,
    )
    for frame in range(3 * RATE):
        clock.wait(still, ticks(frame / RATE))
        engine.saw(look(face()), PICTURE)
    assert e.ConditionMet("somebody came", "is there", pictured=consented) in notices
    assert e.StaffCalled(0, "somebody came") in notices
    assert [one.picture is not None for one in met] == [consented]


def test_a_persona_s_conditions(tmp_path: Path) -> None:
    text = (SHIPPED / "front-desk" / "persona.toml").read_text(encoding="utf-8")
    tools = (
        '[perception]\ntools = [{ name = "wants help", when = "%s", lasts = 2, picture = true, calls_staff = true }]\n'
    )
    text = text.replace('knowledge = ["knowledge"]', "")
    (tmp_path / "persona.toml").write_text(f"{text}\n{tools % 'looks away'}", encoding="utf-8")
    assert load_persona(tmp_path).perception.waits == (Wait("wants help", "looks away", 2.0, True, True),)
    (tmp_path / "persona.toml").write_text(f"{text}\n{tools % 'smiles'}", encoding="utf-8")
    with pytest.raises(BadSettings, match="forbids"):
        load_persona(tmp_path)
