"""What the face has to show: what happened when. Written by the engine, read by whoever draws."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from runtime import events as e
from runtime.clock import seconds
from runtime.face.easing import Change
from runtime.face.monologue import spoken
from runtime.face.scene import Doing, Nod, Place, Scene, Spoken, Tint, Toned
from runtime.face.tags import Emotion, Feeling
from runtime.floor.machine import Floor
from runtime.journal import Record
from runtime.mixer import Happened

DOING: Mapping[str, Doing] = {
    Floor.LISTENING.value: "waiting",
    Floor.USER_SPEAKING.value: "listening",
    Floor.USER_PAUSING.value: "listening",
    Floor.THINKING.value: "thinking",
    Floor.SPEAKING.value: "speaking",
    Floor.OVERLAP.value: "speaking",
}
_ENOUGH_SAID = 1.2
"""Seconds a visitor has spoken before a pause of theirs is nodded at."""
_BETWEEN_NODS = 2.2
_BETWEEN_TILTS = 6.0
_SMALL_NOD = 0.45
_MOVED = 0.012
"""Shares of the camera's picture: smaller moves of the visitor's face are not followed."""


class Stage:
    """A growing time line. `scene` is replaced as a whole, so any thread may read it."""

    def __init__(self, seed: int = 0) -> None:
        self.scene = Scene(doing=(Change(0.0, "waiting"),), seed=seed)
        self._began_speaking = 0.0

    @property
    def spoken(self) -> tuple[Spoken, ...]:
        return self.scene.spoken

    def observe(self, record: Record) -> None:
        """Takes in what one event of the session led to."""
        at = seconds(record.at)
        match record.event:
            case e.FaceSeen(x=x, y=y):
                self._look(at, Place(x, y))
            case e.FaceLost():
                self._look(at, None)
            case e.Recognised(final=True, cues=cues) if cues.question:
                self._tilt(at)
        for effect in record.effects:
            if isinstance(effect, e.Tell) and isinstance(effect.notice, e.FloorChanged):
                self._floor(at, effect.notice.state)

    def heard(self, thing: Happened, at: int) -> None:
        """A clip began, went on or ended at media time `at`."""
        if isinstance(thing.event, e.ClipStarted | e.ClipResumed):
            clip = thing.clip
            lost = len((clip.words.text or "").split()) - len(clip.speech.words)  # before a word that is begun again
            said = spoken(seconds(at), clip.speech, clip.words.tags, lost)
            self.scene = replace(self.scene, spoken=(*self.scene.spoken, said))

    def nod(self, at: int) -> None:
        """The persona shows at media time `at` that it listens."""
        self._nod(seconds(at), 1.0)

    def cut(self, at: int) -> None:
        """All sound stopped at media time `at`."""
        said = self.scene.spoken
        if said and said[-1].end > seconds(at):
            self.scene = replace(self.scene, spoken=(*said[:-1], replace(said[-1], cut=seconds(at))))

    def feel(self, at: int, emotion: Emotion, strength: float = 1.0) -> None:
        """Live control: from media time `at` on this is felt, where words have no feeling of their own.

        Raises BadInput for an emotion that is none, or a strength outside 0 to 1.
        """
        change = Change(seconds(at), Feeling(emotion, strength))
        self.scene = replace(self.scene, feelings=(*self.scene.feelings, change))

    def answer_manner(self, at: int, tint: Tint, strength: float = 1.0) -> None:
        """How the visitor seems at media time `at`: their manner is answered by the face that listens."""
        change = Change(seconds(at), Toned(tint, strength))
        self.scene = replace(self.scene, manner=(*self.scene.manner, change))

    def _floor(self, at: float, state: str) -> None:
        doing, before = DOING[state], self.scene.doing[-1].to
        if state == Floor.USER_SPEAKING.value and before != "listening":
            self._began_speaking = at
        if state == Floor.USER_PAUSING.value and at - self._began_speaking > _ENOUGH_SAID:
            self._nod(at, _SMALL_NOD)
        if doing != before:
            self.scene = replace(self.scene, doing=(*self.scene.doing, Change(at, doing)))

    def _nod(self, at: float, size: float) -> None:
        nods = self.scene.nods
        if not nods or at - nods[-1].at >= _BETWEEN_NODS or size > nods[-1].size:
            self.scene = replace(self.scene, nods=(*nods, Nod(at, size)))

    def _tilt(self, at: float) -> None:
        tilts = self.scene.tilts
        if not tilts or at - tilts[-1] >= _BETWEEN_TILTS:
            self.scene = replace(self.scene, tilts=(*tilts, at))

    def _look(self, at: float, place: Place | None) -> None:
        last = self.scene.visitor[-1].to if self.scene.visitor else None
        if place == last:
            return
        if place is not None and last is not None and max(abs(place.x - last.x), abs(place.y - last.y)) < _MOVED:
            return
        self.scene = replace(self.scene, visitor=(*self.scene.visitor, Change(at, place)))
