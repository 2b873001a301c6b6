"""The locked test on the screen: why in plain words, nothing of the questions, and a way through for the proctor."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from assessment.attempt.events import UnlockChoice
from desktop.lockdown.sighting import Sighting
from desktop.presenters.facts import Screen
from desktop.presenters.lock_screen import LockFacts
from desktop.presenters.unlocking import Asked, CodeFacts
from desktop.ui.focus import focus_in
from desktop.ui.lock_sentences import OTHER, WHY, why_locked
from desktop.ui.views.locked_view import LockedView
from desktop.ui.views.test_view import TestView
from tests.desktop.ui.conftest import Opener
from tests.desktop.ui.views.test_entry_views import seen, words_on
from tests.fakes.attempt import FakeAttempt
from tests.fakes.presenters import FakeRoom


@pytest.fixture
def locked(open_room: Opener) -> tuple[FakeRoom, LockedView]:
    """A test that is locked while somebody works on it."""
    room, window = open_room(Screen.TEST, attempt=FakeAttempt())
    room.show(Screen.LOCKED)
    return room, seen(window, LockedView)


def test_it_says_why_and_what_happens_next(locked: tuple[FakeRoom, LockedView]) -> None:
    """Why, by what, that the answers are saved, how it stands with the clock, and whom to ask."""
    _, view = locked

    words = words_on(view)
    for told in (
        "A window of another program came in front of the test.",
        "Notes, Editor, process 4711",
        "Your answers are saved on this computer. The test clock goes on.",
        "Raise your hand.",
    ):
        assert told in words


def test_no_question_is_in_sight(locked: tuple[FakeRoom, LockedView]) -> None:
    """The questions are covered, and the keyboard is at the proctor's PIN."""
    _, view = locked

    assert not any(one.isVisible() for one in view.window().findChildren(TestView))
    assert focus_in(view) is view.pin.field


@pytest.mark.parametrize(("stops", "timed", "told"), [(True, True, "is stopped"), (False, False, "")])
def test_the_clock_is_told_as_it_is(open_room: Opener, stops: bool, timed: bool, told: str) -> None:
    """Where time stands it says so; where there is no clock it says nothing of one."""
    room, window = open_room(Screen.TEST, attempt=FakeAttempt())
    assert room.lock_screen.facts is not None
    room.lock_screen.facts = replace(room.lock_screen.facts, stops_clock=stops, timed=timed)
    room.show(Screen.LOCKED)

    words = words_on(seen(window, LockedView))
    assert told in words
    assert ("clock" in words) is timed


@pytest.mark.parametrize("choice", list(UnlockChoice))
def test_the_proctor_chooses_what_follows(locked: tuple[FakeRoom, LockedView], choice: UnlockChoice) -> None:
    """Nothing can be pressed before a PIN is there; then each button asks for its own."""
    room, view = locked
    (button,) = (one for one, own in view.choices.items() if own is choice)
    before = button.isEnabled()
    QTest.keyClicks(view.pin.field, "4711")
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    assert not before
    assert ("open", "4711", choice) in room.lock_screen.calls


def test_a_wrong_pin_can_be_tried_again(locked: tuple[FakeRoom, LockedView]) -> None:
    """It says so, empties the field, and takes the next."""
    room, view = locked
    QTest.keyClicks(view.pin.field, "1")
    QTest.keyClick(view.pin.field, Qt.Key.Key_Return)
    room.lock_screen.refused.emit(0)
    QTest.keyClicks(view.pin.field, "4711")

    assert "neither the PIN nor the code" in words_on(view)
    assert all(button.isEnabled() for button in view.choices)
    assert focus_in(view) is view.pin.field


@pytest.mark.parametrize(
    ("held", "title", "next_step"),
    [(True, "The test is paused", "Please wait."), (False, "The test is locked", "Raise your hand.")],
)
def test_what_staff_did_from_the_server_is_told_as_that(
    open_room: Opener, held: bool, title: str, next_step: str
) -> None:
    """Who did it, what they say and what happens next; a pause is told calmly, and there is nothing to allow."""
    room, window = open_room(Screen.TEST, attempt=FakeAttempt())
    kind = "held_by_staff" if held else "locked_by_staff"
    room.lock_screen.facts = LockFacts(
        "staff", kind, "Come to the front", stops_clock=held, timed=True, by_staff=True, held=held
    )
    room.show(Screen.LOCKED)

    view = seen(window, LockedView)
    words = words_on(view)
    for told in (title, why_locked(kind), "“Come to the front”", next_step):
        assert told in words
    assert not view.allow.isVisible()
    assert title == view.accessibleName()


def test_every_reason_has_its_words() -> None:
    """What is seen is told by a sentence of its own; what a later version sees is told in general."""
    assert len(WHY) == len({why_locked(kind) for kind in WHY})
    assert str(OTHER) == why_locked("something new")


def test_a_warning_is_told_and_work_goes_on(open_room: Opener) -> None:
    """What is only to be warned of stands above the test, which stays in view."""
    attempt = FakeAttempt()
    _, window = open_room(Screen.TEST, attempt=attempt)
    attempt.warned.emit(Sighting("focus", "focus_theft", "Notes"))

    assert isinstance(window.stack.currentWidget(), TestView)
    assert "Another program tried to take the keyboard." in words_on(window.banner)


def test_it_shows_where_the_code_stands(locked: tuple[FakeRoom, LockedView]) -> None:
    """The candidate's number, the place in the row and the challenge, which a screen reader spells."""
    _, view = locked

    words = words_on(view)
    assert "Candidate 1042, code 3" in words
    assert "7K3M-9QWX" in words
    assert "7 K 3 M , 9 Q W X" in view.codes.challenge.accessibleName()


def test_another_challenge_comes_into_view(locked: tuple[FakeRoom, LockedView]) -> None:
    """It replaces the one before, and what was typed so far stays, with the keyboard in its field."""
    room, view = locked
    QTest.keyClicks(view.pin.field, "1234")
    room.lock_screen.ask(Asked(pin=True, code=True), CodeFacts("1042", 3, "FHSZ-JG2Q"))

    assert "FHSZ-JG2Q" in words_on(view)
    assert "7K3M-9QWX" not in words_on(view)
    assert "1234" == view.pin.field.text()
    assert focus_in(view) is view.pin.field


@pytest.mark.parametrize(
    ("asked", "name", "hidden"),
    [
        (Asked(pin=True, code=True), "Proctor PIN or unlock code", True),
        (Asked(pin=True), "Proctor PIN", True),
        (Asked(code=True), "Unlock code", False),
    ],
)
def test_the_field_is_named_by_what_it_takes(
    open_room: Opener, asked: Asked, name: str, hidden: bool
) -> None:
    """Its name, for eyes and for screen readers, says what opens this test; a PIN is never shown."""
    room, window = open_room(Screen.TEST, attempt=FakeAttempt())
    room.lock_screen.ask(asked, CodeFacts("1042", 0, "7K3M-9QWX") if asked.code else None)
    room.show(Screen.LOCKED)
    view = seen(window, LockedView)

    assert name == view.pin.field.accessibleName()
    assert name in words_on(view)
    assert hidden is (view.pin.field.echoMode() is QLineEdit.EchoMode.Password)
    assert asked.code is ("7K3M-9QWX" in words_on(view))
    assert "Candidate 1042" not in words_on(view)


def test_what_only_the_server_opens_asks_for_nothing(open_room: Opener) -> None:
    """There is no field and no button, and it says where the test is opened."""
    room, window = open_room(Screen.TEST, attempt=FakeAttempt())
    room.lock_screen.ask(Asked(), None)
    room.show(Screen.LOCKED)
    view = seen(window, LockedView)

    assert "opened from the server" in words_on(view)
    assert not view.pin.isVisible()
    assert not any(button.isVisible() for button in view.choices)
