"""Choosing the language-model engine that is installed."""

from __future__ import annotations

from importlib.util import find_spec
from pathlib import Path

from runtime.dialogue.language_model import Weighing
from runtime.dialogue.llama import LlamaCppModel
from runtime.dialogue.xllama import XLlamaCppModel
from runtime.errors import SetupProblem


def installed_engine() -> str | None:
    """The package whose engine `open_language_model` will use: the one built for this machine comes first."""
    return next((package for package in ("llama_cpp", "xllamacpp") if find_spec(package) is not None), None)


def open_language_model(
    path: Path, *, name: str = "", threads: int = 2, context: int = 2048, state_folder: Path | None = None
) -> Weighing:
    """Open a GGUF file with the engine that is installed; the caller has checked the file's hash.

    Raises SetupProblem where there is no engine, ModelMissing, ModelDamaged, ModelProblem (not ChatML).
    """
    match installed_engine():
        case "llama_cpp":
            return LlamaCppModel(path, name=name, threads=threads, context=context, state_folder=state_folder)
        case "xllamacpp":
            return XLlamaCppModel(path, name=name, threads=threads, context=context, state_folder=state_folder)
    raise SetupProblem(
        "No language-model engine is installed.",
        "Run: packaging/run.sh setup",
    )
