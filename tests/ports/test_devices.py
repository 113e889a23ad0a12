"""The live port's parts, and what it does when devices are awkward, on a library of PortAudio's shape."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from models.store import ModelStore
from runtime import events as e
from runtime.clock import DeviceClock, ticks
from runtime.errors import DeviceProblem
from runtime.hearing.ears import Ears
from runtime.hearing.voice_activity import VoiceActivity
from runtime.mixer import Mixer
from runtime.ports import devices
from runtime.ports.device_search import Kind
from runtime.ports.devices import AudioDevice, Blocks, LiveDuplex, SpeakerFeed, choose, plugged_in
from runtime.ports.room import Room
from runtime.speech.voice import Speech

Audio = NDArray[np.float32]

BOTH = AudioDevice(0, "Headset", 1, 2, 48_000.0)
USB = AudioDevice(1, "USB microphone", 2, 0, 44_100.0, frozenset({"microphone"}))
HDMI = AudioDevice(2, "HDMI", 0, 2, 48_000.0)


def test_the_systems_own_choice_comes_first() -> None:
    assert choose([BOTH, USB, HDMI], "microphone", None) == USB
    assert choose([BOTH, USB, HDMI], "speaker", None) == BOTH
    assert choose([BOTH, USB, HDMI], "microphone", "head") == BOTH
    assert choose([BOTH, USB, HDMI], "speaker", "hdmi") == HDMI


@pytest.mark.parametrize(("kind", "wanted"), [("microphone", "HDMI"), ("speaker", "USB"), ("speaker", "nothing")])
def test_a_device_that_is_not_there(kind: Kind, wanted: str) -> None:
    with pytest.raises(DeviceProblem, match=wanted) as caught:
        choose([BOTH, USB, HDMI], kind, wanted)
    assert "Headset" in caught.value.hint
    with pytest.raises(DeviceProblem, match="There is no"):
        choose([], kind, None)


@given(st.lists(st.integers(0, 700), max_size=20), st.integers(1, 400))
def test_blocks_of_one_size_from_samples_of_any_number(sizes: list[int], size: int) -> None:
    samples = np.arange(sum(sizes), dtype=np.float32)
    blocks, out, at = Blocks(size), [], 0
    for count in sizes:
        blocks.put(samples[at : at + count])
        at += count
        out += blocks.whole()
    assert all(len(block) == size for block in out)
    assert len(out) == len(samples) // size
    assert np.array_equal(np.concatenate([*out, blocks.next()])[: len(samples)], samples[: (len(out) + 1) * size])


def sounding() -> Mixer:
    mixer = Mixer()
    wave = np.sin(np.arange(12_000) / 9).astype(np.float32)
    mixer.aside(Speech(wave, 24_000, (), ()))
    return mixer


@settings(max_examples=20, deadline=None)
@given(
    st.lists(st.integers(1, 3_000), min_size=1, max_size=5), st.sampled_from([16_000.0, 24_000.0, 44_100.0, 48_000.0])
)
def test_a_speaker_of_any_rate_and_block_size_is_given_the_same_sound(sizes: list[int], rate: float) -> None:
    total = round(rate)
    whole, *_ = SpeakerFeed(sounding(), rate).take(total)
    feed, at = SpeakerFeed(sounding(), rate), 0
    parts: list[Audio] = []
    while at < total:
        parts.append(feed.take(min(sizes[len(parts) % len(sizes)], total - at))[0])
        at += len(parts[-1])
    assert np.array_equal(np.concatenate(parts), whole)
    assert np.abs(whole).max() > 0.1


@pytest.mark.parametrize("delay", [0.02, 0.12])
def test_the_loop_back_room_has_its_delay_level_and_noise(delay: float) -> None:
    click = np.zeros(8_000, np.float32)
    click[0] = 1.0
    heard = Room(echo_db=-10, delay=delay, noise_db=-70)(click)
    assert int(np.abs(heard).argmax()) == round(delay * 16_000)
    assert np.abs(heard).max() == pytest.approx(10 ** (-10 / 20), abs=0.01)
    assert 20 * np.log10(heard[: round(delay * 16_000)].std()) == pytest.approx(-70, abs=1.5)


@settings(max_examples=15, deadline=None)
@given(st.lists(st.integers(1, 900), min_size=1, max_size=4))
def test_the_loop_back_room_sounds_the_same_in_any_blocks(sizes: list[int]) -> None:
    played = np.random.default_rng(1).standard_normal(6_000).astype(np.float32)
    whole = Room(noise_db=-300)(played)
    room, at = Room(noise_db=-300), 0
    parts: list[Audio] = []
    while at < len(played):
        size = sizes[len(parts) % len(sizes)]
        parts.append(room(played[at : at + size]))
        at += size
    assert np.allclose(np.concatenate(parts), whole, atol=1e-5)


class Awkward:
    """A library whose devices do what `opens` says; its streams call back only when told to."""

    class PortAudioError(Exception):
        pass

    default = SimpleNamespace(device=(0, 1))

    def __init__(self, opens: Callable[[Kind, dict[str, Any]], bool]) -> None:
        self.opens = opens
        self.running: list[SimpleNamespace] = []
        self.initialised = 0

    def query_devices(self) -> list[dict[str, Any]]:
        return [
            {"name": "a microphone", "max_input_channels": 2, "max_output_channels": 0, "default_samplerate": 44_100},
            {"name": "a speaker", "max_input_channels": 0, "max_output_channels": 2, "default_samplerate": 48_000},
        ]

    def InputStream(self, **settings: Any) -> Any:
        return self._stream("microphone", settings)

    def OutputStream(self, **settings: Any) -> Any:
        return self._stream("speaker", settings)

    def _stream(self, kind: Kind, settings: dict[str, Any]) -> Any:
        if not self.opens(kind, settings):
            raise self.PortAudioError("Invalid number of channels")
        stream = SimpleNamespace(kind=kind, settings=settings, latency=0.03)
        stream.start = lambda: self.running.append(stream)
        stream.abort = lambda ignore_errors: self.running.remove(stream)
        stream.close = lambda ignore_errors: None
        return stream

    def _terminate(self) -> None:
        assert not self.running, "the list is made anew only while no stream is open"

    def _initialize(self) -> None:
        self.initialised += 1


def live(monkeypatch: pytest.MonkeyPatch, library: Awkward, posted: list[e.Event]) -> LiveDuplex:
    monkeypatch.setattr(devices, "sound_library", lambda: library)
    ears = Ears(VoiceActivity(ModelStore.default().path("silero-vad", "silero_vad.onnx")))
    return LiveDuplex(
        ears, sounding(), DeviceClock(), lambda event, at: posted.append(event), lambda happened, at: None
    )


def test_a_device_without_mono_is_opened_in_stereo(monkeypatch: pytest.MonkeyPatch) -> None:
    library = Awkward(lambda kind, settings: settings["channels"] == 2)
    posted: list[e.Event] = []
    duplex = live(monkeypatch, library, posted)
    duplex.start()
    microphone, speaker = library.running
    assert duplex.latency() == {"microphone": 0.03, "speaker": 0.03}
    assert (microphone.settings["blocksize"], speaker.settings["blocksize"]) == (441, 480)
    out = np.zeros((4_800, 2), np.float32)
    moment = SimpleNamespace(outputBufferDacTime=0.0, currentTime=0.0)
    speaker.settings["callback"](out, 4_800, moment, SimpleNamespace(output_underflow=True))
    assert duplex.under_runs == 1
    assert np.array_equal(out[:, 0], out[:, 1])
    assert out.any()
    for _ in range(20):
        microphone.settings["callback"](np.zeros((441, 2), np.float32), 441, None, None)
    duplex.close()
    windows = [event for event in posted if isinstance(event, e.VoiceWindow)]
    assert windows
    assert windows[0].end - windows[0].start == ticks(0.032)
    assert library.running == []


def test_the_round_trip_is_measured_while_we_speak(monkeypatch: pytest.MonkeyPatch) -> None:
    library = Awkward(lambda kind, settings: True)
    posted: list[e.Event] = []
    duplex = live(monkeypatch, library, posted)
    assert duplex.round_trip() is None
    duplex._mixer = Mixer()
    wave = 0.1 * np.random.default_rng(2).standard_normal(48_000).astype(np.float32)
    duplex._mixer.aside(Speech(wave, 24_000, (), ()))
    duplex.start()
    microphone, speaker = library.running
    moment = SimpleNamespace(outputBufferDacTime=0.0, currentTime=0.0)
    late = np.zeros(round(0.1 * 44_100), np.float32)
    for _ in range(150):
        out = np.zeros((480, 1), np.float32)
        speaker.settings["callback"](out, 480, moment, SimpleNamespace(output_underflow=False))
        late = np.concatenate([late, np.interp(np.arange(441) * 480 / 441, np.arange(480), out[:, 0])])
        microphone.settings["callback"](0.3 * late[:441, None].astype(np.float32), 441, None, None)
        late = late[441:]
    duplex.close()
    measured = duplex.round_trip()
    assert measured is not None
    assert 0.07 < measured < 0.11, "the tenth of a second, less what the reference is late"


def test_a_start_that_fails_leaves_nothing_open(monkeypatch: pytest.MonkeyPatch) -> None:
    library = Awkward(lambda kind, settings: kind == "microphone")
    duplex = live(monkeypatch, library, [])
    with pytest.raises(DeviceProblem, match="speaker"):
        duplex.start()
    assert library.running == []


def test_a_failed_look_does_not_stop_the_stand_in(monkeypatch: pytest.MonkeyPatch) -> None:
    there = {"microphone", "speaker"}
    library = Awkward(lambda kind, settings: kind in there)
    duplex = live(monkeypatch, library, [])
    duplex.start()
    duplex.close()
    there.remove("microphone")
    before = duplex._beats["microphone"]
    assert duplex._reopen(("microphone",)) == ()
    assert duplex._beats["microphone"] == before, "time goes on for the session"
    there.add("microphone")
    assert duplex._reopen(("microphone",)) == ("microphone",)
    duplex._drop("microphone")


def test_a_changed_list_of_cards_is_read_anew(monkeypatch: pytest.MonkeyPatch) -> None:
    cards = ["0 [headset]"]
    monkeypatch.setattr(devices, "plugged_in", lambda: cards[0])
    library = Awkward(lambda kind, settings: True)
    duplex = live(monkeypatch, library, [])
    duplex._open("microphone")
    assert duplex._reopen(("speaker",)) == ("speaker",)
    assert library.initialised == 0, "nothing changed: the microphone goes on undisturbed"
    duplex._drop("speaker")
    cards[0] = "0 [headset] 1 [speaker]"
    assert duplex._reopen(("speaker",)) == ("speaker",)
    assert library.initialised == 1
    assert sorted(stream.kind for stream in library.running) == ["microphone", "speaker"]
    for kind in ("microphone", "speaker"):
        duplex._drop(kind)


def test_the_systems_list_of_cards(tmp_path: Path) -> None:
    assert plugged_in(tmp_path / "none") == ""
    (tmp_path / "cards").write_text("0 [PCH]", encoding="utf-8")
    assert plugged_in(tmp_path / "cards") == "0 [PCH]"
