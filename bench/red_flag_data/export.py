"""Turns the tuned weights into the int8 graph that Bedside runs:

python -m bench.red_flag_data.export TUNED START models/danger_network/english.onnx

TUNED is the folder that `tune` wrote, START the published all-MiniLM-L6-v2. The head's part for the multilingual
encoder is left out: the graph is asked only about words that are surely English, which were learnt with zeros there.
"""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from bench.red_flag_data.names import published_names
from models.minilm import build_danger, read_safetensors
from runtime.inference.danger_network import LONGEST

WIDTH = 384


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    for name in ("tuned", "start", "target"):
        parser.add_argument(name, type=Path)
    chosen = parser.parse_args()
    tuned: dict[str, NDArray[Any]] = {}
    for name in ("lower.npz", "upper.npz"):
        with np.load(chosen.tuned / name) as arrays:
            weights = [each for each in arrays.files if not each.startswith(("said", "judged"))]
            tuned |= {each: arrays[each].astype(np.float32) for each in weights}
    layers = len({name.split(".")[1] for name in tuned if name.startswith("layers.")})
    named = {
        f"{theirs}.{part}": tuned[f"{ours}.{part}"]
        for ours, theirs in published_names(layers).items()
        for part in ("weight", "bias")
    }
    published = read_safetensors(next(chosen.start.glob("*.safetensors")))
    places = published["embeddings.position_embeddings.weight"][:LONGEST]
    # One text at a time: its tokens are all of the first kind.
    named["embeddings.position_embeddings.weight"] = places + published["embeddings.token_type_embeddings.weight"][0]
    named["head.inner.weight"] = tuned["inner.weight"][:, : 2 * WIDTH]
    named |= {f"head.{name}": tuned[name] for name in ("inner.bias", "outer.weight", "outer.bias")}
    config = {"hidden_size": WIDTH, "num_hidden_layers": layers, "num_attention_heads": 12, "layer_norm_eps": 1e-12}
    build_danger(named, config, chosen.target)
    print(f"{layers} layers, {chosen.target.stat().st_size / 1e6:.1f} MB → {chosen.target}")


if __name__ == "__main__":
    main()
