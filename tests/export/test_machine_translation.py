from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path

import pytest

from models.store import ModelStore
from runtime.dialogue.engines import open_language_model
from runtime.dialogue.language_model import Message
from runtime.dialogue.scripted import ScriptedModel
from runtime.errors import ModelMissing
from runtime.export.localised_voices import with_voices
from runtime.export.machine_translation import installed_translator, translated
from runtime.script.exchange import read_translation, to_csv, to_xliff
from runtime.script.units import put_in, units

SCRIPT = """---
$name: text
title: Drops
title-card: 3s | Drops | Please read
---
# Welcome
@voice am_michael
Good *morning*, {{name}}. [nod] The drops take 20 minutes.

Ask {Dr. Nguyen|doctor win}.
"""
SAID = {
    "Drops": "Gotas",
    "Please read": "Lea, por favor",
    "Welcome": "Bienvenida",
    "Good morning, {{name}}.": "Buenos días, {{name}}.",
    "The drops take 20 minutes.": "Las gotas tardan 20 minutos.",
    "Ask Dr. Nguyen.": "Pregunte a Dr. Nguyen.",
}


def told(said: dict[str, str]) -> ScriptedModel:
    def reply(messages: Sequence[Message]) -> str:
        assert "from English (en) to Spanish (es)" in messages[0].content
        return json.dumps({"translation": said[messages[-1].content]})

    return ScriptedModel(reply)


@pytest.mark.parametrize("kind", ["xlf", "csv"])
def test_a_draft_goes_out_and_comes_in_as_a_script(kind: str, tmp_path: Path) -> None:
    found, file = units(SCRIPT), tmp_path / f"script.{kind}"
    said = translated(told(SAID), found, "en", "es")
    if kind == "csv":
        file.write_text(to_csv(found, said), encoding="utf-8", newline="")
    else:
        file.write_bytes(to_xliff("script.md", found, "en", "es", said))
    _, back = read_translation(file)
    assert back == said
    script = with_voices(put_in(SCRIPT, found, back, "es"), "es")
    assert "Buenos días, {{name}}. [nod] Las gotas tardan 20 minutos." in script
    assert "title-card: 3s | Gotas | Lea, por favor" in script
    assert "@voice em_alex" in script and "am_michael" not in script


@pytest.mark.parametrize("wrong", ["Las gotas tardan 30 minutos.", "Las gotas tardan.", ""])
def test_what_lost_a_figure_is_left_to_a_person(wrong: str) -> None:
    said = translated(told({**SAID, "The drops take 20 minutes.": wrong}), units(SCRIPT), "en", "es")
    assert [name for name, text in said.items() if not text] == ["s1-p1"]


def test_a_real_model_translates() -> None:
    model = open_language_model(ModelStore.default().path("qwen2.5-0.5b-q4_0", "model.gguf"))
    try:
        said = translated(model, units("Please wait here. [nod]"), "en", "es")
    finally:
        model.close()
    text = said["s1-p1"].lower()
    assert text.endswith("[nod]") and any(word in text for word in ("espera", "espere", "aquí", "favor"))


def test_without_a_model_the_way_to_one_is_told(tmp_path: Path) -> None:
    with pytest.raises(ModelMissing, match="No model for translation") as caught:
        installed_translator(ModelStore(tmp_path, ModelStore.default().shipped))
    assert "models add" in caught.value.hint


def test_voices_like_those_before() -> None:
    script = "---\nlanguage: fr\nvoice: am_michael\n---\n# A\n@voice hibari\nSalut.\n"
    assert with_voices(script, "fr").count("ff_siwis") == 2
    assert with_voices(script, "de") == "---\nlanguage: fr\n---\n# A\nSalut.\n"
    assert with_voices(script, "it", "im_nicola") == "---\nlanguage: fr\nvoice: im_nicola\n---\n# A\nSalut.\n"
