"""Tools that an endpoint's model asks for by its native calls, through a real server on this machine."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from models.store import ModelStore
from runtime.dialogue.answer import Answerer
from runtime.dialogue.endpoint import EndpointModel
from runtime.dialogue.persona import Persona, load_persona
from runtime.dialogue.persona_tables import Endpoint
from runtime.dialogue.respondent import Respondent
from runtime.dialogue.said import Turn
from runtime.dialogue.watched import WatchedModel
from runtime.guardrails.dangers import Dangers
from runtime.knowledge.documents import read_knowledge
from runtime.knowledge.index import KnowledgeIndex
from runtime.knowledge.readers import open_readers
from runtime.responding import respondent
from tests.dialogue.test_endpoint import Server, server

__all__ = ["server"]


@pytest.fixture
def desk(server: Server) -> Iterator[Respondent]:
    server.how = "tools"
    address = f"http://127.0.0.1:{server.server_port}/v1"
    persona = load_persona("front-desk")
    far = persona.model_copy(update={"endpoint": Endpoint(enabled=True, base_url=address, model="big")})
    model = WatchedModel(EndpointModel(address, "big"))
    yield answering(persona_with_folder(far, persona), model)
    model.close()


def persona_with_folder(far: Persona, persona: Persona) -> Persona:
    far._folder = persona.folder
    return far


def answering(persona: Persona, model: WatchedModel) -> Respondent:
    index = KnowledgeIndex(read_knowledge(persona.knowledge_paths), open_readers(ModelStore.default()))
    return respondent(persona, Answerer(persona, index, model), None, Dangers(), model)


def said(desk: Respondent, words: str, *history: Turn) -> str:
    return " ".join(clause.text for clause in desk.answer(words, history, typed=True))


def test_a_tool_that_no_pattern_knows_is_called_by_the_model(desk: Respondent, server: Server) -> None:
    assert "Tuesday" in said(desk, "My code is H E 2 1 4, I can't recall which date you gave me")
    offered = server.asked[0]["tools"]
    assert {tool["function"]["name"] for tool in offered} >= {"appointment", "call_staff"}
    assert server.asked[0]["messages"][-1]["content"].startswith("My code is")


def test_it_is_not_asked_where_the_documents_answer(desk: Respondent, server: Server) -> None:
    assert "garage" in said(desk, "Where can I park my car?")
    assert server.asked == []


def test_a_server_that_breaks_costs_nothing_but_the_tool(desk: Respondent, server: Server) -> None:
    server.how = "refuses"
    assert said(desk, "I can't recall which date you gave me") == load_persona("front-desk").unknown
