from __future__ import annotations

import io
import json
from pathlib import Path

import pytest

from runtime import events as e
from runtime.errors import BadInput
from runtime.journal import JournalWriter, Record, read_journal, replay, same
from runtime.session.reducer import step
from runtime.session.state import State
from tests.engine.scripts import POLICY, silence
from tests.engine.test_session import answered, paused, thinking


def script() -> list[tuple[int, e.Event]]:
    state, _ = thinking()
    return [*paused(), *silence(1.12, 1.31), (state.deadline, e.TimerFired("turn end", state.token)), *answered(state)]


def write(path: Path, *, with_words: bool) -> list[Record]:
    records, state, text = [], State(), io.StringIO()
    journal = JournalWriter(text, POLICY, with_words=with_words)
    for sequence, (at, event) in enumerate(script()):
        state, effects = step(state, event, at, POLICY)
        records.append(Record(at, sequence, event, effects))
        journal.write(records[-1])
    path.write_text(text.getvalue(), encoding="utf-8")
    return records


@pytest.mark.parametrize("with_words", [True, False])
def test_a_replay_decides_the_same(tmp_path: Path, with_words: bool) -> None:
    path = tmp_path / "session.jsonl"
    written = write(path, with_words=with_words)
    policy, records = read_journal(path)
    assert policy.floor == POLICY.floor
    replayed = list(replay(policy, records))
    assert len(replayed) == len(written)
    assert all(same(record.effects, effects) for record, effects in replayed)
    if with_words:
        assert [record for record, _ in replayed] == written


def test_a_replay_notices_another_decision(tmp_path: Path) -> None:
    path = tmp_path / "session.jsonl"
    write(path, with_words=False)
    policy, records = read_journal(path)
    changed = [r if not isinstance(r.event, e.Recognised) else Record(r.at, r.sequence, r.event, ()) for r in records]
    assert not all(same(record.effects, effects) for record, effects in replay(policy, changed))


def test_no_word_is_kept_unless_asked_for(tmp_path: Path) -> None:
    path = tmp_path / "session.jsonl"
    write(path, with_words=False)
    assert "park" not in path.read_text() and "building" not in path.read_text()
    assert "visitor 1.0" in path.read_text()


@pytest.mark.parametrize("text", ["", "hello", "{}", '{"bedside_journal": 1}', "[1]"])
def test_what_is_no_journal_is_refused(tmp_path: Path, text: str) -> None:
    path = tmp_path / "x.jsonl"
    path.write_text(text)
    with pytest.raises(BadInput, match="not a Bedside journal"):
        read_journal(path)


def test_a_newer_journal_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "x.jsonl"
    path.write_text(json.dumps({"bedside_journal": 2}))
    with pytest.raises(BadInput, match="newer"):
        read_journal(path)


def test_a_damaged_line_is_named(tmp_path: Path) -> None:
    path = tmp_path / "session.jsonl"
    write(path, with_words=False)
    lines = path.read_text().splitlines()
    path.write_text("\n".join([*lines[:5], lines[5][:20], *lines[6:]]))
    policy, records = read_journal(path)
    with pytest.raises(BadInput, match="line 6"):
        list(replay(policy, records))
