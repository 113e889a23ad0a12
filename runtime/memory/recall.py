"""Which memories go into a prompt: by relevance to what is said, recency and importance, within a token budget. Pure.

The score is that of Park et al., "Generative Agents", 2023 (arXiv 2304.03442), section 4.1: relevance (cosine of
sentence embeddings), recency (exponential decay) and importance, added; and whether memories of such a kind help with
what is said (`asked.py`).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

from runtime.memory.facts import STANDING, Kind
from runtime.memory.merge import Memory

HALF_LIFE = 30 * 86_400.0  # seconds
HEADING = "What the visitor said in earlier conversations:"
_RELEVANCE, _RECENCY, _IMPORTANCE, _HELP = 1.0, 0.25, 0.5, 1.0
_IMPORTANT: dict[Kind, float] = {"name": 0.6, "appointment": 0.3, "progress": 0.3, "left_off": 0.1}
_STANDING = 0.7
_KIND_WORDS: dict[Kind, str] = {
    "name": "their name, who they are",
    "language": "the language they speak, interpreter, translation, leaflet",
    "hearing": "hearing, speaking louder, repeating",
    "mobility": "walking, stairs, lift, entrance, getting around, distance",
    "sight": "seeing, reading, written signs, print",
    "preference": "what they like and prefer: time, room, doctor, contact",
    "appointment": "appointment, next visit, when to come, day and time",
    "progress": "training, where we left off, stopped last time, module",
    "left_off": "what we talked about last time, where we left off",
}

Vector = NDArray[np.float32]


def embedded_text(memory: Memory) -> str:
    """What of a memory is embedded: its sentence, and what questions about its kind speak of."""
    about = _KIND_WORDS.get(memory.kind)
    return f"{memory.text} ({about})" if about else memory.text


def ranked(
    memories: Sequence[Memory],
    vectors: Sequence[Vector],
    question: Vector,
    now: float,
    helpful: Mapping[Kind, float] | None = None,
) -> list[tuple[float, Memory]]:
    """Current, unexpired memories with their scores, best first. `vectors` are theirs, all of unit length.

    `helpful`: how likely each kind is to help.
    """
    help_of = helpful or {}
    scored = []
    for memory, vector in zip(memories, vectors, strict=True):
        if memory.state != "current" or (memory.expires is not None and memory.expires < now and not memory.pinned):
            continue
        recency = 0.5 ** (max(now - memory.changed, 0.0) / HALF_LIFE)
        importance = 1.0 if memory.pinned else _STANDING if memory.kind in STANDING else 0.0
        importance = max(importance, _IMPORTANT.get(memory.kind, 0.0)) * memory.confidence
        score = _RELEVANCE * float(vector @ question) + _RECENCY * recency + _IMPORTANCE * importance
        score += _HELP * help_of.get(memory.kind, 0.0)
        scored.append((score, memory))
    return sorted(scored, key=lambda pair: (-pair[0], pair[1].id))


def within(
    best: Sequence[tuple[float, Memory]], budget: int, count: Callable[[str], int]
) -> tuple[tuple[Memory, ...], str]:
    """As many of the best as fit into `budget` tokens together, and the lines for the prompt ("" for none)."""
    lines, taken = [HEADING], []
    for _, memory in best:
        line = f"- {memory.text}"
        if count("\n".join((*lines, line))) <= budget:
            lines.append(line)
            taken.append(memory)
    return tuple(taken), "\n".join(lines) if taken else ""
