"""Text at up to 400 % on a small screen: nothing is cut off at the side, and everything can be reached."""

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from assessment.ids import ItemId
from desktop.presenters.facts import Screen
from desktop.ui.focus import focus_in
from desktop.ui.interactions.choice_group import ChoiceGroup
from desktop.ui.kiosk_window import KioskWindow
from desktop.ui.theme import px
from desktop.ui.views.test_view import TestView
from desktop.ui.widgets.reader import Reader
from tests.desktop.ui.conftest import Opener
from tests.fakes.attempt import FakeAttempt
from tests.fakes.every_paper import every_paper
from tests.fakes.presenters import FakeRoom
from tests.fakes.text_paper import text_paper
from tests.thorough import one_in

SMALL = (1280, 720)
WIDGETS = (QAbstractButton, QLabel, QLineEdit)
LEAST_READ = 200
"""So many px of height are left for what is read and answered."""


def enlarge(room: FakeRoom, percent: int, qtbot: QtBot) -> None:
    """Choose a size of text and let the screen be built anew."""
    while room.display.look.text_percent < percent:
        room.display.step_text(1)
    qtbot.wait(60)


@pytest.mark.parametrize(("percent", "number"), [(200, 12), (300, 40), (400, 10), (400, 14), (400, 40)])
def test_a_question_begins_in_view(percent: int, number: int, open_room: Opener, qtbot: QtBot) -> None:
    """After the size of text has changed, and after a move, one reads from the first line, and answers where both fit."""
    room, window = open_room(Screen.TEST)
    assert room.attempt is not None
    entries = room.attempt.form.entries
    room.attempt.go_to(entries[number - 1].item_id)
    enlarge(room, percent, qtbot)
    seen = [_begins_in_view(window, entries[number - 1].item_id)]
    room.attempt.go_to(entries[0].item_id)
    room.attempt.go_to(entries[number - 1].item_id)
    qtbot.wait(60)
    seen.append(_begins_in_view(window, entries[number - 1].item_id))

    assert [True, True] == seen


def _begins_in_view(window: KioskWindow, item_id: ItemId) -> bool:
    """Say whether a question's first line is in view, and with it, where they fit, the beginning of where one answers."""
    view = window.stack.currentWidget()
    assert isinstance(view, TestView)
    page, focus = view.pages.current_view(), focus_in(window)
    assert page is not None
    item = page.items[item_id]
    assert focus is not None
    assert item.isAncestorOf(focus)
    port = page.viewport()
    first, top = (widget.mapTo(port, QPoint(0, 0)).y() for widget in (item, focus))
    end = top + min(focus.height(), px(22))
    return 0 <= first <= port.height() - px(22) and (end <= port.height() or end - first > port.height())


def cut_off(window: KioskWindow) -> list[str]:
    """Return what lies beyond a side of the window, or of what it scrolls in."""
    found = []
    for widget in window.findChildren(QWidget):
        if isinstance(widget, WIDGETS) and widget.isVisible() and widget.width() > 1:
            room = _room(widget, window)
            here = QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())
            if here.left() < room.left() - 1 or here.right() > room.right() + 1:
                found.append(
                    f"{type(widget).__name__} {widget.accessibleName() or widget.text()!r} {here} {room}"
                )
    return found


def _room(widget: QWidget, window: KioskWindow) -> QRect:
    around = widget.parentWidget()
    while around is not None and not isinstance(around, QScrollArea):
        around = around.parentWidget()
    if around is None:
        return window.rect()
    port = around.viewport()
    return QRect(port.mapTo(window, QPoint(0, 0)), port.size())


@pytest.mark.parametrize("percent", one_in(4, [400, 150, 200, 300]))
@pytest.mark.parametrize(
    "screen",
    [
        Screen.SIGN_IN,
        Screen.CHECK,
        Screen.INSTRUCTIONS,
        Screen.TEST,
        Screen.REVIEW,
        Screen.SUBMITTED,
        Screen.RESULT,
    ],
)
def test_no_screen_is_cut_off(screen: Screen, percent: int, open_room: Opener, qtbot: QtBot) -> None:
    """Every label, field and button of a screen is within its sides."""
    room, window = open_room(screen, size=SMALL)
    room.end.give_result()

    enlarge(room, percent, qtbot)

    assert [] == cut_off(window)


@pytest.mark.parametrize("id", one_in(6, [*every_paper()[1], *text_paper()[1]]))
def test_no_question_is_cut_off(id: ItemId, open_room: Opener, qtbot: QtBot) -> None:
    """Every kind of question stays within its page at 400 %."""
    paper = every_paper() if id in every_paper()[1] else text_paper()
    room, window = open_room(Screen.TEST, attempt=FakeAttempt(paper), size=SMALL)
    assert room.attempt is not None
    room.attempt.go_to(id)

    enlarge(room, 400, qtbot)

    assert [] == cut_off(window)


@pytest.mark.parametrize("percent", [200, 400])
def test_text_is_as_large_as_was_chosen(percent: int, open_room: Opener, qtbot: QtBot) -> None:
    """Passage and answers are set in letters so many times as large."""
    room, window = open_room(Screen.TEST)

    def letters() -> list[int]:
        view = window.stack.currentWidget()
        assert isinstance(view, TestView)
        reader, page = view.passages.stack.currentWidget(), view.pages.current_view()
        assert isinstance(reader, Reader)
        assert page is not None
        (group,) = next(iter(page.items.values())).interactions
        assert isinstance(group, ChoiceGroup)
        texts = (reader.document(), group.cards[0]._document)
        return [text.defaultFont().pixelSize() for text in texts]

    before = letters()
    enlarge(room, percent, qtbot)

    assert [size * percent // 100 for size in before] == letters()


def test_reading_has_room_at_the_largest(open_room: Opener, qtbot: QtBot) -> None:
    """At 400 % the bars leave a third of a small screen to what is read, and passage and questions take turns."""
    room, window = open_room(Screen.TEST, size=SMALL)

    enlarge(room, 400, qtbot)
    view = window.stack.currentWidget()

    assert view.pages.height() >= LEAST_READ  # type: ignore[union-attr]  # the test has made it, and knows its kind
    assert view.switch.isVisible()  # type: ignore[union-attr]  # the test has made it, and knows its kind
