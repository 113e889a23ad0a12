"""A recording of somebody speaking, in stretches whose sounds and words have their times: for lips that follow it."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from typing import Protocol

import av
import av.error
import numpy as np
from numpy.typing import NDArray

from runtime.errors import BadInput
from runtime.export.movie import AUDIO_RATE
from runtime.hearing.voice_activity import RATE, WINDOW, VoiceActivity
from runtime.ports.recordings import read_recording
from runtime.speech.alignment import aligned
from runtime.speech.voice import Phoneme, Speech, Voice, WordTime

F32 = NDArray[np.float32]
LIKELY = 0.5
"""Probability from which a window holds speech."""
PAUSE = 0.35
"""Seconds of silence at which a recording may be cut."""
STRETCH, LONGEST = 6.0, 20.0
"""Seconds from which a stretch ends at its next pause; and at which it ends anywhere."""
AROUND = 0.3
"""Seconds kept around speech for whoever recognises it: with half of that a first word was lost."""
SYLLABLE = 0.22
"""Seconds, in a first look."""
SILENCE = "."
"""A phoneme that is none: the mouth is closed."""


class Recogniser(Protocol):
    def transcribe(self, audio: F32) -> str:
        """The words in mono audio (n,) at 16 kHz."""


class Follower:
    """Takes a recording apart: recognised in English, and aligned with our own voice saying the same."""

    def __init__(self, activity: VoiceActivity, recogniser: Recogniser, voice: Voice) -> None:
        self._activity, self._recogniser, self._voice = activity, recogniser, voice

    def __call__(self, recording: Path) -> tuple[Speech, ...]:
        """Stretches that follow each other without gaps, at 48 kHz. Raises BadInput for what is no usable speech."""
        audio = read_recording(recording).audio
        voiced = self._voiced(audio)
        ends = list(cuts(voiced, len(audio) / RATE))
        sounds = _at_48k(recording, ends)
        found = []
        begins = 0.0
        for end, sound in zip(ends, sounds, strict=True):
            found.append(self._stretch(audio, voiced, begins, end, sound))
            begins = end
        return tuple(found)

    def _voiced(self, audio: F32) -> list[tuple[float, float]]:
        """Seconds between which somebody speaks; short pauses count as speech."""
        self._activity.reset()
        whole = np.pad(audio, (0, -len(audio) % WINDOW)).reshape(-1, WINDOW)
        likely = [self._activity(window) > LIKELY for window in whole]
        spans: list[tuple[float, float]] = []
        for number, speaks in enumerate(likely):
            if speaks:
                start, end = number * WINDOW / RATE, (number + 1) * WINDOW / RATE
                if spans and start - spans[-1][1] < PAUSE:
                    spans[-1] = spans[-1][0], end
                else:
                    spans.append((start, end))
        return spans

    def _stretch(self, audio: F32, voiced: list[tuple[float, float]], begins: float, ends: float, sound: F32) -> Speech:
        within = [(max(a, begins), min(b, ends)) for a, b in voiced if a < ends and b > begins]
        length = len(sound) / AUDIO_RATE
        quiet = Speech(sound, AUDIO_RATE, (), ())
        if not within:
            return quiet
        first, last = max(within[0][0] - AROUND, begins), min(within[-1][1] + AROUND, ends)
        heard = audio[round(first * RATE) : round(last * RATE)]
        text = self._recogniser.transcribe(heard)
        reading = self._voice.speak(text)
        phonemes, words = aligned(heard, reading)
        if not phonemes:
            return quiet
        lead, end = first - begins, last - begins
        spoken = [Phoneme(p.symbol, p.start + lead, min(p.end + lead, length)) for p in phonemes]
        before = [Phoneme(SILENCE, 0.0, lead)] if lead > 0 else []
        after = [Phoneme(SILENCE, min(end, length), length)] if end < length else []
        times = [WordTime(w.text, w.start + lead, min(w.end + lead, length)) for w in words]
        return Speech(sound, AUDIO_RATE, (*before, *spoken, *after), tuple(times))


def sketched(recording: Path) -> tuple[Speech, ...]:
    """The recording without being listened to, for a first look: as long as it is, silent, a mouth that moves.

    Raises BadInput.
    """
    try:
        with av.open(recording) as container:
            length = float(container.duration or 0) / av.time_base
    except (OSError, av.error.FFmpegError) as problem:
        raise BadInput(
            "{recording} is no recording that can be read.", "Give WAV, MP3, M4A or FLAC.", recording=recording.name
        ) from problem
    count = int(length / SYLLABLE)
    phonemes = [
        Phoneme(symbol, (number + part / 2) * SYLLABLE, (number + (part + 1) / 2) * SYLLABLE)
        for number in range(count)
        for part, symbol in enumerate(("m", "ɑ"))
    ]
    silence = np.broadcast_to(np.float32(0), round(length * AUDIO_RATE))
    return (Speech(silence, AUDIO_RATE, tuple(phonemes), ()),)


def cuts(voiced: list[tuple[float, float]], length: float) -> Iterator[float]:
    """Where stretches end, in seconds: in pauses, the last at the end."""
    begins = 0.0
    for (_, end), (start, _) in pairwise(voiced):
        middle = (end + start) / 2
        while middle - begins > LONGEST and start - begins > LONGEST:
            begins += LONGEST
            yield begins
        if middle - begins >= STRETCH:
            yield middle
            begins = middle
    while length - begins > LONGEST:
        begins += LONGEST
        yield begins
    yield length


def _at_48k(recording: Path, ends: list[float]) -> Iterator[F32]:
    """The recording's own sound, mono, in pieces up to these seconds; the last holds what is left."""
    wanted = [round(end * AUDIO_RATE) for end in ends]
    held: list[F32] = []
    taken = have = number = 0
    for piece in mono(recording, AUDIO_RATE):
        held.append(piece)
        have += len(piece)
        while number < len(wanted) - 1 and have >= wanted[number]:
            whole = np.concatenate(held)
            count = wanted[number] - taken
            yield whole[:count]
            held, taken, number = [whole[count:]], wanted[number], number + 1
    yield np.concatenate(held) if held else np.zeros(0, np.float32)


def mono(path: Path, rate: int) -> Iterator[F32]:
    """A sound file's samples in pieces, its channels' mean."""
    with av.open(path) as container:
        resampler = av.AudioResampler(format="fltp", layout="stereo", rate=rate)
        for frame in container.decode(container.streams.audio[0]):
            for piece in resampler.resample(frame):
                yield np.asarray(piece.to_ndarray(), np.float32).mean(0)
        for piece in resampler.resample(None):
            yield np.asarray(piece.to_ndarray(), np.float32).mean(0)
