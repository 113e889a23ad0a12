"""packaging/run.sh and its parts, as far as they can be tried without a network."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Sequence
from pathlib import Path

import pytest

from runtime.system_libraries import PACKAGES, missing
from tests.models.test_engine import REPOSITORY, script

check_system = script("check_system")
get_uv = script("get_uv")

COMMANDS = ("sh", "dirname", "cat", "cksum", "df", "awk", "mkdir", "grep")


@pytest.fixture
def bare(tmp_path: Path) -> Path:
    """A copy of the set-up in a machine that has a shell and little else."""
    copy = tmp_path / "checkout"
    (copy / "models").mkdir(parents=True)
    shutil.copytree(REPOSITORY / "packaging", copy / "packaging", ignore=shutil.ignore_patterns("__pycache__"))
    for name in ("uv.lock", "pyproject.toml", "models/manifest.toml"):
        shutil.copy(REPOSITORY / name, copy / name)
    programs = tmp_path / "bin"
    programs.mkdir()
    for name in COMMANDS:
        found = shutil.which(name)
        assert found is not None
        (programs / name).symlink_to(found)
    return tmp_path


def run(bare: Path, words: Sequence[str]) -> subprocess.CompletedProcess[str]:
    environment = {"PATH": str(bare / "bin"), "HOME": str(bare), "BEDSIDE_HOME": str(bare / "home")}
    command = [str(bare / "checkout" / "packaging" / "run.sh"), *words]
    return subprocess.run(command, env=environment, cwd=bare, capture_output=True, text=True)


def program(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(f"#!/bin/sh\n{text}\n", encoding="utf-8")
    path.chmod(0o755)


def test_without_python_the_command_that_brings_it_is_said(bare: Path) -> None:
    done = run(bare, ["demo"])
    assert done.returncode == 2
    assert "Python 3.11 or later is missing" in done.stderr
    assert "sudo apt-get install python3" in done.stderr


def test_an_old_python_is_not_taken(bare: Path) -> None:
    program(bare / "bin" / "python3", "exit 1")
    assert "Python 3.11 or later is missing" in run(bare, ["demo"]).stderr


def set_up_once(bare: Path) -> Path:
    """Fakes every program of the set-up, which notes what it was asked, and runs it."""
    log = bare / "log"
    venv = bare / "checkout" / ".venv" / "bin"
    program(bare / "bin" / "python3", f'[ "$1" = -c ] || echo "python3 $*" >>{log}\necho {bare}/bin/python3')
    program(bare / "bin" / "uv", f'echo "uv $*" >>{log}\necho "uv 0.13.9"')
    program(venv / "python", f'echo "python $*" >>{log}')
    program(venv / "bedside", f'echo "bedside $*" >>{log}')
    (venv / "python").rename(venv / "python.hidden")
    program(bare / "bin" / "uv", f'echo "uv $*" >>{log}\necho "uv 0.13.9"\ncp {venv}/python.hidden {venv}/python')
    (bare / "bin" / "cp").symlink_to(str(shutil.which("cp")))
    return log


def test_a_set_up_is_done_once_and_again_when_the_lock_changes(bare: Path) -> None:
    log = set_up_once(bare)
    assert run(bare, ["demo", "--out", "x y.mp4"]).returncode == 0
    words = log.read_text(encoding="utf-8")
    assert "--frozen" in words and "--no-dev" in words
    assert "llama_build.py" in words
    assert "bedside models prepare --for demo" in words
    assert words.rstrip().endswith("bedside demo --out x y.mp4")

    log.unlink()
    assert run(bare, ["doctor"]).returncode == 0
    assert log.read_text(encoding="utf-8") == "bedside doctor\n"

    log.unlink()
    with (bare / "checkout" / "uv.lock").open("a") as lock:
        lock.write("\n")
    assert run(bare, ["doctor"]).returncode == 0
    assert "uv sync" in log.read_text(encoding="utf-8")


def test_a_set_up_that_fails_is_tried_again(bare: Path) -> None:
    log = set_up_once(bare)
    program(bare / "checkout" / ".venv" / "bin" / "bedside", f'echo "bedside $*" >>{log}\nexit 2')
    assert run(bare, ["demo"]).returncode == 2
    log.unlink()
    assert run(bare, ["demo"]).returncode == 2
    assert "uv sync" in log.read_text(encoding="utf-8")


def test_without_a_compiler_the_prebuilt_engine_is_installed_and_that_is_said(bare: Path) -> None:
    log = set_up_once(bare)
    hidden = bare / "checkout" / ".venv" / "bin" / "python.hidden"
    program(hidden, f'echo "python $*" >>{log}\ncase "$*" in *llama_build*) exit 3;; esac')
    done = run(bare, ["demo"])
    assert done.returncode == 0
    assert "sudo apt-get install g++" in done.stderr
    assert "--extra llm-prebuilt" in log.read_text(encoding="utf-8")


def test_missing_libraries_are_told_with_their_packages() -> None:
    found = missing(lambda library: library not in ("libstdc++.so.6", "libportaudio.so.2"))
    assert [lack.purpose for lack in found] == ["always", "sound"]
    assert found[0].hint.endswith("sudo apt-get install libstdc++6")
    assert missing(lambda library: True) == []


def test_sound_and_windows_do_not_stop_a_recorded_demo() -> None:
    everything = missing(lambda library: False)
    assert [lack.purpose for lack in check_system.needed(everything)] == ["always"]
    assert len(PACKAGES) == len(everything)


def test_uv_is_kept_once_installed(tmp_path: Path) -> None:
    there = tmp_path / f"uv-{get_uv.VERSION}" / "uv"
    there.parent.mkdir()
    there.touch()
    assert get_uv.install(tmp_path) == there


def test_the_scripts_are_plain_shell() -> None:
    for name in ("packaging/run.sh", ".ci/run"):
        assert subprocess.run(["sh", "-n", str(REPOSITORY / name)]).returncode == 0
        assert os.access(REPOSITORY / name, os.X_OK)
