"""What goes wrong in the dev half of the scenario set, case by case; the held-out half is never shown.

python -m tests.scenarios.dev [PERSONA …]
"""

from __future__ import annotations

import sys
from collections import Counter

from models.store import ModelStore
from runtime.dialogue.scripted import ScriptedModel
from runtime.knowledge.readers import open_readers
from tests.scenarios.cases import PERSONAS, read_cases
from tests.scenarios.judge import judge
from tests.scenarios.systems import Speaking


def main(personas: list[str]) -> None:
    readers = open_readers(ModelStore.default())
    counts: Counter[tuple[str, str]] = Counter()
    for persona in personas or PERSONAS:
        speaking = Speaking(persona, ScriptedModel("Hello! How can I help you?"), readers)
        for case in read_cases(persona):
            if case.half != "dev":
                continue
            answer = speaking.answer(case).answer
            verdict = judge(case, answer)
            counts[case.kind, verdict] += 1
            if verdict in ("wrong", "offered") or (verdict == "honest" and case.kind != "unanswerable"):
                sys.stdout.write(f"{persona} {case.kind} {verdict}: {' > '.join(case.turns)}\n    {answer.text}\n")
    for (kind, told), count in sorted(counts.items()):
        sys.stdout.write(f"{kind} {told}: {count}\n")


if __name__ == "__main__":
    main(sys.argv[1:])
