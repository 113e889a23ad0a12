"""The endpoint against a real server on this machine, one that behaves and some that do not."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import pytest

from runtime.dialogue.endpoint import EndpointModel
from runtime.dialogue.language_model import Message, PromptTooLong
from runtime.errors import ModelUnreachable

HELLO = (Message("system", "Be brief."), Message("user", "Hello"))


class Server(ThreadingHTTPServer):
    daemon_threads = True
    asked: list[dict[str, Any]]
    headers: list[dict[str, str]]
    how: str


class Handler(BaseHTTPRequestHandler):
    server: Server

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002 - the name in the standard library
        pass

    def do_POST(self) -> None:
        asked = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        self.server.asked.append(asked)
        self.server.headers.append(dict(self.headers))
        if self.server.how == "refuses" or self.path != "/v1/chat/completions":
            self.send_error(401)
            return
        self.send_response(200)
        self.end_headers()
        if self.server.how == "tools":
            call = {"function": {"name": "appointment", "arguments": '{"code": "HE214"}'}}
            self.wfile.write(json.dumps({"choices": [{"message": {"tool_calls": [call]}}]}).encode())
            return
        if self.server.how == "silent":
            threading.Event().wait(1.0)
            return
        for word in ("Good ", "morning", ". ", "Bye"):
            self.wfile.write(b": a comment\n\ndata: not json\n\n")
            self.wfile.write(f"data: {json.dumps({'choices': [{'delta': {'content': word}}]})}\n\n".encode())
        self.wfile.write(b"data: [DONE]\n\ndata: never read\n\n")


@pytest.fixture
def server() -> Iterator[Server]:
    serving = Server(("127.0.0.1", 0), Handler)
    serving.asked, serving.headers, serving.how = [], [], "well"
    thread = threading.Thread(target=serving.serve_forever)
    thread.start()
    yield serving
    serving.shutdown()
    serving.server_close()
    thread.join()


def model(server: Server, **more: Any) -> EndpointModel:
    return EndpointModel(f"http://127.0.0.1:{server.server_port}/v1", "big", **more)


def test_pieces_are_streamed(server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CLINIC_KEY", "secret")
    pieces = list(model(server, headers={"X-Desk": "1"}, key_from="CLINIC_KEY").stream(HELLO, max_tokens=9))
    assert pieces == ["Good ", "morning", ". ", "Bye"]
    assert server.asked[0]["messages"][1] == {"role": "user", "content": "Hello"}
    assert server.asked[0]["max_tokens"] == 9 and server.asked[0]["stream"] is True
    assert server.headers[0]["Authorization"] == "Bearer secret" and server.headers[0]["X-Desk"] == "1"


def test_stop_and_cancel(server: Server) -> None:
    assert "".join(model(server).stream(HELLO, max_tokens=9, stop=(".",))) == "Good morning"
    heard: list[str] = []
    for piece in model(server).stream(HELLO, max_tokens=9, cancelled=lambda: bool(heard)):
        heard.append(piece)  # noqa: PERF402 - what was heard is asked for meanwhile
    assert heard == ["Good "]


def test_a_schema_and_tools_are_passed_on(server: Server) -> None:
    list(model(server).stream(HELLO, max_tokens=9, json_schema={"type": "object"}))
    assert server.asked[0]["response_format"]["json_schema"]["schema"] == {"type": "object"}
    server.how = "tools"
    tool = {"name": "appointment", "description": "looks it up", "parameters": {"type": "object"}}
    assert model(server).call(HELLO, [tool]) == ("appointment", {"code": "HE214"})
    assert model(server).call(HELLO, [{**tool, "name": "other"}]) is None, "a tool that was not offered"


@pytest.mark.parametrize(("how", "told"), [("refuses", "refuses: 401"), ("silent", "broke off: TimeoutError")])
def test_trouble_is_named_with_a_way_out(server: Server, how: str, told: str) -> None:
    server.how = how
    with pytest.raises(ModelUnreachable, match=rf"{told}.*enabled = false"):
        list(model(server, wait=0.2).stream(HELLO, max_tokens=9))


def test_nobody_there() -> None:
    with pytest.raises(ModelUnreachable, match="cannot be reached"):
        list(EndpointModel("http://127.0.0.1:9/v1", "big").stream(HELLO, max_tokens=9))


def test_nothing_is_sent_ahead_and_long_prompts_are_refused(server: Server) -> None:
    assert model(server).prefill(HELLO) == 0
    with pytest.raises(PromptTooLong):
        list(model(server, context=600).stream((Message("user", "word " * 600),), max_tokens=9))
    assert server.asked == []
