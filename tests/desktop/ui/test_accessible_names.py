"""Every control on every screen has a name, and every field refuses menus and drops."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLineEdit,
    QPlainTextEdit,
    QTextBrowser,
    QTextEdit,
    QWidget,
)

from assessment.ids import ItemId
from desktop.presenters.facts import Screen
from desktop.ui.views.test_view import TestView
from tests.desktop.ui.conftest import Opener
from tests.fakes.attempt import FakeAttempt
from tests.fakes.text_paper import items, text_paper
from tests.thorough import one_in

SCREENS = [screen for screen in Screen if screen is not Screen.OPENING]
FIELDS = QLineEdit | QPlainTextEdit | QTextEdit
CONTROLS = (QAbstractButton, QLineEdit, QPlainTextEdit, QTextEdit)


def controls_of(window: QWidget) -> list[QWidget]:
    """Return everything that can be pressed or typed into, in view or not."""
    found = [child for child in window.findChildren(QWidget) if isinstance(child, CONTROLS)]
    return [child for child in found if not isinstance(child, QTextBrowser)]


@pytest.mark.parametrize("screen", SCREENS, ids=lambda screen: screen.value)
def test_every_control_has_a_name(open_room: Opener, screen: Screen) -> None:
    """No button or field is without a name for assistive technology."""
    _, window = open_room(screen)

    for control in controls_of(window):
        interface = QAccessible.queryAccessibleInterface(control)
        assert interface.text(QAccessible.Text.Name).strip(), control


@pytest.mark.parametrize("item", ["p1-a0", "p1-b0", "p1-c", "p1-d0", "essay"])
def test_every_way_of_answering_has_names(open_room: Opener, item: str) -> None:
    """All five interactions name their controls and themselves."""
    room, window = open_room(Screen.TEST)
    assert room.attempt is not None

    room.attempt.go_to(ItemId(item))

    for control in controls_of(window):
        assert QAccessible.queryAccessibleInterface(control).text(QAccessible.Text.Name).strip(), control


@pytest.mark.parametrize("item", [item.id for item in items()])
def test_texts_to_work_in_have_names(open_room: Opener, item: ItemId) -> None:
    """Gaps, words to pick, numbers, essays and information name their controls; their fields offer no menu, no drops."""
    room, window = open_room(Screen.TEST, attempt=FakeAttempt(text_paper()))
    assert room.attempt is not None

    room.attempt.go_to(item)

    for control in controls_of(window):
        assert QAccessible.queryAccessibleInterface(control).text(QAccessible.Text.Name).strip(), control
        if isinstance(control, FIELDS):
            assert Qt.ContextMenuPolicy.NoContextMenu == control.contextMenuPolicy()
            assert not control.acceptDrops()


@pytest.mark.parametrize("item", [item.id for item in items()])
@pytest.mark.parametrize("direction", list(Qt.LayoutDirection)[:2], ids=lambda way: way.name)
def test_texts_to_work_in_fit_a_small_window(
    open_room: Opener, item: ItemId, direction: Qt.LayoutDirection
) -> None:
    """At 480 px and in both directions no field or word to pick sticks out of its page."""
    room, window = open_room(Screen.TEST, attempt=FakeAttempt(text_paper()), size=(480, 700))
    window.setLayoutDirection(direction)
    assert room.attempt is not None

    room.attempt.go_to(item)
    QApplication.processEvents()

    view = window.stack.currentWidget()
    assert isinstance(view, TestView)
    shown = view.pages.current_view()
    assert shown is not None
    page = shown.viewport()
    for control in controls_of(page):
        if control.isVisible():
            left = control.mapTo(page, QPoint(0, 0)).x()
            assert left >= 0, control
            assert left + control.width() <= page.width(), control


@pytest.mark.parametrize("screen", SCREENS, ids=lambda screen: screen.value)
def test_fields_offer_no_menu_and_take_no_drops(open_room: Opener, screen: Screen) -> None:
    """No field has a context menu, and none takes what is dropped on it."""
    _, window = open_room(screen)

    for field in controls_of(window):
        if isinstance(field, FIELDS):
            assert Qt.ContextMenuPolicy.NoContextMenu == field.contextMenuPolicy()
            assert not field.acceptDrops()


@pytest.mark.parametrize("size", one_in(2, [(640, 360), (1920, 1080), (960, 540), (1280, 720)]), ids=str)
@pytest.mark.parametrize("screen", SCREENS, ids=lambda screen: screen.value)
def test_every_screen_fits(open_room: Opener, screen: Screen, size: tuple[int, int]) -> None:
    """No screen is wider or higher than the window at any size, down to 1280 × 720 at 200 %."""
    _, window = open_room(screen, size=size)
    view = window.stack.currentWidget()
    assert view is not None

    assert view.minimumSizeHint().width() <= size[0]
    assert view.minimumSizeHint().height() <= size[1]
    assert size == (window.width(), window.height())
