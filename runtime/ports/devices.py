"""The live microphone and speaker, through PortAudio.

Both streams run at the device's own rate in blocks of about 10 ms, and their callbacks only copy. A thread of ours
takes the microphone's blocks in step with what was played, cleans them of our own voice and posts voice windows; their
count is the session's clock. When a device vanishes a silent one takes its place at once, so that the conversation goes
on in captions, and the lost one is looked for twice a second until it is back.
"""

from __future__ import annotations

import atexit
import queue
import threading
import time
from collections import deque
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import soxr
from numpy.typing import NDArray

from runtime import events as e
from runtime.clips import RATE as SPEAKER_RATE
from runtime.clock import TICKS_PER_SECOND, DeviceClock, ticks
from runtime.errors import DeviceProblem, SetupProblem
from runtime.hearing.ears import Ears
from runtime.hearing.echo import Downsampler
from runtime.hearing.echo_delay import echo_delay
from runtime.hearing.ring import RATE
from runtime.mixer import Happened, Mixer
from runtime.ports.device_search import DeviceSearch, Kind

Post = Callable[[e.Event, int | None], None]
_KINDS: tuple[Kind, ...] = ("microphone", "speaker")
_BLOCKS_PER_SECOND = 100
_OPENING = 2.0  # seconds that a device may take until its first callback
_BACK_WITHIN = 1.0  # the same for one that was lost, or it is looked for anew
_SILENT_FOR = 0.8  # seconds without a callback after which a device is taken for lost
_LOOK_EVERY = 0.5
_HELD_UP = 0.2  # seconds between two looks at the devices after which the machine itself was too busy
_PATIENCE = 2.0  # seconds for which closing waits for a driver that does not come back from an opening
_LATENCY = 0.04  # seconds asked for; shorter and a busy machine stutters


@dataclass(frozen=True, slots=True)
class AudioDevice:
    """One device as PortAudio lists it; `rate` in Hz, `chosen`: the system's own choice for this kind."""

    index: int
    name: str
    inputs: int
    outputs: int
    rate: float
    chosen: frozenset[Kind] = frozenset()


def sound_library() -> Any:
    """PortAudio's binding; raises SetupProblem where the system library is missing."""
    try:
        import sounddevice
    except OSError as problem:
        raise SetupProblem(
            "The sound library PortAudio is not installed.", "Run: sudo apt install libportaudio2"
        ) from problem
    return sounddevice


def audio_devices() -> list[AudioDevice]:
    """Every microphone and speaker that is there now."""
    library = sound_library()
    chosen = dict(zip(_KINDS, library.default.device, strict=True))
    return [
        AudioDevice(
            i,
            d["name"],
            d["max_input_channels"],
            d["max_output_channels"],
            float(d["default_samplerate"]),
            frozenset(kind for kind in _KINDS if chosen[kind] == i),
        )
        for i, d in enumerate(library.query_devices())
    ]


def choose(devices: list[AudioDevice], kind: Kind, wanted: str | None) -> AudioDevice:
    """The device of a kind whose name contains `wanted` (any, if None): the system's own choice before the first one.

    Raises DeviceProblem where there is none.
    """
    able = [d for d in devices if (d.inputs if kind == "microphone" else d.outputs) > 0]
    named = [d for d in able if wanted is None or wanted.lower() in d.name.lower()]
    if named:
        return next((d for d in named if kind in d.chosen), named[0])
    there = ", ".join(d.name for d in able) or "none at all"
    if kind == "microphone":
        missing = "No microphone is called {wanted!r}." if wanted else "There is no microphone."
    else:
        missing = "No speaker is called {wanted!r}." if wanted else "There is no speaker."
    hint = "Found: {there}. Plug one in, or choose another by name."
    raise DeviceProblem(missing, hint, there=there, wanted=wanted)


class SpeakerFeed:
    """The mixer's 24 kHz at a device's rate, in blocks of any size. Called from the device's callback."""

    def __init__(self, mixer: Mixer, rate: float) -> None:
        self._mixer = mixer
        self._rate = rate
        self._stream = soxr.ResampleStream(SPEAKER_RATE, rate, 1, dtype="float32", quality="HQ")
        self._ready = np.zeros(0, np.float32)

    def take(self, frames: int) -> tuple[NDArray[np.float32], list[tuple[int, Happened]], NDArray[np.float32]]:
        """The next `frames` samples; what began or ended in them, with its offset in ticks; what the mixer gave."""
        given: list[NDArray[np.float32]] = []
        happened: list[tuple[int, Happened]] = []
        while len(self._ready) < frames:
            offset = round(len(self._ready) / self._rate * TICKS_PER_SECOND)
            block, things = self._mixer.pull(SPEAKER_RATE // _BLOCKS_PER_SECOND)
            happened += [(offset + thing.offset * TICKS_PER_SECOND // SPEAKER_RATE, thing) for thing in things]
            given.append(block)
            self._ready = np.concatenate([self._ready, self._stream.resample_chunk(block)])
        out, self._ready = self._ready[:frames], self._ready[frames:]
        return out, happened, np.concatenate([np.zeros(0, np.float32), *given])


class Blocks:
    """Samples of any number in, blocks of one size out."""

    def __init__(self, size: int) -> None:
        self._size = size
        self._waiting = np.zeros(0, np.float32)

    def put(self, samples: NDArray[np.float32]) -> None:
        self._waiting = np.concatenate([self._waiting, samples])

    def whole(self) -> list[NDArray[np.float32]]:
        """All blocks that are complete."""
        count = len(self._waiting) // self._size * self._size
        out, self._waiting = self._waiting[:count], self._waiting[count:]
        return list(out.reshape(-1, self._size))

    def next(self) -> NDArray[np.float32]:
        """One block, filled up with silence where too little has come."""
        out, self._waiting = self._waiting[: self._size], self._waiting[self._size :]
        return np.pad(out, (0, self._size - len(out)))


class LiveDuplex:
    """The visitor in the room: microphone → ears → events, mixer → speaker, with both devices allowed to vanish."""

    def __init__(
        self,
        ears: Ears,
        mixer: Mixer,
        clock: DeviceClock,
        post: Post,
        heard: Callable[[Happened, int], None],
        microphone: str | None = None,
        speaker: str | None = None,
    ) -> None:
        self._ears = ears
        self._mixer = mixer
        self._clock = clock
        self._post = post
        self._heard = heard
        self._wanted: dict[Kind, str | None] = {"microphone": microphone, "speaker": speaker}
        self._streams: dict[Kind, Any] = {}
        self._blocks: queue.Queue[NDArray[np.float32] | None] = queue.Queue(5 * _BLOCKS_PER_SECOND)
        self._played: queue.Queue[NDArray[np.float32]] = queue.Queue(5 * _BLOCKS_PER_SECOND)
        self._beats: dict[Kind, float] = {}
        self._listed = plugged_in()
        self._lately: deque[tuple[NDArray[np.float32], NDArray[np.float32]]] = deque(maxlen=2 * _BLOCKS_PER_SECOND)
        self._lock = threading.Lock()
        self._stop = threading.Event()
        self._threads: list[threading.Thread] = []
        self._search: DeviceSearch | None = None
        self.dropped = 0
        """Microphone blocks that came while the ears were more than five seconds behind."""
        self.under_runs = 0
        """Times that the speaker was given too little, as PortAudio counts them."""

    def start(self, *, make_do: bool = False) -> None:
        """Open both devices; raises DeviceProblem if either is not there, SetupProblem without PortAudio.

        With `make_do`, one that is not there counts as one that has vanished: it is stood in for and looked for.
        """
        for kind in _KINDS:
            try:
                self._open(kind)
            except DeviceProblem:
                if not make_do:
                    for opened in list(self._streams):
                        self._drop(opened)
                    raise
                self._beats[kind] = time.monotonic() - _SILENT_FOR
        for work, name in ((self._listen, "bedside-ears"), (self._watch, "bedside-devices")):
            thread = threading.Thread(target=work, name=name, daemon=True)
            thread.start()
            self._threads.append(thread)

    def close(self) -> None:
        """Stop both devices; returns when no thread of ours runs any more, but for one that a driver holds."""
        self._stop.set()
        self._blocks.put(None)
        for thread in self._threads:
            thread.join()
        if self._search is not None and not self._search.over(_PATIENCE):
            atexit.unregister(sound_library()._exit_handler)  # it would wait for that driver for ever
        for kind in _KINDS:
            self._drop(kind)

    def latency(self) -> dict[Kind, float]:
        """What the open devices say of their own delay, in seconds."""
        return {kind: float(stream.latency) for kind, stream in self._streams.items()}

    def round_trip(self) -> float | None:
        """Seconds by which our echo in the microphone is behind what the echo canceller is told was played.

        Measured over the last two seconds; the whole way is up to 20 ms longer, for the reference is resampled too.
        None while nothing is played, or where no echo is heard (headphones). Any thread may ask.
        """
        with self._lock:
            lately = list(self._lately)
        if not lately:
            return None
        microphone, played = (np.concatenate(side) for side in zip(*lately, strict=True))
        return echo_delay(microphone, played)

    # ------------------------------------------------------------------------------------------ the devices

    def _open(self, kind: Kind) -> None:
        library = sound_library()
        device = choose(audio_devices(), kind, self._wanted[kind])
        settings = {
            "device": device.index,
            "samplerate": device.rate,
            "dtype": "float32",
            "latency": _LATENCY,
            "blocksize": round(device.rate / _BLOCKS_PER_SECOND),
        }
        before = self._beats.get(kind)
        self._beats[kind] = time.monotonic() + _OPENING
        most = device.inputs if kind == "microphone" else device.outputs
        try:
            for channels in (1, 2)[:most]:  # some devices have no mono
                try:
                    self._streams[kind] = self._stream(kind, library, device.rate, {**settings, "channels": channels})
                    return
                except library.PortAudioError:
                    if channels == min(most, 2):
                        raise
        except library.PortAudioError as problem:
            if before is not None:
                self._beats[kind] = before  # whoever stands in for it goes on from there
            raise DeviceProblem(
                "The {kind} {device!r} could not be opened ({why}).",
                "Close other programs that use it.",
                kind=kind,
                device=device.name,
                why=problem,
            ) from problem

    def _stream(self, kind: Kind, library: Any, rate: float, settings: dict[str, Any]) -> Any:
        """An open stream that runs; a stream that does not start is closed again."""
        if kind == "microphone":
            stream = library.InputStream(**settings, callback=self._microphone(rate))
        else:
            stream = library.OutputStream(**settings, callback=self._speaker(rate))
        try:
            stream.start()
        except library.PortAudioError:
            stream.close(ignore_errors=True)
            raise
        return stream

    def _drop(self, kind: Kind) -> None:
        stream = self._streams.pop(kind, None)
        if stream is not None:
            stream.abort(ignore_errors=True)
            stream.close(ignore_errors=True)

    def _microphone(self, rate: float) -> Callable[..., None]:
        to_ears = soxr.ResampleStream(rate, RATE, 1, dtype="float32", quality="HQ")

        def callback(samples: NDArray[np.float32], frames: int, moment: Any, status: Any) -> None:
            self._beats["microphone"] = time.monotonic()
            self._take(to_ears.resample_chunk(np.ascontiguousarray(samples[:, 0])))

        return callback

    def _speaker(self, rate: float) -> Callable[..., None]:
        feed = SpeakerFeed(self._mixer, rate)

        def callback(out: NDArray[np.float32], frames: int, moment: Any, status: Any) -> None:
            self._beats["speaker"] = time.monotonic()
            self.under_runs += bool(status.output_underflow)
            out[:] = self._give(feed, frames, moment.outputBufferDacTime - moment.currentTime)[:, None]

        return callback

    def _take(self, samples: NDArray[np.float32]) -> None:
        try:
            self._blocks.put_nowait(samples)
        except queue.Full:
            self.dropped += 1

    def _give(self, feed: SpeakerFeed, frames: int, delay: float) -> NDArray[np.float32]:
        now = self._clock.now() + ticks(max(delay, 0.0))
        out, happened, given = feed.take(frames)
        for offset, thing in happened:
            self._heard(thing, now + offset)
            self._post(thing.event, now + offset)
        if not self._played.full():  # full only when no microphone has listened for seconds
            self._played.put_nowait(given)
        return out

    # ------------------------------------------------------------------------------------- threads of our own

    def _listen(self) -> None:
        """The ears: 10 ms of microphone with 10 ms of what was played, in step."""
        microphone, played = Blocks(RATE // _BLOCKS_PER_SECOND), Blocks(SPEAKER_RATE // _BLOCKS_PER_SECOND)
        to_ears = Downsampler(SPEAKER_RATE)
        heard = 0
        while (samples := self._blocks.get()) is not None:
            microphone.put(samples)
            while not self._played.empty():
                played.put(self._played.get_nowait())
            for block in microphone.whole():
                heard += TICKS_PER_SECOND // _BLOCKS_PER_SECOND
                self._clock.counted(heard)
                reference = to_ears(played.next())
                with self._lock:
                    self._lately.append((block, reference))
                for window in self._ears.feed(block, reference):
                    self._post(window, None)

    def _watch(self) -> None:
        """Stands in for a lost device so that time goes on for the session, and brings it back when it is there."""
        lost: dict[Kind, float] = {}
        feed = SpeakerFeed(self._mixer, SPEAKER_RATE)
        block = 1 / _BLOCKS_PER_SECOND
        looked = time.monotonic()
        while not self._stop.wait(block / 2):
            now = time.monotonic()
            if now - looked > _HELD_UP:  # what held us up may have held up the devices' callbacks as well
                for kind in list(self._streams):
                    self._beats[kind] += now - looked
            looked = now
            for kind in _KINDS:
                if kind not in lost and now - self._beats[kind] > _SILENT_FOR:
                    self._drop(kind)
                    self._post(e.DeviceLost(kind), None)
                    lost[kind] = now + _LOOK_EVERY
            for kind in list(lost):
                while now - self._beats[kind] >= block:
                    self._beats[kind] += block
                    if kind == "microphone":
                        self._take(np.zeros(RATE // _BLOCKS_PER_SECOND, np.float32))
                    else:
                        self._give(feed, SPEAKER_RATE // _BLOCKS_PER_SECOND, 0.0)
            if self._search is None and lost and now >= min(lost.values()):
                self._search = DeviceSearch(tuple(lost), self._bring_back)
            if self._search is not None:
                over = self._search.over()
                for kind in self._search.found():
                    del lost[kind]
                    self._post(e.DeviceBack(kind), None)
                if over:
                    lost |= dict.fromkeys(self._search.kinds & lost.keys(), now + _LOOK_EVERY)
                    self._search = None

    def _bring_back(self, kinds: tuple[Kind, ...]) -> Iterator[Kind]:
        """Of lost devices those that are there again, open, as each gives a sign of life."""
        silent = set(self._reopen(kinds))
        opened = time.monotonic()
        for kind in silent:
            if self._beats[kind] > opened:
                self._beats[kind] = opened + _OPENING  # no callback yet, however long the other one took to open
        while silent and time.monotonic() < opened + _BACK_WITHIN and not self._stop.wait(0.01):
            called = {kind for kind in silent if self._beats[kind] <= opened + _BACK_WITHIN}
            silent -= called
            yield from called
        for kind in silent:  # still going away: that opens too; or closed in the meantime, and nobody else would
            self._beats[kind] = time.monotonic()
            self._drop(kind)

    def _reopen(self, kinds: tuple[Kind, ...]) -> tuple[Kind, ...]:
        """Open devices that came back; which of them did.

        PortAudio makes its list of devices once, and makes it anew only while no stream is open. So when the system's
        own list has changed, the device that still runs is closed for a moment too.
        """
        library = sound_library()
        for kind in kinds:
            self._drop(kind)
        others = [k for k in _KINDS if k in self._streams]
        listed = plugged_in()
        if not others or listed != self._listed:
            for other in others:
                self._beats[other] = time.monotonic() + _OPENING
                self._drop(other)
            library._terminate()
            library._initialize()
            self._listed = listed
            for other in others:
                try:
                    self._open(other)
                except DeviceProblem:
                    self._beats[other] = time.monotonic() - _SILENT_FOR  # found lost at the next look
        return tuple(kind for kind in kinds if self._opens(kind))

    def _opens(self, kind: Kind) -> bool:
        try:
            self._open(kind)
        except DeviceProblem:
            return False
        return True


def plugged_in(cards: Path = Path("/proc/asound/cards")) -> str:
    """The system's own list of sound cards, to see whether it changed; "" where it keeps none."""
    try:
        return cards.read_text(encoding="utf-8", errors="replace")
    except OSError:
        return ""
