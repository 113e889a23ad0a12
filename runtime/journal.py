"""What was decided, so that it can be decided again: one JSON object a line.

The first line is a header (format version, ticks per second, the policy); every other line is one event with the
effects it led to. Words are left out (only a reference and a length in characters stay) unless asked for; audio and
pictures are never in it.
"""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import IO, Any, get_args

from pydantic import TypeAdapter, ValidationError

from runtime import events as e
from runtime.clock import TICKS_PER_SECOND
from runtime.errors import BadInput
from runtime.session.reducer import step
from runtime.session.state import Policy, State

FORMAT = 1


@dataclass(frozen=True, slots=True)
class Record:
    """One event at media time `at`, and what came of it."""

    at: int
    sequence: int
    event: e.Event
    effects: tuple[e.Effect, ...]


class JournalWriter:
    """Appends records to an open text file."""

    def __init__(self, file: IO[str], policy: Policy, *, with_words: bool) -> None:
        self._file = file
        self._with_words = with_words
        header = {
            "bedside_journal": FORMAT,
            "ticks_per_second": TICKS_PER_SECOND,
            "words": with_words,
            "policy": _plain(policy, with_words),
        }
        file.write(json.dumps(header, ensure_ascii=False) + "\n")

    def write(self, record: Record) -> None:
        line = {
            "at": record.at,
            "seq": record.sequence,
            "event": _plain(record.event, self._with_words),
            "effects": [_plain(effect, self._with_words) for effect in record.effects],
        }
        self._file.write(json.dumps(line, ensure_ascii=False) + "\n")


def read_journal(path: Path) -> tuple[Policy, Iterator[Record]]:
    """The policy and the records of a journal; raises BadInput for what is no journal, or one newer than this."""
    try:
        lines = path.read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError) as problem:
        raise BadInput(f"{path} cannot be read ({problem}).", "Give the .jsonl file that a session wrote.") from problem
    try:
        header = json.loads(lines[0]) if lines else {}
        version = header["bedside_journal"]
        if version > FORMAT:
            raise BadInput(
                f"{path} was written by a newer Bedside (journal format {version}, this one reads {FORMAT}).",
                "Update Bedside.",
            )
        policy = TypeAdapter(Policy).validate_python(_without_kind(header["policy"]))
    except (ValueError, KeyError, TypeError, ValidationError) as problem:
        raise BadInput(f"{path} is not a Bedside journal.", "Give the .jsonl file that a session wrote.") from problem
    return policy, _records(path, lines[1:])


def replay(policy: Policy, records: Iterable[Record]) -> Iterator[tuple[Record, tuple[e.Effect, ...]]]:
    """Run the reducers over the recorded events; yields each record with the effects decided now."""
    state = State()
    for record in records:
        state, effects = step(state, record.event, record.at, policy)
        yield record, effects


def same(recorded: Sequence[e.Effect], decided: Sequence[e.Effect]) -> bool:
    """Whether two lists of effects agree, words compared by reference."""
    return [_plain(x, False) for x in recorded] == [_plain(x, False) for x in decided]


def _records(path: Path, lines: Sequence[str]) -> Iterator[Record]:
    for number, line in enumerate(lines, start=2):
        try:
            raw = json.loads(line)
            event = _typed(raw["event"])
            effects = tuple(_typed(effect) for effect in raw["effects"])
            yield Record(raw["at"], raw["seq"], event, effects)
        except (ValueError, KeyError, TypeError, ValidationError) as problem:
            raise BadInput(
                f"{path}, line {number}: not a journal record.", "The file is damaged or cut short; record again."
            ) from problem


def _plain(value: Any, with_words: bool) -> Any:
    if isinstance(value, e.Words):
        plain: dict[str, Any] = {"ref": value.ref}
        if with_words and value.text is not None:
            plain["text"] = value.text
        return plain
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        fields = {f.name: _plain(getattr(value, f.name), with_words) for f in dataclasses.fields(value)}
        return {"kind": type(value).__name__, **fields}
    if isinstance(value, tuple | list):
        return [_plain(item, with_words) for item in value]
    if isinstance(value, dict):
        return {name: _plain(item, with_words) for name, item in value.items()}
    return value


@cache
def _adapter(kind: str) -> TypeAdapter[Any]:
    known = {cls.__name__: cls for union in (e.Event, e.Effect, e.Notice) for cls in get_args(union)}
    return TypeAdapter(known[kind])


def _typed(raw: dict[str, Any]) -> Any:
    kind = raw["kind"]
    if kind == "Tell":  # the notice inside is a union, told apart by its own kind
        return e.Tell(_typed(raw["notice"]))
    return _adapter(kind).validate_python(_without_kind(raw))


def _without_kind(value: Any) -> Any:
    if isinstance(value, dict):
        return {name: _without_kind(item) for name, item in value.items() if name != "kind"}
    if isinstance(value, list):
        return [_without_kind(item) for item in value]
    return value
