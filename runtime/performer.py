"""Carries out what the reducers decided: work goes to the workers, sound to the mixer, notices to who shows them."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from runtime import events as e
from runtime.clips import TICKS_PER_SAMPLE, Clip, ClipShelf
from runtime.clock import seconds
from runtime.dialogue.answer import Turn
from runtime.floor.backchannels import Overlap, judge
from runtime.hearing.ring import AudioRing
from runtime.mixer import Mixer
from runtime.skills import Skills
from runtime.workers import Cancelled, Post, Workers


class SessionPerformer:
    """Effects of one session."""

    def __init__(
        self,
        skills: Skills,
        past: AudioRing,
        mixer: Mixer,
        workers: Workers,
        post: Post,
        tell: Callable[[e.Notice], None],
        cut: Callable[[], None],
    ) -> None:
        self._skills = skills
        self._past = past
        self._mixer = mixer
        self._shelf = ClipShelf()
        self._workers = workers
        self._post = post
        self._tell = tell
        self._cut = cut

    def perform(self, effect: e.Effect) -> None:
        match effect:
            case e.Recognise(turn, revision):
                self._workers.submit("recognise", turn, revision, lambda cancelled: self._recognise(effect, cancelled))
            case e.ScoreTurn(turn, revision):
                self._workers.submit("turn", turn, revision, lambda _: self._score(effect))
            case e.JudgeOverlap(turn):
                self._workers.submit("overlap", turn, 0, lambda cancelled: self._judge(effect, cancelled))
            case e.Answer(turn, revision):
                self._workers.submit("answer", turn, revision, lambda cancelled: self._answer(effect, cancelled))
            case e.Speak(turn, revision):
                self._workers.submit("speak", turn, revision, lambda cancelled: self._speak(effect, cancelled))
            case e.Play(turn, index):
                clip = self._shelf.take(turn, index)
                if clip is not None:
                    self._mixer.queue(clip)
            case e.Duck(turn):
                self._mixer.duck(turn)
            case e.Hold(turn):
                self._mixer.hold(turn)
                self._cut()
            case e.Release(turn):
                self._mixer.release(turn)
            case e.StopPlaying(turn):
                silenced = self._mixer.stop(turn)
                self._shelf.clear(turn)
                self._cut()
                if silenced is not None:
                    self._post(silenced, None)
            case e.Cancel(turn, revision):
                self._workers.cancel(turn, revision)
                self._shelf.clear(turn)
            case e.Tell(notice):
                self._tell(notice)
            case e.SetTimer() | e.EndSession():
                raise AssertionError("the conductor keeps timers and the end of the session to itself")

    def _recognise(self, asked: e.Recognise, cancelled: Cancelled) -> Iterator[e.Event]:
        text = self._skills.recogniser.transcribe(self._past.read(asked.start, asked.end), cancelled)
        words = e.Words(f"visitor {asked.turn}.{asked.revision}", text)
        yield e.Recognised(asked.turn, asked.revision, words, empty=not text.strip())

    def _score(self, asked: e.ScoreTurn) -> Iterator[e.Event]:
        probability = self._skills.turn(self._past.read(asked.start, asked.end))
        yield e.TurnScored(asked.turn, asked.revision, round(probability, 3))

    def _judge(self, asked: e.JudgeOverlap, cancelled: Cancelled) -> Iterator[e.Event]:
        text = self._skills.recogniser.transcribe(self._past.read(asked.start, asked.end), cancelled)
        verdict = judge(Overlap(seconds(asked.voiced), asked.ended, text), asked.level)
        yield e.OverlapJudged(asked.turn, asked.check, verdict)

    def _answer(self, asked: e.Answer, cancelled: Cancelled) -> Iterator[e.Event]:
        history = [Turn(said.speaker, said.words.read()) for said in asked.history]
        count = 0
        for clause in self._skills.answers.answer(asked.words.read(), history, cancelled):
            words = e.Words(f"persona {asked.turn}.{asked.revision}.{count}", clause.text)
            yield e.ClauseReady(asked.turn, asked.revision, count, words, clause.sources)
            count += 1
        yield e.AnswerEnded(asked.turn, asked.revision, count)

    def _speak(self, asked: e.Speak, cancelled: Cancelled) -> Iterator[e.Event]:
        speech = self._skills.voice.speak(asked.words.read(), cancelled=cancelled)
        self._shelf.put(Clip(asked.turn, asked.index, asked.words, speech))
        duration = len(speech.audio) * TICKS_PER_SAMPLE
        yield e.SpeechReady(asked.turn, asked.revision, asked.index, duration)
