"""Every capability without a screen: the `bedside` command.

Exit codes: 0 done; 1 a check found a difference; 2 something the user can put right, said in one line; 130 stopped.
"""

from __future__ import annotations

import argparse
import contextlib
import logging
import sys
from collections.abc import Callable, Sequence
from logging.handlers import RotatingFileHandler
from pathlib import Path

from rich.console import Console

from runtime.bundle import commands as bundle_commands
from runtime.dialogue import persona_commands
from runtime.errors import BadInput, KnownError
from runtime.export import commands as export_commands
from runtime.face_command import add_face
from runtime.knowledge import commands as knowledge_commands
from runtime.memory import commands as memory_commands
from runtime.store import commands as store_commands
from runtime.store import operator_commands

Show = Callable[[Path], None]
Add = Callable[["argparse._SubParsersAction[argparse.ArgumentParser]"], None]


def main(argv: Sequence[str] | None = None, show: Show | None = None, more: Sequence[Add] = ()) -> int:
    """Run one command. `show` opens a finished film on a screen, where the caller has one; `more` adds commands."""
    console = Console()
    arguments = build_parser(more).parse_args(argv)
    _log_to_file()
    try:
        return int(arguments.run(arguments, console, show))
    except KnownError as problem:
        print(f"bedside: {problem}", file=sys.stderr)  # noqa: T201 - one plain line, whatever the terminal
        return 2
    except KeyboardInterrupt:
        print("bedside: stopped.", file=sys.stderr)  # noqa: T201
        return 130


def _log_to_file() -> None:
    """Warnings go to a small file in Bedside's own folder: what a user should know is printed as one plain line."""
    from models.home import data_home

    with contextlib.suppress(OSError):  # a folder that cannot be written to is no reason not to work
        data_home().mkdir(parents=True, exist_ok=True)
        handler = RotatingFileHandler(data_home() / "bedside.log", maxBytes=1 << 18, backupCount=1, encoding="utf-8")
        handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
        logging.basicConfig(level=logging.WARNING, handlers=[handler])
    logging.getLogger().addHandler(logging.NullHandler())


def build_parser(more: Sequence[Add] = ()) -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="bedside", description="A conversational video human on this machine alone: nothing is sent anywhere."
    )
    commands = parser.add_subparsers(title="commands", required=True, metavar="COMMAND")

    demo = commands.add_parser("demo", help="a recorded visitor talks with the front desk; writes demo.mp4")
    demo.add_argument("--out", type=Path, default=Path("demo.mp4"), metavar="FILE.mp4")
    demo.add_argument("--no-window", action="store_true", help="do not open the film, even where there is a screen")
    demo.set_defaults(run=_demo)

    talk = commands.add_parser("talk", help="answer a recorded visitor, or typed turns, with a film of the face")
    visitor = talk.add_mutually_exclusive_group(required=True)
    visitor.add_argument("--in", dest="recording", type=Path, metavar="FILE", help="WAV, FLAC, MP3, M4A or MP4")
    visitor.add_argument("--text", action="append", metavar="WORDS", help="a typed turn; repeat for more")
    talk.add_argument("--persona", default="front-desk", help="a shipped persona's name or a persona file")
    talk.add_argument("--out", type=Path, required=True, metavar="FILE.mp4")
    talk.add_argument("--no-hold", action="store_true", help="play the recording through without waiting for answers")
    talk.add_argument("--real-time", action="store_true", help="run by the wall clock, as a live visitor would")
    talk.add_argument("--journal-words", action="store_true", help="let the journal hold what was said")
    talk.add_argument("--perceived", type=Path, metavar="FILE", help="also report what was perceived of the visitor")
    _add_person(talk)
    talk.set_defaults(run=_talk)

    live = commands.add_parser("live", help="talk through this machine's microphone and speaker, without a face")
    live.add_argument("--persona", default="front-desk", help="a shipped persona's name or a persona file")
    live.add_argument("--microphone", metavar="NAME", help="part of the device's name")
    live.add_argument("--speaker", metavar="NAME", help="part of the device's name")
    live.add_argument(
        "--camera", nargs="?", const="", metavar="NAME", help="look at the visitor too; part of the camera's name"
    )
    live.add_argument("--perceived", action="store_true", help="at the end, show what was perceived of the visitor")
    _add_person(live)
    live.set_defaults(run=_live)

    replay = commands.add_parser("replay", help="decide a journal again, without models, and compare")
    replay.add_argument("journal", type=Path, metavar="JOURNAL.jsonl")
    replay.set_defaults(run=_replay)

    add_face(commands)
    export_commands.add_to(commands)
    _add_models(commands)
    _add_latency(commands)
    knowledge_commands.add_to(commands)
    store_commands.add_to(commands)
    operator_commands.add_to(commands)
    memory_commands.add_to(commands)
    persona_commands.add_to(commands)
    bundle_commands.add_to(commands)
    doctor = commands.add_parser("doctor", help="devices, providers, model hashes and one timed inference of each")
    doctor.set_defaults(run=_doctor)
    for add in more:
        add(commands)
    return parser


def _add_person(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--person", metavar="NAME", help="who the visitor is, for a persona that remembers")


def _add_models(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    models = commands.add_parser("models", help="list, verify, prepare, add and remove models")
    actions = models.add_subparsers(required=True, metavar="ACTION")
    actions.add_parser("list", help="what is known and what is ready").set_defaults(run=_models_list)
    verify = actions.add_parser("verify", help="compare every byte with the manifest")
    verify.add_argument("ids", nargs="*", metavar="ID")
    verify.set_defaults(run=_models_verify)
    prepare = actions.add_parser("prepare", help="fetch and make ready")
    prepare.add_argument("ids", nargs="*", metavar="ID")
    prepare.add_argument("--for", dest="purpose", metavar="NAME", help="all that NAME needs: demo, tests")
    prepare.set_defaults(run=_models_prepare)
    add = actions.add_parser("add", help="a GGUF or ONNX file of your own")
    add.add_argument("file", type=Path)
    add.add_argument("--role", required=True)
    add.add_argument("--licence", required=True, help="SPDX identifier")
    add.add_argument("--id", dest="model_id", default="")
    add.add_argument("--upstream", default="", help="where it comes from")
    add.add_argument("--default", dest="make_default", action="store_true", help="use it for its role from now on")
    add.set_defaults(run=_models_add)
    remove = actions.add_parser("remove", help="delete a model's files")
    remove.add_argument("model_id", metavar="ID")
    remove.set_defaults(run=_models_remove)


# Imports below are inside the commands: each command loads what it uses, and `--help` is quick.


def _demo(arguments: argparse.Namespace, console: Console, show: Show | None) -> int:
    from runtime.demo import demo

    demo(arguments.out, console)
    if show is not None and not arguments.no_window:
        show(arguments.out)
    return 0


def _talk(arguments: argparse.Namespace, console: Console, show: Show | None) -> int:
    from runtime.demo import talk_to_files

    talk_to_files(
        recording=arguments.recording,
        typed=arguments.text,
        persona_name=arguments.persona,
        out=arguments.out,
        hold=not arguments.no_hold,
        pace="real" if arguments.real_time else "measured",
        journal_words=arguments.journal_words,
        console=console,
        person=arguments.person,
        perceived=arguments.perceived,
    )
    return 0


def _add_latency(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    command = commands.add_parser("latency", help="how quickly this device has answered so far, stage by stage")
    command.set_defaults(run=_latency)


def _latency(arguments: argparse.Namespace, console: Console, show: Show | None) -> int:
    from runtime.latency_report import report

    return report(console)


def _live(arguments: argparse.Namespace, console: Console, show: Show | None) -> int:
    from runtime.demo import talk_live

    talk_live(
        arguments.persona,
        arguments.microphone,
        arguments.speaker,
        arguments.camera,
        console,
        person=arguments.person,
        perceived=arguments.perceived,
    )
    return 0


def _replay(arguments: argparse.Namespace, console: Console, show: Show | None) -> int:
    from runtime.journal import read_journal, replay, same

    if not arguments.journal.is_file():
        raise BadInput(f"{arguments.journal} does not exist.", "Give the .jsonl file that a session wrote.")
    policy, records = read_journal(arguments.journal)
    events = effects = 0
    for record, decided in replay(policy, records):
        if not same(record.effects, decided):
            console.print(f"Event {record.sequence} at {record.at}: {record.event}")
            console.print(f"  recorded: {record.effects}\n  decided:  {decided}")
            return 1
        events += 1
        effects += len(decided)
    console.print(f"{events} events led to the same {effects} effects.")
    return 0


def _models_list(arguments: argparse.Namespace, console: Console, show: Show | None) -> int:
    from models.commands import list_models
    from models.store import ModelStore

    return list_models(ModelStore.default(), console)


def _models_verify(arguments: argparse.Namespace, console: Console, show: Show | None) -> int:
    from models.commands import verify_models
    from models.store import ModelStore

    return verify_models(ModelStore.default(), arguments.ids, console)


def _models_prepare(arguments: argparse.Namespace, console: Console, show: Show | None) -> int:
    from models.commands import prepare_models
    from models.store import ModelStore

    return prepare_models(ModelStore.default(), arguments.ids, arguments.purpose, console)


def _models_add(arguments: argparse.Namespace, console: Console, show: Show | None) -> int:
    from models.commands import add_model
    from models.store import ModelStore

    return add_model(
        ModelStore.default(),
        arguments.file,
        arguments.role,
        arguments.licence,
        arguments.model_id,
        arguments.upstream,
        console,
        make_default=arguments.make_default,
    )


def _models_remove(arguments: argparse.Namespace, console: Console, show: Show | None) -> int:
    from models.commands import remove_model
    from models.store import ModelStore

    return remove_model(ModelStore.default(), arguments.model_id, console)


def _doctor(arguments: argparse.Namespace, console: Console, show: Show | None) -> int:
    from runtime.doctor import examine

    return examine(console)
