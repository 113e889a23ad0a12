from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from runtime.errors import BadSettings, OutputProblem
from runtime.visit.settings import FILE, DeviceSettings, load_settings, save_settings


def test_without_a_file_the_defaults_hold(tmp_path: Path) -> None:
    assert load_settings(tmp_path) == DeviceSettings()


@given(st.text(max_size=60), st.integers(100, 200), st.booleans())
def test_what_is_saved_is_loaded(tmp_path_factory: pytest.TempPathFactory, name: str, size: int, on: bool) -> None:
    folder = tmp_path_factory.mktemp("settings")
    settings = DeviceSettings(
        microphone=name, text_size=size, captions=on, languages=("es", "en"), call_command=("bell", name)
    )
    save_settings(folder, settings)
    assert load_settings(folder) == settings


def test_an_unknown_key_is_answered_with_the_nearest(tmp_path: Path) -> None:
    (tmp_path / FILE).write_text("text_sise = 120\n")
    with pytest.raises(BadSettings, match="Did you mean 'text_size'"):
        load_settings(tmp_path)


@pytest.mark.parametrize(
    "text", ["text_size = 900\n", "restart_at = '25:00'\n", "schema_version = 9\n", "languages = []\n", "= 1\n"]
)
def test_what_cannot_be_is_refused(tmp_path: Path, text: str) -> None:
    (tmp_path / FILE).write_text(text)
    with pytest.raises(BadSettings):
        load_settings(tmp_path)


def test_a_folder_that_cannot_be_written_to_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(OutputProblem):
        save_settings(tmp_path / "file", DeviceSettings())


def test_the_kiosk_has_timers_and_ones_own_computer_has_none() -> None:
    settings = DeviceSettings(language="fr", nudge_after=30)
    assert settings.rules(kiosk=True).nudge_after == 30
    assert settings.rules(kiosk=False).nudge_after is None
    assert settings.rules(kiosk=True).languages[0] == "fr"
