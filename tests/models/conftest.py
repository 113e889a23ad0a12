from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.models.registry import Registry, serving


@pytest.fixture
def registry(monkeypatch: pytest.MonkeyPatch) -> Iterator[Registry]:
    with serving(Registry()) as registry:
        monkeypatch.setenv("UV_DEFAULT_INDEX", f"{registry.address}/simple")
        monkeypatch.setenv("npm_config_registry", f"{registry.address}/npm")
        monkeypatch.setenv("no_proxy", "127.0.0.1")
        yield registry
