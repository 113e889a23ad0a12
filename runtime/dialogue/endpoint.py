"""An OpenAI-compatible server on the operator's own machine or network, behind the language-model port.

The one place where words of a visitor leave this process, so it is off unless a persona's file turns it on, and every
request is logged with where it went and how many characters, never with what it said. Protocol: chat completions with
server-sent events (https://platform.openai.com/docs/api-reference/chat), as llama.cpp's server, vLLM and Ollama speak.
"""

from __future__ import annotations

import http.client
import json
import logging
import os
import ssl
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any
from urllib.parse import urlsplit

from runtime.dialogue.language_model import JsonSchema, Message, PromptTooLong, ToolCall, never
from runtime.dialogue.stopping import until_stop
from runtime.errors import ModelUnreachable

log = logging.getLogger(__name__)

_CHARACTERS_A_TOKEN = 3
_HINT = "Check base_url in the persona's [endpoint] and that the server runs, or set enabled = false."


class EndpointModel:
    """`context` is what the server holds (tokens); `wait` how long it may be silent (seconds).

    `key_from` names the environment variable with the server's key. Raises ModelUnreachable where it cannot be reached,
    refuses, is silent for too long or answers something else.
    """

    def __init__(
        self,
        base_url: str,
        model: str,
        *,
        headers: Mapping[str, str] | None = None,
        key_from: str | None = None,
        context: int = 4096,
        wait: float = 3.0,
    ) -> None:
        self._address = urlsplit(base_url.rstrip("/"))
        self._model = model
        self._context = context
        self._wait = wait
        key = os.environ.get(key_from, "") if key_from else ""
        own = {"Authorization": f"Bearer {key}"} if key else {}
        self._headers = {"Content-Type": "application/json", **own, **(headers or {})}

    @property
    def name(self) -> str:
        return self._model

    @property
    def context(self) -> int:
        return self._context

    def count(self, text: str) -> int:
        """An estimate: only the server knows its tokens."""
        return len(text) // _CHARACTERS_A_TOKEN + 1

    def prefill(self, messages: Sequence[Message], *, keep: bool = False, cancelled: Callable[[], bool] = never) -> int:
        """Nothing is sent ahead: a partial transcript does not leave the machine. The server keeps its own prefix."""
        return 0

    def stream(
        self,
        messages: Sequence[Message],
        *,
        max_tokens: int,
        stop: Sequence[str] = (),
        json_schema: JsonSchema | None = None,
        cancelled: Callable[[], bool] = never,
    ) -> Iterator[str]:
        asked: dict[str, Any] = {"max_tokens": max_tokens, "stream": True}
        if stop:
            asked["stop"] = list(stop)
        if json_schema is not None:
            shape = {"name": "answer", "strict": True, "schema": dict(json_schema)}
            asked["response_format"] = {"type": "json_schema", "json_schema": shape}
        return until_stop(self._pieces(messages, asked, cancelled), stop)

    def call(
        self, messages: Sequence[Message], tools: Sequence[Mapping[str, Any]], *, max_tokens: int = 200
    ) -> ToolCall | None:
        """The tool that the model wants to use and its arguments, of those offered; None for none.

        `tools`: name, description and parameters (JSON schema) of each.
        """
        offered = [{"type": "function", "function": dict(tool)} for tool in tools]
        connection, answer = self._post(messages, {"max_tokens": max_tokens, "tools": offered})
        try:
            message = json.loads(answer.read())["choices"][0]["message"]
            wanted = (message.get("tool_calls") or [None])[0]
            if wanted is None:
                return None
            name, arguments = wanted["function"]["name"], json.loads(wanted["function"]["arguments"] or "{}")
        except (ValueError, KeyError, TypeError, IndexError, OSError) as wrong:
            raise ModelUnreachable(
                "{where} answered something else: {why}.", _HINT, where=self._where, why=repr(wrong)
            ) from wrong
        finally:
            connection.close()
        known = {tool["name"] for tool in tools}
        return (name, arguments) if name in known and isinstance(arguments, dict) else None

    def close(self) -> None:
        """Nothing is held open between requests."""

    @property
    def _where(self) -> str:
        return f"{self._address.scheme}://{self._address.netloc}"

    def _pieces(
        self, messages: Sequence[Message], asked: dict[str, Any], cancelled: Callable[[], bool]
    ) -> Iterator[str]:
        if cancelled():
            return
        connection, answer = self._post(messages, asked)
        try:
            for line in answer:
                if cancelled():
                    return
                body = line.decode("utf-8", errors="replace").strip()
                if not body.startswith("data:"):
                    continue
                data = body.removeprefix("data:").strip()
                if data == "[DONE]":
                    return
                piece = _text(data)
                if piece:
                    yield piece
        except (OSError, http.client.HTTPException) as problem:
            raise ModelUnreachable(
                "{where} broke off: {why}.", _HINT, where=self._where, why=repr(problem)
            ) from problem
        finally:
            connection.close()

    def _post(
        self, messages: Sequence[Message], asked: dict[str, Any]
    ) -> tuple[http.client.HTTPConnection, http.client.HTTPResponse]:
        size = sum(self.count(message.content) + 8 for message in messages)
        if size + asked["max_tokens"] > self._context:
            raise PromptTooLong(f"some {size} tokens and {asked['max_tokens']} more for a context of {self._context}")
        told = [{"role": message.role, "content": message.content} for message in messages]
        body = json.dumps({"model": self._model, "messages": told, "temperature": 0, **asked}).encode()
        log.warning("%d characters are sent to the language model at %s", len(body), self._where)
        connection = self._connection()
        try:
            connection.request("POST", f"{self._address.path}/chat/completions", body, self._headers)
            answer = connection.getresponse()
        except (OSError, http.client.HTTPException) as problem:
            connection.close()
            raise ModelUnreachable(
                "{where} cannot be reached: {why}.", _HINT, where=self._where, why=problem
            ) from problem
        if answer.status != http.HTTPStatus.OK:
            answer.close()
            connection.close()
            raise ModelUnreachable(
                "{where} refuses: {status} {reason}.",
                _HINT,
                where=self._where,
                status=answer.status,
                reason=answer.reason,
            )
        return connection, answer

    def _connection(self) -> http.client.HTTPConnection:
        if self._address.scheme == "https":
            context = ssl.create_default_context()
            return http.client.HTTPSConnection(self._address.netloc, timeout=self._wait, context=context)
        return http.client.HTTPConnection(self._address.netloc, timeout=self._wait)


def _text(data: str) -> str:
    """The new words in one event; "" for one that is broken or has none."""
    try:
        choices = json.loads(data)["choices"]
        return str(choices[0]["delta"].get("content") or "") if choices else ""
    except (ValueError, KeyError, TypeError, AttributeError):
        return ""
