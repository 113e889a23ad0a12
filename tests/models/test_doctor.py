from __future__ import annotations

import io
from pathlib import Path

import pytest
from rich.console import Console

from models import engine
from models.manifest import Manifest
from models.store import ModelStore
from runtime.doctor import examine


def examined(store: ModelStore) -> tuple[int, str]:
    console = Console(file=io.StringIO(), width=120)
    code = examine(console, store)
    assert isinstance(console.file, io.StringIO)
    return code, console.file.getvalue()


def only(*ids: str) -> Manifest:
    """The shipped list, cut down to a few models."""
    shipped = ModelStore.default().shipped
    models = tuple(shipped.get(i) for i in ids)
    return shipped.model_copy(update={"models": models, "defaults": {m.role: m.id for m in models}})


@pytest.fixture(autouse=True)
def fitting_engine(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(engine, "refuse_foreign_build", lambda: None)


def test_every_part_is_told_and_every_model_used_once() -> None:
    ids = ("silero-vad", "smart-turn", "hibari-en", "use-multilingual", "face-landmarker")
    code, words = examined(ModelStore(ModelStore.default().root, only(*ids)))
    assert code == 0, words
    for part in ("System", "Engine", "Sound", "OpenVINO", "CPUExecutionProvider", "CPU (", *ids):
        assert part in words
    rows = {line.split()[0]: line.split()[1:] for line in words.splitlines() if line}
    for model_id in ids:
        state, load_ms, infer_ms, *sums = rows[model_id]
        assert state == "ready"
        assert float(load_ms) >= 0
        assert float(infer_ms) > 0
        assert sums


def test_a_missing_or_damaged_default_is_told_with_the_way_out(tmp_path: Path) -> None:
    store = ModelStore(tmp_path, only("silero-vad"))
    code, words = examined(store)
    assert code == 1
    assert "Run: bedside models prepare silero-vad" in words

    (tmp_path / "silero-vad").mkdir()
    (tmp_path / "silero-vad" / "silero_vad.onnx").write_bytes(b"x")
    code, words = examined(store)
    assert code == 1
    assert "1 bytes instead of 2327524" in words
