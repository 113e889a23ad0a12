"""The language model through llama-cpp-python: llama.cpp's C interface, one sequence, its prefix kept.

The low-level binding is used and not its `Llama` class: that one keeps a copy of the scores of a whole batch
(78 MB for Qwen2.5) and tokenises chat messages as one string, which breaks the equality of beginnings.
"""

from __future__ import annotations

import ctypes
import functools
import hashlib
import importlib
import json
import logging
import os
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from types import ModuleType
from typing import Any

from models.engine import refuse_foreign_build
from runtime.dialogue.chatml import ChatMl, check_fits, common_prefix
from runtime.dialogue.language_model import JsonSchema, Message, never
from runtime.dialogue.stopping import decoded, until_stop
from runtime.errors import BugError, ModelDamaged, ModelMissing, SetupProblem

log = logging.getLogger(__name__)

BLOCK = 64  # tokens of the prompt between two questions whether to go on; smaller costs speed, larger delays stopping
_SEQUENCE = 0
_STATE_FORMAT = 1
_LEVELS = {2: logging.DEBUG, 3: logging.WARNING}  # llama.cpp warns about harmless things at every start


class LlamaCppModel:
    """A GGUF model on the processor. The caller has checked the file's hash.

    `threads` is the number of cores to use, `context` how many tokens prompt and answer may have together (each
    costs memory: 28 kB for Qwen2.5-1.5B). `state_folder` is where prompts marked `keep` are left for the next start.
    Raises ModelMissing, ModelDamaged, ModelProblem (not ChatML), SetupProblem (llama-cpp-python not installed).
    """

    def __init__(
        self, path: Path, *, name: str = "", threads: int = 2, context: int = 2048, state_folder: Path | None = None
    ) -> None:
        if not path.is_file():
            raise ModelMissing("The language model {path} does not exist.", "Run: bedside models prepare", path=path)
        self._c = engine()
        self._path = path
        self._name = name or path.stem
        self._state_folder = state_folder
        self._held: list[int] = []
        self._model = self._load_model()
        self._context = self._open_context(threads, context)
        self._vocabulary = self._c.llama_model_get_vocab(self._model)
        self._memory = self._c.llama_get_memory(self._context)
        try:
            self._chat = ChatMl(self._tokenize, self.name)
        except BaseException:
            self.close()
            raise

    @property
    def name(self) -> str:
        return self._name

    @property
    def context(self) -> int:
        return int(self._c.llama_n_ctx(self._context))

    def count(self, text: str) -> int:
        return len(self._tokenize(text, False))

    def prefill(self, messages: Sequence[Message], *, keep: bool = False, cancelled: Callable[[], bool] = never) -> int:
        tokens = self._chat.open_ended(messages)
        check_fits(tokens, self.context, 1)
        if common_prefix(self._held, tokens) == len(tokens):
            return len(self._held)
        state = self._state_file(tokens) if keep else None
        if state is not None and state.is_file():
            self._load_state(state, tokens)
        if self._read(tokens, cancelled) and state is not None and not state.is_file():
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
        return until_stop(decoded(self._tokens(tokens, max_tokens, json_schema, cancelled)), stop)

    def odds(
        self, messages: Sequence[Message], this: str, that: str, *, cancelled: Callable[[], bool] = never
    ) -> float | None:
        tokens = self._chat.closed(messages)
        check_fits(tokens, self.context, 1)
        del self._held[min(common_prefix(self._held, tokens), len(tokens) - 1) :]
        if not self._read(tokens, cancelled):
            return None
        scores = self._c.llama_get_logits_ith(self._context, -1)
        return float(scores[self._tokenize(this, False)[0]] - scores[self._tokenize(that, False)[0]])

    def close(self) -> None:
        if self._context is not None:
            self._c.llama_free(self._context)
            self._context = None
        if self._model is not None:
            self._c.llama_model_free(self._model)
            self._model = None
        self._held = []

    # ------------------------------------------------------------------------------------------------ generating

    def _tokens(
        self, prompt: list[int], max_tokens: int, schema: JsonSchema | None, cancelled: Callable[[], bool]
    ) -> Iterator[bytes]:
        """The bytes of each token of the answer."""
        sampler = self._sampler(schema)
        try:
            # The last token is read again even if it is held: its scores are those of the next one.
            del self._held[min(common_prefix(self._held, prompt), len(prompt) - 1) :]
            if not self._read(prompt, cancelled):
                return
            for _ in range(max_tokens):
                if cancelled():
                    return
                token = self._c.llama_sampler_sample(sampler, self._context, -1)
                if self._c.llama_vocab_is_eog(self._vocabulary, token):
                    return
                yield self._piece(token)
                self._decode([token])
        finally:
            self._c.llama_sampler_free(sampler)

    def _sampler(self, schema: JsonSchema | None) -> Any:
        chain = self._c.llama_sampler_chain_init(self._c.llama_sampler_chain_default_params())
        if schema is not None:
            grammars = importlib.import_module("llama_cpp.llama_grammar")
            rules: str = grammars.json_schema_to_gbnf(json.dumps(schema))
            grammar = self._c.llama_sampler_init_grammar(self._vocabulary, rules.encode(), b"root")
            if not grammar:
                self._c.llama_sampler_free(chain)
                raise BugError(f"llama.cpp does not accept the grammar of the schema {json.dumps(schema)}")
            self._c.llama_sampler_chain_add(chain, grammar)
        self._c.llama_sampler_chain_add(chain, self._c.llama_sampler_init_greedy())
        return chain

    def _read(self, tokens: list[int], cancelled: Callable[[], bool]) -> bool:
        """Bring keys and values to exactly `tokens`; false where cancelled on the way."""
        shared = common_prefix(self._held, tokens)
        del self._held[shared:]
        self._c.llama_memory_seq_rm(self._memory, _SEQUENCE, shared, -1)
        for start in range(shared, len(tokens), BLOCK):
            if cancelled():
                return False
            self._decode(tokens[start : start + BLOCK])
        return True

    def _decode(self, tokens: list[int]) -> None:
        array = (self._c.llama_token * len(tokens))(*tokens)
        result = self._c.llama_decode(self._context, self._c.llama_batch_get_one(array, len(tokens)))
        if result != 0:
            self._c.llama_memory_seq_rm(self._memory, _SEQUENCE, len(self._held), -1)
            raise BugError(f"llama.cpp could not read {len(tokens)} tokens after {len(self._held)}: {result}")
        self._held.extend(tokens)

    # ------------------------------------------------------------------------------------------- tokens and text

    def _tokenize(self, text: str, special: bool) -> list[int]:
        raw = text.encode()
        room = len(raw) + 8
        array = (self._c.llama_token * room)()
        count = self._c.llama_tokenize(self._vocabulary, raw, len(raw), array, room, False, special)
        if count < 0:
            raise BugError(f"llama.cpp needs {-count} tokens for {len(raw)} bytes")
        return list(array[:count])

    def _piece(self, token: int) -> bytes:
        buffer = ctypes.create_string_buffer(256)
        size = self._c.llama_token_to_piece(self._vocabulary, token, buffer, len(buffer), 0, False)
        if size < 0:
            raise BugError(f"token {token} of {self.name} is longer than {len(buffer)} bytes")
        return buffer.raw[:size]

    # ------------------------------------------------------------------------------------------ opening and state

    def _load_model(self) -> Any:
        parameters = self._c.llama_model_default_params()
        # Mapped, the file would stay in memory beside the weights that are rearranged for the processor.
        parameters.load_mode = self._c.LLAMA_LOAD_MODE_NONE
        model = self._c.llama_model_load_from_file(os.fsencode(self._path), parameters)
        if not model:
            raise ModelDamaged(
                "{path} is not a language model that llama.cpp can read.",
                "Run: bedside models prepare",
                path=self._path,
            )
        return model

    def _open_context(self, threads: int, context: int) -> Any:
        parameters = self._c.llama_context_default_params()
        parameters.n_ctx = context
        parameters.n_batch = parameters.n_ubatch = BLOCK
        parameters.n_outputs_max = 1
        parameters.n_threads = parameters.n_threads_batch = threads
        parameters.no_perf = True
        opened = self._c.llama_init_from_model(self._model, parameters)
        if not opened:
            self._c.llama_model_free(self._model)
            raise ModelDamaged(
                "llama.cpp could not open {path} with {context} tokens of context.",
                "Close other programs to free memory, or choose a smaller model: bedside models list",
                path=self._path,
                context=context,
            )
        return opened

    def _state_file(self, tokens: list[int]) -> Path | None:
        """Where the state of these tokens lies: a new file for another model file, engine or format."""
        if self._state_folder is None:
            return None
        status = self._path.stat()
        engine = importlib.import_module("llama_cpp").__version__
        seen = (_STATE_FORMAT, engine, self.name, status.st_size, status.st_mtime_ns, tokens)
        return self._state_folder / f"{self.name}-{hashlib.sha256(repr(seen).encode()).hexdigest()[:16]}.state"

    def _save_state(self, file: Path) -> None:
        file.parent.mkdir(parents=True, exist_ok=True)
        half = file.with_suffix(f".{os.getpid()}.half")
        array = (self._c.llama_token * len(self._held))(*self._held)
        written = self._c.llama_state_seq_save_file(self._context, os.fsencode(half), _SEQUENCE, array, len(self._held))
        if written:
            half.replace(file)
        else:
            half.unlink(missing_ok=True)
            log.warning("the prompt's state could not be kept in %s; the next start reads the prompt again", file)

    def _load_state(self, file: Path, tokens: list[int]) -> None:
        array = (self._c.llama_token * self.context)()
        count = ctypes.c_size_t(0)
        read = self._c.llama_state_seq_load_file(
            self._context, os.fsencode(file), _SEQUENCE, array, self.context, ctypes.byref(count)
        )
        if read and list(array[: count.value]) == tokens:
            self._held = list(tokens)
            return
        # A damaged state costs nothing but the time to read the prompt again.
        self._held = []
        self._c.llama_memory_seq_rm(self._memory, _SEQUENCE, 0, -1)
        file.unlink(missing_ok=True)
        log.warning("the kept state %s could not be used and was removed", file.name)


def engine() -> ModuleType:
    """llama-cpp-python's C interface, its log lines turned into ours."""
    # Threads that spin while they wait take the cores of everything else in the loop.
    os.environ.setdefault("OMP_WAIT_POLICY", "passive")
    refuse_foreign_build()
    try:
        interface = importlib.import_module("llama_cpp.llama_cpp")
    except ImportError as missing:
        raise SetupProblem("llama-cpp-python is not installed.", "Run: packaging/run.sh setup") from missing
    interface.llama_log_set(log_callback(interface), ctypes.c_void_p(0))
    interface.llama_backend_init()
    return interface


@functools.cache  # llama.cpp calls it for as long as the process lives
def log_callback(interface: ModuleType) -> Any:
    """Takes llama.cpp's log lines."""

    def write(level: int, text: bytes, _: Any) -> None:
        if level in _LEVELS:
            log.log(_LEVELS[level], "%s", text.decode(errors="replace").rstrip())

    return interface.llama_log_callback(write)
