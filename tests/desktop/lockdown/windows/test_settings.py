"""What the exam's own process changes on Windows: each step is undone, by itself or by the next start."""

import ctypes
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assessment.attempt.lockdown import CONTROLS, Tier
from desktop.errors import LockdownUnavailable
from desktop.lockdown.capabilities import Reach
from desktop.lockdown.journal import Journal
from desktop.lockdown.undo import undo_leftovers
from desktop.lockdown.windows import structures, user32
from desktop.lockdown.windows.ability import holding
from desktop.lockdown.windows.key_help import HOTKEY, NAME, ON, HelpKeys, without_shortcut
from desktop.lockdown.windows.native import SHIELDED, Displays
from desktop.lockdown.windows.session import (
    POWER,
    SESSION,
    WM_POWERBROADCAST,
    WM_WTSSESSION_CHANGE,
    told_by,
)
from desktop.lockdown.windows.shield import CaptureShield
from tests.fakes.windows import EXAM, FakeWindows


@pytest.fixture
def system() -> FakeWindows:
    """A Windows on which nothing happens."""
    return FakeWindows()


@given(st.integers(0, 0x1FF))
def test_what_is_in_use_stays_in_use(flags: int) -> None:
    """Whatever the flags, only the shortcut goes: who needs sticky keys keeps them."""
    changed = without_shortcut(flags)

    assert not changed & HOTKEY
    assert flags & ON == changed & ON


def test_help_keys_are_set_and_put_back(system: FakeWindows, journal: Journal) -> None:
    """The old flags are on the disk before, and in force again after."""
    before = dict(system.flags)
    operation = HelpKeys(system)

    operation.perform(journal)
    during, noted = dict(system.flags), journal.left_behind(NAME)
    operation.revert()
    operation.revert()

    assert not any(flags & HOTKEY for flags in during.values())
    assert {name: str(flags) for name, flags in before.items()} == noted
    assert before == system.flags


def test_a_crash_is_made_good_at_the_next_start(
    system: FakeWindows, journal: Journal, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A session that ended in between left the flags changed; the next start sets them and strikes the entry out."""
    before = dict(system.flags)
    HelpKeys(system).perform(journal)
    monkeypatch.setattr(user32, "User32", lambda: system)

    assert (NAME,) == undo_leftovers(journal)
    assert before == system.flags
    assert () == journal.pending()


def test_two_crashes_keep_the_first_values(system: FakeWindows, journal: Journal) -> None:
    """A second session finds what the first could not put back, and notes no changed value as an old one."""
    before = dict(system.flags)
    HelpKeys(system).perform(journal)

    again = HelpKeys(system)
    again.perform(journal)
    again.revert()

    assert before == system.flags


@pytest.mark.parametrize("old", [{}, {"sticky": "1"}, {"sticky": "1", "toggle": "x", "filter": "3"}])
def test_values_that_are_not_ours_are_left(journal: Journal, old: dict[str, str]) -> None:
    """An entry that is not whole is kept and nothing is set by it."""
    journal.write(NAME, old)

    assert () == undo_leftovers(journal)
    assert old == journal.left_behind(NAME)


def test_a_window_is_shielded_while_it_lasts(system: FakeWindows, journal: Journal) -> None:
    """It is out of pictures of the screen until the end; one that was made anew meanwhile is let be."""
    window = [EXAM]
    shield = CaptureShield(system, lambda: window[0])

    shield.perform(journal)
    during = dict(system.affinity)
    shield.revert()
    after = dict(system.affinity)
    shield.perform(journal)
    window[0] = 0x500
    shield.revert()

    assert ({EXAM: SHIELDED}, {}) == (during, after)
    assert {EXAM: SHIELDED} == system.affinity  # it went with its window


@given(st.integers(0, 0xFFFF), st.integers(0, 0xFFFF))
def test_messages_of_the_system_become_sightings(message: int, what: int) -> None:
    """Those of session and power do, each against a control that a policy knows; all others say nothing."""
    known = (message == WM_POWERBROADCAST and what in POWER) or (
        message == WM_WTSSESSION_CHANGE and what in SESSION
    )
    seen = told_by(message, what)

    assert known is (seen is not None)


@pytest.mark.parametrize(
    ("message", "what"),
    [(WM_POWERBROADCAST, what) for what in POWER] + [(WM_WTSSESSION_CHANGE, what) for what in SESSION],
)
def test_each_of_them_goes_against_a_control(message: int, what: int) -> None:
    """What is told has a control of the policy."""
    seen = told_by(message, what)

    assert seen is not None
    assert seen.control in CONTROLS


@pytest.mark.parametrize(
    ("structure", "size"),
    [
        (structures.KeyboardHookStruct, 24),
        (structures.Input, 40),
        (structures.Message, 48),
        (structures.HelpKey, 8),
        (structures.FilterKeys, 24),
        (structures.PathSource, 20),
        (structures.PathTarget, 48),
        (structures.PathInfo, 72),
        (structures.ModeInfo, 64),
    ],
)
def test_structures_have_the_size_that_windows_expects(structure: type[ctypes.Structure], size: int) -> None:
    """On 64 bits, by the headers of Microsoft."""
    assert size == ctypes.sizeof(structure)


def _path(source: int, technology: int) -> structures.PathInfo:
    path = structures.PathInfo()
    path.source.id, path.target.outputTechnology = source, technology
    return path


@pytest.mark.parametrize(
    ("paths", "found"),
    [
        ([], Displays(0, 0, 0)),
        ([(0, 0x80000000)], Displays(1, 1, 1)),
        ([(0, 11), (1, 5)], Displays(2, 2, 1)),
        ([(0, 11), (0, 5)], Displays(2, 1, 1)),
    ],
    ids=["none", "built in", "extended", "the same on two"],
)
def test_screens_are_counted_with_those_that_show_the_same(
    paths: list[tuple[int, int]], found: Displays
) -> None:
    """Qt sees one screen where two show the same picture; the paths tell."""
    assert found == user32.count_displays([_path(*path) for path in paths])


def test_elsewhere_there_is_no_windows() -> None:
    """On any other system it says so, and nothing is loaded."""
    if not hasattr(ctypes, "WinDLL"):
        with pytest.raises(LockdownUnavailable, match="not Windows"):
            user32.User32()


def test_a_hook_that_can_be_set_makes_a_hardened_application(system: FakeWindows) -> None:
    """It is set for a moment and taken away; no session calls itself a kiosk by its own word."""
    found = holding(system)

    assert Tier.HARDENED is found.tier
    assert system.is_free()
    assert all(control.reason for control in found.controls if control.reach is Reach.UNAVAILABLE)


def test_without_a_hook_it_is_detection(system: FakeWindows) -> None:
    """Where Windows refuses the hook the tier is C, with its reason."""
    system.fail.add("hook_keys")

    found = holding(system)

    assert Tier.DETECTION is found.tier
    assert all("error 5" in control.reason for control in found.controls if control.control != "full_screen")


def test_what_is_called_is_typed() -> None:
    """Every function that takes a handle is told so: without it ctypes cuts a handle to 32 bits."""
    handles: Callable[[str], bool] = user32._TAKES.__contains__

    assert all(map(handles, ("SetWindowsHookExW", "UnhookWindowsHookEx", "CallNextHookEx", "SetWindowPos")))
