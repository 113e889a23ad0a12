from __future__ import annotations

import pytest

from runtime.export.voices import InstalledVoices
from tests.store.conftest import home, opening, store, wall  # noqa: F401 - a real store


@pytest.fixture(scope="session")
def voices() -> InstalledVoices:
    return InstalledVoices.default()
