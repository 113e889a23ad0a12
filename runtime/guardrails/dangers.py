"""Whether a visitor's words are a red flag: the phrase rules, and what was learnt of how people say it."""

from __future__ import annotations

from runtime.guardrails.red_flags import Danger, red_flag


class Dangers:
    """Decides in milliseconds, on whole turns and on partial ones. Safe to call from several threads."""

    def find(self, words: str, partial: bool = False) -> Danger | None:
        """The danger in the words; of a `partial` turn only what no further word could take back."""
        flag = red_flag(words)
        return None if flag is None else flag.danger

    def name(self, words: str, partial: bool = False) -> str | None:
        """The same, by its name in the audit log."""
        danger = self.find(words, partial)
        return None if danger is None else danger.value
