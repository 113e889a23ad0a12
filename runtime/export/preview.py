"""Any moment of a script at once, for whoever writes it: pictures and sound of one scene, small."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from functools import partial

import numpy as np
from numpy.typing import NDArray

from runtime.errors import BadInput
from runtime.export.background import Faces
from runtime.export.captions import Cue, cues
from runtime.export.composition import Composer, boxes
from runtime.export.narration import Narration, narrate
from runtime.export.soundtrack import Soundtrack
from runtime.export.told import scene_key
from runtime.export.voices import Voices
from runtime.script.model import Quality, Scene, Script

RATE = 48_000
_MOST = 8
"""Scenes that stay ready."""


@dataclass(frozen=True, slots=True, eq=False)
class ScenePreview:
    """One scene, ready to be shown. `seconds`: its length; `captions` in its own time.

    Both, and the lips, are nearly those of the film where the voice is too slow to be waited for.
    """

    seconds: float
    captions: tuple[Cue, ...]
    of: Scene
    _composer: Composer
    _narrate: Callable[[], Narration]
    _script: Script

    def picture(self, t: float) -> NDArray[np.uint8]:
        """The picture (h, w, 3), RGB, or (h, w, 4) where the film is transparent, `t` seconds into the scene."""
        return self._composer.draw(min(max(t, 0.0), self.seconds))

    def sound(self) -> NDArray[np.float32]:
        """The scene's sound: (2, n), 48 kHz, as loud as in a film of this scene alone, without music."""
        track = Soundtrack([self._narrate()], self._script.fps, None)
        gain = track.gain()
        return np.concatenate(list(track.pieces(gain, track.whole(gain))), 1)


class Previews:
    """Keeps voices, faces and the last scenes, so that what was seen once comes at once. On one thread at a time."""

    def __init__(self, voices: Voices, quality: Quality = "480p") -> None:
        self._voices, self._quality = voices, quality
        self._faces = Faces()
        self._ready: OrderedDict[str, ScenePreview] = OrderedDict()

    def scene(self, script: Script, number: int) -> ScenePreview:
        """Scene `number` (from 0). Raises BadInput for one that there is not, or whose files cannot be used."""
        if not 0 <= number < len(script.scenes):
            raise BadInput(
                "There is no scene {scene}.", "The script has {count}.", scene=number + 1, count=len(script.scenes)
            )
        script, scene = replace(script, quality=self._quality), script.scenes[number]
        with ThreadPoolExecutor(1) as pool:  # the face is opened while the scene is said: each takes half the time
            seen = any(one.of == scene for one in self._ready.values())
            opening = pool.submit(self._open, script, scene) if not seen else None
            speaker = self._voices.sketcher(scene.voice, script.language)
            key = scene_key(script, scene, speaker.name)
            narration = narrate(scene, speaker, script.fps) if key not in self._ready else None
            if opening is not None:
                opening.result()
        if narration is not None:
            captions = cues(narration.words)
            composer = Composer(script, scene, narration, captions, self._faces)
            said = partial(self._said, script, scene)
            self._ready[key] = ScenePreview(narration.frames / script.fps, captions, scene, composer, said, script)
        self._ready.move_to_end(key)
        while len(self._ready) > _MOST:
            self._ready.popitem(last=False)
        return self._ready[key]

    def _open(self, script: Script, scene: Scene) -> None:
        box, _ = boxes(scene, script.size)
        if box is not None:
            self._faces.get(scene.replica, (box.width, box.height), scene.background)

    def _said(self, script: Script, scene: Scene) -> Narration:
        """By the voice itself; it is said once."""
        return narrate(scene, self._voices.speaker(scene.voice, script.language, None), script.fps)
