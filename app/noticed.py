"""What is noticed of a visitor, in words for the visitor, in the screen's language."""

from __future__ import annotations

from collections.abc import Sequence

from app.words import translate


def noticed(names: Sequence[str]) -> str:
    """Signals (`runtime.perception.signals`) as what "you" do; a name that is not known stands as it is."""
    words = _words()
    return ", ".join(words.get(name, name) for name in names)


def measured(name: str, value: str) -> str:
    """One thing that is read of a face, with its value."""
    names = {
        "distance": translate("Bedside", "Distance: {value}"),
        "head": translate("Bedside", "Head (turn, tilt, lean): {value}"),
        "gaze": translate("Bedside", "Gaze (across, up): {value}"),
        "eyes": translate("Bedside", "Eyes: {value}"),
        "blinks": translate("Bedside", "Blinks: {value}"),
        "smile": translate("Bedside", "Smile, more than at rest: {value}"),
        "brow": translate("Bedside", "Brow, from rest: {value}"),
    }
    values = {"shut": translate("Bedside", "shut"), "open": translate("Bedside", "open")}
    return names[name].format(value=values.get(value, value))


def _words() -> dict[str, str]:
    return {
        "company": translate("Bedside", "you are not alone"),
        "looks away": translate("Bedside", "you look away"),
        "leaves": translate("Bedside", "you go out of view"),
        "far": translate("Bedside", "you stand far away"),
        "someone else speaks": translate("Bedside", "a voice that is not yours"),
        "nods": translate("Bedside", "you nod"),
        "shakes head": translate("Bedside", "you shake your head"),
        "blinks often": translate("Bedside", "you blink often"),
        "eyes shut": translate("Bedside", "you keep your eyes shut"),
        "leans in": translate("Bedside", "you lean in"),
        "slumps": translate("Bedside", "you sink down"),
        "turned away": translate("Bedside", "you turn away"),
        "hand up": translate("Bedside", "you hold up a hand"),
        "fast": translate("Bedside", "you speak fast"),
        "slow": translate("Bedside", "you speak slowly"),
        "pauses": translate("Bedside", "you make long pauses"),
        "hesitates": translate("Bedside", "you hesitate"),
        "louder": translate("Bedside", "you speak louder than before"),
        "softer": translate("Bedside", "you speak more softly than before"),
        "trails off": translate("Bedside", "your voice trails off"),
        "higher": translate("Bedside", "your voice is higher than before"),
        "lower": translate("Bedside", "your voice is lower than before"),
        "breathes": translate("Bedside", "you breathe audibly"),
        "smiles": translate("Bedside", "you smile"),
        "brow drawn": translate("Bedside", "you draw your brow"),
        "brow raised": translate("Bedside", "you raise your brows"),
        "frowns": translate("Bedside", "the corners of your mouth fall"),
        "lips pressed": translate("Bedside", "you press your lips"),
        "laughs": translate("Bedside", "you laugh"),
        "tight": translate("Bedside", "your voice is tight"),
        "unsteady": translate("Bedside", "your voice is unsteady"),
        "flat": translate("Bedside", "your voice is flat"),
        "lively": translate("Bedside", "your voice is lively"),
    }
