"""A script's texts out to translators, and what they made of them in again: the script in other languages."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from pathlib import Path

from models.store import ModelStore
from runtime.errors import BadInput
from runtime.export.localised_voices import with_voices
from runtime.export.machine_translation import installed_translator, translated
from runtime.export.movie import writing
from runtime.export.narration import LEAD, narrate
from runtime.export.render import no_progress
from runtime.export.voices import InstalledVoices
from runtime.script.exchange import read_translation, to_csv, to_xliff
from runtime.script.model import Say
from runtime.script.parser import script_text
from runtime.script.template import read_template, template
from runtime.script.units import Unit, put_in, units

Step = Callable[[int, int], None]
TABLES = (".xlf", ".xliff", ".csv")
"""What translators are given, and give back."""


def texts_out(script: Path, to: str, out: Path, *, machine: bool = False, step: Step = no_progress) -> tuple[int, int]:
    """Write the texts of a script for translators into `to`, a BCP 47 tag; how many there are, and how many have a
    first translation by the installed model (`machine`). `step` is told texts done and all, and may raise.

    Raises BadInput, ScriptProblem, ModelMissing, OutputProblem.
    """
    found, _, source = _read(script)
    target = _tag(to)
    if out.suffix.lower() not in TABLES:
        raise BadInput("{out} is no kind of file for translations.", "Use .xlf or .csv.", out=out.name)
    said = _machine(found, source, target, step) if machine else {}
    with writing(out):
        if out.suffix.lower() == ".csv":
            out.write_text(to_csv(found, said), encoding="utf-8-sig", newline="")
        else:
            out.write_bytes(to_xliff(script.name, found, source, target, said))
    return len(found), sum(map(bool, said.values()))


def scripts_in(
    script: Path,
    translations: Sequence[Path],
    to: str = "",
    *,
    machine: bool = False,
    fit: bool = True,
    voice: str = "",
    folder: Path | None = None,
    step: Step = no_progress,
) -> list[Path]:
    """Write the script in each translation's language, beside it or in `folder`; all of them, or none.

    `to`: the language, where a file does not name it, and for the installed model (`machine`). `fit`: scenes take about
    the time of the original's. `voice`: who speaks; "" for voices like the script's own. `step` is told
    texts and scenes done and all, and may raise.
    Raises BadInput, NotTranslated, ScriptProblem, ModelMissing, OutputProblem.
    """
    found, text, source = _read(script)
    given: list[tuple[str, dict[str, str]]] = []
    for file in translations:
        named, said = read_translation(file)
        given.append((_tag(to or named or _tag_in_name(file)), said))
    if machine:
        given.append((_tag(to), _machine(found, source, to, step)))
    if not given:
        raise BadInput("There is no translation.", "Name .xlf or .csv files, or use --machine --to TAG.")
    lengths = _lengths(script, step) if fit else {}
    made = []
    for tag, said in given:
        localised = with_voices(put_in(text, found, said, tag, lengths), tag, voice)
        out = (folder or script.parent) / f"{script.stem}.{tag}{script.suffix or '.md'}"
        template(localised, out.name, script.parent)  # its places are wrong in nothing, or nothing is written
        made.append((out, localised))
    for out, localised in made:
        with writing(out):
            out.write_text(localised, encoding="utf-8")
    return [out for out, _ in made]


def _read(script: Path) -> tuple[tuple[Unit, ...], str, str]:
    """Units, text and language of a script that can be read. Raises ScriptProblem."""
    filled = read_template(script)
    language = "en"
    if all(variable.default is not None for variable in filled.variables.values()):
        language = filled.fill({}).language
    text = script_text(script)
    return units(text), text, language


def _machine(found: Sequence[Unit], source: str, target: str, step: Step) -> dict[str, str]:
    model = installed_translator(ModelStore.default())
    try:
        return dict(translated(model, found, source, target, step))
    finally:
        model.close()


def _lengths(script: Path, step: Step) -> dict[int, float]:
    """Seconds of words and pauses of every scene that says something, by the line where it begins, in the script's own
    voice; none for a template.
    """
    filled = read_template(script)
    if any(variable.default is None for variable in filled.variables.values()):
        return {}
    read, voices = filled.fill({}), InstalledVoices.default()
    lengths = {}
    for number, scene in enumerate(read.scenes):
        step(number, len(read.scenes))
        if not scene.fit and any(isinstance(beat, Say) for beat in scene.beats):
            narration = narrate(scene, voices.speaker(scene.voice, read.language, None), read.fps)
            lengths[scene.line] = max((word.end for word in narration.words), default=LEAD) - LEAD
    return {line: seconds for line, seconds in lengths.items() if seconds > 0}


def _tag(tag: str) -> str:
    if not re.fullmatch(r"[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8})*", tag):
        raise BadInput("{tag!r} is no language tag (BCP 47).", "Write es, pt-BR, ...", tag=tag)
    return tag


def _tag_in_name(file: Path) -> str:
    """`script.es.csv` is Spanish."""
    return file.with_suffix("").suffix.removeprefix(".")
