"""The hold on Windows, on a Windows of our own: all of it or nothing, and what the system tells is passed on."""

import pytest

from assessment.attempt.lockdown import LockdownPolicy, ProgramRule
from desktop.lockdown.journal import Journal
from desktop.lockdown.sequence import LockdownFailed, Sequence
from desktop.lockdown.sighting import Sighting
from desktop.lockdown.windows.native import SHIELDED, WindowFacts
from desktop.lockdown.windows.session import WM_POWERBROADCAST, WM_WTSSESSION_CHANGE
from desktop.presenters.facts import Screen
from desktop.room_lock import WindowLock
from desktop.ui.kiosk.windows_hold import WindowsHold
from desktop.ui.kiosk_window import KioskWindow
from tests.desktop.ui.conftest import Opener
from tests.fakes.guard_link import FakeGuardLink
from tests.fakes.windows import EXAM_PID, FakeWindows


class Rig:
    """A window, the system and the guard around it."""

    def __init__(self, window: KioskWindow) -> None:
        self.window, self.system, self.link = window, FakeWindows(), FakeGuardLink()
        self.system.windows[int(window.winId())] = WindowFacts(EXAM_PID, "", "", "", True)
        self.hold = WindowsHold(window, self.system, self.link)
        self.seen: list[Sighting] = []
        self.hold.tell(self.seen.append)
        self.operations = (WindowLock(window), *self.hold.operations)


@pytest.fixture
def rig(open_room: Opener) -> Rig:
    """Everything, on a test that is under way."""
    return Rig(open_room(Screen.TEST)[1])


def test_all_of_it_holds_and_is_given_back(rig: Rig, journal: Journal) -> None:
    """Engaged, flags, shield, notice and guard are there; released, everything is as it was and nothing is noted."""
    sequence = Sequence(rig.operations, journal)

    engaged = sequence.engage()
    window = int(rig.window.winId())
    during = (rig.system.affinity, rig.system.followers, rig.link.watches)
    held = ({window: SHIELDED}, {window}, window)
    assert held == during
    assert ("window", "system_keys", "help_keys", "capture", "session_notice", "guard") == engaged.held
    sequence.release()

    assert rig.system.is_free()
    assert (0, ()) == (rig.link.watches, journal.pending())
    assert not rig.window.locked


@pytest.mark.parametrize("step", ["follow_session", "guard"])
def test_a_required_step_that_fails_undoes_all(rig: Rig, journal: Journal, step: str) -> None:
    """Whichever fails, the start is refused with its reason, everything is as it was, and the journal is empty."""
    rig.link.refuses = step == "guard"
    rig.system.fail.add(step)

    with pytest.raises(LockdownFailed) as failed:
        Sequence(rig.operations, journal).engage()

    assert failed.value.detail
    assert rig.system.is_free()
    assert (0, ()) == (rig.link.watches, journal.pending())
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


def test_a_guard_that_ends_is_told_and_followed_by_another(rig: Rig, journal: Journal) -> None:
    """The window stays guarded by the policy's rules; where no other comes, that is told as well."""
    excepted = ProgramRule(name="reader.exe")
    rig.hold.use(LockdownPolicy(exceptions=(excepted,)))
    Sequence(rig.operations, journal).engage()

    rig.link.lost.emit("it ended")
    assert (2, (excepted,)) == (rig.link.times_begun, rig.link.allowed)
    rig.link.refuses = True
    rig.link.lost.emit("it ended")

    assert ["guard_lost"] * 3 == [seen.kind for seen in rig.seen]
