"""What kinds of files there are, and what each holds."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from runtime.errors import BadInput
from runtime.script.model import Script

Codec = Literal["h264", "vp9", "av1", "vp9-alpha", "prores"]
SUFFIXES = (".mp4", ".mov", ".webm", ".wav", ".gif", ".png")


@dataclass(frozen=True, slots=True)
class Format:
    """`container`, `audio`: FFmpeg's names. `audio_rate`: bits a second, 0 for uncompressed.

    `codec`: None where there is no moving picture.
    """

    container: str
    audio: str
    audio_rate: int
    codec: Codec | None

    @property
    def alpha(self) -> bool:
        return self.codec in ("vp9-alpha", "prores")


def format_of(script: Script, out: Path) -> Format:
    """What `out` will hold. Raises BadInput for an ending that is none, or that cannot hold what the script wants."""
    kind, wanted = out.suffix.lower(), script.codec
    if kind not in SUFFIXES:
        raise BadInput(
            "{out} is no kind of file that can be made.", "Use {kinds}.", out=out.name, kinds=", ".join(SUFFIXES)
        )
    if script.transparent and kind in (".mp4", ".gif"):
        raise BadInput(
            "A {kind} film cannot be transparent.", "Use .webm or .mov, or choose another background.", kind=kind
        )
    match kind:
        case ".mp4" | ".mov":
            if wanted == "vp9" or (wanted == "av1" and kind == ".mov"):
                raise BadInput(
                    "A {kind} film here holds no {wanted}.", "Use .webm, or codec: h264.", kind=kind, wanted=wanted
                )
            codec: Codec = "prores" if script.transparent else "av1" if wanted == "av1" else "h264"
            return Format("mp4" if kind == ".mp4" else "mov", "aac", 128_000, codec)
        case ".webm":
            if wanted == "h264" or (wanted == "av1" and script.transparent):
                raise BadInput("This .webm film cannot hold {wanted}.", "Use codec: vp9.", wanted=wanted)
            picked: Codec = "vp9-alpha" if script.transparent else "av1" if wanted == "av1" else "vp9"
            return Format("webm", "libopus", 96_000, picked)
        case ".wav":
            return Format("wav", "pcm_s16le", 0, None)
        case _:
            return Format(kind[1:], "", 0, None)
