"""Words with their times become captions: SubRip (.srt) and WebVTT (.vtt, W3C).

Line length and reading time follow the BBC subtitle guidelines: two lines of 37 characters or so.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape

from runtime.speech.voice import WordTime

LINE, LINES = 38, 2
LONGEST = 6.0
"""Seconds of one caption."""
GAP = 0.8
"""Seconds of silence that end a caption."""
_ENDS = (".", "!", "?", "…")


@dataclass(frozen=True, slots=True)
class Cue:
    """One caption: seconds from the film's start, and its lines."""

    start: float
    end: float
    lines: tuple[str, ...]


def cues(words: Sequence[WordTime]) -> tuple[Cue, ...]:
    """Captions in order, never overlapping."""
    found: list[Cue] = []
    run: list[WordTime] = []
    for word in words:
        if run:
            too_long = len(_lines([*run, word])) > LINES or word.end - run[0].start > LONGEST
            ended = run[-1].text.rstrip("\"'”’)").endswith(_ENDS)
            if too_long or ended or word.start - run[-1].end > GAP:
                found.append(Cue(run[0].start, run[-1].end, _lines(run)))
                run = []
        run.append(word)
    if run:
        found.append(Cue(run[0].start, run[-1].end, _lines(run)))
    return tuple(found)


def srt(captions: Sequence[Cue]) -> str:
    blocks = [
        f"{number}\n{_time(cue.start, ',')} --> {_time(cue.end, ',')}\n" + "\n".join(cue.lines) + "\n"
        for number, cue in enumerate(captions, 1)
    ]
    return "\n".join(blocks)


def vtt(captions: Sequence[Cue]) -> str:
    blocks = [
        f"{_time(cue.start, '.')} --> {_time(cue.end, '.')}\n" + escape("\n".join(cue.lines), quote=False) + "\n"
        for cue in captions
    ]
    return "\n".join(["WEBVTT\n", *blocks])


def _lines(words: Sequence[WordTime]) -> tuple[str, ...]:
    lines = [""]
    for word in words:
        longer = f"{lines[-1]} {word.text}".strip()
        if lines[-1] and len(longer) > LINE:
            lines.append(word.text)
        else:
            lines[-1] = longer
    return tuple(lines)


def _time(seconds: float, mark: str) -> str:
    thousandths = round(seconds * 1000)
    minutes, rest = divmod(thousandths, 60_000)
    return f"{minutes // 60:02d}:{minutes % 60:02d}:{rest // 1000:02d}{mark}{rest % 1000:03d}"
