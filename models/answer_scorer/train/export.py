"""Turns the trained weights into the int8 graph that Bedside runs:

python -m models.answer_scorer.train.export WEIGHTS.npz models/answer_scorer/scorer.onnx
"""

from __future__ import annotations

import argparse
from pathlib import Path

import numpy as np

from models.minilm import build_scorer

CONFIG = {"hidden_size": 384, "num_hidden_layers": 6, "num_attention_heads": 12, "layer_norm_eps": 1e-12}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("weights", type=Path)
    parser.add_argument("target", type=Path)
    chosen = parser.parse_args()
    with np.load(chosen.weights) as arrays:
        weights = {name: arrays[name] for name in arrays.files}
    build_scorer(weights, CONFIG, chosen.target, "answer-scorer")


if __name__ == "__main__":
    main()
