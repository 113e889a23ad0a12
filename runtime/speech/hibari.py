"""The default voice: hibari, an American woman at 24 kHz."""

from __future__ import annotations

import copy
import json
import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator, Sequence
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
from runtime.knowledge.words import is_spanish
from runtime.speech import spanish
from runtime.speech.normalise import Piece, normalise
from runtime.speech.pronunciation import Dictionary, Said
from runtime.speech.utterance import END, MARKS, RATE, START, UNIT, Sound, said, sentences, short_enough, trimmed
from runtime.speech.voice import Speech, never

_SPECTRA = ("lh", "theta", "ln", "lr", "phi", "f0")
_DURATIONS = "/Clip_output_0"  # in units of 25 ms
_LONGEST = 400  # phonemes at once; the model's training had few longer sentences

_LETTER_END = re.compile(r"(?<![\w'-])([A-Z])([.,;:!?…])$")
_LONE_A = re.compile(r"(?<![\w'-])A(?![\w'-])")
_LETTER_A = "[A](/ˈA/)"  # the G2P's own notation; it would read a lone A as the article


class HibariVoice:
    """hibari-tts 0.2.1 (Apache-2.0, after Kokoro-82M): its text-to-phoneme rules, network and signal processing.

    Takes the network with its durations exposed as an output, as `models` prepares it (raises ModelDamaged for one
    without), and the small network that reads words the lexicon lacks. Safe to call from several threads.
    """

    def __init__(self, model: Path, unknown_words: Path, threads: int = 1) -> None:
        self._model = open_onnx(model, threads)
        if _DURATIONS not in self._model.outputs:
            raise ModelDamaged(
                "{model} does not tell its phoneme durations.",
                "Run `bedside models verify` to prepare it again.",
                model=model.name,
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
        pieces, read = self.reading(text)
        utterances = (
            [Sound(START, None), *sounds, Sound(END, None)]
            for sentence in read
            for sounds in short_enough(sentence, _LONGEST)
        )
        return said(text, pieces, utterances, lambda sounds: self._synthesise(sounds, speed), cancelled)

    def reading(self, text: str) -> tuple[Sequence[Piece], Iterator[list[Sound]]]:
        """English text as pieces, and as the sounds of its sentences, which other voices of the family can say too."""
        pieces = self._dictionary.read(normalise(text))
        return pieces, (self._sounds(pieces, sentence) for sentence in sentences(pieces))

    def _sounds(self, pieces: Sequence[Piece], sentence: range) -> list[Sound]:
        words = [(i, self._readable(pieces[i].spoken)) for i in sentence if pieces[i].spoken]
        line = " ".join(spoken for _, spoken in words)
        owners = [owner for i, spoken in words for owner in [i] * (len(spoken) + 1)]
        sounds: list[Sound] = []
        at = 0
        for token in self._g2p.phonemize_tokens(self._g2p.tokenize(self._marked(line))):
            owner = owners[min(at, len(owners) - 1)]
            symbols = [symbol for symbol in token.phonemes or "" if symbol in self._ids]
            if symbols and symbols[0] in MARKS and sounds and sounds[-1].symbol == " ":
                sounds.pop()
            sounds += [Sound(symbol, owner) for symbol in symbols]
            if token.whitespace:
                sounds.append(Sound(" ", None))
            at += len(token.text) + len(token.whitespace)
        return sounds

    def _marked(self, line: str) -> str:
        """With the sounds of words that the rules would read otherwise."""
        if is_spanish(line):
            return spanish.marked(line)
        return self._dictionary.marked(_LONE_A.sub(_LETTER_A, line))

    def _readable(self, spoken: str) -> str:
        """Spoken text in letters that the rules know; a letter before a full stop would be taken for an initial."""
        return _LETTER_END.sub(r"\1 \2", "".join(self._known(c) for c in spoken))

    def _known(self, c: str) -> str:
        if c.isascii() or c in MARKS or c in self._unknown_words.cin:
            return c
        return "".join(part for part in unicodedata.normalize("NFKD", c) if part.isascii())

    def _synthesise(self, sounds: Sequence[Sound], speed: float) -> tuple[NDArray[np.float32], list[int]]:
        """Audio without most of the silence around it, and the sample at which each sound ends."""
        ids = [self._ids.get(sound.symbol, 0) for sound in sounds]
        ids[0] = ids[-1] = 0
        feeds: dict[str, NDArray[Any]] = {"ids": np.array([ids], np.int64), "speed": np.array([speed], np.float32)}
        *spectra, durations = self._model.run(feeds, (*_SPECTRA, _DURATIONS))
        # The same noise for every sentence, so that the same text is the same audio.
        samples = dsp.synth(*(spectrum[0] for spectrum in spectra), np.random.default_rng(0))
        ends = [int(end) for end in np.cumsum(np.rint(durations.ravel()).astype(np.int64)) * UNIT]
        return trimmed(np.clip(samples, -1.0, 1.0), ends, [sound.symbol for sound in sounds])
