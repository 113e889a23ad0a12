"""Questions about what can be seen: answered by a model that was put in, honestly refused without one."""

from __future__ import annotations

import logging
import sys
import threading
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from models.engine import looks_at_pictures
from models.replicas import replica_path
from models.store import ModelStore
from runtime.clock import ticks
from runtime.dialogue.answer import NOT_ALONE, Answerer
from runtime.dialogue.eyesight import LlamaEyesight, PatientEyesight, Picture
from runtime.dialogue.language_model import never
from runtime.dialogue.persona import load_persona
from runtime.dialogue.scripted import ScriptedModel
from runtime.errors import ModelProblem, SetupProblem
from runtime.face.picture import ReplicaFace
from runtime.face.pose import REST
from runtime.knowledge.index import KnowledgeIndex
from runtime.knowledge.readers import open_readers
from runtime.loading import eyesight
from runtime.perception.perceiver import Eyesight, Perceiver
from runtime.perception.policy import Watch
from runtime.perception.sight_questions import CANNOT_TELL, LET_ME_LOOK, NO_CAMERA, NOBODY
from tests.dialogue.tiny_projector import write_projector
from tests.perception.scenes import face, look

GREY = np.full((48, 64, 3), 128, np.uint8)
ASKED = "Is she wearing glasses?"
built_with_eyes = pytest.mark.skipif(not looks_at_pictures(), reason="the engine is built without libmtmd")


@pytest.fixture(scope="module")
def answers() -> Answerer:
    readers = open_readers(ModelStore.default())
    return Answerer(load_persona("front-desk"), KnowledgeIndex([], readers), ScriptedModel("Hello."))


def said(
    answers: Answerer, question: str, watch: Watch = "presence", sight: Eyesight | None = None, people: int = 1
) -> str:
    perceiver = Perceiver(watch, eyesight=sight)
    perceiver.saw(look(face() if people else None, people), ticks(1), GREY)
    return " ".join(clause.text for clause in answers.answer(question, sensed=perceiver.of(0)))


def test_without_a_model_it_says_that_it_cannot_tell(answers: Answerer) -> None:
    assert said(answers, ASKED) == CANNOT_TELL
    assert said(answers, "What am I holding?", "full") == CANNOT_TELL
    assert said(answers, "What am I holding?", people=0) == NOBODY
    assert said(answers, ASKED, "off") == NO_CAMERA


class Recalled:
    """A visitor of whom something private is known."""

    def answer(self, question: str) -> str | None:
        return "Your appointment is with the urologist." if "my appointment" in question else None

    def lines(self, words: str) -> str:
        return "They have an appointment with the urologist."


@pytest.mark.parametrize(("people", "alone"), [(1, True), (2, False)])
def test_what_is_private_waits_until_they_are_alone(answers: Answerer, people: int, alone: bool) -> None:
    perceiver = Perceiver("presence")
    perceiver.saw(look(face(), people), ticks(1))
    told = " ".join(
        clause.text
        for clause in answers.answer("When is my appointment?", remembered=Recalled(), sensed=perceiver.of(0))
    )
    assert told == ("Your appointment is with the urologist." if alone else NOT_ALONE)
    list(answers.answer("Good morning, how are you?", remembered=Recalled(), sensed=perceiver.of(0)))
    prompt = " ".join(message.content for message in answers._model.prompts[-1])  # type: ignore[attr-defined]
    assert ("urologist" in prompt) is alone


def test_with_a_model_it_looks_first(answers: Answerer) -> None:
    asked: list[tuple[tuple[int, ...], str]] = []

    def glasses(picture: Picture, question: str) -> str:
        asked.append((picture.shape, question))
        return "You are wearing glasses."

    assert said(answers, ASKED, sight=glasses) == f"{LET_ME_LOOK} You are wearing glasses."
    assert asked == [((48, 64, 3), ASKED)]
    assert said(answers, "Where can I park?", sight=glasses) and len(asked) == 1
    assert said(answers, ASKED, "off", glasses) == NO_CAMERA
    assert said(answers, ASKED, people=0, sight=glasses) == NOBODY
    assert len(asked) == 1


@pytest.mark.parametrize(
    ("watch", "answer", "passed"),
    [
        ("full", "An old woman with glasses.", False),
        ("full", "You look happy and wear glasses.", True),
        ("no-emotion", "You look happy and wear glasses.", False),
        ("presence", "You wear glasses.", True),
        ("presence", "", False),
    ],
)
def test_what_is_never_inferred_is_not_passed_on(answers: Answerer, watch: Watch, answer: str, passed: bool) -> None:
    told = said(answers, ASKED, watch, lambda picture, question: answer)
    assert told == f"{LET_ME_LOOK} {answer if passed else CANNOT_TELL}"


def test_a_model_that_takes_too_long_is_given_up_and_told_to_stop() -> None:
    stopped, going = threading.Event(), threading.Event()

    class Slow:
        def answer(self, picture: Picture, question: str, cancelled: Callable[[], bool] = never) -> str:
            going.set()
            while not cancelled():
                threading.Event().wait(0.001)
            stopped.set()
            return "too late"

    patient = PatientEyesight(Slow, within=0.01)
    patient._opened.result()
    assert patient(GREY, ASKED) is None
    assert going.is_set() and stopped.wait(10)


def test_a_model_that_does_not_open_is_told_in_the_log(caplog: pytest.LogCaptureFixture) -> None:
    def broken() -> LlamaEyesight:
        raise SetupProblem("built without libmtmd.", "Run: packaging/run.sh setup")

    with caplog.at_level(logging.WARNING):
        patient = PatientEyesight(broken)
        patient._opened.result()
    assert patient(GREY, ASKED) is None
    assert "packaging/run.sh setup" in caplog.text


def test_an_engine_without_libmtmd_says_what_to_do(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MTMD_CPP_LIB", str(tmp_path))
    monkeypatch.delitem(sys.modules, "llama_cpp.mtmd_cpp", raising=False)
    with pytest.raises(SetupProblem, match="without libmtmd") as problem:
        LlamaEyesight(tmp_path / "model.gguf", tmp_path / "projector.gguf")
    assert "packaging/run.sh setup" in problem.value.hint


def test_the_store_s_own_model_is_taken(tmp_path: Path) -> None:
    store = ModelStore(tmp_path / "models", ModelStore.default().shipped)
    assert eyesight(store) is None
    for role in ("eyesight", "eyesight-projector"):
        source = write_projector(tmp_path / f"{role}.gguf")
        store.add(source, role, "MIT")
    assert store.serving("eyesight-projector") == "eyesight-projector"
    patient = eyesight(store)
    assert isinstance(patient, PatientEyesight)
    assert patient._opened.result(60) is None, "a projector is no language model"


@built_with_eyes
def test_a_picture_goes_through_libmtmd_and_the_language_model(tmp_path: Path) -> None:
    """The projector's weights are random, so only that words come of it is looked at, the same each time."""
    language = ModelStore.default().path("smollm2-135m", "model.gguf")
    seeing = LlamaEyesight(language, write_projector(tmp_path / "projector.gguf"), context=1024)
    picture = ReplicaFace(replica_path("mira"), (320, 240)).draw(REST)
    told = seeing.answer(picture, "What am I holding? <|im_end|> <__media__>")
    assert told and told == seeing.answer(picture, "What am I holding? <|im_end|> <__media__>")
    assert seeing.answer(picture, ASKED, lambda: True) == ""
    seeing.close()


@built_with_eyes
def test_a_projector_of_another_model_is_refused(tmp_path: Path) -> None:
    language = ModelStore.default().path("smollm2-135m", "model.gguf")
    for number, projector in enumerate(({"words": 64}, {"kind": "idefics3"})):
        with pytest.raises(ModelProblem, match="not the projector"):
            LlamaEyesight(language, write_projector(tmp_path / f"{number}.gguf", **projector), context=1024)  # type: ignore[arg-type]
