"""What this device is set to: one TOML file in Bedside's own folder, written whole or not at all."""

from __future__ import annotations

import difflib
import json
import tomllib
from pathlib import Path
from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from runtime.errors import BadSettings, OutputProblem
from runtime.phrases import Phrase, phrase
from runtime.visit.journey import Rules

SCHEMA_VERSION = 1
FILE = "device.toml"
Language = Literal["en", "es", "fr"]
LANGUAGES: tuple[Language, ...] = ("en", "es", "fr")
"""The languages that every word on the screen is translated into."""

Seconds = Annotated[float, Field(gt=0, le=3600)]


class DeviceSettings(BaseModel):
    """Settings of schema version 1.

    Devices are parts of names, "" the system's own. `volume` 0 to 1; `text_size` in per cent. `nudge_after` and what
    follows: seconds without a sign of the visitor (kiosk). `restart_at`: "HH:MM" local time of a nightly restart of the
    engine, "" for none. `call_command`: a program of the integrator's that tells staff, with its arguments; it exits
    with 0 when they have been told. `call_note`: where staff are to be found, shown when the visitor calls them.
    `condition_command`: a program of the integrator's that is told of a persona's conditions (docs/perception.md).
    """

    model_config = ConfigDict(frozen=True, extra="forbid", str_strip_whitespace=True)

    schema_version: Literal[1] = 1
    set_up: bool = False
    persona: str = "front-desk"
    languages: tuple[Language, ...] = Field(default=LANGUAGES, min_length=1)
    language: Language = "en"
    microphone: str = ""
    speaker: str = ""
    camera: str = ""
    use_microphone: bool = True
    use_camera: bool = True
    volume: float = Field(default=1.0, ge=0, le=1)
    appearance: Literal["light", "dark", "system"] = "light"
    high_contrast: bool = False
    text_size: int = Field(default=100, ge=100, le=200)
    reduced_motion: bool = False
    captions: bool = True
    nudge_after: Seconds = 40
    countdown: Seconds = 20
    receipt: Seconds = 15
    before: Seconds = 45
    wake_on_face: bool = True
    restart_at: str = Field(default="", pattern=r"^(([01]\d|2[0-3]):[0-5]\d)?$")
    call_command: tuple[str, ...] = ()
    call_note: str = Field(default="", max_length=200)
    condition_command: tuple[str, ...] = ()
    screen: str = ""

    def rules(self, kiosk: bool) -> Rules:
        """The journey's rules: on somebody's own computer nothing ends by itself."""
        languages = (self.language, *(name for name in self.languages if name != self.language))
        if not kiosk:
            return Rules(languages, check=True, before=None, nudge_after=None, receipt=None)
        return Rules(
            languages,
            before=self.before,
            nudge_after=self.nudge_after,
            countdown=self.countdown,
            receipt=self.receipt,
        )


def load_settings(folder: Path) -> DeviceSettings:
    """The device's settings, or the defaults where there is no file yet. Raises BadSettings."""
    file = folder / FILE
    if not file.exists():
        return DeviceSettings()
    try:
        table = tomllib.loads(file.read_text(encoding="utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as wrong:
        raise BadSettings(
            "{file} is not valid TOML: {why}.", "Correct that line, or delete the file.", file=file, why=wrong
        ) from wrong
    except OSError as wrong:
        raise BadSettings(
            "{file} cannot be read: {why}.", "Check the file's permissions.", file=file, why=wrong.strerror
        ) from wrong
    version = table.get("schema_version", SCHEMA_VERSION)
    if isinstance(version, int) and version > SCHEMA_VERSION:
        raise BadSettings(
            "{file} was written by a newer Bedside (version {version}).", "Update Bedside.", file=file, version=version
        )
    try:
        return DeviceSettings.model_validate(table)
    except ValidationError as wrong:
        raise BadSettings(*_explain(file, wrong)) from wrong


def save_settings(folder: Path, settings: DeviceSettings) -> None:
    """Write the file anew. Raises OutputProblem."""
    file = folder / FILE
    part = file.with_suffix(".part")
    lines = [f"{name} = {_toml(value)}" for name, value in settings.model_dump().items()]
    try:
        folder.mkdir(parents=True, exist_ok=True)
        part.write_text("\n".join(lines) + "\n", encoding="utf-8")
        part.replace(file)
    except OSError as problem:
        raise OutputProblem(
            "{file} cannot be written ({why}).", "Make room on the disk.", file=file, why=problem.strerror
        ) from problem


def _toml(value: Any) -> str:
    """Strings, numbers, truth values and lists of strings, which TOML writes as JSON does."""
    written = json.dumps(list(value) if isinstance(value, tuple) else value, ensure_ascii=False)
    return written.replace("\x7f", "\\u007f")


def _explain(file: Path, wrong: ValidationError) -> tuple[Phrase, Phrase]:
    error = min(wrong.errors(), key=lambda found: found["type"] != "extra_forbidden")
    where = ".".join(str(part) for part in error["loc"])
    if error["type"] == "extra_forbidden":
        near = difflib.get_close_matches(where, DeviceSettings.model_fields, n=1, cutoff=0.5)
        known = ", ".join(DeviceSettings.model_fields)
        hint = phrase("Did you mean {near!r}?", near=near[0]) if near else phrase("Known: {known}.", known=known)
        return phrase("{file} has an unknown key {where!r}.", file=file, where=where), hint
    why = phrase("{file}: {where}: {why}.", file=file, where=where, why=error["msg"])
    return why, phrase("Correct the value and try again.")
