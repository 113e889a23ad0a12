"""Carries out what the reducers decided: work goes to the workers, sound to the mixer, notices to who shows them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

import numpy as np

from runtime import events as e
from runtime.clips import TICKS_PER_SAMPLE, Clip, ClipShelf
from runtime.clock import seconds
from runtime.dialogue.said import Turn
from runtime.face.tags import read_tags
from runtime.floor.backchannels import FAR, Overlap, judge
from runtime.floor.text_cues import ENGLISH, counted, read
from runtime.hearing.loudness import UsualLoudness
from runtime.hearing.past import Past
from runtime.hearing.repeats import without_repeats
from runtime.hearing.ring import RATE
from runtime.hearing.short_sound import CLOSE, transcribe_short
from runtime.knowledge.words import is_spanish
from runtime.mixer import Mixer
from runtime.perception.perceiver import Perceiver, Utterance
from runtime.session.speaking_out import ANY
from runtime.skills import Doing, Skills
from runtime.speech.manner import manner
from runtime.workers import Cancelled, Post, Workers

NO_TURN = -1
"""The turn of work that no turn's end cancels."""


class SessionPerformer:
    """Effects of one session."""

    def __init__(
        self,
        skills: Skills,
        perceiver: Perceiver,
        past: Past,
        mixer: Mixer,
        workers: Workers,
        post: Post,
        tell: Callable[[e.Notice], None],
        nod: Callable[[], None],
        cut: Callable[[], None],
    ) -> None:
        self._skills = skills
        self._perceiver = perceiver
        self._past = past
        self._mixer = mixer
        self._shelf = ClipShelf()
        self._workers = workers
        self._post = post
        self._tell = tell
        self._nod = nod
        self._cut = cut
        self._usual = UsualLoudness()
        self._overheard: tuple[int, tuple[str, ...]] = (-1, ())  # a sound over our voice: where it began, its words

    def perform(self, effect: e.Effect) -> None:
        match effect:
            case e.Recognise(turn, revision):
                if effect.final:
                    self._workers.supersede("partial")
                stage: e.Stage = "recognise" if effect.final else "partial"
                self._workers.submit(stage, turn, revision, lambda cancelled: self._recognise(effect, cancelled))
            case e.Prepare(turn, revision):
                self._workers.submit("answer", turn, revision, lambda _: self._prepare(effect))
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
            case e.Acknowledge(aloud):
                self._nod()
                if aloud and self._skills.murmur is not None:
                    self._mixer.aside(self._skills.murmur)
            case e.Do(turn, act):
                self._do(turn, act)
            case e.NoteDown(action, subject):
                if self._skills.doing is not None:
                    self._skills.doing.note(action, subject)
            case e.UseContext(words, append):
                self._skills.answers.use_context(words.read(), append=append)
            case e.Tell(notice):
                self._tell(notice)
            case e.SetTimer() | e.EndSession():
                raise AssertionError("the conductor keeps timers and the end of the session to itself")

    def _recognise(self, asked: e.Recognise, cancelled: Cancelled) -> Iterator[e.Event]:
        audio = self._past.speech(asked.start, asked.end)
        far = self._usual.is_far(audio) if asked.final else (self._usual.relative(audio) or 0.0) < FAR
        text = "" if far else self._skills.recogniser.transcribe(audio, cancelled)
        if asked.final and text and not cancelled():
            self._usual.learn(audio)
        if asked.before is not None:
            text = f"{asked.before.read()} {text}".strip()
        if cancelled():
            return
        words = e.Words(f"visitor {asked.turn}.{asked.revision}" + ("" if asked.final else f" to {asked.end}"), text)
        language = self._skills.recogniser.language
        english = language == ENGLISH
        spoke = len(audio) / RATE if asked.before is None else None
        once = without_repeats(text)
        cues = read(once, asked.asked, spoke) if english else counted(text)
        odds = self._skills.lulls.words(once if english else "", cues, asked.asked)
        addressed = wakes(text, asked.wake_phrase)
        if asked.final and text.strip() and addressed:
            sound = self._past.read(asked.start, asked.end)
            self._perceiver.said(Utterance(asked.turn, asked.start, asked.end, sound, text))
        yield e.Recognised(
            asked.turn, asked.revision, words, not text.strip(), asked.final, cues, odds, addressed, language
        )
        yield from self._danger(asked.turn, asked.revision, words, partial=not asked.final)
        self._perceiver.settle()

    def _do(self, turn: int, act: e.Act) -> None:
        """On a lane of its own, which no turn's end cancels; screens are told at once."""
        if act.kind == "call_staff":
            self._tell(e.StaffCalled(turn, act.what))
        elif act.kind == "open_page":
            self._tell(e.PageOpened(turn, act.what))
        doing = self._skills.doing
        if doing is not None:
            self._workers.submit("act", NO_TURN, 0, lambda _: self._acted(turn, act, doing))

    def _acted(self, turn: int, act: e.Act, doing: Doing) -> Iterator[e.Event]:
        done, said = doing.act(act)
        if not done:
            yield e.WorkFailed("act", NO_TURN, 0, f"{act.kind} {act.tool or act.what} could not be done")
        if act.told:
            yield e.Acted(turn, act.tool, done, e.Words(f"persona {turn} {act.tool}", said))

    def _danger(self, turn: int, revision: int, words: e.Words, *, partial: bool) -> Iterator[e.Event]:
        danger = self._skills.red_flag(words.read(), partial)
        if danger is not None:
            yield e.DangerHeard(turn, revision, danger, words, "es" if is_spanish(words.read()) else "")

    def _prepare(self, asked: e.Prepare) -> Iterator[e.Event]:
        self._skills.answers.prefill(asked.words.read(), turns(asked.history))
        yield from ()

    def _score(self, asked: e.ScoreTurn) -> Iterator[e.Event]:
        at_lull, voiced = (self._past.speech(asked.start, end) for end in (asked.lull, asked.voiced))
        audio = np.concatenate([at_lull, self._past.read(asked.lull, asked.end)])
        spoke = seconds(asked.lull - asked.start)
        odds = self._skills.lulls.sound(audio, at_lull, voiced, asked.asked, spoke, asked.gaze)
        yield e.TurnScored(asked.turn, asked.revision, asked.again, odds)

    def _judge(self, asked: e.JudgeOverlap, cancelled: Cancelled) -> Iterator[e.Event]:
        text = transcribe_short(
            lambda audio: self._skills.recogniser.transcribe(audio, cancelled), self._past.read, asked.start, asked.end
        )
        if self._overheard[0] != asked.start:
            self._overheard = asked.start, ()
        earlier = self._overheard[1]
        self._overheard = asked.start, (*earlier, text)
        loudness = self._usual.relative(self._past.read(asked.start, asked.end))
        hummed = self._skills.lulls.hummed(self._past.read(max(0, asked.start - CLOSE), asked.end + CLOSE))
        verdict = judge(Overlap(seconds(asked.voiced), asked.ended, text, loudness, earlier, hummed), asked.level)
        yield e.OverlapJudged(asked.turn, asked.check, verdict)
        over = e.Words(f"visitor over {asked.turn}", text)
        yield from self._danger(asked.turn, ANY, over, partial=not asked.ended)

    def _answer(self, asked: e.Answer, cancelled: Cancelled) -> Iterator[e.Event]:
        flagged = list(self._danger(asked.turn, asked.revision, asked.words, partial=False))
        if flagged:  # typed, or recognised before it was whole
            yield from flagged
            return
        count = told = 0
        answers, sensed = self._skills.answers, self._perceiver.of(asked.turn)
        hesitant = sensed.hesitant
        for clause in answers.answer(
            asked.words.read(), turns(asked.history), cancelled, typed=asked.typed, sensed=sensed
        ):
            words = e.Words(f"persona {asked.turn}.{asked.revision}.{count}", *read_tags(clause.text))
            asks, patience = self._skills.expects(words.read())
            if hesitant and patience is None:  # who hesitates is given time
                patience = "high"
            told += sum(act.told for act in clause.acts)
            yield e.ClauseReady(
                asked.turn,
                asked.revision,
                count,
                words,
                clause.sources,
                asks,
                clause.protected,
                patience,
                clause.acts,
            )
            count += 1
        yield e.AnswerEnded(asked.turn, asked.revision, count + told)

    def _speak(self, asked: e.Speak, cancelled: Cancelled) -> Iterator[e.Event]:
        text = asked.words.read()
        how = manner(asked.words.tags, len(text.split()))
        speech = self._skills.voice.speak(text, how.speed, cancelled)
        if cancelled():
            return
        if how.loudness != 1.0:
            speech = replace(speech, audio=np.clip(speech.audio * np.float32(how.loudness), -1.0, 1.0))
        self._shelf.put(Clip(asked.turn, asked.index, asked.words, speech, asked.protected))
        duration = len(speech.audio) * TICKS_PER_SAMPLE
        yield e.SpeechReady(asked.turn, asked.revision, asked.index, duration)


def turns(history: Sequence[e.Said]) -> list[Turn]:
    """The history in the answerer's form."""
    return [Turn(said.speaker, said.words.read(), said.typed) for said in history]


def wakes(text: str, phrase: str | None) -> bool:
    """Whether the wake phrase is in the text, whatever its case and marks; True where none is asked for."""
    return phrase is None or _bare(phrase) in _bare(text)


def _bare(text: str) -> str:
    return " ".join("".join(c if c.isalnum() else " " for c in text.lower()).split())
