"""Writes models/answer_scorer/train/mined.json: questions with the sentences that retrieval finds for them.

    python -m tests.knowledge.mine

Of questions.toml, asked.txt and the dev half of tests/scenarios every second question is taken, answerable and
unanswerable ones apart; the others are left for calibration, and the held-out half is not read.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator

from models.answer_scorer.train.mined import FILE
from models.store import ModelStore
from runtime.knowledge.readers import open_readers
from tests.knowledge.calibrate import Labelled, labelled

FOUND = 18  # sentences for a question


def every_second(seen: Iterator[Labelled]) -> Iterator[Labelled]:
    counts: Counter[tuple[str, bool]] = Counter()
    for each in seen:
        counts[each.origin, each.answerable] += 1
        if each.origin != "written" and counts[each.origin, each.answerable] % 2:
            yield each


def main() -> None:
    lines = []
    for each in every_second(labelled(open_readers(ModelStore.default()), FOUND)):
        passages = [
            [". ".join(path), text, bool(right)]
            for path, text, right in zip(each.read.paths, each.read.sentences, each.right, strict=True)
        ]
        lines.append(json.dumps({"question": each.read.question, "passages": passages}, ensure_ascii=False))
    FILE.write_text("[\n" + ",\n".join(lines) + "\n]\n", encoding="utf-8")


if __name__ == "__main__":
    main()
