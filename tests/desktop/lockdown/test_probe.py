"""The probe claims nothing that was not built."""

import pytest

from desktop.lockdown.capabilities import Level, Tier
from desktop.lockdown.probe import probe, session_kind


@pytest.mark.parametrize(
    ("environment", "platform", "session"),
    [
        ({"QT_QPA_PLATFORM": "offscreen", "DISPLAY": ":0"}, "linux", "offscreen"),
        ({"DISPLAY": ":0"}, "linux", "x11"),
        ({"DISPLAY": ":0", "WAYLAND_DISPLAY": "wayland-0"}, "linux", "wayland"),
        ({}, "linux", "none"),
        ({}, "win32", "windows"),
        ({}, "darwin", "macos"),
    ],
)
def test_sessions_are_told_apart(environment: dict[str, str], platform: str, session: str) -> None:
    """The kind of session is what the environment says."""
    assert session == session_kind(environment, platform)


@pytest.mark.parametrize("environment", [{"DISPLAY": ":0"}, {"QT_QPA_PLATFORM": "offscreen"}, {}])
def test_no_more_than_detection_is_claimed(environment: dict[str, str]) -> None:
    """Until keys are held, every session is tier C, and what is missing says why."""
    found = probe(environment, "linux")

    assert Tier.DETECTION is found.tier
    assert all(control.reason for control in found.controls if control.level is Level.UNAVAILABLE)


def test_nothing_is_enforced_where_nothing_is_shown() -> None:
    """Offscreen, the window cannot fill a screen, and the probe does not say it does."""
    levels = {
        control.control: control.level
        for control in probe({"QT_QPA_PLATFORM": "offscreen"}, "linux").controls
    }

    assert Level.UNAVAILABLE is levels["full_screen"]
    assert Level.UNAVAILABLE is levels["focus_loss"]
