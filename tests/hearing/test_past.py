import numpy as np
import pytest

from runtime.clock import ticks
from runtime.hearing.past import EDGE, Past, without_gaps
from runtime.hearing.ring import RATE
from runtime.hearing.voice_activity import WINDOW

SECONDS = 10
GAP = (100 * WINDOW, 250 * WINDOW)  # 3.2 s to 8 s


def counted(seconds: float = SECONDS) -> np.ndarray:
    """Samples that say where they come from."""
    return np.arange(round(seconds * RATE), dtype=np.float32)


def listened(seconds: float = 90.0, blocks: int = 1_000) -> Past:
    past, audio = Past(seconds), counted()
    for start in range(0, len(audio), blocks):
        past.append(audio[start : start + blocks])
    for window in range(len(audio) // WINDOW):
        past.judged(0.0 if GAP[0] <= window * WINDOW < GAP[1] else 0.9)
    return past


def test_a_long_silence_becomes_one_of_0_4_seconds() -> None:
    heard = listened().speech(0, ticks(SECONDS))
    audio = counted()
    expected = np.concatenate([audio[: GAP[0] + EDGE], audio[GAP[1] - EDGE :]])
    assert np.array_equal(heard, expected)


@pytest.mark.parametrize(("start", "end"), [(0.0, 2.0), (0.5, 3.3), (7.9, 10.0), (3.3, 3.6)])
def test_what_has_no_long_silence_in_it_stays_as_it_was(start: float, end: float) -> None:
    past = listened()
    assert np.array_equal(past.speech(ticks(start), ticks(end)), past.read(ticks(start), ticks(end)))


def test_the_end_is_kept_although_nobody_speaks_there() -> None:
    heard = listened().speech(ticks(1), ticks(6))
    assert heard[-1] == 6 * RATE - 1
    assert len(heard) == GAP[0] + EDGE - RATE + EDGE


def test_the_size_of_the_blocks_does_not_matter() -> None:
    one, other = (listened(blocks=size).speech(ticks(0.3), ticks(9.7)) for size in (160, 4_001))
    assert np.array_equal(one, other)


def test_what_was_forgotten_is_cut_off() -> None:
    past = listened(seconds=4.0)
    heard = past.speech(0, ticks(SECONDS))
    assert heard[0] == 6 * RATE and heard[-1] == SECONDS * RATE - 1
    assert len(past.speech(0, ticks(5))) == 0


def test_nothing_voiced_leaves_the_edges() -> None:
    assert len(without_gaps(counted(2.0), np.zeros(0, np.intp))) == 2 * EDGE
