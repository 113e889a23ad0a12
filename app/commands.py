"""`bedside app` and `bedside kiosk`: their arguments, and what they start."""

from __future__ import annotations

import argparse
import os
from pathlib import Path

from rich.console import Console

from runtime.errors import BadInput, SetupProblem

Commands = argparse._SubParsersAction  # argparse has no public name for it


def add_to(commands: Commands[argparse.ArgumentParser]) -> None:
    app = commands.add_parser("app", help="a conversation in a window, with a first-run wizard")
    _common(app)
    app.add_argument("--smoke", action="store_true", help="start, show the first face, say how long it took, and exit")
    app.add_argument("--set-up", action="store_true", help="go through the first-run wizard again")
    app.set_defaults(run=_app)
    kiosk = commands.add_parser("kiosk", help="full screen for visitors; staff leave it with a PIN")
    _common(kiosk)
    kiosk.set_defaults(run=_kiosk, smoke=False, set_up=False)


def _common(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--persona", default="", help="a shipped persona's name or a persona file")
    parser.add_argument(
        "--visitor", type=Path, metavar="FILE", help="a recording in place of microphone and camera, for trying it out"
    )
    parser.add_argument("--no-hold", action="store_true", help="the recording does not wait for answers")


def _app(arguments: argparse.Namespace, console: Console, show: object) -> int:
    return _start(arguments, console, kiosk=False)


def _kiosk(arguments: argparse.Namespace, console: Console, show: object) -> int:
    return _start(arguments, console, kiosk=True)


def _start(arguments: argparse.Namespace, console: Console, *, kiosk: bool) -> int:
    """Qt ends the whole process where it lacks a system library or a display, so that is looked at before."""
    from app.main import has_screen
    from app.x_server import refused
    from runtime.system_libraries import missing

    if os.environ.get("QT_QPA_PLATFORM") != "offscreen":
        if not has_screen():
            raise SetupProblem("There is no display to show a window on.", "Start it from a desktop, or set DISPLAY.")
        for lack in missing():
            if lack.purpose == "screen":
                raise SetupProblem(lack.message, lack.hint)
        if display := refused():
            hint = "Correct DISPLAY, or start it in the session of the user who is logged in there (XAUTHORITY)."
            raise SetupProblem(f"The display {display} does not answer, or turns this user away.", hint)
    from app.spawned import first
    from models.home import data_home
    from runtime.serving.messages import Draw
    from runtime.visit.settings import load_settings

    visitor: Path | None = arguments.visitor
    if visitor is not None and not visitor.is_file():
        raise BadInput(f"{visitor} does not exist.", "Give a recording: WAV, FLAC, MP3, M4A or MP4.")
    home = data_home()
    settings = load_settings(home)
    if arguments.persona:
        settings = settings.model_copy(update={"persona": arguments.persona})
    engine = first(settings.persona, home, Draw(1280, 750, 12.0), visitor, polite=not arguments.no_hold)

    from app.run import run  # Qt is loaded while the engine draws the first face

    return run(engine, settings, home, kiosk=kiosk, smoke=arguments.smoke, set_up=arguments.set_up, console=console)
