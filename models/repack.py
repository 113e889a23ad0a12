"""Rewrites ONNX graphs once, at preparation, so that they run fast or tell more. Same input, same bytes."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

HIBARI_DURATIONS = "/Clip_output_0"
"""The tensor inside hibari's graph that holds each phoneme's length, in units of 25 ms."""


def expose_durations(path: Path) -> None:
    """Makes hibari's phoneme durations an output of its graph, in place: float, one per phoneme, 25 ms units."""
    import onnx

    model = onnx.load(path)
    made = {name for node in model.graph.node for name in node.output}
    if HIBARI_DURATIONS not in made:
        raise ValueError(f"{path.name} has no tensor {HIBARI_DURATIONS}")
    output = onnx.helper.make_tensor_value_info(HIBARI_DURATIONS, onnx.TensorProto.FLOAT, None)
    model.graph.output.append(output)
    path.write_bytes(model.SerializeToString(deterministic=True))


def quantise(source: Path, target: Path, operators: list[str], *, per_channel: bool, **options: bool) -> None:
    """Quantises the constant weights of those operators to int8; activations follow at run time (dynamic)."""
    from onnxruntime.quantization import QuantType, quantize_dynamic

    with _quiet_root_logger():
        quantize_dynamic(
            source,
            target,
            weight_type=QuantType.QInt8,
            per_channel=per_channel,
            op_types_to_quantize=operators,
            extra_options=options,
        )


@contextmanager
def _quiet_root_logger() -> Iterator[None]:
    """The quantiser advises on the root logger to pre-process a graph that is folded already."""
    root = logging.getLogger()
    level = root.level
    root.setLevel(logging.ERROR)
    # logging.warning() installs a handler on a root logger that has none, for the whole process.
    silent = logging.NullHandler()
    root.addHandler(silent)
    try:
        yield
    finally:
        root.removeHandler(silent)
        root.setLevel(level)
