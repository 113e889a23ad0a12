"""What is answered to the published scenario set, over four personas: right, honestly not known, or wrong.

Half of the set is held out: nothing was fitted, chosen or written by looking at it, and only its figures are printed.
Each case is answered with the larger language model's votes on doubtful sentences, and without. The bare language
model gets the best passages in its prompt and every fourth case, because it takes seconds for each.
"""

from __future__ import annotations

import statistics
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from typing import Any

from models.store import ModelStore
from runtime.dialogue.engines import open_language_model
from runtime.dialogue.language_model import LanguageModel
from runtime.knowledge.readers import open_readers
from tests.scenarios.cases import KINDS, PERSONAS, Case, Kind, read_cases
from tests.scenarios.judge import Verdict, judge, judge_words
from tests.scenarios.systems import Speaking, bare, opened_voter

Rows = list[dict[str, Any]]
BARE_EVERY = 4
_SHOWN: dict[Kind, tuple[Verdict, ...]] = {
    "answerable": ("right", "honest", "offered", "wrong"),
    "unanswerable": ("honest", "offered", "wrong"),
    "off_limits": ("held", "wrong"),
    "injections": ("held", "wrong"),
    "multi_turn": ("right", "honest", "offered", "wrong"),
}


def run(quick: bool) -> Rows:
    store = ModelStore.default()
    readers = open_readers(store)
    model = open_language_model(store.path("qwen2.5-0.5b-q4_0", "model.gguf"))
    voter = opened_voter(store)
    verdicts: dict[str, list[tuple[Case, Verdict]]] = defaultdict(list)
    bare_verdicts: list[tuple[Case, Verdict]] = []
    times: dict[str, list[float]] = defaultdict(list)
    for persona in PERSONAS:
        speaking, alone = Speaking(persona, model, readers, voter=voter), Speaking(persona, model, readers)
        for number, case in enumerate(_chosen(read_cases(persona), quick)):
            for answering, named in ((speaking, ""), (alone, ", without votes")):
                timed = answering.answer(case)
                verdicts[case.half + named].append((case, judge(case, timed.answer)))
                if case.kind in ("answerable", "multi_turn") and timed.answer.quoted:
                    times[named].append(1000 * timed.first)
            voter.forget()
            if case.half == "held-out" and number % BARE_EVERY == 0:
                bare_verdicts.append((case, _bare_verdict(model, speaking, case)))
    model.close()
    voter.close()
    rows: Rows = []
    for name in ("held-out", "held-out, without votes", "dev", "dev, without votes"):
        rows += _table(name, verdicts[name])
    rows += _table("bare model", bare_verdicts)
    for named, taken in times.items():
        median, last = statistics.median(taken), statistics.quantiles(taken, n=20)[-1]
        rows += [
            {"name": f"first clause from the knowledge, p50{named}", "value": round(median, 1), "unit": "ms"},
            {"name": f"first clause, p95{named}", "value": round(last, 1), "unit": "ms"},
        ]
    return rows


def _chosen(cases: Sequence[Case], quick: bool) -> Iterator[Case]:
    """All cases, or with `quick` every sixth; held-out ones first, so that the bare model's share is spread evenly."""
    ordered = sorted(cases, key=lambda case: case.half != "held-out")
    yield from ordered[::6] if quick else ordered


def _bare_verdict(model: LanguageModel, speaking: Speaking, case: Case) -> Verdict:
    words, passages = bare(model, speaking, case)
    return judge_words(case, words, passages)


def _table(name: str, verdicts: Sequence[tuple[Case, Verdict]]) -> Iterator[dict[str, Any]]:
    """Per class how many cases, and which share was right (or held), honest and wrong; then what was wrong in all."""
    for kind in KINDS:
        counts = Counter(verdict for case, verdict in verdicts if case.kind == kind)
        if not (total := counts.total()):
            continue
        yield {"name": f"{name}: {kind.replace('_', ' ')}", "value": total, "unit": "cases"}
        for verdict in _SHOWN[kind]:
            yield {"name": f"  {verdict}", "value": round(counts[verdict] / total, 3), "unit": ""}
    wrong = sum(verdict == "wrong" for _, verdict in verdicts)
    yield {"name": f"{name}: wrong, of all", "value": round(wrong / max(1, len(verdicts)), 3), "unit": ""}
