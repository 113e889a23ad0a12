"""What the screens and the engine's process say to each other: small frozen records, one message each.

On the pipe a message is one line of JSON: the protocol's version, the record's name, its fields. The engine's notices
(`runtime.events`) travel as they are.
"""

from __future__ import annotations

import dataclasses
import json
from dataclasses import dataclass
from functools import cache
from typing import Any, Literal, get_args

from pydantic import TypeAdapter, ValidationError

from runtime import events as e
from runtime.errors import BugError
from runtime.perception.policy import Watch
from runtime.visit.offer import Keeps

VERSION = 1
SoundName = Literal["test", "chime"]

# --------------------------------------------------------------------------------------------------------- intents


@dataclass(frozen=True, slots=True)
class Begin:
    """Start a conversation. `said`: what was said before the engine had to start anew, as (speaker, words).

    `person`: who the visitor is, by name or number, where staff said so. `keep`: whether the visitor agreed to what the
    persona keeps of a conversation; `record`: whether to being recorded.
    """

    visit: int
    language: str = "en"
    listen: bool = True
    watch: bool = True
    said: tuple[tuple[e.Speaker, str], ...] = ()
    person: str = ""
    keep: bool = True
    record: bool = False


@dataclass(frozen=True, slots=True)
class End:
    """End the conversation and erase what was held of it; answered by Wiped."""

    visit: int


@dataclass(frozen=True, slots=True)
class Write:
    """The visitor typed a whole turn."""

    text: str


@dataclass(frozen=True, slots=True)
class Echo:
    """Have these words spoken as they stand; `protected`: to their end, whatever the visitor does."""

    text: str
    protected: bool = False


@dataclass(frozen=True, slots=True)
class Tell:
    """What is to be known in this conversation: beside what was told before, or instead of it."""

    text: str
    append: bool = True


@dataclass(frozen=True, slots=True)
class Talk:
    """The talk key or button is held, or let go; while it is held the microphone is open even if muted."""

    held: bool


@dataclass(frozen=True, slots=True)
class Mute:
    on: bool


@dataclass(frozen=True, slots=True)
class Hush:
    """Stop what is being said."""


@dataclass(frozen=True, slots=True)
class Look:
    """Look for a face in the camera's picture (for waking up and for the device check), or stop looking."""

    on: bool


@dataclass(frozen=True, slots=True)
class ShowSelf:
    """Put the camera's own picture into the second shared picture, or stop."""

    on: bool


@dataclass(frozen=True, slots=True)
class Listen:
    """Report the microphone's level outside of a conversation (for the device check), or stop."""

    on: bool


@dataclass(frozen=True, slots=True)
class Sound:
    """Play a short sound on the chosen speaker: a test tone, or the chime that calls staff."""

    name: SoundName


@dataclass(frozen=True, slots=True)
class Volume:
    """How loud the persona and our sounds are, 0 to 1."""

    share: float


@dataclass(frozen=True, slots=True)
class UseDevices:
    """Part of each device's name; "" for the system's own."""

    microphone: str = ""
    speaker: str = ""
    camera: str = ""


@dataclass(frozen=True, slots=True)
class ListDevices:
    pass


@dataclass(frozen=True, slots=True)
class Draw:
    """Draw the face at this size (pixels) and at most this often (frames a second); 0: not at all."""

    width: int
    height: int
    rate: float


@dataclass(frozen=True, slots=True)
class Quit:
    pass


Intent = (
    Begin
    | End
    | Write
    | Echo
    | Tell
    | Talk
    | Mute
    | Hush
    | Look
    | ShowSelf
    | Listen
    | Sound
    | Volume
    | UseDevices
    | ListDevices
    | Draw
    | Quit
)

# --------------------------------------------------------------------------------------------------------- reports


@dataclass(frozen=True, slots=True)
class Hello:
    """The process runs; `took` seconds since it was asked for."""

    process: int
    took: float


@dataclass(frozen=True, slots=True)
class FaceShown:
    """The first picture of the face lies in shared memory; `took` seconds since the process was asked for."""

    took: float


@dataclass(frozen=True, slots=True)
class Ready:
    """The models are open: a conversation can begin. `took` seconds since the process was asked for.

    `keeps`: what outlives a conversation with this persona, each with how many days (None: until somebody deletes it);
    `of_named`: what besides of those who say who they are. `sees`: whether the persona uses the camera; `watch`: how
    much it notices of visitors.
    """

    took: float
    persona: str
    language: str
    keeps: Keeps = ()
    of_named: Keeps = ()
    sees: bool = True
    watch: Watch = "presence"


@dataclass(frozen=True, slots=True)
class CannotServe:
    """The persona cannot be loaded. For staff; both as `Phrase.written` gives them."""

    message: str
    hint: str


@dataclass(frozen=True, slots=True)
class Began:
    """A conversation runs. `microphone` and `speaker`: whether there is one; without, words are written and read.

    `transcript`: whether what is said is being written down to be kept.
    """

    visit: int
    microphone: bool
    speaker: bool
    camera: bool
    transcript: bool = False


@dataclass(frozen=True, slots=True)
class Receipt:
    """What was erased at the end of a conversation, counted, and what was kept."""

    lines: int
    audio_seconds: float
    pictures: int
    times_kept: int
    """Turns whose times (no words) were added to this device's statistics."""
    lines_kept: int = 0
    """Lines of the transcript that stay in the store, where the persona keeps transcripts."""
    remembered: int = 0
    """Memories of the visitor that are new or changed, where the persona remembers."""
    answers: int = 0
    """Answers to the persona's own questions that stay in the store."""
    lost: bool = False
    """Something that was to stay could not be written: the disk or the store failed."""


@dataclass(frozen=True, slots=True)
class Wiped:
    """The conversation is over and nothing of it is held any more."""

    visit: int
    receipt: Receipt


@dataclass(frozen=True, slots=True)
class Over:
    """The conversation has come to its end by the persona's own rules: nobody was there any more."""

    visit: int


@dataclass(frozen=True, slots=True)
class Broke:
    """The conversation stopped by itself. For staff."""

    visit: int
    reason: str


@dataclass(frozen=True, slots=True)
class Card:
    """Where an answer stands: the document's title, its heading, its page where it has pages, and the words there."""

    title: str
    heading: str
    page: int | None
    excerpt: str


@dataclass(frozen=True, slots=True)
class Sources:
    """The sources of what the persona says now."""

    turn: int
    cards: tuple[Card, ...]


@dataclass(frozen=True, slots=True)
class PageShown:
    """A page that the persona opens: a file of its own or an address, whole.

    `text`: what stands in a file, as far as it can be read here. `code`: an address as a QR code (ISO/IEC 18004), rows
    of light (0) and dark (1) modules, without its quiet zone.
    """

    title: str
    page: str
    text: str = ""
    code: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Perceived:
    """What was seen and heard of the visitor whose conversation is over, in plain lines, for staff: only where the
    persona asks for it and the visitor agreed. `may_be_saved`: whether it may be kept beyond the next visitor.
    """

    visit: int
    text: str
    may_be_saved: bool


@dataclass(frozen=True, slots=True)
class Level:
    """The microphone now: level in dBFS (-90: nothing), and whether it is muted."""

    level: float
    muted: bool


@dataclass(frozen=True, slots=True)
class Seen:
    """What the camera sees: whether a face, where (fractions of the picture), and how bright the picture is, 0 to 1.

    `looking`: whether they look at us; None where that cannot be told. `view`: `clear`, `dark` or `covered`; `people`:
    how many are in view; `sketch`: outlines of the face as pairs of thousandths of its box; `signals`: what is read of
    it, as (name, value); `shows`: names of what it shows just now (`runtime.perception.signals`). All of it is shown
    and nothing kept.
    """

    face: bool
    x: float
    y: float
    height: float
    light: float
    looking: bool | None = None
    view: str = "clear"
    people: int = 0
    sketch: tuple[int, ...] = ()
    signals: tuple[tuple[str, str], ...] = ()
    shows: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Looking:
    """Whether the camera is open now."""

    on: bool


@dataclass(frozen=True, slots=True)
class Devices:
    """What is there, by name; the first is the system's own."""

    microphones: tuple[str, ...]
    speakers: tuple[str, ...]
    cameras: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Played:
    """A sound was played, or why it could not be ("")."""

    name: SoundName
    fault: str


@dataclass(frozen=True, slots=True)
class Trouble:
    """Something that staff should know; the conversation goes on."""

    part: str
    text: str


@dataclass(frozen=True, slots=True)
class Health:
    """The engine's process once a second; `connections`: how many it has open to any network.

    `memory` in bytes; `processor` in cores; `frame_rate` and `frame_time` (ms, mean) of the face; `under_runs`: times
    that the speaker was given too little; `dropped`: microphone blocks lost; `providers`: model → what runs it.
    """

    memory: int
    processor: float
    frame_rate: float
    frame_time: float
    under_runs: int
    dropped: int
    connections: int
    providers: dict[str, str]


Report = (
    Hello
    | FaceShown
    | Ready
    | CannotServe
    | Began
    | Wiped
    | Over
    | Broke
    | Sources
    | PageShown
    | Perceived
    | Level
    | Seen
    | Looking
    | Devices
    | Played
    | Trouble
    | Health
    | e.Notice
)


def without_times(receipt: Receipt) -> Receipt:
    """The receipt where the times could not be kept."""
    return dataclasses.replace(receipt, times_kept=0)


def encode(message: Any) -> bytes:
    """One message as it goes over a pipe."""
    body = dataclasses.asdict(message)
    return json.dumps({"v": VERSION, "kind": type(message).__name__, "is": body}, ensure_ascii=False).encode()


def decode_intent(data: bytes) -> Intent:
    """Raises BugError for anything but an intent of this version."""
    message: Intent = _decode(data, "intent")
    return message


def decode_report(data: bytes) -> Report:
    """Raises BugError for anything but a report of this version."""
    message: Report = _decode(data, "report")
    return message


def _decode(data: bytes, direction: Literal["intent", "report"]) -> Any:
    try:
        raw = json.loads(data)
        if raw["v"] != VERSION:
            raise BugError(f"a message of protocol version {raw['v']}, this side speaks {VERSION}")
        return _adapter(direction, raw["kind"]).validate_python(raw["is"])
    except (ValueError, KeyError, TypeError, ValidationError) as wrong:
        raise BugError(f"not a message: {type(wrong).__name__}") from wrong


@cache
def _adapter(direction: Literal["intent", "report"], kind: str) -> TypeAdapter[Any]:
    known = {cls.__name__: cls for cls in get_args(Intent if direction == "intent" else Report)}
    return TypeAdapter(known[kind])
