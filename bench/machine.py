"""What machine a figure was measured on."""

from __future__ import annotations

import os
import platform
from pathlib import Path


def description() -> str:
    """One line: processor, cores, the vector units that matter here, memory, system, Python, load."""
    cpu, flags = _processor()
    units = [name for name, flag in (("AVX2", "avx2"), ("AVX-512", "avx512f"), ("AMX", "amx_int8")) if flag in flags]
    memory = f"{_memory_gib():.0f} GiB, " if _memory_gib() else ""
    load = f", load {os.getloadavg()[0]:.1f}" if hasattr(os, "getloadavg") else ""
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count()
    system = f"{platform.system()} {platform.release().split('-')[0]}, Python {platform.python_version()}"
    return f"{cpu}, {cores} cores ({', '.join(units) or 'no vector units known'}), {memory}{system}{load}"


def _processor() -> tuple[str, set[str]]:
    info = Path("/proc/cpuinfo")
    if not info.exists():
        return platform.processor() or platform.machine(), set()
    fields: dict[str, str] = {}
    for line in info.read_text().splitlines():
        name, _, value = line.partition(":")
        fields.setdefault(name.strip(), value.strip())
    return fields.get("model name", platform.machine()), set(fields.get("flags", "").split())


def _memory_gib() -> float:
    if not hasattr(os, "sysconf"):
        return 0.0
    return os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30


def resident_mib(peak: bool = False) -> float:
    """Memory of this process that is in RAM now, or at its highest so far, in MiB (Linux)."""
    wanted = "VmHWM:" if peak else "VmRSS:"
    for line in Path("/proc/self/status").read_text().splitlines():
        if line.startswith(wanted):
            return int(line.split()[1]) / 1024
    raise OSError("the system does not say how much memory this process has")
