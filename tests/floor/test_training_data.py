"""What the floor was trained on shares no sentence with what it is measured on."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bench.floor_data.script import read_script
from bench.floor_data.train_text import turns


def sentences(text: str) -> Iterator[tuple[str, ...]]:
    for part in (text, *text.split("||")):
        words = tuple(re.findall(r"[a-z0-9']+", part.lower()))
        if len(words) >= 3:  # "yes", "in the" and the like are everybody's
            yield words


def test_no_written_turn_has_a_sentence_of_the_held_out_half() -> None:
    held_out = {words for line in read_script() if line.split == "heldout" for words in sentences(line.text)}
    written = {words for turn in turns() for words in sentences(turn.text)}
    assert len(held_out) > 150 and len(written) > 2_000
    assert not held_out & written
