"""The labelled cases of `python -m bench floor`: recorded visitors with pauses, noise and rooms, put together on the fly.

Labels. A case is one thing a visitor does, as 16 kHz audio with silence around it. Its stretches of speech carry the
true start and end, taken from the clean clip (the room's tail does not count), and what follows the stretch:

    unfinished   more is to come, and a listener can tell; a decision here is a cut-in
    complete     a sentence ended and another follows after 0.4 to 0.9 s: the floor may be taken here or not
    end          the turn is over
"""

from __future__ import annotations

import csv
import hashlib
import random
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import Path
from typing import Literal, cast

import numpy as np

from bench.floor_data.script import read_script
from bench.floor_data.sound import RATE, Audio, cough, knock, noise, read_audio, room, speech_span
from runtime.floor.text_cues import Asked

Split = Literal["train", "heldout"]
After = Literal["unfinished", "complete", "end"]
Expected = Literal["turn", "interruption", "backchannel", "nothing"]

HERE = Path(__file__).parent / "floor_data"
SHARED = Path(__file__).parent.parent.parent / "shared" / "testdata" / "speech"
SILENCE_AFTER = 4.0
OVERLAPPED = ("backchannel", "interruption")
PAUSES: dict[str, tuple[float, float]] = {"/": (0.3, 3.0), "//": (6.0, 8.0), "||": (0.4, 0.9)}
DICTATION_PAUSE = (0.3, 1.6)


@dataclass(frozen=True, slots=True)
class Stretch:
    """Speech without a labelled pause: seconds of the case's audio, the words, what follows."""

    start: float
    end: float
    text: str
    after: After


@dataclass(frozen=True, slots=True)
class Case:
    """`asked`: kind of question we had put; `ours`: seconds during which our own voice plays (its echo is removed)."""

    id: str
    split: Split
    kind: str
    speaker: str
    human: bool
    asked: Asked
    audio: Audio
    stretches: tuple[Stretch, ...]
    expected: Expected
    ours: tuple[float, float] | None = None
    room: str = ""
    usual: float = -26.0  # dB: how loud this visitor's voice is here

    @property
    def end(self) -> float:
        """Where the visitor's turn is over."""
        return self.stretches[-1].end


@dataclass(frozen=True, slots=True)
class Utterance:
    """A row of utterances.tsv or human.tsv."""

    id: str
    speaker: str
    human: bool
    split: Split
    kind: str
    asked: Asked
    text: str
    cuts: tuple[float, ...]
    path: Path


def cases(split: Split, variant: int = 0) -> Iterator[Case]:
    """Every case of one half, the same audio each time. Another `variant` has other pauses, rooms and noise."""
    rows = utterances(split)
    turns: dict[str, list[Utterance]] = {}
    for row in rows:
        turns.setdefault(row.id, []).append(row)
    marks = _marks()
    for name, pieces in turns.items():
        if pieces[0].kind in OVERLAPPED:
            yield _overlap(name, pieces[0], variant)
        else:
            yield turn_case(name, pieces, marks.get(name, []), variant)
    yield from _noises(split, variant)


def _dice(name: str, variant: int) -> random.Random:
    return random.Random(name if variant == 0 else f"{name} {variant}")


@lru_cache(maxsize=4)
def utterances(split: Split) -> tuple[Utterance, ...]:
    """The clean clips of one half."""
    found: list[Utterance] = []
    for table in ("utterances.tsv", "human.tsv"):
        lines = (HERE / table).read_text(encoding="utf-8").splitlines()
        if lines[0] != "# schema 1":
            raise ValueError(f"{table} has a format that this benchmark does not know: {lines[0]}")
        rows = csv.DictReader(lines[1:], delimiter="\t", quoting=csv.QUOTE_NONE)
        found += [_utterance(row, split) for row in rows if row["split"] == split]
    return tuple(found)


def _utterance(row: dict[str, str], split: Split) -> Utterance:
    shared = row["file"].startswith("shared:")
    path = SHARED / row["file"].removeprefix("shared:") if shared else HERE / "audio" / row["file"]
    cuts = tuple(float(cut) for cut in row["cuts"].split())
    return Utterance(
        row["id"],
        row["speaker"],
        row["human"] == "yes",
        split,
        row["kind"],
        cast(Asked, row["asked"]),
        row["text"],
        cuts,
        path,
    )


@lru_cache(maxsize=1)
def _marks() -> dict[str, list[str]]:
    """For each synthetic turn, the marks between its separately read pieces, in order."""
    return {line.id: re.findall(r"//|/|\|\|", line.text) for line in read_script()}


# ------------------------------------------------------------------------------------------------------------ turns


def turn_case(name: str, pieces: Sequence[Utterance], marks: Sequence[str], variant: int) -> Case:
    """One turn in a room; `marks` stand between the pieces."""
    dice = _dice(name, variant)
    clips: list[tuple[Audio, str, str]] = []  # audio, words, the mark after it
    for piece, mark in zip(pieces, [*marks, "end"], strict=True):
        inner = re.findall(r"\|\||\|", piece.text)
        words = [part.strip() for part in re.split(r"\|\||\|", piece.text)]
        audio = read_audio(piece.path)
        edges = [0, *(round(cut * RATE) for cut in piece.cuts), len(audio)]
        for i, text in enumerate(words):
            clips.append((_close(audio[edges[i] : edges[i + 1]], audio), text, [*inner, mark][i]))
    first = pieces[0]
    parts: list[Audio] = [np.zeros(round(dice.uniform(0.6, 1.2) * RATE), np.float32)]
    stretches = []
    at = len(parts[0])
    for audio, text, mark in clips:
        after: After = "end" if mark == "end" else "complete" if mark == "||" else "unfinished"
        stretches.append(Stretch(at / RATE, (at + len(audio)) / RATE, text, after))
        silence = round((SILENCE_AFTER if mark == "end" else _pause(first.kind, mark, dice)) * RATE)
        parts += [audio, np.zeros(silence, np.float32)]
        at += len(audio) + silence
    case = Case(
        name, first.split, first.kind, first.speaker, first.human, first.asked, np.concatenate(parts),
        tuple(stretches), "turn",
    )  # fmt: skip
    return _in_a_room(case, dice)


def _pause(kind: str, mark: str, dice: random.Random) -> float:
    low, high = DICTATION_PAUSE if kind == "dictation" else PAUSES["/" if mark == "|" else mark]
    return float(np.exp(dice.uniform(np.log(low), np.log(high))))


def _close(piece: Audio, whole: Audio) -> Audio:
    """A piece from its first to its last loud frame (measured against the whole clip), its edges faded."""
    loudness = np.square(piece[: len(piece) // 160 * 160].reshape(-1, 160)).mean(axis=1)
    start, end = speech_span(whole)
    reference = np.percentile(
        np.square(whole[start:end][: (end - start) // 160 * 160].reshape(-1, 160)).mean(axis=1), 95
    )
    loud = np.flatnonzero(loudness > reference * 10**-3.2)
    kept = piece[int(loud[0]) * 160 : (int(loud[-1]) + 1) * 160].copy()
    fade = np.linspace(0, 1, 160, dtype=np.float32)
    kept[:160] *= fade
    kept[-160:] *= fade[::-1]
    return kept


# ------------------------------------------------------------------------------------- sounds while we are speaking


def _overlap(name: str, said: Utterance, variant: int) -> Case:
    dice = _dice(name, variant)
    clip = read_audio(said.path)
    start, end = speech_span(clip)
    quieter = dice.uniform(-8, 0) if said.kind == "backchannel" else dice.uniform(-3, 3)
    clip = clip[start:end] * np.float32(10 ** (quieter / 20))
    expected: Expected = "interruption" if said.kind == "interruption" else "backchannel"
    return _over_our_voice(
        Case(name, said.split, said.kind, said.speaker, False, "none", clip, (), expected), said.text, dice
    )


def _over_our_voice(case: Case, text: str, dice: random.Random) -> Case:
    """The case's clip somewhere in our speech; of our own voice the residue that echo cancelling leaves."""
    ours = read_audio(HERE / "audio" / "ours.ogg")
    before = dice.uniform(1.5, 3.0)
    after = 4.0
    audio = np.zeros(round((before + after) * RATE) + len(case.audio), np.float32)
    at = round(before * RATE)
    audio[at : at + len(case.audio)] = case.audio
    stretch = Stretch(before, before + len(case.audio) / RATE, text, "end")
    placed = replace(case, audio=audio, stretches=(stretch,), ours=(0.3, len(audio) / RATE))
    in_room = _in_a_room(placed, dice)
    residue = np.resize(ours, len(audio)) * 10 ** (-dice.uniform(28, 40) / 20)
    return replace(in_room, audio=in_room.audio + residue.astype(np.float32))


def _noises(split: Split, variant: int) -> Iterator[Case]:
    """Coughs, knocks, steps and far people: alone, and while we are speaking."""
    others = [u for u in utterances(split) if u.kind == "single"]
    for i in range(10):
        name = f"{split}-noise-{i:02}"
        dice = _dice(name, variant)
        seed = dice.randrange(1 << 30)
        what = ("cough", "knock", "far", "cough", "far")[i % 5]
        clip = {"cough": cough, "knock": knock}[what](seed) if what != "far" else _far(others, dice)
        alone = np.concatenate([np.zeros(RATE, np.float32), clip * 0.5, np.zeros(4 * RATE, np.float32)])
        span = (Stretch(1.0, 1.0 + len(clip) / RATE, "", "end"),)
        case = Case(name, split, what, "nobody", False, "none", alone, span, "nothing")
        yield _in_a_room(case, dice)
        over = replace(case, id=f"{name}-over", audio=(clip * 0.5).astype(np.float32), kind=f"{what} over us")
        yield _over_our_voice(over, "", _dice(f"{name}-over", variant))


def _far(others: Sequence[Utterance], dice: random.Random) -> Audio:
    """Somebody across the hall who speaks to somebody else: quiet, and more echo than voice."""
    clip = read_audio(others[dice.randrange(len(others))].path)
    return room(clip, dice.randrange(1 << 30), rt60=0.7, direct_db=-4.0) * np.float32(10 ** (-18 / 20))


# ------------------------------------------------------------------------------------------------------------- room


def _in_a_room(case: Case, dice: random.Random) -> Case:
    """Light reverberation, a level, and noise at 35 to 12 dB below the speech; sometimes a waiting room's voices."""
    audio = room(case.audio, dice.randrange(1 << 30), rt60=dice.uniform(0.15, 0.4), direct_db=dice.uniform(8, 14))
    gain = dice.uniform(-6, 4)
    audio *= np.float32(10 ** (gain / 20))
    decibels = dice.choice([35, 28, 22, 16, 12])
    colour = dice.choice(["hiss", "air", "air", "hum", "voices"])
    seed = dice.randrange(1 << 30)
    level = 10 ** (-26 / 20)  # of the clean clips
    if colour == "voices":
        decibels = max(decibels, 22)
        background = _voices(case.split, len(audio), dice)
    else:
        background = noise(len(audio), seed, colour)
    mixed = audio + background * np.float32(level * 10 ** (-decibels / 20))
    return replace(
        case, audio=np.clip(mixed, -1, 1).astype(np.float32), room=f"{colour} {decibels} dB", usual=-26 + gain
    )


def _voices(split: Split, samples: int, dice: random.Random) -> Audio:
    """Four people of the same half talking to each other at the far end of the room, at unit RMS."""
    clips = [u for u in utterances(split) if u.kind == "single"]
    total = np.zeros(samples, np.float32)
    for _ in range(4):
        voice = np.concatenate([read_audio(clips[dice.randrange(len(clips))].path) for _ in range(4)])
        total += np.roll(np.resize(voice, samples), dice.randrange(samples))
    total = room(total, dice.randrange(1 << 30), rt60=0.8, direct_db=-6.0)
    return np.asarray(total / np.sqrt(np.square(total).mean()), np.float32)


def fingerprint(case: Case) -> str:
    """A short digest of a case's audio, for naming what was computed from it."""
    return hashlib.sha256(case.audio.tobytes()).hexdigest()[:16]
