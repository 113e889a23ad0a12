"""From a script to finished files: film or sound, captions beside it, its transcript."""

from __future__ import annotations

import hashlib
import shutil
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from pathlib import Path
from typing import Any

import av
import numpy as np
from av.container.output import OutputContainer
from numpy.typing import NDArray

from models.replicas import replica_path
from runtime.errors import BadInput, OutputProblem
from runtime.export.captions import Cue, cues, srt, vtt
from runtime.export.composition import Composer, check_pictures
from runtime.export.loudness import TARGET, gain_to, limited, measured
from runtime.export.movie import AUDIO_RATE, writing
from runtime.export.narration import Narration, narrate
from runtime.export.segments import SECONDS, Codec, add_video, packets, write_segment
from runtime.script.model import Scene, Script
from runtime.speech.voice import Voice, WordTime, never

DRAWN = "1"
"""Of what composition and face draw: a change here makes kept segments of an older Bedside unused."""
SYNTHETIC = "http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia"
"""IPTC's term for media made by a model, which provenance metadata name."""
_SAMPLES = AUDIO_RATE
Progress = Callable[[int, int], None]


class Stopped(Exception):
    """The export was asked to stop; what is done is kept for the next time."""


@dataclass(frozen=True, slots=True)
class Result:
    """`lufs`: what the finished sound measured before coding."""

    files: tuple[Path, ...]
    frames: int
    seconds: float
    lufs: float


def no_progress(done: int, total: int) -> None:
    """Nobody watches."""


def render(
    script: Script,
    out: Path,
    voice: Voice,
    progress: Progress = no_progress,
    stopped: Callable[[], bool] = never,
) -> Result:
    """Write `out` (.mp4, .webm or .wav) and beside it .srt, .vtt and .txt.

    Encoded stretches are kept in a hidden folder beside `out` until it is finished, so an export that was cut short
    goes on where it was. `progress` is told frames done and to do. Raises BadInput, OutputProblem, Stopped.
    """
    kind = out.suffix.lower()
    if kind not in (".mp4", ".webm", ".wav"):
        raise BadInput(f"{out.name} is no kind of file that can be made.", "Use .mp4, .webm or .wav.")
    if not out.parent.is_dir():
        raise OutputProblem(f"The folder {out.parent} does not exist.", "Create it or choose another place.")
    if script.language.partition("-")[0].lower() != "en":
        raise BadInput(f"There is no voice for {script.language!r}.", "The voices at hand speak English (en).")
    check_pictures(script)
    told: list[tuple[Scene, Narration]] = []
    for scene in script.scenes:
        if stopped():
            raise Stopped
        told.append((scene, narrate(scene, voice, script.fps)))
    frames = sum(narration.frames for _, narration in told)
    work = out.with_name(f".{out.name}.work")
    segments: list[Path] = []
    if kind != ".wav":
        with writing(out):
            work.mkdir(exist_ok=True)
        codec: Codec = "h264" if kind == ".mp4" else "vp9"
        segments = _segments(script, told, work, codec, progress, stopped)
    gain = gain_to(TARGET, measured(_stereo(told, script.fps, 1.0)))
    lufs = measured(_stereo(told, script.fps, gain))
    _write(script, told, out, segments, gain)
    texts = _texts(script, told, out)
    shutil.rmtree(work, ignore_errors=True)
    return Result((out, *texts), frames, frames / script.fps, lufs)


def _segments(
    script: Script,
    told: Sequence[tuple[Scene, Narration]],
    work: Path,
    codec: Codec,
    progress: Progress,
    stopped: Callable[[], bool],
) -> list[Path]:
    total, done = sum(narration.frames for _, narration in told), 0
    found: list[Path] = []
    for scene, narration in told:
        key = _key(script, scene, narration, codec)
        # Made even where all stretches are there: it checks every picture the scene uses.
        composer = Composer(script, scene, narration, cues(narration.words))
        length = SECONDS * script.fps
        for first in range(0, narration.frames, length):
            last = min(first + length, narration.frames)
            path = work / f"{key}-{first:06d}.mkv"
            if not path.exists():
                pictures = _pictures(composer, first, last, script.fps, stopped, lambda n: progress(n, total), done)
                write_segment(path, pictures, script.size, script.fps, codec)
            done += last - first
            found.append(path)
            progress(done, total)
    return found


def _pictures(
    composer: Composer,
    first: int,
    last: int,
    fps: int,
    stopped: Callable[[], bool],
    tell: Callable[[int], None],
    before: int,
) -> Iterator[NDArray[np.uint8]]:
    for number in range(first, last):
        if stopped():
            raise Stopped
        yield composer.draw(number / fps)
        tell(before + number - first + 1)


def _key(script: Script, scene: Scene, narration: Narration, codec: Codec) -> str:
    """Names all that a scene's pictures depend on."""
    shown = {change.to.path for change in narration.slides}
    files = [replica_path(scene.replica), *sorted(shown), *([script.logo] if script.logo else [])]
    files += [scene.background] if isinstance(scene.background, Path) else []
    digest = hashlib.sha256()
    looks = (script.size, script.fps, script.burned, script.label, script.logo)
    digest.update(repr((DRAWN, codec, looks, replace(scene, line=0))).encode())
    for start, samples in narration.sounds:
        digest.update(start.to_bytes(8, "little") + samples.tobytes())
    for file in files:
        if file.is_file():
            digest.update(hashlib.sha256(file.read_bytes()).digest())
    return digest.hexdigest()[:32]


def _stereo(told: Sequence[tuple[Scene, Narration]], fps: int, gain: float) -> Iterator[NDArray[np.float32]]:
    """The sound of the film in pieces of up to a second: (2, n), 48 kHz, limited."""
    for _, narration in told:
        voice = narration.audio(fps)
        for first in range(0, len(voice), _SAMPLES):
            piece = voice[first : first + _SAMPLES] * np.float32(gain)
            yield np.stack([limited(piece)] * 2)


def _write(
    script: Script, told: Sequence[tuple[Scene, Narration]], out: Path, segments: Sequence[Path], gain: float
) -> None:
    """Put pictures and sound together; the film has its name only when it is whole."""
    part = out.with_name(f".{out.name}.part")
    form, audio = {
        ".mp4": ("mp4", ("aac", 128_000)),
        ".webm": ("webm", ("libopus", 96_000)),
        ".wav": ("wav", ("pcm_s16le", 0)),
    }[out.suffix.lower()]
    options = {"movflags": "+faststart+use_metadata_tags"} if form == "mp4" else {}
    try:
        with writing(out), av.open(part, "w", format=form, options=options) as container:
            _describe(container, script, told)
            video = add_video(container, segments[0]) if segments else None
            sound: Any = container.add_stream(audio[0], rate=AUDIO_RATE, layout="stereo")
            if audio[1]:
                sound.bit_rate = audio[1]
            if form != "wav":
                sound.metadata["language"] = script.language
            shown = packets(segments, video, script.fps) if video is not None else iter(())
            pending = next(shown, None)
            samples = 0
            for piece in _stereo(told, script.fps, gain):
                while pending is not None and pending[0] <= samples / AUDIO_RATE:
                    container.mux(pending[1])
                    pending = next(shown, None)
                container.mux(sound.encode(_frame(piece, samples)))
                samples += piece.shape[1]
            while pending is not None:
                container.mux(pending[1])
                pending = next(shown, None)
            container.mux(sound.encode(None))
        with writing(out):
            part.replace(out)
    finally:
        part.unlink(missing_ok=True)


def _frame(piece: NDArray[np.float32], at: int) -> av.AudioFrame:
    frame = av.AudioFrame.from_ndarray(np.ascontiguousarray(piece), format="fltp", layout="stereo")
    frame.sample_rate, frame.pts, frame.time_base = AUDIO_RATE, at, Fraction(1, AUDIO_RATE)
    return frame


def _describe(container: OutputContainer, script: Script, told: Sequence[tuple[Scene, Narration]]) -> None:
    """Title, language, chapters, and that it is synthetic."""
    container.metadata.update(
        title=script.title,
        language=script.language,
        comment=f"{script.label}. Synthetic picture and voice made by Bedside. {SYNTHETIC}",
        digital_source_type=SYNTHETIC,
    )
    at, chapters = 0, []
    for number, (scene, narration) in enumerate(told, 1):
        title = scene.title or f"{number}"
        chapter = {"id": number, "start": at, "end": at + narration.frames, "time_base": Fraction(1, script.fps)}
        chapters.append({**chapter, "metadata": {"title": title}})
        at += narration.frames
    if len(chapters) > 1:
        container.set_chapters(chapters)  # type: ignore[arg-type]


def _texts(script: Script, told: Sequence[tuple[Scene, Narration]], out: Path) -> tuple[Path, ...]:
    at = 0.0
    captions: list[Cue] = []
    transcript = [script.title, ""]
    for scene, narration in told:
        captions += cues([WordTime(w.text, w.start + at, w.end + at) for w in narration.words])
        if scene.title:
            transcript.append(f"{scene.title}\n")
        transcript.append(" ".join(word.text for word in narration.words) + "\n")
        at += narration.frames / script.fps
    written = []
    for suffix, text in ((".srt", srt(captions)), (".vtt", vtt(captions)), (".txt", "\n".join(transcript))):
        path = out.with_suffix(suffix)
        part = path.with_name(f".{path.name}.part")
        with writing(path):
            part.write_text(text, encoding="utf-8")
            part.replace(path)
        written.append(path)
    return tuple(written)
