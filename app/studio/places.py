"""The studio's places in the order in which one comes to need them."""

from __future__ import annotations

from app.studio.shell import Make, Studio, View
from app.words import translate


def places() -> dict[str, tuple[str, str, Make]]:
    """Name → drawing, words, and what makes the view. Each module is loaded when its place is entered."""
    return {
        "knowledge": ("book", translate("Bedside", "Knowledge"), _knowledge),
        "personas": ("person", translate("Bedside", "Personas"), _personas),
        "guardrails": ("shield", translate("Bedside", "Guardrails"), _guardrails),
        "objectives": ("target", translate("Bedside", "Objectives"), _objectives),
        "voices": ("speaker", translate("Bedside", "Voices"), _voices),
        "replicas": ("mask", translate("Bedside", "Replicas"), _replicas),
        "memories": ("memory", translate("Bedside", "Memories"), _memories),
        "records": ("list", translate("Bedside", "Records"), _records),
        "models": ("chip", translate("Bedside", "Models"), _models),
        "films": ("film", translate("Bedside", "Films"), _films),
        "bundle": ("package", translate("Bedside", "Bundle"), _bundle),
    }


def _knowledge(shell: Studio) -> View:
    from app.studio.knowledge import KnowledgeView

    return KnowledgeView(shell)


def _personas(shell: Studio) -> View:
    from app.studio.personas import PersonasView

    return PersonasView(shell)


def _guardrails(shell: Studio) -> View:
    from app.studio.rails import GuardrailsView

    return GuardrailsView(shell)


def _objectives(shell: Studio) -> View:
    from app.studio.rails import ObjectivesView

    return ObjectivesView(shell)


def _voices(shell: Studio) -> View:
    from app.studio.voices import VoicesView

    return VoicesView(shell)


def _replicas(shell: Studio) -> View:
    from app.studio.replicas import ReplicasView

    return ReplicasView(shell)


def _memories(shell: Studio) -> View:
    from app.studio.memories import MemoriesView

    return MemoriesView(shell)


def _records(shell: Studio) -> View:
    from app.studio.records import RecordsView

    return RecordsView(shell)


def _models(shell: Studio) -> View:
    from app.studio.models import ModelsView

    return ModelsView(shell)


def _films(shell: Studio) -> View:
    from app.studio.films import FilmsView

    return FilmsView(shell)


def _bundle(shell: Studio) -> View:
    from app.studio.bundle import BundleView

    return BundleView(shell)
