"""Transcripts, operators, the audit log and how long things are kept, as staff see them."""

from __future__ import annotations

from collections.abc import Sequence

from runtime.phrases import Phrase
from runtime.store.audit import Entry, Head
from runtime.store.care import Care, State
from runtime.store.conversations import Conversations, Session, Utterance
from runtime.store.operators import Operator, Operators
from runtime.store.outputs import Output, Outputs
from runtime.store.retention import Retention
from runtime.store.roles import Role
from runtime.studio.staff import Acting, intent
from runtime.studio.steps import Asked, Told, stepping

_MOST = 10_000


@intent("conversation.read")
def conversations(acting: Acting) -> list[Session]:
    """The newest 10,000, the newest first."""
    return Conversations(acting.store, acting.actor).sessions(limit=_MOST)


@intent("conversation.read")
def transcript(acting: Acting, conversation: str) -> list[Utterance]:
    """What was said and heard, when, with its sources. That it was read is noted in the audit log."""
    return Conversations(acting.store, acting.actor).transcript(conversation)


@intent("outputs.read")
def found_out(acting: Acting, person: str, conversation: str) -> list[Output]:
    """What the persona's objectives found out of a person in a conversation."""
    found = Outputs(acting.store, acting.actor).of(person)
    return [output for output in found if output.conversation == conversation]


@intent("conversation.delete")
def delete_conversations(acting: Acting, conversations: Sequence[str]) -> None:
    """Conversations with their lines; memories that came of them stay."""
    store = Conversations(acting.store, acting.actor)
    for conversation in conversations:
        store.delete(conversation)


@intent("operator.read")
def operators(acting: Acting) -> list[Operator]:
    """The staff with a PIN."""
    return Operators(acting.store, acting.actor).all()


@intent("operator.write")
def add_operator(acting: Acting, name: str, role: Role, pin: str) -> None:
    """Raises BadInput: a name in use, a PIN that is easy to guess, a first one who is no administrator."""
    Operators(acting.store, acting.actor).add(name, role, pin)


@intent("operator.write")
def change_operator(
    acting: Acting, name: str, role: Role | None = None, pin: str | None = None, active: bool | None = None
) -> None:
    """Another role or PIN, or whether they may log in; ends a lock-out, and their sessions."""
    Operators(acting.store, acting.actor).change(name, role=role, pin=pin, active=active)


@intent("operator.write")
def remove_operator(acting: Acting, name: str) -> None:
    """An account goes; what its holder did stays in the audit log."""
    Operators(acting.store, acting.actor).remove(name)


@intent("operator.write")
def emergency_code(acting: Acting) -> str:
    """A new code for a sealed envelope; the one before does not open anything any more."""
    return Operators(acting.store, acting.actor).new_emergency_code()


@intent("audit.read")
def audit(acting: Acting) -> list[Entry]:
    """The newest 10,000 rows, oldest first."""
    return Care(acting.store, acting.actor).audit(_MOST)


@intent("audit.read")
def verify_audit(acting: Acting, noted: str, told: Told, stopped: Asked) -> tuple[list[Phrase], int, str]:
    """What is wrong with the audit log (nothing if every row is as it was written), the number of its last row, and
    its head, to be noted elsewhere. `noted`: a head from earlier, which has to be in it; "" for none.

    Raises BadInput for what is no head, and Stopped.
    """
    care = Care(acting.store, acting.actor)
    expected = Head.parse(noted) if noted else None
    wrong = care.verify_audit(expected, stepping(told, stopped))
    head = care.audit_head()
    return wrong, head.seq, head.text


@intent("retention.read")
def retention(acting: Acting) -> dict[str, float | None]:
    """Days that each kind of data is kept; None: until somebody deletes it; 0: not beyond the session."""
    return {str(kind): kept for kind, kept in Retention(acting.store, acting.actor).days().items()}


@intent("retention.write")
def set_retention(acting: Acting, kind: str, days: float | None) -> int:
    """Keep a kind so long from now on, and sweep at once; how many records went."""
    return Retention(acting.store, acting.actor).set(kind, days)


@intent("store.check")
def state(acting: Acting) -> State:
    """The store's size, lock and health."""
    return Care(acting.store, acting.actor).state()
