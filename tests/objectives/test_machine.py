from __future__ import annotations

import pytest
from pydantic import ValidationError

from runtime.dialogue.persona import load_persona
from runtime.memory.dates import date
from runtime.objectives.keeping import as_text, found, resume
from runtime.objectives.machine import Progress, Said, begin, reminder, step
from runtime.objectives.objective import Objective
from runtime.store.outputs import Output

TODAY = date(2026, 11, 26)
CLAIM = load_persona("claim-intake").objectives


def said(
    plan: tuple[Objective, ...], lines: list[str], progress: Progress | None = None
) -> tuple[Progress, list[Said | None]]:
    progress, told = progress or Progress(), []
    for words in lines:
        progress, answer = step(plan, progress, words, TODAY)
        told.append(answer)
    return progress, told


TO_THE_END = [
    "I'd like to file a claim", "it's about my car", "BC 224681", "no it's BC 224682", "yes", "last tuesday", "yes",
    "yes, my son", "no", "a truck hit me from behind at the light", "my name is Maria Lopez", "555 0122", "yes",
]  # fmt: skip


def test_a_claim_is_taken_down_with_corrections_and_branches() -> None:
    progress, told = said(CLAIM, TO_THE_END)
    assert dict(progress.values) == {
        "kind": "car", "policy_number": "BC224682", "incident_date": "2026-11-24", "anybody_hurt": True,
        "seen_doctor": False, "account": "a truck hit me from behind at the light", "claimant": "Maria Lopez",
        "phone": "5550122",
    }  # fmt: skip
    assert progress.current is None
    last = told[-1]
    assert last is not None and last.callbacks == ("print_claim",) and "adjuster will call" in last.text
    assert "injury" in progress.done, "somebody was hurt"


def test_another_branch_is_taken_where_nobody_was_hurt() -> None:
    progress, _ = said(CLAIM, [*TO_THE_END[:7], "no nobody"])
    assert progress.current == "what happened"


def test_a_question_in_between_is_for_others_and_ours_is_asked_again() -> None:
    progress, told = said(CLAIM, ["I want to make a claim", "How long does it take?"])
    assert told[1] is None
    assert reminder(CLAIM, progress) == "What is the claim about: a car, your home, or an injury?"


def test_it_can_be_left_and_gone_on_with() -> None:
    progress, told = said(CLAIM, ["I want to make a claim", "my house", "never mind"])
    assert progress.current is None and told[2] is not None
    progress, told = said(CLAIM, ["let me file a claim"], progress)
    assert progress.current == "kind of claim", "it was finished once and is asked anew"


def test_after_three_tries_it_is_left_alone() -> None:
    progress, told = said(CLAIM, ["I want to make a claim", "umbrella", "blue", "green"])
    assert progress.current is None
    assert told[3] is not None and "later" in told[3].text


def test_what_was_found_out_is_kept_and_resumed() -> None:
    before, _ = said(CLAIM, TO_THE_END[:3])
    rows = [
        Output(str(number), "p", None, row.objective, row.state, row.confirmed, float(number), dict(row.values))
        for number, row in enumerate(found(CLAIM, Progress(), before))
    ]
    assert {row.objective: row.state for row in rows} == {"kind of claim": "done", "policy": "open"}
    again = resume(CLAIM, rows)
    assert again.current == "policy" and again.confirming and again.values["kind"] == "car"
    progress, told = said(CLAIM, ["Hello again"], again)
    assert told[0] is None
    assert (
        reminder(CLAIM, progress, resumed=True) == "Last time we stopped here. I have B C 2 2 4 6 8 1. Is that right?"
    )
    progress, told = said(CLAIM, ["yes"], progress)
    assert progress.current == "when"


def test_only_changes_are_written() -> None:
    progress, _ = said(CLAIM, TO_THE_END[:2])
    assert found(CLAIM, progress, progress) == []


def test_what_was_found_out_as_text() -> None:
    progress, _ = said(CLAIM, TO_THE_END)
    text = as_text(CLAIM, progress.values)
    assert text.startswith("kind: car\npolicy number: BC224682\n") and "anybody hurt: yes" in text


def test_an_objective_that_begins_by_itself() -> None:
    first = Objective.model_validate(
        {"name": "name", "prompt": "What is your name?", "at_once": True, "outputs": [{"name": "who", "type": "name"}]}
    )
    progress, told = begin((first,), Progress())
    assert told is not None and told.text == "What is your name?"
    assert progress.current == "name"


def test_only_a_typed_answer_counts_where_it_has_to_be_typed() -> None:
    typed = Objective.model_validate(
        {"name": "mail", "prompt": "Please type it.", "modality": "typed", "starts": ["mail"],
         "outputs": [{"name": "mail", "type": "email"}]}
    )  # fmt: skip
    progress, _ = step((typed,), Progress(), "my mail", TODAY)
    assert step((typed,), progress, "a@b.org", TODAY, typed=False)[1] is None
    after, _ = step((typed,), progress, "a@b.org", TODAY, typed=True)
    assert after.values["mail"] == "a@b.org"


@pytest.mark.parametrize(
    ("keys", "told"),
    [
        ({"outputs": [{"name": "x", "type": "choice"}]}, "options"),
        ({"outputs": [{"name": "x", "type": "code"}]}, "pattern"),
        ({"outputs": [{"name": "x"}, {"name": "y"}]}, "ask"),
        ({"outputs": [{"name": "x"}], "confirm": "Is it {z}?"}, "none of its outputs"),
        ({"outputs": [{"name": "x"}], "next_conditional": [{"next": "a", "variable": "x"}]}, "when to go there"),
    ],
)
def test_what_does_not_fit_is_explained(keys: dict[str, object], told: str) -> None:
    with pytest.raises(ValidationError, match=told):
        Objective.model_validate({"name": "n", "prompt": "What?", **keys})
