"""Writes what the danger network is trained from, for a machine that has neither Bedside nor its models:

    python -m bench.red_flag_data.prepare FOLDER

FOLDER gets data.json (the sentences, and the tuned half to choose by) and vectors.npz: for those that are not surely
English, and for some of the others, 128 of the directions of the multilingual sentence encoder. Held-out utterances are
read only to leave out training sentences that share most of their words with one.
"""

from __future__ import annotations

import argparse
import json
import random
import tomllib
from dataclasses import replace
from pathlib import Path

import numpy as np

from bench.red_flag_data.sentences import NONE, Example, openings, plain_examples, unseen
from models.store import ModelStore
from runtime.guardrails.english import surely_english
from runtime.guardrails.meaning import plain
from runtime.loading import embedding
from tests.guardrails.red_flag_cases import read_cases

HELD_OUT = Path(__file__).parents[2] / "tests" / "guardrails" / "red_flags_held_out.toml"
PER_PATTERN = 12
DIRECTIONS = 128
WITH_VECTOR = 0.15
"""Of the English sentences: what is learnt of them serves languages that nobody wrote sentences in."""


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    folder: Path = parser.parse_args().folder
    folder.mkdir(parents=True, exist_ok=True)
    chance = random.Random(3)
    written = plain_examples(per_flag=PER_PATTERN, per_near=PER_PATTERN)
    parts = tomllib.loads(HELD_OUT.read_text(encoding="utf-8"))
    found = unseen(written, [text for part in parts.values() for texts in part.values() for text in texts])
    found += _varied([each for each in found if each.language == "es"], chance)
    wanted = [not surely_english(each.text) or chance.random() < WITH_VECTOR for each in found]
    flags, near = read_cases("dev")
    dev = [(plain(text), is_flag) for texts, is_flag in ((flags, 1), (near, 0)) for text in texts]
    texts = [plain(each.text) for each, with_vector in zip(found, wanted, strict=True) if with_vector]
    texts += [text for text, _ in dev if not surely_english(text)]
    vectors = embedding(ModelStore.default()).embed(texts)
    middle = vectors.mean(0)
    _, _, directions = np.linalg.svd(vectors - middle, full_matrices=False)
    projection = (directions[:DIRECTIONS].T * np.sqrt(len(middle))).astype(np.float32)
    seen = np.clip(np.rint((vectors - middle) @ projection * 16), -127, 127).astype(np.int8)
    np.savez_compressed(folder / "vectors.npz", vectors=seen)
    np.savez(folder / "projection.npz", middle=middle, projection=projection)
    at = iter(range(len(texts)))
    rows = [
        [plain(each.text), each.danger, each.family, each.language, each.kind, next(at) if with_vector else -1]
        for each, with_vector in zip(found, wanted, strict=True)
    ]
    judged = [[text, is_flag, -1 if surely_english(text) else next(at)] for text, is_flag in dev]
    beginnings = {language: openings(language) for language in ("en", "es")}
    content = {"rows": rows, "dev": judged, "openings": beginnings}
    (folder / "data.json").write_text(json.dumps(content, ensure_ascii=False), encoding="utf-8")
    dangers = sum(each.danger != NONE for each in found)
    print(f"{len(written)} written, {len(found)} rows, {dangers} of them dangers, {len(texts)} with a vector")


def _varied(found: list[Example], chance: random.Random) -> list[Example]:
    """Others of the same: with an opening, or two in one breath. English is varied as it is learnt from."""
    varied = [replace(each, text=f"{chance.choice(openings('es'))} {each.text}") for each in found]
    near = [each for each in found if each.danger == NONE]
    for each in found:
        other = chance.choice(near).text
        if chance.random() < 0.4:
            joined = chance.choice(("{0} y {1}", "{0} {1}", "{0} pero {1}", "{1} {0}"))
            varied.append(replace(each, text=joined.format(other, each.text)))
    return varied


if __name__ == "__main__":
    main()
