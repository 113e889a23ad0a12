"""What the screens are shown of a look: where the face is, its outlines, what is read of it within the policy."""

from __future__ import annotations

from collections.abc import Iterator

from runtime.perception.perceiver import Perceiver
from runtime.perception.policy import feels, reads, sees
from runtime.perception.state import now
from runtime.seeing.look import Look, SeenFace
from runtime.serving.messages import Seen


def shown(look: Look, perceiver: Perceiver | None) -> Seen:
    """A look for the screens. Without a conversation only whether a face is there, and where."""
    face = look.face
    people = look.people or 0
    if face is None:
        return Seen(False, 0.0, 0.0, 0.0, look.light, None, look.view, people)
    x, y, height = (round(value, 3) for value in (face.x, face.y, face.height))
    if perceiver is None or not sees(perceiver.watch):
        return Seen(True, x, y, height, look.light, face.looking, look.view, people)
    signals = tuple(_signals(face, perceiver))
    shows = tuple(one.name for one in now(perceiver.state))
    return Seen(True, x, y, height, look.light, face.looking, look.view, people, face.sketch, signals, shows)


def _signals(face: SeenFace, perceiver: Perceiver) -> Iterator[tuple[str, str]]:
    state = perceiver.state
    yield "distance", f"{face.distance:.1f} m"
    if reads(state.watch) and face.head is not None and face.expression is not None:
        yield "head", f"{face.head.yaw:+.0f}°, {face.head.pitch:+.0f}°, {face.head.roll:+.0f}°"
        if face.looking is not None:
            yield "gaze", f"{face.across:+.0f}°, {face.up:+.0f}°"
        yield "eyes", "shut" if face.expression.shut > 0.5 else "open"
        yield "blinks", str(state.tally.blinks)
        if feels(state.watch) and state.baseline.settled:
            yield "smile", f"{max(0.0, face.expression.smile - state.baseline.rest.smile):.2f}"
            yield "brow", f"{face.expression.brow - state.baseline.rest.brow:+.2f}"
