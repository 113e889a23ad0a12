"""The language model through xllamacpp: the same engine as llama-cpp-python, prebuilt, driven as its own server.

xllamacpp gives no access to tokens except through llama.cpp's server, which it runs inside this process and which
always listens somewhere. On Linux that is a socket file in a folder that only this user can enter (no network, so it
also runs where there is none); on Windows a loopback port. Both ask for a key that is made anew at every start.
Server interface: https://github.com/ggml-org/llama.cpp/blob/master/tools/server/README.md
"""

from __future__ import annotations

import hashlib
import http.client
import importlib
import importlib.metadata
import json
import logging
import os
import secrets
import shutil
import socket
import sys
import tempfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from runtime.dialogue.chatml import ChatMl, check_fits, common_prefix
from runtime.dialogue.language_model import JsonSchema, Message, never
from runtime.dialogue.stopping import until_stop
from runtime.errors import BugError, ModelDamaged, ModelMissing, SetupProblem

log = logging.getLogger(__name__)

BLOCK = 64  # tokens of the prompt between two questions whether to go on
_PATIENCE = 120.0  # seconds without a byte after which the server is taken for dead
_STATE_FORMAT = 1
_PROBABLE = 64  # tokens that the server tells the likelihood of


class XLlamaCppModel:
    """As LlamaCppModel, on the prebuilt engine."""

    def __init__(
        self, path: Path, *, name: str = "", threads: int = 2, context: int = 2048, state_folder: Path | None = None
    ) -> None:
        if not path.is_file():
            raise ModelMissing("The language model {path} does not exist.", "Run: bedside models prepare", path=path)
        engine = _engine()
        self._path = path
        self._name = name or path.stem
        self._context_size = context
        self._state_folder = state_folder
        self._held: list[int] = []
        self._key = secrets.token_hex(16)
        self._private = Path(tempfile.mkdtemp(prefix="bedside-lm-"))  # mkdtemp lets nobody else in
        self._server: Any = None
        try:
            self._server = engine.Server(self._parameters(engine, threads))
            self._chat = ChatMl(self._tokenize, self.name)
        except RuntimeError as refused:
            self.close()
            raise ModelDamaged(
                "{path} could not be opened by the language-model engine ({refused}).",
                "Run: bedside models prepare",
                path=path,
                refused=refused,
            ) from refused
        except BaseException:
            self.close()
            raise

    @property
    def name(self) -> str:
        return self._name

    @property
    def context(self) -> int:
        return self._context_size

    def count(self, text: str) -> int:
        return len(self._tokenize(text, False))

    def prefill(self, messages: Sequence[Message], *, keep: bool = False, cancelled: Callable[[], bool] = never) -> int:
        tokens = self._chat.open_ended(messages)
        check_fits(tokens, self.context, 1)
        if common_prefix(self._held, tokens) == len(tokens):
            return len(self._held)
        state = self._state_name(tokens) if keep else None
        if state is not None and self._load_state(state, tokens):
            return len(self._held)
        for _ in self._complete(tokens, 0, None, cancelled):
            pass
        if state is not None and self._held == tokens:
            self._save_state(state)
        return len(self._held)

    def stream(
        self,
        messages: Sequence[Message],
        *,
        max_tokens: int,
        stop: Sequence[str] = (),
        json_schema: JsonSchema | None = None,
        cancelled: Callable[[], bool] = never,
    ) -> Iterator[str]:
        tokens = self._chat.closed(messages)
        check_fits(tokens, self.context, max_tokens)
        return until_stop(self._complete(tokens, max_tokens, json_schema, cancelled), stop)

    def odds(
        self, messages: Sequence[Message], this: str, that: str, *, cancelled: Callable[[], bool] = never
    ) -> float | None:
        tokens = self._chat.closed(messages)
        check_fits(tokens, self.context, 1)
        for _ in self._complete(tokens, 0, None, cancelled):
            pass
        if self._held != tokens:
            return None
        body = {"prompt": tokens, "n_predict": 1, "cache_prompt": True, "n_probs": _PROBABLE, "temperature": 0.0}
        connection, answer = self._post("/completion", body)
        try:
            (first,) = json.load(answer)["completion_probabilities"]
        finally:
            connection.close()
        known = {each["id"]: float(each["logprob"]) for each in first["top_logprobs"]}
        least = min(known.values())
        first_of = [self._tokenize(word, False)[0] for word in (this, that)]
        likelier, other = (known.get(token, least) for token in first_of)
        return likelier - other

    def close(self) -> None:
        self._server = None
        self._held = []
        shutil.rmtree(self._private, ignore_errors=True)

    # ------------------------------------------------------------------------------------------- the server's door

    def _complete(
        self, tokens: list[int], max_tokens: int, schema: JsonSchema | None, cancelled: Callable[[], bool]
    ) -> Iterator[str]:
        body: dict[str, Any] = {
            "prompt": tokens,
            "n_predict": max_tokens,
            "stream": True,
            "cache_prompt": True,
            "return_progress": True,
            "temperature": 0.0,
            "samplers": ["top_k"],
            "top_k": 1,
        }
        if schema is not None:
            body["json_schema"] = schema
        # The server knows itself what it holds; this account only says what is certainly there.
        self._held = self._held[: common_prefix(self._held, tokens)]
        connection, answer = self._post("/completion", body)
        try:
            for line in answer:
                if not line.startswith(b"data: "):
                    continue
                event = json.loads(line[len(b"data: ") :])
                if "error" in event:
                    raise BugError(f"the language-model engine refused: {event['error'].get('message')}")
                if (progress := event.get("prompt_progress")) is not None:
                    self._held = tokens[: progress["processed"]]
                elif not event["stop"]:
                    self._held = list(tokens)
                if event["stop"]:
                    self._held = list(tokens)
                if cancelled():
                    return  # closing the connection stops the server
                if max_tokens and event["content"]:
                    yield event["content"]
                if event["stop"]:
                    return
        finally:
            connection.close()

    def _tokenize(self, text: str, special: bool) -> list[int]:
        connection, answer = self._post("/tokenize", {"content": text, "parse_special": special, "add_special": False})
        try:
            return list(json.load(answer)["tokens"])
        finally:
            connection.close()

    def _post(self, path: str, body: Mapping[str, Any]) -> tuple[http.client.HTTPConnection, http.client.HTTPResponse]:
        connection = _connect(self._server.listening_address)
        headers = {"Authorization": f"Bearer {self._key}", "Content-Type": "application/json"}
        connection.request("POST", path, json.dumps(body), headers)
        answer = connection.getresponse()
        if answer.status != http.HTTPStatus.OK:
            said = answer.read().decode(errors="replace")
            connection.close()
            raise BugError(f"the language-model engine answered {answer.status} to {path}: {said[:300]}")
        return connection, answer

    def _parameters(self, engine: Any, threads: int) -> Any:
        parameters = engine.CommonParams()
        parameters.model.path = str(self._path)
        parameters.load_mode = engine.llama_load_mode.LLAMA_LOAD_MODE_NONE
        parameters.n_ctx = self._context_size
        parameters.n_batch = parameters.n_ubatch = BLOCK
        parameters.n_parallel = 1
        parameters.cpuparams.n_threads = parameters.cpuparams_batch.n_threads = threads
        parameters.verbosity = -1
        parameters.n_threads_http = 2
        parameters.api_keys = [self._key]
        if sys.platform != "win32":
            parameters.hostnames = [str(self._private / "server.sock")]
        # Left on, these cost memory for other conversations' prompts and serve a web page.
        parameters.cache_ram_mib = 0
        parameters.n_ctx_checkpoints = 0
        parameters.ui = False
        parameters.fit_params = False
        parameters.warmup = False
        parameters.slot_save_path = f"{self._private}{os.sep}"
        return parameters

    # ------------------------------------------------------------------------------------------------- kept state

    def _state_name(self, tokens: list[int]) -> str | None:
        if self._state_folder is None:
            return None
        status = self._path.stat()
        version = importlib.metadata.version("xllamacpp")
        seen = (_STATE_FORMAT, "xllamacpp", version, self.name, status.st_size, status.st_mtime_ns, tokens)
        return f"{self.name}-{hashlib.sha256(repr(seen).encode()).hexdigest()[:16]}.state"

    def _save_state(self, name: str) -> None:
        assert self._state_folder is not None
        connection, _ = self._post("/slots/0?action=save", {"filename": name})
        connection.close()
        self._state_folder.mkdir(parents=True, exist_ok=True)
        half = self._state_folder / f"{name}.{os.getpid()}.half"
        shutil.move(self._private / name, half)
        half.replace(self._state_folder / name)

    def _load_state(self, name: str, tokens: list[int]) -> bool:
        assert self._state_folder is not None
        kept = self._state_folder / name
        if not kept.is_file():
            return False
        shutil.copyfile(kept, self._private / name)
        try:
            connection, answer = self._post("/slots/0?action=restore", {"filename": name})
            restored = json.load(answer)["n_restored"]
            connection.close()
        except BugError:
            restored = 0  # damaged: it costs nothing but the time to read the prompt again
        (self._private / name).unlink()
        if restored < len(tokens):
            self._held = []
            kept.unlink(missing_ok=True)
            log.warning("the kept state %s could not be used and was removed", name)
            return False
        self._held = list(tokens)
        return True


class _SocketFile(http.client.HTTPConnection):
    """HTTP to a socket file instead of a network address."""

    def __init__(self, path: str) -> None:
        super().__init__("localhost", timeout=_PATIENCE)
        self._path = path

    def connect(self) -> None:
        self.sock = socket.socket(socket.AF_UNIX)
        self.sock.settimeout(self.timeout)
        self.sock.connect(self._path)


def _connect(address: str) -> http.client.HTTPConnection:
    if address.startswith("unix://"):
        return _SocketFile(address.removeprefix("unix://"))
    return http.client.HTTPConnection(address.removeprefix("http://"), timeout=_PATIENCE)


def _engine() -> Any:
    os.environ.setdefault("OMP_WAIT_POLICY", "passive")
    try:
        return importlib.import_module("xllamacpp")
    except ImportError as missing:
        raise SetupProblem("xllamacpp is not installed.", "Run: packaging/run.sh setup") from missing
