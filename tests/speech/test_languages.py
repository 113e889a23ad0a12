from __future__ import annotations

import pytest

from runtime.speech.languages.reading import reading
from runtime.speech.languages.spanish import Spanish
from runtime.speech.languages.spoken import Wording, pieces
from runtime.speech.languages.wordings import FRENCH, ITALIAN, PORTUGUESE, SPANISH


def said(text: str, wording: Wording) -> str:
    return " ".join(piece.spoken for piece in pieces(text, wording))


@pytest.mark.parametrize(
    ("written", "spoken", "wording"),
    [
        ("Son 15 minutos.", "Son quince minutos.", SPANISH),
        ("1 minuto, 21 personas", "un minuto, veintiuna personas", SPANISH),
        ("a las 10:30, a la 1:00", "a las diez y treinta, a la una", SPANISH),
        ("cuesta 20,50 € o 1.500 €", "cuesta veinte euros con cincuenta  o mil quinientos euros", SPANISH),
        ("el 3,5 % de 0,25 mg", "el tres coma cinco por ciento de cero coma veinticinco miligramos", SPANISH),
        ("(planta 2.ª) ¿Sí?", "planta segunda Sí?", SPANISH),
        ("tel. 912345678", "teléfono nueve uno dos tres cuatro cinco seis siete ocho", SPANISH),
        ("el DNI y el TAC", "el de ene i y el TAC", SPANISH),
        ("-3", "menos tres", SPANISH),
        ("à 9h30 et 20h00", "à neuf heures trente et vingt heures", FRENCH),
        ("35,50€ au 1er étage", "trente-cinq euros cinquante au premier étage", FRENCH),
        ("Mme Roux, l’œil", "madame Roux, l'œil", FRENCH),
        ("alle 9:30, 20 %", "alle nove e trenta, venti per cento", ITALIAN),
        ("às 8:00, 2 caixas", "às oito horas, duas caixas", PORTUGUESE),
        ("", "", SPANISH),
        ("👍 — ...", " — ", SPANISH),
    ],
)
def test_what_is_said_for_what_is_written(written: str, spoken: str, wording: Wording) -> None:
    assert said(written, wording) == spoken


@pytest.mark.parametrize(
    ("words", "sounds"),
    [
        ("me duele el ojo derecho", "me ðwˈele el ˈoxo ðeɾˈeʧo"),
        ("guillermo y la cigüeña", "ɡiʎˈɛɾmo i la θiɣwˈeɲa"),
        ("quieren queso", "kjˈeɾen kˈeso"),
        ("un país húmedo", "un paˈis ˈumeðo"),
        ("está en la habitación", "estˈa en la aβitaθjˈon"),
        ("hoy construyen enrique y el rey", "ˈoi konstɾˈuʝen enrˈike i el rˈei"),
        ("examen de sangre", "eksˈamen de sˈaŋɡɾe"),
        ("", ""),
    ],
)
def test_spanish_spelling(words: str, sounds: str) -> None:
    assert " ".join(Spanish()(words.split())) == sounds


def test_spanish_of_the_americas() -> None:
    assert Spanish(american=True)(["silla", "azul", "necesita"]) == ["sˈiʝa", "asˈul", "nesesˈita"]


def test_sounds_know_their_pieces_and_marks_end_phrases() -> None:
    found, sentences = reading(SPANISH, Spanish())("Hola, 15. ¿Sí?")
    told = [["".join(sound.symbol for sound in one), [sound.piece for sound in one]] for one in sentences]
    assert [text for text, _ in told] == ["ˈola, kˈinθe.", "sˈi?"]
    assert told[0][1][:4] == [0, 0, 0, 0] and told[0][1][-2:] == [1, None]
    assert [piece.spoken for piece in found] == ["Hola,", "quince.", "Sí?"]
