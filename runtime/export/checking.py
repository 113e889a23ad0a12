"""Everything a script names is looked at before anything is made: files, replicas, voices."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable
from functools import partial
from pathlib import Path

from models.replicas import replica_path
from runtime.errors import BadInput, KnownError
from runtime.export.background import BackgroundFilm, is_film, logo, still
from runtime.export.slides import slide_picture
from runtime.export.soundtrack import check_music
from runtime.export.voices import Voices
from runtime.face.replica import open_replica
from runtime.ports.recordings import read_recording
from runtime.script.model import Place, Play, Say, Scene, Script, ShowSlide
from runtime.script.problem import ScriptProblem

SHORTEST, LONGEST = 3.0, 30 * 60.0
"""Seconds of a recording that a scene may follow."""


def check(script: Script, voices: Voices) -> None:
    """Raises ScriptProblem with the place of the first thing that cannot be used."""
    where = script.places
    _at(script, where.get("logo", (1, 1)), lambda: logo(script, 100))
    if script.music is not None:
        music = script.music
        _at(script, where.get("music", (1, 1)), lambda: check_music(music.path))
    for scene in script.scenes:
        _check_scene(script, scene, voices)


def _check_scene(script: Script, scene: Scene, voices: Voices) -> None:
    def place(key: str) -> Place:
        return scene.places.get(key, script.places.get(key, (scene.line, 1)))

    if scene.layout in ("face", "side", "corner"):
        _at(script, place("replica"), lambda: open_replica(replica_path(scene.replica)))
        background = scene.background
        _at(script, place("background"), lambda: check_background(background))
    if any(not isinstance(beat, Play) for beat in scene.beats):
        key = "voice" if scene.voice else "language"
        _at(script, place(key), lambda: voices.check(scene.voice, script.language))
    for beat in scene.beats:
        if isinstance(beat, Say):
            for word in beat.words:
                _at(script, word.place, partial(check_word, word.spoken))
    later = [beat.slide for beat in scene.beats if isinstance(beat, ShowSlide)]
    for slide in [scene.slide, *later]:
        if slide is not None:
            _at(script, slide.place, partial(slide_picture, slide, (64, 64)))
    for beat in scene.beats:
        if isinstance(beat, Play):
            _at(script, place("audio"), partial(check_recording, beat.path))


def check_word(spoken: str) -> None:
    """Raises BadInput for letters that no voice here reads: it would leave them out without a sound."""
    for c in spoken:
        plain = unicodedata.normalize("NFKC", c)[:1]
        if c.isalpha() and not unicodedata.name(plain, "").startswith(("LATIN", "GREEK")):
            hint = "Write how it is said: {{written|spoken}}; captions show what is written."
            raise BadInput("No voice can say {spoken!r}.", hint, spoken=spoken)


def check_background(background: str | Path) -> None:
    """Raises BadInput for a picture or video that cannot be used."""
    if is_film(background):
        BackgroundFilm(background, (64, 64))
    else:
        still(background)


def check_recording(path: Path) -> None:
    """Raises BadInput for a recording that no scene can follow."""
    seconds = len(read_recording(path).audio) / 16_000
    if not SHORTEST <= seconds <= LONGEST:
        raise BadInput(
            "{path} lasts {seconds:.1f} s.",
            "Give {least:.0f} s to {most:.0f} min of one voice.",
            path=path.name,
            seconds=seconds,
            least=SHORTEST,
            most=LONGEST / 60,
        )


def _at(script: Script, place: Place, look: Callable[[], object]) -> None:
    try:
        look()
    except KnownError as problem:
        raise ScriptProblem(script.name, *place, problem.said, problem.advice) from problem
