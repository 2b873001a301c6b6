"""Another look while one works: the screen is built anew and stands where it stood, nothing typed is lost."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from desktop.errors import DiskFull
from desktop.presenters.facts import Screen
from desktop.presenters.looks import THEMES
from desktop.ui.contrast import contrast
from desktop.ui.focus import focus_in
from desktop.ui.interactions.audio_recording import AudioRecordingWidget
from desktop.ui.interactions.choice_group import ChoiceGroup
from desktop.ui.interactions.spoken_answer import Phase
from desktop.ui.kiosk_window import KioskWindow
from desktop.ui.theme import LIGHT, apply_theme, px, theme_in_use
from desktop.ui.themes import themes
from desktop.ui.typefaces import families_of
from desktop.ui.views.review_view import ReviewView
from desktop.ui.views.sign_in_view import SignInView
from desktop.ui.views.test_view import TestView
from desktop.ui.widgets.display_panel import DisplayPanel, theme_title
from desktop.ui.widgets.field import LineField
from desktop.ui.widgets.reader import Reader
from desktop.ui.widgets.text import Label
from tests.desktop.ui.conftest import Opener
from tests.fakes.attempt import FakeAttempt
from tests.fakes.every_paper import every_paper
from tests.fakes.presenters import FakeRoom

KeyPress = Callable[[Qt.Key], None]


@pytest.fixture(autouse=True)
def _usual_look(qapp: QApplication) -> Iterator[None]:
    """Begin in the usual look and leave the application in it."""
    apply_theme(qapp, LIGHT)
    yield
    apply_theme(qapp, LIGHT)


def the_test(window: KioskWindow) -> TestView:
    """Return the test in view."""
    view = window.stack.currentWidget()
    assert isinstance(view, TestView)
    return view


def panel(window: KioskWindow) -> DisplayPanel:
    """Return the sheet that is open."""
    (found,) = [one for one in window.findChildren(DisplayPanel) if one.isVisible()]
    return found


def open_panel(window: KioskWindow) -> DisplayPanel:
    """Press the button in the header."""
    the_test(window).header.display.click()
    return panel(window)


def at(room: FakeRoom, number: int) -> None:
    """Go to a question by its number."""
    assert room.attempt is not None
    room.attempt.go_to(room.attempt.form.entries[number - 1].item_id)


def rebuilt(room: FakeRoom, window: KioskWindow, qtbot: QtBot, wish: Callable[[], object]) -> None:
    """Wish for another look and wait until the screen is there in it."""
    before = window.stack.currentWidget()
    wish()
    qtbot.waitUntil(lambda: window.stack.currentWidget() is not before)
    qtbot.wait(60)  # heights are final then


# --------------------------------------------------------------------------------------------- built anew


def test_a_theme_is_on_the_screen_at_once(open_room: Opener, qtbot: QtBot) -> None:
    """Choosing colours dresses what is in view, the passage with it."""
    room, window = open_room(Screen.TEST)

    rebuilt(room, window, qtbot, lambda: room.display.choose_theme("white_on_black"))

    assert "white_on_black" == theme_in_use().name
    image = window.grab().toImage()
    assert contrast(image.pixelColor(60, 400).name(), "#FFFFFF") >= 15


@pytest.mark.parametrize("name", THEMES)
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


# --------------------------------------------------------------------------------------------------- keys


@pytest.mark.parametrize(
    ("keys", "percent"), [("Ctrl++", 125), ("Ctrl+=", 125), ("Ctrl+-", 100), ("Ctrl+0", 100)]
)
def test_keys_change_the_size_of_text(keys: str, percent: int, open_room: Opener, qtbot: QtBot) -> None:
    """Ctrl with plus, minus and nought enlarge, reduce and restore, from wherever the keyboard is."""
    room, window = open_room(Screen.TEST)
    room.display.step_text(1)
    qtbot.waitUntil(lambda: px(100) == 110)
    (shortcut,) = [one for one in window.findChildren(QShortcut) if one.key() == QKeySequence(keys)]

    shortcut.activated.emit()

    assert percent == room.display.look.text_percent


def test_real_keys_reach_it_with_and_without_the_sheet(open_room: Opener, qtbot: QtBot) -> None:
    """Pressed on a question and pressed on the sheet, the keys enlarge text by one step each."""
    room, window = open_room(Screen.TEST)
    QTest.keyClick(focus_in(window) or window, Qt.Key.Key_Equal, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: px(100) == 110)
    open_panel(window)
    QTest.keyClick(focus_in(window) or window, Qt.Key.Key_Equal, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: px(100) == 125)

    assert 125 == room.display.look.text_percent
    assert panel(window).isVisible()


def test_no_size_is_chosen_where_nobody_sits(open_room: Opener) -> None:
    """On the screen that sets the computer up the keys change nothing."""
    room, window = open_room(Screen.WELCOME)

    for shortcut in window.findChildren(QShortcut):
        if shortcut.key() == QKeySequence("Ctrl++"):
            shortcut.activated.emit()

    assert 100 == room.display.look.text_percent


# ---------------------------------------------------------------------------------------------- the sheet


def test_the_sheet_offers_every_theme_by_name(open_room: Opener) -> None:
    """Each theme is a radio button with its name; the one in use is checked, and Tab stops there."""
    _, window = open_room(Screen.TEST)

    sheet = open_panel(window)

    assert [theme_title(name) for name in THEMES] == [one.accessibleName() for one in sheet.swatches.values()]
    assert ["light"] == [name for name, one in sheet.swatches.items() if one.isChecked()]
    assert Qt.FocusPolicy.StrongFocus == sheet.swatches["light"].focusPolicy()


def test_what_is_in_use_is_marked_by_shape(open_room: Opener) -> None:
    """The chosen swatch has a tick that the others lack: its picture differs also without any colour."""
    _, window = open_room(Screen.TEST)
    sheet = open_panel(window)
    swatch = sheet.swatches["dark"]
    unmarked = swatch.grab().toImage()

    swatch.show_chosen(True)

    assert unmarked != swatch.grab().toImage()


@pytest.mark.parametrize("percent", [100, 150])
def test_the_sheet_opens_at_its_top_below_the_clock(open_room: Opener, percent: int) -> None:
    """Its title is in view, the keyboard at its first control, and the bar above stays uncovered."""
    room, window = open_room(Screen.TEST)
    while room.display.look.text_percent < percent:
        room.display.step_text(1)
    QTest.qWait(60)

    sheet = open_panel(window)

    header = the_test(window).header
    assert (0, sheet.language) == (sheet.scroller.verticalScrollBar().value(), focus_in(window))
    assert sheet.sheet.y() >= header.mapTo(window, header.rect().bottomLeft()).y()


def test_the_sheet_shows_live_and_keeps_the_keyboard(open_room: Opener, qtbot: QtBot) -> None:
    """What is chosen shows at once behind the sheet; the sheet itself is in the new look, the keyboard where it was."""
    _, window = open_room(Screen.TEST)
    sheet = open_panel(window)
    sheet.swatches["light"].setFocus()
    QTest.keyClick(sheet.swatches["light"], Qt.Key.Key_Right)
    qtbot.waitUntil(lambda: theme_in_use().name == "dark")

    again = panel(window)

    assert again is not sheet
    assert again.swatches["dark"].hasFocus()
    assert again.swatches["dark"].isChecked()


def test_every_control_of_the_sheet_does_what_it_says(open_room: Opener, qtbot: QtBot) -> None:
    """Size, distance of lines, typeface and columns can all be set there, and all taken back."""
    room, window = open_room(Screen.TEST)
    open_panel(window).text.more.click()
    qtbot.waitUntil(lambda: px(100) == 110)
    panel(window).lines.more.click()
    qtbot.wait(30)
    panel(window).typeface.parts[2].click()
    qtbot.wait(30)
    panel(window).column.parts[1].click()
    qtbot.wait(30)
    look = room.display.look
    panel(window).back.click()
    qtbot.waitUntil(lambda: px(100) == 100)

    assert (110, 115, "serif", True) == (
        look.text_percent,
        look.line_percent,
        look.typeface,
        look.single_column,
    )
    assert not room.display.is_own
    assert not panel(window).back.isEnabled()


def test_every_control_of_the_sheet_has_a_name(open_room: Opener) -> None:
    """A screen reader has a word for whatever can take the keyboard, and tells the percentages."""
    _, window = open_room(Screen.TEST)

    sheet = open_panel(window)

    stops = [one for one in sheet.findChildren(QAbstractButton) if one.isVisible()]
    assert [] == [one for one in stops if not (one.accessibleName() or one.text())]
    assert "Text size, 100 %" == sheet.text.more.accessibleDescription()


def test_escape_closes_and_gives_the_keyboard_back(open_room: Opener, qtbot: QtBot) -> None:
    """After Escape the keyboard is at the button that opened the sheet, also when the screen is another by then."""
    _, window = open_room(Screen.TEST)
    the_test(window).header.display.setFocus()
    sheet = open_panel(window)
    sheet.swatches["dark"].click()
    qtbot.waitUntil(lambda: theme_in_use().name == "dark")

    QTest.keyClick(focus_in(window) or window, Qt.Key.Key_Escape)

    assert [] == [one for one in window.findChildren(DisplayPanel) if one.isVisible()]
    assert the_test(window).header.display is focus_in(window)


def test_tab_goes_round_inside_the_sheet(open_room: Opener) -> None:
    """Tab reaches every control of the sheet and nothing behind it."""
    _, window = open_room(Screen.TEST)
    sheet = open_panel(window)

    seen: list[QWidget] = []
    for _ in range(20):
        here = focus_in(window)
        assert here is not None
        assert sheet.isAncestorOf(here)
        seen.append(here)
        QTest.keyClick(here, Qt.Key.Key_Tab)

    stops = (sheet.text.more, sheet.lines.more, sheet.done, sheet.swatches["light"])
    assert all(stop in seen for stop in stops)


@pytest.mark.parametrize("screen", [Screen.SIGN_IN, Screen.CHECK, Screen.INSTRUCTIONS, Screen.SUBMITTED])
def test_the_button_is_on_screens_around_the_test(screen: Screen, open_room: Opener) -> None:
    """From sign-in to the end there is a button to the sheet, with a name and reachable by Tab."""
    _, window = open_room(screen)
    view = window.stack.currentWidget()

    view.display.click()  # type: ignore[union-attr]  # a screen of one column

    assert "Display" == view.display.accessibleName()  # type: ignore[union-attr]  # the test has made it, and knows its kind
    assert panel(window).isVisible()


def test_a_missing_typeface_is_said(open_room: Opener, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where no dyslexia-friendly face is installed, the sheet says what stands in for it."""
    monkeypatch.setattr("desktop.ui.widgets.display_panel.easy_face", lambda: "")
    _, window = open_room(Screen.TEST)

    sheet = open_panel(window)

    words = " ".join(label.text() for label in sheet.findChildren(Label))
    assert "no dyslexia-friendly typeface" in words


# ------------------------------------------------------------------------------------- typefaces and columns


def test_lines_are_set_farther_apart(open_room: Opener, qtbot: QtBot) -> None:
    """At 200 % a passage is much longer, and its first line is no lower than before."""
    room, window = open_room(Screen.TEST)
    reader = next(one for one in window.findChildren(Reader) if one.isVisible())
    before = reader.document().size().height()
    while room.display.look.line_percent < 200:
        room.display.step_lines(1)
    qtbot.wait(80)

    again = next(one for one in window.findChildren(Reader) if one.isVisible())

    assert again.document().size().height() > before * 1.5


@pytest.mark.parametrize("name", ["sans", "serif", "dyslexic"])
def test_a_typeface_is_on_the_screen(name: str, open_room: Opener, qtbot: QtBot) -> None:
    """Passage, answers and bars are set in the families of the typeface that was chosen."""
    room, window = open_room(Screen.TEST)

    rebuilt(room, window, qtbot, lambda: room.display.choose_typeface(name))

    view = the_test(window)
    reader, page = view.passages.stack.currentWidget(), view.pages.current_view()
    assert isinstance(reader, Reader)
    assert page is not None
    (group,) = next(iter(page.items.values())).interactions
    assert isinstance(group, ChoiceGroup)
    faces = [
        reader.document().defaultFont(),
        group.cards[0]._document.defaultFont(),
        view.header.timer.font(),
    ]
    assert [list(families_of(name, ()))] * 3 == [face.families() for face in faces]


def test_one_column_has_the_passage_above_in_one_scroll(open_room: Opener, qtbot: QtBot) -> None:
    """In one column the passage is above its questions, whole, and only the page scrolls."""
    room, window = open_room(Screen.TEST)
    rebuilt(room, window, qtbot, lambda: room.display.choose_column(True))
    view = the_test(window).pages.current_view()
    assert view is not None
    assert view.passage is not None

    passage, first = view.passage, next(iter(view.items.values()))

    assert passage.height() >= passage.document().size().height()
    assert 0 == passage.verticalScrollBar().maximum()
    assert passage.geometry().bottom() < first.y()
    assert not the_test(window).switch.isVisible()


def test_keys_scroll_the_passage_in_one_column(open_room: Opener, qtbot: QtBot) -> None:
    """With the keyboard on the passage, Page Down scrolls the page, and F6 leads there and to the questions."""
    room, window = open_room(Screen.TEST, size=(1280, 720))
    rebuilt(room, window, qtbot, lambda: room.display.choose_column(True))
    view = the_test(window)
    page = view.pages.current_view()
    assert page is not None
    page.verticalScrollBar().setValue(0)
    view._next_region(-1)
    reader = focus_in(window)
    assert isinstance(reader, Reader)

    QTest.keyClick(reader, Qt.Key.Key_PageDown)

    assert page.verticalScrollBar().value() > 0


def test_one_column_goes_from_page_to_page(open_room: Opener, qtbot: QtBot) -> None:
    """Each page of a passage has it above, wherever one comes from."""
    room, window = open_room(Screen.TEST)
    rebuilt(room, window, qtbot, lambda: room.display.choose_column(True))
    shown = []
    for number in (1, 6, 10, 6, 40):
        at(room, number)
        page = the_test(window).pages.current_view()
        assert page is not None
        shown.append(any(one.isVisible() for one in page.findChildren(Reader)))

    assert [True, True, True, True, False] == shown


def test_fields_are_high_enough(open_room: Opener, qtbot: QtBot) -> None:
    """A field grows with the text in it, and what is around it with the field, so that no letter is cut."""
    room, window = open_room(Screen.SIGN_IN)

    def enlarge() -> None:
        while room.display.can_enlarge:
            room.display.step_text(1)

    rebuilt(room, window, qtbot, enlarge)
    fields = [one for one in window.stack.findChildren(LineField) if one.isVisible()]

    def whole() -> bool:
        around = [one.parentWidget() for one in fields]
        return all(
            holder is not None and holder.rect().contains(one.geometry())
            for one, holder in zip(fields, around, strict=True)
        )

    qtbot.waitUntil(whole)

    assert 2 == len(fields)
    assert all(one.height() >= one.fontMetrics().height() for one in fields)
