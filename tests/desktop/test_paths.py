"""Where things are."""

from pathlib import Path

import pytest

from desktop.paths import Paths, default_home, resources


def test_everything_lies_below_the_home(tmp_path: Path) -> None:
    """One folder holds all of an installation, readable by its owner alone."""
    paths = Paths(tmp_path / "home")
    paths.make()
    paths.make()

    for path in (
        paths.database,
        paths.packs,
        paths.key_file,
        paths.lock,
        paths.journal,
        paths.logs,
        paths.settings,
        paths.aside,
    ):
        assert paths.home in path.parents
    assert {0o700} == {p.stat().st_mode & 0o777 for p in (paths.home, paths.packs, paths.logs, paths.aside)}


def test_the_home_can_be_chosen(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """An environment variable names the data folder; else it is the system's customary place."""
    monkeypatch.setenv("CARREL_HOME", str(tmp_path))
    assert tmp_path == default_home()
    monkeypatch.delenv("CARREL_HOME")

    assert "Carrel" == default_home().name


def test_resources_are_found_in_a_source_tree() -> None:
    """The sample packs lie in the resources."""
    assert (resources() / "sample_packs").is_dir()
