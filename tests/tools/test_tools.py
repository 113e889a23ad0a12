from __future__ import annotations

import sqlite3
import sys
import threading
from contextlib import closing
from pathlib import Path

import pytest
from pydantic import ValidationError

from runtime.dialogue.persona import load_persona
from runtime.errors import BadInput
from runtime.events import Act
from runtime.ports.host import ThisMachine
from runtime.tools.asking import NOT_DONE, Asked, Pending, step
from runtime.tools.host import RecordingHost
from runtime.tools.look_up import look_up
from runtime.tools.tool import Tool
from runtime.tools.toolbox import Toolbox

DESK = load_persona("front-desk")


def told(lines: list[str]) -> tuple[Pending | None, list[Asked | None]]:
    pending, answers = None, []
    for words in lines:
        pending, asked = step(DESK.tools, pending, words)
        answers.append(asked)
    return pending, answers


def test_an_appointment_is_looked_up_by_its_code() -> None:
    pending, answers = told(["When is my appointment?", "um it's H E two one four"])
    assert pending is None
    first, second = answers
    assert first is not None and "booking code" in first.say
    assert second is not None and second.call is not None
    box = Toolbox(DESK.tools, DESK.folder, RecordingHost())
    assert (
        box.look_up(second.call)
        == "Your appointment is on Tuesday December 1 at 9:30 a.m. with Doctor Patel, in room 4."
    )
    missing = second.call.__class__(second.call.tool, {"code": "ZZ999"})
    assert "can't find an appointment" in box.look_up(missing)


def test_a_code_in_the_question_is_taken() -> None:
    _, (asked,) = told(["When is my appointment, the code is HE388"])
    assert asked is not None and asked.call is not None and asked.call.arguments == {"code": "HE388"}


def test_nothing_with_effects_runs_without_a_yes() -> None:
    pending, (asked,) = told(["Please call somebody from the staff"])
    assert pending is not None and asked is not None and asked.call is None and asked.say.startswith("Shall I call")
    assert told(["Please call somebody from the staff", "no thanks"])[1][1] == Asked(NOT_DONE)
    _, answers = told(["Please call somebody from the staff", "yes please"])
    assert answers[1] is not None and answers[1].call is not None
    pending, answers = told(["Please call somebody from the staff", "where can I park?"])
    assert pending is None and answers[1] is None, "they speak of something else"


def test_acts_are_done_and_told_in_words() -> None:
    host = RecordingHost()
    box = Toolbox(DESK.tools, DESK.folder, host)
    assert box.act(Act("call_staff", "call_staff", "call_staff", told=True)) == (
        True, "I have called the front desk. Somebody is coming to you.")  # fmt: skip
    assert box.act(Act("call_staff", what="trouble breathing")) == (True, "")
    done, _ = box.act(Act("print", "print_directions", "knowledge/visiting.md", told=True))
    assert done and "garage" in host.printed[0].lower()
    host.works = False
    assert box.act(Act("call_staff", "call_staff", "call_staff"))[1].startswith("I could not reach")


def test_a_tool_that_takes_too_long_has_failed() -> None:
    let_go = threading.Event()

    class Slow(RecordingHost):
        def call_staff(self, reason: str, limit: float) -> bool:
            return let_go.wait(20)

    tool = Tool.model_validate(
        {
            "name": "staff",
            "description": "d",
            "does": "call_staff",
            "confirm": "Shall I?",
            "say": "Done.",
            "timeout": 0.05,
        }
    )
    assert Toolbox((tool,), Path(), Slow()).act(Act("call_staff", "staff")) == (False, tool.failed)
    let_go.set()


def test_a_table_of_sqlite_is_read(tmp_path: Path) -> None:
    with closing(sqlite3.connect(tmp_path / "a.db")) as database:
        database.execute("create table visits (code text, room integer)")
        database.execute("insert into visits values ('AB-12', 7)")
        database.commit()
    assert look_up(tmp_path, "a.db:visits", {"code": "ab 12"}) == {"code": "AB-12", "room": "7"}
    assert look_up(tmp_path, "a.db:visits", {"code": "x"}) is None
    with pytest.raises(BadInput, match="no column 'nam'"):
        look_up(tmp_path, "a.db:visits", {"nam": "x"})
    with pytest.raises(BadInput, match="cannot be read"):
        look_up(tmp_path, "a.db:none", {"code": "x"})
    with pytest.raises(BadInput, match="does not exist"):
        look_up(tmp_path, "b.csv", {"code": "x"})


def test_this_machine_calls_staff_by_the_integrators_command(tmp_path: Path) -> None:
    script = "import sys; open(sys.argv[1], 'w').write(sys.argv[2])"
    machine = ThisMachine((sys.executable, "-c", script, str(tmp_path / "called")))
    assert machine.call_staff("fire", 20.0)
    assert (tmp_path / "called").read_text() == "fire"
    assert not ThisMachine((sys.executable, "-c", "raise SystemExit(3)")).call_staff("fire", 20.0)
    assert not ThisMachine().call_staff("fire", 1.0)
    assert ThisMachine(screens=True).call_staff("fire", 1.0)


def test_the_schema_of_a_tool() -> None:
    schema = next(tool for tool in DESK.tools if tool.name == "appointment").json_schema
    assert schema["required"] == ["code"] and schema["additionalProperties"] is False
    assert schema["properties"]["code"] == {"type": "string", "pattern": "[A-Z]{2}[0-9]{3}"}


@pytest.mark.parametrize(
    ("keys", "told_why"),
    [
        ({"does": "look_up"}, "table"),
        ({"does": "look_up", "table": "a.csv"}, "parameters"),
        ({"does": "print", "document": "a.md"}, "add confirm"),
        ({"does": "open_page", "page": "a", "confirmed": False, "parameters": {"x": {}}}, "ask"),
    ],
)
def test_what_does_not_fit_is_explained(keys: dict[str, object], told_why: str) -> None:
    with pytest.raises(ValidationError, match=told_why):
        Tool.model_validate({"name": "t", "description": "d", "say": "s", **keys})
