"""`bedside memory`, as it is typed."""

from __future__ import annotations

import io
import re
from pathlib import Path

import keyring
import pytest
from keyring.backends.fail import Keyring as NoKeyring
from rich.console import Console

from models.home import data_home
from models.store import ModelStore
from runtime.cli import build_parser
from runtime.errors import KnownError
from runtime.memory.facts import Fact
from runtime.memory.memories import Memories
from runtime.ports.wall import SystemWall
from runtime.store.keys import Keys
from runtime.store.opening import open_store
from runtime.store.people import People


@pytest.fixture
def person(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """Somebody with one memory, in the store that the commands open; the models stay where they are."""
    models = ModelStore.default()
    monkeypatch.setattr(ModelStore, "default", lambda: models)
    monkeypatch.setenv("BEDSIDE_HOME", str(tmp_path))
    monkeypatch.setattr(keyring, "get_keyring", NoKeyring)
    store = open_store(data_home(), Keys(data_home()), SystemWall(), "file")
    someone = People(store).meet()
    fact = Fact("preference", "preference:time", "mornings", "Prefers mornings.", "I prefer mornings", 0, 0.8)
    Memories(store).keep(someone, "clinic", [fact])
    store.close()
    return someone


def bedside(*words: str) -> str:
    """What a command prints, or why it is refused."""
    console = Console(file=io.StringIO(), width=200)
    assert isinstance(console.file, io.StringIO)
    arguments = build_parser().parse_args(["memory", *words])
    try:
        assert arguments.run(arguments, console, None) == 0
    except KnownError as refused:
        return str(refused)
    return " ".join(console.file.getvalue().split())


def test_a_memory_is_looked_after_from_the_command_line(person: str) -> None:
    listed = bedside("list", "--person", person)
    assert "Prefers mornings. 0.80 current" in listed
    (number,) = (word for word in re.findall(r"[0-9a-f]{16}", listed) if word != person)
    assert 'source: "I prefer mornings"' in bedside("view", number)
    assert bedside("pin", number) == "Pinned."
    assert "pinned" in bedside("list")
    assert "Unpin" in bedside("expire", number, "3")
    assert bedside("pin", number, "--off") == "Unpinned."
    assert "It ends" in bedside("expire", number, "3")
    assert bedside("expire", number, "never") == "It does not expire."
    assert "In how many days" in bedside("expire", number, "soon")
    corrected = bedside("edit", number, "Prefers late mornings.").split()[3]
    assert "Prefers mornings. preference, replaced" in bedside("view", corrected)
    assert "- Prefers late mornings." in bedside("recall", person, "When does it suit her?")
    assert "Kept as" in bedside("add", person, "Comes with a guide dog.", "--pin")
    assert "guide dog" in bedside("list", "--containing", "dog")
    refused = bedside("add", "Ada", "Likes tea.")
    assert "Nobody here is called 'Ada'" in refused and "--new" in refused
    assert "Kept as" in bedside("add", "Ada", "Likes tea.", "--new")
    assert "known already" in bedside("add", "ada", "Likes coffee.", "--new")
    assert "Kept as" in bedside("add", "ada", "Takes the bus.")
    assert "Ada note Likes tea." in bedside("list")
    (tea,) = re.findall(r"([0-9a-f]{16}) Ada note Likes tea", bedside("list"))
    assert "source: entered by hand" in bedside("view", tea)
    assert "Likes tea." in bedside("list", "--person", "Ada") and "guide dog" not in bedside("list", "--person", "Ada")
    assert "- Likes tea." in bedside("recall", "Ada", "What does she drink, tea?")
    assert "not disputed" in bedside("settle", corrected)
    assert bedside("forget", corrected) == "Forgotten (2 with what it replaced)."
    assert "no memory" in bedside("view", corrected)
    assert bedside("list", "--containing", "mornings", "--state", "all") == "Nothing is remembered."
