"""Who may do what. Checked where data is read and written, not only where buttons are shown."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum

from runtime.errors import NotAllowed
from runtime.phrases import phrase


class Role(IntEnum):
    VIEWER = 1
    EDITOR = 2
    ADMINISTRATOR = 3

    @property
    def word(self) -> str:
        return self.name.lower()


_NAMES = {
    Role.VIEWER: phrase("viewer"),
    Role.EDITOR: phrase("editor"),
    Role.ADMINISTRATOR: phrase("administrator"),
}


@dataclass(frozen=True, slots=True)
class Actor:
    """Who acts. `emergency`: with rights that were taken in an emergency."""

    name: str
    role: Role
    emergency: bool = False


SYSTEM = Actor("system", Role.ADMINISTRATOR)
"""The engine itself, and the clock."""
OWNER = Actor("owner", Role.ADMINISTRATOR)
"""Whoever holds the key of a store in which no operator has been set up yet."""

NEEDED: dict[str, Role] = {
    "audit.read": Role.ADMINISTRATOR,
    "bundle.load": Role.ADMINISTRATOR,
    "bundle.make": Role.ADMINISTRATOR,
    "bundle.read": Role.VIEWER,
    "bundle.trust": Role.ADMINISTRATOR,
    "conversation.read": Role.VIEWER,
    "conversation.write": Role.EDITOR,
    "conversation.delete": Role.EDITOR,
    "device.write": Role.EDITOR,
    "document.read": Role.VIEWER,
    "document.write": Role.EDITOR,
    "export_job.read": Role.VIEWER,
    "export_job.write": Role.EDITOR,
    "memory.read": Role.VIEWER,
    "memory.write": Role.EDITOR,
    "memory.forget": Role.EDITOR,
    "model.read": Role.VIEWER,
    "model.write": Role.ADMINISTRATOR,
    "metrics.read": Role.VIEWER,
    "metrics.write": Role.EDITOR,
    "operator.read": Role.ADMINISTRATOR,
    "operator.write": Role.ADMINISTRATOR,
    "outputs.read": Role.VIEWER,
    "outputs.write": Role.EDITOR,
    "person.read": Role.VIEWER,
    "person.write": Role.EDITOR,
    "person.export": Role.ADMINISTRATOR,
    "person.forget": Role.ADMINISTRATOR,
    "persona.read": Role.VIEWER,
    "persona.write": Role.EDITOR,
    "replica.read": Role.VIEWER,
    "retention.read": Role.VIEWER,
    "retention.write": Role.ADMINISTRATOR,
    "settings.read": Role.VIEWER,
    "settings.write": Role.ADMINISTRATOR,
    "store.backup": Role.ADMINISTRATOR,
    "store.check": Role.VIEWER,
    "store.compact": Role.ADMINISTRATOR,
    "store.key": Role.ADMINISTRATOR,
    "store.repair": Role.ADMINISTRATOR,
    "store.restore": Role.ADMINISTRATOR,
    "voice.read": Role.VIEWER,
}
"""Every intent with the least role that may carry it out."""


def allowed(actor: Actor, intent: str) -> bool:
    return actor.role >= NEEDED[intent]


def refuse(actor: Actor, intent: str) -> NotAllowed:
    return NotAllowed(
        "{actor} has the role {role}; {intent} needs the role {needed}.",
        "Ask one, or in an emergency: bedside operator emergency",
        actor=actor.name,
        role=_NAMES[actor.role],
        intent=intent,
        needed=_NAMES[NEEDED[intent]],
    )
