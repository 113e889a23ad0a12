"""Everything that can happen, everything that can be done about it, and everything the screens are told.

Three closed unions of small frozen records. Audio and pictures never appear here: they stay in rings and clip
shelves, and events carry ranges (media ticks) and turn numbers. A turn is one utterance of the visitor with our
answer to it; turn 0 is our greeting. A revision counts how often the visitor went on after a pause within a turn,
so that results for an outdated end of speech can be told apart.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from runtime.face.tags import Tag
from runtime.floor.backchannels import Interruptibility, Verdict
from runtime.floor.endpoint import Patience
from runtime.floor.text_cues import Asked, TextCues

Speaker = Literal["visitor", "persona"]
Device = Literal["microphone", "speaker", "camera"]
Stage = Literal["turn", "partial", "recognise", "overlap", "answer", "speak", "act"]


@dataclass(frozen=True, slots=True)
class Words:
    """Something that was said. Personal: the journal keeps `ref` and drops `text` unless the operator says otherwise.

    Reducers pass words on but never read `text`, so a replay without words takes the same decisions. `tags`: what the
    words feel like, for the face that says them; never kept.
    """

    ref: str
    text: str | None = None
    tags: tuple[Tag, ...] = ()

    def read(self) -> str:
        """The text; raises ValueError where a journal has dropped it."""
        if self.text is None:
            raise ValueError(f"the words {self.ref} were not kept")
        return self.text


@dataclass(frozen=True, slots=True)
class Said:
    """One line of the history: what the visitor said, or what the visitor heard us say."""

    speaker: Speaker
    words: Words
    typed: bool = False


@dataclass(frozen=True, slots=True)
class Source:
    """Where an answer stands: a document, the heading above it, and the exact span of characters."""

    document: str
    heading: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Odds:
    """Log odds that a turn is complete, for each stage at which it is judged (`runtime.floor.endpoint`).

    `more`: log odds that a sentence follows, if the words make one; 0 where nothing is known of it.
    """

    early: float
    full: float
    later: float
    more: float = 0.0


ActKind = Literal["call_staff", "open_page", "print", "end_session"]


@dataclass(frozen=True, slots=True)
class Act:
    """Something done besides talking, when the clause it belongs to is heard. `tool`: the persona's tool, "" for a
    guardrail's; `what`: the reason, page or document. `told`: its outcome is said (`Acted`).
    """

    kind: ActKind
    tool: str = ""
    what: str = ""
    told: bool = False


# ---------------------------------------------------------------------------------------------------------- events


@dataclass(frozen=True, slots=True)
class SessionStarted:
    pass


@dataclass(frozen=True, slots=True)
class VoiceWindow:
    """Voice activity decided on one window of the microphone: `start` to `end` in ticks."""

    start: int
    end: int
    probability: float


@dataclass(frozen=True, slots=True)
class Typed:
    """The visitor typed a whole turn."""

    words: Words


@dataclass(frozen=True, slots=True)
class TalkKey:
    """The visitor holds the talk key, or lets go of it (push to talk)."""

    held: bool


@dataclass(frozen=True, slots=True)
class StopAsked:
    """The visitor pressed "stop": be silent, and listen."""


@dataclass(frozen=True, slots=True)
class FaceSeen:
    """A visitor's face: centre and height as fractions of the camera's picture (x right, y down).

    `looking`: whether they look at us, `lips`: whether these are at work; None where that cannot be told. `people`: how
    many are in view.
    """

    x: float
    y: float
    height: float
    looking: bool | None = None
    people: int = 1
    lips: bool | None = None


@dataclass(frozen=True, slots=True)
class FaceLost:
    pass


@dataclass(frozen=True, slots=True)
class DeviceLost:
    """A device vanished; a silent one has taken its place."""

    device: Device


@dataclass(frozen=True, slots=True)
class DeviceBack:
    device: Device


@dataclass(frozen=True, slots=True)
class InputEnded:
    """The recording (or the list of typed turns) has nothing more to give."""


@dataclass(frozen=True, slots=True)
class TurnScored:
    """How complete the visitor's turn sounds; `again`: judged a second time, with more of the silence."""

    turn: int
    revision: int
    again: bool
    odds: Odds


@dataclass(frozen=True, slots=True)
class Recognised:
    """The visitor's words so far in this turn, and what they say about its end.

    `final`: recognised at a lull, up to it; otherwise while they speak. `empty`: no words (a cough, a door).
    """

    turn: int
    revision: int
    words: Words
    empty: bool
    final: bool
    cues: TextCues
    odds: Odds
    addressed: bool = True  # the wake phrase is in it, or none is asked for
    language: str = "en"  # of the words (ISO 639-1)


@dataclass(frozen=True, slots=True)
class OverlapJudged:
    """What a sound during our speech is, as far as could be said of its first `check` parts."""

    turn: int
    check: int
    verdict: Verdict


@dataclass(frozen=True, slots=True)
class ClauseReady:
    turn: int
    revision: int
    index: int
    words: Words
    sources: tuple[Source, ...]
    asks: Asked = "none"  # the kind of answer that it asks the visitor for
    protected: bool = False  # a safety message: it is said to its end
    patience: Patience | None = None  # how long to let the visitor think after it; None: as always
    acts: tuple[Act, ...] = ()  # done when it is heard


@dataclass(frozen=True, slots=True)
class AnswerEnded:
    """The answer has `clauses` clauses and no more."""

    turn: int
    revision: int
    clauses: int


@dataclass(frozen=True, slots=True)
class SpeechReady:
    """The audio of a clause lies on the clip shelf; `duration` in ticks."""

    turn: int
    revision: int
    index: int
    duration: int


@dataclass(frozen=True, slots=True)
class ClipStarted:
    """The first sample of a clause left the speaker."""

    turn: int
    index: int


@dataclass(frozen=True, slots=True)
class ClipResumed:
    """A held clause goes on, from the beginning of the word that was cut."""

    turn: int
    index: int


@dataclass(frozen=True, slots=True)
class ClipEnded:
    """The last sample of a clause left the speaker; `words` is all that was heard of it."""

    turn: int
    index: int
    words: Words


@dataclass(frozen=True, slots=True)
class Silenced:
    """Playback of a turn was stopped; `heard` are the words of clause `index` that had left the speaker."""

    turn: int
    index: int
    heard: Words


@dataclass(frozen=True, slots=True)
class DangerHeard:
    """The visitor's words in this turn, so far, are a red flag; `danger` is its name in the audit log, `language` what
    they are in ("" for English).
    """

    turn: int
    revision: int
    danger: str
    words: Words
    language: str = ""


@dataclass(frozen=True, slots=True)
class Acted:
    """A tool was run, or not; `words` are to be said of it."""

    turn: int
    tool: str
    done: bool
    words: Words


@dataclass(frozen=True, slots=True)
class EchoAsked:
    """Somebody outside wants these words to be spoken as they stand."""

    words: Words
    protected: bool = False


@dataclass(frozen=True, slots=True)
class ContextGiven:
    """Somebody outside tells what is to be known in this conversation, instead of what was told so or besides it."""

    words: Words
    append: bool = True


@dataclass(frozen=True, slots=True)
class TimerFired:
    name: str
    token: int


@dataclass(frozen=True, slots=True)
class WorkFailed:
    """A worker could not do its work. `problem` is for the operator and holds no words of the visitor."""

    stage: Stage
    turn: int
    revision: int
    problem: str


Event = (
    SessionStarted
    | VoiceWindow
    | Typed
    | TalkKey
    | StopAsked
    | FaceSeen
    | FaceLost
    | DeviceLost
    | DeviceBack
    | InputEnded
    | TurnScored
    | Recognised
    | OverlapJudged
    | ClauseReady
    | AnswerEnded
    | SpeechReady
    | ClipStarted
    | ClipResumed
    | ClipEnded
    | Silenced
    | DangerHeard
    | Acted
    | EchoAsked
    | ContextGiven
    | TimerFired
    | WorkFailed
)


# --------------------------------------------------------------------------------------------------------- notices


@dataclass(frozen=True, slots=True)
class FloorChanged:
    """Who has the floor now (the name of a floor state)."""

    state: str


@dataclass(frozen=True, slots=True)
class Caption:
    """A line for the screen: the visitor's words as recognised (`final`: at a lull), or what the persona says now."""

    turn: int
    speaker: Speaker
    words: Words
    sources: tuple[Source, ...] = ()
    final: bool = True


@dataclass(frozen=True, slots=True)
class TurnTimed:
    """Media times of one answered turn, in ticks: the visitor's last voiced sample, then each stage's end."""

    turn: int
    speech_end: int
    decided: int
    recognised: int
    worded: int
    voiced: int
    audible: int


@dataclass(frozen=True, slots=True)
class StageLatency:
    """One stage's share of the time to our first audible sample: ticks at P50, P95 and P99."""

    stage: str
    p50: int
    p95: int
    p99: int


@dataclass(frozen=True, slots=True)
class SessionLatency:
    """End of speech to first audible sample over the session so far: ticks at P50, P95 and P99, whole and by stage."""

    turns: int
    p50: int
    p95: int
    p99: int
    stages: tuple[StageLatency, ...] = ()


@dataclass(frozen=True, slots=True)
class DeviceLatency:
    """The same over all that this device has answered in its life."""

    turns: int
    p50: int
    p95: int
    p99: int
    stages: tuple[StageLatency, ...] = ()


@dataclass(frozen=True, slots=True)
class Problem:
    """Something failed and the session goes on without it; for staff, not for the visitor."""

    stage: Stage
    turn: int
    text: str


@dataclass(frozen=True, slots=True)
class DeviceChanged:
    """A device is there or gone; the session goes on either way."""

    device: Device
    there: bool


@dataclass(frozen=True, slots=True)
class StaffCalled:
    """Staff are wanted: a red flag's danger, a guardrail's name, or what the visitor asked for."""

    turn: int
    reason: str


@dataclass(frozen=True, slots=True)
class PageOpened:
    """A page is to be shown: a file of the persona's, or an address."""

    turn: int
    page: str


@dataclass(frozen=True, slots=True)
class Accounted:
    """How the visitor's last utterance was said, as far as policy allows: in plain words, and the names of its signals
    (`runtime.perception.signals`). `at_odds`: words, face, voice or head contradict each other. Shown, and never kept.
    """

    sentences: tuple[str, ...]
    signals: tuple[str, ...] = ()
    at_odds: bool = False


@dataclass(frozen=True, slots=True)
class ConditionMet:
    """Something that the persona waits for has been seen or heard; `pictured`: a picture goes along with it, because
    the visitor agreed to being recorded.
    """

    name: str
    when: str
    pictured: bool


Notice = (
    Accounted
    | ConditionMet
    | FloorChanged
    | Caption
    | TurnTimed
    | SessionLatency
    | DeviceLatency
    | Problem
    | DeviceChanged
    | StaffCalled
    | PageOpened
)


# --------------------------------------------------------------------------------------------------------- effects


@dataclass(frozen=True, slots=True)
class ScoreTurn:
    """Judge from the audio between two ticks whether the visitor is done; their voice ended at `voiced`, the lull was
    noticed at `lull`. `gaze`: share of the last second in which they looked at us, None without a camera.
    """

    turn: int
    revision: int
    start: int
    end: int
    voiced: int
    lull: int
    asked: Asked
    again: bool
    gaze: float | None = None


@dataclass(frozen=True, slots=True)
class Recognise:
    """`before`: words of this turn from before `start`, to be put in front; `asked`: what we asked for last."""

    turn: int
    revision: int
    start: int
    end: int
    final: bool
    before: Words | None
    asked: Asked
    wake_phrase: str | None = None


@dataclass(frozen=True, slots=True)
class Prepare:
    """The visitor's words so far: read what can be read before they are done."""

    turn: int
    revision: int
    words: Words
    history: tuple[Said, ...]


@dataclass(frozen=True, slots=True)
class JudgeOverlap:
    """Find out what the visitor's sound from `start` to `end` is; `voiced` ticks of it are voice."""

    turn: int
    check: int
    start: int
    end: int
    voiced: int
    ended: bool
    level: Interruptibility


@dataclass(frozen=True, slots=True)
class Answer:
    turn: int
    revision: int
    words: Words
    history: tuple[Said, ...]
    typed: bool = False


@dataclass(frozen=True, slots=True)
class Speak:
    """Synthesise a clause and put it on the clip shelf; a `protected` one is never made quieter."""

    turn: int
    revision: int
    index: int
    words: Words
    protected: bool = False


@dataclass(frozen=True, slots=True)
class Play:
    turn: int
    index: int


@dataclass(frozen=True, slots=True)
class Duck:
    """Go on speaking, more quietly."""

    turn: int


@dataclass(frozen=True, slots=True)
class Hold:
    """Fall silent and wait, ready to go on."""

    turn: int


@dataclass(frozen=True, slots=True)
class Release:
    """Go on at full voice; after a hold, from the beginning of the word that was cut."""

    turn: int


@dataclass(frozen=True, slots=True)
class StopPlaying:
    """Be silent at once; answered by `Silenced` if anything of the turn had been heard."""

    turn: int


@dataclass(frozen=True, slots=True)
class Acknowledge:
    """Show the visitor in a pause that we listen: a nod, and if `aloud` a soft "mm-hm"; the floor stays theirs."""

    aloud: bool


@dataclass(frozen=True, slots=True)
class Cancel:
    """Work for this turn up to and including `revision` is no longer wanted."""

    turn: int
    revision: int


@dataclass(frozen=True, slots=True)
class SetTimer:
    """Ask for `TimerFired(name, token)` at media time `at`."""

    name: str
    at: int
    token: int


@dataclass(frozen=True, slots=True)
class Do:
    """Carry out an act; answered by `Acted` where its outcome is to be said."""

    turn: int
    act: Act


@dataclass(frozen=True, slots=True)
class NoteDown:
    """A row in the audit log: what happened, and its kind; never words."""

    action: str
    subject: str


@dataclass(frozen=True, slots=True)
class UseContext:
    """From now on this is known in the conversation, instead of what was known before or besides it."""

    words: Words
    append: bool


@dataclass(frozen=True, slots=True)
class Tell:
    notice: Notice


@dataclass(frozen=True, slots=True)
class EndSession:
    pass


Effect = (
    ScoreTurn
    | Recognise
    | JudgeOverlap
    | Prepare
    | Answer
    | Speak
    | Play
    | Duck
    | Hold
    | Release
    | StopPlaying
    | Acknowledge
    | Cancel
    | SetTimer
    | Do
    | NoteDown
    | UseContext
    | Tell
    | EndSession
)
