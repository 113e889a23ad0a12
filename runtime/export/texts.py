"""What lies beside a film: captions as SubRip and WebVTT, and its transcript."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from runtime.errors import BadInput
from runtime.export.captions import Cue, cues, srt, vtt
from runtime.export.movie import writing
from runtime.export.told import Told
from runtime.export.translated_captions import translated_words
from runtime.phrases import phrase
from runtime.script.exchange import read_translation
from runtime.script.model import Script
from runtime.script.parser import script_text
from runtime.script.recorded import is_recording
from runtime.script.units import NotTranslated, Unit, units
from runtime.speech.voice import WordTime

SUFFIXES = (".srt", ".vtt", ".txt")


@dataclass(frozen=True, slots=True)
class Captions:
    """A translation that is shown under the voice that there is. `said`: by the names of `units`."""

    language: str
    units: tuple[Unit, ...]
    said: Mapping[str, str]

    def of(self, told: Sequence[Told]) -> list[tuple[WordTime, ...]]:
        """Each scene's translated words, in its own time. Raises BadInput."""
        first = {unit.scene: unit.lines[0] + 1 for unit in reversed(self.units) if unit.spoken}
        shown: list[tuple[WordTime, ...]] = []
        for number, one in enumerate(told):
            after = told[number + 1].scene.line if number + 1 < len(told) else float("inf")
            own = [unit for unit in self.units if unit.spoken and one.scene.line <= first[unit.scene] < after]
            words = one.narration.words
            shown.append(translated_words(one.scene, words, own, self.said) if words else ())
        return shown


def read_captions(script: Path, file: Path) -> Captions:
    """A translation of a script's text as captions. Raises BadInput."""
    if is_recording(script):
        hint = "Translate the .srt file that comes with the film."
        raise BadInput(
            "{script} is a recording: it has no texts that {file} could belong to.",
            hint,
            script=script.name,
            file=file.name,
        )
    named, said = read_translation(file)
    found = units(script_text(script))
    missing = [unit.name for unit in found if unit.spoken and not said.get(unit.name, "").strip()]
    if missing:
        raise NotTranslated([phrase("{unit}: there is no translation.", unit=name) for name in missing])
    return Captions(named or file.with_suffix("").suffix.removeprefix(".") or "und", found, said)


def film_cues(script: Script, told: Sequence[Told], words: Sequence[Sequence[WordTime]]) -> tuple[Cue, ...]:
    """All captions, in the film's time, of each scene's words."""
    found: list[Cue] = []
    for one, said in zip(told, words, strict=True):
        at = one.begins / script.fps
        found += cues([WordTime(w.text, w.start + at, w.end + at) for w in said])
    return tuple(found)


def write_texts(
    script: Script, told: Sequence[Told], out: Path, translations: Sequence[Captions] = ()
) -> tuple[Path, ...]:
    """The files beside `out`; a translation's have its language in their names. Raises BadInput, OutputProblem."""
    captions = film_cues(script, told, [one.narration.words for one in told])
    transcript = [script.title, ""]
    for one in told:
        if one.scene.title and one.scene.title != script.title:
            transcript.append(f"{one.scene.title}\n")
        transcript.append(" ".join(word.text for word in one.narration.words) + "\n")
    contents = dict(zip(SUFFIXES, (srt(captions), vtt(captions), "\n".join(transcript)), strict=True))
    for translation in translations:
        shown = film_cues(script, told, translation.of(told))
        contents |= {f".{translation.language}.srt": srt(shown), f".{translation.language}.vtt": vtt(shown)}
    written = []
    for suffix, text in contents.items():
        path = out.with_suffix(suffix)
        part = path.with_name(f".{path.name}.part")
        with writing(path):
            part.write_text(text, encoding="utf-8")
            part.replace(path)
        written.append(path)
    return tuple(written)
