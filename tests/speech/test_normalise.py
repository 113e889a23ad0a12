from __future__ import annotations

import string

import pytest
from hypothesis import given
from hypothesis import strategies as st

from runtime.speech.normalise import normalise, speakable

TABLE = [
    # times and opening hours
    ("The clinic opens at 8:30 am.", "The clinic opens at eight thirty A M."),
    ("Open 9-5, Mon-Fri.", "Open nine to five, Monday to Friday."),
    ("Come at 7 a.m. Bring your card.", "Come at seven A M. Bring your card."),
    ("From 8:30 am to 5 p.m. we are here.", "From eight thirty A M to five P M we are here."),
    ("9:05–9:30 am", "nine oh five to nine thirty A M"),
    ("at 14:05 or 0:15", "at two oh five P M or twelve fifteen A M"),
    ("at 12:00 or 25:99", "at twelve o'clock or twenty five: ninety nine"),
    ("Sat. 9:00 am", "Saturday nine A M"),
    # dates
    ("On March 3rd, 2024.", "On March third, twenty twenty four."),
    ("3 March 2024", "the third of March, twenty twenty four"),
    ("2024-03-05", "March fifth, twenty twenty four"),
    ("3/5/2024 and 25/12/2024", "March fifth, twenty twenty four and December twenty fifth, twenty twenty four"),
    ("due by 5/12", "due by May twelfth"),
    ("Jan. 5-7", "January fifth to seventh"),
    ("in 1985, 2005 and the 1990s", "in nineteen eighty five, two thousand and five and the nineteen nineties"),
    ("in your 60s, or in the 1950's", "in your sixties, or in the nineteen fifties"),
    # telephone numbers and codes
    (
        "Call (555) 010-0199, ext. 204.",
        "Call five five five, zero one zero, zero one nine nine, extension two zero four.",
    ),
    ("555-0100", "five five five, zero one zero zero"),
    ("+1 555 010 0199", "plus one, five five five, zero one zero, zero one nine nine"),
    ("020 7946 0000", "zero two zero, seven nine four six, zero zero zero zero"),
    ("call 911 or 988", "call nine one one or nine eight eight"),
    ("press 0, code 4471", "press zero, code four four seven one"),
    ("Room 204, suite 1210, ward 7", "Room two oh four, suite twelve ten, ward seven"),
    ("vitamin B12, COVID-19, A1C and H1N1", "vitamin B twelve, COVID nineteen, A one C and H one N one"),
    # doses and measures
    ("Take 20 mg.", "Take twenty milligrams."),
    ("1 mg, 0.5 ml, 5mcg", "one milligram, zero point five milliliters, five micrograms"),
    ("1.0 mg is not 10 mg", "one point zero milligrams is not ten milligrams"),
    ("max. 1,200 mg/day", "maximum one thousand two hundred milligrams per day"),
    ("5 mg/kg q6h", "five milligrams per kilogram every six hours"),
    ("20-30 mg every 4–6 hours", "twenty to thirty milligrams every four to six hours"),
    ("2 x 500 mg, 2x daily", "two times five hundred milligrams, two times daily"),
    ("BP 120/80", "B P one hundred and twenty over eighty"),
    ("100.4 °F or 38°C", "one hundred point four degrees Fahrenheit or thirty eight degrees Celsius"),
    ("-5°C", "minus five degrees Celsius"),
    ("6 ft 2 in", "six feet two inches"),
    ("120 mg/dL", "one hundred and twenty milligrams per deciliter"),
    ("95%", "ninety five percent"),
    ("90 min", "ninety minutes"),
    ("1/2 tablet, 1 1/2 tablets, 2½ cups", "one half tablet, one and a half tablets, two and a half cups"),
    ("pain 7/10, 24/7", "pain seven out of ten, twenty four seven"),
    ("twice/day", "twice per day"),
    # money
    ("$20 or $1,250.50", "twenty dollars or one thousand two hundred and fifty dollars and fifty cents"),
    ("$1, $0.99, £8, €5 million", "one dollar, ninety nine cents, eight pounds, five million euros"),
    ("$20-30, $45/visit", "twenty to thirty dollars, forty five dollars per visit"),
    # plain numbers
    ("1st, 2nd and 23rd", "first, second and twenty third"),
    ("1st-3rd floor", "first to third floor"),
    ("12,345 and 0049", "twelve thousand three hundred and forty five and zero zero four nine"),
    ("3.14", "three point one four"),
    ("5+ people, <5 minutes, #3", "five or more people, less than five minutes, number three"),
    ("9" * 5000, " ".join(["nine"] * 5000)),
    # short forms, titles, streets, letters
    ("Dr. Patel and Mr. & Mrs. Lee", "Doctor Patel and Mister and Missus Lee"),
    ("St. Mary's, 12 Main St. Then left.", "Saint Mary's, twelve Main Street. Then left."),
    ("Lakeview Dr. is closed", "Lakeview Drive is closed"),
    ("e.g. fever, i.e. heat, etc.", "for example, fever, that is, heat, and so on."),
    ("Dr. A. Patel and J. K. Rowling came.", "Doctor A Patel and J K Rowling came."),
    ("Go to room B. A nurse will call.", "Go to room B. a nurse will call."),
    ("Hepatitis A. Your liver.", "Hepatitis A. Your liver."),
    ("pituitary hGH (or growth hormone) helps", "pituitary H G H, or growth hormone, helps"),
    ("Summary : one of 10", "Summary: one of ten"),
    ("The MRI and CT, two GPs", "The M R I and C T, two G P's"),
    ("U.S. Army, M.D.", "U S Army, M D."),
    ("No. 5 is not no. 6", "number five is not number six"),
    ("BID, but a bid", "twice a day, but a bid"),
    ("I said no. Then five.", "I said no. Then five."),
    # addresses and markup
    ("www.clinic.example.org/visit", "clinic dot example dot org slash visit"),
    ("front.desk@clinic.org.", "front dot desk at clinic dot org."),
    ("**Bold** and [our page](http://x.org/a).", "Bold and our page."),
    ("- first\n- second", "first. second"),
    # punctuation, other scripts
    ("\u201cYes,\u201d she said \u2013 \u2018no\u2019 (maybe).", "Yes, she said — no, maybe."),
    ("Wait... what?!", "Wait… what?"),
    ("don\u2019t, well-known, O'Neil's", "don't, well-known, O'Neil's"),
    ("Q&A, and/or", "Q and A, and or"),
    ("\U0001f600 Hello! 你好 Привет", "Hello!"),
    ("Müller and Nguyễn", "Müller and Nguyễn"),
    ("α-blocker, 5 µg", "alpha blocker, five micrograms"),
    ("PLEASE WAIT", "PLEASE WAIT"),
    ("", ""),
    (" \n\t ", ""),
    ("\U0001f642", ""),
]


@pytest.mark.parametrize(("written", "spoken"), TABLE, ids=[written[:40] for written, _ in TABLE])
def test_written_text_becomes_speakable(written: str, spoken: str) -> None:
    assert speakable(written) == spoken


_PIECES_OF_TEXT = st.lists(
    st.one_of(
        st.sampled_from([written for written, _ in TABLE if len(written) < 100]),
        st.text(max_size=8),
        st.text(string.ascii_letters + string.digits + string.punctuation + " \n°µ½–—’…", max_size=12),
    ),
    max_size=5,
).map(" ".join)


@given(_PIECES_OF_TEXT)
def test_pieces_keep_their_place_and_nothing_unspeakable_is_left(text: str) -> None:
    at = 0
    for piece in normalise(text):
        assert at <= piece.start < piece.end <= len(text)
        assert not any(c.isdigit() for c in piece.spoken if c.isascii())
        assert all(c.isalpha() or c in " '-.,;:!?…—" for c in piece.spoken), piece.spoken
        at = piece.end
    said = {i for piece in normalise(text) for i in range(piece.start, piece.end)}
    assert all(c.isspace() or i in said for i, c in enumerate(text))


@given(_PIECES_OF_TEXT)
def test_speakable_text_stays_as_it_is(text: str) -> None:
    twice = speakable(speakable(text))
    assert speakable(twice) == twice
