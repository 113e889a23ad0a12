"""Makes a small pool of a large one: of each question what the scorer so far finds hardest, for training on a CPU.

    python -m models.answer_scorer.train.hardest POOL --scorer models/answer_scorer/scorer.onnx --out FILE

Of each learned group from visitors' questions are kept what answers, the `--near` wrong passages of the highest score
and one other; of groups that were made, a few at random. A question is drawn the more often, the worse it is answered
(`draw` of the pool, its loss so far). What is held out or watched stays whole.
"""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

import numpy as np
import onnxruntime as ort
from numpy.typing import NDArray

from models.answer_scorer.train.pool import LONGEST, Pool

_JUDGED = ("written", "mined")
_AT_ONCE = 64  # pairs
_SEEN, _WORST = 0.25, 3.0  # of a question's chance to be drawn: that of one answered well, what a bad one adds at most


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("pool", type=Path)
    parser.add_argument("--scorer", type=Path, required=True)
    parser.add_argument("--near", type=int, default=4)
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--out", type=Path, required=True)
    chosen = parser.parse_args()
    with np.load(chosen.pool) as arrays:
        pool = dict(arrays)
    options = ort.SessionOptions()
    options.intra_op_num_threads = chosen.threads
    scores = scored(Pool(pool), ort.InferenceSession(chosen.scorer, options))
    hard: dict[str, Any] = hardest(Pool(pool), scores, chosen.near)
    np.savez_compressed(chosen.out, **{**pool, **hard})


def scored(pool: Pool, scorer: ort.InferenceSession) -> NDArray[np.float32]:
    """Log odds of each member of the judged groups, in the order of `pool.members`; 0 of the others."""
    group_of = np.repeat(np.arange(len(pool.questions)), np.diff(pool.spans))
    judged = np.flatnonzero(np.isin(pool.origins[group_of], _JUDGED))
    firsts, seconds = pool.questions[group_of[judged]], pool.members[judged]
    lengths = np.diff(pool.starts)
    order = np.argsort(lengths[firsts] + lengths[seconds], kind="stable")
    found = np.zeros(len(group_of), np.float32)
    for start in range(0, len(order), _AT_ONCE):
        some = order[start : start + _AT_ONCE]
        found[judged[some]] = _scores(pool, firsts[some], seconds[some], scorer)
    return found


def _scores(
    pool: Pool, firsts: NDArray[np.int32], seconds: NDArray[np.int32], scorer: ort.InferenceSession
) -> NDArray[np.float32]:
    texts = [
        (pool.ids[pool.starts[first] : pool.starts[first + 1]], pool.ids[pool.starts[second] : pool.starts[second + 1]])
        for first, second in zip(firsts, seconds, strict=True)
    ]
    wide = min(LONGEST, max(len(first) + len(second) for first, second in texts))
    ids, kinds, mask = (np.zeros((len(texts), wide), np.int64) for _ in range(3))
    for row, (first, second) in enumerate(texts):
        whole = np.concatenate([first, second])[:wide]
        ids[row, : len(whole)] = whole
        ids[row, len(whole) - 1] = first[-1]  # the mark at the end, where the text was cut
        kinds[row, len(first) : len(whole)], mask[row, : len(whole)] = 1, 1
    (score,) = scorer.run(["score"], {"ids": ids, "kinds": kinds, "mask": mask})
    return np.asarray(score, np.float32)


def hardest(pool: Pool, scores: NDArray[np.float32], near: int) -> dict[str, NDArray[Any]]:
    """The arrays of the pool that change: members, answers, spans and draw."""
    drawn = np.random.default_rng(3)
    members, answers, spans, draw = [], [], [0], []
    for group, origin in enumerate(pool.origins):
        span = slice(pool.spans[group], pool.spans[group + 1])
        right, odds = pool.answers[span], scores[span]
        wrong = np.flatnonzero(~right)
        if origin in _JUDGED:
            wrong = wrong[np.argsort(-odds[wrong])]
            wrong = np.concatenate([wrong[:near], drawn.permutation(wrong[near:])[:1]])
            draw.append(_SEEN + min(_WORST, _loss(odds, right)))
        else:
            if origin in ("grid", "medquad", "wordnet"):
                wrong = drawn.permutation(wrong)[: near + 1]
            draw.append(1.0)
        kept = np.concatenate([np.flatnonzero(right), wrong])
        members.append(pool.members[span][kept])
        answers.append(right[kept])
        spans.append(spans[-1] + len(kept))
    return {
        "members": np.concatenate(members),
        "answers": np.concatenate(answers),
        "spans": np.array(spans, np.int32),
        "draw": np.array(draw, np.float32),
    }


def _loss(odds: NDArray[np.float32], right: NDArray[np.bool_]) -> float:
    """Of the softmax with "none of them", as in training."""
    whole = np.append(odds.astype(np.float64), 0.0)
    wanted = np.append(right, not right.any())
    return float(np.logaddexp.reduce(whole) - np.logaddexp.reduce(whole[wanted]))


if __name__ == "__main__":
    main()
