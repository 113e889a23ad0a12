"""What is perceived of a visitor, from look to look and utterance to utterance: a rolling state in memory. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace

from runtime.hearing.manner import Manner
from runtime.perception.account import Account, account_of, allowed
from runtime.perception.baseline import Baseline
from runtime.perception.conditions import Wait, Waiting, advance, holding
from runtime.perception.gestures import blinks
from runtime.perception.of_sight import Glance, of_sight, speaks
from runtime.perception.of_voice import of_voice
from runtime.perception.policy import Watch, reads, sees
from runtime.perception.signals import Evidence
from runtime.seeing.look import Look

SPAN = 45.0
"""Seconds of looks that are held."""
GONE = 6.0
"""Seconds without a face after which whoever comes may be somebody else: nothing of the last one counts."""
_NOW = 1.5  # seconds
_LIPS = 0.5
_ACCOUNTS = 60
_CONDITIONS_EVERY = 0.3


@dataclass(frozen=True, slots=True)
class Tally:
    """Seconds over the conversation: `watched`, with a face `there`, that `looked` at us, in `company`; and blinks."""

    watched: float = 0.0
    there: float = 0.0
    looked: float = 0.0
    company: float = 0.0
    blinks: int = 0


@dataclass(frozen=True, slots=True)
class Perceived:
    """`glances`: the last looks; `voice`: how each utterance was said; `met`: the wishes met by the last look."""

    watch: Watch
    glances: tuple[Glance, ...] = ()
    baseline: Baseline = field(default_factory=Baseline)
    voice: tuple[Manner, ...] = ()
    accounts: tuple[Account, ...] = ()
    waiting: tuple[Waiting, ...] = ()
    met: tuple[Wait, ...] = ()
    tally: Tally = field(default_factory=Tally)
    judged_at: float = -1.0
    face_at: float | None = None

    @property
    def people(self) -> int:
        """How many are in view, by the last look."""
        return (self.glances[-1].look.people or 0) if self.glances else 0


def begin(watch: Watch, waits: Iterable[Wait] = ()) -> Perceived:
    """Nothing seen or heard yet."""
    return Perceived(watch, waiting=tuple(Waiting(wait) for wait in waits))


def saw(state: Perceived, at: float, look: Look) -> Perceived:
    """One more look, at `at` seconds of media time."""
    if not sees(state.watch):
        return state
    if not reads(state.watch) and look.face is not None:
        look = replace(look, body=None)
    gone = look.face is not None and state.face_at is not None and at - state.face_at > GONE
    baseline = Baseline() if gone else state.baseline
    if look.face is not None and reads(state.watch):
        baseline = baseline.saw(at, look.face)
    glances = (*(glance for glance in state.glances if glance.at > at - SPAN), Glance(at, look))
    state = replace(
        state,
        glances=glances,
        baseline=baseline,
        tally=_tallied(state, at, look),
        face_at=at if look.face is not None else state.face_at,
        met=(),
    )
    if not state.waiting or at - state.judged_at < _CONDITIONS_EVERY:
        return state
    heard = state.accounts[-1].evidence if state.accounts else ()
    waiting, met = advance(state.waiting, holding(glances, baseline, heard, at, state.watch), at)
    return replace(state, waiting=waiting, met=met, judged_at=at)


def heard(state: Perceived, words: str, manner: Manner | None, start: float, end: float) -> Perceived:
    """One more utterance, from `start` to `end` seconds; `manner` is None where it could not or may not be heard."""
    if not sees(state.watch):
        return state
    voiced = _voiced(manner) if manner is not None else ()
    evidence = [*of_sight(_between(state, start, end), state.baseline, voiced)]
    manner = manner if reads(state.watch) else None
    if manner is not None:
        evidence += of_voice(manner, state.baseline)
    account = account_of(words, evidence, start, end, state.watch)
    if manner is not None:
        state = replace(state, baseline=state.baseline.heard(manner), voice=(*state.voice, manner))
    return replace(state, accounts=(*state.accounts[1 - _ACCOUNTS :], account))


def now(state: Perceived) -> tuple[Evidence, ...]:
    """What the last moment of looks shows, as far as policy allows."""
    if not state.glances:
        return ()
    until = state.glances[-1].at
    return allowed(of_sight(_between(state, until - _NOW, until), state.baseline, ()), state.watch)


def lips(state: Perceived) -> bool | None:
    """Whether the visitor's lips are at work just now; None where that cannot be told."""
    if not state.glances:
        return None
    since = state.glances[-1].at - _LIPS
    faces = [
        (glance.at, glance.look.face.expression)
        for glance in state.glances[-12:]
        if glance.look.face is not None and glance.look.face.expression is not None
    ]
    return speaks(faces, since)


def _tallied(state: Perceived, at: float, look: Look) -> Tally:
    tally = state.tally
    passed = min(at - state.glances[-1].at, 1.0) if state.glances else 0.0
    blinked = 0
    if reads(state.watch) and state.glances:
        lids = [
            (glance.at, glance.look.face.expression.shut)
            for glance in (*state.glances[-12:], Glance(at, look))
            if glance.look.face is not None and glance.look.face.expression is not None
        ]
        ended = blinks(lids)
        blinked = int(bool(ended) and ended[-1][1] == at)
    return Tally(
        tally.watched + passed,
        tally.there + passed * (look.face is not None),
        tally.looked + passed * (look.face is not None and look.face.looking is True),
        tally.company + passed * ((look.people or 0) > 1),
        tally.blinks + blinked,
    )


def _between(state: Perceived, start: float, end: float) -> Sequence[Glance]:
    return [glance for glance in state.glances if start <= glance.at <= end]


def _voiced(manner: Manner) -> tuple[tuple[float, float], ...]:
    """When there was voice: the utterance without its pauses."""
    edges = [manner.start, *(edge for pause in manner.pauses for edge in pause), manner.end]
    return tuple((a, b) for a, b in zip(edges[::2], edges[1::2], strict=True) if b > a)
