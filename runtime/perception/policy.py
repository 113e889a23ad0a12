"""How much of a visitor may be perceived, and what may never be inferred of anybody."""

from __future__ import annotations

import re
from typing import Literal

Watch = Literal["off", "presence", "no-emotion", "full"]
"""`off`: nothing. `presence`: whether somebody is there, how many, how far, whether they look at us and whether their
lips move. `no-emotion`: also head, posture and how they speak, but nothing that stands for a feeling. `full`: all."""

NEVER: tuple[str, ...] = (
    "who somebody is",
    "age",
    "sex or gender",
    "origin, ethnicity or skin colour",
    "health, illness, disability or pregnancy",
    "religion, politics or sexual orientation",
    "beauty or weight",
    "truthfulness",
)
"""What is inferred under no policy."""

_FORBIDDEN = re.compile(
    r"\b(he|she|him|her|his|hers|man|woman|men|women|boy|girl|male|female|gentleman|lady|"
    r"old|young|elderly|aged|age|years|child|teenager|adult|senior|"
    r"black|white|asian|african|european|latin\w*|hispanic|arab\w*|jew\w*|muslim|christian|hindu|foreign\w*|native|"
    r"ethnic\w*|race|racial|skin|nationality|accent|"
    r"ill|illness|sick|disease|disab\w*|pregnan\w*|drunk|intoxicated|drugs?|autis\w*|depress\w*|dementia|parkinson\w*|"
    r"stroke|disorder|symptoms?|diagnos\w*|pain|fever|"
    r"gay|lesbian|straight|republican|democrat|beautiful|ugly|attractive|handsome|pretty|fat|thin|overweight|obese|"
    r"lying|lies|liar|deceptive|honest|dishonest|truthful|name|named|identity)\b",
    re.IGNORECASE,
)
_FEELINGS = re.compile(
    r"\b(emotion\w*|feel\w*|mood|affect\w*|happ\w+|sad\w*|angr\w+|anger|afraid|fear\w*|scared|anxi\w+|nervous\w*|"
    r"worr\w+|upset|distress\w*|troubl\w+|tens\w+|tight\w*|stress\w*|calm\w*|relax\w*|cheer\w*|joy\w*|glad|pleased|"
    r"smil\w+|laugh\w*|frown\w*|brow|brows|corners? of (?:their|the) mouth|lips (?:are )?pressed|press their lips|"
    r"confus\w+|bored|boredom|surpris\w+|disgust\w*|contempt\w*|arous\w+|valence|unsteady|flat|lively|concern\w*|"
    r"at ease|all is well)\b",
    re.IGNORECASE,
)


def sees(watch: Watch) -> bool:
    """Whether the camera may be used at all."""
    return watch != "off"


def reads(watch: Watch) -> bool:
    """Whether head, posture and the manner of speaking may be read."""
    return watch in ("no-emotion", "full")


def feels(watch: Watch) -> bool:
    """Whether what stands for a feeling may be read."""
    return watch == "full"


def forbidden(text: str) -> tuple[str, ...]:
    """Words of `text` that speak of what is never inferred."""
    return tuple(match.group() for match in _FORBIDDEN.finditer(text))


def felt(text: str) -> tuple[str, ...]:
    """Words of `text` that speak of feelings, or of faces and voices that stand for them."""
    return tuple(match.group() for match in _FEELINGS.finditer(text))
