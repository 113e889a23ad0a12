"""From how an utterance was said to signals: against the visitor's own voice, and against people's where that is not
known yet. Pure.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator

from runtime.hearing.manner import Manner
from runtime.perception.baseline import Baseline
from runtime.perception.signals import Evidence, Name

_FAST, _SLOW = 1.45, 0.6  # tempo, of anybody
_FASTER, _SLOWER = 1.3, 0.75  # of one's own
_LONG_PAUSE, _PAUSED = 1.0, 0.3
_FILLED = 0.12  # fillers a word
_LOUDER = 4.0  # dB
_PITCH = 1.6  # semitones
_TRAILS, _TRAILS_MORE = 10.0, 7.0  # dB
_FLAT, _FLATTER = 4.2, 0.6  # semitones, share of one's own
_LIVELY, _LIVELIER = 17.0, 1.45
_UNSTEADY_JITTER, _UNSTEADY_SHIMMER = 1.5, 1.25
_JITTER, _SHIMMER = 0.045, 1.6
_BRIGHTER = 2.0  # dB
Found = Callable[[Name, float, float], Evidence]
_SHORTEST = 3  # words from which rate and melody say something


def of_voice(manner: Manner, baseline: Baseline) -> Iterator[Evidence]:
    """What was heard in an utterance; `baseline` is what was usual before it."""

    def found(name: Name, value: float, sure: float) -> Evidence:
        return Evidence(name, round(value, 2), round(min(sure, 0.95), 2), manner.start, manner.end)

    yield from _rhythm(manner, baseline, found)
    level = baseline.usual("level")
    if level is not None and manner.level - level > _LOUDER:
        yield found("louder", manner.level - level, 0.6 + 0.04 * (manner.level - level - _LOUDER))
    if level is not None and level - manner.level > _LOUDER:
        yield found("softer", manner.level - level, 0.6 + 0.04 * (level - manner.level - _LOUDER))
    trailing = baseline.usual("trailing")
    if (
        manner.trailing > (_TRAILS if trailing is None else max(trailing, 0) + _TRAILS_MORE)
        and manner.words > _SHORTEST
    ):
        yield found("trails off", manner.trailing, 0.6)
    if manner.breaths:
        yield found("breathes", manner.breaths, 0.5)
    if manner.laughed:
        yield found("laughs", 1.0, 0.6)
    yield from _melody(manner, baseline, found)


def _rhythm(manner: Manner, baseline: Baseline, found: Found) -> Iterator[Evidence]:
    usual = baseline.usual("tempo")
    if manner.tempo is not None:
        if manner.tempo > (_FAST if usual is None else _FASTER * usual):
            yield found("fast", manner.tempo, 0.6)
        elif manner.tempo < (_SLOW if usual is None else _SLOWER * usual):
            yield found("slow", manner.tempo, 0.6)
    longest = max((end - start for start, end in manner.pauses), default=0.0)
    if longest >= _LONG_PAUSE or (manner.paused > _PAUSED and len(manner.pauses) > 1):
        yield found("pauses", longest, 0.8)
    filled = manner.fillers / max(manner.words, 1)
    if manner.fillers >= 2 or (manner.fillers and filled > _FILLED) or (manner.fillers and longest >= _LONG_PAUSE / 2):
        yield found("hesitates", manner.fillers, 0.6 + 0.1 * manner.fillers)


def _melody(manner: Manner, baseline: Baseline, found: Found) -> Iterator[Evidence]:
    """What pitch, its span, its steadiness and the voice's brightness say."""
    if manner.words <= _SHORTEST:
        return
    pitch, span, bright = (baseline.usual(what) for what in ("pitch", "span", "bright"))
    jitter, shimmer = baseline.usual("jitter"), baseline.usual("shimmer")
    unsteady = (
        (manner.jitter > _JITTER and manner.shimmer > _SHIMMER)
        if jitter is None or shimmer is None
        else manner.jitter > _UNSTEADY_JITTER * jitter and manner.shimmer > _UNSTEADY_SHIMMER * shimmer
    )
    if unsteady:
        yield found("unsteady", manner.jitter, 0.55)
    if pitch is None or span is None or bright is None:
        if manner.span < _FLAT:
            yield found("flat", manner.span, 0.55)
        elif manner.span > _LIVELY:
            yield found("lively", manner.span, 0.5)
        return
    higher = 12 * math.log2(max(manner.pitch, 1.0) / max(pitch, 1.0))
    if higher > _PITCH:
        narrow, brighter = manner.span < 0.9 * span, manner.bright - bright > _BRIGHTER
        if narrow or brighter:
            yield found("tight", higher, 0.55 + 0.1 * (higher - _PITCH) + 0.1 * (narrow and brighter))
        else:
            yield found("higher", higher, 0.6)
    elif higher < -_PITCH:
        yield found("lower", higher, 0.6)
    if manner.span < _FLATTER * span and higher <= _PITCH:
        yield found("flat", manner.span / span, 0.6)
    elif manner.span > _LIVELIER * span:
        yield found("lively", manner.span / span, 0.55)
