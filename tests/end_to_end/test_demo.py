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

from bench.face_reading import lip_gap
from models.store import ModelStore
from runtime.clock import TICKS_PER_SECOND
from runtime.loading import face_finder, recogniser
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


def lip_gaps(film: Path) -> NDArray[np.float64]:
    """How far the lips are apart in each frame, against the mouth's width; the face is found in every one."""
    finder = face_finder(ModelStore.default())
    values = []
    with av.open(film) as container:
        for frame in container.decode(container.streams.video[0]):
            seen = finder.find(np.asarray(frame.to_ndarray(format="rgb24"), np.uint8))
            assert seen is not None
            values.append(lip_gap(seen))
    return np.array(values)


def test_the_mouth_moves_only_while_it_speaks(demo: Demo) -> None:
    gaps = lip_gaps(demo.folder / "demo.mp4")
    times = np.arange(len(gaps)) / 25
    speaking = np.zeros(len(gaps), bool)
    inside = np.zeros(len(gaps), bool)
    for start, end, _ in demo.clips():
        speaking |= (times > start - 0.3) & (times < end + 0.5)
        inside |= (times > start + 0.1) & (times < end - 0.1)
    assert gaps[inside].std() > 8 * gaps[~speaking].std()
    assert gaps[~speaking].max() < 0.05 < gaps[inside].mean(), "lips are closed in silence"


def test_the_face_is_alive_while_it_listens(demo: Demo) -> None:
    with av.open(demo.folder / "demo.mp4") as container:
        frames = [f.reformat(width=640, height=360, format="gray").to_ndarray() for f in container.decode(video=0)]
    heard = [
        float(str(record["at"])) / TICKS_PER_SECOND for record in demo.events if turned_to(record, "user speaking")
    ]
    for at in heard:
        first, later = (frames[round((at + d) * 25)].astype(float) for d in (0.1, 0.9))
        assert np.abs(later - first).mean() > 0.05, "it breathes, and its head is never quite still"


def turned_to(record: dict[str, object], state: str) -> bool:
    """Whether the floor became this with an event."""
    return f"'kind': 'FloorChanged', 'state': '{state}'" in str(record["effects"])


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
