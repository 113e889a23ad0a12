"""Batches of the smallest films: cards with a few words."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import openpyxl
import pytest

from runtime.errors import BadInput
from runtime.export.batch import MANIFEST, BatchProblem, plan, run
from runtime.export.crew import Stopped
from runtime.export.mux import made_from
from runtime.export.provenance import claims
from runtime.export.rows import read_rows
from runtime.export.voices import InstalledVoices

TEMPLATE = """---
$name: text
$minutes: number = 10
quality: 480p
fps: 24
---
# For {{name}}
@layout card
Hello {{name}}.
# All
@layout card
Wait {{minutes}} minutes.
"""
CSV = "name,minutes,file\nAda,5,ada\nGrace,,grace\nLin,20,lin\n"


@pytest.fixture
def place(tmp_path: Path) -> Path:
    (tmp_path / "t.md").write_text(TEMPLATE, encoding="utf-8")
    (tmp_path / "rows.csv").write_text(CSV, encoding="utf-8")
    return tmp_path


def planned_run(place: Path, voices: InstalledVoices, **more: object) -> list[dict[str, object]]:
    run(plan(place / "t.md", place / "rows.csv", place / "out", ".mp4", voices), workers=1, voices=voices, **more)  # type: ignore[arg-type]
    read = json.loads((place / "out" / MANIFEST).read_text(encoding="utf-8"))
    return list(read["rows"])


def test_one_film_for_every_row(place: Path, voices: InstalledVoices) -> None:
    told: list[tuple[int, int]] = []
    rows = planned_run(place, voices, progress=lambda *done: told.append(done))
    assert [(row["file"], row["state"], row["renders"]) for row in rows] == [
        ("ada.mp4", "done", 1), ("grace.mp4", "done", 1), ("lin.mp4", "done", 1),
    ]  # fmt: skip
    assert told == [(0, 3), (1, 3), (2, 3), (3, 3)]
    assert "Wait 5 minutes." in (place / "out" / "ada.txt").read_text(encoding="utf-8")
    assert made_from(place / "out" / "ada.mp4") != made_from(place / "out" / "lin.mp4") != ""
    found = claims(place / "out" / "ada.mp4")
    assert found["state"] == "Valid" and "trainedAlgorithmicMedia" in json.dumps(found)
    assert not (place / "out" / ".bedside").exists()
    before = (place / "out" / "ada.mp4").stat().st_mtime_ns
    (place / "out" / "lin.mp4").unlink()
    rows = planned_run(place, voices)
    assert [row["renders"] for row in rows] == [1, 1, 2], "what is there stays; what was taken away is made again"
    assert (place / "out" / "ada.mp4").stat().st_mtime_ns == before


def test_a_stopped_batch_goes_on(place: Path, voices: InstalledVoices) -> None:
    done = 0

    def count(rows: int, _: int) -> None:
        nonlocal done
        done = rows

    with pytest.raises(Stopped):
        planned_run(place, voices, progress=count, stopped=lambda: done == 2)
    assert sorted(path.name for path in (place / "out").glob("*.mp4")) == ["ada.mp4", "grace.mp4"]
    rows = planned_run(place, voices)
    assert [row["renders"] for row in rows] == [1, 1, 1]


def test_killed_processes_lose_no_film(place: Path, voices: InstalledVoices) -> None:
    code = (
        "import sys\nfrom pathlib import Path\nfrom runtime.export.batch import plan, run\n"
        "from runtime.export.voices import InstalledVoices\n"
        "place = Path(sys.argv[1])\n"
        "planned = plan(place / 't.md', place / 'rows.csv', place / 'out', '.mp4', InstalledVoices.default())\n"
        "run(planned, lambda done, total: print(done, flush=True), workers=1)\n"
    )
    for lines in (1, 2):
        process = subprocess.Popen(
            [sys.executable, "-c", code, str(place)], stdout=subprocess.PIPE, text=True, start_new_session=True
        )
        assert process.stdout is not None
        for _ in range(lines):
            process.stdout.readline()
        os.killpg(process.pid, signal.SIGKILL)
        process.wait()
        process.stdout.close()
    rows = planned_run(place, voices)
    assert [(row["state"], row["renders"]) for row in rows] == [("done", 1)] * 3
    assert {path.name for path in (place / "out").iterdir()} == {
        MANIFEST, *(f"{name}{end}" for name in ("ada", "grace", "lin") for end in (".mp4", ".srt", ".vtt", ".txt")),
    }  # fmt: skip


def test_a_dry_run_names_every_wrong_row(place: Path, voices: InstalledVoices) -> None:
    (place / "rows.csv").write_text("name,minutes,file\n,5,a\nGrace,ten,b\nLin,20,a/b\nAda,1,c\nBo,1,c\n")
    with pytest.raises(BatchProblem) as problem:
        plan(place / "t.md", place / "rows.csv", place / "out", ".mp4", voices)
    assert [str(line).split(":")[0] for line in problem.value.problems] == [
        "rows.csv, line 2, column name", "rows.csv, line 3, column minutes", "rows.csv, line 4, column file",
        "rows.csv, line 6, column file",
    ]  # fmt: skip
    assert not (place / "out").exists()


def test_tables_of_three_kinds_say_the_same(place: Path) -> None:
    wanted = [{"name": "Ada", "minutes": "5"}, {"name": "Grace", "minutes": ""}, {"name": "Lin", "minutes": "20"}]
    rows = [{**values, "file": file} for values, file in zip(wanted, ("ada", "grace", "lin"), strict=True)]
    (place / "rows.json").write_text(json.dumps(rows), encoding="utf-8")
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.append(["name", "minutes", "file"])
    for row in rows:
        sheet.append([row["name"], float(row["minutes"]) if row["minutes"] else None, row["file"]])
    book.save(place / "rows.xlsx")
    (place / "semi.csv").write_text(CSV.replace(",", ";"), encoding="utf-8-sig")
    for name in ("rows.csv", "semi.csv", "rows.json", "rows.xlsx"):
        read = read_rows(place / name)
        assert [dict(row.values) for row in read] == wanted and [row.file for row in read] == ["ada", "grace", "lin"]


@pytest.mark.parametrize(
    ("name", "data", "says"),
    [
        ("a.csv", b"", "line 1"),
        ("a.csv", b"name\n", "line 1"),
        ("a.csv", b"name,b\nAda\n", "line 2"),
        ("a.csv", b"name,name\nAda,b\n", "line 1"),
        ("a.csv", b'name\n"Ada\n', "line"),
        ("a.csv", b"name\nA\xff\n", "line 2"),
        ("a.json", b"[{", "line 1, column"),
        ("a.json", b"{}", "no list"),
        ("a.json", b'[{"name": [1]}]', "row 1"),
        ("a.xlsx", b"PK\x03\x04", "no XLSX"),
        ("a.txt", b"name", "no table"),
    ],
)
def test_tables_that_cannot_be_read(name: str, data: bytes, says: str, tmp_path: Path) -> None:
    (tmp_path / name).write_bytes(data)
    with pytest.raises(BadInput, match=says):
        read_rows(tmp_path / name)
