from __future__ import annotations

from pathlib import Path

import pytest
from rich.console import Console

from runtime.cli import build_parser
from runtime.errors import KnownError


def main(given: list[str]) -> int:
    arguments = build_parser().parse_args(given)
    return int(arguments.run(arguments, Console(), None))


@pytest.mark.parametrize("name", ["", "batch", "jobs", "translate"])
def test_every_command_explains_itself(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["export", *([name] if name else []), "--help"])
    assert ended.value.code == 0
    assert f"usage: bedside export {name}".strip() in capsys.readouterr().out


def test_options_may_come_first(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text("# One\nGood *morning*.\n", encoding="utf-8")
    out = tmp_path / "a.es.csv"
    assert main(["export", "translate", "out", "--to", "es", "-o", str(out), str(tmp_path / "a.md")]) == 0
    assert out.read_text(encoding="utf-8-sig").splitlines() == [
        "unit,source,target", "s1-title,One,", "s1-p1,Good *morning*.,",
    ]  # fmt: skip
    (tmp_path / "a.md").write_text("Hi [nod", encoding="utf-8")
    with pytest.raises(KnownError, match=r"a\.md, line 1, column 4"):
        main(["export", "--check", str(tmp_path / "a.md")])
