"""Builds llama-cpp-python for this processor, once, and installs the wheel into the environment that runs this.

The wheel is kept under a key of everything that went into it (source, recipe, compiler, variant), so another checkout
on the same machine finds it. Exit codes: 0 installed; 3 there is no compiler; 4 the build failed (its log is named).
"""

from __future__ import annotations

import hashlib
import os
import platform
import re
import shutil
import subprocess
import sys
import tempfile
import tomllib
from collections.abc import Sequence
from pathlib import Path

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

from models.engine import NEEDS, Variant, best_variant, cpu_flags
from models.fetch import fetch
from models.home import data_home
from models.lock import held
from models.manifest import EYESIGHT_ROLES, Carrier
from models.store import ModelStore
from runtime.errors import KnownError, SetupProblem

NO_COMPILER = 3
BUILD_FAILED = 4
REPOSITORY = Path(__file__).resolve().parent.parent
RECIPE = REPOSITORY / "packaging" / "llama"
RECIPE_FILES = ("trim.cmake", "amx_fix.h", "build-requirements.txt")

_AVX512 = ("GGML_AVX512", "GGML_AVX512_VBMI", "GGML_AVX512_VNNI")
SWITCHES: dict[Variant, tuple[str, ...]] = {
    "plain": (),
    "avx512": _AVX512,
    "amx": (*_AVX512, "GGML_AVX512_BF16", "GGML_AMX_TILE", "GGML_AMX_INT8", "GGML_AMX_BF16"),
}
COMPILER_FLAGS: dict[Variant, tuple[str, ...]] = {
    "plain": ("-mavx2", "-mfma"),
    "avx512": ("-mavx512vbmi", "-mavx512vnni"),
    "amx": ("-mavx512vbmi", "-mavx512vnni", "-mavx512bf16", "-mamx-tile", "-mamx-int8", "-mamx-bf16"),
}


def main(arguments: Sequence[str]) -> int:
    """`llama_build.py UV [VARIANT]`: UV is the uv program; the variant is otherwise chosen for the processor."""
    console = Console(stderr=True, highlight=False)
    uv = arguments[0]
    compiler = find_compiler()
    if compiler is None:
        return NO_COMPILER
    try:
        variant = named_variant(arguments[1]) if len(arguments) > 1 else variant_for(compiler)
        carrier = sdist_in_lock(REPOSITORY / "uv.lock")
        eyes = all(ModelStore.default().serving(role) for role in EYESIGHT_ROLES)
        folder = data_home() / "wheels" / f"llama-{variant}-{key(carrier, variant, compiler, eyes=eyes)}"
        with held(data_home() / "wheels" / ".lock", lambda: console.print("Waiting for another build to finish …")):
            if not wheels_in(folder):
                build(uv, carrier, variant, folder, console, eyes=eyes)
        install = [uv, "pip", "install", "--quiet", "--no-deps", "--reinstall", "--python", sys.executable]
        subprocess.run([*install, str(wheels_in(folder)[0])], check=True)
    except (KnownError, subprocess.CalledProcessError) as problem:
        console.print(f"bedside: {problem}", markup=False, soft_wrap=True)
        return BUILD_FAILED
    return 0


def find_compiler() -> str | None:
    """The C++ compiler that CMake would take, if a C one is there too."""
    cxx = os.environ.get("CXX") or next((c for c in ("c++", "g++", "clang++") if shutil.which(c)), None)
    cc = os.environ.get("CC") or next((c for c in ("cc", "gcc", "clang") if shutil.which(c)), None)
    return shutil.which(cxx) if cxx and cc else None


def named_variant(name: str) -> Variant:
    for variant in NEEDS:
        if variant == name:
            return variant
    raise SetupProblem(f"There is no build called {name!r}.", f"Choose one of: {', '.join(NEEDS)}.")


def variant_for(compiler: str) -> Variant:
    """The fastest variant that the processor can run and the compiler can make. Raises SetupProblem without AVX2."""
    flags = cpu_flags()
    while (variant := best_variant(flags)) is not None:
        probe = [compiler, *COMPILER_FLAGS[variant], "-x", "c++", "-fsyntax-only", os.devnull]
        if subprocess.run(probe, capture_output=True).returncode == 0:
            return variant
        # A compiler too old for that unit: as if the processor did not have what sets this variant apart.
        lesser = [v for v in NEEDS if NEEDS[v] < NEEDS[variant]]
        flags = frozenset(NEEDS[lesser[0]] if lesser else ())
    raise SetupProblem(
        "This processor has no AVX2, which the language model needs.", "Use a processor made after 2015."
    )


def sdist_in_lock(lock: Path) -> Carrier:
    """The source package of llama-cpp-python as uv.lock pins it."""
    packages = tomllib.loads(lock.read_text(encoding="utf-8"))["package"]
    entry = next(p for p in packages if p["name"] == "llama-cpp-python")
    return Carrier(
        index="pypi",
        package=entry["name"],
        version=entry["version"],
        file=entry["sdist"]["url"].rpartition("/")[2],
        bytes=entry["sdist"]["size"],
        sha256=entry["sdist"]["hash"].removeprefix("sha256:"),
        members=(),
    )


def key(carrier: Carrier, variant: Variant, compiler: str, *, eyes: bool = False) -> str:
    """Names everything that the wheel depends on."""
    digest = hashlib.sha256(f"{carrier.sha256} {variant} {' '.join(platform.libc_ver())}\n".encode())
    digest.update(subprocess.run([compiler, "--version"], capture_output=True, check=True).stdout)
    for name in RECIPE_FILES:
        digest.update((RECIPE / name).read_bytes())
    if eyes:
        digest.update(b"libmtmd")
    return digest.hexdigest()[:16]


def wheels_in(folder: Path) -> list[Path]:
    return sorted(folder.glob("*.whl"))


def build(uv: str, carrier: Carrier, variant: Variant, folder: Path, console: Console, *, eyes: bool = False) -> None:
    """Fetches the source, builds the wheel and moves it to `folder` whole. Raises SetupProblem with the log's place.

    `eyes`: with libmtmd, which looks at pictures; only where a model for that was put in: it takes longer.
    """
    home = data_home()
    home.mkdir(parents=True, exist_ok=True)
    sdist = fetch(carrier, home / "wheels" / ".downloads")
    for left_by_an_interruption in (home / "wheels").glob("build-*"):
        shutil.rmtree(left_by_an_interruption)
    log = home / "llama-build.log"
    with tempfile.TemporaryDirectory(prefix="build-", dir=home / "wheels") as scratch:
        subprocess.run(["tar", "-xzf", str(sdist), "-C", scratch], check=True)
        (source,) = Path(scratch).iterdir()
        out = Path(scratch) / "out"
        code = _run_build(build_command(uv, source, out, variant, eyes=eyes), log, variant, console)
        if code or not wheels_in(out):
            raise SetupProblem(f"llama-cpp-python could not be built for this machine; see {log}.", _last_words(log))
        folder.parent.mkdir(parents=True, exist_ok=True)
        shutil.rmtree(folder, ignore_errors=True)
        out.rename(folder)
    sdist.unlink()


def build_command(uv: str, source: Path, out: Path, variant: Variant, *, eyes: bool = False) -> list[str]:
    """What is run: nothing is native to the build machine but what the variant names."""
    defines = {
        "GGML_NATIVE": "OFF",
        "LLAVA_BUILD": "ON" if eyes else "OFF",
        **({"MTMD_VIDEO": "OFF"} if eyes else {}),
        "CMAKE_PROJECT_llama_cpp_INCLUDE": str(RECIPE / "trim.cmake"),
        "BEDSIDE_VARIANT": variant,
        **dict.fromkeys(SWITCHES[variant], "ON"),
    }
    command = [uv, "build", "--wheel", "--no-create-gitignore", "--python", sys.executable]
    command += ["--build-constraints", str(RECIPE / "build-requirements.txt"), "--require-hashes"]
    for name, value in defines.items():
        command += ["--config-setting", f"cmake.define.{name}={value}"]
    return [*command, "--out-dir", str(out), str(source)]


def _run_build(command: list[str], log: Path, variant: Variant, console: Console) -> int:
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())
    text = f"building the language-model engine for this processor ({variant}); once, a few minutes"
    if not console.is_terminal:
        console.print(text)
    with (
        log.open("w", encoding="utf-8") as record,
        Progress(*columns, console=console, disable=not console.is_terminal) as bars,
        subprocess.Popen(
            command, cwd=log.parent, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, errors="replace"
        ) as process,
    ):
        task = bars.add_task(text, total=None)
        for line in process.stdout or ():
            record.write(line)
            if step := re.match(r"\[(\d+)/(\d+)\]", line):
                bars.update(task, completed=int(step[1]), total=int(step[2]))
    return process.returncode


def _last_words(log: Path) -> str:
    errors = [line for line in log.read_text(encoding="utf-8", errors="replace").splitlines() if "rror:" in line]
    return errors[0] if errors else ""


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
