"""OpenVINO models, for the graphs it runs faster than ONNX Runtime and for .tflite files, which only it reads."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any, Literal, cast

import numpy as np
import openvino
from numpy.typing import NDArray

from runtime.errors import ModelDamaged, ModelMissing

Precision = Literal["f32", "bf16", "f16"]


class OpenVinoModel:
    """A compiled graph with one request of its own: not for two threads at once.

    `devices`, `threads` and `precision` are what the plugin says it really uses; `name` is the file's.
    """

    def __init__(self, compiled: Any, name: str = "") -> None:
        self.name = name
        self._request = compiled.create_infer_request()
        self.devices: tuple[str, ...] = tuple(compiled.get_property("EXECUTION_DEVICES"))
        self.threads = int(compiled.get_property("INFERENCE_NUM_THREADS"))
        self.precision = str(compiled.get_property("INFERENCE_PRECISION_HINT").get_type_name())
        self.inputs: tuple[str, ...] = tuple(port.any_name for port in compiled.inputs)
        self.outputs: tuple[str, ...] = tuple(port.any_name for port in compiled.outputs)

    def run(self, inputs: Sequence[NDArray[Any]]) -> list[NDArray[Any]]:
        """Inputs in the graph's order; copies of all outputs in the graph's order."""
        results = self._request.infer(list(inputs))
        return [cast(NDArray[np.generic], np.array(results[index])) for index in range(len(self.outputs))]


def compile_openvino(path: Path, threads: int = 1, precision: Precision | None = None) -> OpenVinoModel:
    """Compiles a .tflite, .onnx or .xml file for the CPU, tuned for latency.

    Without `precision` the plugin picks the machine's fastest (bf16 where there is AMX), which is not accurate enough
    for every model. Raises ModelMissing when there is no such file and ModelDamaged when it cannot be read.
    """
    if not path.is_file():
        raise ModelMissing(
            "The model file {path} is not there.", "Run `bedside models verify` to prepare it.", path=path
        )
    settings: dict[str, Any] = {"PERFORMANCE_HINT": "LATENCY", "INFERENCE_NUM_THREADS": threads, "NUM_STREAMS": 1}
    if precision is not None:
        settings["INFERENCE_PRECISION_HINT"] = precision
    try:
        return OpenVinoModel(openvino.Core().compile_model(str(path), "CPU", settings), path.name)
    except RuntimeError as error:
        raise ModelDamaged(
            "{path} could not be loaded: {why}",
            "Run `bedside models verify`; it fetches again what is broken.",
            path=path.name,
            why=error,
        ) from error
