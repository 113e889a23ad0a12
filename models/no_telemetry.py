"""Libraries that run models may tell nobody of it. To be called before any of them is imported.

ONNX Runtime queues events for its makers in the cache folder (seen with 1.31, on Linux), with a number for the machine
and the program's path, to be sent where there is a network. OpenVINO reports each import to a web analytics service.
"""

from __future__ import annotations

import os
import sys


def keep_quiet() -> None:
    """For this process and those that it starts, where they are ours."""
    os.environ["ORT_DISABLE_TELEMETRY"] = "1"
    # Not to be found is what OpenVINO itself provides for.
    sys.modules["openvino_telemetry"] = None  # type: ignore[assignment]
