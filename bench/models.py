"""Every model alone: hearing and voice, then the language model."""

from __future__ import annotations

from typing import Any

from bench import models_language, models_speech


def run(quick: bool) -> list[dict[str, Any]]:
    return [*models_speech.run(quick), *models_language.run(quick)]
