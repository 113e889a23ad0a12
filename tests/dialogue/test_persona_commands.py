from __future__ import annotations

from pathlib import Path

import pytest
from rich.console import Console

from runtime.cli import build_parser
from runtime.errors import BadSettings


def run(*words: str) -> int:
    arguments = build_parser().parse_args(["persona", *words])
    return int(arguments.run(arguments, Console(), None))


def test_shipped_personas_are_listed(capsys: pytest.CaptureFixture[str]) -> None:
    assert run("list") == 0
    assert "front-desk: Mira, the computer assistant" in capsys.readouterr().out


def test_a_persona_is_checked(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("check", "front-desk") == 0
    assert "Mira is valid: 5 documents" in capsys.readouterr().out
    (tmp_path / "persona.toml").write_text('schema_version = 1\nnam = "Ada"\n', encoding="utf-8")
    with pytest.raises(BadSettings, match="Did you mean 'name'"):
        run("check", str(tmp_path))
