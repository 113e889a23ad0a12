"""The value at or below which a share of values lie."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import TypeVar

Number = TypeVar("Number", int, float)


def percentile(values: Sequence[Number], share: float) -> Number:
    """Nearest-rank percentile: the smallest value with at least `share` of all at or below it. Raises ValueError."""
    if not values:
        raise ValueError("no values")
    rank = math.ceil(round(share * len(values), 9))
    return sorted(values)[max(rank, 1) - 1]
