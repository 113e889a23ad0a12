"""The models that read questions and sentences: two kinds of embeddings, and the scorer of answers."""

from __future__ import annotations

from dataclasses import dataclass

from models.store import ModelStore
from runtime.inference.minilm import MiniLm
from runtime.knowledge.answer_scorer import AnswerScorer, open_scorer
from runtime.knowledge.embed import Embedder, UniversalSentenceEncoder


@dataclass(frozen=True, slots=True)
class Readers:
    """`multilingual` is right for words and for other languages, `english` for questions and their answers."""

    multilingual: Embedder
    english: Embedder
    scorer: AnswerScorer


def open_readers(store: ModelStore, multilingual: Embedder | None = None, english: Embedder | None = None) -> Readers:
    """All three from the store, but for those given. Raises ModelMissing, ModelDamaged."""
    small = store.paths("minilm-l6")
    english = english or MiniLm(small["model.onnx"], small["vocab.txt"])
    return Readers(multilingual or open_multilingual(store), english, open_scorer(store))


def open_multilingual(store: ModelStore) -> UniversalSentenceEncoder:
    files = store.paths("use-multilingual")
    return UniversalSentenceEncoder(files["weights.npz"], files["sp.model"])
