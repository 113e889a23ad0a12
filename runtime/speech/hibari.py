"""The default voice: hibari, an American woman at 24 kHz."""

from __future__ import annotations

import copy
import json
import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from importlib.resources import files
from pathlib import Path
from typing import Any

import numpy as np
from hibari import dsp
from hibari.g2p import G2P
from hibari.g2p.oov import OOV
from numpy.typing import NDArray

from runtime.errors import ModelDamaged
from runtime.inference.onnx import open_onnx
from runtime.speech.normalise import Piece, normalise
from runtime.speech.pronunciation import Dictionary, Said
from runtime.speech.voice import Phoneme, Speech, never
from runtime.speech.word_times import Span, word_times

RATE = 24_000
START = "^"
END = "$"
PAUSES = frozenset(' .,;:!?…—()"“”$^')

_SPECTRA = ("lh", "theta", "ln", "lr", "phi", "f0")
_DURATIONS = "/Clip_output_0"  # in units of 25 ms
_UNIT = RATE // 40
_LONGEST = 400  # phonemes at once; the model's training had few longer sentences

_MARKS = frozenset(".,;:!?…—")
_LETTER_END = re.compile(r"(?<![\w'-])([A-Z])([.,;:!?…])$")
_LONE_A = re.compile(r"(?<![\w'-])A(?![\w'-])")
_LETTER_A = "[A](/ˈA/)"  # the G2P's own notation; it would read a lone A as the article

_QUIET = 10 ** (-55 / 20)
_FRAME = RATE // 200
_LEAD = RATE // 50  # kept before the first sound, so that lips can open
_RELEASE = RATE // 50  # kept of a sound that dies away before a pause
_TAILS = {
    ",": 0.15,
    ";": 0.2,
    ":": 0.2,
    "—": 0.2,
    ".": 0.25,
    "!": 0.25,
    "?": 0.25,
    "…": 0.35,
}  # seconds of silence kept
_TAIL = 0.1


@dataclass(frozen=True, slots=True)
class _Sound:
    """One phoneme character and the index of the piece it comes from (None between pieces)."""

    symbol: str
    piece: int | None


class HibariVoice:
    """hibari-tts 0.2.1 (Apache-2.0, after Kokoro-82M): its text-to-phoneme rules, network and signal processing.

    Takes the network with its durations exposed as an output, as `models` prepares it (raises ModelDamaged for one
    without), and the small network that reads words the lexicon lacks. Safe to call from several threads.
    """

    def __init__(self, model: Path, unknown_words: Path, threads: int = 1) -> None:
        self._model = open_onnx(model, threads)
        if _DURATIONS not in self._model.outputs:
            raise ModelDamaged(
                f"{model.name} does not tell its phoneme durations.", "Run `bedside models verify` to prepare it again."
            )
        self._ids: dict[str, int] = json.loads((files("hibari") / "assets" / "vocab.json").read_text("utf-8"))
        self._unknown_words = OOV(str(unknown_words))
        self._g2p = G2P(self._unknown_words)
        self._dictionary = Dictionary()

    def saying(self, entries: Iterable[Said]) -> HibariVoice:
        """The same voice with a dictionary of its own for single words."""
        other = copy.copy(self)
        other._dictionary = Dictionary(entries)
        return other

    @property
    def reading_rules(self) -> G2P:
        """How it reads text: its text-to-phoneme rules, a hundred megabytes of dictionaries that others may share."""
        return self._g2p

    @property
    def sample_rate(self) -> int:
        return RATE

    def speak(self, text: str, speed: float = 1.0, cancelled: Callable[[], bool] = never) -> Speech:
        """See `Voice.speak`. `speed` 0.5 is slow, 2.0 fast."""
        pieces = self._dictionary.read(normalise(text))
        audio: list[NDArray[np.float32]] = []
        phonemes: list[Phoneme] = []
        heard: dict[int, Span] = {}
        at = 0
        for sounds in self._utterances(pieces):
            if cancelled():
                break
            samples, ends = self._synthesise(sounds, speed)
            starts = [0, *ends[:-1]]
            for sound, start, end in zip(sounds, starts, ends, strict=True):
                first, last = (at + start) / RATE, (at + end) / RATE
                if end > start:
                    phonemes.append(Phoneme(sound.symbol, first, last))
                if sound.piece is not None and sound.symbol not in PAUSES:
                    heard[sound.piece] = (heard.get(sound.piece, (first, last))[0], last)
            audio.append(samples)
            at += len(samples)
        joined = np.concatenate(audio) if audio else np.zeros(0, np.float32)
        return Speech(joined, RATE, tuple(phonemes), word_times(text, pieces, heard))

    def _utterances(self, pieces: Sequence[Piece]) -> Iterator[list[_Sound]]:
        """What the network is given at once: a sentence, or a part of a very long one."""
        for sentence in _sentences(pieces):
            sounds = self._sounds(pieces, sentence)
            while len(sounds) > _LONGEST:
                cut = _best_cut(sounds[:_LONGEST])
                yield [_Sound(START, None), *sounds[:cut], _Sound(END, None)]
                sounds = sounds[cut:]
            if any(sound.symbol not in PAUSES for sound in sounds):
                yield [_Sound(START, None), *sounds, _Sound(END, None)]

    def _sounds(self, pieces: Sequence[Piece], sentence: range) -> list[_Sound]:
        said = [(i, self._readable(pieces[i].spoken)) for i in sentence if pieces[i].spoken]
        line = " ".join(spoken for _, spoken in said)
        owners = [owner for i, spoken in said for owner in [i] * (len(spoken) + 1)]
        sounds: list[_Sound] = []
        at = 0
        for token in self._g2p.phonemize_tokens(
            self._g2p.tokenize(self._dictionary.marked(_LONE_A.sub(_LETTER_A, line)))
        ):
            owner = owners[min(at, len(owners) - 1)]
            symbols = [symbol for symbol in token.phonemes or "" if symbol in self._ids]
            if symbols and symbols[0] in _MARKS and sounds and sounds[-1].symbol == " ":
                sounds.pop()
            sounds += [_Sound(symbol, owner) for symbol in symbols]
            if token.whitespace:
                sounds.append(_Sound(" ", None))
            at += len(token.text) + len(token.whitespace)
        return sounds

    def _readable(self, spoken: str) -> str:
        """Spoken text in letters that the rules know; a letter before a full stop would be taken for an initial."""
        return _LETTER_END.sub(r"\1 \2", "".join(self._known(c) for c in spoken))

    def _known(self, c: str) -> str:
        if c.isascii() or c in _MARKS or c in self._unknown_words.cin:
            return c
        return "".join(part for part in unicodedata.normalize("NFKD", c) if part.isascii())

    def _synthesise(self, sounds: Sequence[_Sound], speed: float) -> tuple[NDArray[np.float32], list[int]]:
        """Audio without most of the silence around it, and the sample at which each sound ends."""
        ids = [self._ids.get(sound.symbol, 0) for sound in sounds]
        ids[0] = ids[-1] = 0
        feeds: dict[str, NDArray[Any]] = {"ids": np.array([ids], np.int64), "speed": np.array([speed], np.float32)}
        *spectra, durations = self._model.run(feeds, (*_SPECTRA, _DURATIONS))
        # The same noise for every sentence, so that the same text is the same audio.
        samples = dsp.synth(*(spectrum[0] for spectrum in spectra), np.random.default_rng(0))
        ends = [int(end) for end in np.cumsum(np.rint(durations.ravel()).astype(np.int64)) * _UNIT]
        return _trimmed(np.clip(samples, -1.0, 1.0), ends, [sound.symbol for sound in sounds])


def _sentences(pieces: Sequence[Piece]) -> Iterator[range]:
    first = 0
    for i, piece in enumerate(pieces):
        if piece.spoken.endswith((".", "!", "?", "…")):
            yield range(first, i + 1)
            first = i + 1
    if first < len(pieces):
        yield range(first, len(pieces))


def _best_cut(sounds: Sequence[_Sound]) -> int:
    """Where to divide too long a sentence: behind its last comma, else its last word, else anywhere."""
    for marks in (",;:—", " "):
        for i in range(len(sounds) - 1, len(sounds) // 2, -1):
            if sounds[i].symbol in marks:
                return i + 1
    return len(sounds)


def _trimmed(
    samples: NDArray[np.float32], ends: list[int], symbols: Sequence[str]
) -> tuple[NDArray[np.float32], list[int]]:
    """Cuts the silence at both ends, and gives the silence after a sound that has died away to the pause behind it.

    The network counts the pause after a word as part of its last phoneme, which would leave the mouth open.
    """
    loud = _loud(samples)
    ends = list(ends)
    for i in range(1, len(symbols) - 1):
        if symbols[i] not in PAUSES and symbols[i + 1] in PAUSES:
            faded = _last_loud(loud, ends[i - 1], ends[i]) + _RELEASE
            ends[i] = min(ends[i], max(faded, ends[i - 1] + _UNIT))
    sounding = np.flatnonzero(loud)
    onset = int(sounding[0]) * _FRAME if len(sounding) else 0
    cut = max(0, min(onset - _LEAD, ends[0]))
    faded = _last_loud(loud, 0, len(samples)) + _RELEASE
    stop = min(len(samples), faded + round(_TAILS.get(symbols[-2], _TAIL) * RATE))
    return samples[cut:stop], [min(end, stop) - cut for end in ends[:-1]] + [stop - cut]


def _loud(samples: NDArray[np.float32]) -> NDArray[np.bool_]:
    """Which 5 ms frames can be heard."""
    frames = samples[: len(samples) // _FRAME * _FRAME].reshape(-1, _FRAME)
    return np.asarray(np.sqrt(np.mean(np.square(frames), axis=1)) > _QUIET)


def _last_loud(loud: NDArray[np.bool_], start: int, end: int) -> int:
    """The end of the last audible frame between two samples; `start` if there is none."""
    first, last = start // _FRAME, end // _FRAME
    sounding = np.flatnonzero(loud[first:last])
    return (first + int(sounding[-1]) + 1) * _FRAME if len(sounding) else start
