"""What the face has to show: which clips sounded when. Written by the engine, read by whoever draws."""

from __future__ import annotations

from dataclasses import replace

from runtime import events as e
from runtime.clock import seconds
from runtime.face.animation import Spoken
from runtime.mixer import Happened
from runtime.speech.loudness import envelope


class Stage:
    """A growing, immutable time line of what was said aloud."""

    def __init__(self) -> None:
        self.spoken: tuple[Spoken, ...] = ()
        self.nods: tuple[float, ...] = ()

    def heard(self, thing: Happened, at: int) -> None:
        """A clip began, went on or ended at media time `at`."""
        if isinstance(thing.event, e.ClipStarted | e.ClipResumed):
            speech = thing.clip.speech
            loudness = envelope(speech.audio, speech.sample_rate)
            self.spoken = (*self.spoken, Spoken(seconds(at), speech.phonemes, loudness, None))

    def nod(self, at: int) -> None:
        """The persona shows at media time `at` that it listens."""
        self.nods = (*self.nods, seconds(at))

    def cut(self, at: int) -> None:
        """All sound stopped at media time `at`."""
        if self.spoken:
            self.spoken = (*self.spoken[:-1], replace(self.spoken[-1], cut=seconds(at)))
