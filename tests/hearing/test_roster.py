from __future__ import annotations

import math

import pytest
from hibari.g2p import G2P
from hypothesis import given
from hypothesis import strategies as st

from bench.floor_data.sound import read_audio
from bench.hearing_data.sentences import AUDIO, HERE, read_sentences
from bench.word_errors import spoken_words
from models.store import ModelStore
from runtime.dialogue.persona import load_persona
from runtime.hearing.moonshine import END, MoonshineEncoder, MoonshineGraphs, Vocabulary
from runtime.hearing.recogniser import MoonshineRecogniser, in_place
from runtime.hearing.roster.corrector import HeardWord, Roster
from runtime.hearing.roster.english import English
from runtime.hearing.roster.harvest import harvest
from runtime.hearing.roster.sounds import Readings, spread
from runtime.hearing.roster.terms import Term
from tests.hearing.clips import Clip

NGUYEN = Term("Nguyen", ("win", "newin"), "person")


@pytest.fixture(scope="module")
def english() -> English:
    return English(G2P())


@pytest.fixture(scope="module")
def roster(english: English) -> Roster:
    terms = harvest([(HERE / "train.md").read_text("utf-8")], english.ordinary)
    return Roster([NGUYEN, *terms], english.pronounce, english.ordinary)


def heard(text: str, probability: float = 0.5) -> list[HeardWord]:
    return [HeardWord(word, probability) for word in text.split()]


def proposed(roster: Roster, text: str, probability: float = 0.5) -> list[tuple[str, str]]:
    words = heard(text, probability)
    return [(" ".join(w.text for w in words[p.first : p.last]), p.written) for p in roster.proposals(words)]


def test_documents_hold_their_own_roster(english: English) -> None:
    text = """# Our Staff

Dr. Anita Patel leads the clinic. Grace Liu runs the optical shop, and Nurse O'Brien-Diaz takes blood.
Call the nurse. Amlodipine is taken as usual; metformin too. Ophthalmology is upstairs, in the Kessler wing.
Please come on Wednesdays. The person for this reason uses cholesterol.
"""
    terms = {term.written: term.kind for term in harvest([text], english.ordinary)}
    assert terms["Patel"] == terms["Liu"] == terms["O'Brien-Diaz"] == "person"
    assert {"Anita Patel", "Grace Liu", "Kessler", "amlodipine", "metformin", "Ophthalmology"} <= set(terms)
    assert terms["amlodipine"] == "word", "a full stop behind nurse ends the sentence"
    small = {written.lower() for written in terms}
    assert not small & {"person", "reason", "cholesterol", "wednesdays", "please", "call", "staff", "our", "grace"}


def test_the_front_desk_knows_its_own_people(english: English) -> None:
    persona = load_persona("front-desk")
    texts = [file.read_text("utf-8") for folder in persona.knowledge_paths for file in sorted(folder.glob("*.md"))]
    written = {term.written for term in harvest(texts, english.ordinary)}
    assert {"Patel", "Nguyen", "Ramirez", "Okafor", "Brennan", "Liu", "acetaminophen", "Aetna", "Cigna"} <= written
    assert len(written) < 30, "names only"
    assert [entry.name for entry in persona.hearing.roster] == ["Nguyen"]


def test_alike_in_sound(english: English) -> None:
    say = english.pronounce
    readings = Readings([say("Patel"), say("paediatrics"), say("warfarin"), ""])
    near = readings.distances(say("pediatrics"))
    assert near[1] < 0.1
    assert near[1] == near[:3].min()
    assert readings.distances(say("Patel"))[0] == 0
    assert spread("ˈA") == "eɪ"
    assert list(Readings([]).distances("a")) == []
    assert readings.distances("")[0] == 1


@given(st.text("pbtdkɡszʃmnlɹæɛɪiuəAO", max_size=12), st.text("pbtdkɡszʃmnlɹæɛɪiuəAO", min_size=1, max_size=12))
def test_distances_are_a_measure(one: str, other: str) -> None:
    there, back = Readings([other]).distances(one)[0], Readings([one]).distances(other)[0]
    assert there >= 0
    assert math.isclose(there, back, abs_tol=1e-5) or not one
    assert Readings([other]).distances(other)[0] == 0


def test_names_behind_a_title(roster: Roster) -> None:
    assert proposed(roster, "with Dr. Wynn at ten", 0.9) == [("Wynn", "Nguyen")]
    assert ("Okifor?", "Okafor") in proposed(roster, "Is that Dr. Okifor?")
    assert ("Lindfist", "Lindqvist") in proposed(roster, "Professor Lindfist is here")


def test_several_words_may_be_one_name(roster: Roster) -> None:
    assert ("a seat of menophen", "acetaminophen") in proposed(roster, "take a seat of menophen today")


def test_another_spelling_of_the_same_word(roster: Roster) -> None:
    assert proposed(roster, "we wait in pediatrics now", 1.0) == [("pediatrics", "Paediatrics")]


def test_clearly_heard_ordinary_words_are_left_alone(roster: Roster) -> None:
    assert proposed(roster, "Can I win a prize if I come in with my cardigan and a petal?", 1.0) == []


def test_what_is_right_already_is_left_alone(roster: Roster) -> None:
    assert proposed(roster, "I see Dr. Patel about my ibuprofen, and Grace Liu.", 0.9) == []


def test_the_marks_around_a_name_stay() -> None:
    assert in_place("Wynn's,", "Nguyen") == "Nguyen's,"
    assert in_place("“timelaw”?", "timolol") == "“timolol”?"
    assert in_place("Searchling", "sertraline") == "Sertraline"
    assert in_place("Yulmar’s.", "Yilmaz") == "Yilmaz’s."
    assert in_place("ramiros's", "Ramos") == "Ramos"


def test_a_roster_without_names_proposes_nothing(english: English) -> None:
    empty = Roster([], english.pronounce, english.ordinary)
    assert empty.proposals(heard("Dr. Wynn took some timelaw")) == []
    assert len(empty) == 0


@pytest.fixture(scope="module")
def vocabulary() -> Vocabulary:
    return Vocabulary(ModelStore.default().path("moonshine-base-en", "tokenizer.bin"))


@pytest.mark.parametrize("text", ["Dr. Nguyen", "latanoprost?", "Wójcik 40%", "你好", "a"])
def test_words_to_tokens_and_back(vocabulary: Vocabulary, text: str) -> None:
    assert vocabulary.text(vocabulary.ids(text)) == text


def test_words_are_cut_as_the_model_cuts_them(clips: list[Clip]) -> None:
    files = ModelStore.default().paths("moonshine-base-en")
    graphs, words = (
        MoonshineGraphs(MoonshineEncoder(files["encoder.onnx"]), files["decoder.onnx"]),
        Vocabulary(files["tokenizer.bin"]),
    )
    encoded = graphs.encode(clips[0].audio)
    tokens = [t for t in graphs.greedy(encoded, 80, (), lambda: False) if t.id != END]
    ids = [token.id for token in tokens]
    assert words.ids(words.text(ids)) == ids
    forced = graphs.log_likelihood(encoded, ids)
    assert forced == pytest.approx(sum(math.log(token.probability) for token in tokens), abs=0.01)
    assert graphs.log_likelihood(encoded, words.ids("Ask what my clinic can do for you")) < forced - 20


def fresh(roster: Roster) -> MoonshineRecogniser:
    files = ModelStore.default().paths("moonshine-base-en")
    return MoonshineRecogniser(files["encoder.onnx"], files["decoder.onnx"], files["tokenizer.bin"]).biased(roster)


def test_names_are_heard_right(roster: Roster, recogniser: MoonshineRecogniser) -> None:
    biased = recogniser.biased(roster)
    before = after = terms = 0
    for sentence in (s for s in read_sentences() if s.half == "train"):
        audio = read_audio(AUDIO / sentence.file)
        plain, named = (" ".join(spoken_words(r.transcribe(audio))) for r in (recogniser, biased))
        for term in sentence.terms:
            written = " ".join(spoken_words(term))
            before, after, terms = before + (written in plain), after + (written in named), terms + 1
    assert after >= 0.9 * terms
    assert after - before >= 0.25 * terms


def test_people_reading_are_heard_as_before(roster: Roster, recogniser: MoonshineRecogniser, clips: list[Clip]) -> None:
    biased = recogniser.biased(roster)
    assert [biased.transcribe(c.audio) for c in clips] == [recogniser.transcribe(c.audio) for c in clips]


def test_a_name_stays_while_the_sentence_grows(roster: Roster) -> None:
    sentence = next(s for s in read_sentences() if "ten" in s.text and "Nguyen" in s.text)
    audio = read_audio(AUDIO / sentence.file)
    growing, whole = fresh(roster), fresh(roster)
    partials = [growing.transcribe(audio[:end]) for end in range(16_000, len(audio), 4_800)]
    assert "Nguyen" in partials[-1]
    assert growing.transcribe(audio) == whole.transcribe(audio)
