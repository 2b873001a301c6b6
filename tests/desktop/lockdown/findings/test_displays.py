"""Screens against a policy: counted with mirrors, and the machine's own told from others."""

import pytest

from assessment.attempt.lockdown import LockdownPolicy
from desktop.lockdown.findings.displays import find_displays
from desktop.lockdown.session import Screen

OWN = Screen("eDP-1", (0, 0, 1920, 1080))
BESIDE = Screen("HDMI-1", (1920, 0, 1920, 1080))
MIRROR = Screen("HDMI-1", OWN.place)


@pytest.mark.parametrize(
    ("policy", "screens", "found"),
    [
        (LockdownPolicy(), (OWN,), []),
        (LockdownPolicy(), (BESIDE,), []),
        (LockdownPolicy(), (), []),
        (LockdownPolicy(), (OWN, BESIDE), [("too_many_displays", "2 (eDP-1, HDMI-1)", 2)]),
        (LockdownPolicy(), (OWN, MIRROR), [("mirrored_displays", "2 (eDP-1, HDMI-1)", 2)]),
        (LockdownPolicy(most_displays=2), (OWN, BESIDE), []),
        (LockdownPolicy(internal_display_only=True), (OWN,), []),
        (LockdownPolicy(internal_display_only=True), (BESIDE,), [("external_display", "HDMI-1", 1)]),
        (
            LockdownPolicy(most_displays=2, internal_display_only=True),
            (OWN, BESIDE),
            [("external_display", "HDMI-1", 1)],
        ),
    ],
)
def test_what_goes_against_the_policy_is_named(
    policy: LockdownPolicy, screens: tuple[Screen, ...], found: list[tuple[str, str, int]]
) -> None:
    """Too many are told with their names, a mirror as one, and one that is not the machine's own."""
    assert found == [(seen.kind, seen.detail, seen.count) for seen in find_displays(policy, screens)]


@pytest.mark.parametrize(
    ("name", "internal"),
    [("eDP-1", True), ("LVDS1", True), ("DSI-1", True), ("DP-1", False), ("Virtual-1", False), ("", False)],
)
def test_a_machines_own_screen_goes_by_its_connection(name: str, internal: bool) -> None:
    """What does not tell its connection is not its own."""
    assert internal == Screen(name, OWN.place).internal
