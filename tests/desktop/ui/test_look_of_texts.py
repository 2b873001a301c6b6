"""Lines, typefaces, columns and sizes as they are chosen, by key too: on the screen, and nothing cut."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.presenters.facts import Screen
from desktop.ui.focus import focus_in
from desktop.ui.interactions.choice_group import ChoiceGroup
from desktop.ui.theme import px
from desktop.ui.typefaces import families_of
from desktop.ui.widgets.field import LineField
from desktop.ui.widgets.reader import Reader
from tests.desktop.ui.conftest import Opener
from tests.desktop.ui.looking import at, open_panel, panel, rebuilt, the_test
from tests.thorough import one_in


@pytest.mark.parametrize(
    ("keys", "percent"),
    one_in(2, [("Ctrl++", 125), ("Ctrl+=", 125), ("Ctrl+-", 100), ("Ctrl+0", 100)]),
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


@pytest.mark.parametrize("name", one_in(2, ["sans", "serif", "dyslexic"]))
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
