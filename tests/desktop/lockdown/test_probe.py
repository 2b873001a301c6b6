"""The probe tells the truth: what holds in this session, what is only noticed, and what is not there."""

from collections.abc import Mapping

import pytest

from assessment.attempt.lockdown import Tier
from desktop.lockdown.capabilities import Capabilities, Reach, unheld
from desktop.lockdown.probe import look_at, probe
from desktop.lockdown.session import session_kind
from desktop.lockdown.x11 import ability
from tests.desktop.lockdown.fake_xset import FakeXset

X11 = {"DISPLAY": ":0"}
WAYLAND = {"WAYLAND_DISPLAY": "wayland-0", "XDG_SESSION_TYPE": "wayland"}
BOTH = {**X11, **WAYLAND}
OFFSCREEN = {**X11, "QT_QPA_PLATFORM": "offscreen"}


def nothing(session: str, environment: Mapping[str, str]) -> Capabilities:
    """Hold nothing, whatever the session."""
    return unheld(session)


E, D, U = Reach.ENFORCED, Reach.DETECTED, Reach.UNAVAILABLE


@pytest.mark.parametrize(
    ("environment", "platform", "session", "focus_loss", "keep_awake"),
    [
        (X11, "linux", "x11", D, E),
        ({**X11, "PATH": "/nowhere"}, "linux", "x11", D, U),
        (WAYLAND, "linux", "wayland", D, U),
        (BOTH, "linux", "wayland", D, U),
        (OFFSCREEN, "linux", "offscreen", U, U),
        ({**BOTH, "QT_QPA_PLATFORM": "offscreen:size=1x1"}, "linux", "offscreen", U, U),
        ({"QT_QPA_PLATFORM": "minimal"}, "linux", "offscreen", U, U),
        ({}, "linux", "none", U, U),
        ({"DISPLAY": ""}, "linux", "none", U, U),
        ({}, "win32", "windows", D, E),
        ({}, "darwin", "macos", D, E),
    ],
)
def test_each_session_is_told_as_it_is(
    xset: FakeXset,
    environment: dict[str, str],
    platform: str,
    session: str,
    focus_loss: Reach,
    keep_awake: Reach,
) -> None:
    """Each kind of session has its levels, and a control that is not there says why."""
    environment = {"PATH": str(xset.folder), **environment}

    found = probe(environment, platform, look=nothing)

    levels = {control.control: control.reach for control in found.controls}
    assert session == session_kind(environment, platform)
    assert (focus_loss, keep_awake) == (levels["focus_loss"], levels["keep_awake"])
    assert all(control.reason for control in found.controls if control.reach is U)
    assert len(levels) == len(found.controls)


@pytest.mark.parametrize("session", ["windows", "macos", "wayland", "offscreen", "none"])
def test_what_cannot_be_held_here_is_told_with_its_reason(session: str) -> None:
    """On a machine that is none of these, each backend answers that it holds nothing, and why."""
    found = look_at(session, {})

    assert Tier.DETECTION is found.tier
    assert {U} == {control.reach for control in found.controls}
    assert all(control.reason for control in found.controls)


@pytest.mark.parametrize(
    ("lacks", "tier", "keys"),
    [("", Tier.HARDENED, E), ("the X server lacks RANDR", Tier.DETECTION, U)],
)
def test_an_x_server_is_hardened_or_detects(
    monkeypatch: pytest.MonkeyPatch, lacks: str, tier: Tier, keys: Reach
) -> None:
    """Where the X server has all that is needed, keys and windows are held; where it lacks anything, neither is."""
    monkeypatch.setattr(ability, "what_is_lacking", lambda name: lacks)

    found = probe(X11, "linux")

    levels = {control.control: control.reach for control in found.controls}
    assert tier is found.tier
    assert {keys} == {levels["keys"], levels["foreign_windows"]}
    assert D is levels["programs"]
    assert (E, E) == (levels["clipboard"], levels["full_screen"])
    assert len(levels) == len(found.controls)


def test_what_is_waived_is_no_tier() -> None:
    """A machine that could be held and is not to be detects, and says so."""
    assert Tier.DETECTION is Capabilities(Tier.KIOSK, ()).waived().tier


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
