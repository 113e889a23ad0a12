"""Writes models/answer_scorer/train/mined.json: questions with the sentences that retrieval finds for them.

    python -m tests.knowledge.mine [--others FILE]

Of questions.toml, asked.txt and the dev half of tests/scenarios every second question is taken, answerable and
unanswerable ones apart; the others are left for calibration, and the held-out half is not read. `--others` writes those
others, with what the index knows of each sentence, for training to be watched by.
"""

from __future__ import annotations

import argparse
import json
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path

from models.answer_scorer.train.mined import FILE
from models.store import ModelStore
from runtime.knowledge.kinds import asks_own_record
from runtime.knowledge.readers import open_readers
from tests.knowledge.calibrate import Labelled, labelled

FOUND = 18  # sentences for a question


def halves(seen: Iterable[Labelled]) -> Iterator[tuple[bool, Labelled]]:
    """Whether a question is one to learn from, and the question."""
    counts: Counter[tuple[str, bool]] = Counter()
    for each in seen:
        counts[each.origin, each.answerable] += 1
        yield counts[each.origin, each.answerable] % 2 == 1, each


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--others", type=Path)
    chosen = parser.parse_args()
    learned: list[Labelled] = []
    others: list[Labelled] = []
    for learns, each in halves(labelled(open_readers(ModelStore.default()), FOUND, written=False)):
        (learned if learns else others).append(each)
    FILE.write_text(_lines([_learned(each) for each in learned]), encoding="utf-8")
    if chosen.others is not None:
        chosen.others.write_text(_lines([_watched(each) for each in others]), encoding="utf-8")


def _lines(entries: list[dict[str, object]]) -> str:
    return "[\n" + ",\n".join(json.dumps(entry, ensure_ascii=False) for entry in entries) + "\n]\n"


def _learned(each: Labelled) -> dict[str, object]:
    passages = [
        [". ".join(path), text, bool(right)]
        for path, text, right in zip(each.read.paths, each.read.sentences, each.right, strict=True)
    ]
    return {"question": each.read.question, "passages": passages}


def _watched(each: Labelled) -> dict[str, object]:
    read = each.read
    kept = {name: getattr(read, name).tolist() for name in ("positions", "found", "lacking", "uncovered", "near")}
    covered = {"covered": read.covered.tolist(), "answerable": each.answerable, "origin": each.origin}
    covered["own"] = asks_own_record(read.question)
    return {**_learned(each), **kept, **covered}


if __name__ == "__main__":
    main()
