"""Names, days, languages, other people and sensitive words in the five languages, with capitals and without."""

from __future__ import annotations

from datetime import date

import pytest

from runtime.memory.appointments import cancelled, told
from runtime.memory.dates import day
from runtime.memory.facts import Line
from runtime.memory.languages import language_in
from runtime.memory.names import names
from runtime.memory.names import told as told_name
from runtime.memory.sensitive import categories
from runtime.memory.statements import Clause, clauses
from runtime.memory.whose import of_others

FRIDAY = date(2027, 1, 15)


def clause(words: str) -> Clause:
    return Clause(words, 0, False, words)


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("my name is winston clarke and that's that", "Winston Clarke"),
        ("hola me llamo esteban de la cruz y tengo cita", "Esteban de la Cruz"),
        ("Bonjour, je m'appelle Mathilde Garnier", "Mathilde Garnier"),
        ("mein name ist henrike vogt", "Henrike Vogt"),
        ("chamo-me joão e venho na sexta", "João"),
        ("my name's tomasz t o m a s z", "Tomasz"),
        ("my name is on the list", None),
        ("call me mornings", None),
        ("Call me later", None),
    ],
)
def test_names_that_are_said_to_be_ones_own(words: str, name: str | None) -> None:
    assert next((fact.value for fact in names(clause(words))), None) == name


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("it's me again rosalind", "Rosalind"),
        ("it's priya priya nair i think", "Priya Nair"),
        ("ich bin die frau krüger", "Krüger"),
        ("soy don ramiro", "Ramiro"),
        ("it's cold in here", "Cold"),
        ("i'm here with my mother", None),
    ],
)
def test_names_in_words_that_are_known_to_tell_one(words: str, name: str | None) -> None:
    """What is no name at all is for the classifier of clauses to see."""
    assert next((fact.value for fact in told_name(clause(words), 0.8)), None) == name


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("the ninth", date(2027, 2, 9)),
        ("a week on Tuesday", date(2027, 1, 26)),
        ("Monday the eighth", date(2027, 2, 8)),
        ("pasado mañana", date(2027, 1, 17)),
        ("el doce", date(2027, 2, 12)),
        ("jeudi prochain", date(2027, 1, 21)),
        ("le douze mars", date(2027, 3, 12)),
        ("übermorgen", date(2027, 1, 17)),
        ("am zwölften", date(2027, 2, 12)),
        ("na sexta", date(2027, 1, 22)),
        ("quarta-feira", date(2027, 1, 20)),
        ("first Monday of the month", None),
        ("por la mañana", None),
        ("guten Morgen", None),
        ("la segunda vez", None),
        ("on the second floor", None),
    ],
)
def test_days_in_five_languages(said: str, meant: date | None) -> None:
    assert day(said, FRIDAY) == meant


def test_of_several_days_the_last_one_that_is_not_refused_is_meant() -> None:
    (fact,) = told(clause("they've moved me it's friday now not tuesday"), FRIDAY, 0.7)
    assert fact.value.startswith("friday")


def test_an_appointment_that_is_off_is_withdrawn() -> None:
    (fact,) = cancelled(list(clauses([Line(True, "I had to cancel Monday, there's no new date yet.")])))
    assert fact.withdrawn
    assert fact.value == "Monday"
    assert not list(cancelled([clause("I'd like to cancel my appointment")]))


@pytest.mark.parametrize(
    ("words", "language"),
    [
        ("English is not my first language, I speak Farsi at home", "Farsi"),
        ("mein deutsch ist nicht so gut können wir türkisch sprechen", "Turkish"),
        ("no hablo inglés, solo español", "Spanish"),
        ("podemos hablar en catalán", "Catalan"),
        ("fale devagar o meu português é fraco eu falo ucraniano", "Ukrainian"),
        ("English is fine", "English"),
        ("I speak slowly", None),
    ],
)
def test_the_language_that_is_asked_for(words: str, language: str | None) -> None:
    assert language_in(words) == language


@pytest.mark.parametrize(
    ("words", "others"),
    [
        ("my husband's deaf", True),
        ("mon mari est malentendant", True),
        ("meine frau sitzt im rollstuhl", True),
        ("a minha irmã é surda", True),
        ("mi vecina no oye nada", True),
        ("they want me back on Friday", False),
        ("i'd sooner see a lady doctor", False),
        ("il me faut la grande porte", False),
        ("ich bin die frau krüger", False),
    ],
)
def test_whose_words_they_are(words: str, others: bool) -> None:
    assert of_others(words) is others


@pytest.mark.parametrize(
    ("words", "category"),
    [
        ("je suis enceinte de trois mois", "health"),
        ("ich war im gefängnis", "crime"),
        ("estoy sin papeles", "migration"),
        ("sou católico e rezo, somos ciganos", "ethnicity"),
        ("i'm in the union and i voted", "politics"),
        ("it's oh seven seven double four one nine", "contact"),
        ("wir sind zeugen jehovas", "faith"),
    ],
)
def test_sensitive_words_in_five_languages(words: str, category: str) -> None:
    assert category in categories(words)
