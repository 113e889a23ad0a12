"""What a session decides: `step(state, event, at, policy) -> (state, effects)`. Pure; the path of an utterance.

    voice windows → a turn begins → a pause: score and recognise → the turn is over → answer → clauses → speech → play

Results of work carry the turn and revision they were asked for; anything of another turn or revision is dropped
here, which is all that cancelling needs to be correct.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from runtime import events as e
from runtime.floor import overlap
from runtime.floor.machine import Floor, Input, move
from runtime.floor.policy import FloorPolicy
from runtime.floor.voicing import Voicing, hear

Effects = tuple[e.Effect, ...]


@dataclass(frozen=True, slots=True)
class Policy:
    """What of the persona the reducers need. The words are spoken as they stand."""

    greeting: e.Words | None
    apology: e.Words
    floor: FloorPolicy = field(default_factory=FloorPolicy)


@dataclass(frozen=True, slots=True)
class Marks:
    """Media times of the present turn, as far as it has come."""

    speech_end: int = 0
    decided: int = 0
    recognised: int = 0
    worded: int = 0
    voiced: int = 0


@dataclass(frozen=True, slots=True)
class State:
    floor: Floor = Floor.LISTENING
    voicing: Voicing = field(default_factory=Voicing)
    turn: int = 0
    revision: int = 0
    began: int | None = None  # where this turn's audio begins; None for a typed turn or our greeting
    asked: e.Words | None = None  # the visitor's words of this turn
    score: float | None = None  # how complete the turn sounded at the pause
    answering: bool = False  # the answer to `asked` is being worked on, perhaps before the turn is ours
    ready: tuple[int, ...] = ()  # clauses with audio that wait for the floor
    broken: bool = False  # neither words nor answer can be had: an apology is due
    clauses: tuple[e.ClauseReady, ...] = ()
    expected: int | None = None  # how many clauses the answer has, once known
    finished: int = 0  # clauses that were played to their end, or given up
    history: tuple[e.Said, ...] = ()
    overlap: overlap.Overlap | None = None
    marks: Marks = field(default_factory=Marks)
    input_ended: bool = False
    over: bool = False


def step(state: State, event: e.Event, at: int, policy: Policy) -> tuple[State, Effects]:
    """One event at media time `at`. Raises IllegalEvent, changing nothing, where the floor's table forbids it."""
    after, effects = _dispatch(state, event, at, policy)
    if after.floor is not state.floor:
        effects = (*effects, e.Tell(e.FloorChanged(after.floor.value)))
    if after.input_ended and idle(after) and not after.over:
        return replace(after, over=True), (*effects, e.EndSession())
    return after, effects


def idle(state: State) -> bool:
    """Nobody speaks and nothing is about to be said."""
    waiting = state.expected is not None and state.finished < state.expected
    return state.floor is Floor.LISTENING and not state.voicing.active and not waiting


def _dispatch(state: State, event: e.Event, at: int, policy: Policy) -> tuple[State, Effects]:
    match event:
        case e.VoiceWindow():
            return _voice(state, event, policy)
        case e.SessionStarted():
            return _greet(state, at, policy)
        case e.Typed():
            return _typed(state, event, at)
        case e.TurnScored():
            return _scored(state, event, at, policy)
        case e.TimerFired(name="turn end"):
            return _turn_end(state, event, at, policy)
        case e.Recognised():
            return _recognised(state, event, at, policy)
        case e.OverlapJudged():
            return _judged(state, event, at, policy)
        case e.ClauseReady():
            return _clause(state, event, at)
        case e.AnswerEnded():
            return _answer_ended(state, event, policy)
        case e.SpeechReady():
            return _speech_ready(state, event, at)
        case e.ClipStarted():
            return _clip_started(state, event, at)
        case e.ClipEnded():
            return _clip_ended(state, event, policy)
        case e.Silenced():
            return replace(state, history=(*state.history, e.Said("persona", event.heard))), ()
        case e.InputEnded():
            return replace(state, input_ended=True), ()
        case e.WorkFailed():
            return _failed(state, event, at, policy)
        case e.DeviceLost() | e.DeviceBack():
            return state, (e.Tell(e.DeviceChanged(event.device, isinstance(event, e.DeviceBack))),)
        case e.FaceSeen() | e.FaceLost() | e.TimerFired() | e.ClipResumed():
            return state, ()


# ------------------------------------------------------------------------------------------- the visitor's side


def _voice(state: State, window: e.VoiceWindow, policy: Policy) -> tuple[State, Effects]:
    before = state.voicing
    voicing, change = hear(before, window, policy.floor)
    state = replace(state, voicing=voicing)
    if change == "started":
        return _voice_started(state, policy)
    if change == "stopped":
        return _voice_stopped(state, policy)
    if state.overlap is not None and voicing.active:
        return _overlap_goes_on(state, state.overlap, policy)
    if state.floor is Floor.SPEAKING and (voicing.onset is None) != (before.onset is None):
        return state, (e.Release(state.turn) if voicing.onset is None else e.Duck(state.turn),)
    return state, ()


def _voice_started(state: State, policy: Policy) -> tuple[State, Effects]:
    if state.overlap is not None:  # they go on before it was clear what their sound was
        return replace(state, overlap=replace(state.overlap, ended=False)), ()
    floor = move(state.floor, Input.VOICE_STARTED)
    onset = state.voicing.last if state.voicing.onset is None else state.voicing.onset
    if floor is Floor.OVERLAP:
        return _overlap_begins(replace(state, floor=floor), onset, policy)
    if state.floor is Floor.LISTENING:
        return _new_turn(replace(state, floor=floor), onset, policy), ()
    if state.began is None:  # they speak before the answer to what they typed could be heard
        return _new_turn(replace(state, floor=floor), onset, policy), (e.Cancel(state.turn, state.revision),)
    # The visitor goes on after a pause, or before our answer could be heard: the same turn, one revision later.
    dropped = e.Cancel(state.turn, state.revision)
    return _fresh(replace(state, floor=floor, revision=state.revision + 1)), (dropped,)


def _voice_stopped(state: State, policy: Policy) -> tuple[State, Effects]:
    if state.overlap is not None:
        return _overlap_ends(state, state.overlap, policy)
    began = state.began
    if state.floor is not Floor.USER_SPEAKING or began is None:
        return state, ()  # they typed while speaking; the typed turn counts
    end = state.voicing.last
    state = replace(state, floor=move(state.floor, Input.VOICE_STOPPED), marks=Marks(speech_end=end))
    heard_until = end + policy.floor.pause_after
    return state, (
        e.Recognise(state.turn, state.revision, began, heard_until),
        e.ScoreTurn(state.turn, state.revision, began, heard_until),
        e.SetTimer("turn end", end + policy.floor.longest_wait, _token(state)),
    )


def _overlap_begins(state: State, onset: int, policy: Policy) -> tuple[State, Effects]:
    return _overlap_goes_on(state, overlap.begin(onset), policy)


def _overlap_goes_on(state: State, sound: overlap.Overlap, policy: Policy) -> tuple[State, Effects]:
    sound, steps = overlap.go_on(sound, state.voicing.last, policy.floor.interruptibility)
    state = replace(state, overlap=sound)
    effects: list[e.Effect] = []
    if "hold" in steps:
        effects.append(e.Hold(state.turn))
    if "judge" in steps:
        effects.append(_judge(state, sound, state.voicing.last, policy))
    return state, tuple(effects)


def _overlap_ends(state: State, sound: overlap.Overlap, policy: Policy) -> tuple[State, Effects]:
    until = state.voicing.last + policy.floor.pause_after
    sound = overlap.end(sound, until)
    return replace(state, overlap=sound), (_judge(state, sound, until, policy),)


def _judge(state: State, sound: overlap.Overlap, until: int, policy: Policy) -> e.Effect:
    start = max(0, sound.onset - policy.floor.lead)
    voiced = state.voicing.last - sound.onset
    level = policy.floor.interruptibility
    return e.JudgeOverlap(state.turn, sound.checks, start, until, voiced, sound.ended, level)


def _judged(state: State, judged: e.OverlapJudged, at: int, policy: Policy) -> tuple[State, Effects]:
    sound = state.overlap
    if sound is None or judged.turn != state.turn:
        return state, ()
    if judged.verdict == "interruption":
        return _interrupted(state, sound, at, policy)
    if sound.ended and judged.check == sound.checks:
        return _settled(state)
    return state, ()


def _settled(state: State) -> tuple[State, Effects]:
    return replace(state, floor=move(state.floor, Input.SETTLED), overlap=None), (e.Release(state.turn),)


def _interrupted(state: State, sound: overlap.Overlap, at: int, policy: Policy) -> tuple[State, Effects]:
    stop: Effects = (e.StopPlaying(state.turn), e.Cancel(state.turn, state.revision))
    state = _new_turn(replace(state, floor=move(state.floor, Input.INTERRUPTED)), sound.onset, policy)
    if not sound.ended:
        return state, stop
    state, effects = _voice_stopped(state, policy)
    return state, (*stop, *effects)


def _new_turn(state: State, onset: int, policy: Policy) -> State:
    began = max(0, onset - policy.floor.lead)
    return _fresh(replace(state, turn=state.turn + 1, revision=0, began=began, overlap=None))


def _fresh(state: State) -> State:
    """Nothing is known of the turn's words or its answer."""
    return replace(
        state,
        asked=None,
        score=None,
        answering=False,
        ready=(),
        broken=False,
        clauses=(),
        expected=None,
        finished=0,
        marks=Marks(),
    )


def _scored(state: State, scored: e.TurnScored, at: int, policy: Policy) -> tuple[State, Effects]:
    if state.floor is not Floor.USER_PAUSING or not _current(state, scored.turn, scored.revision):
        return state, ()
    over = state.marks.speech_end + policy.floor.wait(scored.probability)
    state, ahead = _ask_ahead(replace(state, score=scored.probability), policy)
    return state, (e.SetTimer("turn end", max(at, over), _token(state)), *ahead)


def _turn_end(state: State, timer: e.TimerFired, at: int, policy: Policy) -> tuple[State, Effects]:
    if state.floor is not Floor.USER_PAUSING or timer.token != _token(state):
        return state, ()
    state = replace(state, floor=move(state.floor, Input.TURN_TAKEN), marks=replace(state.marks, decided=at))
    if state.broken:
        return _say(state, policy.apology, at)
    if state.expected == 0:
        return replace(state, floor=move(state.floor, Input.NOTHING_SAID)), ()
    if state.answering:
        return replace(state, ready=()), tuple(e.Play(state.turn, index) for index in state.ready)
    return _ask(state)


def _recognised(state: State, heard: e.Recognised, at: int, policy: Policy) -> tuple[State, Effects]:
    if state.floor not in (Floor.USER_PAUSING, Floor.THINKING) or not _current(state, heard.turn, heard.revision):
        return state, ()
    if heard.empty:
        return replace(state, floor=move(state.floor, Input.NOTHING_SAID)), ()
    state = replace(state, asked=heard.words, marks=replace(state.marks, recognised=at))
    caption = e.Tell(e.Caption(state.turn, "visitor", heard.words))
    if state.floor is Floor.THINKING:
        state, effects = _ask(state)
        return state, (caption, *effects)
    state, effects = _ask_ahead(state, policy)
    return state, (caption, *effects)


def _ask_ahead(state: State, policy: Policy) -> tuple[State, Effects]:
    """Begin the answer before the turn is ours, if the visitor is likely done; it is dropped if they go on."""
    likely = state.score is not None and state.score >= policy.floor.likely
    return _ask(state) if likely and not state.answering else (state, ())


def _typed(state: State, typed: e.Typed, at: int) -> tuple[State, Effects]:
    stop: Effects = ()
    if state.floor in (Floor.SPEAKING, Floor.OVERLAP, Floor.THINKING):
        stop = (e.StopPlaying(state.turn), e.Cancel(state.turn, state.revision))
    floor = move(state.floor, Input.TYPED)
    state = _fresh(replace(state, floor=floor, turn=state.turn + 1, revision=0, began=None, overlap=None))
    state = replace(state, asked=typed.words, marks=Marks(speech_end=at, decided=at, recognised=at))
    state, ask = _ask(state)
    return state, (*stop, e.Tell(e.Caption(state.turn, "visitor", typed.words)), *ask)


# -------------------------------------------------------------------------------------------------- our side


def _greet(state: State, at: int, policy: Policy) -> tuple[State, Effects]:
    if policy.greeting is None:
        return state, ()
    return _say(state, policy.greeting, at)


def _say(state: State, words: e.Words, at: int) -> tuple[State, Effects]:
    """Speak one fixed sentence as the whole answer of the present turn."""
    clause = e.ClauseReady(state.turn, state.revision, 0, words, ())
    state, effects = _clause(replace(state, clauses=()), clause, at)
    return replace(state, expected=1, finished=0), effects


def _ask(state: State) -> tuple[State, Effects]:
    if state.asked is None:
        return state, ()
    return replace(state, answering=True), (e.Answer(state.turn, state.revision, state.asked, state.history),)


def _clause(state: State, clause: e.ClauseReady, at: int) -> tuple[State, Effects]:
    if not _current(state, clause.turn, clause.revision):
        return state, ()
    marks = replace(state.marks, worded=at) if clause.index == 0 else state.marks
    state = replace(state, clauses=(*state.clauses, clause), marks=marks)
    return state, (e.Speak(clause.turn, clause.revision, clause.index, clause.words),)


def _speech_ready(state: State, speech: e.SpeechReady, at: int) -> tuple[State, Effects]:
    if not _current(state, speech.turn, speech.revision):
        return state, ()
    marks = replace(state.marks, voiced=at) if speech.index == 0 else state.marks
    state = replace(state, marks=marks)
    if state.floor is Floor.USER_PAUSING:
        return replace(state, ready=(*state.ready, speech.index)), ()
    return state, (e.Play(speech.turn, speech.index),)


def _clip_started(state: State, clip: e.ClipStarted, at: int) -> tuple[State, Effects]:
    if clip.turn != state.turn or clip.index >= len(state.clauses):
        return state, ()
    clause = state.clauses[clip.index]
    caption = e.Tell(e.Caption(state.turn, "persona", clause.words, clause.sources))
    if state.floor in (Floor.SPEAKING, Floor.OVERLAP):
        return state, (caption,)
    if state.floor in (Floor.USER_SPEAKING, Floor.USER_PAUSING):
        # The visitor began just as we did: what they say is the turn, what we began is dropped.
        return state, (e.StopPlaying(clip.turn),)
    floor = move(state.floor, Input.AUDIBLE)
    history = state.history
    effects: Effects = (caption,)
    if state.asked is not None:
        history = (*history, e.Said("visitor", state.asked))
        m = state.marks
        timed = e.TurnTimed(state.turn, m.speech_end, m.decided, m.recognised, m.worded, m.voiced, at)
        effects = (caption, e.Tell(timed))
    return replace(state, floor=floor, history=history), effects


def _clip_ended(state: State, clip: e.ClipEnded, policy: Policy) -> tuple[State, Effects]:
    state = replace(state, history=(*state.history, e.Said("persona", clip.words)))
    if clip.turn != state.turn:  # heard to its end just before the visitor interrupted
        return state, ()
    return _finish_if_done(replace(state, finished=state.finished + 1), policy)


def _answer_ended(state: State, ended: e.AnswerEnded, policy: Policy) -> tuple[State, Effects]:
    if not _current(state, ended.turn, ended.revision):
        return state, ()
    state = replace(state, expected=ended.clauses)
    if ended.clauses == 0 and state.floor is Floor.THINKING:
        return replace(state, floor=move(state.floor, Input.NOTHING_SAID)), ()
    return _finish_if_done(state, policy)


def _finish_if_done(state: State, policy: Policy) -> tuple[State, Effects]:
    if state.expected is None or state.finished < state.expected:
        return state, ()
    if state.floor is Floor.THINKING:  # every clause failed before it could be heard
        return replace(state, floor=move(state.floor, Input.NOTHING_SAID)), ()
    if state.floor is Floor.OVERLAP:  # we are done; the sound they make is theirs to turn into a turn
        return _finished_under(state, policy)
    if state.floor is Floor.SPEAKING:
        return replace(state, floor=move(state.floor, Input.FINISHED)), ()
    return state, ()


def _finished_under(state: State, policy: Policy) -> tuple[State, Effects]:
    """We came to our end while the visitor made a sound: what it was is now found out as a turn of theirs."""
    sound = state.overlap or overlap.begin(state.voicing.last)
    state = _new_turn(replace(state, floor=move(state.floor, Input.FINISHED)), sound.onset, policy)
    return _voice_stopped(state, policy) if sound.ended else (state, ())


def _failed(state: State, failed: e.WorkFailed, at: int, policy: Policy) -> tuple[State, Effects]:
    told = e.Tell(e.Problem(failed.stage, failed.turn, failed.problem))
    if not _current(state, failed.turn, failed.revision):
        return state, (told,)
    if failed.stage == "overlap" and state.overlap is not None and state.overlap.ended:
        state, effects = _settled(state)
        return state, (told, *effects)
    if failed.stage == "speak":  # the clause stays on the screen as a caption; the next one follows
        state, effects = _finish_if_done(replace(state, finished=state.finished + 1), policy)
        return state, (told, *effects)
    if failed.stage == "answer" and state.clauses:
        state, effects = _finish_if_done(replace(state, expected=len(state.clauses)), policy)
        return state, (told, *effects)
    if failed.stage in ("answer", "recognise") and state.floor in (Floor.THINKING, Floor.USER_PAUSING):
        if state.floor is Floor.USER_PAUSING:
            return replace(state, broken=True), (told,)
        state, effects = _say(state, policy.apology, at)
        return state, (told, *effects)
    return state, (told,)


def _current(state: State, turn: int, revision: int) -> bool:
    return turn == state.turn and revision == state.revision


def _token(state: State) -> int:
    return state.turn << 16 | state.revision
