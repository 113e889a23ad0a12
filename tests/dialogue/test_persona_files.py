from __future__ import annotations

import zipfile
from pathlib import Path

import pytest

from runtime.dialogue.persona import load_persona
from runtime.dialogue.persona_files import export_persona, import_persona, new_persona
from runtime.errors import BadInput


def test_a_new_persona_is_a_copy_under_another_name(tmp_path: Path) -> None:
    mine = new_persona(tmp_path / "ana", "claim-intake", "Ana")
    assert mine.name == "Ana" and mine.greeting is not None and "I'm Ana" in mine.greeting
    assert (mine.folder / "claims.csv").is_file() and mine.knowledge_paths[0].is_dir()
    with pytest.raises(BadInput, match="not empty"):
        new_persona(tmp_path / "ana", "claim-intake")


def test_a_persona_travels_in_one_file(tmp_path: Path) -> None:
    packed = tmp_path / "desk.bedside-persona"
    assert export_persona("front-desk", packed) > 5
    there = import_persona(packed, tmp_path / "there")
    assert there.model_dump() == load_persona("front-desk").model_dump()
    assert (there.folder / "appointments.csv").is_file()
    with pytest.raises(BadInput, match="exists already"):
        import_persona(packed, tmp_path / "there")


def test_what_is_no_persona_is_refused_and_leaves_nothing(tmp_path: Path) -> None:
    bad = tmp_path / "bad.bedside-persona"
    bad.write_bytes(b"no zip")
    with pytest.raises(BadInput, match="no persona file"):
        import_persona(bad, tmp_path / "x")
    with zipfile.ZipFile(bad, "w") as archive:
        archive.writestr("persona.toml", "schema_version = 1")
        archive.writestr("../outside.txt", "x")
    with pytest.raises(BadInput, match="outside of its folder"):
        import_persona(bad, tmp_path / "x")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["bad.bedside-persona"]
