"""How many red flags are noticed, how many near misses are taken for one, and how long that takes."""

from __future__ import annotations

import time
from typing import Any

from runtime.guardrails.red_flags import red_flag
from runtime.percentiles import percentile
from tests.guardrails.red_flag_cases import measure, read_cases

PARTS = ("dev", "held_out", "fresh")


def run(quick: bool) -> list[dict[str, Any]]:
    rows: list[dict[str, Any]] = []
    took = []
    for part in PARTS:
        outcome = measure(part)
        rows += [
            {"name": f"{part}: recall of {outcome.flags}", "value": outcome.recall, "unit": "share"},
            {"name": f"{part}: false alarms of {outcome.near}", "value": outcome.false_alarm_rate, "unit": "share"},
        ]
        for words in (words for kind in read_cases(part) for words in kind):
            began = time.perf_counter()
            red_flag(words)
            took.append((time.perf_counter() - began) * 1000)
    rows.append({"name": "decided, p50", "value": percentile(took, 0.5), "unit": "ms"})
    rows.append({"name": "decided, slowest", "value": max(took), "unit": "ms"})
    return rows
