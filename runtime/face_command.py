"""`bedside face`: a replica says a sentence in a film, stands still in a picture, or shows all it can on a sheet."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING, cast

from rich.console import Console

from runtime.errors import BadInput, OutputProblem

if TYPE_CHECKING:
    from runtime.face.backdrop import Background
    from runtime.face.tags import Feeling

SIZES = {"720p": (1280, 720), "1080p": (1920, 1080)}
BACKGROUNDS = ("room", "plain", "transparent")
FPS = 25


def add_face(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """The command and its options."""
    face = commands.add_parser("face", help="a replica says a sentence, or shows all its expressions on a sheet")
    face.add_argument("--replica", default="mira", metavar="R", help="a stock replica's name or a .replica file")
    what = face.add_mutually_exclusive_group()
    what.add_argument("--say", metavar="WORDS", help='make a film (.mp4); feelings may stand in it: "[sad 0.5] ..."')
    what.add_argument(
        "--sheet", action="store_true", help="make a contact sheet (.png): visemes, emotions, turns, eyes"
    )
    face.add_argument("--emotion", default="neutral", metavar="NAME", help="what is felt where words do not say it")
    face.add_argument("--strength", type=float, default=1.0, metavar="0..1", help="how strongly")
    face.add_argument(
        "--background", default="room", metavar="B", help=f"{', '.join(BACKGROUNDS)}, or a picture of your own"
    )
    face.add_argument("--size", choices=SIZES, default="720p")
    face.add_argument("--out", type=Path, metavar="FILE", help=".mp4 with --say, else .png")
    face.set_defaults(run=_run)


def _run(arguments: argparse.Namespace, console: Console, show: object) -> int:
    from runtime.face.tags import Feeling

    feeling = Feeling(arguments.emotion, arguments.strength)
    ending = ".mp4" if arguments.say is not None else ".png"
    out: Path = arguments.out or Path(f"face-{Path(arguments.replica).stem}{ending}")
    if out.suffix.lower() != ending:
        raise BadInput(f"{out} does not end in {ending}.", f"Use --out {out.stem}{ending}, or --say for a film.")
    if not out.parent.is_dir():
        raise OutputProblem(f"The folder {out.parent} does not exist.", "Create it or choose another place.")
    background = _background(arguments.background, film=arguments.say is not None)
    if arguments.say is not None:
        _film(arguments.replica, arguments.say, feeling, SIZES[arguments.size], background, out)
    else:
        _picture(arguments.replica, feeling, SIZES[arguments.size], background, out, sheet=arguments.sheet)
    console.print(f"Written: {out}", markup=False, soft_wrap=True)
    return 0


def _film(replica: str, say: str, feeling: Feeling, size: tuple[int, int], background: Background, out: Path) -> None:
    import numpy as np
    import soxr

    from models.replicas import replica_path
    from models.store import ModelStore
    from runtime.export.movie import AUDIO_RATE, MovieWriter
    from runtime.face.animation import pose_at
    from runtime.face.monologue import monologue
    from runtime.face.picture import ReplicaFace
    from runtime.face.tags import read_tags
    from runtime.speech.hibari import HibariVoice

    text, tags = read_tags(say)
    files = ModelStore.default().paths("hibari-en")
    speech = HibariVoice(files["hibari.onnx"], files["oov.onnx"]).speak(text)
    if not speech.phonemes:
        raise BadInput("There is nothing to say in these words.", 'Give a sentence: --say "Good morning."')
    said = monologue(speech, tags, feeling)
    face = ReplicaFace(replica_path(replica), size, background)
    voice = soxr.resample(said.audio, speech.sample_rate, AUDIO_RATE).astype(np.float32)
    with MovieWriter(out, face.size, FPS) as movie:
        for frame in range(round(said.seconds * FPS)):
            movie.picture(face.draw(pose_at(frame / FPS, said.scene)))
            part = voice[round(frame * AUDIO_RATE / FPS) : round((frame + 1) * AUDIO_RATE / FPS)]
            movie.sound(np.stack([part, part]))
        movie.finish()


def _picture(
    replica: str, feeling: Feeling, size: tuple[int, int], background: Background, out: Path, *, sheet: bool
) -> None:
    import cv2
    import numpy as np

    from models.replicas import replica_path
    from runtime.face.animation import pose_at
    from runtime.face.easing import Change
    from runtime.face.picture import ReplicaFace
    from runtime.face.scene import Scene
    from runtime.face.sheet import contact_sheet

    face = ReplicaFace(replica_path(replica), SIZES["1080p"] if sheet else size, background)
    if sheet:
        picture = contact_sheet(face)
    else:
        picture = face.draw(pose_at(10.0, Scene(doing=(Change(0.0, "listening"),), feelings=(Change(0.0, feeling),))))
    order = [2, 1, 0, 3][: picture.shape[2]]
    ok, data = cv2.imencode(".png", np.ascontiguousarray(picture[..., order]), [cv2.IMWRITE_PNG_COMPRESSION, 9])
    if not ok:
        raise OutputProblem(f"{out} cannot be written.", "Choose another place with --out.")
    part = out.with_name(f".{out.name}.part")
    try:
        part.write_bytes(data.tobytes())
        part.replace(out)
    except OSError as problem:
        part.unlink(missing_ok=True)
        raise OutputProblem(f"{out} cannot be written ({problem.strerror}).", "Choose another place.") from problem


def _background(name: str, *, film: bool) -> Background:
    if name == "transparent" and film:
        raise BadInput("An MP4 film cannot be transparent.", "Leave out --say for a transparent .png picture.")
    if name in ("room", "plain", "transparent"):
        return cast("Background", name)
    import cv2
    import numpy as np

    try:
        data = np.frombuffer(Path(name).read_bytes(), np.uint8)
    except OSError as problem:
        hint = f"Name a picture file, or one of: {', '.join(BACKGROUNDS)}."
        raise BadInput(f"{name} cannot be read ({problem.strerror}).", hint) from problem
    picture = cv2.imdecode(data, cv2.IMREAD_COLOR) if len(data) else None
    if picture is None:
        raise BadInput(f"{name} is no picture that can be read.", "Give a PNG or JPEG file.")
    return np.asarray(picture[..., ::-1], np.uint8)
