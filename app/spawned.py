"""The engine's process, started before anything of Qt is loaded: the face is drawn while the window is being made."""

from __future__ import annotations

import multiprocessing
import os
from dataclasses import dataclass, replace
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

from runtime.clock import SystemClock
from runtime.errors import KnownError
from runtime.serving.frames import FrameBoard
from runtime.serving.messages import Draw
from runtime.serving.plan import Plan

FACE_PIXELS = 2560 * 1440
SELF_PIXELS = 480 * 360


@dataclass(frozen=True, slots=True)
class Running:
    """One life of the engine: its process and the two pipes."""

    process: Any
    intents: Connection
    reports: Connection


@dataclass(frozen=True, slots=True)
class Spawned:
    """The first life, and what all lives share; `name` is the persona's."""

    name: str
    plan: Plan
    face: FrameBoard
    myself: FrameBoard
    running: Running


def first(persona: str, home: Path, draw: Draw, visitor: Path | None = None, polite: bool = True) -> Spawned:
    """Make the shared pictures and start the engine. Raises BadSettings for a persona that cannot be read."""
    face, myself = FrameBoard(FACE_PIXELS), FrameBoard(SELF_PIXELS)
    plan = Plan(persona, home, face.name, FACE_PIXELS, myself.name, SELF_PIXELS, draw, 0.0, visitor, polite)
    running = spawn(plan)
    from runtime.dialogue.persona import load_persona  # while the engine's process comes up

    try:
        name = load_persona(persona).name
    except KnownError:
        running.process.kill()
        running.process.join()
        face.close()
        myself.close()
        raise
    return Spawned(name, plan, face, myself, running)


def spawn(plan: Plan) -> Running:
    """Start the engine; returns at once."""
    context = multiprocessing.get_context("spawn")
    intents_out, intents_in = context.Pipe(duplex=False)
    reports_out, reports_in = context.Pipe(duplex=False)
    # Every conversation has threads of its own; with few arenas the next one takes up the memory of the last.
    os.environ.setdefault("MALLOC_ARENA_MAX", "2")
    plan = replace(plan, asked=SystemClock().stopwatch())
    process = context.Process(target=_serve, args=(plan, intents_out, reports_in), name="bedside-engine", daemon=True)
    process.start()
    intents_out.close()
    reports_in.close()
    return Running(process, intents_in, reports_out)


def _serve(plan: Plan, intents: Connection, reports: Connection) -> None:
    """In the new process: load the engine and run it."""
    from runtime.serving.server import serve

    serve(plan, intents, reports)
