"""Hearing: names on the roster, other languages, and isolation from far voices, on sentences made for it.

`bench/hearing_data` has the sentences, the two halves' documents and who reads them; the held-out half shares neither
name nor voice with the half that thresholds were looked at on. Its figures were looked at three times: while the roster
was made (30 → 49 of 55), after ordinary words were left alone (the same), and as committed.
"""

from __future__ import annotations

import re
import time
from collections.abc import Sequence
from functools import lru_cache
from pathlib import Path
from statistics import median
from typing import Any

from bench import hearing_isolation
from bench.floor_data.script import HERE as FLOOR
from bench.floor_data.sound import RATE, Audio, read_audio
from bench.hearing_data.sentences import AUDIO, HERE, LANGUAGES, read_languages, read_sentences
from bench.models_speech import SPEECH
from bench.word_errors import errors
from models.store import ModelStore
from runtime.hearing.recogniser import MoonshineRecogniser
from runtime.hearing.roster.corrector import Roster
from runtime.hearing.roster.english import English
from runtime.hearing.roster.harvest import harvest
from runtime.hearing.roster.terms import Term
from runtime.hearing.whisper import Whisper
from runtime.speech.hibari import HibariVoice

Rows = list[dict[str, Any]]

# What an operator would write beside the documents: names that are not said as they are written.
OWN = {
    "train": (Term("Nguyen", ("win", "newin"), "person"),),
    "heldout": (
        Term("Siobhan", ("shivawn",)),
        Term("Zhou", ("joe", "zhoo"), "person"),
        Term("Chaudhary", ("chowdree",), "person"),
        Term("Wozniak", ("vozhnyack",), "person"),
        Term("Castellanos", ("castayanos",), "person"),
    ),
}


def run(quick: bool) -> Rows:
    """Rows of name, value and unit."""
    store = ModelStore.default()
    files = store.paths("moonshine-base-en")
    plain = MoonshineRecogniser(files["encoder.onnx"], files["decoder.onnx"], files["tokenizer.bin"])
    return [*_names(plain, quick), *_languages(store, quick), *hearing_isolation.run(quick)]


@lru_cache
def _english() -> English:
    files = ModelStore.default().paths("hibari-en")
    return English(HibariVoice(files["hibari.onnx"], files["oov.onnx"]).reading_rules)


def roster(halves: Sequence[str]) -> Roster:
    """The names of one half's documents, or of both."""
    english = _english()
    own = [term for half in halves for term in OWN[half]]
    texts = [(HERE / f"{half}.md").read_text("utf-8") for half in halves]
    return Roster([*own, *harvest(texts, english.ordinary)], english.pronounce, english.ordinary)


def _names(plain: MoonshineRecogniser, quick: bool) -> Rows:
    rows: Rows = []
    for half in ("train", "heldout"):
        biased = plain.biased(roster([half]))
        terms = before = after = 0
        for sentence in (s for s in read_sentences() if s.half == half):
            audio = read_audio(AUDIO / sentence.file)
            heard = [_letters(recogniser.transcribe(audio)) for recogniser in (plain, biased)]
            for term in map(_letters, sentence.terms):
                terms, before, after = terms + 1, before + (term in heard[0]), after + (term in heard[1])
        rows += [
            _row(f"names, {half}: right without the roster", 100 * before / terms, f"% of {terms}"),
            _row(f"names, {half}: right with it", 100 * after / terms, f"% of {terms}"),
        ]
    return [*rows, *_false_changes(plain, quick)]


def _false_changes(plain: MoonshineRecogniser, quick: bool) -> Rows:
    """Everything that other benchmarks' visitors say, with both rosters listened for."""
    names = roster(["train", "heldout"])
    biased = plain.biased(names)
    clips = [*sorted((FLOOR / "audio").glob("*.ogg"))[:: 8 if quick else 1], *sorted(SPEECH.glob("*.flac"))]
    words = changed = meant = 0
    extra: list[float] = []
    for clip in clips:
        audio = read_audio(clip)
        began = time.process_time()
        heard = plain.transcribe(audio)
        between = time.process_time()
        named = biased.transcribe(audio)
        extra.append(time.process_time() - between - (between - began))
        words += len(heard.split())
        if heard != named:
            right = any(_letters(term) in _letters(named) for term in _meant(clip))
            meant, changed = meant + right, changed + (not right)
    return [
        _row(f"names: ordinary speech changed wrongly, {len(names)} names listened for", changed, f"of {words} words"),
        _row("names: names in it put right", meant, "utterances"),
        _row("names: what the roster costs an utterance", median(extra) * 1e3, "ms CPU"),
        _row("names: what it costs, 95th percentile", sorted(extra)[int(0.95 * len(extra))] * 1e3, "ms CPU"),
    ]


@lru_cache
def _spoken() -> dict[str, str]:
    rows = [line.split("\t") for line in (FLOOR / "utterances.tsv").read_text("utf-8").splitlines()[2:]]
    return {row[9]: row[7] for row in rows}


def _meant(clip: Path) -> list[str]:
    """The roster's names that are in what a clip really says."""
    said = _spoken().get(clip.name, "")
    return [name for name in ("Lindqvist", "Patel", "Nguyen", "Ramirez", "Okafor") if name in said]


def _languages(store: ModelStore, quick: bool) -> Rows:
    whisper = Whisper(store.paths("whisper-base")["model.bin"])
    wrong = total = told = 0
    cost: list[float] = []
    sentences = list(read_languages())
    for sentence in sentences:
        audio = read_audio(LANGUAGES / sentence.file)
        began = time.process_time()
        text = whisper.transcribe(audio, sentence.language).text
        cost.append(time.process_time() - began)
        wrong, total = wrong + _errors(sentence.text, text), total + len(sentence.text.split())
        probabilities = whisper.language(audio[: 3 * RATE // 2])
        told += max(probabilities, key=lambda code: probabilities[code]) == sentence.language
    five = [read_audio(clip) for clip in sorted(SPEECH.glob("*.flac"))]
    final = [_cost(whisper, audio[: 5 * RATE]) for audio in five if len(audio) >= 5 * RATE]
    english = [whisper.language(audio[: 3 * RATE // 2]) for audio in five]
    right = sum(max(p, key=lambda code: p[code]) == "en" for p in english)
    return [
        _row("languages: word error rate, Spanish, French, Italian, Portuguese", 100 * wrong / total, f"% of {total}"),
        _row("languages: told from 1.5 s, other than English", 100 * told / len(sentences), f"% of {len(sentences)}"),
        _row("languages: told from 1.5 s, English", 100 * right / len(english), f"% of {len(english)}"),
        _row("languages: a sentence of 3 s", median(cost) * 1e3, "ms CPU"),
        _row("languages: 5 s of speech", median(final) * 1e3, "ms CPU"),
    ]


def _cost(whisper: Whisper, audio: Audio) -> float:
    began = time.process_time()
    whisper.transcribe(audio, "en")
    return time.process_time() - began


def _errors(reference: str, heard: str) -> int:
    """Words that are wrong; figures written as such count as wrong where they are written out."""
    return errors(_words(reference), _words(heard))


def _words(text: str) -> list[str]:
    return re.findall(r"\w+", text.lower().replace("œ", "oe"))


def _letters(text: str) -> str:
    return "".join(c for c in text.lower() if c.isalnum())


def _row(name: str, value: float, unit: str) -> dict[str, Any]:
    return {"name": name, "value": round(value, 2), "unit": unit}
