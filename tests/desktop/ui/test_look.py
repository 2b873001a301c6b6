"""Another look while one works: the screen is built anew and stands where it stood, nothing typed is lost."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QPlainTextEdit
from pytestqt.qtbot import QtBot

from desktop.errors import DiskFull
from desktop.presenters.facts import Screen
from desktop.presenters.looks import THEMES
from desktop.ui.contrast import contrast
from desktop.ui.focus import focus_in
from desktop.ui.interactions.audio_recording import AudioRecordingWidget
from desktop.ui.interactions.spoken_answer import Phase
from desktop.ui.kiosk_window import KioskWindow
from desktop.ui.theme import theme_in_use
from desktop.ui.themes import themes
from desktop.ui.views.review_view import ReviewView
from desktop.ui.views.sign_in_view import SignInView
from desktop.ui.widgets.reader import Reader
from tests.desktop.ui.conftest import Opener
from tests.desktop.ui.looking import at, open_panel, panel, rebuilt, the_test
from tests.fakes.attempt import FakeAttempt
from tests.fakes.every_paper import every_paper
from tests.thorough import one_in


def test_a_theme_is_on_the_screen_at_once(open_room: Opener, qtbot: QtBot) -> None:
    """Choosing colours dresses what is in view, the passage with it."""
    room, window = open_room(Screen.TEST)

    rebuilt(room, window, qtbot, lambda: room.display.choose_theme("white_on_black"))

    assert "white_on_black" == theme_in_use().name
    image = window.grab().toImage()
    assert contrast(image.pixelColor(60, 400).name(), "#FFFFFF") >= 15


@pytest.mark.parametrize("name", one_in(8, THEMES))
def test_every_theme_can_be_worn(name: str, open_room: Opener, qtbot: QtBot) -> None:
    """The test page is built in every theme, its panes in the theme's own ground."""
    room, window = open_room(Screen.TEST)
    room.display.choose_theme(name)
    qtbot.waitUntil(lambda: theme_in_use().name == name)

    corner = the_test(window).pages.grab().toImage().pixelColor(12, 60).name().upper()

    assert themes()[name].surface == corner


def test_typing_goes_on_where_it_was(open_room: Opener, qtbot: QtBot) -> None:
    """Half a sentence, the cursor in it and a selection are there in the new size, and what was typed was flushed."""
    room, window = open_room(Screen.TEST)
    at(room, 12)
    field = focus_in(window)
    assert isinstance(field, QLineEdit)
    QTest.keyClicks(field, "two of them")
    field.setSelection(4, 2)
    assert room.attempt is not None

    rebuilt(room, window, qtbot, lambda: room.display.step_text(1))
    again = focus_in(window)

    assert isinstance(again, QLineEdit)
    assert again is not field
    assert ("two of them", "of", 6) == (again.text(), again.selectedText(), again.cursorPosition())
    assert ("flush",) in room.attempt.calls


def test_the_cursor_of_an_essay_stays(open_room: Opener, qtbot: QtBot) -> None:
    """In an essay the cursor stays between the same letters."""
    paper = every_paper()
    room, window = open_room(Screen.TEST, attempt=FakeAttempt(paper))
    assert room.attempt is not None
    room.attempt.go_to(next(id for id in paper[1] if id == "essay_plain"))
    area = focus_in(window)
    assert isinstance(area, QPlainTextEdit)
    QTest.keyClicks(area, "The harbour is deep.")
    for _ in range(5):
        QTest.keyClick(area, Qt.Key.Key_Left)

    rebuilt(room, window, qtbot, lambda: room.display.choose_theme("dark"))
    again = focus_in(window)

    assert isinstance(again, QPlainTextEdit)
    assert ("The harbour is deep.", 15) == (again.toPlainText(), again.textCursor().position())


def test_the_current_question_stays_in_view(open_room: Opener, qtbot: QtBot) -> None:
    """Growing text does not push the question that is worked on out of view, step after step."""
    room, window = open_room(Screen.TEST, size=(1280, 720))
    at(room, 8)
    assert room.attempt is not None

    for _ in range(9):
        rebuilt(room, window, qtbot, lambda: room.display.step_text(1))
        view = the_test(window).pages.current_view()
        assert view is not None
        assert view.sees(room.attempt.current)


def test_the_passage_stays_where_it_was_read(open_room: Opener, qtbot: QtBot) -> None:
    """A passage that was scrolled half down is half down in the new look."""
    room, window = open_room(Screen.TEST)
    reader = next(one for one in window.findChildren(Reader) if one.isVisible())
    reader.scroll_to(0.5)

    rebuilt(room, window, qtbot, lambda: room.display.choose_theme("black_on_rose"))
    again = next(one for one in window.findChildren(Reader) if one.isVisible())

    assert 0.5 == pytest.approx(again.scrolled, abs=0.05)


def test_what_is_typed_to_sign_in_stays(open_room: Opener, qtbot: QtBot) -> None:
    """Number and password survive another size of text, and so does the keyboard's place."""
    room, window = open_room(Screen.SIGN_IN)
    view = window.stack.currentWidget()
    assert isinstance(view, SignInView)
    QTest.keyClicks(view.number.field, "004 217")
    QTest.keyClicks(view.secret.field, "winter")
    view.secret.field.setFocus()

    rebuilt(room, window, qtbot, lambda: room.display.step_text(1))
    again = window.stack.currentWidget()

    assert isinstance(again, SignInView)
    assert ("004 217", "winter") == (again.number.words(), again.secret.field.text())
    assert again.secret.field.hasFocus()
    assert again.on.isEnabled()


def test_signing_in_stays_busy(open_room: Opener, qtbot: QtBot) -> None:
    """While the password is being checked, the new screen takes no second press either."""
    room, window = open_room(Screen.SIGN_IN)
    room.sign_in.busy_changed.emit(True)

    rebuilt(room, window, qtbot, lambda: room.display.step_text(1))
    view = window.stack.currentWidget()
    assert isinstance(view, SignInView)
    busy = view.on.isEnabled()
    room.sign_in.busy_changed.emit(False)

    assert (False, True) == (busy, view.number.isEnabled())


def test_a_pause_stays_a_pause(open_room: Opener, qtbot: QtBot) -> None:
    """In a pause the questions stay hidden in the new look, and the keyboard is at the way on."""
    room, window = open_room(Screen.TEST)
    assert room.attempt is not None
    room.attempt.pause()

    rebuilt(room, window, qtbot, lambda: room.display.step_text(1))
    here = focus_in(window)

    assert not the_test(window).pages.isVisible()
    assert isinstance(here, QAbstractButton)
    assert "Go on" == here.text()


def test_the_review_keeps_its_filter(open_room: Opener, qtbot: QtBot) -> None:
    """Which questions are listed, and how, is not forgotten."""
    room, window = open_room(Screen.REVIEW)
    view = window.stack.currentWidget()
    assert isinstance(view, ReviewView)
    view.filter.parts[1].click()
    view.shape.parts[1].click()

    rebuilt(room, window, qtbot, lambda: room.display.step_text(1))
    again = window.stack.currentWidget()

    assert isinstance(again, ReviewView)
    assert (1, 1) == (again.filter.index, again.shape.index)


def test_a_message_stays(open_room: Opener, qtbot: QtBot) -> None:
    """What the candidate has not read yet is still said after the change."""
    room, window = open_room(Screen.TEST)
    room.problem.emit(DiskFull())
    said = window.banner.accessibleName()

    rebuilt(room, window, qtbot, lambda: room.display.step_text(1))

    assert (True, said) == (window.banner.isVisible(), window.banner.accessibleName())


def test_a_sheet_that_is_open_is_waited_for(open_room: Opener, qtbot: QtBot) -> None:
    """A change from elsewhere does not take away the sheet one is answering; it comes when that is closed."""
    room, window = open_room(Screen.TEST)
    view = the_test(window)
    view._open_go_to()
    room.display.choose_theme("dark")
    qtbot.wait(50)
    meanwhile = theme_in_use().name
    view.go_to.close_panel()
    qtbot.waitUntil(lambda: theme_in_use().name == "dark")

    assert "light" == meanwhile


def test_a_recording_is_not_broken_off(open_room: Opener, qtbot: QtBot) -> None:
    """While sound is recorded, and until it is stored, the screen stays as it is; the new look comes after."""
    paper = every_paper()
    room, window = open_room(Screen.TEST, attempt=FakeAttempt(paper))
    assert room.attempt is not None
    room.attempt.go_to(next(id for id in paper[1] if id == "audio_recording"))
    (widget,) = window.findChildren(AudioRecordingWidget)
    widget.record.click()
    assert Phase.RECORDING is widget.answer.phase

    room.display.choose_theme("dark")
    qtbot.wait(50)
    recording = (theme_in_use().name, widget.answer.phase)
    room.attempt.sound.hear(1_000, 0.5)
    widget.record.click()
    qtbot.wait(50)
    storing = theme_in_use().name
    room.attempt.files.finish()
    qtbot.waitUntil(lambda: theme_in_use().name == "dark")

    assert ("light", Phase.RECORDING) == recording
    assert "light" == storing


def test_the_next_screen_wears_the_new_look(open_room: Opener) -> None:
    """A look that changes with the screen, as at sign-in, is on the next screen from its first moment."""
    room, window = open_room(Screen.SIGN_IN)
    room.display.choose_theme("dark")

    room.show(Screen.CHECK)

    assert "dark" == theme_in_use().name
    assert 1 == window.stack.count()


def test_keys_of_the_window_still_work_after_it(open_room: Opener, qtbot: QtBot) -> None:
    """Nothing that a sheet had put to rest stays at rest."""
    _, window = open_room(Screen.TEST)
    before = _resting(window)
    open_panel(window).swatches["dark"].click()
    qtbot.waitUntil(lambda: theme_in_use().name == "dark")
    panel(window).close_panel()

    assert before == _resting(window)


def _resting(window: KioskWindow) -> list[str]:
    """Name the keys that do nothing now: those of tools where none is offered."""
    return [key.key().toString() for key in window.findChildren(QShortcut) if not key.isEnabled()]
