"""The voices of films in languages other than English, heard back by Whisper, which has never heard them.

Beside them what Whisper makes of clips whose sounds were written by hand (bench/hearing_data/languages): how far its
own errors go.
"""

from __future__ import annotations

import re
import time
import unicodedata
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import soxr

from bench.hearing_data.sentences import LANGUAGES, read_languages
from bench.word_errors import errors
from models.store import ModelStore
from runtime.export.voices import KOKORO, NAMES, InstalledVoices
from runtime.hearing.whisper import Whisper
from runtime.ports.recordings import read_recording
from runtime.speech.languages.spoken import Wording, pieces
from runtime.speech.languages.wordings import FRENCH, ITALIAN, PORTUGUESE, SPANISH

DATA = Path(__file__).with_name("export_data") / "sentences.tsv"
WORDINGS = {wording.language: wording for wording in (SPANISH, FRENCH, ITALIAN, PORTUGUESE)}
SETS = ("seen", "held-out")
RATE = 16_000
Rows = list[dict[str, Any]]


def run(quick: bool) -> Rows:
    """Rows of name, value and unit; with `quick` two sentences of each set, by one voice."""
    store = ModelStore.default()
    whisper = Whisper(store.paths("whisper-base")["model.bin"])
    voices = InstalledVoices(store)
    rows: Rows = []
    spoken = took = 0.0
    for language, wording in WORDINGS.items():
        for name in SETS:
            wrong = total = 0
            for text in list(read(name, language))[: 2 if quick else None]:
                for voice in KOKORO[language][: 1 if quick else None]:
                    began = time.process_time()
                    speech = voices.speaker(voice, language, None).say(text, 1.0)
                    took += time.process_time() - began
                    spoken += speech.duration
                    audio = np.asarray(soxr.resample(speech.audio, speech.sample_rate, RATE), np.float32)
                    heard = words(whisper.transcribe(audio, language).text, wording)
                    wrong += errors(words(text, wording), heard)
                    total += len(words(text, wording))
            rows.append(_row(f"{NAMES[language]}, {name}: word error rate", 100 * wrong / total, f"% of {total}"))
    rows.append(_row("processor time for a second said", took / spoken, "s"))
    return [*rows, *_by_hand(whisper)]


def read(name: str, language: str) -> Iterator[str]:
    """The sentences of a set in a language."""
    for line in DATA.read_text(encoding="utf-8").splitlines()[1:]:
        own, tag, text = line.split("\t")
        if (own, tag) == (name, language):
            yield text


def words(text: str, wording: Wording) -> list[str]:
    """As they are compared: figures in words, without capitals, accents, hyphens and apostrophes."""
    said = " ".join(piece.spoken for piece in pieces(text, wording)).lower().replace("œ", "oe")
    plain = "".join(c for c in unicodedata.normalize("NFD", said) if not unicodedata.combining(c))
    return re.findall(r"[a-z]+", plain)


def _by_hand(whisper: Whisper) -> Rows:
    wrong = total = 0
    for clip in read_languages():
        wording = WORDINGS[clip.language]
        heard = whisper.transcribe(read_recording(LANGUAGES / clip.file).audio, clip.language).text
        wrong += errors(words(clip.text, wording), words(heard, wording))
        total += len(words(clip.text, wording))
    return [_row("sounds written by hand, all four languages: word error rate", 100 * wrong / total, f"% of {total}")]


def _row(name: str, value: float, unit: str) -> dict[str, Any]:
    return {"name": name, "value": round(value, 2), "unit": unit}
