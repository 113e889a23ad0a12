"""No library that runs models leaves anything for its makers: a process of its own, whose home is looked through."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import pytest

from models.store import ModelStore

VOICE = "from runtime.inference.onnx import open_onnx; open_onnx(path)"
FACE = "from runtime.inference.openvino import compile_openvino; compile_openvino(path)"


@pytest.mark.parametrize(
    ("opens", "model", "file"),
    [
        (VOICE, "silero-vad", "silero_vad.onnx"),
        (FACE, "face-landmarker", "face_detector.tflite"),
    ],
)
def test_opening_a_model_leaves_nothing_in_the_home_folder(tmp_path: Path, opens: str, model: str, file: str) -> None:
    path = ModelStore.default().path(model, file)
    code = f"import sys; from pathlib import Path; path = Path(sys.argv[1]); {opens}; print('opened')"
    cleared = ("ORT_DISABLE_TELEMETRY", "CI", "XDG_CACHE_HOME")
    environment = {name: value for name, value in os.environ.items() if name not in cleared}
    environment |= {"HOME": str(tmp_path), "USERPROFILE": str(tmp_path), "PYTHONDONTWRITEBYTECODE": "1"}
    done = subprocess.run(
        [sys.executable, "-c", code, str(path)], env=environment, capture_output=True, text=True, timeout=120
    )
    assert (done.returncode, done.stdout.strip()) == (0, "opened"), done.stderr
    assert list(tmp_path.rglob("*")) == []


def test_nothing_of_it_is_loaded_here() -> None:
    import openvino.tools.ovc.telemetry_utils as used

    loaded: Mapping[str, object] = sys.modules
    assert loaded["openvino_telemetry"] is None
    assert used.tm.__name__ == "openvino.tools.ovc.telemetry_stub"
    assert os.environ["ORT_DISABLE_TELEMETRY"] == "1"
