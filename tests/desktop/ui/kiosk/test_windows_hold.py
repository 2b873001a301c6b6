"""The hold on Windows, on a Windows of our own: all of it or nothing, and what the system tells is passed on."""

import ctypes
from ctypes import wintypes

import pytest

from assessment.attempt.lockdown import LockdownPolicy, ProgramRule
from desktop.lockdown.journal import Journal
from desktop.lockdown.sequence import LockdownFailed, Sequence
from desktop.lockdown.sighting import Sighting
from desktop.lockdown.windows.native import SHIELDED, WindowFacts
from desktop.lockdown.windows.session import WM_POWERBROADCAST, WM_WTSSESSION_CHANGE
from desktop.presenters.facts import Screen
from desktop.room_lock import WindowLock
from desktop.ui.kiosk import guarded_hold, windows_hold
from desktop.ui.kiosk.windows_hold import WindowsHold
from desktop.ui.kiosk_window import KioskWindow
from tests.desktop.ui.conftest import Opener
from tests.fakes.guard_hold import FakeGuardHold
from tests.fakes.windows import EXAM_PID, FakeWindows


class Rig:
    """A window, the system and the guard around it."""

    def __init__(self, window: KioskWindow) -> None:
        self.window, self.system = window, FakeWindows()
        self.system.windows[window.number] = WindowFacts(EXAM_PID, "", "", "", True)
        self.hold = WindowsHold(window, self.system)
        (self.guard,) = FakeGuardHold.made
        self.seen: list[Sighting] = []
        self.hold.tell(self.seen.append)
        self.operations = (WindowLock(window), *self.hold.operations)


@pytest.fixture
def rig(open_room: Opener, monkeypatch: pytest.MonkeyPatch) -> Rig:
    """Everything, on a test that is under way."""
    monkeypatch.setattr(FakeGuardHold, "made", [])
    monkeypatch.setattr(guarded_hold, "GuardHold", FakeGuardHold)
    monkeypatch.setattr(KioskWindow, "number", 4711)  # of the system that is made here
    return Rig(open_room(Screen.TEST)[1])


def test_all_of_it_holds_and_is_given_back(rig: Rig, journal: Journal) -> None:
    """Engaged, flags, shield, notice and guard are there; released, everything is as it was and nothing is noted."""
    sequence = Sequence(rig.operations, journal)

    engaged = sequence.engage()
    window = rig.window.number
    during = (rig.system.affinity, rig.system.followers, rig.guard.watches)
    held = ({window: SHIELDED}, {window}, window)
    assert held == during
    assert ("window", "system_keys", "help_keys", "capture", "session_notice", "guard") == engaged.held
    sequence.release()

    assert rig.system.is_free()
    assert (0, ()) == (rig.guard.watches, journal.pending())
    assert not rig.window.locked


@pytest.mark.parametrize("step", ["follow_session", "guard"])
def test_a_required_step_that_fails_undoes_all(rig: Rig, journal: Journal, step: str) -> None:
    """Whichever fails, the start is refused with its reason, everything is as it was, and the journal is empty."""
    rig.guard.refuses = step == "guard"
    rig.system.fail.add(step)

    with pytest.raises(LockdownFailed) as failed:
        Sequence(rig.operations, journal).engage()

    assert failed.value.detail
    assert rig.system.is_free()
    assert (0, ()) == (rig.guard.watches, journal.pending())
    assert not rig.window.locked


@pytest.mark.parametrize(("step", "name"), [("help_keys", "help_keys"), ("set_affinity", "capture")])
def test_what_only_helps_refuses_nobody(rig: Rig, journal: Journal, step: str, name: str) -> None:
    """Without the shield, or the shortcuts switched off, the test begins; what is lacking is told with its reason."""
    rig.system.fail.add(step)
    sequence = Sequence(rig.operations, journal)

    engaged = sequence.engage()
    sequence.release()

    assert ((name, f"{step}: error 5"),) == engaged.lacking
    assert rig.system.is_free()
    assert () == journal.pending()


def test_what_the_system_tells_is_a_sighting(rig: Rig) -> None:
    """A locked session and a machine that slept are told; other messages are not."""
    rig.hold.take(WM_WTSSESSION_CHANGE, 7)
    rig.hold.take(WM_POWERBROADCAST, 4)
    rig.hold.take(0x0100, 7)

    assert [Sighting("session_switch", "session_locked"), Sighting("suspend", "suspend")] == rig.seen


def test_what_the_guard_sees_is_told(rig: Rig) -> None:
    """It is started before it is needed, knows whom the policy excepts, and its sightings are passed on."""
    excepted = ProgramRule(name="reader.exe")
    rig.hold.prepare()
    rig.hold.use(LockdownPolicy(exceptions=(excepted,)))

    rig.guard.seen.emit(Sighting("keys", "shortcut", "Win"))

    assert (True, (excepted,)) == (rig.guard.prepared, rig.guard.allowed)
    assert [Sighting("keys", "shortcut", "Win")] == rig.seen


def test_messages_of_windows_are_read_and_not_stopped() -> None:
    """Of a message on its way to Qt the number and the first parameter are read; others are let be."""
    read: list[tuple[int, int]] = []
    messages = windows_hold.Messages(lambda message, what: read.append((message, what)))
    told = wintypes.MSG()
    told.message, told.wParam = WM_WTSSESSION_CHANGE, 7

    answers = [
        messages.nativeEventFilter(kind, ctypes.addressof(told)) for kind in (b"windows_generic_MSG", b"xcb")
    ]

    assert [(WM_WTSSESSION_CHANGE, 7)] == read
    assert [(False, 0)] * 2 == answers
