"""What must hold whatever happens in whatever order: nobody is talked over without the floor, no silence is for ever,
and what was cancelled is never heard. The reducers against any events, and the whole engine with the real mixer.
"""

from __future__ import annotations

import heapq
import itertools
import logging
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from functools import partial

import numpy as np
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from runtime import events as e
from runtime.clips import Clip
from runtime.clock import VirtualClock, ticks
from runtime.dialogue.answer import Remembered, Sensed
from runtime.dialogue.said import Clause, Turn
from runtime.engine import Engine
from runtime.floor.machine import Floor
from runtime.floor.presence import Presence
from runtime.floor.text_cues import NO_WORDS
from runtime.hearing.ears import Ears
from runtime.hearing.echo import EchoCanceller
from runtime.hearing.voice_activity import VoiceActivity
from runtime.journal import Record
from runtime.mixer import Happened, Mixer
from runtime.ports.devices import Blocks
from runtime.ports.recorded import BLOCK, RecordedDuplex
from runtime.scripted import ScriptedLulls, ToneVoice
from runtime.session.reducer import step
from runtime.session.state import Policy, State
from runtime.skills import Audio, Cancelled, Skills
from runtime.speech.voice import Speech
from runtime.workers import InlineWorkers
from tests.engine.scripts import POLICY, WINDOW, run, silence
from tests.engine.test_session import ASKED, CLAUSE, DANGLING, DONE, odds

OURS = (Floor.SPEAKING, Floor.OVERLAP)
WORDS = e.Words("greeting", "Hello.")
POLICIES = (
    POLICY,
    replace(POLICY, greeting=WORDS, greeting_protected=True),
    replace(POLICY, greeting=WORDS, nudge=WORDS, presence=Presence("eager", ticks(30))),
    replace(POLICY, presence=Presence(push_to_talk=True)),
    replace(POLICY, presence=Presence(wake_phrase="hello mira")),
)

# ----------------------------------------------------------------------------------------- the reducers, any events

_turns = st.integers(0, 3)
_odds = st.floats(-9, 9).map(odds)
_stages = st.sampled_from(["turn", "partial", "recognise", "overlap", "answer", "speak"])
_events: st.SearchStrategy[tuple[float, e.Event | None, int]] = st.one_of(
    st.tuples(st.floats(0, 1), st.none(), st.integers(1, 12)),  # windows of voice activity
    st.tuples(
        st.just(0.0),
        st.one_of(
            st.builds(e.Typed, st.just(ASKED)),
            st.builds(e.TalkKey, st.booleans()),
            st.builds(e.FaceSeen, st.just(0.5), st.just(0.5), st.just(0.3), st.sampled_from([True, False, None])),
            st.just(e.FaceLost()),
            st.builds(e.DeviceLost, st.sampled_from(["microphone", "speaker", "camera"])),
            st.builds(e.TurnScored, _turns, _turns, st.booleans(), _odds),
            st.builds(
                e.Recognised,
                _turns,
                _turns,
                st.just(ASKED),
                st.booleans(),
                st.booleans(),
                st.sampled_from([DONE, DANGLING, NO_WORDS]),
                _odds,
                st.booleans(),
            ),
            st.builds(
                e.OverlapJudged,
                _turns,
                st.integers(0, 4),
                st.sampled_from(["interruption", "backchannel", "nothing", "undecided"]),
            ),
            st.builds(
                e.ClauseReady,
                _turns,
                _turns,
                st.integers(0, 1),
                st.just(CLAUSE),
                st.just(()),
                st.just("none"),
                st.booleans(),
            ),
            st.builds(e.AnswerEnded, _turns, _turns, st.integers(0, 2)),
            st.builds(e.SpeechReady, _turns, _turns, st.integers(0, 1), st.just(5)),
            st.builds(e.ClipStarted, _turns, st.integers(0, 1)),
            st.builds(e.ClipResumed, _turns, st.integers(0, 1)),
            st.builds(e.ClipEnded, _turns, st.integers(0, 1), st.just(CLAUSE)),
            st.builds(e.Silenced, _turns, st.integers(0, 1), st.just(CLAUSE)),
            st.builds(e.WorkFailed, _stages, _turns, _turns, st.just("x")),
        ),
        st.just(1),
    ),
)


class World:
    """Time, timers and the state; everything else is what a test sends, or nothing at all."""

    def __init__(self, policy: Policy) -> None:
        self.policy = policy
        self.state = State()
        self.at = 0
        self._timers: list[tuple[int, int, e.TimerFired]] = []
        self._order = itertools.count()
        self.send(e.SessionStarted())

    def send(self, event: e.Event) -> None:
        before = self.state
        self.state, effects = step(self.state, event, self.at, self.policy)
        for effect in effects:
            match effect:
                case e.SetTimer(name, at, token):
                    heapq.heappush(self._timers, (at, next(self._order), e.TimerFired(name, token)))
                case e.Play(turn) | e.Speak(turn):
                    assert turn == self.state.turn, "only the present turn is ever voiced"
        assert self.state.turn >= before.turn
        assert self.state.over or self._timers, "something always happens next"

    def window(self, probability: float, length: int = WINDOW) -> None:
        start, self.at = self.at, self.at + length
        while self._timers and self._timers[0][0] <= self.at:
            self.send(heapq.heappop(self._timers)[2])
        self.send(e.VoiceWindow(start, self.at, probability))

    def settle(self, seconds: float) -> None:
        """Silence at the microphone; what sounds comes to its end; all else that was begun is lost."""
        end = self.at + ticks(seconds)
        while self.at < end and not self.state.over:
            self.window(0.0, ticks(0.5))
            sounding = self.state.reply.sounding
            if sounding is not None and self.state.floor in OURS:
                self.send(e.ClipEnded(self.state.turn, sounding, CLAUSE))


@given(st.sampled_from(POLICIES), st.lists(_events, max_size=50))
@settings(max_examples=150, suppress_health_check=[HealthCheck.too_slow], deadline=None)
def test_no_events_lead_to_silence_for_ever(policy: Policy, script: list[tuple[float, e.Event | None, int]]) -> None:
    world = World(policy)
    for probability, event, times in script:
        for _ in range(times):
            if event is None:
                world.window(probability)
            else:
                world.send(event)
        if world.state.over:
            return
    world.settle(60)
    assert world.state.over or world.state.floor in (Floor.LISTENING, *OURS, Floor.THINKING)
    if policy.nudge is None:
        assert world.state.floor is Floor.LISTENING and not world.state.reply.pending, "it listens again"


@given(st.lists(_events, max_size=50))
@settings(max_examples=60, deadline=None)
def test_somebody_silent_is_spoken_to_or_let_go(script: list[tuple[float, e.Event | None, int]]) -> None:
    """With engagement and leaving set, no beginning of a session leads to one that lasts without anybody."""
    world = World(POLICIES[2])
    for probability, event, times in script:
        for _ in range(times):
            world.window(probability) if event is None else world.send(event)
        if world.state.over:
            return
    world.send(e.FaceLost())
    world.settle(400)
    assert world.state.over


# ------------------------------------------------------------------------------------- the whole engine, real mixer


class LoudIsVoice:
    """Voice activity of recordings that are loud where somebody speaks."""

    def __call__(self, window: NDArray[np.float32]) -> float:
        return 0.95 if float(np.abs(window).mean()) > 0.1 else 0.02

    def another(self) -> LoudIsVoice:
        return self

    def reset(self) -> None:
        pass


@dataclass
class Whim:
    """Recogniser, answers and voice that do now this, now that, and now and then break."""

    texts: Iterator[str]
    clauses: Iterator[tuple[bool, ...]]  # of each answer: which are protected
    breaks: Iterator[bool]
    language: str = "en"
    sample_rate: int = 24_000

    def transcribe(self, audio: Audio, cancelled: Cancelled) -> str:
        self._maybe_break()
        return next(self.texts)

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
        for protected in next(self.clauses):
            self._maybe_break()
            yield Clause("one two three four", protected=protected)

    def speak(self, text: str, speed: float = 1.0, cancelled: Cancelled = lambda: False) -> Speech:
        self._maybe_break()
        return ToneVoice().speak(text)

    def _maybe_break(self) -> None:
        if next(self.breaks):
            raise RuntimeError("a whim")


@dataclass
class Watch:
    """Sees every clip that is queued and every block that is played, and holds them against who has the floor."""

    engine: Engine
    floors: list[tuple[int, Floor]] = field(default_factory=lambda: [(0, Floor.LISTENING)])
    loud: list[int] = field(default_factory=list)
    limit: int = 0

    def __post_init__(self) -> None:
        mixer = self.engine.mixer
        self._queue, self._pull = mixer.queue, mixer.pull
        mixer.queue = self.queue  # type: ignore[method-assign]
        mixer.pull = self.pull  # type: ignore[method-assign]

    def queue(self, clip: Clip) -> None:
        state = self.engine.conductor.state
        assert clip.turn == state.turn
        if clip.words.ref.startswith("persona"):
            assert clip.words.ref.startswith(f"persona {state.turn}.{state.revision}."), "a late result was queued"
        self._queue(clip)

    def pull(self, samples: int) -> tuple[NDArray[np.float32], list[Happened]]:
        out, happened = self._pull(samples)
        if np.any(out):
            self.loud.append(self.engine.clock.now())
        return out, happened

    def note(self, record: Record) -> None:
        assert record.at < self.limit, "it goes on for ever"
        for effect in record.effects:
            if isinstance(effect, e.Tell) and isinstance(effect.notice, e.FloorChanged):
                self.floors.append((record.at, Floor(effect.notice.state)))

    def check(self) -> None:
        """Wherever something sounded, the floor was ours when the block began or when it ended."""
        for at in self.loud:
            before = [floor for when, floor in self.floors if when <= at][-1]
            within = [floor for when, floor in self.floors if at < when <= at + BLOCK]
            assert any(floor in OURS for floor in (before, *within)), f"talking while {before} at {at}"


_texts = st.sampled_from(["", "Mm-hm.", "Wait.", "Stop that please now", "Where can I park?", "I was wondering if the"])
_patterns = st.lists(st.tuples(st.booleans(), st.floats(0.04, 2.5)), min_size=1, max_size=8)


@given(
    policy=st.sampled_from(POLICIES[:3]),
    pattern=_patterns,
    texts=st.lists(_texts, min_size=1, max_size=6),
    clauses=st.lists(st.lists(st.booleans(), max_size=3).map(tuple), min_size=1, max_size=4),
    breaks=st.lists(st.sampled_from([False] * 7 + [True]), min_size=1, max_size=20),
    latencies=st.lists(st.sampled_from([0.01, 0.05, 0.2, 0.7, 2.0]), min_size=1, max_size=8),
    typed=st.lists(st.floats(0, 12), max_size=2),
    score=st.sampled_from([-3.0, 0.0, 3.5]),
)
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_the_whole_engine_keeps_to_the_floor(
    policy: Policy,
    pattern: list[tuple[bool, float]],
    texts: list[str],
    clauses: list[tuple[bool, ...]],
    breaks: list[bool],
    latencies: list[float],
    typed: list[float],
    score: float,
) -> None:
    logging.getLogger("runtime.workers").setLevel(logging.CRITICAL)  # what breaks on purpose need not be told
    whim = Whim(itertools.cycle(texts), itertools.cycle(clauses), itertools.cycle([*breaks, False]))
    takes = itertools.cycle(latencies)
    clock = VirtualClock()
    workers = partial(InlineWorkers, clock, latency=lambda stage, took: next(takes))
    skills = Skills(ScriptedLulls(score), whim, whim, whim)
    engine = Engine(skills, LoudIsVoice(), policy, clock, workers)  # type: ignore[arg-type]
    audio = np.concatenate([np.full(round(s * 16_000), 0.5 * voiced, np.float32) for voiced, s in pattern])
    audio = np.concatenate([audio, np.zeros(16_000, np.float32)])
    duplex = RecordedDuplex(audio, engine.ears, engine.mixer, engine.post, engine.stage.heard, lambda: "go")
    for number, at in enumerate(typed):
        engine.post(e.Typed(e.Words(f"typed {number}", "Hello there")), ticks(at))
    watch = Watch(engine, limit=ticks(len(audio) / 16_000 + 120))
    state = engine.run([duplex], [watch.note])
    watch.check()
    assert state.over


# --------------------------------------------------------------------------------------- any block size, same ears


def heard_in_blocks(audio: NDArray[np.float32], sizes: Sequence[int], activity: VoiceActivity) -> list[e.VoiceWindow]:
    activity.reset()
    ears = Ears(activity)
    windows: list[e.VoiceWindow] = []
    at = 0
    for size in itertools.cycle(sizes):
        if at >= len(audio):
            return windows
        windows += ears.feed(audio[at : at + size])
        at += size
    raise AssertionError


@given(sizes=st.lists(st.integers(1, 4000), min_size=1, max_size=6))
@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_block_size_gives_the_same_decisions(
    activity: VoiceActivity, turns: list[NDArray[np.float32]], sizes: list[int]
) -> None:
    audio = np.concatenate([np.zeros(8000, np.float32), turns[2], np.zeros(16_000, np.float32)])
    whole, pieces = (heard_in_blocks(audio, each, activity) for each in ([160], sizes))
    assert whole == pieces[: len(whole)]
    ends = [run((w.end, w) for w in windows) for windows in (whole, pieces[: len(whole)])]
    assert ends[0] == ends[1]
    assert ends[0][0].turn == 1


@given(sizes=st.lists(st.integers(1, 1600), min_size=1, max_size=6))
@settings(max_examples=8, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_a_devices_blocks_of_any_size_are_heard_the_same_under_our_voice(
    activity: VoiceActivity, turns: list[NDArray[np.float32]], sizes: list[int]
) -> None:
    """A device gives what it gives; the echo canceller gets its 10 ms all the same."""
    microphone, played = turns[2], 0.3 * turns[0][: len(turns[2])]
    heard = []
    for each in ([160], sizes):
        activity.reset()
        ears = Ears(activity, EchoCanceller())
        left, right = Blocks(160), Blocks(160)
        windows: list[e.VoiceWindow] = []
        at = 0
        for size in itertools.cycle(each):
            left.put(microphone[at : at + size])
            right.put(played[at : at + size])
            for block in left.whole():
                windows += ears.feed(block, right.next())
            at += size
            if at >= len(microphone):
                break
        heard.append(windows)
    assert heard[0] == heard[1]


def test_a_clip_that_is_about_to_sound_is_dropped_when_the_visitor_begins() -> None:
    """Between "play" and the next block of the speaker, the visitor goes on: nothing of it may be heard."""
    state = State(floor=Floor.THINKING, turn=1, utterance=run(silence(0, 0.1))[0].utterance)
    ready: list[tuple[int, e.Event]] = [
        (ticks(1), e.ClauseReady(1, 0, 0, CLAUSE, ())),
        (ticks(1), e.SpeechReady(1, 0, 0, 9)),
    ]
    state, _ = run(ready, state)
    mixer = Mixer()
    mixer.queue(Clip(1, 0, CLAUSE, ToneVoice().speak("one two")))
    windows = [(at, e.VoiceWindow(at - WINDOW, at, 0.95)) for at in (ticks(1.1) + n * WINDOW for n in range(4))]
    _, effects = run(windows, state)
    for _, effect in effects:
        if isinstance(effect, e.StopPlaying):
            mixer.stop(effect.turn)
    assert mixer.pull(2400)[1] == [] and e.StopPlaying(1) in [effect for _, effect in effects]
