"""What staff say is seen, heard, recorded as shown, and stays until it is dismissed."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop.presenters.commands import StaffMessage
from desktop.presenters.facts import Screen
from desktop.ui import staff_messages
from desktop.ui.focus import focus_in
from desktop.ui.kiosk_window import KioskWindow
from desktop.ui.staff_messages import StaffMessages
from desktop.ui.views.locked_view import LockedView
from tests.desktop.ui.conftest import Opener
from tests.desktop.ui.views.test_entry_views import words_on
from tests.fakes.attempt import FakeAttempt
from tests.fakes.presenters import FakeRoom

FIRST, SECOND = StaffMessage("m1", "Please speak up."), StaffMessage("m2", "The windows stay <b>closed</b>.")


@pytest.fixture
def sat(open_room: Opener) -> tuple[FakeRoom, FakeAttempt, KioskWindow]:
    """A test that somebody works on."""
    attempt = FakeAttempt()
    room, window = open_room(Screen.TEST, attempt=attempt)
    return room, attempt, window


def messages_of(window: KioskWindow) -> StaffMessages:
    """Return what shows the messages of a window."""
    found = window.findChild(StaffMessages)
    assert isinstance(found, StaffMessages)
    return found


def shown(attempt: FakeAttempt) -> list[object]:
    """Return the messages that were told to have been on the screen."""
    return [call[1] for call in attempt.calls if call[0] == "message_shown"]


def test_a_message_is_shown_said_and_recorded(
    sat: tuple[FakeRoom, FakeAttempt, KioskWindow], monkeypatch: pytest.MonkeyPatch
) -> None:
    """It lies over the test with the keyboard on its button, is spoken whole, and then counts as shown."""
    _, attempt, window = sat
    spoken: list[str] = []
    monkeypatch.setattr(staff_messages, "announce", lambda _, text, urgent: spoken.append(text))

    attempt.said.emit(FIRST)

    panel = messages_of(window).panel
    assert panel is not None
    assert panel.isVisible()
    assert FIRST.text in words_on(panel)
    assert focus_in(window) is panel.understood
    assert ["A message from the proctor. Please speak up."] == spoken
    assert [FIRST] == shown(attempt)


def test_what_was_typed_is_saved_first(sat: tuple[FakeRoom, FakeAttempt, KioskWindow]) -> None:
    """Before a message covers the question, what is being typed is handed over."""
    _, attempt, _ = sat

    attempt.said.emit(FIRST)

    assert ["flush", "message_shown"] == [call[0] for call in attempt.calls][-2:]


def test_messages_wait_for_one_another(sat: tuple[FakeRoom, FakeAttempt, KioskWindow]) -> None:
    """A second message comes when the first was dismissed, by the button or by Escape, and never takes its place."""
    _, attempt, window = sat
    attempt.said.emit(FIRST)
    attempt.said.emit(SECOND)
    first = messages_of(window).panel
    assert first is not None
    assert [FIRST] == shown(attempt)

    QTest.mouseClick(first.understood, Qt.MouseButton.LeftButton)
    second = messages_of(window).panel
    assert second is not None
    assert SECOND.text in words_on(second)  # letter for letter: nothing in it is markup
    QTest.keyClick(second, Qt.Key.Key_Escape)

    assert messages_of(window).panel is None
    assert [FIRST, SECOND] == shown(attempt)
    assert window.stack.isEnabled()


def test_a_message_stays_over_a_screen_that_changes(sat: tuple[FakeRoom, FakeAttempt, KioskWindow]) -> None:
    """Locked meanwhile, or ended, the candidate still reads what was said."""
    room, attempt, window = sat
    attempt.said.emit(FIRST)

    room.show(Screen.LOCKED)

    panel = messages_of(window).panel
    assert panel is not None
    assert panel.isVisible()
    assert isinstance(window.stack.currentWidget(), LockedView)
