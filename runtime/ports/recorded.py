"""A conversation without hardware: a recorded or typed visitor at the microphone, the speaker written to memory."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from runtime import events as e
from runtime.clips import RATE as SPEAKER_RATE
from runtime.clock import TICKS_PER_SECOND, ticks
from runtime.hearing.ears import Ears
from runtime.hearing.echo import Downsampler
from runtime.hearing.ring import RATE
from runtime.mixer import Happened, Mixer
from runtime.ports.room import Room
from runtime.seeing.look import Look

BLOCK = TICKS_PER_SECOND // 100  # 10 ms
_MIC_BLOCK = RATE // 100
_SPEAKER_BLOCK = SPEAKER_RATE // 100
_TICKS_PER_SPEAKER_SAMPLE = TICKS_PER_SECOND // SPEAKER_RATE

Post = Callable[[e.Event, int | None], None]
Heard = Callable[[Happened, int], None]
Manner = Literal["go", "pause", "wait"]
_REST = round(0.5 * RATE)
_PATIENCE_BLOCKS = 600


class Tracks:
    """Both sides of a conversation on one time line: blocks of float32, visitor at 16 kHz, persona at 24 kHz."""

    def __init__(self) -> None:
        self._visitor: list[NDArray[np.float32]] = []
        self._persona: list[NDArray[np.float32]] = []

    def append(self, visitor: NDArray[np.float32], persona: NDArray[np.float32]) -> None:
        self._visitor.append(visitor)
        self._persona.append(persona)

    def __len__(self) -> int:
        """Length in blocks of 10 ms."""
        return len(self._persona)

    def visitor(self, first: int = 0, last: int | None = None) -> NDArray[np.float32]:
        """The visitor's samples of blocks `first` to `last`, at 16 kHz."""
        return np.concatenate([np.zeros(0, np.float32), *self._visitor[first:last]])

    def persona(self, first: int = 0, last: int | None = None) -> NDArray[np.float32]:
        """The persona's samples of blocks `first` to `last`, at 24 kHz."""
        return np.concatenate([np.zeros(0, np.float32), *self._persona[first:last]])


@dataclass(frozen=True, slots=True)
class Fault:
    """A device that is unplugged from `start` to `end`, in seconds of media time."""

    device: Literal["microphone", "speaker"]
    start: float
    end: float


class RecordedDuplex:
    """Microphone and speaker as one device with one sample counter, 10 ms at a time.

    The recording is given block by block. While `hold` says "wait" (we are thinking or speaking), the visitor waits, as
    people do: silence is given instead, and for `breath` seconds after. At "pause" (perhaps the end of their turn) they
    wait if the recording is in a long silence, so that a slow machine is not talked over. When the recording is over,
    silence follows. With a `room`, the speaker is heard in the microphone, as it is on a kiosk.
    """

    def __init__(
        self,
        audio: NDArray[np.float32],
        ears: Ears,
        mixer: Mixer,
        post: Post,
        heard: Heard,
        hold: Callable[[], Manner],
        breath: float = 0.6,
        room: Room | None = None,
        faults: Sequence[Fault] = (),
    ) -> None:
        self._faults = faults
        self._lost: frozenset[e.Device] = frozenset()
        self.tracks = Tracks()
        self._room = room
        self._to_ears = Downsampler(SPEAKER_RATE)
        self._audio = audio
        self._ears = ears
        self._mixer = mixer
        self._post = post
        self._heard = heard
        self._hold = hold
        self._breath_blocks = round(breath * 100)
        self._wait_blocks = 0
        self._paused_blocks = 0
        self._quiet = 0.1 * float(np.sqrt(np.mean(np.square(audio)))) if len(audio) else 0.0
        self._playing = np.zeros(_SPEAKER_BLOCK, np.float32)
        self._given = 0
        self._given_by_block: list[int] = []
        self._blocks = 0
        self._ended = len(audio) == 0  # no recording: somebody else says when the input is over

    def due(self) -> int:
        return (self._blocks + 1) * BLOCK

    def run(self) -> None:
        """The microphone block that ends now, and the speaker block that begins now."""
        now = self.due()
        self._blocks += 1
        self._plug(now)
        block = self._next_block()
        if "microphone" in self._lost:
            block = np.zeros_like(block)
        played, (self._playing, happened) = self._playing, self._mixer.pull(_SPEAKER_BLOCK)
        if self._room is not None:
            reference = self._to_ears(np.zeros_like(played) if "speaker" in self._lost else played)
            heard = self._ears.feed(block + self._room(reference), reference)
        else:
            heard = self._ears.feed(block)
        for window in heard:
            self._post(window, now)
        for thing in happened:
            at = now + thing.offset * _TICKS_PER_SPEAKER_SAMPLE
            self._heard(thing, at)
            self._post(thing.event, at)
        self.tracks.append(block, np.zeros_like(played) if "speaker" in self._lost else played)
        self._given_by_block.append(self._given)

    def given(self, at: int | None = None) -> int:
        """The recording's own time (ticks, without the holds) that was given by media time `at`, or until now."""
        given = self._given_by_block
        block = len(given) - 1 if at is None else min(at // BLOCK, len(given) - 1)
        return given[block] * (TICKS_PER_SECOND // RATE) if given else 0

    def _at_rest(self) -> bool:
        """Whether the recording is in a long silence here, as after a question."""
        around = self._audio[max(0, self._given - _REST) : self._given + _REST]
        frames = around[: len(around) // _MIC_BLOCK * _MIC_BLOCK].reshape(-1, _MIC_BLOCK)
        return bool(len(frames)) and float(np.sqrt(np.square(frames).mean(axis=1)).max()) < self._quiet

    def _plug(self, now: int) -> None:
        lost: frozenset[e.Device] = frozenset(f.device for f in self._faults if ticks(f.start) <= now < ticks(f.end))
        for device in sorted(lost - self._lost):
            self._post(e.DeviceLost(device), now)
        for device in sorted(self._lost - lost):
            self._post(e.DeviceBack(device), now)
        self._lost = lost

    def _next_block(self) -> NDArray[np.float32]:
        manner = self._hold()
        if manner == "wait":
            self._wait_blocks = self._breath_blocks
        elif self._wait_blocks > 0:
            self._wait_blocks -= 1
        self._paused_blocks = self._paused_blocks + 1 if manner == "pause" else 0
        waits_for_us = 0 < self._paused_blocks < _PATIENCE_BLOCKS and self._at_rest()
        if self._wait_blocks > 0 or waits_for_us or self._ended:
            return np.zeros(_MIC_BLOCK, np.float32)
        block = self._audio[self._given : self._given + _MIC_BLOCK]
        self._given += len(block)
        if self._given >= len(self._audio):
            self._ended = True
            self._post(e.InputEnded(), None)
            block = np.pad(block, (0, _MIC_BLOCK - len(block)))
        return block


class TypedVisitor:
    """Types its turns one after the other, each when nobody speaks and a breath has passed."""

    def __init__(
        self, turns: Sequence[str], post: Post, now: Callable[[], int], busy: Callable[[], bool], breath: float = 0.5
    ) -> None:
        self._turns: deque[str] = deque(turns)
        self._count = 0
        self._post = post
        self._now = now
        self._busy = busy
        self._breath = ticks(breath)
        self._at = self._breath
        self._ended = False

    def due(self) -> int:
        return self._at

    def run(self) -> None:
        now = self._now()
        self._at = now + self._breath
        if self._busy() or self._ended:
            return
        if self._turns:
            self._count += 1
            self._post(e.Typed(e.Words(f"typed {self._count}", self._turns.popleft())), None)
        else:
            self._ended = True
            self._post(e.InputEnded(), None)


class Camera:
    """A recorded visitor's pictures looked at as their time comes: `saw` gets every look.

    `looks` yields media times (ticks) with what was found then; the time line of the recording is followed through
    holds by `given`, which maps it to now.
    """

    def __init__(
        self, looks: Iterable[tuple[int, Look]], given: Callable[[], int], saw: Callable[[Look], None]
    ) -> None:
        self._looks = iter(looks)
        self._given = given
        self._saw = saw
        self._next = next(self._looks, None)
        self._blocks = 0

    def due(self) -> int:
        return (self._blocks + 1) * BLOCK

    def run(self) -> None:
        self._blocks += 1
        while self._next is not None and self._next[0] <= self._given():
            self._saw(self._next[1])
            self._next = next(self._looks, None)
