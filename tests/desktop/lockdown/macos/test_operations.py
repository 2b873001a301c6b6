"""What is asked of macOS: only sets of options that may stand together, and everything given back."""

import itertools
import subprocess
import sys
from functools import reduce
from operator import or_
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assessment.attempt.lockdown import CONTROLS, ProgramRule, Tier
from desktop.errors import LockdownUnavailable
from desktop.lockdown.capabilities import Reach
from desktop.lockdown.journal import Journal
from desktop.lockdown.macos.ability import HELPER, find_helper, holding
from desktop.lockdown.macos.native import READ_BY_OTHERS, SHARED_BY_NOBODY, WindowRow
from desktop.lockdown.macos.operations import NOTIFICATIONS, Presentation, SessionNotice, Unshared
from desktop.lockdown.macos.options import HELD, why_invalid
from desktop.lockdown.macos.options import Options as O  # noqa: N817 - a table of them reads better
from desktop.lockdown.macos.watch import Watch
from desktop.lockdown.sighting import Sighting
from tests.fakes.mac import OURS, FakeMac


@pytest.fixture
def mac() -> FakeMac:
    """A Mac on which nothing happens."""
    return FakeMac()


@pytest.mark.parametrize(
    ("options", "valid"),
    [
        (O(0), True),
        (HELD, True),
        (O.HIDE_DOCK | O.AUTO_HIDE_DOCK, False),
        (O.HIDE_DOCK | O.HIDE_MENU_BAR | O.AUTO_HIDE_MENU_BAR, False),
        (O.HIDE_MENU_BAR, False),
        (O.HIDE_MENU_BAR | O.AUTO_HIDE_DOCK, False),
        (O.HIDE_MENU_BAR | O.HIDE_DOCK, True),
        (O.AUTO_HIDE_MENU_BAR, False),
        (O.AUTO_HIDE_MENU_BAR | O.AUTO_HIDE_DOCK, True),
        (O.DISABLE_PROCESS_SWITCHING, False),
        (O.DISABLE_FORCE_QUIT, False),
        (O.DISABLE_SESSION_TERMINATION, False),
        (O.DISABLE_MENU_BAR_TRANSPARENCY, False),
        (O.DISABLE_FORCE_QUIT | O.AUTO_HIDE_DOCK, True),
        (O.DISABLE_APPLE_MENU, True),
        (O.AUTO_HIDE_TOOLBAR, False),
        (O.AUTO_HIDE_TOOLBAR | O.FULL_SCREEN | O.AUTO_HIDE_MENU_BAR | O.AUTO_HIDE_DOCK, True),
    ],
)
def test_the_rules_of_apple(options: O, valid: bool) -> None:
    """Each rule of the documentation, broken and kept."""
    assert valid is not bool(why_invalid(options))


def test_every_set_keeps_the_rules_or_names_one() -> None:
    """Of all sets, those that pass are exactly those that break none of the documented sentences."""
    for bits in itertools.product((False, True), repeat=len(O)):
        options = reduce(or_, (one for one, on in zip(O, bits, strict=True) if on), O(0))
        dock = options & (O.HIDE_DOCK | O.AUTO_HIDE_DOCK)
        needs = O.DISABLE_PROCESS_SWITCHING | O.DISABLE_FORCE_QUIT
        needs |= O.DISABLE_SESSION_TERMINATION | O.DISABLE_MENU_BAR_TRANSPARENCY
        kept = (
            not (O.HIDE_DOCK in options and O.AUTO_HIDE_DOCK in options)
            and not (O.HIDE_MENU_BAR in options and O.AUTO_HIDE_MENU_BAR in options)
            and (O.HIDE_MENU_BAR not in options or O.HIDE_DOCK in options)
            and (O.AUTO_HIDE_MENU_BAR not in options or bool(dock))
            and (not options & needs or bool(dock))
            and (
                O.AUTO_HIDE_TOOLBAR not in options
                or (O.FULL_SCREEN in options and O.AUTO_HIDE_MENU_BAR in options)
            )
        )
        assert kept is not bool(why_invalid(options))


@given(st.integers(0, 0x1FFF))
def test_the_system_is_never_asked_for_what_it_throws_at(options: int) -> None:
    """Whatever is wished for: an invalid set is refused before it reaches the system, and the old one stays."""
    mac = FakeMac()
    operation = Presentation(mac, O(options))

    if why := why_invalid(O(options)):
        with pytest.raises(LockdownUnavailable, match=why):
            operation.perform(Journal(Path("/nonexistent/journal")))
        assert 0 == mac.options
    else:
        operation.perform(Journal(Path("/nonexistent/journal")))
        assert options == mac.options
    operation.revert()
    operation.revert()
    assert 0 == mac.options


def test_options_that_the_system_does_not_take_are_told(mac: FakeMac, journal: Journal) -> None:
    """Asked for and not in force is not held."""
    mac.takes_options = False

    with pytest.raises(LockdownUnavailable, match="other presentation options"):
        Presentation(mac).perform(journal)


def test_a_window_is_read_by_nobody_while_it_lasts(mac: FakeMac, journal: Journal) -> None:
    """It is out of what others read of the screen until the end."""
    operation = Unshared(mac, lambda: 7)

    operation.perform(journal)
    during = dict(mac.shared)
    operation.revert()
    operation.revert()

    assert ({7: SHARED_BY_NOBODY}, {7: READ_BY_OTHERS}) == (during, mac.shared)


def test_changes_of_the_session_are_told(mac: FakeMac, journal: Journal) -> None:
    """Another user and a machine asleep are told against controls of the policy; unknown names are not."""
    seen: list[Sighting] = []
    operation = SessionNotice(mac, seen.append)
    operation.perform(journal)
    assert mac.told is not None

    for name in (*NOTIFICATIONS, "NSWorkspaceDidMountNotification"):
        mac.told(name)
    operation.revert()

    assert len(NOTIFICATIONS) == len(seen)
    assert {one.control for one in seen} <= set(CONTROLS)
    assert mac.told is None


OTHER = WindowRow(99, "Notes", 0, True, "/Applications/Notes.app/Contents/MacOS/Notes")


@pytest.mark.parametrize(
    ("rows", "told"),
    [
        ([], 0),
        ([WindowRow(OURS, "Carrel", 3, True), OTHER], 0),
        ([OTHER, WindowRow(OURS, "Carrel", 3, True)], 1),
        ([OTHER, OTHER, WindowRow(OURS, "Carrel", 3, True), OTHER], 2),
        ([OTHER], 1),
        ([WindowRow(99, "Notes", 0, False), WindowRow(OURS, "Carrel", 3, True)], 0),
        ([WindowRow(1, "Window Server", 24, True), WindowRow(OURS, "Carrel", 3, True)], 0),
    ],
    ids=["none", "behind", "before", "two before", "ours away", "not seen", "the system's"],
)
def test_what_stands_before_our_window_is_told(mac: FakeMac, rows: list[WindowRow], told: int) -> None:
    """Each window of somebody else before ours is told, and we come in front; what is behind is let be."""
    seen: list[Sighting] = []
    mac.rows = rows

    found = Watch(mac, seen.append, OURS).look()

    assert (bool(told), told) == (found, len(seen))
    assert int(bool(told)) == mac.activated


def test_an_excepted_program_may_stand_before_it(mac: FakeMac) -> None:
    """A program of the policy's exceptions is not told."""
    mac.rows.insert(0, OTHER)
    watch = Watch(mac, lambda seen: pytest.fail(str(seen)), OURS)
    watch.allowed = (ProgramRule(path=OTHER.program),)

    assert not watch.look()


def test_the_helper_makes_a_kiosk(tmp_path: Path) -> None:
    """Beside the program it is found, and a session of the system is held; without it, a hardened application."""
    program = tmp_path / "carrel"
    assert find_helper(program) is None
    helper = tmp_path / HELPER
    helper.parent.mkdir(parents=True)
    helper.touch()

    assert helper == find_helper(program)
    for found, tier, keys in (
        (holding(helper), Tier.KIOSK, Reach.ENFORCED),
        (holding(None), Tier.HARDENED, Reach.DETECTED),
    ):
        levels = {control.control: control.reach for control in found.controls}
        assert (tier, keys) == (found.tier, levels["keys"])
        assert all(control.reason for control in found.controls if control.reach is Reach.UNAVAILABLE)


def test_nothing_of_another_system_is_loaded_here() -> None:
    """The application and its backends load neither PyObjC nor the libraries of Windows on Linux."""
    if not sys.platform.startswith("linux"):
        pytest.skip("says what Linux does not load")
    script = (
        "import sys, desktop.furnish, desktop.ui.kiosk.windows_hold, desktop.ui.kiosk.mac_hold\n"
        "names = ('AppKit', 'Quartz', 'objc', 'desktop.lockdown.windows.user32', 'desktop.lockdown.macos.cocoa')\n"
        "print([name for name in names if name in sys.modules])"
    )

    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)

    assert "[]" == done.stdout.strip()
