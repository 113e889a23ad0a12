"""Where a conversation takes place: this machine's devices, or a recording that stands for a visitor."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from runtime import events as e
from runtime.clips import RATE as SPEAKER_RATE
from runtime.clock import Clock, DeviceClock, SystemClock
from runtime.conductor import Pump
from runtime.engine import Engine
from runtime.errors import KnownError
from runtime.floor.machine import Floor
from runtime.hearing.ears import Cleaner
from runtime.hearing.echo import EchoCanceller
from runtime.mixer import Happened, Mixer
from runtime.ports.camera import Camera, LiveCamera, RecordedCamera, cameras
from runtime.ports.devices import LiveDuplex, audio_devices
from runtime.ports.recorded import Manner, RecordedDuplex
from runtime.ports.recordings import Recording
from runtime.ports.room import Room
from runtime.ports.sound_check import LiveMeter, Meter, RecordedMeter, play
from runtime.serving.messages import Devices, UseDevices
from runtime.session.state import idle

F32 = NDArray[np.float32]
Heard = Callable[[F32], None]


@dataclass(slots=True)
class Sound:
    """Both ways of sound of one conversation, running. `pumps` are driven by the engine's own thread."""

    microphone: bool
    speaker: bool
    pumps: tuple[Pump, ...]
    close: Callable[[], None]
    under_runs: Callable[[], int]
    dropped: Callable[[], int]


class Surroundings(Protocol):
    def clock(self) -> Clock:
        """A fresh clock for one conversation."""

    def cleaner(self) -> Cleaner | None:
        """What takes our own voice out of the microphone, if it is heard there."""

    def sound(self, engine: Engine, mixer: Mixer, use: UseDevices) -> Sound:
        """Open microphone and speaker for an engine; one that is missing is stood in for."""

    def camera(self, use: UseDevices) -> Camera:
        """Raises DeviceProblem where there is none."""

    def meter(self, use: UseDevices, heard: Heard) -> Meter:
        """The microphone outside of a conversation. Raises DeviceProblem, SetupProblem."""

    def play(self, wave: F32, use: UseDevices) -> None:
        """A short sound (n,) at 24 kHz outside of a conversation. Raises DeviceProblem, SetupProblem."""

    def devices(self) -> Devices: ...


class VolumeKnob(Mixer):
    """A mixer's sound made quieter on its way to the speaker; `share` 0 to 1."""

    def __init__(self, mixer: Mixer, share: float = 1.0) -> None:
        super().__init__()
        self._inner = mixer
        self.share = share

    def pull(self, samples: int) -> tuple[F32, list[Happened]]:
        out, happened = self._inner.pull(samples)
        return (out if self.share == 1.0 else (out * np.float32(self.share)).astype(np.float32)), happened


class ThisMachine:
    """This machine's own microphone, speaker and camera."""

    def clock(self) -> Clock:
        return DeviceClock()

    def cleaner(self) -> Cleaner:
        return EchoCanceller()

    def sound(self, engine: Engine, mixer: Mixer, use: UseDevices) -> Sound:
        clock = engine.clock
        assert isinstance(clock, DeviceClock)
        duplex = LiveDuplex(
            engine.ears,
            mixer,
            clock,
            engine.post,
            engine.stage.heard,
            use.microphone or None,
            use.speaker or None,
        )
        there = self.devices()
        try:
            duplex.start(make_do=True)
        except KnownError:  # no sound library at all
            return _silence(engine, mixer)
        return Sound(
            bool(there.microphones),
            bool(there.speakers),
            (),
            duplex.close,
            lambda: duplex.under_runs,
            lambda: duplex.dropped,
        )

    def camera(self, use: UseDevices) -> Camera:
        return LiveCamera(use.camera)

    def meter(self, use: UseDevices, heard: Heard) -> Meter:
        return LiveMeter(use.microphone, heard)

    def play(self, wave: F32, use: UseDevices) -> None:
        play(wave, use.speaker)

    def devices(self) -> Devices:
        try:
            listed = audio_devices()
        except KnownError:
            listed = []
        microphones = tuple(device.name for device in listed if device.inputs)
        return Devices(microphones, tuple(device.name for device in listed if device.outputs), cameras())


class Rehearsal:
    """A recorded visitor at the microphone and, if the recording has pictures, before the camera.

    The visitor says the recording once a conversation and is silent then; if `polite`, waiting for our answers. The
    speaker is not heard.
    """

    def __init__(self, recording: Recording, polite: bool = True) -> None:
        self._recording = recording
        self._polite = polite

    def clock(self) -> Clock:
        return SystemClock()

    def cleaner(self) -> None:
        return None

    def sound(self, engine: Engine, mixer: Mixer, use: UseDevices) -> Sound:
        return _recorded(engine, mixer, self._recording.audio, self._polite)

    def camera(self, use: UseDevices) -> Camera:
        if not self._recording.has_picture:
            return LiveCamera(use.camera)
        return RecordedCamera(self._recording)

    def meter(self, use: UseDevices, heard: Heard) -> Meter:
        return _Ticking(RecordedMeter(self._recording.audio), heard)

    def play(self, wave: F32, use: UseDevices) -> None:
        """Nothing: there is no speaker in a rehearsal."""

    def devices(self) -> Devices:
        name = self._recording.path.name
        return Devices((name,), (name,), (name,) if self._recording.has_picture else ())


class _NoEcho(Room):
    """A room in which the speaker is not heard in the microphone."""

    def __call__(self, played: F32) -> F32:
        return np.zeros_like(played)


def _silence(engine: Engine, mixer: Mixer) -> Sound:
    """Neither microphone nor speaker: the conversation is written and read."""
    sound = _recorded(engine, mixer, np.zeros(0, np.float32))
    return Sound(False, False, sound.pumps, sound.close, sound.under_runs, sound.dropped)


def _recorded(engine: Engine, mixer: Mixer, audio: F32, polite: bool = True) -> Sound:
    def post(event: e.Event, at: int | None) -> None:
        if not isinstance(event, e.InputEnded):  # the visitor is silent from then on, but still there
            engine.post(event, at)

    def manner() -> Manner:
        state = engine.conductor.state
        if not polite or state.floor is Floor.USER_SPEAKING:
            return "go"
        if state.floor is Floor.USER_PAUSING:
            return "pause"
        return "go" if state.floor is Floor.LISTENING and (idle(state) or state.voicing.active) else "wait"

    duplex = RecordedDuplex(audio, engine.ears, mixer, post, engine.stage.heard, manner, room=_NoEcho())
    return Sound(True, True, (duplex,), lambda: None, lambda: 0, lambda: 0)


class _Ticking:
    """Asks a recorded meter twenty times a second."""

    def __init__(self, meter: RecordedMeter, heard: Heard) -> None:
        self._stop = threading.Event()
        self._meter = meter
        self._heard = heard
        self._thread = threading.Thread(target=self._run, name="bedside-meter", daemon=True)
        self._thread.start()

    def close(self) -> None:
        self._stop.set()
        self._thread.join()

    def _run(self) -> None:
        while not self._stop.wait(0.05):
            self._heard(self._meter.block())


def test_tone() -> F32:
    """Two soft notes, 0.7 s at 24 kHz."""
    return np.concatenate([_note(523.25, 0.35), _note(659.25, 0.35)])


def chime() -> F32:
    """Three rising notes, 1.2 s at 24 kHz, for staff to hear."""
    return np.concatenate([_note(659.25, 0.4), _note(783.99, 0.4), _note(1046.5, 0.4)])


def _note(frequency: float, seconds: float) -> F32:
    t = np.arange(round(seconds * SPEAKER_RATE)) / SPEAKER_RATE
    swell = np.minimum(1, t / 0.02) * np.exp(-4 * t / seconds)
    return (0.4 * swell * np.sin(2 * np.pi * frequency * t)).astype(np.float32)
