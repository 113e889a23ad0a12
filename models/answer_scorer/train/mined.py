"""Questions to the personas' own documents, each with the sentences that retrieval finds for it: mined.json.

`python -m tests.knowledge.mine` writes the file. A page of a clinic has more sentences on one matter than the other
pairs here; what retrieval takes for the answer is what the scorer has to tell from it.
"""

from __future__ import annotations

import json
from pathlib import Path

from models.answer_scorer.train.questions import Group, Passage

FILE = Path(__file__).with_name("mined.json")


def read_mined(file: Path = FILE) -> list[Group]:
    return [
        Group(entry["question"], tuple(Passage(*passage) for passage in entry["passages"]), "mined")
        for entry in json.loads(file.read_text(encoding="utf-8"))
    ]
