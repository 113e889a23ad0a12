"""Which build of llama.cpp suits this processor, and which one is installed.

A build that uses instructions the processor lacks dies without a word, so the installed one is compared with the
processor before it is loaded.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable
from importlib.util import find_spec
from pathlib import Path
from typing import Literal, get_args

from runtime.errors import SetupProblem

Variant = Literal["plain", "avx512", "amx"]

# Flags as Linux names them in /proc/cpuinfo. `avx512` is Ice Lake, Zen 4 and later; `amx` Sapphire Rapids and later.
_PLAIN = {"sse4_2", "avx", "avx2", "bmi2", "f16c", "fma"}
_AVX512 = _PLAIN | {"avx512f", "avx512cd", "avx512bw", "avx512dq", "avx512vl", "avx512vbmi", "avx512_vnni"}
_AMX = _AVX512 | {"avx512_bf16", "amx_tile", "amx_int8", "amx_bf16"}
NEEDS: dict[Variant, frozenset[str]] = {
    "amx": frozenset(_AMX),
    "avx512": frozenset(_AVX512),
    "plain": frozenset(_PLAIN),
}
"""What each build needs, the fastest first."""

MARKER = "bedside-variant.txt"
"""Lies beside the libraries in a wheel that packaging/llama_build.py built, and holds the variant's name."""

_REBUILD = "Run: packaging/run.sh setup"


def cpu_flags(cpuinfo: Path = Path("/proc/cpuinfo")) -> frozenset[str]:
    """The flags that every core has. Empty where the system does not list them (Windows)."""
    if not cpuinfo.exists():
        return frozenset()
    lines = (line for line in cpuinfo.read_text().splitlines() if line.startswith("flags"))
    cores = [frozenset(line.partition(":")[2].split()) for line in lines]
    return frozenset.intersection(*cores) if cores else frozenset()


def best_variant(flags: Iterable[str]) -> Variant | None:
    """The fastest build that a processor with those flags can run; None when it lacks AVX2."""
    have = frozenset(flags)
    return next((variant for variant, needs in NEEDS.items() if needs <= have), None)


def cpu_supports(variant: Variant, flags: Iterable[str] | None = None) -> bool:
    """Whether that build runs here (or on a processor with `flags`)."""
    return NEEDS[variant] <= (cpu_flags() if flags is None else frozenset(flags))


def built_variant(package: Path | None = None) -> Variant | None:
    """The variant of the installed llama-cpp-python (or of the one in that folder), without loading it.

    None when it is not installed or was not built by Bedside.
    """
    if package is None:
        spec = find_spec("llama_cpp")
        if spec is None or spec.origin is None:
            return None
        package = Path(spec.origin).parent
    marker = package / "lib" / MARKER
    name = marker.read_text(encoding="utf-8").strip() if marker.exists() else ""
    return next((variant for variant in get_args(Variant) if variant == name), None)


def looks_at_pictures(package: Path | None = None) -> bool:
    """Whether the installed llama-cpp-python (or the one in that folder) was built with libmtmd."""
    if package is None:
        spec = find_spec("llama_cpp")
        if spec is None or spec.origin is None:
            return False
        package = Path(spec.origin).parent
    return any((package / "lib").glob("*mtmd.*"))


def refuse_foreign_build(package: Path | None = None, flags: Iterable[str] | None = None) -> None:
    """Call before importing llama_cpp. Raises SetupProblem unless the installed build is ours and fits the processor.

    A build from elsewhere is refused too: the default one crashes on processors with AMX when GCC 12 compiled it.
    """
    if sys.platform == "win32":
        # Only the prebuilt engine is offered there, and it looks at the processor itself.
        return
    variant = built_variant(package)
    if variant is None:
        raise SetupProblem("The installed llama-cpp-python was not built by Bedside, so it was not loaded.", _REBUILD)
    missing = NEEDS[variant] - (cpu_flags() if flags is None else frozenset(flags))
    if missing:
        raise SetupProblem(
            ("The installed language-model engine is the {variant} build, but this processor lacks {features}."),
            _REBUILD,
            variant=variant,
            features=", ".join(sorted(missing)),
        )
