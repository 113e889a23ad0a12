"""Bundles as staff handle them: made, looked at, loaded, and whose are taken."""

from __future__ import annotations

from pathlib import Path

from runtime.bundle.archive import Bundle
from runtime.bundle.bundles import Bundles, Change
from runtime.bundle.running import Running
from runtime.studio.staff import Acting, intent
from runtime.studio.steps import Asked, Told, stepping


@intent("bundle.make")
def make(acting: Acting, path: Path, name: str, told: Told, stopped: Asked) -> Bundle:
    """This device's set-up as a file, signed by this installation. Raises Stopped."""
    return Bundles(acting.store, acting.actor).make(acting.home, path, name, stepping(told, stopped))


@intent("bundle.read")
def look(acting: Acting, path: Path, told: Told, stopped: Asked) -> tuple[Bundle, Change]:
    """What is in a bundle, what loading it would change, and whether its signer is known. Raises Stopped."""
    return Bundles(acting.store, acting.actor).look(path, stepping(told, stopped))


@intent("bundle.load")
def load(acting: Acting, path: Path, told: Told, stopped: Asked) -> Running:
    """Set this device up by a bundle. Raises NotAllowed for a signature that is not known, and Stopped."""
    return Bundles(acting.store, acting.actor).load(acting.home, path, stepping(told, stopped))


@intent("bundle.read")
def own_key(acting: Acting) -> str:
    """This installation's public key."""
    return Bundles(acting.store, acting.actor).own_key()


@intent("bundle.read")
def trusted(acting: Acting) -> dict[str, str]:
    """The keys whose bundles are taken, with their names."""
    return Bundles(acting.store, acting.actor).trusted()


@intent("bundle.trust")
def trust(acting: Acting, key: str, name: str) -> None:
    """Take the bundles of this key from now on."""
    Bundles(acting.store, acting.actor).trust(key, name)


@intent("bundle.trust")
def distrust(acting: Acting, key: str) -> None:
    """Take none of them any more."""
    Bundles(acting.store, acting.actor).distrust(key)
