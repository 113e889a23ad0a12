"""What goes wrong in the dev half of the scenario set, case by case; the held-out half is never shown.

    python -m tests.scenarios.dev [PERSONA …] [--help-with follow_ups phrasing votes]

With `--help-with` language models help, as a persona's [model_help] lets them: the small one with `follow_ups` and
`phrasing`, the larger one with `votes`; else nothing is asked of one.
"""

from __future__ import annotations

import argparse
import statistics
import sys
from collections import Counter

from models.store import ModelStore
from runtime.dialogue.engines import open_language_model
from runtime.dialogue.persona_tables import ModelHelp
from runtime.dialogue.scripted import ScriptedModel
from runtime.knowledge.readers import open_readers
from tests.scenarios.cases import PERSONAS, read_cases
from tests.scenarios.judge import judge
from tests.scenarios.systems import Speaking, opened_voter

_KINDS = ("answerable", "unanswerable", "multi_turn")  # those that a model can help with


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("personas", nargs="*", metavar="PERSONA")
    parser.add_argument("--help-with", nargs="+", choices=("follow_ups", "phrasing", "votes"), default=[])
    chosen = parser.parse_args()
    store = ModelStore.default()
    readers = open_readers(store)
    helped = ModelHelp(**dict.fromkeys(chosen.help_with, True))
    wanted = {*chosen.help_with} - {"votes"}
    small = open_language_model(store.path("qwen2.5-0.5b-q4_0", "model.gguf")) if wanted else None
    voter = opened_voter(store) if "votes" in chosen.help_with else None
    counts: Counter[tuple[str, str]] = Counter()
    times: list[float] = []
    for persona in chosen.personas or PERSONAS:
        speaking = Speaking(persona, small or ScriptedModel("Hello! How can I help you?"), readers, helped, voter)
        for case in read_cases(persona):
            if case.half != "dev" or (small is not None and case.kind not in _KINDS):
                continue
            timed = speaking.answer(case)
            verdict = judge(case, timed.answer)
            counts[case.kind, verdict] += 1
            times.append(timed.first)
            if verdict in ("wrong", "offered") or (verdict == "honest" and case.kind != "unanswerable"):
                turns = " > ".join(case.turns)
                sys.stdout.write(f"{persona} {case.kind} {verdict}: {turns}\n    {timed.answer.text}\n")
    for (kind, told), count in sorted(counts.items()):
        sys.stdout.write(f"{kind} {told}: {count}\n")
    sys.stdout.write(f"first clause after {statistics.median(times):.2f} s, {max(times):.2f} s at most\n")


if __name__ == "__main__":
    main()
