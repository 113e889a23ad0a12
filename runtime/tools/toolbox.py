"""A persona's tools, run: the result in words, within the tool's time limit, whatever goes wrong."""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from concurrent.futures import TimeoutError as TooLate
from pathlib import Path

from runtime.errors import KnownError
from runtime.events import Act
from runtime.perception.perceiver import Met
from runtime.tools.asking import Argument, Call
from runtime.tools.host import Host
from runtime.tools.look_up import look_up
from runtime.tools.tool import Tool

log = logging.getLogger(__name__)
OUTPUTS = "outputs"
"""The document of a tool that prints what objectives have found out."""
CONDITION_LIMIT = 10.0
STAFF_LIMIT = 10.0  # seconds, for a call that no tool set a limit for


class Toolbox:
    """`folder` is the persona's own."""

    def __init__(self, tools: tuple[Tool, ...], folder: Path, host: Host) -> None:
        self.tools = tools
        self._folder = folder
        self._host = host
        self._answers = ""

    def hold(self, answers: str) -> None:
        """What objectives have found out of this visitor, for a tool that prints it: acts carry no words of theirs."""
        self._answers = answers

    def named(self, name: str) -> Tool | None:
        return next((tool for tool in self.tools if tool.name == name), None)

    def look_up(self, call: Call) -> str:
        """Run a tool without effects; its result in words."""
        return _words(call.tool, self._within(call.tool, lambda: self._row(call.tool, call.arguments)))

    def act(self, act: Act) -> tuple[bool, str]:
        """Carry out an act; whether it was done, and what to say of it ("" for nothing)."""
        tool = self.named(act.tool)
        if tool is None:
            return self._do(act, STAFF_LIMIT), ""
        done = self._within(tool, lambda: {"done": "yes"} if self._do(act, tool.timeout) else None)
        return isinstance(done, dict), tool.say if isinstance(done, dict) else tool.failed

    def condition(self, met: Met) -> None:
        """A condition that the persona waits for has held: do what is to be done, and note it in the audit log."""
        wait = met.wait
        if self._host.tell_condition(wait.name, wait.when, met.picture, CONDITION_LIMIT):
            self._host.note("condition told" if met.picture is None else "condition told with a picture", wait.name)
        if wait.calls_staff and self._host.call_staff(wait.name, STAFF_LIMIT):
            self._host.note("act call_staff", wait.name)

    def note(self, action: str, subject: str) -> None:
        self._host.note(action, subject)

    def _do(self, act: Act, limit: float) -> bool:
        match act.kind:
            case "call_staff":
                return self._host.call_staff(act.what, limit)
            case "open_page":
                return self._host.open_page(self._page(act.what), limit)
            case "print":
                title, text = self._document(act)
                return bool(text) and self._host.print_text(title, text, limit)
            case "end_session":
                return True

    def _page(self, page: str) -> str:
        return page if "://" in page else str((self._folder / page).resolve())

    def _document(self, act: Act) -> tuple[str, str]:
        tool = self.named(act.tool)
        if tool is not None and tool.document == OUTPUTS:
            return "Answers", self._answers
        return act.what, (self._folder / act.what).read_text(encoding="utf-8")

    def _row(self, tool: Tool, arguments: Mapping[str, Argument]) -> dict[str, str] | None:
        assert tool.table is not None  # checked when the persona was read
        return look_up(self._folder, tool.table, arguments)

    def _within(self, tool: Tool, work: Callable[[], dict[str, str] | None]) -> dict[str, str] | Exception | None:
        """What the work gives within the tool's time; the problem where it gave none."""
        pool = ThreadPoolExecutor(1, thread_name_prefix=f"bedside-tool-{tool.name}")
        try:
            return pool.submit(work).result(timeout=tool.timeout)
        except TooLate as late:
            log.warning("the tool %s took longer than %g s", tool.name, tool.timeout)
            return late
        except (KnownError, OSError) as problem:
            log.warning("the tool %s failed: %s", tool.name, problem)
            return problem
        finally:
            pool.shutdown(wait=False, cancel_futures=True)


def _words(tool: Tool, row: dict[str, str] | Exception | None) -> str:
    if isinstance(row, Exception):
        return tool.failed
    if row is None:
        return tool.nothing
    try:
        return tool.say.format_map(row)
    except KeyError as missing:
        log.warning("the tool %s names a column %s that its table does not have", tool.name, missing)
        return tool.failed
