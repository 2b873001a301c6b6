"""The panel that keeps a proctor from leaving while answers are not saved."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.errors import DatabaseLocked, DiskFull, StorageFailed
from desktop.presenters.facts import HeldFacts, SaveFacts, SaveState, Screen, TimeFacts
from desktop.ui.kiosk_window import KioskWindow
from desktop.ui.messages import of_held, of_loss
from desktop.ui.theme import LIGHT, apply_theme
from desktop.ui.widgets.held_panel import HeldPanel
from desktop.ui.widgets.proctor_panel import ProctorPanel
from tests.desktop.ui.conftest import Opener
from tests.fakes.presenters import FakeRoom


def waiting(room: FakeRoom, window: KioskWindow, held: HeldFacts) -> HeldPanel:
    """Ask for the PIN, accept it, and let the disk refuse."""
    window.proctor_wished.emit()
    room.leave.accepted.emit()
    room.leave.waits.emit(held)
    panel = window.findChild(HeldPanel)
    assert isinstance(panel, HeldPanel)
    return panel


def proctor_panel(window: KioskWindow) -> ProctorPanel:
    """Return the panel that asks for the PIN first."""
    panel = window.findChild(ProctorPanel)
    assert isinstance(panel, ProctorPanel)
    return panel


def test_after_the_pin_the_test_stays_covered_until_all_is_saved(open_room: Opener) -> None:
    """Between the right PIN and the end of the sitting nobody gets back to the questions, not even by Escape."""
    room, window = open_room(Screen.TEST)
    window.proctor_wished.emit()
    asked = proctor_panel(window)
    room.leave.accepted.emit()
    QTest.keyClick(asked, Qt.Key.Key_Escape)
    assert (True, False, False) == (asked.isVisible(), asked.stay.isEnabled(), asked.go.isEnabled())
    room.leave.waits.emit(HeldFacts(2, DiskFull()))
    held = window.findChild(HeldPanel)
    assert isinstance(held, HeldPanel)
    assert (False, True) == (asked.isVisible(), held.isVisible())
    QTest.keyClick(held, Qt.Key.Key_Escape)
    window.proctor_wished.emit()
    assert (False, True) == (asked.isVisible(), held.isVisible())
    room.leave.left.emit()

    assert (False, False) == (asked.isVisible(), held.isVisible())


def test_a_pin_accepted_behind_a_closed_panel_covers_the_test_again(open_room: Opener) -> None:
    """Whoever went back to the questions while the PIN was being checked is stopped when it is right."""
    room, window = open_room(Screen.TEST)
    window.proctor_wished.emit()
    asked = proctor_panel(window)
    QTest.keyClicks(asked.pin.field, "4711")
    asked.go.click()
    asked.stay.click()
    assert not asked.isVisible()
    room.leave.accepted.emit()
    QTest.keyClick(asked, Qt.Key.Key_Escape)

    assert (True, False, False) == (asked.isVisible(), asked.stay.isEnabled(), asked.go.isEnabled())
    room.leave.left.emit()
    assert not asked.isVisible()


def test_leaving_from_elsewhere_covers_nothing(open_room: Opener) -> None:
    """Where there is no attempt to wait for, an accepted PIN opens nothing."""
    room, window = open_room(Screen.SIGN_IN)
    room.leave.waiting = False
    room.leave.accepted.emit()

    assert not proctor_panel(window).isVisible()


def test_the_way_out_names_the_answers_that_it_costs(open_room: Opener) -> None:
    """The number on the button is the number confirmed with the PIN, and it follows what is still held."""
    room, window = open_room(Screen.TEST)
    panel = waiting(room, window, HeldFacts(3, DiskFull()))
    assert ("Leave without 3 answers", False) == (panel.go.text(), panel.go.isEnabled())
    room.leave.waits.emit(HeldFacts(1, DiskFull()))
    QTest.keyClicks(panel.pin.field, "4711")
    room.leave.waits.emit(HeldFacts(1, DiskFull()))
    assert ("Leave without 1 answer", "4711") == (panel.go.text(), panel.pin.field.text())
    QTest.keyClick(panel.pin.field, Qt.Key.Key_Return)

    assert ("leave_anyway", "4711", 1) == room.leave.calls[-1]


def test_why_a_pin_is_refused_is_in_view_in_large_text(
    qapp: QApplication, qtbot: QtBot, open_room: Opener
) -> None:
    """At 200 percent the sheet scrolls so far that the field and the sentence below it are seen."""
    apply_theme(qapp, LIGHT, zoom=2)
    room, window = open_room(Screen.TEST, size=(1366, 768))
    panel = waiting(room, window, HeldFacts(2, DiskFull()))
    room.leave.refused.emit(20)
    note = panel.pin.note
    qtbot.waitUntil(lambda: note.visibleRegion().boundingRect().height() == note.height())
    assert not panel.pin.field.visibleRegion().isEmpty()


def test_a_wrong_pin_and_a_number_that_changed_are_told(open_room: Opener) -> None:
    """Either way the PIN is asked for again, with the reason."""
    room, window = open_room(Screen.TEST)
    panel = waiting(room, window, HeldFacts(3, DiskFull()))
    QTest.keyClicks(panel.pin.field, "1111")
    panel.go.click()
    room.leave.refused.emit(0)
    assert ("This PIN is not right.", "") == (panel.pin.note.text(), panel.pin.field.text())
    QTest.keyClicks(panel.pin.field, "4711")
    panel.go.click()
    room.leave.waits.emit(HeldFacts(2, DiskFull(), recounted=True))

    assert ("Leave without 2 answers", "") == (panel.go.text(), panel.pin.field.text())
    assert "has changed" in panel.pin.note.text()


@pytest.mark.parametrize("error", [DiskFull(), DatabaseLocked(), StorageFailed(), ZeroDivisionError(), None])
@pytest.mark.parametrize("answers", [0, 1, 2])
def test_what_is_said_is_true_of_every_number_and_trouble(answers: int, error: Exception | None) -> None:
    """What is held, that it is tried again, what can be done and what leaving costs are all said."""
    held = HeldFacts(answers, error)
    message, loss = of_held(held), of_loss(held)

    expected = {0: "All answers are on the disk", 1: "1 answer is not on", 2: "2 answers are not on"}[answers]
    assert message.title.startswith(expected)
    assert "keeps trying" in message.sentence
    assert message.remedy
    assert {0: "the record only", 1: "loses 1 answer ", 2: "loses 2 answers "}[answers] in loss


@pytest.mark.parametrize("locked", [True, False])
def test_a_window_that_holds_answers_is_not_closed(open_room: Opener, locked: bool) -> None:
    """Locked or not, closing is refused while something would be lost; unlocked, a proctor is asked for."""
    room, window = open_room(Screen.TEST)
    if locked:
        window.engage()
    room.holds = True
    assert not window.close()
    assert (True, not locked) == (window.isVisible(), proctor_panel(window).isVisible())
    window.disengage()
    room.holds = False

    assert window.close()


def test_a_time_warning_promises_no_more_than_is_so(open_room: Opener) -> None:
    """While answers are not saved, no line says that they are."""
    room, window = open_room(Screen.TEST)
    assert room.attempt is not None
    told = []
    for state in (SaveState.SAVED, SaveState.FAILED):
        room.attempt.save = SaveFacts(state)
        room.attempt.time_warning.emit(TimeFacts(299_000, 3_600_000, paused=False, warning_ms=300_000))
        told.append("Your answers are saved" in window.banner.accessibleDescription())

    assert [True, False] == told
