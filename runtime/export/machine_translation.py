"""A first translation by a language model that the operator has installed for it; a person reads it over."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from models.store import ModelStore
from runtime.dialogue.engines import open_language_model
from runtime.dialogue.language_model import LanguageModel, Message
from runtime.errors import BadSettings, ModelMissing
from runtime.script.units import Part, Unit, as_script

ROLE = "translation"
_SCHEMA = {
    "type": "object",
    "properties": {"translation": {"type": "string"}},
    "required": ["translation"],
    "additionalProperties": False,
}


def installed_translator(store: ModelStore) -> LanguageModel:
    """The model of the role "translation". Raises ModelMissing where the operator has installed none."""
    try:
        model = store.manifest.get(store.default_for(ROLE))
    except BadSettings as problem:
        hint = (
            f"Add a GGUF model: bedside models add FILE --role {ROLE} --licence SPDX --default; or translate by hand."
        )
        raise ModelMissing("No model for translation is installed.", hint) from problem
    return open_language_model(store.path(model.id, model.files[0].name), name=model.id)


def translated(model: LanguageModel, found: Sequence[Unit], source: str, target: str) -> Mapping[str, str]:
    """Texts by unit, in the script's notation. Only words are given to the model; marks stay between them."""
    said = {}
    for unit in found:
        parts: list[Part] = []
        for kind, words in unit.parts:
            if kind == "mark" or not any(c.isalpha() for c in words):
                parts.append((kind, words))
                continue
            before, after = words[: len(words) - len(words.lstrip())], words[len(words.rstrip()) :]
            parts.append((kind, before + _one(model, words.strip(), source, target) + after))
        said[unit.name] = as_script(parts)
    return said


def _one(model: LanguageModel, words: str, source: str, target: str) -> str:
    import json

    ask = (
        f"Translate from {source} to {target} (BCP 47 language tags). Keep names, numbers and the text between | as is."
    )
    messages = [Message("system", ask), Message("user", words)]
    limit = 64 + 3 * model.count(words)
    answer = "".join(model.stream(messages, max_tokens=limit, json_schema=_SCHEMA))
    try:
        text = str(json.loads(answer)["translation"])
    except (ValueError, KeyError):
        return ""  # cut off: the unit is missing then, and whoever puts translations in is told so
    return " ".join(text.split())
