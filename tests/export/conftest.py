from __future__ import annotations

import pytest

from runtime.export.voices import InstalledVoices


@pytest.fixture(scope="session")
def voices() -> InstalledVoices:
    return InstalledVoices.default()
