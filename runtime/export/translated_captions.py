"""Captions in another language under the voice that there is: each paragraph's translation in that paragraph's time."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import pairwise

from runtime.errors import BadInput
from runtime.script.lines import tokens
from runtime.script.model import Scene
from runtime.script.units import Unit
from runtime.speech.voice import WordTime


def translated_words(
    scene: Scene, words: Sequence[WordTime], found: Sequence[Unit], said: Mapping[str, str]
) -> tuple[WordTime, ...]:
    """The translation's words with times: those of a paragraph share its time by their letters.

    `found`: the paragraphs of this scene, in order. Raises BadInput where they are not those that were said.
    """
    counts = [sum(token.kind == "word" for token in tokens(unit.text)) for unit in found]
    if sum(counts) != len(words):
        hint = "Write the captions of this scene by hand; it is voiced by a recording or says nothing in part."
        raise BadInput("The translation does not belong to the scene at line {line}.", hint, line=scene.line)
    shown: list[WordTime] = []
    at = 0
    for unit, count in zip(found, counts, strict=True):
        spoken = words[at : at + count]
        at += count
        target = [token.text for token in tokens(said[unit.name]) if token.kind == "word"]
        if spoken and target:
            shown += _by_sentences(target, spoken)
    return tuple(shown)


def _by_sentences(target: Sequence[str], spoken: Sequence[WordTime]) -> list[WordTime]:
    """Sentence by sentence where both have as many, else all at once: so captions stay with what is said."""
    ours, theirs = _sentences([word.text for word in spoken]), _sentences(target)
    if len(ours) != len(theirs):
        ours, theirs = [(0, len(spoken))], [(0, len(target))]
    times: list[WordTime] = []
    for (first, last), (begin, end) in zip(ours, theirs, strict=True):
        times += shared(target[begin:end], spoken[first].start, spoken[last - 1].end)
    return times


def shared(words: Sequence[str], start: float, end: float) -> list[WordTime]:
    """Words one after the other from `start` to `end`, each as long as its letters ask for."""
    letters = [0]
    for word in words:
        letters.append(letters[-1] + len(word))
    marks = [start + (end - start) * count / max(letters[-1], 1) for count in letters]
    return [WordTime(word, a, b) for word, (a, b) in zip(words, pairwise(marks), strict=True)]


def _sentences(words: Sequence[str]) -> list[tuple[int, int]]:
    ends = [i + 1 for i, word in enumerate(words) if word.rstrip("\"'”’)").endswith((".", "!", "?", "…", "؟", "۔"))]
    if not ends or ends[-1] != len(words):
        ends.append(len(words))
    return list(pairwise([0, *ends]))
