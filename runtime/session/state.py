"""What a session knows between two events."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from runtime import events as e
from runtime.floor.endpoint import Patience
from runtime.floor.endpoint_habit import UNKNOWN, Habit
from runtime.floor.gaze import NO_LOOKS, Looks
from runtime.floor.machine import Floor
from runtime.floor.overlap import Overlap
from runtime.floor.policy import FloorPolicy
from runtime.floor.presence import Presence
from runtime.floor.text_cues import Asked, TextCues
from runtime.floor.voicing import Voicing

Effects = tuple[e.Effect, ...]


@dataclass(frozen=True, slots=True)
class Policy:
    """What of the persona the reducers need. The words are spoken as they stand."""

    greeting: e.Words | None
    apology: e.Words
    floor: FloorPolicy
    escalation: e.Words | None = None
    escalations: dict[str, e.Words] = field(default_factory=dict)  # by the language of the visitor's words
    nudge: e.Words | None = None
    greeting_protected: bool = False
    greeting_expects: tuple[Asked, Patience | None] = ("none", None)
    murmurs: bool = False  # acknowledge aloud, not only with a nod
    presence: Presence = field(default_factory=Presence)


@dataclass(frozen=True, slots=True)
class Marks:
    """Media times of the present turn, as far as it has come."""

    speech_end: int = 0
    decided: int = 0
    recognised: int = 0
    worded: int = 0
    voiced: int = 0


@dataclass(frozen=True, slots=True)
class Utterance:
    """The visitor's side of the present turn: what was said up to the last lull, and how complete that is.

    `sound` are log odds from how it sounded, `said` from the words, `said_before` from an older partial. `before` are
    words from before `segment_start`, which are not recognised again.
    """

    began: int
    segment_start: int
    before: e.Words | None = None
    heard_until: int = 0
    words: e.Words | None = None
    cues: TextCues | None = None
    wordless: bool = False
    sound: e.Odds | None = None
    sound_later: e.Odds | None = None
    said: e.Odds | None = None
    said_before: e.Odds | None = None
    partial_at: int = 0
    partial_pending: bool = False
    partial_took: int = 0

    def gone_on(self, settled_segment: int) -> Utterance:
        """The visitor goes on: what was judged at the lull counts no more; words of long ago stay as they are."""
        settled = self.words is not None and self.heard_until - self.segment_start >= settled_segment
        return Utterance(
            began=self.began,
            segment_start=self.heard_until if settled else self.segment_start,
            before=self.words if settled else self.before,
            said_before=self.said or self.said_before,
            partial_at=self.partial_at,
            partial_took=self.partial_took,
        )


@dataclass(frozen=True, slots=True)
class Reply:
    """Our side of the present turn. `expected`: how many clauses it has, once known; `ready`: clauses with audio that
    wait for the floor; `sounding`: the clause that leaves the speaker; `finished`: clauses played to their end, or
    given up; `broken`: an apology is due; `apology`: this is one.
    """

    asked: e.Words | None = None
    clauses: tuple[e.ClauseReady, ...] = ()
    expected: int | None = None
    ready: tuple[int, ...] = ()
    sounding: int | None = None
    finished: int = 0
    broken: bool = False
    apology: bool = False

    @property
    def pending(self) -> bool:
        """Something is about to be said."""
        return self.expected is not None and self.finished < self.expected


@dataclass(frozen=True, slots=True)
class State:
    floor: Floor = Floor.LISTENING
    voicing: Voicing = field(default_factory=Voicing)
    turn: int = 0
    revision: int = 0
    utterance: Utterance | None = None  # None for a typed turn and for our greeting
    reply: Reply = field(default_factory=Reply)
    overlap: Overlap | None = None
    protected: bool = False  # what we are saying is said to its end
    kept: bool = False  # what the visitor said over it is their turn once it is over
    typed: tuple[e.Words, ...] = ()  # what they typed meanwhile
    echoes: tuple[e.EchoAsked, ...] = ()  # what somebody outside wants said after it
    deadline: int = 0  # when the turn is taken if nothing changes
    asks: Asked = "none"  # what our last words asked for
    patience: Patience | None = None  # and how long they let the visitor think, if not as always
    habit: Habit = UNKNOWN
    awake: bool = False  # the wake phrase was said
    key_held: bool = False
    camera: bool = False  # somebody tells us whether a face is there
    face_there: bool = False
    looks: Looks = NO_LOOKS
    lips_at: int = 0  # when the visitor's lips were last seen at work
    waited_for_lips: int = 0  # how often the turn in hand was left to them for that
    people: int = 0  # in view
    last_sign: int = 0  # when the visitor was last seen or heard, or we last spoke
    nudges: int = 0
    stirred: int = 0  # when something last came of our side, or the floor changed
    acknowledged: int = 0  # when we last showed that we listen
    history: tuple[e.Said, ...] = ()
    marks: Marks = field(default_factory=Marks)
    timed: tuple[e.TurnTimed, ...] = ()  # every answered turn's
    input_ended: bool = False
    over: bool = False

    def is_current(self, turn: int, revision: int) -> bool:
        """Whether a result belongs to what is being worked on now."""
        return turn == self.turn and revision == self.revision

    @property
    def token(self) -> int:
        """Names the present turn and revision in a timer."""
        return self.turn << 16 | self.revision

    @property
    def cancel(self) -> e.Cancel:
        """Drops the work for the present turn."""
        return e.Cancel(self.turn, self.revision)


def next_turn(state: State) -> State:
    """The turn after the present one, with nothing in it yet."""
    return replace(state, turn=state.turn + 1, revision=0, utterance=None, reply=Reply(), overlap=None, kept=False)


def new_turn(state: State, onset: int, lead: int) -> State:
    """A turn of the visitor's voice that began at `onset`."""
    began = max(0, onset - lead)
    heard = Utterance(began, began, partial_at=began)
    return replace(next_turn(state), utterance=heard, protected=False, nudges=0, marks=Marks(), waited_for_lips=0)


def unstoppable(state: State) -> bool:
    """We are saying something that is said to its end, or are about to, as far as is known."""
    reply = state.reply
    if state.floor is Floor.THINKING:
        return reply.pending and bool(reply.clauses) and reply.clauses[reply.finished].protected
    if not state.protected or state.floor not in (Floor.SPEAKING, Floor.OVERLAP):
        return False
    if reply.sounding is not None or reply.finished >= len(reply.clauses):
        return reply.sounding is not None or reply.expected is None
    return reply.clauses[reply.finished].protected


def idle(state: State) -> bool:
    """Nobody speaks and nothing is about to be said."""
    return state.floor is Floor.LISTENING and not state.voicing.active and not state.reply.pending
