"""`bedside latency`: how quickly this device has answered over its life, stage by stage."""

from __future__ import annotations

from rich.console import Console
from rich.table import Table

from runtime.clock import seconds
from runtime.errors import KeyMissing
from runtime.events import DeviceLatency, SessionLatency
from runtime.latency import DeviceLife
from runtime.store.latencies import Latencies
from runtime.store.local import opened


def report(console: Console) -> int:
    """Print the device's table. Raises KeyMissing where the store is locked."""
    with opened(console) as store:
        told = DeviceLife(Latencies(store).turns()).told()
    if told is None:
        console.print("This device has not answered anybody yet.")
    else:
        console.print(shares(told))
    return 0


def life_of_device(console: Console) -> DeviceLife | None:
    """What is kept of this device's answers; None, said on the console, where the store is locked."""
    try:
        with opened(console) as store:
            return DeviceLife(Latencies(store).turns())
    except KeyMissing as locked:
        console.print(f"Earlier times are not known. {locked}", markup=False, soft_wrap=True)
        return None


def shares(told: SessionLatency | DeviceLatency) -> Table:
    """A table of P50, P95 and P99 in milliseconds, for each stage and for the whole."""
    whose = "This device so far" if isinstance(told, DeviceLatency) else "This session"
    table = Table(title=f"{whose}: end of speech → first audible sample (ms), {told.turns} turns")
    for column in ("stage", "P50", "P95", "P99"):
        table.add_column(column, justify="left" if column == "stage" else "right")
    for stage in told.stages:
        table.add_row(stage.stage, *(f"{1000 * seconds(value):.0f}" for value in (stage.p50, stage.p95, stage.p99)))
    table.add_row("total", *(f"{1000 * seconds(value):.0f}" for value in (told.p50, told.p95, told.p99)))
    return table
