"""What lies beside a film: captions as SubRip and WebVTT, and its transcript."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from runtime.export.captions import Cue, cues, srt, vtt
from runtime.export.movie import writing
from runtime.export.told import Told
from runtime.script.model import Script
from runtime.speech.voice import WordTime

SUFFIXES = (".srt", ".vtt", ".txt")


def film_cues(script: Script, told: Sequence[Told]) -> tuple[Cue, ...]:
    """All captions, in the film's time."""
    found: list[Cue] = []
    for one in told:
        at = one.begins / script.fps
        found += cues([WordTime(w.text, w.start + at, w.end + at) for w in one.narration.words])
    return tuple(found)


def write_texts(script: Script, told: Sequence[Told], out: Path) -> tuple[Path, ...]:
    """The files beside `out`. Raises OutputProblem."""
    captions = film_cues(script, told)
    transcript = [script.title, ""]
    for one in told:
        if one.scene.title:
            transcript.append(f"{one.scene.title}\n")
        transcript.append(" ".join(word.text for word in one.narration.words) + "\n")
    written = []
    for suffix, text in zip(SUFFIXES, (srt(captions), vtt(captions), "\n".join(transcript)), strict=True):
        path = out.with_suffix(suffix)
        part = path.with_name(f".{path.name}.part")
        with writing(path):
            part.write_text(text, encoding="utf-8")
            part.replace(path)
        written.append(path)
    return tuple(written)
