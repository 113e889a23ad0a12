"""What is the case now, and what was measured: plain records that the desk keeps and the screens show."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass, field
from typing import Literal

from runtime import events as e
from runtime.floor.machine import Floor
from runtime.serving import messages as m

Microphone = Literal["on", "muted", "none", "unused"]
CameraIs = Literal["on", "off", "none", "unused"]
EngineIs = Literal["starting", "ready", "gone", "unable"]
Call = Literal["none", "calling", "told", "chimed", "failed"]


@dataclass(frozen=True, slots=True)
class Facts:
    """What is the case now, for everything that indicates something. `network`: a connection is open somewhere;
    `transcript`: what is said is being written down to be kept; `pictures`: one may be handed to staff's program.
    """

    engine: EngineIs = "starting"
    persona: str = ""
    microphone: Microphone = "unused"
    camera: CameraIs = "off"
    speaker: bool = True
    transcript: bool = False
    pictures: bool = False
    network: bool = False
    floor: str = Floor.LISTENING.value
    level: float = -90.0
    muted: bool = False
    held: bool = False
    seen: m.Seen | None = None
    told: tuple[str, ...] = ()
    """What was noticed in the visitor's last utterance, by the names of signals; shown and not kept."""
    at_odds: bool = False
    """Their words, face, voice or head contradicted each other in it."""
    call: Call = "none"


@dataclass(slots=True)
class Telemetry:
    """What the diagnostics show: figures only."""

    health: deque[m.Health] = field(default_factory=lambda: deque(maxlen=300))
    turns: deque[e.TurnTimed] = field(default_factory=lambda: deque(maxlen=200))
    troubles: deque[tuple[str, str, str]] = field(default_factory=lambda: deque(maxlen=100))
    steps: dict[str, float] = field(default_factory=dict)
    session: e.SessionLatency | None = None
    device: e.DeviceLatency | None = None
    restarts: int = 0
