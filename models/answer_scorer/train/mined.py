"""Questions to the personas' own documents, each with the sentences that retrieval finds for it: mined.json.

`python -m tests.knowledge.mine` writes the file. A page of a clinic has more sentences on one matter than the other
pairs here; what retrieval takes for the answer is what the scorer has to tell from it.
"""

from __future__ import annotations

import json
import random
from pathlib import Path

from models.answer_scorer.train.questions import Group, Passage

FILE = Path(__file__).with_name("mined.json")


def read_mined(file: Path = FILE) -> list[Group]:
    return [
        Group(entry["question"], tuple(Passage(*passage) for passage in entry["passages"]), "mined")
        for entry in json.loads(file.read_text(encoding="utf-8"))
    ]


def drawn_from(group: Group, drawn: random.Random, most: int = 13) -> Group:
    """Some of a question's sentences."""
    kept = [passage for passage in group.passages if passage.answers]
    rest = [passage for passage in group.passages if not passage.answers]
    kept = drawn.sample(kept, min(len(kept), 3))
    return Group(group.question, tuple(kept + drawn.sample(rest, min(len(rest), most - len(kept)))), group.origin)
