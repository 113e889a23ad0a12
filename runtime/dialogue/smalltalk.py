"""Telling small talk from questions, by phrases: what is left when they are taken away decides. English, pure."""

from __future__ import annotations

import re
from collections.abc import Iterator
from enum import Enum


class Kind(Enum):
    GREETING = "greeting"
    WELLBEING = "wellbeing"
    THANKS = "thanks"
    GOODBYE = "goodbye"
    IDENTITY = "identity"
    FEELING = "feeling"


_MACHINE_OR_NOT = r"(?:robot|human|person|computer|machine|bot|chatbot|ai|real|alive|woman|girl|man|nurse|doctor)"
_PHRASES = (
    (Kind.GREETING, r"(?:hello|hi|hey|greetings|good (?:morning|afternoon|evening|day))(?: there| again| everyone)?"),
    (Kind.GREETING, r"(?:it's |it is )?(?:so |very )?(?:nice|pleased|good|great|lovely) to (?:meet|see) you"),
    (
        Kind.WELLBEING,
        r"how (?:are|is|have) (?:you|it|things|everything|your day)(?: been| doing| going| today| feeling)*|"
        r"how's (?:it going|your day|everything)(?: going| so far)?|how do you do|are you (?:okay|ok|well)|what's up",
    ),
    (
        Kind.THANKS,
        r"(?:thank you|thanks|many thanks|i appreciate (?:it|that|this|your help))(?: so| very| a)*(?: much| lot)?"
        r"(?: indeed)?(?: for (?:your|the|all your|all the) (?:help|time|information|patience|answer))?",
    ),
    (
        Kind.THANKS,
        r"(?:that's|that is|that was|you're|you are)(?: very| so| really)* "
        r"(?:helpful|great|kind|nice|good|perfect|wonderful|good to know|(?:a )?(?:great |big |huge )?help)"
        r"(?: of you)?|"
        r"great|perfect|wonderful|awesome|excellent|all right|alright|okay|ok|got it|i see|i understand|sounds good",
    ),
    (
        Kind.GOODBYE,
        r"goodbye|good bye|bye(?: bye)?|good night|see you(?: later| soon| tomorrow| then| again)?|take care|"
        r"(?:have|enjoy) (?:a|your) (?:very )?(?:nice|good|great|lovely|wonderful)? ?(?:day|evening|weekend|time|one)|"
        r"(?:that's|that is|that was|that will be) (?:all|everything|it)(?: for now| i needed)?|i have to go|i'm done",
    ),
    (
        Kind.IDENTITY,
        r"(?:who|what) are you(?: exactly)?|what's your name|what is your name|(?:can you )?introduce yourself|"
        r"(?:can you )?tell me (?:something )?about yourself|what (?:can|do) you do|what can i ask you|"
        r"how can you help me|can you help me|do you have a name|"
        rf"are you (?:a |an )?(?:real |actual |living )?{_MACHINE_OR_NOT}(?: being| person| human)?|"
        rf"(?:am i|are we) (?:talking|speaking) (?:to|with) (?:a |an )?(?:real |actual )?{_MACHINE_OR_NOT}"
        r"(?: being| person| human)?",
    ),
    (
        Kind.FEELING,
        r"(?:i'm|i am|i feel|i'm feeling|i am feeling|i was)"
        r"(?: a| bit| little| so| very| really| quite| just| kind of)* "
        r"(?:nervous|scared|afraid|anxious|worried|excited|happy|bored|lonely|fine|good|well|great|okay|not bad)"
        r"(?: (?:about|of|for) (?:it|this|that|everything|(?:my|the|having) ?(?:eye|cataract)? ?"
        r"(?:surgery|operation|visit|appointment|procedure)?))?(?: today| now| right now| tomorrow)?",
    ),
)
_FILLER = r"um+|uh+|er|erm|hm+|mm+|oh|ah|well|so|and|but|please|dear|then|too|also|just|my friend|anyway|now"


def small_talk(words: str, name: str) -> tuple[Kind, ...]:
    """The kinds of small talk in the visitor's words, in order; none if there is anything else in them.

    `name` is the persona's, which may be said anywhere.
    """
    text = " ".join(re.findall(r"[^\W_]+(?:'[^\W_]+)?", words.lower().replace("’", "'")))
    filler = re.compile(rf"(?:{_FILLER}|{re.escape(name.lower())})(?= |$)")
    return tuple(_kinds(text, filler)) if text else ()


def _kinds(text: str, filler: re.Pattern[str]) -> Iterator[Kind]:
    found = []
    while text:
        longest = max(
            ((match.end(), kind) for kind, phrase in _COMPILED if (match := phrase.match(text))),
            key=lambda pair: pair[0],
            default=None,
        )
        if longest is not None:
            found.append(longest[1])
            text = text[longest[0] :].lstrip()
        elif skipped := filler.match(text):
            text = text[skipped.end() :].lstrip()
        else:
            return
    yield from dict.fromkeys(found)


_COMPILED = tuple((kind, re.compile(rf"(?:{phrase})(?= |$)")) for kind, phrase in _PHRASES)
