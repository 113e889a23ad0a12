"""Reads turns of turns.txt aloud, as more cases to train on: FOLDER/readings-PART.tsv and one clip for each piece.

    python -m bench.floor_data.make_readings KOKORO_ONNX VOICES_FOLDER FOLDER [--turns 240] [--part 0/2]

In the train half's voices and in foreign accents. The clips can be made again and are not kept in the repository.
Where a turn pauses there is by chance a cut in one reading, or two readings, or a search for words ("for, um, / for my
mother") that may last as long as thinking does. The models: see make_utterances.py.
"""

from __future__ import annotations

import argparse
import random
import re
from collections.abc import Iterator
from pathlib import Path
from typing import cast

import numpy as np

from bench.floor_cases import Case, Utterance, turn_case
from bench.floor_data.make_utterances import VOICES, Narrator, trimmed, write_opus
from bench.floor_data.train_text import Turn, turns
from runtime.floor.text_cues import Asked, read

# Speakers of other languages, reading English: accents of which neither half has one.
ACCENTS = (
    "ef_dora em_alex ff_siwis hf_alpha hf_beta hm_omega hm_psi if_sara im_nicola jf_alpha jf_tebukuro jm_kumo pf_dora "
    "pm_alex zf_xiaobei zf_xiaoyi zm_yunjian zm_yunxia"
).split()
ACCENTED = 0.35  # of the readings
LONGEST = 13  # words
MARKS = {"|": 0.5, "/": 0.35, "//": 0.15}
SEARCHES = (",", ", um,", ", uh,", ", um", ", er,", "", "...")
AGAIN = frozenset("a the my for in on at to of with and but or that because from about is was he's it's i'm if".split())
READING = "reading-"  # how the cases' ids begin
IN_GROUPS = ("phone", "birth", "spelling", "number")


def chosen(count: int) -> list[Turn]:
    """The same turns each time, in an order by chance."""
    found = [turn for turn in turns() if not re.search(r"[0-9]", turn.text) and len(turn.text.split()) <= LONGEST]
    random.Random(7).shuffle(found)
    return found[:count]


def pieces(turn: Turn) -> tuple[list[str], list[str]]:
    """The texts that are read one by one, and the marks between them, as in script.txt."""
    dice = random.Random(f"pieces {turn.number}")
    texts, marks = [""], list[str]()
    for token in re.split(r"\s*(\|\||\|)\s*", turn.text):
        if token == "||":
            texts.append("")
            marks.append("||")
        elif token == "|":
            mark = dice.choices(list(MARKS), list(MARKS.values()))[0]
            if mark == "//" and (turn.asked in IN_GROUPS or not read(texts[-1]).plainly_unfinished):
                mark = "/"
            if mark == "|":
                texts[-1] += " |"
                continue
            last = texts[-1].split()[-1].strip(",.").lower()
            texts[-1] = texts[-1].rstrip(",. ") + ("," if turn.asked in IN_GROUPS else dice.choice(SEARCHES))
            texts.append(last if last in AGAIN and dice.random() < 0.4 else "")
            marks.append(mark)
        else:
            texts[-1] = f"{texts[-1]} {token}".strip()
    return texts, marks


def readings(folder: Path, variant: int = 0) -> Iterator[Case]:
    """Every reading in FOLDER as a case."""
    found: dict[str, list[tuple[Utterance, str]]] = {}
    for table in sorted(folder.glob("readings-*.tsv")):
        for row in table.read_text(encoding="utf-8").splitlines():
            number, voice, asked, text, cuts, mark, file = row.split("\t")
            times = tuple(float(cut) for cut in cuts.split())
            kind = "dictation" if asked in IN_GROUPS else "hesitation"
            name = f"{READING}{number}"
            piece = Utterance(name, voice, False, "train", kind, cast(Asked, asked), text, times, folder / file)
            found.setdefault(name, []).append((piece, mark))
    for name, said in found.items():
        yield turn_case(name, [piece for piece, _ in said], [mark for _, mark in said[:-1]], variant)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("model", type=Path)
    parser.add_argument("voices", type=Path)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--turns", type=int, default=240)
    parser.add_argument("--part", default="0/1", help="every so manieth turn, to share the work")
    given = parser.parse_args()
    part, parts = (int(number) for number in given.part.split("/"))
    narrator = Narrator(given.model, given.voices)
    given.folder.mkdir(parents=True, exist_ok=True)
    table = given.folder / f"readings-{part}.tsv"
    rows = table.read_text(encoding="utf-8").splitlines() if table.exists() else []
    done = {row.split("\t")[0] for row in rows}
    for turn in chosen(given.turns)[part::parts]:
        if str(turn.number) not in done:
            rows += _read_aloud(narrator, turn, given.folder)
            table.write_text("\n".join(rows) + "\n", encoding="utf-8")


def _read_aloud(narrator: Narrator, turn: Turn, folder: Path) -> list[str]:
    dice = random.Random(f"reading {turn.number}")
    voice = dice.choice(ACCENTS if dice.random() < ACCENTED else VOICES["train"])
    pace = dice.uniform(0.92, 1.15)
    texts, marks = pieces(turn)
    rows = []
    for number, (text, mark) in enumerate(zip(texts, [*marks, "end"], strict=True)):
        audio, cuts = trimmed(*narrator.speak(text, voice, pace, dice.choice([1.0, 1.3, 1.7, 2.0])))
        file = f"{turn.number}{'abcdefghijkl'[number]}.ogg"
        write_opus(folder / file, np.asarray(audio, np.float32))
        times = " ".join(f"{cut:.3f}" for cut in cuts)
        rows.append("\t".join([str(turn.number), voice, turn.asked, text, times, mark, file]))
    return rows


if __name__ == "__main__":
    main()
