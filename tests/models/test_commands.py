from __future__ import annotations

import io
from pathlib import Path

import pytest
from rich.console import Console

from models.commands import add_model, list_models, prepare_models, remove_model, verify_models
from models.home import data_home
from models.store import ModelStore


@pytest.fixture
def store(tmp_path: Path) -> ModelStore:
    return ModelStore(tmp_path / "models", ModelStore.default().shipped)


def console(*, terminal: bool = False) -> Console:
    return Console(file=io.StringIO(), width=120, force_terminal=terminal)


def said(console: Console) -> str:
    assert isinstance(console.file, io.StringIO)
    return console.file.getvalue()


@pytest.mark.parametrize("terminal", [False, True])
def test_a_model_is_prepared_listed_verified_and_removed(store: ModelStore, terminal: bool) -> None:
    out = console(terminal=terminal)
    assert prepare_models(store, ["hibari-en"], None, out) == 0
    assert "preparing hibari-en" in said(out)
    assert f"Ready in {store.root}: hibari-en." in said(out)

    out = console()
    list_models(store, out)
    assert {line.split()[0]: line for line in said(out).splitlines()}["hibari-en"].count("ready") == 1
    assert "missing" in said(out)

    out = console()
    assert verify_models(store, [], out) == 0
    assert "6e94399a645c" in said(out)
    (store.root / "hibari-en" / "oov.json").write_text("{}", encoding="utf-8")
    out = console()
    assert verify_models(store, [], out) == 1
    assert "oov.json: 2 bytes instead of 2273" in said(out)
    assert "bedside models prepare hibari-en" in said(out)

    assert remove_model(store, "hibari-en", console()) == 0
    assert not (store.root / "hibari-en").exists()


def test_a_model_that_looks_at_pictures_takes_two_files_and_an_engine_for_it(
    store: ModelStore, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("models.commands.looks_at_pictures", lambda: False)
    source = tmp_path / "mine.gguf"
    source.write_bytes(b"GGUF" + bytes(100))
    out = console()
    add_model(store, source, "eyesight", "MIT", "eye", "", out)
    assert "--role eyesight-projector" in said(out) and "packaging/run.sh setup" not in said(out)
    out = console()
    add_model(store, source, "eyesight-projector", "MIT", "lens", "", out)
    assert "packaging/run.sh setup" in said(out)
    assert (store.serving("eyesight"), store.serving("eyesight-projector")) == ("eye", "lens")


def test_an_own_model_is_added_and_the_default_told(store: ModelStore, tmp_path: Path) -> None:
    source = tmp_path / "mine.gguf"
    source.write_bytes(b"GGUF" + bytes(100))
    out = console()
    assert add_model(store, source, "language", "MIT", "", "", out) == 0
    assert "Added mine" in said(out)
    assert "still served by" in said(out)


def test_the_folder_is_the_platforms() -> None:
    assert data_home({"BEDSIDE_HOME": "/x/y"}, "linux") == Path("/x/y")
    assert data_home({"XDG_DATA_HOME": "/data"}, "linux") == Path("/data/bedside")
    assert data_home({}, "linux") == Path.home() / ".local" / "share" / "bedside"
    assert data_home({"LOCALAPPDATA": "/local"}, "win32") == Path("/local/bedside")
