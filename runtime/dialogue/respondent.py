"""Everything that stands between a visitor's turn and its answer: red flags, guardrails, tools, objectives.

What is beside the conversation (an objective's open question, a tool that waits for a yes) is folded out of the
history each time and never kept: an answer that was begun ahead and dropped has changed nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import chain

from runtime.dialogue.answer import Answerer, Remembered, Sensed
from runtime.dialogue.language_model import ToolCall, never
from runtime.dialogue.persona import Persona
from runtime.dialogue.questions import asks, questions
from runtime.dialogue.said import Clause, Turn, spoken
from runtime.events import Act
from runtime.guardrails.dangers import Dangers
from runtime.guardrails.rails import Fired, Rails
from runtime.knowledge.words import is_spanish
from runtime.memory.dates import date
from runtime.objectives import machine
from runtime.objectives.keeping import as_text
from runtime.objectives.machine import Progress, Said
from runtime.objectives.objective import Objective
from runtime.tools import asking
from runtime.tools.asking import Asked, Call, Pending
from runtime.tools.tool import SIDE_EFFECTS, Tool
from runtime.tools.toolbox import Toolbox

Chooses = Callable[[str, Sequence[Tool]], ToolCall | None]
ONE_MOMENT = "One moment."
_KEPT_OPEN = frozenset({"injection", "profanity"})
"""Guardrails that look at an answer to our own question too; others would take a visitor's story for a request."""


@dataclass(frozen=True, slots=True)
class Beside:
    """What is open beside the conversation."""

    progress: Progress = field(default_factory=Progress)
    pending: Pending | None = None


@dataclass(frozen=True, slots=True)
class Route:
    """Who answers a turn, and what is open after it. All None: the documents and the language model."""

    after: Beside
    danger: str | None = None
    fired: Fired | None = None
    asked: Asked | None = None
    said: Said | None = None


class Respondent:
    """Answers for one persona and one visitor. `resumed` is where an earlier session left off."""

    def __init__(
        self,
        persona: Persona,
        answerer: Answerer,
        rails: Rails,
        dangers: Dangers,
        toolbox: Toolbox,
        today: Callable[[], date],
        resumed: Progress | None = None,
        choose: Chooses | None = None,
    ) -> None:
        """`choose`: a language model that says which of the persona's tools it wants for the visitor's words."""
        self._persona = persona
        self._answerer = answerer
        self._rails = rails
        self._dangers = dangers
        self._toolbox = toolbox
        self._today = today
        self._choose = choose
        self._first = Beside(resumed or Progress())
        self._routes: dict[tuple[str, ...], Route] = {}
        names = [rail for rail in rails.rails if rail.scope != "out"]
        self._standing_back = frozenset(rail.name for rail in names if rail.unless_answered)
        soft = {rail.name for rail in names if rail.action in ("refuse", "steer") and rail.name not in _KEPT_OPEN}
        self._soft = frozenset(soft)

    def prefill(self, partial: str = "", history: Sequence[Turn] = ()) -> int:
        return self._answerer.prefill(partial, history)

    @property
    def toolbox(self) -> Toolbox:
        return self._toolbox

    @property
    def objectives(self) -> tuple[Objective, ...]:
        return self._persona.objectives

    def resumed(self, progress: Progress) -> Respondent:
        """The same for a visitor who has been here before."""
        return Respondent(
            self._persona,
            self._answerer,
            self._rails,
            self._dangers,
            self._toolbox,
            self._today,
            progress,
            self._choose,
        )

    def use_context(self, text: str, *, append: bool) -> None:
        """From now on this is known in this conversation, and answered from before the documents."""
        self._answerer.use_context(text, append=append)

    def forget(self) -> None:
        """The visitor is gone: nothing that was worked out of their words is held any longer."""
        self._routes.clear()
        self._toolbox.hold("")
        self._rails.forget()
        self._dangers.forget()
        self._answerer.forget()

    def beside(self, history: Sequence[Turn]) -> Beside:
        """What is open after the visitor's turns of a history."""
        lines: tuple[str, ...] = ()
        state = self._first
        for turn in history:
            if turn.speaker == "visitor":
                state = self._routed(lines, state, turn.text, turn.typed).after
                lines = (*lines, turn.text)
        return state

    def answer(
        self,
        question: str,
        history: Sequence[Turn] = (),
        cancelled: Callable[[], bool] = never,
        remembered: Remembered | None = None,
        typed: bool = False,
        sensed: Sensed | None = None,
    ) -> Iterator[Clause]:
        """The clauses of the answer, each as soon as it is decided and checked; none once `cancelled`."""
        lines = tuple(turn.text for turn in history if turn.speaker == "visitor")
        before = self.beside(history)
        route = self._routed(lines, before, question, typed)
        for clause in self._said(route, before, question, history, cancelled, remembered, sensed):
            if cancelled():
                return
            yield clause

    # ------------------------------------------------------------------------------------------------- who answers

    def _routed(self, lines: tuple[str, ...], state: Beside, words: str, typed: bool) -> Route:
        """`_route`, decided once for each beginning of a conversation."""
        key = (*lines, words)
        if key not in self._routes:
            if len(self._routes) > 200:
                self._routes.clear()
            self._routes[key] = self._route(lines, state, words, typed)
        return self._routes[key]

    def _route(self, lines: tuple[str, ...], state: Beside, words: str, typed: bool) -> Route:
        danger = self._dangers.name(words)
        if danger is not None:
            return Route(state, danger=danger)
        open_before = state.pending is not None or state.progress.current is not None
        after, asked, said = self._taken(state, words, typed)
        taken = open_before and (asked is not None or said is not None)
        fired = self._rails.first(words, "in", self._standing_back | (self._soft if taken else frozenset()))
        if fired is not None and fired.rail.action != "steer":
            return Route(state, fired=fired)
        if fired is None and asked is None and said is None and not open_before:
            after, asked = self._chosen(after, lines, words)
        return Route(after, None, fired, asked, said)

    def _chosen(self, state: Beside, lines: tuple[str, ...], words: str) -> tuple[Beside, Asked | None]:
        """The tool that the language model wants, where nothing else answers."""
        tools = self._toolbox.tools
        history = tuple(Turn("visitor", line) for line in lines)
        if self._choose is None or not tools or self._answerer.knows(words, history):
            return state, None
        call = self._choose(words, tools)
        if call is None:
            return state, None
        pending, asked = asking.wanted(tools, *call)
        return (replace(state, pending=pending), asked) if asked is not None else (state, None)

    def _taken(self, state: Beside, words: str, typed: bool) -> tuple[Beside, Asked | None, Said | None]:
        """What a tool or an objective makes of the words; a question that is open goes first."""
        pending, asked = asking.step(self._toolbox.tools, state.pending, words) if state.pending else (None, None)
        if asked is not None:
            return replace(state, pending=pending), asked, None
        state = replace(state, pending=pending)
        if state.progress.current is None:
            pending, asked = asking.step(self._toolbox.tools, None, words)
            if asked is not None:
                return replace(state, pending=pending), asked, None
        plan = self._persona.objectives
        progress, said = machine.step(plan, state.progress, words, self._today(), typed=typed)
        return replace(state, progress=progress), None, said

    # ---------------------------------------------------------------------------------------------- what is said

    def _said(
        self,
        route: Route,
        before: Beside,
        question: str,
        history: Sequence[Turn],
        cancelled: Callable[[], bool],
        remembered: Remembered | None,
        sensed: Sensed | None,
    ) -> Iterator[Clause]:
        if route.danger is not None:
            words = self._persona.escalation_in("es" if is_spanish(question) else "")
            yield from _protected(words, Act("call_staff", what=route.danger))
            return
        if route.fired is not None:
            yield from self._by_rail(route.fired)
            if route.fired.rail.action != "steer":
                return
        if route.asked is not None:
            yield from self._by_tool(route.asked)
        elif route.said is not None:
            if route.said.callbacks:
                self._toolbox.hold(as_text(self._persona.objectives, route.after.progress.values))
            yield from self._by_objective(route.said)
        else:
            yield from self._open(question, history, cancelled, remembered, sensed, steered=route.fired is not None)
            again = machine.reminder(self._persona.objectives, route.after.progress, resumed=before.progress.resumed)
            if again is not None and not cancelled():
                yield from spoken(again)

    def _by_rail(self, fired: Fired) -> Iterator[Clause]:
        rail = fired.rail
        words = rail.say or self._persona.escalation
        if rail.action == "escalate":
            yield from _protected(words, Act("call_staff", what=rail.name))
            return
        end = (Act("end_session", what=rail.name),) if rail.action == "end" else ()
        for clause in spoken(words):
            yield replace(clause, protected=rail.protected, acts=end)

    def _by_tool(self, asked: Asked) -> Iterator[Clause]:
        if asked.call is None:
            yield from spoken(asked.say)
            return
        tool = asked.call.tool
        if tool.does not in SIDE_EFFECTS:
            yield from spoken(self._toolbox.look_up(asked.call))
            return
        yield Clause(ONE_MOMENT, acts=(_act(asked.call, told=True),))

    def _by_objective(self, said: Said) -> Iterator[Clause]:
        acts = tuple(
            _act(Call(tool, {}), told=False)
            for name in said.callbacks
            if (tool := self._toolbox.named(name)) is not None
        )
        clauses = list(spoken(said.text)) or ([Clause(ONE_MOMENT)] if acts else [])
        for number, clause in enumerate(clauses):
            yield replace(clause, acts=acts) if number == 0 else clause

    def _open(
        self,
        question: str,
        history: Sequence[Turn],
        cancelled: Callable[[], bool],
        remembered: Remembered | None,
        sensed: Sensed | None,
        *,
        steered: bool,
    ) -> Iterator[Clause]:
        """From the documents or the language model; where those have nothing, the guardrails that stood back."""
        clauses = self._answerer.answer(question, history, cancelled, remembered, sensed=sensed)
        first = next(clauses, None)
        if first is None:
            return
        if not first.sources:
            fired = self._rails.first(question, "in", self._named() - self._standing_back)
            if fired is not None:
                yield from self._by_rail(fired)
                return
            if steered and not any(asks(each) for each in questions(question)):
                return  # "let's stay friendly" is enough, where nothing was asked
        yield from self._checked(chain([first], clauses))

    def _checked(self, clauses: Iterator[Clause]) -> Iterator[Clause]:
        """What may go out: a clause that a guardrail holds back is replaced by its words."""
        for clause in clauses:
            fired = self._rails.first(clause.text, "out")
            if fired is None:
                yield clause
                continue
            yield from self._by_rail(fired)
            if fired.rail.action != "steer":
                return

    def _named(self) -> frozenset[str]:
        return frozenset(rail.name for rail in self._rails.rails)


def _protected(words: str, act: Act) -> Iterator[Clause]:
    """A safety message; staff are called with its first clause."""
    for number, clause in enumerate(spoken(words)):
        yield replace(clause, protected=True, acts=(act,) if number == 0 else ())


def _act(call: Call, *, told: bool) -> Act:
    tool = call.tool
    match tool.does:
        case "open_page":
            return Act("open_page", tool.name, (tool.page or "").format_map(dict(call.arguments)), told)
        case "print":
            return Act("print", tool.name, tool.document or "", told)
        case "call_staff":
            return Act("call_staff", tool.name, tool.name, told)
        case "look_up":
            raise AssertionError(f"{tool.name} has no effects outside")
