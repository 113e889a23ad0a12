"""Kills a writing process at random moments and looks whether anything was lost, damaged or left readable.

Before each kill the process is stopped and every file that it has open is read, deleted ones included; after it, the
store is opened, which may finish a key change or an exchange, and checked: integrity, the audit chain, every row that
was acknowledged with its words, every deletion, and no plaintext in any file.
"""

from __future__ import annotations

import os
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
import time
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from bench.crash_child import MARK, WORK, words
from runtime.errors import WrongKey
from runtime.store.keys import Keys
from runtime.store.opening import open_store
from runtime.store.store import Store

KILLS = 200
QUICK = 12
_KILLS_A_STORE = 20
_LONGEST = 1.5  # seconds from "ready" to the kill
_WHILE_OPENING = 0.15  # the share of kills that do not wait for "ready"
_ROOT = Path(__file__).parent.parent


@dataclass
class Found:
    """What the kills did; everything but `kills` and `acknowledged` should stay empty."""

    kills: Counter[str] = field(default_factory=Counter)
    acknowledged: int = 0
    rolled: int = 0  # key changes that were under way when the process died
    lost: list[str] = field(default_factory=list)
    damaged: list[str] = field(default_factory=list)
    readable: list[str] = field(default_factory=list)
    unopened: list[str] = field(default_factory=list)


@dataclass
class Expected:
    """What one store has to hold, and the passphrases that may open it, the likeliest first."""

    rows: set[tuple[str, int]] = field(default_factory=set)
    gone: set[tuple[str, int]] = field(default_factory=set)
    passphrases: list[str] = field(default_factory=lambda: ["unused passphrase"])


def run(quick: bool) -> list[dict[str, Any]]:
    """Rows of name, value and unit. Raises RuntimeError if a kill did harm: the bar is none at all."""
    started = time.perf_counter()
    found = crash(QUICK if quick else KILLS, seed=int(time.time()) % 1_000_000)
    harm = [*found.lost, *found.damaged, *found.readable, *found.unopened]
    for line in harm:
        print(line)
    rows = [{"name": f"kills during {work}", "value": count, "unit": ""} for work, count in found.kills.items()]
    rows += [
        {"name": "rows acknowledged", "value": found.acknowledged, "unit": ""},
        {"name": "kills within a key change", "value": found.rolled, "unit": ""},
        {"name": "acknowledged rows lost", "value": len(found.lost), "unit": ""},
        {"name": "stores damaged", "value": len(found.damaged), "unit": ""},
        {"name": "stores that did not open", "value": len(found.unopened), "unit": ""},
        {"name": "files with plaintext", "value": len(found.readable), "unit": ""},
        {"name": "time", "value": round(time.perf_counter() - started, 1), "unit": "s"},
    ]
    if harm:
        raise RuntimeError(f"{len(harm)} faults, printed above")
    return rows


def crash(kills: int, seed: int = 0) -> Found:
    """Kill as often as that, with a fresh store every now and then."""
    drawn, found = random.Random(seed), Found()
    works = list(WORK)
    for first in range(0, kills, _KILLS_A_STORE):
        home = Path(tempfile.mkdtemp(prefix="bedside-crash-"))
        try:
            expected = Expected()
            for number in range(first, min(first + _KILLS_A_STORE, kills)):
                work = works[number % len(works)]
                _kill_once(home, work, number + 1, drawn, expected, found)
                _look(home, work, expected, found)
        finally:
            shutil.rmtree(home)
    return found


def _kill_once(home: Path, work: str, seed: int, drawn: random.Random, expected: Expected, found: Found) -> None:
    temporary = home / "tmp"
    temporary.mkdir(exist_ok=True)
    command = [sys.executable, "-m", "bench.crash_child", str(home), work, str(seed), expected.passphrases[0]]
    environment = {**os.environ, "TMPDIR": str(temporary), "SQLITE_TMPDIR": str(temporary), "PYTHONWARNINGS": "ignore"}
    said: list[str] = []
    ready = threading.Event()
    with subprocess.Popen(command, cwd=_ROOT, env=environment, stdout=subprocess.PIPE, text=True) as child:
        assert child.stdout is not None
        pipe = child.stdout

        def read() -> None:
            for line in pipe:
                said.append(line)
                ready.set()
            ready.set()

        reading = threading.Thread(target=read)
        reading.start()
        if drawn.random() > _WHILE_OPENING:
            ready.wait()
        time.sleep(drawn.uniform(0.02, _LONGEST))
        if child.poll() is not None:
            found.unopened.append(f"{work}: the process ended by itself, with code {child.returncode}")
        else:
            child.send_signal(signal.SIGSTOP)
            found.readable += [f"{work}: open file {name}" for name in _readable_open_files(child.pid)]
            child.kill()
        child.wait()
        reading.join()
    found.kills[work] += 1
    if said and not said[-1].endswith("\n"):
        said.pop()  # the line that was being written
    _note(said, expected, found)


def _note(said: list[str], expected: Expected, found: Found) -> None:
    changing = None
    for line in said:
        mark, _, rest = line.strip().partition(" ")
        match mark:
            case "+" | "~" | "-":
                kind, number = rest.split()
                row = kind, int(number)
                if mark == "~":
                    expected.rows.discard(row)  # until its deletion is acknowledged it may be there or not
                else:
                    (expected.rows if mark == "+" else expected.gone).add(row)
                found.acknowledged += mark == "+"
            case "?":
                changing = rest
            case "!":
                expected.passphrases, changing = [rest], None
    if changing is not None:
        found.rolled += 1
        expected.passphrases = [changing, *expected.passphrases]


def _look(home: Path, work: str, expected: Expected, found: Found) -> None:
    """Open the store as its owner would, and compare."""
    found.readable += [f"{work}: {path.relative_to(home)}" for path in _files_with_plaintext(home)]
    store = _opened(home, expected)
    if store is None:
        found.unopened.append(f"{work}: no key opens the store")
        return
    try:
        found.damaged += [f"{work}: {line}" for line in store.check()]
        with store.reading() as database:
            found.damaged += [f"{work}: audit: {line}" for line in store.audit.verify(database.conn)]
            held = _held(store)
        if store.health == "repaired":
            found.damaged.append(f"{work}: the store had to be repaired")
    finally:
        store.close()
    for kind, number in expected.rows:
        if held.get((kind, number)) != words(number):
            found.lost.append(f"{work}: {kind} {number}")
    found.lost += [
        f"{work}: deleted {kind} {number} is back" for kind, number in expected.gone if (kind, number) in held
    ]
    found.readable += [f"{work}: {path.relative_to(home)} after opening" for path in _files_with_plaintext(home)]


def _opened(home: Path, expected: Expected) -> Store | None:
    for passphrase in expected.passphrases:
        try:
            store = open_store(home, Keys(home, lambda given=passphrase: given))  # type: ignore[misc]
        except WrongKey:
            continue
        expected.passphrases = [passphrase, *(each for each in expected.passphrases if each != passphrase)]
        return store
    return None


def _held(store: Store) -> dict[tuple[str, int], str]:
    """Every chunk and every line, opened with its person's key."""
    with store.reading() as database:
        held = {("chunk", int(number)): text for number, text in database.conn.execute("select id, text from chunks")}
        lines = database.conn.execute(
            "select conversation, ordinal, at, sealed, participant from utterances "
            "join conversations on id = conversation"
        )
        for session, ordinal, at, sealed, person in lines.fetchall():
            content = store.sealer.open(database, person, f"said:{session}:{ordinal}", sealed)
            held["line", int(at)] = content["text"]
    return held


def _files_with_plaintext(home: Path) -> list[Path]:
    return [path for path in home.rglob("*") if path.is_file() and MARK.encode() in path.read_bytes()]


def _readable_open_files(pid: int) -> list[str]:
    """Regular files that a stopped process has open and that hold plaintext; those without a name too (Linux)."""
    found = []
    for handle in Path(f"/proc/{pid}/fd").iterdir():
        try:
            if handle.is_file() and MARK.encode() in handle.read_bytes():
                found.append(str(handle.readlink()))
        except OSError:
            continue
    return found
