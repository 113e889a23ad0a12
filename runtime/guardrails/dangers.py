"""Whether a visitor's words are a red flag: the phrase rules, and what was learnt of how people say it, added up."""

from __future__ import annotations

from runtime.guardrails.danger_classifier import DangerClassifier, Judged
from runtime.guardrails.red_flags import Danger, read
from runtime.knowledge.sentences import split_sentences

# Log odds, chosen on the tuned half (tests/guardrails/red_flags_dev.toml, the dev part of red_flags.toml, and
# bench/red_flag_data/judged_*.txt).
FROM = 0.8
FROM_PARTIAL = 3.0
"""A partial turn has to be surer: the words that take it back may still come."""
PHRASE, DISMISSED = 1.0, -2.0
"""What a phrase of the rules adds, and one that they dismiss (denied, long ago, supposed)."""

_FEWEST = 3  # words of a sentence that is looked at by itself
_LATEST = 3  # sentences


class Dangers:
    """Decides in milliseconds, on whole turns and on partial ones; by the rules alone without a `classifier`.

    Safe to call from several threads. A sentence that was judged before costs nothing again.
    """

    def __init__(self, classifier: DangerClassifier | None = None) -> None:
        self._classifier = classifier

    def find(self, words: str, partial: bool = False) -> Danger | None:
        """The danger in the words; of a `partial` turn only what is beyond doubt."""
        needed = FROM_PARTIAL if partial else FROM
        for unit in _units(words):
            judged = self.judge(unit)
            if judged is not None and judged.log_odds > needed:
                return judged.danger
        return None

    def forget(self) -> None:
        """Let go of the words that were looked at."""
        if self._classifier is not None:
            self._classifier.forget()

    def judge(self, words: str) -> Judged | None:
        """The likeliest danger in one sentence and its log odds; None where there are no words."""
        rules = read(words)
        if self._classifier is None:
            return Judged(rules.flag.danger, PHRASE) if rules.flag is not None else None
        if not words.strip():
            return None
        judged = self._classifier.judge(words)
        odds = judged.log_odds + (PHRASE if rules.flag is not None else DISMISSED if rules.dismissed else 0.0)
        return Judged(rules.flag.danger if rules.flag is not None else judged.danger, odds)

    def name(self, words: str, partial: bool = False) -> str | None:
        """The danger's name in the audit log."""
        danger = self.find(words, partial)
        return None if danger is None else danger.value


def _units(words: str) -> list[str]:
    """The whole turn, and the latest of its sentences where it has several."""
    sentences = [words[start:end] for start, end in split_sentences(words)]
    several = [sentence for sentence in sentences if len(sentence.split()) >= _FEWEST]
    return [words, *reversed(several[-_LATEST:])] if len(sentences) > 1 else [words]
