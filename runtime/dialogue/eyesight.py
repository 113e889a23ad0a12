"""Questions about a picture, answered by a vision-language model that an operator has put in.

The model is two GGUF files, the language model and its projector ("mmproj"), through llama.cpp's libmtmd
(https://github.com/ggml-org/llama.cpp/blob/master/tools/mtmd/README.md). None comes with Bedside: none was found in a
package registry. The engine is built with libmtmd once such a model is in the store (packaging/llama_build.py).
"""

from __future__ import annotations

import ctypes
import importlib
import logging
import os
import re
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from concurrent.futures import TimeoutError as TooLate
from contextlib import contextmanager
from pathlib import Path
from types import ModuleType
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray

from runtime.dialogue.language_model import never
from runtime.dialogue.llama import engine, log_callback
from runtime.dialogue.stopping import decoded
from runtime.errors import BugError, KnownError, ModelDamaged, ModelProblem, SetupProblem

log = logging.getLogger(__name__)
Picture = NDArray[np.uint8]
BATCH = 512
WITHIN = 20.0
"""Seconds that a visitor who was told "let me look" waits for an answer at most."""
MOST_TOKENS = 40
ASKED = (
    "The picture is what a camera sees of the person who asks, now. Answer the question in one short sentence, only "
    "from what can be seen in the picture, and speak of the person as 'you'. If it cannot be seen, answer: I cannot "
    "tell. Say nothing of who they are, their age, sex, origin, health, looks or feelings."
)
_CONTROL = re.compile(r"[<>|\[\]{}\x00-\x1f]+")
_MOST_CHARACTERS = 200
_SENTENCE = re.compile(r"[.!?](\s|$)")


class LlamaEyesight:
    """A vision-language model on the processor. Not for two threads at once. The caller has checked the files' hashes.

    Raises SetupProblem (no engine, or one that was built without libmtmd), ModelDamaged, ModelProblem (the two files do
    not belong together, or the model's way of chatting is not known).
    """

    def __init__(self, model: Path, projector: Path, *, threads: int = 2, context: int = 4096) -> None:
        self._m = mtmd_library()
        self._c = engine()
        self._m.mtmd_log_set(log_callback(self._c), ctypes.c_void_p(0))
        self._m.mtmd_helper_log_set(log_callback(self._c), ctypes.c_void_p(0))
        self._eye: Any = None
        self._context: Any = None
        self._model = self._c.llama_model_load_from_file(os.fsencode(model), self._c.llama_model_default_params())
        if not self._model:
            raise ModelDamaged("{model} is not a language model that llama.cpp can read.", _ADD_AGAIN, model=model)
        try:
            self._open(model, projector, threads, context)
        except BaseException:
            self.close()
            raise

    def answer(self, picture: Picture, question: str, cancelled: Callable[[], bool] = never) -> str:
        """One sentence on a picture (h, w, 3), RGB; "" where nothing was said or it was cancelled."""
        held = self._read(picture, question)
        said = ""
        for piece in decoded(self._tokens(held, cancelled)):
            said += piece
            if _SENTENCE.search(said):
                break
        return said.strip()

    def close(self) -> None:
        for free, held in ((self._m.mtmd_free, self._eye), (self._c.llama_free, self._context)):
            if held is not None:
                free(held)
        if self._model:
            self._c.llama_model_free(self._model)
        self._eye = self._context = self._model = None

    # ---------------------------------------------------------------------------------------------------- opening

    def _open(self, model: Path, projector: Path, threads: int, context: int) -> None:
        parameters = self._m.mtmd_context_params_default()
        parameters.use_gpu = parameters.print_timings = parameters.warmup = False
        parameters.n_threads = threads
        self._eye = self._m.mtmd_init_from_file(os.fsencode(projector), self._model, parameters)
        if self._eye is None or not self._m.mtmd_support_vision(self._eye):
            raise ModelProblem(
                "{projector} is not the projector of {model}, or sees no pictures.",
                _ADD_AGAIN,
                projector=projector,
                model=model.name,
            )
        settings = self._c.llama_context_default_params()
        settings.n_ctx = context
        # A picture's tokens may have to be read at once (those of Gemma look at each other).
        settings.n_batch = settings.n_ubatch = BATCH
        settings.n_threads = settings.n_threads_batch = threads
        settings.no_perf = True
        self._context = self._c.llama_init_from_model(self._model, settings)
        if not self._context:
            raise ModelDamaged(
                "llama.cpp could not open {model} with {context} tokens of context.",
                _ADD_AGAIN,
                model=model,
                context=context,
            )
        self._vocabulary = self._c.llama_model_get_vocab(self._model)
        self._template = self._c.llama_model_chat_template(self._model, None)
        with self._taken_apart(np.zeros((64, 64, 3), np.uint8), "Can you see me?") as chunks:
            if not self._known(chunks):
                raise ModelProblem(
                    "{projector} is not the projector of {model}: it lacks its words.",
                    _ADD_AGAIN,
                    projector=projector,
                    model=model.name,
                )

    def _prompt(self, question: str) -> bytes:
        """The question in the model's own form of a chat; what could be taken for a control token is taken out."""
        marker = self._m.mtmd_default_marker().decode()
        asked = _CONTROL.sub(" ", question)[:_MOST_CHARACTERS].strip()
        content = f"{marker}\n{ASKED}\nQuestion: {asked}".encode()
        message = self._c.llama_chat_message(role=b"user", content=content)
        room = 2 * len(content) + 1024
        buffer = ctypes.create_string_buffer(room)
        size = self._c.llama_chat_apply_template(self._template, ctypes.byref(message), 1, True, buffer, room)
        if not 0 < size < room:
            raise ModelProblem(
                "The vision-language model's way of chatting is not known to llama.cpp.", "Choose another model."
            )
        return buffer.raw[:size]

    # -------------------------------------------------------------------------------------------------- answering

    def _read(self, picture: Picture, question: str) -> int:
        """Take picture and question in; how many positions they take."""
        with self._taken_apart(picture, question) as chunks:
            self._c.llama_memory_clear(self._c.llama_get_memory(self._context), True)
            held = self._c.llama_pos(0)
            fault = self._m.mtmd_helper_eval_chunks(
                self._eye, self._context, chunks, 0, 0, BATCH, True, ctypes.byref(held)
            )
        if fault:
            raise BugError(f"libmtmd could not read a picture of {picture.shape[1]} x {picture.shape[0]}: {fault}")
        return int(held.value)

    @contextmanager
    def _taken_apart(self, picture: Picture, question: str) -> Iterator[Any]:
        """Picture and question as libmtmd's chunks, within the block."""
        height, width = picture.shape[:2]
        pixels = np.ascontiguousarray(picture, np.uint8)
        bitmap = self._m.mtmd_bitmap_init(width, height, pixels.ctypes.data_as(ctypes.POINTER(ctypes.c_uint8)))
        chunks = self._m.mtmd_input_chunks_init()
        try:
            prompt = self._prompt(question)
            text = self._m.mtmd_input_text()
            text.text, text.text_len, text.add_special, text.parse_special = prompt, len(prompt), True, True
            bitmaps = (self._m.mtmd_bitmap_p_ctypes * 1)(bitmap)
            fault = self._m.mtmd_tokenize(self._eye, chunks, ctypes.byref(text), bitmaps, 1)
            if fault:
                raise BugError(f"libmtmd could not take a picture of {width} x {height} apart: {fault}")
            yield chunks
        finally:
            self._m.mtmd_input_chunks_free(chunks)
            self._m.mtmd_bitmap_free(bitmap)

    def _known(self, chunks: Any) -> bool:
        """Whether the language model has every token: libmtmd ends the process over one that it has not."""
        most = self._c.llama_vocab_n_tokens(self._vocabulary)
        for number in range(self._m.mtmd_input_chunks_size(chunks)):
            count = ctypes.c_size_t()
            tokens = self._m.mtmd_input_chunk_get_tokens_text(
                self._m.mtmd_input_chunks_get(chunks, number), ctypes.byref(count)
            )
            if any(not 0 <= tokens[at] < most for at in range(count.value)):
                return False
        return True

    def _tokens(self, held: int, cancelled: Callable[[], bool]) -> Iterator[bytes]:
        """The bytes of each token of the answer, the likeliest each time."""
        sampler = self._c.llama_sampler_init_greedy()
        token = (self._c.llama_token * 1)()
        try:
            for _ in range(min(MOST_TOKENS, int(self._c.llama_n_ctx(self._context)) - held - 1)):
                if cancelled():
                    return
                token[0] = self._c.llama_sampler_sample(sampler, self._context, -1)
                if self._c.llama_vocab_is_eog(self._vocabulary, token[0]):
                    return
                yield self._piece(token[0])
                if self._c.llama_decode(self._context, self._c.llama_batch_get_one(token, 1)):
                    raise BugError("llama.cpp could not go on with the answer about a picture")
        finally:
            self._c.llama_sampler_free(sampler)

    def _piece(self, token: int) -> bytes:
        buffer = ctypes.create_string_buffer(256)
        size = self._c.llama_token_to_piece(self._vocabulary, token, buffer, len(buffer), 0, False)
        return buffer.raw[: max(size, 0)]


class Looking(Protocol):
    def answer(self, picture: Picture, question: str, cancelled: Callable[[], bool] = never) -> str:
        """One sentence on a picture (h, w, 3), RGB; "" for nothing."""


class PatientEyesight:
    """Opens a model beside the conversation and asks it; nothing (None) while it is opened or still at work on what was
    given up, when it takes longer than `within` seconds, and when it does not open or fails, which the log tells.
    """

    def __init__(self, open_it: Callable[[], Looking], within: float = WITHIN) -> None:
        self._within = within
        self._pool = ThreadPoolExecutor(1, thread_name_prefix="bedside-eyesight")
        self._opened: Future[Looking | None] = self._pool.submit(self._open, open_it)
        self._last: Future[str] | None = None

    def __call__(self, picture: Picture, question: str) -> str | None:
        opened = self._opened.result() if self._opened.done() else None
        if opened is None or (self._last is not None and not self._last.done()):
            return None
        given_up = threading.Event()
        self._last = self._pool.submit(opened.answer, picture, question, given_up.is_set)
        try:
            return self._last.result(timeout=self._within) or None
        except TooLate:
            log.warning("looking at a picture took longer than %g s and is given up", self._within)
        except Exception:  # whatever a model does, the conversation goes on without it
            log.warning("looking at a picture failed", exc_info=True)
        finally:
            given_up.set()
        return None

    @staticmethod
    def _open(open_it: Callable[[], Looking]) -> Looking | None:
        try:
            return open_it()
        except KnownError as problem:
            log.warning("no questions about pictures can be answered: %s", problem)
            return None


def mtmd_library() -> ModuleType:
    """libmtmd, which only an engine built for eyesight has. Raises SetupProblem."""
    engine()  # says what is wrong where there is no engine at all, or a foreign one
    try:
        return importlib.import_module("llama_cpp.mtmd_cpp")
    except (ImportError, OSError, RuntimeError) as missing:
        raise SetupProblem(
            "The language-model engine was built without libmtmd, so it cannot look at pictures.",
            "Run: packaging/run.sh setup (with a vision-language model in the store it is built in; it needs g++).",
        ) from missing


_ADD_AGAIN = "Add both files of one model again: bedside models add FILE.gguf --role eyesight, then eyesight-projector."
