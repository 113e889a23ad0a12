"""ONNX Runtime sessions, made in one place so that every model runs under the same rules."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, Literal, cast

import numpy as np
import onnx
import onnxruntime
from numpy.typing import NDArray
from onnxruntime.capi import onnxruntime_pybind11_state as states

from runtime.errors import ModelDamaged, ModelMissing

Device = Literal["cpu", "gpu"]

DIRECTML = "DmlExecutionProvider"
CPU = "CPUExecutionProvider"

# ONNX Runtime's errors share no base class of their own.
_REFUSALS = (states.Fail, states.InvalidGraph, states.InvalidProtobuf, states.InvalidArgument, states.NotImplemented)


class OnnxModel:
    """A loaded graph. `providers` says where it really runs, the preferred one first; `name` is its file's."""

    def __init__(self, session: Any, threads: int, name: str = "") -> None:
        self._session = session
        self.name = name
        self.threads = threads
        self.providers: tuple[str, ...] = tuple(session.get_providers())
        self.inputs: tuple[str, ...] = tuple(value.name for value in session.get_inputs())
        self.outputs: tuple[str, ...] = tuple(value.name for value in session.get_outputs())
        self._shapes = {value.name: tuple(value.shape) for value in session.get_inputs()}

    def shape(self, name: str) -> tuple[int | str | None, ...]:
        """The declared shape of an input; a name or None where a size is free."""
        return self._shapes[name]

    def run(self, feeds: Mapping[str, NDArray[Any]], outputs: Sequence[str] | None = None) -> list[NDArray[Any]]:
        """The named outputs (all of them in the graph's order by default)."""
        return cast(list[NDArray[np.generic]], self._session.run(outputs, dict(feeds)))


def open_onnx(path: Path, threads: int = 1, device: Device = "cpu", inner_output: str | None = None) -> OnnxModel:
    """Loads an ONNX file; with `inner_output`, that inner value of the graph is one more output, the last.

    `gpu` asks for DirectML and gets it where this build of ONNX Runtime has it (Windows); the answer's `providers`
    says what it became. Raises ModelMissing when there is no such file and ModelDamaged when it is no valid graph.
    """
    if not path.is_file():
        raise ModelMissing(
            "The model file {path} is not there.", "Run `bedside models verify` to prepare it.", path=path
        )
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = threads
    options.inter_op_num_threads = 1
    options.log_severity_level = 3
    # Threads that spin between calls take the core from the face and from the language model.
    options.add_session_config_entry("session.intra_op.allow_spinning", "0")
    options.add_session_config_entry("session.inter_op.allow_spinning", "0")
    providers = [CPU]
    if device == "gpu" and DIRECTML in onnxruntime.get_available_providers():
        providers.insert(0, DIRECTML)
        # DirectML allows neither memory patterns nor parallel execution (ONNX Runtime's DirectML page).
        options.enable_mem_pattern = False
        options.execution_mode = onnxruntime.ExecutionMode.ORT_SEQUENTIAL
    try:
        model = str(path) if inner_output is None else _with_output(path, inner_output)
        session = onnxruntime.InferenceSession(model, options, providers=providers)
    except _REFUSALS as error:
        raise ModelDamaged(
            "{path} could not be loaded: {why}",
            "Run `bedside models verify`; it fetches again what is broken.",
            path=path.name,
            why=error,
        ) from error
    return OnnxModel(session, threads, path.name)


def _with_output(path: Path, name: str) -> bytes:
    model = onnx.load(path)
    model.graph.output.append(onnx.helper.make_tensor_value_info(name, onnx.TensorProto.FLOAT, None))
    return bytes(model.SerializeToString())
