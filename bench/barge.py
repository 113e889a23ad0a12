"""Interrupted while it speaks: how soon it is quiet; and does it interrupt itself with its own echo?

Both on the loop-back port, where the speaker is heard in the microphone at −10 dB through a room, with the real ears,
echo canceller, recogniser and voice, on a virtual clock on which every piece of work takes as long as it really took.
Times run from the interruption's first sample (of its first sound, a consonant included) and from its first voiced
sample, until the speaker plays nothing. The baseline is the same without echo cancelling.
"""

from __future__ import annotations

import random
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import cycle
from statistics import median
from typing import Any

import numpy as np

from bench.floor_cases import Split, Utterance, utterances
from bench.floor_data.sound import RATE, Audio, read_audio, room, speech_span
from models.store import ModelStore
from runtime import events as e
from runtime.clips import RATE as SPEAKER_RATE
from runtime.clock import seconds
from runtime.conversation import Conversation, Visitor
from runtime.dialogue.answer import Remembered, Sensed
from runtime.dialogue.persona import Persona, load_persona
from runtime.dialogue.said import Clause, Turn
from runtime.hearing.ears import Ears
from runtime.hearing.echo import EchoCanceller
from runtime.hearing.voice_activity import VoiceActivity
from runtime.journal import Record
from runtime.knowledge.documents import read_knowledge
from runtime.loading import policy_of, recogniser
from runtime.percentiles import percentile
from runtime.ports.room import Room
from runtime.scripted import ScriptedLulls
from runtime.session.state import Policy
from runtime.skills import Cancelled, Skills
from runtime.speech.hibari import HibariVoice
from runtime.speech.voice import Speech

SPLITS: tuple[Split, ...] = ("heldout", "train")
ECHO_DB = -10.0
AFTER = 2.5  # seconds that are heard after an interruption
SILENT = round(0.05 * SPEAKER_RATE)  # samples of nothing that count as having stopped
DEVICES = 80.0  # milliseconds: what a live microphone and speaker are asked to hold back together
PITCHED = 0.6  # correlation with itself one period later from which 40 ms of sound are voiced
SESSION = 5.0  # minutes of talking without a pause, in one room
ANSWER = 14  # sentences


def run(quick: bool) -> list[dict[str, Any]]:
    """Rows of name, value and unit."""
    store = ModelStore.default()
    stand = Stand.open(store)
    rows = _stops(stand, quick)
    ours = _talks(stand, 2.0 if quick else 30.0, echo_cancelling=True)
    deaf = _talks(stand, 1.0 if quick else 5.0, echo_cancelling=False)
    for what, heard in (("", ours), ("without echo cancelling: ", deaf)):
        rows.append(_row(f"{what}talking over its own echo at −10 dB", heard.minutes, "min"))
        for name in ("ducks", "holds", "stops"):
            rows.append(_row(f"{what}{name} with nobody there", getattr(heard, name), ""))
    rows.append(_row("ratio of holds a minute, ours to that", _ratio(ours, deaf), ""))
    return rows


@dataclass(frozen=True)
class Stand:
    """What every conversation here is made of."""

    skills: Skills
    activity: VoiceActivity
    policy: Policy
    sentences: tuple[str, ...]

    @classmethod
    def open(cls, store: ModelStore) -> Stand:
        persona = load_persona("front-desk")
        sentences = _sentences(persona)
        files = store.paths("hibari-en")
        voice = _Kept(HibariVoice(files["hibari.onnx"], files["oov.onnx"]))
        skills = Skills(ScriptedLulls(3.5), recogniser(store), _Talker(sentences), voice)
        activity = VoiceActivity(store.path("silero-vad", "silero_vad.onnx"))
        return cls(skills, activity, replace(policy_of(persona), greeting=None), sentences)

    def conversation(
        self, visitor: Visitor, acoustics: Room, *, greeting: str | None = None, echo_cancelling: bool = True
    ) -> Conversation:
        policy = self.policy if greeting is None else replace(self.policy, greeting=e.Words("greeting", greeting))
        return Conversation(
            self.skills, self.activity, policy, visitor, "measured", room=acoustics, echo_cancelling=echo_cancelling
        )


class _Kept:
    """A voice that remembers what it has said, so that half an hour of talking need not be synthesised anew."""

    def __init__(self, voice: HibariVoice) -> None:
        self._voice = voice
        self._said: dict[str, Speech] = {}
        self.sample_rate = voice.sample_rate

    def speak(self, text: str, speed: float = 1.0, cancelled: Cancelled = lambda: False) -> Speech:
        if text not in self._said:
            self._said[text] = self._voice.speak(text, speed)
        return self._said[text]


class _Talker:
    """Answers anything at length with the documents' sentences, one after the other."""

    def __init__(self, sentences: Sequence[str]) -> None:
        self._sentences = cycle(sentences)

    def prefill(self, partial: str, history: Sequence[Turn]) -> int:
        return 0

    def use_context(self, text: str, *, append: bool) -> None:
        pass

    def forget(self) -> None:
        pass

    def answer(
        self,
        question: str,
        history: Sequence[Turn],
        cancelled: Cancelled,
        remembered: Remembered | None = None,
        typed: bool = False,
        sensed: Sensed | None = None,
    ) -> Iterator[Clause]:
        for _ in range(ANSWER):
            yield Clause(next(self._sentences))


def _sentences(persona: Persona) -> tuple[str, ...]:
    documents = read_knowledge(persona.knowledge_paths)
    sentences = (s.text for document in documents for chunk in document.chunks for s in chunk.sentences)
    return tuple(sentence for sentence in sentences if len(sentence.split()) > 5)


# ------------------------------------------------------------------------------------------------- being interrupted


@dataclass(frozen=True)
class Stop:
    """Milliseconds from the interruption's first sample, None for what did not happen; `voiced`: where its voice sets
    in, after a consonant without one.
    """

    ducked: float | None
    silent: float | None
    given_way: float | None
    voiced: float


def _stops(stand: Stand, quick: bool) -> list[dict[str, Any]]:
    said = [u for split in SPLITS for u in utterances(split) if u.kind == "interruption"]
    early = 0
    stops = []
    for utterance in said[::4] if quick else said:
        stop = _interrupted(stand, utterance)
        if stop is None:
            early += 1
        else:
            stops.append(stop)
    rows = [
        _row("interruptions", len(stops), ""),
        _row("of them, spoiled by a hold before they began", early, ""),
        _row("of them, it fell silent", sum(s.silent is not None for s in stops) / len(stops), ""),
        _row("of them, it gave way for good", sum(s.given_way is not None for s in stops) / len(stops), ""),
    ]
    for start in ("sample", "voiced sample"):
        shift = [s.voiced if start == "voiced sample" else 0.0 for s in stops]
        for name in ("ducked", "silent", "given_way"):
            times = [
                getattr(s, name) - less for s, less in zip(stops, shift, strict=True) if getattr(s, name) is not None
            ]
            for share in (0.5, 0.95):
                value = percentile(times, share)
                rows.append(_row(f"first {start} → {name.replace('_', ' ')}, p{share * 100:.0f}", value, "ms"))
    silent = [s.silent - s.voiced for s in stops if s.silent is not None]
    rows.append(_row("the same → silent, p95, with a live device's buffers", percentile(silent, 0.95) + DEVICES, "ms"))
    work = _ears_work(stand.activity)
    rows.append(_row("ears' own work on 10 ms (not in the figures above), median", median(work), "ms"))
    rows.append(_row("ears' own work on 10 ms, p95", percentile(work, 0.95), "ms"))
    return rows


def _interrupted(stand: Stand, utterance: Utterance) -> Stop | None:
    """One interruption while it talks, in a room of its own; None if it was silent already."""
    dice = random.Random(utterance.path.name)
    clip = read_audio(utterance.path)
    first, last = speech_span(clip)
    clip = clip[first:last] * np.float32(10 ** (dice.uniform(-3, 3) / 20))
    begins = dice.uniform(3.0, 5.0)
    alone = np.concatenate([np.zeros(round(begins * RATE)), clip, np.zeros(round(AFTER * RATE))]).astype(np.float32)
    audio = room(alone, dice.randrange(1 << 30), rt60=dice.uniform(0.15, 0.4), direct_db=dice.uniform(8, 14))
    greeting = " ".join(dice.sample(stand.sentences, 6))
    conversation = stand.conversation(Visitor(audio, hold=False), _room(dice), greeting=greeting)
    done: dict[str, float] = {}

    def note(record: Record) -> None:
        for effect in record.effects:
            if isinstance(effect, e.Duck | e.Hold | e.StopPlaying | e.Release):
                if not isinstance(effect, e.Release):
                    done.setdefault(type(effect).__name__, seconds(record.at))
                elif "Hold" not in done or seconds(record.at) < begins:  # it was nothing
                    done.clear()
        if seconds(record.at) > begins + len(clip) / RATE + 1.5:
            conversation.engine.conductor.stop()

    conversation.run([note])
    if done.get("Hold", begins) < begins:
        return None
    played = conversation.duplex.tracks.persona()
    silent = _silent_from(played, max(done.get("Hold", done.get("StopPlaying", np.inf)), begins))
    ducked = done.get("Duck", done.get("Hold"))
    after = {
        name: None if at is None else 1000 * (at - begins) for name, at in (("ducked", ducked), ("silent", silent))
    }
    stopped = done.get("StopPlaying")
    gone = None if stopped is None or silent is None else 1000 * (max(stopped, silent) - begins)
    return Stop(after["ducked"], after["silent"], gone, 1000 * _voice_sets_in(clip))


def _silent_from(played: Audio, at: float) -> float | None:
    """Seconds from which the speaker plays nothing, at `at` or later."""
    if not np.isfinite(at):
        return None
    start = round(at * SPEAKER_RATE)
    quiet = np.flatnonzero(played[start:])
    return None if len(played) - start < SILENT else (start + _run_of_zeros(played[start:], quiet)) / SPEAKER_RATE


def _run_of_zeros(rest: Audio, sounding: np.ndarray[Any, Any]) -> int:
    """Where the first run of SILENT zeros begins."""
    edges = np.concatenate([[-1], sounding, [len(rest)]])
    gaps = np.diff(edges) - 1
    return int(edges[int(np.argmax(gaps >= SILENT))] + 1)


def _voice_sets_in(clip: Audio) -> float:
    """Seconds until the clip has a pitch: a 40 ms frame that is like itself one period (65 to 420 Hz) later."""
    frame, step = round(0.04 * RATE), round(0.005 * RATE)
    loud = np.percentile(np.abs(clip), 95)
    for at in range(0, len(clip) - 2 * frame, step):
        piece = clip[at : at + frame].astype(np.float64)
        if np.abs(piece).max() < 0.1 * loud:
            continue
        for lag in range(RATE // 420, RATE // 65, 2):
            other = clip[at + lag : at + lag + frame].astype(np.float64)
            if piece @ other > PITCHED * np.sqrt((piece @ piece) * (other @ other) + 1e-12):
                return at / RATE
    return 0.0


def _ears_work(activity: VoiceActivity) -> list[float]:
    """Milliseconds of echo cancelling and voice activity for every 10 ms."""
    ears = Ears(activity, EchoCanceller())
    noise = 0.01 * np.random.default_rng(0).standard_normal((500, RATE // 100)).astype(np.float32)
    took = []
    for block in noise:
        began = time.perf_counter()
        list(ears.feed(block, block))
        took.append(1000 * (time.perf_counter() - began))
    return took


# ---------------------------------------------------------------------------------------------- talking over its echo


@dataclass
class Heard:
    """What it did while nobody was there."""

    minutes: float = 0.0
    ducks: int = 0
    holds: int = 0
    stops: int = 0


def _talks(stand: Stand, minutes: float, *, echo_cancelling: bool) -> Heard:
    """Talks on and on, in one room after the other; counts what it does at its own echo."""
    heard = Heard()
    number = 0
    while heard.minutes < minutes:
        dice = random.Random(f"room {number}")
        number += 1
        limit = min(SESSION, minutes - heard.minutes + 0.1)
        visitor = Visitor(np.zeros(0, np.float32), typed=["Go on."] * 200)
        conversation = stand.conversation(visitor, _room(dice), echo_cancelling=echo_cancelling)
        seen: list[Record] = []

        def note(record: Record, talk: Conversation = conversation, until: float = limit, into: Any = seen) -> None:
            if any(isinstance(effect, e.Duck | e.Hold | e.StopPlaying) for effect in record.effects):
                into.append(record)
            if seconds(record.at) > 60 * until:
                talk.engine.conductor.stop()

        conversation.run([note])
        played = conversation.duplex.tracks.persona()
        heard.minutes += len(played) / SPEAKER_RATE / 60 * _sounding_share(played)
        for record in seen:
            heard.ducks += any(isinstance(effect, e.Duck) for effect in record.effects)
            heard.holds += any(isinstance(effect, e.Hold) for effect in record.effects)
            heard.stops += any(isinstance(effect, e.StopPlaying) for effect in record.effects)
    return heard


def _sounding_share(played: Audio) -> float:
    """Share of seconds in which something was played."""
    whole = played[: len(played) // SPEAKER_RATE * SPEAKER_RATE].reshape(-1, SPEAKER_RATE)
    return float(np.any(whole, axis=1).mean()) if len(whole) else 0.0


def _room(dice: random.Random) -> Room:
    return Room(
        echo_db=ECHO_DB,
        delay=dice.uniform(0.02, 0.12),
        reverberation=dice.uniform(0.15, 0.4),
        noise_db=dice.uniform(-60, -45),
        seed=dice.randrange(1 << 30),
    )


def _ratio(ours: Heard, deaf: Heard) -> float:
    return (ours.holds / ours.minutes) / (deaf.holds / deaf.minutes) if deaf.holds else float("nan")


def _row(name: str, value: float, unit: str) -> dict[str, Any]:
    return {"name": name, "value": value, "unit": unit}
