"""One contract over every implementation of the language-model port, the real ones on a real small model."""

from __future__ import annotations

import json
import os
import stat
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path

import pytest

from models.store import ModelStore
from runtime.dialogue import engines
from runtime.dialogue.background import BackgroundModel
from runtime.dialogue.engines import installed_engine, open_language_model
from runtime.dialogue.language_model import LanguageModel, Message, PromptTooLong
from runtime.dialogue.llama import LlamaCppModel
from runtime.dialogue.scripted import ScriptedModel
from runtime.dialogue.xllama import XLlamaCppModel
from runtime.errors import ModelDamaged, ModelMissing, SetupProblem

REAL: dict[str, type[LlamaCppModel] | type[XLlamaCppModel]] = {"llama_cpp": LlamaCppModel, "xllamacpp": XLlamaCppModel}
PERSONA = Message("system", "You are Mira, the friendly computer assistant at the front desk of an eye clinic. " * 6)
HELLO = Message("user", "Hello, how are you today?")


def small_model() -> Path:
    return ModelStore.default().path("smollm2-135m", "model.gguf")


def open_real(package: str, state_folder: Path | None = None) -> LlamaCppModel | XLlamaCppModel:
    pytest.importorskip(package, reason="this build of the engine is not installed; another one is")
    return REAL[package](small_model(), name="small", context=1024, state_folder=state_folder)


@pytest.fixture(scope="module", params=["scripted", "llama_cpp", "xllamacpp", "background"])
def model(request: pytest.FixtureRequest) -> Iterator[LanguageModel]:
    opened: LanguageModel
    if request.param == "scripted":
        opened = ScriptedModel('{"answer": "yes"} I am well, and so on, and so on.', context=1024)
    elif request.param == "background":
        opened = BackgroundModel(lambda: ScriptedModel('{"answer": "yes"} I am well, and so on.', context=1024))
    else:
        opened = open_real(request.param)
    yield opened
    opened.close()


class CancelAfter:
    """Says yes from the n-th question on, and counts how often it was asked."""

    def __init__(self, questions: int) -> None:
        self.left = questions
        self.asked = 0

    def __call__(self) -> bool:
        self.asked += 1
        self.left -= 1
        return self.left < 0


def test_one_real_engine_is_installed() -> None:
    assert installed_engine() in REAL


def test_it_says_what_it_is(model: LanguageModel) -> None:
    assert model.name in ("small", "scripted")
    assert model.context == 1024


def test_counting(model: LanguageModel) -> None:
    assert model.count("") == 0
    assert 0 < model.count("the eye") < model.count("the eye clinic at the harbor")


def test_control_tokens_in_a_text_are_plain_text(model: LanguageModel) -> None:
    assert model.count("<|im_start|>") > 1


def test_prefill_says_how_many_tokens_are_held(model: LanguageModel) -> None:
    alone = model.prefill([PERSONA])
    assert alone >= model.count(PERSONA.content)
    assert model.prefill([PERSONA, HELLO]) > alone


def test_what_is_held_is_not_read_again(model: LanguageModel) -> None:
    model.prefill([Message("system", "Something else.")])
    first = CancelAfter(1_000)
    model.prefill([PERSONA], cancelled=first)
    again, longer = CancelAfter(1_000), CancelAfter(1_000)
    model.prefill([PERSONA], cancelled=again)
    model.prefill([PERSONA, Message("user", "Hi")], cancelled=longer)
    assert again.asked == 0
    assert longer.asked < first.asked


def test_a_partial_transcript_can_grow(model: LanguageModel) -> None:
    partial = model.prefill([PERSONA, Message("user", "Hello, how")])
    assert model.prefill([PERSONA, Message("user", "Hello, how are you")]) > partial


def test_prefill_stops_when_cancelled(model: LanguageModel) -> None:
    model.prefill([Message("system", "Something else.")])
    whole = model.prefill([PERSONA])
    model.prefill([Message("system", "Something else.")])
    assert model.prefill([PERSONA], cancelled=CancelAfter(1)) < whole


def test_streaming_gives_pieces_of_text(model: LanguageModel) -> None:
    pieces = list(model.stream([PERSONA, HELLO], max_tokens=12))
    assert 1 <= len(pieces) <= 12
    assert all(pieces)


def test_a_stop_text_is_never_spoken(model: LanguageModel) -> None:
    said = "".join(model.stream([PERSONA, HELLO], max_tokens=40, stop=("a", "I", "o")))
    assert not set("aIo") & set(said)


def test_streaming_stops_between_tokens(model: LanguageModel) -> None:
    model.prefill([PERSONA, HELLO])
    assert list(model.stream([PERSONA, HELLO], max_tokens=40, cancelled=lambda: True)) == []
    stream = model.stream([PERSONA, HELLO], max_tokens=40, cancelled=CancelAfter(4))
    assert len(list(stream)) <= 4


def test_an_abandoned_stream_does_no_harm(model: LanguageModel) -> None:
    stream = model.stream([PERSONA, HELLO], max_tokens=40)
    next(stream)
    del stream
    assert "".join(model.stream([PERSONA, HELLO], max_tokens=8))


def test_a_schema_forces_the_shape() -> None:
    answers = {"answer": {"enum": ["yes", "no"]}}
    schema = {"type": "object", "properties": answers, "required": ["answer"], "additionalProperties": False}
    ask = [Message("user", "Is the sky blue? Answer in JSON.")]
    models: list[LanguageModel] = [ScriptedModel('{"answer": "yes"}'), ScriptedModel("garbage")]
    models += [open_real(package) for package in REAL if _installed(package)]
    for opened in models:
        answer = json.loads("".join(opened.stream(ask, max_tokens=200, json_schema=schema)))
        opened.close()
        assert answer in ({"answer": "yes"}, {"answer": "no"}, {})


def test_any_script_may_come_in(model: LanguageModel) -> None:
    said = "".join(model.stream([Message("user", "¿Qué tal? 你好 👋🏽 \x00")], max_tokens=6))
    assert said.encode()


def test_too_long_a_prompt_is_refused(model: LanguageModel) -> None:
    long = [Message("user", "word " * 2_000)]
    with pytest.raises(PromptTooLong):
        model.prefill(long)
    with pytest.raises(PromptTooLong):
        list(model.stream(long, max_tokens=1))
    with pytest.raises(PromptTooLong):
        list(model.stream([HELLO], max_tokens=1_024))
    assert "".join(model.stream([HELLO], max_tokens=4))


# ------------------------------------------------------------------------------------------------- the real engines


def _installed(package: str) -> bool:
    return find_spec(package) is not None


@pytest.mark.parametrize("package", REAL)
def test_a_kept_prompt_is_not_read_at_the_next_start(package: str, tmp_path: Path) -> None:
    first = open_real(package, tmp_path / "state")
    tokens = first.prefill([PERSONA], keep=True)
    first.close()
    second = open_real(package, tmp_path / "state")
    assert second.prefill([PERSONA], keep=True, cancelled=lambda: True) == tokens
    assert "".join(second.stream([PERSONA, HELLO], max_tokens=4))
    second.close()


@pytest.mark.parametrize("package", REAL)
def test_a_damaged_kept_prompt_is_read_again(package: str, tmp_path: Path) -> None:
    first = open_real(package, tmp_path)
    tokens = first.prefill([PERSONA], keep=True)
    first.close()
    (state,) = tmp_path.iterdir()
    state.write_bytes(state.read_bytes()[:500])
    second = open_real(package, tmp_path)
    assert second.prefill([PERSONA], keep=True) == tokens
    assert "".join(second.stream([PERSONA, HELLO], max_tokens=4))
    second.close()
    assert state.stat().st_size > 500


@pytest.mark.parametrize("package", REAL)
def test_only_what_is_marked_is_left_on_disk(package: str, tmp_path: Path) -> None:
    model = open_real(package, tmp_path)
    model.prefill([PERSONA])
    list(model.stream([PERSONA, HELLO], max_tokens=2))
    model.close()
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("package", REAL)
def test_a_file_that_is_no_model_is_refused(package: str, tmp_path: Path) -> None:
    pytest.importorskip(package, reason="this build of the engine is not installed; another one is")
    damaged = tmp_path / "damaged.gguf"
    damaged.write_bytes(b"GGUF" + b"\0" * 200)
    with pytest.raises(ModelDamaged, match=r"damaged\.gguf"):
        REAL[package](damaged)
    with pytest.raises(ModelMissing, match=r"absent\.gguf"):
        REAL[package](tmp_path / "absent.gguf")


def test_the_prebuilt_engine_listens_on_no_network() -> None:
    model = open_real("xllamacpp")
    assert isinstance(model, XLlamaCppModel)
    address: str = model._server.listening_address
    folder = Path(address.removeprefix("unix://")).parent
    assert address.startswith("unix://")
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    assert folder.stat().st_uid == os.getuid()
    model.close()
    assert not folder.exists()


def test_without_an_engine_the_way_out_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(engines, "find_spec", lambda name: None)
    with pytest.raises(SetupProblem) as caught:
        open_language_model(small_model())
    assert "packaging/run.sh setup" in caught.value.hint


def test_the_installed_engine_opens_the_model() -> None:
    model = open_language_model(small_model())
    assert model.name == "model"
    assert model.count("hello") > 0
    model.close()
