"""What the studio needs is imported beside the screen, before it is shown: some of it takes a second to load."""

from __future__ import annotations

import gc
import sys
from importlib import import_module

_NEEDED = (
    "runtime.studio.bundles",
    "runtime.studio.films",
    "runtime.studio.knowledge",
    "runtime.studio.losses",
    "runtime.studio.memories",
    "runtime.studio.models",
    "runtime.studio.personas",
    "runtime.studio.rails",
    "runtime.studio.records",
    "runtime.studio.replicas",
    "runtime.studio.upkeep",
    "runtime.studio.voices",
    "app.studio.bundle",
    "app.studio.editor",
    "app.studio.films",
    "app.studio.knowledge",
    "app.studio.memories",
    "app.studio.models",
    "app.studio.personas",
    "app.studio.rails",
    "app.studio.records",
    "app.studio.replicas",
    "app.studio.transcripts",
    "app.studio.upkeep",
    "app.studio.answers",
    "app.studio.voices",
)


def preload() -> None:
    """Import it all; on any thread, any number of times. What is loaded is not looked through for garbage any more."""
    if all(name in sys.modules for name in _NEEDED):
        return
    for name in _NEEDED:
        import_module(name)
    gc.freeze()
