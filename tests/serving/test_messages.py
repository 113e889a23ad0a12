from __future__ import annotations

import pytest

from runtime import events as e
from runtime.errors import BugError
from runtime.serving import messages as m

INTENTS = [
    m.Begin(3, "es", listen=False, said=(("visitor", "Wo ist ¿?"), ("persona", "Here."))),
    m.End(3),
    m.Write("Where can I park? \n “quoted”"),
    m.Talk(held=True),
    m.Draw(1280, 720, 29.97),
    m.UseDevices("USB", "", "cam"),
    m.Quit(),
]
REPORTS = [
    m.Ready(2.5, "Mira", "en"),
    m.Sources(2, (m.Card("Visiting", "Parking", 4, "Under the building."),)),
    m.Wiped(1, m.Receipt(5, 12.5, 30, 2)),
    m.Health(1, 0.5, 30.0, 8.0, 0, 0, 0, {"a.onnx": "CPU"}),
    m.Seen(True, 0.5, 0.4, 0.3, 0.6, looking=None),
    e.Caption(1, "persona", e.Words("w", "Hello."), (e.Source("a.md", "H", 1, 2),)),
    e.FloorChanged("speaking"),
    e.DeviceChanged("camera", False),
]


@pytest.mark.parametrize("intent", INTENTS, ids=lambda message: type(message).__name__)
def test_an_intent_arrives_as_it_was_sent(intent: m.Intent) -> None:
    assert m.decode_intent(m.encode(intent)) == intent


@pytest.mark.parametrize("report", REPORTS, ids=lambda message: type(message).__name__)
def test_a_report_arrives_as_it_was_sent(report: m.Report) -> None:
    assert m.decode_report(m.encode(report)) == report


@pytest.mark.parametrize(
    "data",
    [b"", b"{}", b'{"v": 1, "kind": "Nothing", "is": {}}', b'{"v": 1, "kind": "End", "is": {}}', m.encode(REPORTS[0])],
)
def test_what_is_no_intent_is_refused(data: bytes) -> None:
    with pytest.raises(BugError):
        m.decode_intent(data)


def test_another_version_of_the_protocol_is_refused() -> None:
    with pytest.raises(BugError, match="version 9"):
        m.decode_intent(m.encode(m.Quit()).replace(b'"v": 1', b'"v": 9'))
