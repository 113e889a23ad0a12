from __future__ import annotations

import pytest

from runtime.export.crew import Stopped
from runtime.export.narration import LEAD, REST, narrate
from runtime.export.told import tell
from runtime.export.voices import InstalledVoices
from runtime.script.model import FIT
from runtime.script.parser import parse

TEXT = "Please bring your glasses, and a list of all the medicines that you take."


def length(voices: InstalledVoices, fit: float) -> tuple[float, float]:
    """Seconds of speech, and of the whole scene."""
    directive = f"@fit {fit:.3f}s\n" if fit else ""
    scene = parse(f"# A\n{directive}{TEXT}").scenes[0]
    narration = narrate(scene, voices.speaker("", "en", None), 30)
    return sum(sound.length for sound in narration.sounds) / 48_000, narration.frames / 30


@pytest.mark.parametrize("share", [0.93, 1.08])
def test_speech_fits_within_twelve_in_a_hundred(share: float, voices: InstalledVoices) -> None:
    own, _ = length(voices, 0)
    said, whole = length(voices, own * share)
    assert abs(said - own * share) < 0.12
    assert whole >= LEAD + own * share + REST - 0.04


def test_what_does_not_fit_stretches_the_scene(voices: InstalledVoices) -> None:
    own, _ = length(voices, 0)
    fast, whole = length(voices, own * 0.5)
    assert own / (1 + FIT) - 0.1 < fast < own and whole > LEAD + own * 0.5 + REST
    slow, whole = length(voices, own * 2)
    assert slow < own / (1 - FIT) + 0.1 and whole == pytest.approx(LEAD + own * 2 + REST, abs=0.04)


def test_a_scene_that_is_being_said_can_be_stopped(voices: InstalledVoices) -> None:
    asked = []

    def stopped() -> bool:
        asked.append(True)
        return len(asked) > 2

    script = parse("One sentence. Another sentence. A third sentence. A fourth sentence.")
    with pytest.raises(Stopped):
        tell(script, voices, None, stopped)
    assert len(asked) == 3
    assert tell(script, voices, None, lambda: False)[0].narration.words[-1].text == "sentence."
