"""Turns the tuned weights into the int8 graph that Bedside runs:

python -m bench.red_flag_data.export TUNED PREPARED START models/danger_network/network.onnx

TUNED and PREPARED are the folders that `tune` and `prepare` wrote, START is the published all-MiniLM-L6-v2.
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
    for name in ("tuned", "prepared", "start", "target"):
        parser.add_argument(name, type=Path)
    chosen = parser.parse_args()
    tuned: dict[str, NDArray[Any]] = {}
    for name in ("lower.npz", "upper.npz"):
        with np.load(chosen.tuned / name) as arrays:
            tuned |= {each: arrays[each].astype(np.float32) for each in arrays.files if each != "said"}
    layers = len({name.split(".")[1] for name in tuned if name.startswith("layers.")})
    weights = {
        f"{theirs}.{part}": tuned[f"{ours}.{part}"]
        for ours, theirs in published_names(layers).items()
        for part in ("weight", "bias")
    }
    published = read_safetensors(next(chosen.start.glob("*.safetensors")))
    places = (
        published["embeddings.position_embeddings.weight"] + published["embeddings.token_type_embeddings.weight"][0]
    )
    weights["embeddings.position_embeddings.weight"] = places[:LONGEST]
    with np.load(chosen.prepared / "projection.npz") as arrays:
        projection, weights["middle"] = arrays["projection"], arrays["middle"]
    inner = tuned["inner.weight"]
    weights["inner.weight"] = np.concatenate([inner[:, : 2 * WIDTH], inner[:, 2 * WIDTH :] @ projection.T], axis=1)
    for name in ("inner.bias", "outer.weight", "outer.bias"):
        weights[name] = tuned[name]
    config = {"hidden_size": WIDTH, "num_hidden_layers": layers, "num_attention_heads": 12, "layer_norm_eps": 1e-12}
    build_danger(weights, config, chosen.target)
    print(f"{layers} layers, {chosen.target.stat().st_size / 1e6:.1f} MB → {chosen.target}")


if __name__ == "__main__":
    main()
