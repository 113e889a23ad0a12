"""Writes what the danger networks are trained from, for a machine that has neither Bedside nor its models:

    python -m bench.red_flag_data.prepare FOLDER

FOLDER gets data.json (the sentences, those to choose by, and every word's pieces) and encoder.npz (the weights
of the multilingual sentence encoder, and the rows of its table for those pieces). Held-out utterances are read only to
leave out training sentences that share most of their words with one.
"""

from __future__ import annotations

import argparse
import json
import tomllib
from pathlib import Path
from typing import Any

import numpy as np

from bench.red_flag_data.sentences import NONE, examples, judged, openings, unseen
from models.store import ModelStore
from runtime.guardrails.english import surely_english
from runtime.guardrails.meaning import plain
from runtime.loading import embedding
from tests.guardrails.red_flag_cases import read_cases

HELD_OUT = Path(__file__).parents[2] / "tests" / "guardrails" / "red_flags_held_out.toml"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    folder: Path = parser.parse_args().folder
    folder.mkdir(parents=True, exist_ok=True)
    written = examples()
    parts = tomllib.loads(HELD_OUT.read_text(encoding="utf-8"))
    held_out = [text for part in parts.values() for texts in part.values() for text in texts]
    found = unseen(written, [*held_out, *(each.text for each in judged())])
    rows: list[list[Any]] = [
        [plain(each.text), each.danger, each.family, each.language, each.kind] for each in found if plain(each.text)
    ]
    chosen_by: list[list[Any]] = [
        [plain(text), is_flag, "en" if surely_english(text) else "es", "dev"]
        for texts, is_flag in zip(read_cases("dev"), (1, 0), strict=True)
        for text in texts
    ]
    chosen_by += [
        [plain(each.text), int(each.danger != NONE), each.language, f"judged {each.language}"] for each in judged()
    ]
    beginnings = {language: [plain(text) for text in openings(language)] for language in ("en", "es")}
    said = [str(text) for text, *_ in (*rows, *chosen_by)] + [text for texts in beginnings.values() for text in texts]
    words = sorted({word for text in said for word in text.split()} | {"y", "pero", "and", "but"})
    encoder = embedding(ModelStore.default())
    pieces = {word: encoder.pieces(word)[1:-1] for word in words}
    start, *_, end = encoder.pieces("a")
    used = sorted({start, end, *(piece for each in pieces.values() for piece in each)})
    place = {piece: number for number, piece in enumerate(used)}
    by_word = {word: [place[piece] for piece in each] for word, each in pieces.items()}
    arrays: dict[str, Any] = {
        "table": encoder.rows(used).astype(np.float16),
        "marks": np.array([place[start], place[end]]),
        **encoder.weights(),
    }
    np.savez_compressed(folder / "encoder.npz", **arrays)
    content = {"rows": rows, "chosen_by": chosen_by, "openings": beginnings, "pieces": by_word}
    (folder / "data.json").write_text(json.dumps(content, ensure_ascii=False), encoding="utf-8")
    dangers = sum(each.danger != NONE for each in found)
    print(f"{len(written)} written, {len(found)} rows, {dangers} of them dangers, {len(used)} pieces")


if __name__ == "__main__":
    main()
