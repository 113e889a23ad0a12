"""How many red flags are noticed, how many near misses are taken for one, and how long that takes.

Beside the detector, in the same run, the phrase rules alone. Only figures are printed: nobody looks at held-out items.
"""

from __future__ import annotations

import time
from typing import Any

from models.store import ModelStore
from runtime.guardrails.dangers import Dangers
from runtime.guardrails.red_flags import red_flag
from runtime.loading import danger_classifier, embedding
from runtime.percentiles import percentile
from tests.guardrails.red_flag_cases import PARTS, measure, read_cases


def run(quick: bool) -> list[dict[str, Any]]:
    store = ModelStore.default()
    dangers = Dangers(danger_classifier(store, embedding(store)))
    rows: list[dict[str, Any]] = []
    for part in PARTS:
        for name, alarms in (
            ("detector", lambda words: dangers.find(words) is not None),
            ("rules alone", lambda words: red_flag(words) is not None),
        ):
            outcome = measure(part, alarms)
            rows += [
                {"name": f"{part}, {name}: recall of {outcome.flags}", "value": outcome.recall, "unit": "share"},
                {
                    "name": f"{part}, {name}: false alarms of {outcome.near}",
                    "value": outcome.false_alarm_rate,
                    "unit": "share",
                },
            ]
    took = _times(dangers, 60 if quick else 300)
    rows.append({"name": "decided, p50", "value": percentile(took, 0.5), "unit": "ms"})
    rows.append({"name": "decided, p95", "value": percentile(took, 0.95), "unit": "ms"})
    return rows


def _times(dangers: Dangers, most: int) -> list[float]:
    """Milliseconds for each utterance, none of which was looked at before."""
    took = []
    for words in [words for part in PARTS for kind in read_cases(part) for words in kind][:most]:
        dangers.forget()
        began = time.perf_counter()
        dangers.find(words)
        took.append((time.perf_counter() - began) * 1000)
    return took
