"""For staff: how quickly it answers, how smoothly it is drawn, what runs where, and how the device is."""

from __future__ import annotations

import platform
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path
from typing import Any

import psutil
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QGridLayout, QLabel, QLayout, QScrollArea, QWidget

from app.charts import SHADES, Curve, StackedBars
from app.desk import Desk
from app.parts import Page, button, column, framed, label, row
from app.stall import StallWatch
from app.tokens import Look
from app.words import translate
from runtime.clock import seconds
from runtime.latency import STAGES, latency
from runtime.percentiles import percentile

_MEGABYTE = 2**20


class Diagnostics(Page):
    """Follows the desk's figures once a second. `save` writes the support bundle beside the screen and
    says where, or why not."""

    def __init__(
        self,
        desk: Desk,
        look: Look,
        stalls: StallWatch,
        save: Callable[[Callable[[str], None]], None],
        close: Callable[[], None],
    ) -> None:
        super().__init__()
        self._desk = desk
        self._look = look
        self._stalls = stalls
        self._process = psutil.Process()
        self.turns = StackedBars(look, translate("Bedside", "Time to the first word of each answer, by stage"))
        self.rate = Curve(look, translate("Bedside", "Frames a second"), "fps")
        self.memory = Curve(look, translate("Bedside", "Memory of the engine"), "MB")
        self.latency_table = _Table(look, 5)
        self.device_table = _Table(look, 2)
        self.models = _Table(look, 2)
        self.start_table = _Table(look, 2)
        self.troubles = label("", "small", "muted")
        self.saved = label("", "body", "muted")
        base, wide = look.space("base"), look.space("wide")
        legend = row(
            *[_legend(look, name, SHADES[at]) for at, name in enumerate(_stage_names())], None, space=look.space("base")
        )
        left = column(
            _card(
                look,
                translate("Bedside", "End of speech to first sound"),
                column(self.turns, legend, self.latency_table, space=look.space("snug")),
            ),
            _card(look, translate("Bedside", "Frames a second"), column(self.rate)),
            _card(look, translate("Bedside", "Memory"), column(self.memory)),
            None,
            space=base,
        )
        right = column(
            _card(look, translate("Bedside", "Device"), column(self.device_table)),
            _card(look, translate("Bedside", "What runs on what"), column(self.models)),
            _card(look, translate("Bedside", "Last start"), column(self.start_table)),
            _card(look, translate("Bedside", "What went wrong"), column(self.troubles)),
            None,
            space=base,
        )
        body = QWidget()
        self._both = row(left, right, space=base, margins=(wide, base, wide, wide))
        self._both.setStretch(0, 3)
        self._both.setStretch(1, 2)
        body.setLayout(self._both)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        scroll.setWidget(body)
        self.save = button(
            translate("Bedside", "Save a support bundle"), look, lambda: save(self.saved.setText), sign="document"
        )
        self.close_button = button(translate("Bedside", "Back"), look, close, kind="quiet", sign="back")
        title = label(translate("Bedside", "Diagnostics"), "title", wrap=False)
        top = framed(
            "strip",
            row(
                self.close_button,
                title,
                None,
                self.saved,
                self.save,
                space=base,
                margins=(base, base // 2, base, base // 2),
            ),
        )
        layout = column(top, scroll)
        layout.setStretch(1, 1)
        self.setLayout(layout)
        self._timer = QTimer(self)
        self._timer.setInterval(1000)
        self._timer.timeout.connect(self._show)
        self._timer.start()
        self._process.cpu_percent()
        self._show()

    def first_focus(self) -> QWidget:
        return self.close_button

    def resizeEvent(self, event: QResizeEvent) -> None:
        narrow = self.width() < 1000 * self._look.scale
        beside, below = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._both.setDirection(below if narrow else beside)
        super().resizeEvent(event)

    def _show(self) -> None:
        telemetry = self._desk.telemetry
        turns = [latency(timed) for timed in telemetry.turns]
        totals = [turn.total for turn in turns]
        levels = [(name, percentile(totals, share)) for name, share in _SHARES] if totals else []
        self.turns.show_bars([[getattr(turn, stage) for stage in STAGES] for turn in turns], levels)
        head = [translate("Bedside", "Stage (ms)"), "P50", "P95", "P99", translate("Bedside", "Turns")]
        rows = [head]
        for stage, name in zip(STAGES, _stage_names(), strict=True):
            rows.append([name, *_shares([getattr(turn, stage) for turn in turns]), ""])
        rows.append([translate("Bedside", "Whole"), *_shares(totals), str(len(totals))])
        if telemetry.device is not None:
            device = telemetry.device
            words = translate("Bedside", "Whole, over this device's life")
            shares = [f"{1000 * seconds(value):.0f}" for value in (device.p50, device.p95, device.p99)]
            rows.append([words, *shares, str(device.turns)])
        self.latency_table.show_rows(rows)
        health = list(telemetry.health)
        self.rate.show_values([h.frame_rate for h in health])
        self.memory.show_values([h.memory / _MEGABYTE for h in health])
        self.device_table.show_rows(self._device())
        self.models.show_rows(sorted(health[-1].providers.items()) if health else [])
        steps = [(_step_name(name), f"{took:.2f} s") for name, took in telemetry.steps.items()]
        self.start_table.show_rows(steps)
        none = translate("Bedside", "Nothing.")
        self.troubles.setText(
            "\n".join(f"{at} · {part} · {text}" for at, part, text in list(telemetry.troubles)[-8:]) or none
        )

    def _device(self) -> list[tuple[str, str]]:
        telemetry, facts = self._desk.telemetry, self._desk.facts
        health = telemetry.health[-1] if telemetry.health else None
        memory, disk = psutil.virtual_memory(), psutil.disk_usage(str(Path.home()))
        rows = [
            (translate("Bedside", "Engine"), _state(facts.engine)),
            (translate("Bedside", "Engine restarts"), str(telemetry.restarts)),
        ]
        if health is not None:
            rows += [
                (translate("Bedside", "Engine: memory"), f"{health.memory / _MEGABYTE:.0f} MB"),
                (translate("Bedside", "Engine: processor"), f"{health.processor:.2f}"),
                (translate("Bedside", "One frame"), f"{health.frame_time:.1f} ms"),
                (translate("Bedside", "Audio under-runs"), str(health.under_runs)),
                (translate("Bedside", "Microphone blocks lost"), str(health.dropped)),
                (translate("Bedside", "Network connections"), str(health.connections)),
            ]
        rows += [
            (translate("Bedside", "Screens: memory"), f"{self._process.memory_info().rss / _MEGABYTE:.0f} MB"),
            (translate("Bedside", "Screens: processor"), f"{self._process.cpu_percent() / 100:.2f}"),
            (translate("Bedside", "Screens: longest pause"), f"{1000 * self._stalls.longest:.0f} ms"),
            (translate("Bedside", "Memory free"), f"{memory.available / _MEGABYTE:.0f} MB"),
            (translate("Bedside", "Disk free"), f"{disk.free / _MEGABYTE:.0f} MB"),
            (translate("Bedside", "Microphone"), _state(facts.microphone)),
            (translate("Bedside", "Camera"), _state(facts.camera)),
            (
                translate("Bedside", "Speaker"),
                translate("Bedside", "there") if facts.speaker else translate("Bedside", "gone"),
            ),
            (translate("Bedside", "System"), f"{platform.system()} {platform.release().split('-')[0]}"),
        ]
        return rows


def _state(word: str) -> str:
    """A state of the desk's facts, for people."""
    return {
        "starting": translate("Bedside", "starting"),
        "ready": translate("Bedside", "ready"),
        "gone": translate("Bedside", "gone"),
        "unable": translate("Bedside", "cannot start"),
        "on": translate("Bedside", "on"),
        "off": translate("Bedside", "off"),
        "muted": translate("Bedside", "muted"),
        "none": translate("Bedside", "none"),
        "unused": translate("Bedside", "not used now"),
    }[word]


def _step_name(step: str) -> str:
    """A step of the start, for people."""
    return {
        "engine's process": translate("Bedside", "the engine's process"),
        "first face drawn": translate("Bedside", "the first face drawn"),
        "ready": translate("Bedside", "ready for a conversation"),
    }[step]


_SHARES = (("P50", 0.5), ("P95", 0.95), ("P99", 0.99))


def figures(desk: Desk, stalls: StallWatch) -> dict[str, Any]:
    """Everything measured, for the support bundle: no words."""
    telemetry = desk.telemetry
    return {
        "steps_s": telemetry.steps,
        "restarts": telemetry.restarts,
        "turns": [asdict(latency(timed)) for timed in telemetry.turns],
        "health": [asdict(health) for health in list(telemetry.health)[-60:]],
        "longest_pause_s": round(stalls.longest, 4),
        "session_p50_s": seconds(telemetry.session.p50) if telemetry.session else None,
        "facts": {"engine": desk.facts.engine, "microphone": desk.facts.microphone, "camera": desk.facts.camera},
    }


def _shares(values: list[float]) -> list[str]:
    return [f"{percentile(values, share):.0f}" for _, share in _SHARES] if values else ["–"] * 3


def _stage_names() -> list[str]:
    return [
        translate("Bedside", "waiting for the end"),
        translate("Bedside", "recognising"),
        translate("Bedside", "wording"),
        translate("Bedside", "voicing"),
        translate("Bedside", "out"),
    ]


def _legend(look: Look, name: str, colour: str) -> QWidget:
    made = QWidget()
    dot = QFrame()
    dot.setFixedSize(12, 12)
    dot.setStyleSheet(f"background: {colour}; border-radius: 3px;")
    made.setLayout(row(dot, label(name, "small", "muted", wrap=False), space=look.space("hair")))
    return made


def _card(look: Look, title: str, body: QLayout) -> QFrame:
    base = look.space("base")
    return framed(
        "card", column(label(title, "lead"), body, space=look.space("tight"), margins=(base, base, base, base))
    )


class _Table(QWidget):
    """Rows of words; only what has changed is touched."""

    def __init__(self, look: Look, columns: int) -> None:
        super().__init__()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(look.space("base"))
        self._grid.setVerticalSpacing(look.space("hair") // 2)
        self._cells: list[list[QLabel]] = []
        self._columns = columns
        for at in range(columns):
            self._grid.setColumnStretch(at, 3 if at == 0 else 1)

    def show_rows(self, rows: list[Any]) -> None:
        while len(self._cells) < len(rows):
            cells = [label("", "small", wrap=self._columns == 2) for _ in range(self._columns)]
            for at, cell in enumerate(cells):
                self._grid.addWidget(cell, len(self._cells), at)
            self._cells.append(cells)
        for number, cells in enumerate(self._cells):
            for at, cell in enumerate(cells):
                words = str(rows[number][at]) if number < len(rows) else ""
                if cell.text() != words:
                    cell.setText(words)
