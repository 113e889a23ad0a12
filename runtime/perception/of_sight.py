"""From the looks during a stretch of time to signals. Pure."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from runtime.perception.baseline import Baseline
from runtime.perception.gestures import Turned, blinks, eyes_shut, gestures, lips_move
from runtime.perception.signals import Evidence, Name
from runtime.seeing.look import Expression, Look, SeenFace

FAR = 1.8  # metres
_AWAY_YAW = 28.0  # degrees of the head, from which somebody has turned away
_LEAN, _SINK, _SINK_PITCH = 1.22, 0.12, -9.0
_OFTEN = 32.0  # blinks a minute: twice what is usual in conversation (Bentivoglio et al. 1997)
_EYES_SHUT = 1.2
_PART = 0.35
"""Share of the looks in which an expression must be there."""
SMILE, BROW_DRAWN, BROW_RAISED, _FROWN, _PRESS = 0.25, -0.22, 0.3, 0.3, 0.35


@dataclass(frozen=True, slots=True)
class Glance:
    """A look with its time in seconds."""

    at: float
    look: Look


def of_sight(
    glances: Sequence[Glance], baseline: Baseline, voiced: Sequence[tuple[float, float]]
) -> Iterator[Evidence]:
    """What was seen in some glances, in the order of time; `voiced`: when a voice was heard in them (seconds)."""
    if not glances:
        return
    faces = [(glance.at, glance.look.face) for glance in glances if glance.look.face is not None]
    start, end = glances[0].at, glances[-1].at
    yield from _presence(glances, faces, start, end)
    yield from _speaker(faces, voiced)
    read = [(at, face) for at, face in faces if face.head is not None and face.expression is not None]
    yield from _head(read, start, end)
    if baseline.settled:
        yield from _posture(read, glances, baseline, start, end)
        yield from _face(read, baseline)


def _presence(
    glances: Sequence[Glance], faces: list[tuple[float, SeenFace]], start: float, end: float
) -> Iterator[Evidence]:
    crowded = [glance for glance in glances if (glance.look.people or 0) > 1]
    if len(crowded) > 0.3 * len(glances):
        share = len(crowded) / len(glances)
        yield Evidence(
            "company", max(glance.look.people or 0 for glance in crowded), share, crowded[0].at, crowded[-1].at
        )
    known = [(at, face.looking) for at, face in faces if face.looking is not None]
    away = sum(not looking for _, looking in known)
    if len(known) >= 5 and away > 0.5 * len(known):
        yield Evidence("looks away", round(away / len(known), 2), away / len(known), start, end)
    if faces and faces[-1][0] < end - 1.5:
        yield Evidence("leaves", round(end - faces[-1][0], 1), 0.9, faces[-1][0], end)
    if faces and sum(face.distance for _, face in faces) / len(faces) > FAR:
        distance = sum(face.distance for _, face in faces) / len(faces)
        yield Evidence("far", round(distance, 1), 0.6, start, end)


def _speaker(faces: list[tuple[float, SeenFace]], voiced: Sequence[tuple[float, float]]) -> Iterator[Evidence]:
    """Whether the lips of the face that is seen move while the voice is heard."""
    if not voiced or sum(b - a for a, b in voiced) < 0.8:
        return
    still = moved = 0
    for a, b in voiced:
        gaps = [(at, face.expression.lips) for at, face in faces if a <= at <= b and face.expression is not None]
        moves = lips_move(gaps)
        if moves is not None:
            still, moved = still + (len(gaps) if not moves else 0), moved + (len(gaps) if moves else 0)
    if still + moved >= 10 and still > 4 * moved:
        yield Evidence("someone else speaks", round(still / (still + moved), 2), 0.7, voiced[0][0], voiced[-1][1])


def speaks(faces: Iterable[tuple[float, Expression]], since: float) -> bool | None:
    """Whether lips have been at work since some time; None where that cannot be told."""
    return lips_move([(at, expression.lips) for at, expression in faces if at >= since])


def _head(read: list[tuple[float, SeenFace]], start: float, end: float) -> Iterator[Evidence]:
    turned = [Turned(at, face.head.yaw, face.head.pitch) for at, face in read if face.head is not None]
    found = gestures(turned)
    for kind, name in (("nod", "nods"), ("shake", "shakes head")):
        of_kind = [one for one in found if one[0] == kind]
        if of_kind:
            told: Name = "nods" if name == "nods" else "shakes head"
            yield Evidence(told, len(of_kind), min(0.95, 0.7 + 0.1 * len(of_kind)), of_kind[0][1], of_kind[-1][2])
    if len(turned) >= 5:
        away = [one for one in turned if abs(one.yaw) > _AWAY_YAW]
        if len(away) > 0.6 * len(turned):
            yield Evidence("turned away", round(len(away) / len(turned), 2), 0.8, away[0].at, away[-1].at)
    lids = [(at, face.expression.shut) for at, face in read if face.expression is not None]
    rate = 60 * len(blinks(lids)) / max(end - start, 1e-6)
    if end - start > 5 and rate > _OFTEN:
        yield Evidence("blinks often", round(rate), 0.6, start, end)
    shut = eyes_shut(lids)
    if shut > _EYES_SHUT:
        yield Evidence("eyes shut", round(shut, 1), 0.8, start, end)


def _posture(
    read: list[tuple[float, SeenFace]], glances: Sequence[Glance], baseline: Baseline, start: float, end: float
) -> Iterator[Evidence]:
    late = [face for at, face in read if at > end - max(1.0, 0.4 * (end - start))]
    if len(late) >= 4 and baseline.rest.height > 0:
        height = sum(face.height for face in late) / len(late)
        y = sum(face.y for face in late) / len(late)
        pitch = sum(face.head.pitch for face in late if face.head is not None) / len(late)
        nearer = height / baseline.rest.height
        if nearer > _LEAN:
            yield Evidence("leans in", round(nearer, 2), min(0.9, 0.5 + (nearer - _LEAN)), start, end)
        elif y - baseline.rest.y > _SINK * baseline.rest.height / 0.3 and pitch - baseline.rest.pitch < _SINK_PITCH:
            yield Evidence("slumps", round(y - baseline.rest.y, 2), 0.6, start, end)
    hands = [glance.at for glance in glances if glance.look.body is not None and glance.look.body.hand]
    if hands and hands[-1] - hands[0] > 0.4:
        yield Evidence("hand up", round(hands[-1] - hands[0], 1), 0.7, hands[0], hands[-1])


def _face(read: list[tuple[float, SeenFace]], baseline: Baseline) -> Iterator[Evidence]:
    """What the face did for a good part of the time, against this face at rest."""
    if len(read) < 5:
        return
    rest = baseline.rest
    told: tuple[tuple[Name, Callable[[Expression], float], float], ...] = (
        ("smiles", lambda one: one.smile - rest.smile, SMILE),
        ("brow drawn", lambda one: rest.brow - one.brow, -BROW_DRAWN),
        ("brow raised", lambda one: one.brow - rest.brow, BROW_RAISED),
        ("frowns", lambda one: (one.frown - rest.frown) - max(0.0, one.smile - rest.smile), _FROWN),
        ("lips pressed", lambda one: one.press - rest.press, _PRESS),
    )
    for name, amount, least in told:
        values = [(at, amount(face.expression)) for at, face in read if face.expression is not None]
        there = [(at, value) for at, value in values if value > least]
        share = len(there) / len(values)
        if share > _PART:
            mean = sum(value for _, value in there) / len(there)
            sure = min(0.95, 0.35 + 0.4 * share + 0.4 * (mean - least))
            yield Evidence(name, round(mean, 2), sure, there[0][0], there[-1][0])
