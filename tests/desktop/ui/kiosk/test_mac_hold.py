"""The hold on macOS, on a Mac of our own with a helper that is a real process: all of it or nothing."""

import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from assessment.attempt.lockdown import LockdownPolicy, ProgramRule
from desktop.errors import LockdownUnavailable
from desktop.lockdown.journal import Journal
from desktop.lockdown.macos.assessment import State
from desktop.lockdown.macos.native import WindowRow
from desktop.lockdown.macos.options import HELD
from desktop.lockdown.sequence import LockdownFailed, Sequence
from desktop.lockdown.sighting import Sighting
from desktop.presenters.facts import Screen
from desktop.room_lock import WindowLock
from desktop.ui.kiosk.assessment_link import AssessmentLink
from desktop.ui.kiosk.mac_hold import MacHold
from desktop.ui.kiosk_window import KioskWindow
from tests.desktop.ui.conftest import Opener
from tests.fakes import assessment_helper
from tests.fakes.mac import FakeMac

READY, BEGAN, ENDED = '{"ready": 1}', '{"began": ""}', '{"ended": ""}'
OTHER = WindowRow(99, "Notes", 0, True, "/Applications/Notes.app/Contents/MacOS/Notes")
Helper = Callable[..., AssessmentLink]


@pytest.fixture
def helper(tmp_path: Path) -> Helper:
    """Make helpers that say what they are told to say."""

    def make(*answers: str) -> AssessmentLink:
        said = tmp_path / "answers"
        said.write_text("\n".join(answers), "utf-8")
        return AssessmentLink(Path(sys.executable), str(assessment_helper.__file__), str(said))

    return make


@pytest.fixture
def window(open_room: Opener) -> KioskWindow:
    """The window of a test that is under way."""
    return open_room(Screen.TEST)[1]


@pytest.mark.parametrize("with_helper", [True, False])
def test_all_of_it_holds_and_is_given_back(
    window: KioskWindow, helper: Helper, journal: Journal, with_helper: bool
) -> None:
    """Engaged, the options are in force and assessment mode is on where there is a helper; released, nothing is left."""
    mac, link = FakeMac(), helper(READY, BEGAN, ENDED) if with_helper else None
    hold = MacHold(window, mac, lambda: 0.0, link)
    sequence = Sequence((WindowLock(window), *hold.operations), journal)

    engaged = sequence.engage()
    assert int(HELD) == mac.options
    assert with_helper is ("assessment" in engaged.held)
    assert link is None or link.state is State.ACTIVE
    sequence.release()

    assert mac.is_free()
    assert () == journal.pending()
    assert not window.locked
    assert link is None or link.state is State.ENDED


@pytest.mark.parametrize(
    ("refused", "answers", "says"),
    [
        ("set_presentation", (READY, BEGAN, ENDED), "set_presentation"),
        ("follow", (READY, BEGAN, ENDED), "follow"),
        ("", (READY, '{"failed": "no entitlement"}'), "no entitlement"),
        ("", ('{"ready": 2}',), "version 2"),
        ("", ("die",), "helper ended"),
        ("", (READY, "die"), "helper ended"),
        ("", ("nonsense",), "says"),
        ("", (READY, ENDED), "ended while it is beginning"),
    ],
)
def test_a_required_step_that_fails_undoes_all(
    window: KioskWindow, helper: Helper, journal: Journal, refused: str, answers: tuple[str, ...], says: str
) -> None:
    """Whichever fails, the start is refused with its reason, everything is as it was, and the journal is empty."""
    mac = FakeMac(fail={refused})
    hold = MacHold(window, mac, lambda: 0.0, helper(*answers))

    with pytest.raises(LockdownFailed, match=says):
        Sequence((WindowLock(window), *hold.operations), journal).engage()

    assert mac.is_free()
    assert () == journal.pending()
    assert not window.locked


def test_without_the_shield_the_test_begins(window: KioskWindow, journal: Journal) -> None:
    """Where the window cannot be kept from being read, that is told and refuses nobody."""
    mac = FakeMac(fail={"share"})
    sequence = Sequence(MacHold(window, mac, lambda: 0.0, None).operations, journal)

    engaged = sequence.engage()
    sequence.release()

    assert (("capture", "share: refused"),) == engaged.lacking
    assert mac.is_free()


@pytest.mark.parametrize("answer", ['{"interrupted": "a subsystem failed"}', ENDED, "rubbish", "die"])
def test_a_session_that_is_broken_off_is_told(
    qtbot: QtBot, window: KioskWindow, helper: Helper, journal: Journal, answer: str
) -> None:
    """The system or the helper ends it unasked: a sighting says so, and it can still be released."""
    hold = MacHold(window, FakeMac(), lambda: 0.0, link := helper(READY, BEGAN, answer, ENDED))
    seen: list[Sighting] = []
    hold.tell(seen.append)
    link.perform(journal)
    assert link._process is not None

    link._process.write(b"\n")  # the helper of the test gives its next answer to any line
    qtbot.waitUntil(lambda: bool(seen))
    link.revert()

    assert ["assessment_interrupted"] == [one.kind for one in seen]


def test_a_session_that_is_over_as_it_begins_is_refused(
    window: KioskWindow, helper: Helper, journal: Journal
) -> None:
    """Begun and interrupted in one breath is no session: nothing is waited for."""
    link = helper(READY, BEGAN + '|{"interrupted": "a subsystem failed"}', ENDED)

    with pytest.raises(LockdownUnavailable, match="a subsystem failed"):
        link.perform(journal)


def test_a_helper_that_is_not_there_is_told(window: KioskWindow, journal: Journal, tmp_path: Path) -> None:
    """A program that cannot be started is a reason."""
    with pytest.raises(LockdownUnavailable, match="helper ended"):
        AssessmentLink(tmp_path / "nothing").perform(journal)


def test_what_comes_before_the_window_is_told_and_put_behind(window: KioskWindow) -> None:
    """Many looks at the same window are one sighting with a count; a program of the policy is let be."""
    mac, now, seen = FakeMac(), [0.0], list[Sighting]()
    hold = MacHold(window, mac, lambda: now[0], None)
    hold.prepare()
    hold.tell(seen.append)

    for _ in range(3):
        mac.rows = [OTHER]
        hold.look()
    now[0] = 3.0
    mac.rows = []
    hold.look()

    assert [1, 2] == [one.count for one in seen]
    assert 3 == mac.activated
    hold.use(LockdownPolicy(exceptions=(ProgramRule(path=OTHER.program),)))
    mac.rows = [OTHER]
    hold.look()
    assert 3 == mac.activated
