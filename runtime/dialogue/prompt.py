"""The prompt for small talk. The static part comes first and never changes, so that it stays in the KV cache."""

from __future__ import annotations

from collections.abc import Sequence

from runtime.dialogue.language_model import Message
from runtime.dialogue.persona import Persona

# Small models follow examples better than rules.
_EXAMPLES = (
    ("Hi there!", "Hello! How can I help you?"),
    ("How are you today?", "I'm doing well, thank you for asking. How can I help you?"),
    ("Thank you so much.", "You're very welcome. I'm glad I could help."),
    ("I'm nervous about it.", "I understand, and it's natural to feel nervous. Please tell our staff how you feel."),
    ("Goodbye!", "Goodbye, and take care."),
)


def static_prompt(persona: Persona) -> tuple[Message, ...]:
    """Who the persona is, what it must not do, and examples of how it talks."""
    rules = (
        f"You are {persona.name}, {persona.who}. You are a computer program and never say that you are a person. "
        f"Your manner: {persona.style}. "
        "Here you only make small talk: you greet, thank, comfort and say goodbye. "
        "You state no facts about the place, its staff, prices, times, medicine or health, you promise nothing, "
        "and you say that nothing is safe or normal. Answer with one or two short sentences."
    )
    turns = ((Message("user", said), Message("assistant", answered)) for said, answered in _EXAMPLES)
    return (Message("system", rules), *(message for turn in turns for message in turn))


def conversation(history: Sequence[tuple[bool, str]], question: str) -> tuple[Message, ...]:
    """What was said lately, as messages: pairs of whether the visitor said it and the words, then the question.

    Neighbouring lines of one speaker are joined, since the format wants the speakers to alternate.
    """
    messages: list[Message] = []
    for by_visitor, words in (*history, (True, question)):
        role = "user" if by_visitor else "assistant"
        if messages and messages[-1].role == role:
            messages[-1] = Message(messages[-1].role, f"{messages[-1].content} {words}")
        else:
            messages.append(Message("user" if by_visitor else "assistant", words))
    return tuple(messages)
