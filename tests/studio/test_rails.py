"""Guardrails and objectives tried on words, with the persona as it is being written."""

from __future__ import annotations

from runtime.dialogue.persona import SHIPPED
from runtime.studio import draft, rails
from runtime.studio.staff import Staff

DESK = (SHIPPED / "front-desk" / "persona.toml").read_text()
CLAIMS = (SHIPPED / "claim-intake" / "persona.toml").read_text()


def test_which_rule_fires_is_told_with_what_it_found(owner: Staff) -> None:
    rail = {"name": "parrots", "patterns": ["\\bdogs?\\b", "\\bparrots?\\b"], "say": "We have none."}
    text = draft.added(DESK, ("guardrails",), rail)
    told = rails.fired(owner, text, "Do you sell parrots here?", "in")
    assert [(each.name, each.because, each.words, each.rule) for each in told if each.because == "pattern"] == [
        ("parrots", "pattern", "parrots", "\\bparrots?\\b")
    ]
    assert not [each for each in rails.fired(owner, text, "Do you sell parrots here?", "out") if each.name == "parrots"]


def test_an_example_fires_by_its_meaning_and_a_near_one_is_told(owner: Staff) -> None:
    rail = {"name": "pets", "examples": ["may I bring my dog to the clinic"], "say": "Only guide dogs, please."}
    text = draft.added(DESK, ("guardrails",), rail)
    told = {each.name: each for each in rails.fired(owner, text, "Can I take my dog with me to the clinic?", "in")}
    assert told["pets"].because == "example" and told["pets"].score > 0.62 and told["pets"].say.startswith("Only")
    far = [each for each in rails.fired(owner, text, "Where can I park my car?", "in") if each.name == "pets"]
    assert all(each.because == "near" for each in far)


def test_a_red_flag_comes_before_everything(owner: Staff) -> None:
    told = rails.fired(owner, DESK, "There is a crushing pain in my chest", "in")
    assert (told[0].name, told[0].action) == ("red flag", "escalate") and "911" in told[0].say


def test_what_an_objective_reads_out_of_an_answer(owner: Staff) -> None:
    names = [each["name"] for each in draft.values(CLAIMS)["objectives"]]
    asked = rails.read(owner, CLAIMS, names[0], "")
    assert asked.prompt and asked.missing and not asked.values
    objective = {"name": "pets", "prompt": "How many pets?", "outputs": [{"name": "pets", "type": "number"}]}
    text = draft.added(DESK, ("objectives",), objective)
    read = rails.read(owner, text, "pets", "We have three of them.")
    assert read.values == {"pets": "3"} and read.missing == ()
