"""Microphone and speaker pulled out in mid-sentence and put back, on a sound server of our own.

A private PulseAudio with virtual devices stands for the machine's sound cards; the live port reaches it through
PortAudio and ALSA as it would reach a real card. The speaker is pulled out by unloading its module. A microphone alone
cannot be: PulseAudio gives its stream another source at once. So it goes with the whole server, which is killed and
started anew. Times are the wall clock's: until the notice that the device is gone, and from the moment it is there
again until the notice and until sound passes through it. Needs the packages pulseaudio, libasound2-plugins and
libportaudio2.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import subprocess
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Literal

import numpy as np

from models.store import ModelStore
from runtime import events as e
from runtime.clock import DeviceClock, ticks
from runtime.engine import Engine
from runtime.errors import SetupProblem
from runtime.floor.policy import FloorPolicy
from runtime.hearing.voice_activity import VoiceActivity
from runtime.ports.devices import LiveDuplex
from runtime.scripted import ScriptedAnswers, ScriptedLulls, ScriptedRecogniser, ToneVoice
from runtime.session.state import Policy
from runtime.skills import Skills
from runtime.workers import ThreadedWorkers

Kind = Literal["speaker", "microphone"]

ROUNDS = 5
AWAY = 1.5  # seconds between the notice and putting it back
LONGEST = 30.0  # seconds after which something did not happen


def run(quick: bool) -> list[dict[str, Any]]:
    """Rows of name, value and unit."""
    rows = []
    for kind in ("speaker", "microphone"):
        with _sound_server() as server:
            rounds = [_pulled_out(server, kind) for _ in range(1 if quick else ROUNDS)]
            gone, back, passes = zip(*rounds, strict=True)
            rows.append(_row(f"{kind} pulled out → notice, longest of {len(gone)}", max(gone)))
            rows.append(_row(f"{kind} put back → notice, longest", max(back)))
            rows.append(_row(f"{kind} put back → sound passes again, longest", max(passes)))
    return rows


class Room:
    """What the microphone hears, written to the pipe it reads in real time: nothing, or hiss while `loud` is set."""

    RATE = 48_000
    BLOCK = 480

    def __init__(self, pipe: Path) -> None:
        self.loud = threading.Event()
        self._into = os.open(pipe, os.O_RDWR | os.O_NONBLOCK)
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._sound)
        self._thread.start()

    def close(self) -> None:
        self._over.set()
        self._thread.join()
        os.close(self._into)

    def _sound(self) -> None:
        hiss = (3000 * np.random.default_rng(0).standard_normal(self.BLOCK)).astype("<i2").tobytes()
        due = time.monotonic()
        while not self._over.wait(max(due - time.monotonic(), 0.0)):
            due += self.BLOCK / self.RATE
            with contextlib.suppress(BlockingIOError):  # nobody listens, and the pipe is full
                os.write(self._into, hiss if self.loud.is_set() else bytes(2 * self.BLOCK))


class SoundServer:
    """PulseAudio with a speaker in a module that can be unloaded, and a microphone that hears `room`.

    The microphone is a pipe and not the monitor of a null sink: a null sink plans its first two seconds ahead, in which
    a stream that is opened at once gets nothing, from whatever program.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._socket = folder / "native"
        os.environ.update(PULSE_SERVER=f"unix:{self._socket}", PULSE_SINK="speaker", PULSE_SOURCE="room")
        self._pipe = folder / "room"
        self._process = self._start()

    def unplug(self, kind: Kind) -> None:
        if kind == "speaker":
            self._ask("unload-module", self._speaker)
        else:
            self._process.kill()
            self._process.wait()
            self.room.close()
            self._pipe.unlink()
            self._socket.unlink()

    def plug(self, kind: Kind) -> None:
        if kind == "speaker":
            self._speaker = self._ask("load-module", "module-null-sink", "sink_name=speaker", "rate=48000")
        else:
            self._process = self._start()

    def close(self) -> None:
        self._process.terminate()
        self._process.wait()
        self.room.close()

    def _start(self) -> subprocess.Popen[bytes]:
        environment = {**os.environ, "HOME": str(self._folder), "XDG_RUNTIME_DIR": str(self._folder)}
        command = ["pulseaudio", "-n", "--daemonize=no", "--exit-idle-time=-1", "--use-pid-file=no", "--disable-shm"]
        command += ["-L", f"module-native-protocol-unix socket={self._socket} auth-anonymous=1"]
        command += ["-L", f"module-pipe-source source_name=room file={self._pipe} rate={Room.RATE} channels=1"]
        process = subprocess.Popen(command, env=environment, stderr=subprocess.DEVNULL)
        wait_until(self._socket.exists)
        wait_until(self._pipe.exists)
        self.room = Room(self._pipe)
        self.plug("speaker")
        return process

    def _ask(self, *words: str) -> str:
        return subprocess.run(["pactl", *words], check=True, capture_output=True, text=True).stdout.strip()


@contextmanager
def _sound_server() -> Iterator[SoundServer]:
    if shutil.which("pulseaudio") is None or shutil.which("pactl") is None:
        raise SetupProblem("PulseAudio is not installed.", "Run: sudo apt install pulseaudio libasound2-plugins")
    with tempfile.TemporaryDirectory() as folder:
        server = SoundServer(Path(folder))
        try:
            yield server
        finally:
            server.close()


def _pulled_out(server: SoundServer, kind: Kind) -> tuple[float, float, float]:
    """Seconds until the notice; after it is put back, until the notice and until sound passes."""
    changes: dict[bool, float] = {}

    def noticed(notice: e.Notice) -> None:
        if isinstance(notice, e.DeviceChanged) and notice.device == kind:
            changes[notice.there] = time.monotonic()

    skills = Skills(ScriptedLulls(3.5), ScriptedRecogniser(["Hello."]), ScriptedAnswers({}), ToneVoice())
    policy = Policy(e.Words("greeting", "word " * 200), e.Words("apology", "Sorry."), FloorPolicy({}))
    activity = VoiceActivity(ModelStore.default().path("silero-vad", "silero_vad.onnx"))
    clock = DeviceClock()
    engine = Engine(skills, activity, policy, clock, ThreadedWorkers, noticed=noticed)
    duplex = LiveDuplex(engine.ears, engine.mixer, clock, engine.post, engine.stage.heard)
    duplex.start()
    thread = threading.Thread(target=engine.run)
    thread.start()
    try:
        wait_until(lambda: bool(engine.stage.spoken) and duplex.dropped == 0)
        time.sleep(0.5)  # in the middle of the sentence
        pulled = time.monotonic()
        server.unplug(kind)
        wait_until(lambda: False in changes)
        time.sleep(AWAY)
        server.plug(kind)
        put_back = time.monotonic()
        passes = _sound_leaves() if kind == "speaker" else _sound_arrives(engine, server.room)
        wait_until(lambda: True in changes)
        return changes[False] - pulled, changes[True] - put_back, passes - put_back
    finally:
        engine.conductor.stop()
        thread.join()
        duplex.close()


def _sound_leaves() -> float:
    """When the speaker plays something."""
    command = ["parec", "--device=speaker.monitor", "--raw", "--channels=1", "--latency-msec=10"]
    with subprocess.Popen(command, stdout=subprocess.PIPE) as recording:
        assert recording.stdout is not None
        end = time.monotonic() + LONGEST
        while not any(recording.stdout.read(512)) and time.monotonic() < end:
            pass
        heard = time.monotonic()
        recording.terminate()
    if heard >= end:
        raise TimeoutError(f"nothing was heard for {LONGEST:.0f} s")
    return heard


def _sound_arrives(engine: Engine, room: Room) -> float:
    """When the ears hear something; somebody makes a noise in the room."""
    room.loud.set()
    try:
        wait_until(lambda: _hears(engine))
        return time.monotonic()
    finally:
        room.loud.clear()


def _hears(engine: Engine) -> bool:
    now = engine.clock.now()
    return bool(np.abs(engine.ears.past.read(now - ticks(0.1), now)).max(initial=0.0) > 0.01)


def wait_until(happened: Callable[[], bool]) -> None:
    end = time.monotonic() + LONGEST
    while not happened():
        if time.monotonic() > end:
            raise TimeoutError(f"nothing happened for {LONGEST:.0f} s")
        time.sleep(0.005)


def _row(name: str, value: float) -> dict[str, Any]:
    return {"name": name, "value": value, "unit": "s"}
