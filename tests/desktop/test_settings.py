"""Preferences: whatever stands in the file, the application starts."""

from pathlib import Path

import pytest

from desktop.settings import Settings, load, save


def test_preferences_come_back(tmp_path: Path) -> None:
    """What was saved is loaded."""
    wanted = Settings(theme="dark", splitter_percent=40)
    save(tmp_path / "settings.json", wanted)

    assert wanted == load(tmp_path / "settings.json")
    assert ["settings.json"] == [path.name for path in tmp_path.iterdir()]


@pytest.mark.parametrize("text", ["", "{", "[]", "null", '"dark"', "\x00", '{"theme": 7, "unknown": true}'])
def test_a_damaged_file_gives_the_defaults(tmp_path: Path, text: str) -> None:
    """What cannot be read or has a wrong type takes its default."""
    (tmp_path / "settings.json").write_text(text)

    assert Settings() == load(tmp_path / "settings.json")


def test_a_missing_file_gives_the_defaults(tmp_path: Path) -> None:
    """A first start has no preferences."""
    assert Settings() == load(tmp_path / "none.json")


def test_what_fits_is_kept_beside_what_does_not(tmp_path: Path) -> None:
    """One wrong value costs no other."""
    (tmp_path / "settings.json").write_text('{"theme": "dark", "splitter_percent": "wide"}')

    assert Settings(theme="dark") == load(tmp_path / "settings.json")
