"""What was seen and heard of a visitor over a whole conversation, in plain lines. Pure."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from statistics import median

from runtime.perception.changes import changes
from runtime.perception.policy import reads, sees
from runtime.perception.signals import KINDS, Source
from runtime.perception.state import Perceived


def report(state: Perceived) -> str:
    """Lines of text, ending in a line break; says so where policy lets nothing be perceived."""
    return "\n".join(_lines(state)) + "\n"


def _lines(state: Perceived) -> Iterator[str]:
    yield "What was perceived of the visitor"
    if not sees(state.watch):
        yield "Nothing: the policy is off."
        return
    yield ""
    yield "Seen"
    yield from _seen(state)
    if reads(state.watch):
        yield ""
        yield "Heard"
        yield from _heard(state)
    told = [account for account in state.accounts if account.sentences]
    if told:
        yield ""
        yield "Utterance by utterance"
        for account in told:
            yield f"- {account.start:.0f} to {account.end:.0f} s: {' '.join(account.sentences)}"
    changed = changes(state.accounts, state.voice, state.watch)
    if changed:
        yield ""
        yield "Over the conversation"
        yield from (f"- {line}" for line in changed)


def _seen(state: Perceived) -> Iterator[str]:
    tally = state.tally
    if tally.watched <= 0:
        yield "- There was no camera."
        return
    yield f"- A face was in view for {tally.there:.0f} of {tally.watched:.0f} s, several for {tally.company:.0f} s."
    if tally.there > 0:
        yield f"- They looked at us for {100 * tally.looked / tally.there:.0f} % of that time."
    if reads(state.watch) and tally.there > 20:
        yield f"- They blinked {60 * tally.blinks / tally.there:.0f} times a minute."
    yield from _counted(state, ("sight",))


def _heard(state: Perceived) -> Iterator[str]:
    if not state.voice:
        yield "- Nothing was said aloud."
        return
    rate = median(one.rate for one in state.voice)
    pauses = sum(len(one.pauses) for one in state.voice)
    yield f"- {len(state.voice)} utterances at {rate:.1f} syllables a second, with {pauses} pauses and " + (
        f"{sum(one.fillers for one in state.voice)} fillers."
    )
    yield from _counted(state, ("voice", "words"))


def _counted(state: Perceived, sources: tuple[Source, ...]) -> Iterator[str]:
    names = Counter(one.name for account in state.accounts for one in account.evidence if one.kind.source in sources)
    for name, times in names.most_common():
        yield f"- In {times} of {len(state.accounts)} utterances they {KINDS[name].told}."
