"""The captions of a conversation as they grow: a line for each side of each turn, with the sources it stands on."""

from __future__ import annotations

from dataclasses import dataclass, replace

from runtime import events as e
from runtime.serving.messages import Card


@dataclass(frozen=True, slots=True)
class Line:
    """One caption: whose, of which turn, the words so far, and the sources they stand on."""

    turn: int
    speaker: e.Speaker
    text: str
    final: bool
    cards: tuple[Card, ...] = ()


def take_caption(lines: list[Line], caption: e.Caption) -> int:
    """Words that were heard or said; the number of the line that is new or has changed."""
    last = lines[-1] if lines else None
    text = caption.words.text or ""
    if last is not None and (last.turn, last.speaker) == (caption.turn, caption.speaker):
        if caption.speaker == "persona":
            text = f"{last.text} {text}"
        lines[-1] = replace(last, text=text, final=caption.final)
    else:
        lines.append(Line(caption.turn, caption.speaker, text, caption.final))
    return len(lines) - 1


def take_cards(lines: list[Line], turn: int, cards: tuple[Card, ...]) -> int | None:
    """Sources of what the persona says in a turn; the number of the line that has changed."""
    for index in range(len(lines) - 1, -1, -1):
        line = lines[index]
        if line.turn == turn and line.speaker == "persona":
            lines[index] = replace(line, cards=tuple(dict.fromkeys((*line.cards, *cards))))
            return index
    return None
