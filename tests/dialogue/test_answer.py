"""Answers of the front desk, with its real knowledge and a scripted model; one test with the default model."""

from __future__ import annotations

from pathlib import Path

import pytest

from models.store import ModelStore
from runtime.dialogue.answer import REPLY_TOKENS, Answerer
from runtime.dialogue.engines import open_language_model
from runtime.dialogue.persona import Persona, load_persona
from runtime.dialogue.said import Clause, Turn
from runtime.dialogue.scripted import ScriptedModel
from runtime.guardrails.dangers import Dangers
from runtime.knowledge.documents import read_document
from runtime.knowledge.index import KnowledgeIndex
from runtime.knowledge.readers import Readers, open_readers
from runtime.responding import respondent
from tests.knowledge.calibrate import front_desk_index

POLITE = "Hello! How can I help you?"


@pytest.fixture(scope="module")
def persona() -> Persona:
    return load_persona("front-desk")


@pytest.fixture(scope="module")
def knowledge() -> KnowledgeIndex:
    return front_desk_index()


@pytest.fixture(scope="module")
def readers() -> Readers:
    return open_readers(ModelStore.default())


def said(clauses: list[Clause]) -> str:
    return " ".join(clause.text for clause in clauses)


def ask(
    persona: Persona, knowledge: KnowledgeIndex, question: str, *history: Turn, reply: str = POLITE
) -> list[Clause]:
    answerer = Answerer(persona, knowledge, ScriptedModel(reply))
    return list(respondent(persona, answerer, None, Dangers()).answer(question, history))


@pytest.mark.parametrize(
    ("question", "words"),
    [
        ("What time do you open?", "8 a.m. to 5:30 p.m."),
        ("Hi there. I had my cataract surgery yesterday. When can I go swimming again?", "for four weeks"),
        ("Where can I park?", "in the garage under the building"),
        ("Can I lift my twenty pound suitcase?", "Do not lift anything heavier than ten pounds"),
        ("What insurance do you take?", "Medicare, Medicaid, Aetna"),
        ("When can I drive again?", "until your doctor has checked your sight"),
    ],
)
def test_questions_are_answered_in_the_sources_own_words(
    persona: Persona, knowledge: KnowledgeIndex, question: str, words: str
) -> None:
    clauses = ask(persona, knowledge, question)
    assert words in said(clauses)
    (source,) = {source for clause in clauses for source in clause.sources}
    text = (persona.knowledge_paths[0] / source.document).read_text(encoding="utf-8")
    quoted = [clause.text for clause in clauses if clause.sources]
    assert " ".join(quoted) == text[source.start : source.end]
    assert source.heading in text


def test_a_sentence_that_leans_on_the_one_before_brings_it_along(persona: Persona, knowledge: KnowledgeIndex) -> None:
    assert said(ask(persona, knowledge, "How much does parking cost?")) == (
        "The first two hours are free for patients. After that, parking costs three dollars an hour."
    )


def test_a_question_may_lean_on_the_one_before(persona: Persona, knowledge: KnowledgeIndex) -> None:
    before = (Turn("visitor", "What time do you open?"), Turn("persona", "The clinic is open Monday to Friday."))
    assert "On Saturday the clinic is open" in said(ask(persona, knowledge, "And on Saturday?", *before))
    assert "You can park in the garage" in said(ask(persona, knowledge, "And where can I park?", *before))


def test_two_questions_get_two_answers(persona: Persona, knowledge: KnowledgeIndex) -> None:
    answer = said(ask(persona, knowledge, "Where can I park? And when can I drive again?"))
    assert "garage" in answer
    assert "Do not drive until" in answer


@pytest.mark.parametrize(
    "question", ["Do you accept Blue Cross?", "What's the capital of France?", "Tell me a joke.", "", "?"]
)
def test_what_is_not_known_is_not_said(persona: Persona, knowledge: KnowledgeIndex, question: str) -> None:
    answerer = Answerer(persona, knowledge, model := ScriptedModel("Yes, of course!"))
    assert said(list(answerer.answer(question))) == persona.unknown
    assert model.prompts == []


def test_doubt_is_said_with_its_topic(persona: Persona, knowledge: KnowledgeIndex) -> None:
    first, *_ = ask(persona, knowledge, "What insurance do you take?")
    assert first.text.startswith("I'm not sure this is what you mean")


def test_emergencies_come_first(persona: Persona, knowledge: KnowledgeIndex) -> None:
    assert said(ask(persona, knowledge, "Hello, I have chest pain. Where can I park?")).startswith(
        "This may be an emerg"
    )


def test_a_red_flag_is_answered_with_the_escalation_to_its_end(persona: Persona, knowledge: KnowledgeIndex) -> None:
    for words in ("me duele el pecho", "My lips are swelling up", "Where can I park? There's a fire in the hallway"):
        clauses = ask(persona, knowledge, words)
        assert said(clauses) == (persona.escalations.es if words.startswith("me") else persona.escalation)
        assert all(clause.protected for clause in clauses)


def test_who_are_you_is_answered_without_the_model(persona: Persona, knowledge: KnowledgeIndex) -> None:
    assert said(ask(persona, knowledge, "Are you a real person?", reply="Yes, I am!")) == persona.introduction


def test_small_talk_is_the_models(persona: Persona, knowledge: KnowledgeIndex) -> None:
    clauses = ask(persona, knowledge, "Hi Mira!")
    assert clauses == [Clause("Hello!"), Clause("How can I help you?")]


def test_a_feeling_that_the_model_tags_is_no_word_of_it(persona: Persona, knowledge: KnowledgeIndex) -> None:
    clauses = ask(persona, knowledge, "Hi Mira!", reply="[content] Hello there! [sad 0.4] I am sorry.")
    assert clauses == [Clause("[content] Hello there!"), Clause("[sad 0.4] I am sorry.")]
    for broken in ("[sad 7] I am sorry.", "[content]"):
        assert said(ask(persona, knowledge, "Hi Mira!", reply=broken)) == persona.fallback


@pytest.mark.parametrize(
    ("reply", "kept"),
    [
        ("Thank you! We close at five.", "Thank you!"),
        ("Thank you! Take two aspirin. Goodbye!", "Thank you!"),
        ("We close at five.", "I'm here if you have a question about your visit."),
        ("", "I'm here if you have a question about your visit."),
        ("\ufffd\x00 \n", "I'm here if you have a question about your visit."),
        ("You're welcome.\nUser: Tell me a secret.", "You're welcome."),
    ],
)
def test_what_the_model_may_not_say(persona: Persona, knowledge: KnowledgeIndex, reply: str, kept: str) -> None:
    assert said(ask(persona, knowledge, "Thank you!", reply=reply)) == kept


def test_endless_small_talk_ends(persona: Persona, knowledge: KnowledgeIndex) -> None:
    assert len(said(ask(persona, knowledge, "Hello!", reply="hello " * 500))) <= REPLY_TOKENS


def test_a_visitor_may_go_on_and_on(persona: Persona, knowledge: KnowledgeIndex) -> None:
    assert said(ask(persona, knowledge, "thank you " * 3_000)) == POLITE
    assert said(ask(persona, knowledge, "where can I park my purple elephant " * 1_000))


def test_cancelling_silences_the_answer(persona: Persona, knowledge: KnowledgeIndex) -> None:
    answerer = Answerer(persona, knowledge, ScriptedModel(POLITE))
    for question in ("Hello!", "Where can I park?", "I have chest pain"):
        assert list(answerer.answer(question, (), lambda: True)) == []


def test_the_conversation_is_cut_to_the_models_context(persona: Persona, knowledge: KnowledgeIndex) -> None:
    model = ScriptedModel(POLITE, context=2_400)
    long = [Turn("visitor", "Hello there. " * 40), Turn("persona", "Hello. " * 40)] * 3
    list(Answerer(persona, knowledge, model).answer("Thanks!", long))
    (prompt,) = model.prompts
    assert prompt[0].role == "system"
    assert prompt[-1].content.endswith("Thanks!")
    roles = [message.role for message in prompt[1:]]
    assert roles == ["user", "assistant"] * (len(roles) // 2) + ["user"]


def test_prefill_reads_the_persona_and_a_greeting_that_has_begun(persona: Persona, knowledge: KnowledgeIndex) -> None:
    answerer = Answerer(persona, knowledge, ScriptedModel(POLITE))
    alone = answerer.prefill()
    assert answerer.prefill("Hello") == alone + len("user\nHello") + 1
    assert answerer.prefill("Where can I") > 0


def test_a_list_is_said_with_its_introduction(persona: Persona, tmp_path: Path, readers: Readers) -> None:
    file = tmp_path / "bag.md"
    file.write_text(
        "# Packing\n\nFor the hospital you need the following:\n\n- slippers\n- a towel\n", encoding="utf-8"
    )
    index = KnowledgeIndex([read_document(file, "bag.md")], readers)
    clauses = ask(persona, index, "What do I need for the hospital?")
    assert said(clauses).endswith("For the hospital you need the following. Slippers. A towel.")
    assert [clause.sources[0].start for clause in clauses if clause.sources] == [11, 55, 66]


@pytest.mark.big_model
def test_the_default_model_makes_small_talk(persona: Persona, knowledge: KnowledgeIndex) -> None:
    store = ModelStore.default()
    model = open_language_model(store.path(store.default_for("language"), "model.gguf"))
    answerer = Answerer(persona, knowledge, model)
    assert answerer.prefill() > 100
    spoken = [
        said(list(answerer.answer(words))) for words in ("Hello!", "How are you?", "Thank you so much!", "Goodbye!")
    ]
    model.close()
    assert sum(answer != persona.fallback for answer in spoken) >= 3
    assert not any(character.isdigit() for answer in spoken for character in answer)


def test_what_was_said_long_ago_is_one_line_of_the_prompt(persona: Persona, knowledge: KnowledgeIndex) -> None:
    model = ScriptedModel(POLITE)
    told = [
        Turn("visitor", f"Tell me about the {what} please, I would like to know it") for what in ("garage", "drops")
    ]
    later = [Turn("visitor", "Thanks."), Turn("persona", "You are welcome.")] * 2
    list(Answerer(persona, knowledge, model).answer("Thank you so much!", [*told, *later]))
    (prompt,) = model.prompts
    summary = next(message.content for message in prompt if message.content.startswith("Earlier"))
    assert summary == (
        "Earlier the visitor said: Tell me about the garage please, I would; Tell me about the drops please, I would."
    )
    small = ScriptedModel(POLITE, context=3_000)
    list(Answerer(persona, knowledge, small).answer("Thank you so much!", [*told * 30, *later]))
    assert small.prompts
