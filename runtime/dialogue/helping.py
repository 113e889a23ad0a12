"""What a language model may help with beside what the documents say: two small wordings, each checked.

It may word a question that leans on what was said before so that it stands alone, and word the sentences that answer
for the ear. It never adds a fact: what it words is checked against what was said or shown, and is thrown away where it
does not hold. A persona turns each on by itself (`[model_help]`); they cost the model's time before the first clause.
Votes on doubtful answers are another model's (`voting.py`).
"""

from __future__ import annotations

import json
from collections.abc import Sequence

from runtime.dialogue.facts import facts, negated
from runtime.dialogue.language_model import LanguageModel, Message
from runtime.dialogue.persona_tables import ModelHelp
from runtime.dialogue.said import Turn
from runtime.dialogue.support import unsupported
from runtime.errors import ModelUnreachable
from runtime.knowledge.words import content_words, stem

_TURNS = 4  # of the conversation that a question is read with
_MOST_CHARACTERS = 300  # of a line
_QUESTION_TOKENS, _WORDING_TOKENS = 60, 80
_KEPT_SHARE = 0.6  # of a sentence's content words that its wording has to keep
_QUESTION = "question", {"type": "string", "maxLength": 160}

_REWRITING = (
    Message("system", "Word the visitor's last question so that it can be understood alone. Change nothing else."),
    Message("user", "Visitor: How long does a permit last?\nDesk: One year.\nVisitor: And what does it cost?"),
    Message("assistant", '{"question": "What does a permit cost?"}'),
    Message("user", "Visitor: May I bring my dog?\nDesk: Dogs stay outside.\nVisitor: Why?"),
    Message("assistant", '{"question": "Why do dogs stay outside?"}'),
)
_WORDING = (
    Message(
        "system",
        "Answer the question in one or two short spoken sentences. Use only what the text says, in its own words, and "
        "keep every number, name, condition and every not.",
    ),
    Message("user", "Text: Lockers: next to the stairs, key at the desk, two dollars.\nQuestion: Are there lockers?"),
    Message("assistant", "The lockers are next to the stairs. The key is at the desk for two dollars."),
)


class Helper:
    """`wanted` says what the model is asked for; what it is not asked for costs nothing."""

    def __init__(self, model: LanguageModel, wanted: ModelHelp) -> None:
        self._model = model
        self.wanted = wanted

    def alone(self, question: str, history: Sequence[Turn]) -> str | None:
        """The question so that it stands alone, in words of the conversation only; None where the model has none."""
        if not self.wanted.follow_ups:
            return None
        lines = [f"{'Visitor' if turn.speaker == 'visitor' else 'Desk'}: {turn.text}" for turn in history[-_TURNS:]]
        asked = "\n".join(line[-_MOST_CHARACTERS:] for line in (*lines, f"Visitor: {question}"))
        told = self._value((*_REWRITING, Message("user", asked)), _QUESTION, _QUESTION_TOKENS)
        if told is None or told.strip(" ?") == question.strip(" ?"):
            return None
        said = " ".join((*(turn.text for turn in history), question))
        return told if not unsupported(told, (), said) else None

    def worded(self, question: str, sentences: Sequence[str]) -> str | None:
        """Sentences of the documents worded for the ear; None where something is added, left out or turned round."""
        if not self.wanted.phrasing:
            return None
        text = " ".join(sentences)
        asked = Message("user", f"Text: {text[:_MOST_CHARACTERS]}\nQuestion: {question[-_MOST_CHARACTERS:]}")
        told = self._text((*_WORDING, asked), _WORDING_TOKENS).strip()
        return told if told and keeps(told, sentences) else None

    def _value(self, messages: Sequence[Message], named: tuple[str, object], tokens: int) -> str | None:
        """The one value that the model is asked for."""
        name, kind = named
        schema = {"type": "object", "properties": {name: kind}, "required": [name], "additionalProperties": False}
        try:
            read = json.loads(self._text(messages, tokens, schema))
        except json.JSONDecodeError:
            return None
        value = read.get(name) if isinstance(read, dict) else None
        return value if isinstance(value, str) else None

    def _text(self, messages: Sequence[Message], tokens: int, schema: dict[str, object] | None = None) -> str:
        try:
            stop = () if schema is not None else ("\n",)
            return "".join(self._model.stream(messages, max_tokens=tokens, stop=stop, json_schema=schema))
        except ModelUnreachable:
            return ""


def keeps(wording: str, sentences: Sequence[str]) -> bool:
    """Whether a wording adds nothing to the sentences and keeps their facts, their "not" and most of their words."""
    if unsupported(wording, sentences):
        return False
    text = " ".join(sentences)
    if facts(text) - facts(wording) or (negated(text) and not negated(wording)):
        return False
    own = {stem(word) for word in content_words(text)}
    kept = own & {stem(word) for word in content_words(wording)}
    return len(kept) >= _KEPT_SHARE * len(own)
