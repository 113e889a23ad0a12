"""`bedside store`, `audit` and `operator`, as they are typed."""

from __future__ import annotations

import io
import json
import re
from pathlib import Path

import keyring
import pytest
from keyring.backends.fail import Keyring as NoKeyring
from rich.console import Console

from runtime.cli import build_parser
from runtime.errors import KnownError
from runtime.ports.wall import SystemWall
from runtime.store.conversations import Conversations, Utterance
from runtime.store.keys import Keys
from runtime.store.opening import open_store
from runtime.store.people import People


@pytest.fixture(autouse=True)
def fresh(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    home = tmp_path / "home"
    monkeypatch.setenv("BEDSIDE_HOME", str(home))
    monkeypatch.setattr(keyring, "get_keyring", NoKeyring)
    return home


class Bedside:
    """Runs a command; gives what it printed, and the error's words where it is refused (exit code 2)."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self._monkeypatch = monkeypatch

    def __call__(self, *words: str | Path, typed: str = "", code: int = 0) -> str:
        self._monkeypatch.setattr("sys.stdin", io.StringIO(typed))
        console = Console(file=io.StringIO(), width=200)
        assert isinstance(console.file, io.StringIO)
        arguments = build_parser().parse_args([str(word) for word in words])
        try:
            assert arguments.run(arguments, console, None) == code
        except KnownError as refused:
            assert code == 2, refused
            return str(refused)
        return " ".join(console.file.getvalue().split())


@pytest.fixture
def bedside(monkeypatch: pytest.MonkeyPatch) -> Bedside:
    return Bedside(monkeypatch)


def person(home: Path) -> str:
    store = open_store(home, Keys(home), SystemWall(), "file")
    number = People(store).meet({"name": "Ana"})
    recorder = Conversations(store).begin(number, "front-desk")
    recorder.heard(Utterance(1.0, "visitor", "Hello there")).result()
    recorder.end("goodbye")
    store.close()
    return number


def test_a_first_look(bedside: Bedside, fresh: Path) -> None:
    said = bedside("store", "status")
    assert "This system has no key store" in said
    assert "whole" in said
    assert "no key store" not in bedside("store", "check")
    assert "Nothing is damaged" in bedside("store", "repair")
    assert "given back" in bedside("store", "compact")
    assert "conversation 30 days" in bedside("store", "retention")
    assert "not beyond the session" in bedside("store", "retention", "conversation", "0")
    assert "for ever" in bedside("store", "retention", "memory", "forever")
    assert "How many days" in bedside("store", "retention", "memory", "x", code=2)


def test_people_conversations_export_and_forgetting(bedside: Bedside, fresh: Path, tmp_path: Path) -> None:
    number = person(fresh)
    assert "name: Ana" in bedside("store", "people")
    listed = bedside("store", "conversations")
    session = re.findall(r"[0-9a-f]{16}", listed)[0]
    assert "visitor: Hello there" in bedside("store", "transcript", session)
    assert "not encrypted" in bedside("store", "export-person", "Ana", "--out", tmp_path / "ana.json")
    assert json.loads((tmp_path / "ana.json").read_text(encoding="utf-8"))["person"]["name"] == "Ana"
    receipt = json.loads(bedside("store", "forget-person", "ana"))
    assert receipt["receipt"]["person"] == number
    assert receipt["mac"] in bedside("store", "receipts")
    assert "no person" in bedside("store", "export-person", number, "--out", tmp_path / "no.json", code=2)


def test_backup_and_restore(bedside: Bedside, fresh: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    person(fresh)
    secret = tmp_path / "secret"
    secret.write_text("a passphrase for backups", encoding="utf-8")
    secret.chmod(0o600)
    assert "this machine only" in bedside("store", "backup", tmp_path / "here.backup")
    monkeypatch.setenv("BEDSIDE_PASSPHRASE_FILE", str(secret))
    assert "its passphrase" in bedside("store", "backup", tmp_path / "any.backup", "--passphrase")
    for header in (fresh / "store").glob("header*"):
        header.unlink()
    assert "header" in bedside("store", "status", code=2)
    assert "as it was at" in bedside("store", "restore", tmp_path / "any.backup", "--set-aside")
    assert "is not there" in bedside("store", "restore", tmp_path / "none.backup", code=2)
    assert "name: Ana" in bedside("store", "people")


def test_the_key_goes_to_a_passphrase_and_back(
    bedside: Bedside, fresh: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    secret = tmp_path / "secret"
    secret.write_text("a passphrase of the store", encoding="utf-8")
    secret.chmod(0o600)
    monkeypatch.setenv("BEDSIDE_PASSPHRASE_FILE", str(secret))
    assert "new key" in bedside("store", "key", "passphrase")
    assert list(fresh.glob("*.key")) == []
    assert "with a passphrase" in bedside("store", "status")
    secret.write_text("quite another passphrase", encoding="utf-8")
    assert "not the key" in bedside("store", "status", code=2)
    monkeypatch.delenv("BEDSIDE_PASSPHRASE_FILE")
    assert "locked with a passphrase" in bedside("store", "status", code=2)


def test_operators_and_the_audit_log(bedside: Bedside, fresh: Path) -> None:
    assert "No operators" in bedside("operator", "list")
    bedside("operator", "add", "vera", "--role", "administrator", typed="473920\n")
    assert "Nobody is logged in" in bedside("audit", "verify", code=2)
    assert "wrong" in bedside("operator", "login", "vera", typed="111222\n", code=2)
    bedside("operator", "login", "vera", typed="473920\n")
    bedside("operator", "add", "bob", "--role", "viewer", typed="918264\n")
    code = bedside("operator", "emergency-code").split()[0]
    head = bedside("audit", "head").strip()
    assert "as they were written" in bedside("audit", "verify", "--expect", head)
    assert "operator.logged_in" in bedside("audit", "show", "--last", "5")
    bedside("operator", "logout")
    bedside("operator", "login", "bob", typed="918264\n")
    assert "bob, viewer" in bedside("operator", "whoami")
    assert "needs the role administrator" in bedside("store", "compact", code=2)
    bedside("operator", "emergency", "bob", "--reason", "locked-out", typed=f"{code}\n")
    assert "in an emergency" in bedside("operator", "whoami")
    bedside("operator", "change", "bob", "--role", "editor", "--pin", "--active", "no", typed="550184\n")
    assert "session has ended" in bedside("operator", "list", code=2)
    bedside("operator", "login", "vera", typed="473920\n")
    assert "bob editor may not log in" in bedside("operator", "list")
    bedside("operator", "remove", "bob")
    assert "bob" not in bedside("operator", "list")
