"""What was said and heard, for people to read."""

from __future__ import annotations

from collections.abc import Sequence

from runtime.clock import seconds
from runtime.engine import Line

_WHO = {"visitor": "Visitor", "persona": "Bedside"}


def transcript(lines: Sequence[Line]) -> str:
    """One paragraph a caption: media time, who, the words, and the sources under an answer."""
    return "".join(f"{line_text(line)}\n" for line in lines)


def line_text(line: Line) -> str:
    """One caption as text, with its time as minutes and seconds."""
    at = seconds(line.at)
    sources = "".join(f"\n          [{source.document}: {source.heading}]" for source in line.caption.sources)
    words = line.caption.words.read()
    return f"{int(at // 60):02d}:{at % 60:04.1f}  {_WHO[line.caption.speaker]}: {words}{sources}"
