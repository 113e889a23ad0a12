"""A first translation by a language model that the operator has installed for it; a person reads it over."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping, Sequence

from models.store import ModelStore
from runtime.dialogue.engines import open_language_model
from runtime.dialogue.language_model import LanguageModel, Message
from runtime.errors import BadSettings, ModelMissing
from runtime.script.units import Part, Unit, as_script

ROLE = "translation"
_LANGUAGES = {
    "ar": "Arabic", "de": "German", "en": "English", "es": "Spanish", "fr": "French", "he": "Hebrew", "hi": "Hindi",
    "it": "Italian", "ja": "Japanese", "ko": "Korean", "nl": "Dutch", "pl": "Polish", "pt": "Portuguese",
    "ru": "Russian", "tr": "Turkish", "uk": "Ukrainian", "vi": "Vietnamese", "zh": "Chinese",
}  # fmt: skip
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
        hint = "Add a GGUF model: bedside models add FILE --role {role} --licence SPDX --default; or translate by hand."
        raise ModelMissing("No model for translation is installed.", hint, role=ROLE) from problem
    return open_language_model(store.path(model.id, model.files[0].name), name=model.id)


def translated(
    model: LanguageModel,
    found: Sequence[Unit],
    source: str,
    target: str,
    step: Callable[[int, int], None] = lambda done, total: None,
) -> Mapping[str, str]:
    """Texts by unit, in the script's notation; "" for one that lost a figure or a variable, which a person translates.

    Marks such as [nod] stay between the texts around them; emphasis is of the words that are left, and goes. `step` is
    told units done and all, and may raise.
    """
    said = {}
    for number, unit in enumerate(found):
        step(number, len(found))
        texts = [text if kind == "mark" else _around(model, text, source, target) for kind, text in _pieces(unit.parts)]
        said[unit.name] = "" if any(text == "" for text in texts) else "".join(texts)
    return said


def _pieces(parts: Sequence[Part]) -> list[tuple[str, str]]:
    """Marks, and the texts between them; variables stay in the texts, in the script's notation."""
    pieces: list[tuple[str, str]] = []
    for kind, words in parts:
        if kind == "mark" and words.startswith("["):
            pieces.append(("mark", words))
            continue
        written = words if kind == "mark" else as_script([("text", words)])
        if pieces and pieces[-1][0] == "text":
            pieces[-1] = ("text", pieces[-1][1] + written)
        else:
            pieces.append(("text", written))
    return pieces


def _around(model: LanguageModel, text: str, source: str, target: str) -> str:
    """A text translated, the white space around it and the bars in it kept."""
    parts = []
    for part in re.split(r"( *\| *)", text):
        words = part.strip()
        if not any(c.isalpha() for c in words) or words == "|":
            parts.append(part)
            continue
        said = _one(model, words, source, target)
        if not said or _kept(words) != _kept(said):
            return ""
        at = part.index(words)
        parts.append(part[:at] + said + part[at + len(words) :])
    return "".join(parts)


def _kept(text: str) -> list[str]:
    """What a translation must have as the original has it: figures and variables."""
    return sorted(re.findall(r"\{\{[^{}]*\}\}|\d+", text))


def _one(model: LanguageModel, words: str, source: str, target: str) -> str:
    ask = f"Translate from {_named(source)} to {_named(target)}. Keep names, figures and {{{{variables}}}} as they are."
    messages = [Message("system", ask), Message("user", words)]
    limit = 64 + 3 * model.count(words)
    answer = "".join(model.stream(messages, max_tokens=limit, json_schema=_SCHEMA))
    try:
        text = str(json.loads(answer)["translation"])
    except (ValueError, KeyError):
        return ""  # cut off: the unit is missing then, and whoever puts translations in is told so
    return " ".join(text.split())


def _named(tag: str) -> str:
    """A language as a model knows it best."""
    spoken = tag.partition("-")[0].lower()
    return f"{_LANGUAGES[spoken]} ({tag})" if spoken in _LANGUAGES else f"the language with the BCP 47 tag {tag}"
