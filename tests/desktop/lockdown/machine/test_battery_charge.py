"""How full the battery is, read out of a tree of files as Linux has it."""

from pathlib import Path

import pytest

from desktop.lockdown.machine import elsewhere
from desktop.lockdown.machine.battery import battery_percent


def supply(folder: Path, name: str, **files: str) -> None:
    """Make a supply of power with these files."""
    (folder / name).mkdir(parents=True)
    for file, text in files.items():
        (folder / name / file).write_text(f"{text}\n", encoding="ascii")


def test_a_computer_without_a_battery_says_nothing(tmp_path: Path) -> None:
    """On mains alone, and where the folder is missing, nothing is said; nobody is told zero."""
    supply(tmp_path, "AC", type="Mains", online="1")

    assert battery_percent(tmp_path, "linux") is None
    assert battery_percent(tmp_path / "none", "linux") is None


def test_the_emptiest_of_its_own_batteries_counts(tmp_path: Path) -> None:
    """Of two batteries the emptier is told; that of a mouse is not the computer's."""
    supply(tmp_path, "BAT0", type="Battery", capacity="81")
    supply(tmp_path, "BAT1", type="Battery", capacity="14")
    supply(tmp_path, "hid-mouse", type="Battery", scope="Device", capacity="3")

    assert 14 == battery_percent(tmp_path, "linux")


@pytest.mark.parametrize(
    ("told", "read"), [("100", 100), ("104", 100), ("", None), ("-5", None), ("full", None)]
)
def test_nonsense_is_no_charge(tmp_path: Path, told: str, read: int | None) -> None:
    """What a driver says beyond the scale is the end of it, and what is no number is nothing."""
    supply(tmp_path, "BAT0", type="Battery", capacity=told)

    assert read == battery_percent(tmp_path, "linux")


@pytest.mark.parametrize(("percent", "read"), [(12.6, 13), (250, 100), (None, None)])
def test_elsewhere_the_system_is_asked(
    monkeypatch: pytest.MonkeyPatch, percent: float | None, read: int | None
) -> None:
    """On Windows and macOS the library says it, or that there is none."""
    import psutil

    class Battery:
        def __init__(self, percent: float) -> None:
            self.percent = percent

    found = None if percent is None else Battery(percent)
    monkeypatch.setattr(psutil, "sensors_battery", lambda: found, raising=False)

    assert read == battery_percent(platform="win32") == elsewhere.battery()
