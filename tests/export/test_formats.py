"""Films of half a second in every kind of file, read back."""

from __future__ import annotations

from pathlib import Path

import av
import numpy as np
import pytest
from PIL import Image

from runtime.errors import BadInput
from runtime.export.formats import format_of
from runtime.export.preview import Previews
from runtime.export.render import render
from runtime.export.soundtrack import UNDER_SPEECH, ducking
from runtime.export.voices import InstalledVoices
from runtime.script.model import Script
from runtime.script.parser import parse


def script(head: str, text: str = "Hi.") -> Script:
    return parse(f"---\nquality: 480p\nfps: 24\n{head}\n---\n{text}")


@pytest.mark.parametrize(
    ("head", "name", "codecs"),
    [
        ("codec: av1", "a.webm", ("av1", "opus")),
        ("codec: av1", "a.mp4", ("av1", "aac")),
        ("shape: 1:1", "b.mov", ("h264", "aac")),
        ("background: transparent", "c.mov", ("prores", "aac")),
    ],
)
def test_kinds_of_film(head: str, name: str, codecs: tuple[str, str], tmp_path: Path, voices: InstalledVoices) -> None:
    wanted = script(head)
    result = render(wanted, tmp_path / name, voices)
    with av.open(tmp_path / name) as container:
        found = [stream.codec.canonical_name for stream in container.streams if stream.type in ("video", "audio")]
        assert tuple(found) == codecs
        shown = container.streams.video[0]
        assert (shown.width, shown.height) == wanted.size
        assert sum(1 for packet in container.demux(shown) if packet.size) == result.frames


def test_alpha_survives(tmp_path: Path, voices: InstalledVoices) -> None:
    render(script("background: transparent"), tmp_path / "a.webm", voices)
    with av.open(tmp_path / "a.webm") as container:
        stream = container.streams.video[0]
        assert {key.lower(): value for key, value in stream.metadata.items()}["alpha_mode"] == "1"
        decoder = av.CodecContext.create("libvpx-vp9", "r")
        assert isinstance(decoder, av.VideoCodecContext)
        packet = next(packet for packet in container.demux(stream) if packet.size)
        picture = decoder.decode(packet)[0].to_ndarray(format="rgba")
    assert picture[300, 427, 3] == 255 and picture[100, 50, 3] == 0


def test_poster_and_animation(tmp_path: Path, voices: InstalledVoices) -> None:
    render(script("shape: 9:16"), tmp_path / "a.png", voices)
    render(script("background: transparent"), tmp_path / "b.png", voices)
    render(script(""), tmp_path / "c.gif", voices)
    with Image.open(tmp_path / "a.png") as poster, Image.open(tmp_path / "b.png") as clear:
        assert poster.size == (480, 854) and poster.mode == "RGB"
        assert clear.mode == "RGBA" and clear.getpixel((50, 100))[3] == 0  # type: ignore[index]
    with Image.open(tmp_path / "c.gif") as moving:
        assert moving.n_frames > 10  # type: ignore[attr-defined]
    assert {path.name for path in tmp_path.iterdir()} == {"a.png", "b.png", "c.gif"}


@pytest.mark.parametrize(
    ("head", "name"),
    [("", "x.avi"), ("background: transparent", "x.mp4"), ("codec: vp9", "x.mp4"), ("codec: h264", "x.webm")],
)
def test_what_a_file_cannot_hold_is_refused(head: str, name: str) -> None:
    with pytest.raises(BadInput):
        format_of(script(head), Path(name))


def test_music_gives_way_to_speech() -> None:
    times, gains = ducking([(4.0, 5.0), (5.5, 6.0)], 20.0)

    def at(t: float) -> float:
        return float(np.interp(t, times, gains))

    assert at(0.0) == 0.0 and at(20.0) == 0.0
    assert at(2.0) == 1.0 and at(12.0) == 1.0
    assert all(at(t) == pytest.approx(UNDER_SPEECH) for t in (4.0, 5.0, 5.2, 5.9))


def test_music_is_heard_under_a_film(tmp_path: Path, voices: InstalledVoices) -> None:
    with av.open(tmp_path / "bed.wav", "w") as container:
        stream = container.add_stream("pcm_s16le", rate=48_000, layout="mono")
        tone = (0.3 * np.sin(2 * np.pi * 400 * np.arange(48_000) / 48_000)).astype(np.float32)
        frame = av.AudioFrame.from_ndarray((tone[None] * 32767).astype(np.int16), format="s16", layout="mono")
        frame.sample_rate = 48_000
        container.mux([*stream.encode(frame), *stream.encode(None)])
    heard = {}
    for name, head in (("with", "music: bed.wav\nmusic-volume: 0.5"), ("without", "title: x")):
        text = f"---\n{head}\n---\n# A\n@length 4s\nHi. [pause 2s]"
        lufs = render(parse(text, folder=tmp_path), tmp_path / f"{name}.wav", voices).lufs
        assert lufs == pytest.approx(-16, abs=0.3), "of all that is heard, music too"
        with av.open(tmp_path / f"{name}.wav") as container:
            samples = np.concatenate(
                [np.asarray(frame.to_ndarray()).reshape(-1, 2) for frame in container.decode(audio=0)]
            )
        heard[name] = float(np.abs(samples[48_000 + 36_000 : 2 * 48_000]).mean()) / 32768
    assert heard["without"] < 0.001 and heard["with"] > 0.01


def test_a_scene_is_previewed(voices: InstalledVoices) -> None:
    two = parse("# A\n@layout card\n@length 2s\n# B\nGood morning.")
    previews = Previews(voices)
    scene = previews.scene(two, 1)
    assert scene.picture(0.2).shape == (480, 854, 3) and scene.captions[0].lines == ("Good morning.",)
    assert scene.sound().shape == (2, round(scene.seconds * 48_000))
    assert previews.scene(two, 1) is scene
    assert previews.scene(two, 0).seconds == 2.0
    with pytest.raises(BadInput, match="no scene 3"):
        previews.scene(two, 2)
