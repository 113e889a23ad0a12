"""Turns the tuned weights into the two int8 graphs that Bedside runs:

python -m bench.red_flag_data.export TUNED START models/danger_network

TUNED is the folder that `tune` wrote, START the published all-MiniLM-L6-v2.
"""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from bench.red_flag_data.names import published_names
from models.danger_network import ANY_LANGUAGE, ENGLISH
from models.danger_network.graph import build_any_language
from models.minilm import build_danger, read_safetensors
from models.store import ModelStore
from runtime.inference.danger_network import LONGEST
from runtime.loading import embedding

Weights = dict[str, NDArray[Any]]
WIDTH = 384


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    for name in ("tuned", "start", "target"):
        parser.add_argument(name, type=Path)
    chosen = parser.parse_args()
    english, any_language = _tuned(chosen.tuned, "english"), _tuned(chosen.tuned, "any")
    published = read_safetensors(next(chosen.start.glob("*.safetensors")))
    layers = len({name.split(".")[1] for name in english if name.startswith("layers.")})
    config = {"hidden_size": WIDTH, "num_hidden_layers": layers, "num_attention_heads": 12, "layer_norm_eps": 1e-12}
    files = [chosen.target / Path(name).name for name in (ENGLISH, ANY_LANGUAGE)]
    build_danger(_published_names(english, published, layers), config, files[0])
    untuned = {"eps": embedding(ModelStore.default()).weights()["eps"]}
    build_any_language({**untuned, **any_language}, files[1])
    for file in files:
        print(f"{file.stat().st_size / 1e6:.1f} MB: {file}")


def _tuned(folder: Path, network: str) -> Weights:
    with np.load(folder / f"{network}.npz") as arrays:
        return {name: arrays[name].astype(np.float32) for name in arrays.files}


def _published_names(tuned: Weights, published: Weights, layers: int) -> Weights:
    weights = {
        f"{theirs}.{part}": tuned[f"{ours}.{part}"]
        for ours, theirs in published_names(layers).items()
        for part in ("weight", "bias")
    }
    places = published["embeddings.position_embeddings.weight"][:LONGEST]
    # One text at a time: its tokens are all of the first kind.
    weights["embeddings.position_embeddings.weight"] = places + published["embeddings.token_type_embeddings.weight"][0]
    return weights | {name: array for name, array in tuned.items() if name.startswith("head.")}


if __name__ == "__main__":
    main()
