"""The words on the screens: all of them in every language, what the engine says is wrong included."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from collections.abc import Callable
from pathlib import Path

import pytest

from app.translations.__main__ import APP, LANGUAGES, gather
from app.translations.errors import CONTEXT, known_errors
from app.words import NAMES, Translations, translate, worded
from runtime.errors import KnownError
from runtime.export.batch import BatchProblem
from runtime.export.rows import read_rows
from runtime.knowledge.reading.formats import format_of as format_of_file
from runtime.phrases import Phrase, phrase
from runtime.script.parser import parse
from runtime.store.roles import Actor, Role, refuse
from runtime.visit import settings as device


def texts(file: Path) -> dict[tuple[str, str], tuple[str, str]]:
    """Context and source → (state, translation)."""
    found = {}
    for context in ET.parse(file).getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            source = context.findtext("name") or "", message.findtext("source") or ""
            found[source] = (translation.get("type", "finished"), translation.text or "")
    return found


def places(words: str) -> list[str]:
    return sorted(re.findall(r"\{(\w+)(?:![r])?(?::[^{}]*)?\}", words))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_is_translated_and_keeps_its_places(language: str, tmp_path: Path) -> None:
    fresh = tmp_path / f"bedside_{language}.ts"
    gather(language, fresh)
    kept = texts(APP / "translations" / f"bedside_{language}.ts")
    assert set(texts(fresh)) == set(kept), "run: python -m app.translations"
    for source, (state, translation) in kept.items():
        assert state == "finished" and translation.strip(), source
        assert places(source[1]) == places(translation), source


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_compiled_words_are_those_of_the_source(language: str) -> None:
    translations = Translations()
    translations.use(language)
    try:
        for (context, source), (_, translation) in texts(APP / "translations" / f"bedside_{language}.ts").items():
            assert translate(context, source) == translation
    finally:
        translations.use("en")


def test_whatever_the_engine_says_is_wrong_can_be_said_in_every_language() -> None:
    """Everything that a KnownError says outside the command line is a template, and each has its translation."""
    found = known_errors()
    assert not found.unsaid, "give a template and its values, see runtime/phrases.py"
    assert len(found.templates) > 600
    for language in LANGUAGES:
        kept = texts(APP / "translations" / f"bedside_{language}.ts")
        assert {(CONTEXT, template) for template in found.templates} <= set(kept), "run: python -m app.translations"


@pytest.mark.parametrize(
    ("raised", "spanish", "french"),
    [
        (lambda: refuse(Actor("Ana", Role.VIEWER), "operator.write"), "Ana tiene el rol lector", "le rôle lecteur"),
        (lambda: _raised(lambda: read_rows(Path("/nowhere/rows.csv"))), "no se puede leer", "ne peut pas être lu"),
        (lambda: _raised(lambda: parse("[sadd]", "a.md", Path())), "línea 1, columna 1", "ligne 1, colonne 1"),
        (lambda: _raised(lambda: format_of_file(Path("/nowhere/b.doc"))), "/nowhere/b.doc", "/nowhere/b.doc"),
        (lambda: BatchProblem([phrase("{unit}: there is no translation.", unit="s1")] * 30, 40), "30 de 40 filas",
         "10 de plus"),
    ],
)  # fmt: skip
def test_real_errors_are_said_with_what_they_are_about(
    raised: Callable[[], KnownError], spanish: str, french: str
) -> None:
    problem = raised()
    kept = Phrase.read(problem.whole.written())
    translations = Translations()
    for language, words in (("es", spanish), ("fr", french)):
        translations.use(language)
        try:
            assert words in worded(problem) == worded(kept)
            assert worded(problem) != str(problem)
        finally:
            translations.use("en")
    assert worded(problem) == str(problem) == str(kept)


def _raised(work: Callable[[], object]) -> KnownError:
    with pytest.raises(KnownError) as problem:
        work()
    return problem.value


def test_all_languages_of_the_device_have_words() -> None:
    assert set(device.LANGUAGES) == set(NAMES) == {"en", *LANGUAGES}
    with pytest.raises(ValueError, match="no translation"):
        Translations().use("xx")
