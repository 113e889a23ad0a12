from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from runtime.errors import BadInput
from runtime.export.lettering import plate
from runtime.export.render import render
from runtime.export.texts import Captions
from runtime.export.voices import InstalledVoices
from runtime.script.parser import parse
from runtime.script.units import units

TEXT = "# One\n@layout card\nGood morning. Sit *down*, please.\n\nThank you.\n# Two\n@layout card\n@length 1s\n"
ARABIC = {"s1-p1": "صباح الخير. تفضل بالجلوس.", "s1-p2": "شكرا لك."}


def test_captions_in_another_language_follow_the_voice(tmp_path: Path, voices: InstalledVoices) -> None:
    captions = Captions("ar", units(TEXT), ARABIC)
    result = render(parse(TEXT), tmp_path / "a.wav", voices, captions=[captions])
    assert {file.name for file in result.files} >= {"a.srt", "a.ar.srt", "a.ar.vtt"}
    said, shown = ((tmp_path / name).read_text(encoding="utf-8").split("\n\n") for name in ("a.srt", "a.ar.srt"))
    times = [[block.splitlines()[1] for block in blocks] for blocks in (said, shown)]
    assert len(said) == len(shown) == 3 and times[0] == times[1]
    assert [block.splitlines()[2] for block in shown] == ["صباح الخير.", "تفضل بالجلوس.", "شكرا لك."]


def test_a_translation_of_something_else_is_refused(tmp_path: Path, voices: InstalledVoices) -> None:
    other = "# One\n@layout card\nGood morning all.\n"
    with pytest.raises(BadInput, match="does not belong"):
        render(parse(TEXT), tmp_path / "a.wav", voices, captions=[Captions("ar", units(other), ARABIC)])


def test_letters_join_and_run_from_right_to_left() -> None:
    def ink(line: str) -> np.ndarray:
        return np.flatnonzero((plate([line], 40)[..., 0] > 128).any(0))

    joined, apart = ink("سس"), ink("س\u200cس")
    assert len(joined) != len(apart), "letters take the shapes of their places"
    words = plate(["אאאא ווו"], 40)[..., 0] > 128
    left, right = words[:, : words.shape[1] // 2].sum(), words[:, words.shape[1] // 2 :].sum()
    assert right > left, "the first word, which is the heavier one, stands on the right"
