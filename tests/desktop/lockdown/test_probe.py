"""The probe tells the truth: what holds in this session, what is only noticed, and what is not there."""

import pytest

from assessment.attempt.lockdown import Tier
from desktop.lockdown.capabilities import Reach
from desktop.lockdown.probe import probe
from desktop.lockdown.session import session_kind
from tests.desktop.lockdown.fake_xset import FakeXset

X11 = {"DISPLAY": ":0"}
WAYLAND = {"WAYLAND_DISPLAY": "wayland-0", "XDG_SESSION_TYPE": "wayland"}
BOTH = {**X11, **WAYLAND}
OFFSCREEN = {**X11, "QT_QPA_PLATFORM": "offscreen"}
E, D, U = Reach.ENFORCED, Reach.DETECTED, Reach.UNAVAILABLE


@pytest.mark.parametrize(
    ("environment", "platform", "session", "full_screen", "focus_loss", "keep_awake"),
    [
        (X11, "linux", "x11", E, D, E),
        ({**X11, "PATH": "/nowhere"}, "linux", "x11", E, D, U),
        (WAYLAND, "linux", "wayland", U, D, U),
        (BOTH, "linux", "wayland", U, D, U),
        (OFFSCREEN, "linux", "offscreen", U, U, U),
        ({**BOTH, "QT_QPA_PLATFORM": "offscreen:size=1x1"}, "linux", "offscreen", U, U, U),
        ({"QT_QPA_PLATFORM": "minimal"}, "linux", "offscreen", U, U, U),
        ({}, "linux", "none", U, U, U),
        ({"DISPLAY": ""}, "linux", "none", U, U, U),
        ({}, "win32", "windows", E, D, E),
        ({}, "darwin", "macos", E, D, E),
    ],
)
def test_each_session_is_told_as_it_is(
    xset: FakeXset,
    environment: dict[str, str],
    platform: str,
    session: str,
    full_screen: Reach,
    focus_loss: Reach,
    keep_awake: Reach,
) -> None:
    """Each kind of session has its levels, and a control that is not there says why."""
    environment = {"PATH": str(xset.folder), **environment}

    found = probe(environment, platform, x11=lambda _: "")

    levels = {control.control: control.reach for control in found.controls}
    assert session == session_kind(environment, platform)
    assert (full_screen, focus_loss, keep_awake) == (
        levels["full_screen"],
        levels["focus_loss"],
        levels["keep_awake"],
    )
    assert all(control.reason for control in found.controls if control.reach is U)


@pytest.mark.parametrize(
    ("environment", "platform", "lacks", "tier", "keys"),
    [
        (X11, "linux", "", Tier.HARDENED, E),
        (X11, "linux", "the X server lacks RANDR", Tier.DETECTION, U),
        (WAYLAND, "linux", "", Tier.DETECTION, U),
        (OFFSCREEN, "linux", "", Tier.DETECTION, U),
        ({}, "win32", "", Tier.DETECTION, U),
        ({}, "darwin", "", Tier.DETECTION, U),
    ],
)
def test_nothing_is_claimed_that_was_not_built(
    environment: dict[str, str], platform: str, lacks: str, tier: Tier, keys: Reach
) -> None:
    """Keys and windows are held on X11 alone, which makes it a hardened application; anywhere else it is detection."""
    found = probe(environment, platform, x11=lambda _: lacks)
    levels = {control.control: control.reach for control in found.controls}

    assert tier is found.tier
    assert {keys} == {levels["keys"], levels["foreign_windows"]}
    assert D is levels["programs"]
    assert E is levels["clipboard"]
    assert len(levels) == len(found.controls)


def test_a_display_that_is_not_there_holds_nothing() -> None:
    """An X server that cannot be reached is told as the reason."""
    found = probe({"DISPLAY": "unix/:9999"}, "linux")

    (keys,) = (control for control in found.controls if control.control == "keys")
    assert "no X server" in keys.reason
    assert Tier.DETECTION is found.tier


def test_a_rehearsal_finds_what_would_fail(xset: FakeXset) -> None:
    """A program that is there and fails is told as unavailable, with its evidence, when it is asked."""
    xset.when("fail")
    environment = {**X11, "PATH": str(xset.folder)}

    looked = probe(environment, "linux")
    asked = probe(environment, "linux", rehearse=True)

    (before,) = (control for control in looked.controls if control.control == "keep_awake")
    (after,) = (control for control in asked.controls if control.control == "keep_awake")
    assert (E, U) == (before.reach, after.reach)
    assert "xset" in after.reason


def test_looking_changes_nothing(xset: FakeXset) -> None:
    """The probe asks no program and alters no setting."""
    probe({**X11, "PATH": str(xset.folder)}, "linux")

    assert [] == xset.calls
