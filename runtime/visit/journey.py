"""The visitor's journey as a sans-IO state machine: `step(journey, event, at, rules) → (journey, effects)`.

Times are seconds of any steady clock. Whatever happens, a journey that nobody gives a sign in comes back to WAITING,
every conversation that began is wiped exactly once, and none is ended by a timer while somebody speaks or types.
A face in front of the camera wakes the device but does not keep a visit alive: it may be the next person's.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum

Seconds = float


class Stage(Enum):
    WAITING = "waiting"  # nobody is here
    LANGUAGE = "language"
    CONSENT = "consent"
    CHECK = "check"  # camera, microphone, speaker and light are tried
    TALKING = "talking"
    WIPING = "wiping"  # the conversation is over and is being erased
    RECEIPT = "receipt"


@dataclass(frozen=True, slots=True)
class Rules:
    """How long each stage may last without a sign of the visitor; None: for ever (on somebody's own computer).

    `nudge_after`: silence in a conversation until "are you still there?"; `countdown`: from there to the end.
    `starting`: how long the visitor's silence may last while the engine is being started: they wait for us then.
    `rest`: how long a face is ignored after a visit, so that the one who leaves does not wake the device again.
    `wiping`: how long erasing may take until the engine's process is ended instead.
    """

    languages: tuple[str, ...] = ("en",)
    check: bool = False
    before: Seconds | None = 45.0
    nudge_after: Seconds | None = 40.0
    countdown: Seconds = 20.0
    starting: Seconds = 180.0
    receipt: Seconds | None = 15.0
    rest: Seconds = 5.0
    wiping: Seconds = 10.0


@dataclass(frozen=True, slots=True)
class Journey:
    """Where the present visit is.

    `sign`: when the visitor last did something. `busy`: somebody speaks or an answer is on its way. `paused`: staff
    are at the device and no timer runs. `alive`: the engine can hold a conversation. `begun`: it was asked for this
    visit's conversation.
    """

    stage: Stage = Stage.WAITING
    visit: int = 0
    language: str = "en"
    since: Seconds = 0.0
    sign: Seconds = 0.0
    busy: bool = False
    paused: bool = False
    alive: bool = False
    begun: bool = False

    def quiet(self, at: Seconds) -> Seconds:
        """How long nobody has given a sign."""
        return 0.0 if self.busy else at - max(self.sign, self.since)

    def remaining(self, at: Seconds, rules: Rules) -> Seconds | None:
        """Seconds left of the countdown to the end of the conversation; None while none runs."""
        waits = self.paused or self.busy or not self.alive
        if self.stage is not Stage.TALKING or waits or rules.nudge_after is None:
            return None
        over = self.quiet(at) - rules.nudge_after
        return None if over < 0 else max(0.0, rules.countdown - over)


# ---------------------------------------------------------------------------------------------------------- events


@dataclass(frozen=True, slots=True)
class Woken:
    """Somebody touched the screen or a key, or a face came near (`face`)."""

    face: bool = False


@dataclass(frozen=True, slots=True)
class LanguageChosen:
    language: str


@dataclass(frozen=True, slots=True)
class Answered:
    """The visitor agreed to the conversation as described, or did not."""

    agreed: bool


@dataclass(frozen=True, slots=True)
class Checked:
    """The visitor is done with the device check."""


@dataclass(frozen=True, slots=True)
class Back:
    """The visitor wants to go back one step."""


@dataclass(frozen=True, slots=True)
class Sign:
    """The visitor touched or typed something."""


@dataclass(frozen=True, slots=True)
class FloorIs:
    """Whether somebody speaks, or is about to."""

    busy: bool


@dataclass(frozen=True, slots=True)
class EndAsked:
    """The visitor ends the visit."""


@dataclass(frozen=True, slots=True)
class Erased:
    """Nothing of the visit is held any more."""

    visit: int


@dataclass(frozen=True, slots=True)
class Engine:
    """The engine is ready for conversations, or gone."""

    alive: bool


@dataclass(frozen=True, slots=True)
class Staff:
    """Staff opened their own screens, or closed them."""

    here: bool


@dataclass(frozen=True, slots=True)
class Tick:
    """Time has passed."""


Event = Woken | LanguageChosen | Answered | Checked | Back | Sign | FloorIs | EndAsked | Erased | Engine | Staff | Tick

# --------------------------------------------------------------------------------------------------------- effects


@dataclass(frozen=True, slots=True)
class BeginConversation:
    """`again`: the engine has died meanwhile; what was said is to be given to it."""

    visit: int
    language: str
    again: bool = False


@dataclass(frozen=True, slots=True)
class EndConversation:
    """End and erase; answered by Erased."""

    visit: int


@dataclass(frozen=True, slots=True)
class Forget:
    """The screens drop everything they hold of the visit."""

    visit: int


@dataclass(frozen=True, slots=True)
class RestartEngine:
    """The engine does not answer: end its process, which then holds nothing, and start a new one."""


Effect = BeginConversation | EndConversation | Forget | RestartEngine
Effects = tuple[Effect, ...]


def step(journey: Journey, event: Event, at: Seconds, rules: Rules) -> tuple[Journey, Effects]:
    """One event at time `at`. What does not fit the present stage changes nothing."""
    match event:
        case Engine(alive):
            return _engine(journey, alive, at)
        case Staff(here):
            return replace(journey, paused=here, sign=at), ()
        case FloorIs(busy):
            return replace(journey, busy=busy and journey.stage is Stage.TALKING, sign=at), ()
        case Sign():
            return replace(journey, sign=at), ()
        case Tick():
            return _tick(journey, at, rules)
        case EndAsked():
            return _leave(journey, at)
        case Erased(visit) if journey.stage is Stage.WIPING and visit == journey.visit:
            return _enter(journey, Stage.RECEIPT, at), (Forget(visit),)
        case Woken() if journey.stage is Stage.WAITING:
            return _woken(journey, event, at, rules)
        case Woken(face=False) if journey.stage is Stage.RECEIPT:
            return _woken(journey, event, at, rules)
        case LanguageChosen(language) if journey.stage is Stage.LANGUAGE and language in rules.languages:
            return _enter(replace(journey, language=language), Stage.CONSENT, at), ()
        case Answered(agreed) if journey.stage is Stage.CONSENT:
            if not agreed:
                return _enter(journey, Stage.WAITING, at), ()
            return (_enter(journey, Stage.CHECK, at), ()) if rules.check else _talk(journey, at)
        case Checked() if journey.stage is Stage.CHECK:
            return _talk(journey, at)
        case Back() if journey.stage is Stage.CHECK:
            return _enter(journey, Stage.CONSENT, at), ()
        case Back() if journey.stage is Stage.CONSENT:
            first = Stage.LANGUAGE if len(rules.languages) > 1 else Stage.WAITING
            return _enter(journey, first, at), ()
        case Back() if journey.stage is Stage.LANGUAGE:
            return _enter(journey, Stage.WAITING, at), ()
    return journey, ()


def _enter(journey: Journey, stage: Stage, at: Seconds) -> Journey:
    return replace(journey, stage=stage, since=at, sign=at, busy=False)


def _woken(journey: Journey, woken: Woken, at: Seconds, rules: Rules) -> tuple[Journey, Effects]:
    if journey.paused or (woken.face and journey.visit and at - journey.since < rules.rest):
        return journey, ()
    fresh = replace(journey, visit=journey.visit + 1, begun=False, language=rules.languages[0])
    return _enter(fresh, Stage.LANGUAGE if len(rules.languages) > 1 else Stage.CONSENT, at), ()


def _talk(journey: Journey, at: Seconds) -> tuple[Journey, Effects]:
    """The conversation begins now, or as soon as the engine can hold it."""
    journey = _enter(replace(journey, begun=journey.alive), Stage.TALKING, at)
    return journey, (BeginConversation(journey.visit, journey.language),) if journey.alive else ()


def _leave(journey: Journey, at: Seconds) -> tuple[Journey, Effects]:
    match journey.stage:
        case Stage.TALKING:
            return _enter(journey, Stage.WIPING, at), (EndConversation(journey.visit),)
        case Stage.LANGUAGE | Stage.CONSENT | Stage.CHECK | Stage.RECEIPT:
            return _enter(journey, Stage.WAITING, at), ()
    return journey, ()


def _engine(journey: Journey, alive: bool, at: Seconds) -> tuple[Journey, Effects]:
    before, journey = journey.alive, replace(journey, alive=alive, busy=journey.busy and alive)
    if alive is not before:
        journey = replace(journey, sign=at)  # from here on the visitor waits for us, or we for them again
    if journey.stage is Stage.TALKING and alive and not before:
        again = BeginConversation(journey.visit, journey.language, again=journey.begun)
        return replace(journey, begun=True), (again,)
    if journey.stage is Stage.WIPING and not alive:
        # A process that is gone holds nothing; the screens' own part is erased like any other.
        return _enter(journey, Stage.RECEIPT, journey.since), (Forget(journey.visit),)
    return journey, ()


def _tick(journey: Journey, at: Seconds, rules: Rules) -> tuple[Journey, Effects]:
    if journey.paused:
        return journey, ()
    quiet = journey.quiet(at)
    match journey.stage:
        case Stage.LANGUAGE | Stage.CONSENT | Stage.CHECK if rules.before is not None and quiet >= rules.before:
            return _enter(journey, Stage.WAITING, at), ()
        case Stage.TALKING if rules.nudge_after is not None:
            patience = rules.nudge_after + rules.countdown
            return _leave(journey, at) if quiet >= (patience if journey.alive else rules.starting) else (journey, ())
        case Stage.WIPING if at - journey.since >= rules.wiping:
            return replace(journey, since=at), (RestartEngine(),)
        case Stage.RECEIPT if rules.receipt is not None and quiet >= rules.receipt:
            return _enter(journey, Stage.WAITING, at), ()
    return journey, ()
