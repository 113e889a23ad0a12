"""The README's main job, as a newcomer runs it, with the real models."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from pathlib import Path

import av
import numpy as np
import pytest
from numpy.typing import NDArray

from models.store import ModelStore
from runtime.clock import TICKS_PER_SECOND
from runtime.loading import recogniser
from runtime.ports.recordings import read_recording
from tests.end_to_end.commands import bedside

pytestmark = pytest.mark.big_model


@dataclass(frozen=True)
class Demo:
    folder: Path
    printed: str
    events: list[dict[str, object]]

    def clips(self) -> list[tuple[float, float, str]]:
        """Start and end of every clause in media seconds, with its words."""
        started: dict[tuple[int, int], float] = {}
        clips = []
        for record in self.events:
            event, at = record["event"], int(str(record["at"])) / TICKS_PER_SECOND
            assert isinstance(event, dict)
            if event["kind"] == "ClipStarted":
                started[event["turn"], event["index"]] = at
            if event["kind"] == "ClipEnded":
                clips.append((started[event["turn"], event["index"]], at, event["words"]["text"]))
        return clips


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Demo:
    folder = tmp_path_factory.mktemp("demo")
    # A network of nobody's, where the machine allows one: the demo must not notice.
    alone = bedside("models", "list", cwd=folder, before=("unshare", "-rn"))
    done = bedside("demo", cwd=folder, before=("unshare", "-rn") if alone.returncode == 0 else ())
    assert done.returncode == 0, done.stderr
    lines = (folder / "demo.jsonl").read_text().splitlines()
    return Demo(folder, done.stdout, [json.loads(line) for line in lines[1:]])


def words(text: str) -> list[str]:
    return re.findall(r"[a-z']+", text.lower().replace("-", " "))


def test_three_turns_are_answered_and_timed(demo: Demo) -> None:
    assert sorted(p.name for p in demo.folder.iterdir()) == ["demo.jsonl", "demo.mp4", "demo.txt"]
    assert "four weeks" in demo.printed and "garage" in demo.printed
    rows = re.findall(r"^│\s+(\d+)\s+│", demo.printed, re.MULTILINE)
    assert [int(turn) for turn in rows] == [1, 2, 3]
    assert re.search(r"p50 \d+ ms, p95 \d+ ms", demo.printed)
    transcript = (demo.folder / "demo.txt").read_text()
    assert transcript.count("Visitor:") == 3 and "after-cataract-surgery.md" in transcript


def test_the_film_says_what_the_transcript_says(demo: Demo) -> None:
    audio = read_recording(demo.folder / "demo.mp4").audio
    hears = recogniser(ModelStore.default())
    said, heard = [], []
    for start, end, text in demo.clips():
        said += words(text)
        heard += words(hears.transcribe(audio[max(0, round((start - 0.1) * 16_000)) : round((end + 0.1) * 16_000)]))
    found = sum(min(said.count(word), heard.count(word)) for word in set(said))
    assert found / len(said) >= 0.9, (said, heard)


def motion(film: Path) -> NDArray[np.float64]:
    """How much each frame differs from the one before (mean absolute difference of its grey picture)."""
    values, before = [0.0], None
    with av.open(film) as container:
        for frame in container.decode(container.streams.video[0]):
            grey = frame.reformat(width=640, height=360, format="gray").to_ndarray().astype(np.float64)
            if before is not None:
                values.append(float(np.abs(grey - before).mean()))
            before = grey
    return np.array(values)


def test_the_face_moves_only_while_it_speaks(demo: Demo) -> None:
    moved = motion(demo.folder / "demo.mp4")
    times = np.arange(len(moved)) / 25
    speaking = np.zeros(len(moved), bool)
    for start, end, _ in demo.clips():
        speaking |= (times > start - 0.3) & (times < end + 0.5)
    inside = np.zeros(len(moved), bool)
    for start, end, _ in demo.clips():
        inside |= (times > start + 0.1) & (times < end - 0.1)
    assert moved[inside].mean() > 10 * moved[~speaking].mean()
    assert np.quantile(moved[~speaking], 0.99) < 0.15, "an encoder's noise, no motion"


def test_the_journal_replays_to_the_same_effects(demo: Demo) -> None:
    done = bedside("replay", "demo.jsonl", cwd=demo.folder)
    assert done.returncode == 0, done.stdout
    assert "led to the same" in done.stdout


def test_a_changed_journal_is_noticed(demo: Demo, tmp_path: Path) -> None:
    text = (demo.folder / "demo.jsonl").read_text()
    changed = tmp_path / "changed.jsonl"
    changed.write_text(text.replace('"kind": "TurnScored", "turn": 1', '"kind": "TurnScored", "turn": 9'))
    done = bedside("replay", changed, cwd=tmp_path)
    assert done.returncode == 1
    assert "recorded:" in done.stdout
