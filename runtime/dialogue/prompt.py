"""The prompt for small talk. The static part comes first and never changes, so that it stays in the KV cache."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import dropwhile

from runtime.dialogue.language_model import Message, Role
from runtime.dialogue.persona import Persona
from runtime.knowledge.words import content_words

_WORDS_OF_A_TURN, _EARLIER_TURNS = 8, 4
# Small models follow examples better than rules. Tags say how a sentence feels (runtime/face/tags.py).
_EXAMPLES = (
    ("Hi there!", "[content] Hello! How can I help you?"),
    ("How are you today?", "I'm doing well, thank you for asking. How can I help you?"),
    ("Thank you so much.", "[content] You're very welcome. I'm glad I could help."),
    (
        "I'm so nervous about my surgery.",
        "[sad 0.4] I'm sorry you feel nervous. Please tell our staff, they are glad to help.",
    ),
    ("I'm a bit scared.", "[sad 0.4] I understand, that's only natural. Our staff are here for you."),
    ("Okay, great.", "I'm glad. Is there anything else I can help with?"),
    ("Goodbye!", "[content] Goodbye, and take care."),
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


def earlier(lines: Sequence[str]) -> tuple[Message, ...]:
    """What the visitor spoke of before the turns that are shown: the latest few, by their first words; () for none."""
    spoken_of = [" ".join(line.split()[:_WORDS_OF_A_TURN]).rstrip(" .,;:!?") for line in lines if content_words(line)]
    if not spoken_of:
        return ()
    return (Message("system", f"Earlier the visitor said: {'; '.join(spoken_of[-_EARLIER_TURNS:])}."),)


def conversation(history: Sequence[tuple[bool, str]], question: str) -> tuple[Message, ...]:
    """What was said lately, as messages: pairs of whether the visitor said it and the words, then the question.

    The visitor begins, and neighbouring lines of one speaker are joined, since models expect speakers to alternate.
    """
    messages: list[Message] = []
    from_visitor = dropwhile(lambda line: not line[0], history)
    for by_visitor, words in (*from_visitor, (True, question)):
        role: Role = "user" if by_visitor else "assistant"
        if messages and messages[-1].role == role:
            messages[-1] = Message(messages[-1].role, f"{messages[-1].content} {words}")
        else:
            messages.append(Message(role, words))
    return tuple(messages)
