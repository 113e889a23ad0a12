from __future__ import annotations

import importlib.util
import os
import sys
from pathlib import Path
from types import ModuleType

import pytest

from models.engine import (
    MARKER,
    NEEDS,
    Variant,
    best_variant,
    built_variant,
    cpu_flags,
    cpu_supports,
    refuse_foreign_build,
)
from runtime.errors import SetupProblem

REPOSITORY = Path(__file__).parents[2]


def script(name: str) -> ModuleType:
    spec = importlib.util.spec_from_file_location(name, REPOSITORY / "packaging" / f"{name}.py")
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[name] = module
    spec.loader.exec_module(module)
    return module


llama_build = script("llama_build")


@pytest.mark.parametrize(
    ("lacking", "variant"),
    [
        ((), "amx"),
        (("amx_int8",), "avx512"),
        (("avx512_vnni",), "plain"),
        (("avx512vl", "amx_tile"), "plain"),
        (("avx2",), None),
    ],
)
def test_the_fastest_build_that_runs_is_chosen(lacking: tuple[str, ...], variant: Variant | None) -> None:
    assert best_variant(NEEDS["amx"] - set(lacking)) == variant


def test_a_lesser_build_runs_on_a_better_processor() -> None:
    assert all(cpu_supports(variant, NEEDS["amx"]) for variant in NEEDS)
    assert not cpu_supports("amx", NEEDS["avx512"])


def test_flags_are_those_that_every_core_has(tmp_path: Path) -> None:
    info = tmp_path / "cpuinfo"
    info.write_text("processor: 0\nflags\t\t: avx avx2 amx_tile\n\nprocessor: 1\nflags\t\t: avx avx2\n")
    assert cpu_flags(info) == {"avx", "avx2"}
    assert cpu_flags(tmp_path / "none") == frozenset()


def package(folder: Path, variant: str | None) -> Path:
    (folder / "lib").mkdir(parents=True)
    if variant is not None:
        (folder / "lib" / MARKER).write_text(f"{variant}\n", encoding="utf-8")
    return folder


def test_a_build_that_fits_is_let_through(tmp_path: Path) -> None:
    folder = package(tmp_path / "llama_cpp", "avx512")
    assert built_variant(folder) == "avx512"
    refuse_foreign_build(folder, NEEDS["amx"])


def test_a_build_for_another_processor_is_refused(tmp_path: Path) -> None:
    with pytest.raises(SetupProblem, match=r"amx build, but this processor lacks amx_bf16, amx_int8, amx_tile"):
        refuse_foreign_build(package(tmp_path / "llama_cpp", "amx"), NEEDS["avx512"] | {"avx512_bf16"})


@pytest.mark.parametrize("marker", [None, "native"])
def test_a_build_of_unknown_origin_is_refused(tmp_path: Path, marker: str | None) -> None:
    with pytest.raises(SetupProblem, match="not built by Bedside") as problem:
        refuse_foreign_build(package(tmp_path / "llama_cpp", marker), NEEDS["amx"])
    assert "packaging/run.sh" in problem.value.hint


def test_every_variant_has_its_switches() -> None:
    assert set(llama_build.SWITCHES) == set(llama_build.COMPILER_FLAGS) == set(NEEDS)
    command = llama_build.build_command("uv", Path("source"), Path("out"), "plain")
    assert "cmake.define.GGML_NATIVE=OFF" in command
    assert not any("AVX512" in part or "AMX" in part for part in command)
    assert "cmake.define.GGML_AMX_INT8=ON" in llama_build.build_command("uv", Path("s"), Path("o"), "amx")


def test_libmtmd_is_built_only_where_it_is_wanted() -> None:
    plain = llama_build.build_command("uv", Path("s"), Path("o"), "plain")
    eyes = llama_build.build_command("uv", Path("s"), Path("o"), "plain", eyes=True)
    assert "cmake.define.LLAVA_BUILD=OFF" in plain and "cmake.define.LLAVA_BUILD=ON" in eyes
    carrier = llama_build.sdist_in_lock(REPOSITORY / "uv.lock")
    without, of_eyes = (llama_build.key(carrier, "plain", "/bin/true", eyes=eyes) for eyes in (False, True))
    assert without != of_eyes, "neither wheel is taken for the other"


def test_the_source_is_the_locked_one() -> None:
    carrier = llama_build.sdist_in_lock(REPOSITORY / "uv.lock")
    assert carrier.file == f"llama_cpp_python-{carrier.version}.tar.gz"
    assert len(carrier.sha256) == 64


def test_without_a_compiler_there_is_none(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("CC", raising=False)
    monkeypatch.delenv("CXX", raising=False)
    monkeypatch.setenv("PATH", str(tmp_path))
    assert llama_build.find_compiler() is None


def test_an_old_compiler_gets_a_lesser_build(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    compiler = tmp_path / "c++"
    compiler.write_text('#!/bin/sh\ncase "$*" in *amx*) exit 1;; esac\n')
    compiler.chmod(0o755)
    monkeypatch.setattr(llama_build, "cpu_flags", lambda: NEEDS["amx"])
    assert llama_build.variant_for(str(compiler)) == "avx512"


def test_a_processor_without_avx2_is_told_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(llama_build, "cpu_flags", frozenset)
    with pytest.raises(SetupProblem, match="no AVX2"):
        llama_build.variant_for(os.devnull)
