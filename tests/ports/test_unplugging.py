"""Microphone and speaker pulled out in mid-sentence and put back: the live port on a simulated sound library.

The library is PortAudio's shape with streams of its own that call back like a device; everything above is real.
"""

from __future__ import annotations

import queue
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray

from models.samples import visitor_path
from models.store import ModelStore
from runtime import events as e
from runtime.clock import DeviceClock
from runtime.dialogue.said import Clause
from runtime.engine import Engine
from runtime.floor.machine import Floor
from runtime.hearing.voice_activity import VoiceActivity
from runtime.ports import devices
from runtime.ports.devices import LiveDuplex
from runtime.ports.recordings import read_recording
from runtime.scripted import ScriptedAnswers, ScriptedLulls, ScriptedRecogniser, ToneVoice
from runtime.session.state import Policy
from runtime.skills import Skills
from runtime.workers import ThreadedWorkers
from tests.engine.scripts import FLOOR

Audio = NDArray[np.float32]
RATE = 16_000
APOLOGY = e.Words("apology", "Sorry.")
GREETING = e.Words("greeting", "word " * 20)


class Library:
    """One microphone and one speaker that can be pulled out; the visitor says what is put into `says`."""

    class PortAudioError(Exception):
        pass

    default = SimpleNamespace(device=(0, 1))

    def __init__(self) -> None:
        self.plugged = {"microphone": True, "speaker": True}
        self.says: queue.SimpleQueue[Audio] = queue.SimpleQueue()
        self.played: list[Audio] = []
        self.looks_since_plugged: dict[str, int] = {}
        self.mute: set[str] = set()
        """Devices that open and never call back, as those do that are still going away."""
        self.holds: threading.Event | None = None
        """Set by whoever lets go of a driver that does not come back from starting a stream."""

    def query_devices(self) -> list[dict[str, Any]]:
        return [
            {"name": "a microphone", "max_input_channels": 1, "max_output_channels": 0, "default_samplerate": RATE},
            {"name": "a speaker", "max_input_channels": 0, "max_output_channels": 1, "default_samplerate": 24_000},
        ]

    def plug(self, kind: str, there: bool) -> None:
        self.looks_since_plugged[kind] = 0
        self.plugged[kind] = there

    def InputStream(self, callback: Callable[..., None], **settings: Any) -> Stream:
        return Stream(self, "microphone", callback)

    def OutputStream(self, callback: Callable[..., None], **settings: Any) -> Stream:
        return Stream(self, "speaker", callback)

    def _terminate(self) -> None: ...

    def _initialize(self) -> None: ...

    def _exit_handler(self) -> None: ...


class Stream:
    """Calls back every 10 ms while its device is plugged in."""

    latency = 0.01

    def __init__(self, library: Library, kind: str, callback: Callable[..., None]) -> None:
        if kind in library.looks_since_plugged:
            library.looks_since_plugged[kind] += 1
        if not library.plugged[kind]:
            raise Library.PortAudioError("device unavailable")
        self._library = library
        self._kind = kind
        self._callback = callback
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._run, daemon=True)

    def start(self) -> None:
        if self._library.holds is not None:
            self._library.holds.wait()
        self._thread.start()

    def abort(self, ignore_errors: bool = True) -> None:
        self._stop.set()
        self._thread.join()

    def close(self, ignore_errors: bool = True) -> None: ...

    def _run(self) -> None:
        moment = SimpleNamespace(outputBufferDacTime=0.0, currentTime=0.0)
        status = SimpleNamespace(output_underflow=False)
        mute = self._kind in self._library.mute
        while not mute and not self._stop.is_set() and self._library.plugged[self._kind]:
            if self._kind == "speaker":
                out = np.zeros((240, 1), np.float32)
                self._callback(out, 240, moment, status)
                self._library.played.append(out[:, 0].copy())
            else:
                try:
                    block = self._library.says.get_nowait()
                except queue.Empty:
                    block = np.zeros(160, np.float32)
                self._callback(block[:, None], 160, moment, status)
            time.sleep(0.01)


class Sitting:
    """A live session on the simulated devices, with the notices that it tells."""

    def __init__(self, library: Library, greeting: e.Words | None) -> None:
        self.library = library
        self._notices: queue.SimpleQueue[e.Notice] = queue.SimpleQueue()
        activity = VoiceActivity(ModelStore.default().path("silero-vad", "silero_vad.onnx"))
        heard = ["When can I swim?", "Where can I park?"]
        answers = ScriptedAnswers({text: (Clause("one two three"),) for text in heard})
        skills = Skills(ScriptedLulls(3.5), ScriptedRecogniser(heard), answers, ToneVoice())
        policy = Policy(greeting, APOLOGY, FLOOR)
        clock = DeviceClock()
        self.engine = Engine(skills, activity, policy, clock, ThreadedWorkers, noticed=self._notices.put)
        self.duplex = LiveDuplex(self.engine.ears, self.engine.mixer, clock, self.engine.post, self.engine.stage.heard)
        self.seen: list[e.Notice] = []

    def wait_for(self, wanted: e.Notice | type[e.Notice]) -> None:
        while True:
            notice = self._notices.get(timeout=60)
            self.seen.append(notice)
            if notice == wanted or notice.__class__ is wanted:
                return

    def say(self, audio: Audio) -> None:
        for at in range(0, len(audio) - 159, 160):
            self.library.says.put(audio[at : at + 160])

    @contextmanager
    def running(self) -> Iterator[None]:
        self.duplex.start()
        thread = threading.Thread(target=self.engine.run)
        thread.start()
        try:
            yield
        finally:
            self.engine.conductor.stop()
            thread.join(60)
            self.duplex.close()
        assert not thread.is_alive()


@pytest.fixture
def library(monkeypatch: pytest.MonkeyPatch) -> Library:
    simulated = Library()
    monkeypatch.setattr(devices, "sound_library", lambda: simulated)
    monkeypatch.setattr(devices, "_SILENT_FOR", 0.2)
    monkeypatch.setattr(devices, "_LOOK_EVERY", 0.2)
    return simulated


def test_a_lost_device_is_looked_for_often_enough() -> None:
    """Opening takes a few tens of milliseconds; the next look comes within a second of re-plugging: two at most."""
    assert devices._LOOK_EVERY <= 1.5


def test_the_speaker_pulled_out_in_mid_sentence(library: Library) -> None:
    sitting = Sitting(library, GREETING)
    with sitting.running():
        sitting.wait_for(e.FloorChanged(Floor.SPEAKING.value))
        library.plug("speaker", False)
        sitting.wait_for(e.DeviceChanged("speaker", there=False))
        before = len(library.played)
        library.plug("speaker", True)
        sitting.wait_for(e.DeviceChanged("speaker", there=True))
        assert library.looks_since_plugged["speaker"] == 1, "the first look after it is there again finds it"
        sitting.wait_for(e.FloorChanged(Floor.LISTENING.value))
        assert np.concatenate(library.played[before:]).any(), "the rest of the sentence is heard"
    state = sitting.engine.conductor.state
    assert state.history == (e.Said("persona", GREETING),), "nothing is lost of the session"
    assert sitting.engine.problems == []


def test_the_microphone_pulled_out_in_mid_sentence(library: Library) -> None:
    whole = read_recording(visitor_path()).audio
    turns = [whole[round(a * RATE) : round(b * RATE)] for a, b in ((3.9, 5.7), (7.0, 8.8))]
    sitting = Sitting(library, None)
    with sitting.running():
        sitting.say(turns[0][: round(1.2 * RATE)])
        sitting.wait_for(e.FloorChanged(Floor.USER_SPEAKING.value))
        library.plug("microphone", False)
        sitting.wait_for(e.DeviceChanged("microphone", there=False))
        while not library.says.empty():
            library.says.get()
        sitting.wait_for(e.FloorChanged(Floor.LISTENING.value))
        library.plug("microphone", True)
        sitting.wait_for(e.DeviceChanged("microphone", there=True))
        assert library.looks_since_plugged["microphone"] == 1
        sitting.say(turns[1])
        sitting.wait_for(e.FloorChanged(Floor.USER_SPEAKING.value))
        sitting.wait_for(e.FloorChanged(Floor.LISTENING.value))
    told = [(said.speaker, said.words.read()) for said in sitting.engine.conductor.state.history]
    assert told == [
        ("visitor", "When can I swim?"),
        ("persona", "one two three"),
        ("visitor", "Where can I park?"),
        ("persona", "one two three"),
    ]
    assert sitting.engine.problems == []


def test_a_headset_takes_both_along_and_one_look_brings_both_back(library: Library) -> None:
    sitting = Sitting(library, GREETING)
    with sitting.running():
        sitting.wait_for(e.FloorChanged(Floor.SPEAKING.value))
        for kind in ("microphone", "speaker"):
            library.plug(kind, False)
        for _ in range(2):
            sitting.wait_for(e.DeviceChanged)
        assert {notice.there for notice in sitting.seen if isinstance(notice, e.DeviceChanged)} == {False}
        for kind in ("microphone", "speaker"):
            library.plug(kind, True)
        for _ in range(2):
            sitting.wait_for(e.DeviceChanged)
        assert library.looks_since_plugged == {"microphone": 1, "speaker": 1}
        sitting.wait_for(e.FloorChanged(Floor.LISTENING.value))
    back = [notice.device for notice in sitting.seen if isinstance(notice, e.DeviceChanged) and notice.there]
    assert sorted(back) == ["microphone", "speaker"]
    assert sitting.engine.problems == []


def test_one_that_opens_and_gives_no_sign_of_life_does_not_keep_the_other(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(devices, "_OPENING", 0.6)
    monkeypatch.setattr(devices, "_BACK_WITHIN", 0.3)
    sitting = Sitting(library, GREETING)
    with sitting.running():
        sitting.wait_for(e.FloorChanged(Floor.SPEAKING.value))
        for kind in ("microphone", "speaker"):
            library.plug(kind, False)
        for _ in range(2):
            sitting.wait_for(e.DeviceChanged)
        library.mute.add("speaker")
        for kind in ("microphone", "speaker"):
            library.plug(kind, True)
        sitting.wait_for(e.DeviceChanged("microphone", there=True))
        assert e.DeviceChanged("speaker", there=True) not in sitting.seen
        library.mute.clear()
        sitting.wait_for(e.DeviceChanged("speaker", there=True))
    assert sitting.engine.problems == []


def test_a_driver_that_never_comes_back_holds_up_neither_the_session_nor_its_end(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(devices, "_OPENING", 0.3)
    monkeypatch.setattr(devices, "_BACK_WITHIN", 0.2)
    monkeypatch.setattr(devices, "_PATIENCE", 0.1)
    library.holds = threading.Event()
    sitting = Sitting(library, GREETING)
    library.holds.set()
    with sitting.running():
        sitting.wait_for(e.FloorChanged(Floor.SPEAKING.value))
        library.plug("speaker", False)
        sitting.wait_for(e.DeviceChanged("speaker", there=False))
        library.holds.clear()
        library.plug("speaker", True)
        sitting.wait_for(e.FloorChanged(Floor.LISTENING.value))
    library.holds.set()
    for thread in threading.enumerate():
        if thread.name == "bedside-device-search":
            thread.join(60)
    assert sitting.engine.conductor.state.history == (e.Said("persona", GREETING),), "it was said, in captions"
