"""The state machine of objectives, beside the conversation. Pure: `step(plan, progress, words, today) -> (progress, said)`.

    progress, said = step(plan, Progress(), "I'd like to file a claim", today)   # asks the first question
    progress, said = step(plan, progress, "It's about my car", today)            # reads it, asks the next one
    progress, said = step(plan, progress, "How long does it take?", today)       # said is None: no answer to our question

Where `said` is None the words are for others to answer; `reminder` then asks the open question again.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from types import MappingProxyType

from runtime.dialogue.questions import asks
from runtime.memory.dates import date
from runtime.objectives.objective import Objective, Output, Value
from runtime.objectives.spoken import as_spoken
from runtime.objectives.values import read, yes_or_no
from runtime.tables import found

MOST_TRIES = 3
LATER = "All right, we can go on with that later."
RESUMED = "Last time we stopped here."
_LEAVES = re.compile(
    r"^\W*(?:(?:no|okay|ok|please|well|oh)\W+)*(?:never ?mind|cancel(?: (?:that|it|this))?|stop(?: (?:that|it|this))?|forget it|"
    r"(?:let's )?(?:do (?:that|it)|go on) (?:later|another time)|not now|later|i(?:'d| would) rather not|olvídalo|cancela|más tarde)\W*$",
    re.IGNORECASE,
)
_NOTHING: Mapping[str, Value] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Progress:
    """`current`: the objective whose question is open; `asking`: its variable that is asked for; `confirming`: its values
    were read back; `done`: the objectives that are finished; `resumed`: from an earlier session, not asked again yet.
    """

    current: str | None = None
    asking: str | None = None
    confirming: bool = False
    tries: int = 0
    values: Mapping[str, Value] = field(default_factory=lambda: _NOTHING)
    done: tuple[str, ...] = ()
    resumed: bool = False


@dataclass(frozen=True, slots=True)
class Said:
    """What the persona says now; `finished`: the objectives that this turn finished, with the tools to be called."""

    text: str
    finished: tuple[str, ...] = ()
    callbacks: tuple[str, ...] = ()


def begin(plan: Sequence[Objective], progress: Progress) -> tuple[Progress, Said | None]:
    """At a session's start: the objective that begins by itself, unless one is open already."""
    first = next((one for one in plan if one.at_once and one.name not in progress.done), None)
    if progress.current is not None or first is None:
        return progress, None
    return _open(first, progress, ())


def step(
    plan: Sequence[Objective], progress: Progress, words: str, today: date, *, typed: bool = False
) -> tuple[Progress, Said | None]:
    """One turn of the visitor. `today` is what "yesterday" is counted from."""
    objective = _named(plan, progress.current)
    if objective is None:
        started = next((one for one in plan if found(one.starts, words)), None)
        return (progress, None) if started is None else _open(started, progress, plan)
    if progress.resumed:
        return replace(progress, resumed=False), None
    if _LEAVES.match(words.replace("’", "'")):
        return replace(progress, current=None, asking=None, confirming=False, tries=0), Said(LATER)
    if objective.modality == ("spoken" if typed else "typed"):
        return progress, None
    if progress.confirming:
        return _confirmed(plan, objective, progress, words, today)
    return _answered(plan, objective, progress, words, today)


def reminder(plan: Sequence[Objective], progress: Progress, *, resumed: bool = False) -> str | None:
    """The open question, to be asked again after something else was answered; None if there is none."""
    objective = _named(plan, progress.current)
    if objective is None:
        return None
    question = _confirm(objective, progress) if progress.confirming else _question(objective, progress.asking)
    return f"{RESUMED} {question}" if resumed else question


# ------------------------------------------------------------------------------------------------------ the steps


def _open(objective: Objective, progress: Progress, plan: Sequence[Objective]) -> tuple[Progress, Said]:
    """Ask for what the objective still lacks; values of an earlier time are asked for again once it was done."""
    values = dict(progress.values)
    if objective.name in progress.done:
        for output in objective.outputs:
            values.pop(output.name, None)
    progress = replace(progress, values=MappingProxyType(values))
    missing = _missing(objective, progress)
    if missing is None and objective.confirmation == "manual":
        progress = replace(progress, current=objective.name, asking=None, confirming=True, tries=0)
        return progress, Said(_confirm(objective, progress))
    wanted = missing or objective.outputs[0]
    progress = replace(progress, current=objective.name, asking=wanted.name, confirming=False, tries=0)
    return progress, Said(_question(objective, wanted.name))


def _answered(
    plan: Sequence[Objective], objective: Objective, progress: Progress, words: str, today: date
) -> tuple[Progress, Said | None]:
    wanted = next(output for output in objective.outputs if output.name == progress.asking)
    values = _read_all(objective, wanted, progress, words, today)
    if wanted.name not in values:
        return _not_understood(plan, objective, wanted, progress, words)
    progress = replace(progress, values=MappingProxyType({**progress.values, **values}), tries=0)
    return _go_on(plan, objective, progress)


def _read_all(objective: Objective, wanted: Output, progress: Progress, words: str, today: date) -> dict[str, Value]:
    """The variable that was asked for, and others of the objective that are as good as unmistakable."""
    if wanted.type in ("text", "name", "number") and asks(words):
        return {}
    found_values: dict[str, Value] = {}
    for output in objective.outputs:
        plain = output.type in ("phone", "email", "code", "date") and output.name not in progress.values
        if output is wanted or plain:
            value = read(output, words, today)
            if value is not None:
                found_values[output.name] = value
    return found_values


def _not_understood(
    plan: Sequence[Objective], objective: Objective, wanted: Output, progress: Progress, words: str
) -> tuple[Progress, Said | None]:
    if asks(words):
        return progress, None
    tries = progress.tries + 1
    if tries < MOST_TRIES:
        return replace(progress, tries=tries), Said(f"{objective.again} {_question(objective, wanted.name)}")
    if wanted.optional:
        skipped = replace(progress, tries=0, values=MappingProxyType({**progress.values, wanted.name: ""}))
        return _go_on(plan, objective, skipped)
    return replace(progress, current=None, asking=None, tries=0), Said(f"{objective.again} {LATER}")


def _go_on(plan: Sequence[Objective], objective: Objective, progress: Progress) -> tuple[Progress, Said]:
    missing = _missing(objective, progress)
    if missing is not None:
        return replace(progress, asking=missing.name), Said(_question(objective, missing.name))
    if objective.confirmation == "manual":
        progress = replace(progress, asking=None, confirming=True)
        return progress, Said(_confirm(objective, progress))
    return _finish(plan, objective, progress)


def _confirmed(
    plan: Sequence[Objective], objective: Objective, progress: Progress, words: str, today: date
) -> tuple[Progress, Said | None]:
    agreed = yes_or_no(words)
    if agreed:
        return _finish(plan, objective, progress)
    corrected = {
        output.name: value
        for output in objective.outputs
        if output.type not in ("text", "yesno", "name") and (value := read(output, words, today)) is not None
    }
    if corrected:
        progress = replace(progress, values=MappingProxyType({**progress.values, **corrected}))
        return progress, Said(_confirm(objective, progress))
    if agreed is None:
        return progress, None
    left = {name: value for name, value in progress.values.items() if name not in _names(objective)}
    first = objective.outputs[0]
    again = replace(progress, values=MappingProxyType(left), asking=first.name, confirming=False, tries=0)
    return again, Said(_question(objective, first.name))


def _finish(plan: Sequence[Objective], objective: Objective, progress: Progress) -> tuple[Progress, Said]:
    done = (*(name for name in progress.done if name != objective.name), objective.name)
    progress = replace(progress, current=None, asking=None, confirming=False, tries=0, done=done)
    callbacks = (objective.callback,) if objective.callback is not None else ()
    branch = next((one.next for one in objective.next_conditional if one.holds(dict(progress.values))), objective.next)
    following = _named(plan, branch)
    if following is None:
        return progress, Said(objective.done or "", (objective.name,), callbacks)
    progress, said = _open(following, progress, plan)
    return progress, Said(f"{objective.done or ''} {said.text}".strip(), (objective.name,), callbacks)


# ------------------------------------------------------------------------------------------------------- the words


def _named(plan: Sequence[Objective], name: str | None) -> Objective | None:
    return next((objective for objective in plan if objective.name == name), None)


def _names(objective: Objective) -> set[str]:
    return {output.name for output in objective.outputs}


def _missing(objective: Objective, progress: Progress) -> Output | None:
    return next((output for output in objective.outputs if output.name not in progress.values), None)


def _question(objective: Objective, variable: str | None) -> str:
    """The first variable is asked for by the objective's own prompt."""
    output = next((output for output in objective.outputs if output.name == variable), objective.outputs[0])
    return objective.prompt if output is objective.outputs[0] else output.ask or objective.prompt


def _confirm(objective: Objective, progress: Progress) -> str:
    values = {output.name: as_spoken(output, progress.values.get(output.name, "")) for output in objective.outputs}
    if objective.confirm is not None:
        return objective.confirm.format_map(values)
    listed = ", ".join(value for value in values.values() if value)
    return f"I have {listed}. Is that right?"
