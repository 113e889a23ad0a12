"""Recordings that come with Bedside."""

from __future__ import annotations

from pathlib import Path


def visitor_path() -> Path:
    """The recorded visitor of `bedside demo`, made by `make_visitor.py`."""
    return Path(__file__).parent / "visitor.flac"
