"""Tab goes through every screen as it is read."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from desktop.presenters.facts import Screen
from desktop.ui.focus import every_stop, focus_in, use_every_stop
from desktop.ui.interactions.choice_group import ChoiceGroup
from desktop.ui.kiosk_window import KioskWindow
from desktop.ui.test_page.item_view import ItemView
from desktop.ui.views.test_view import TestView
from tests.desktop.ui.conftest import Opener
from tests.fakes.attempt import FakeAttempt


def stops_from(window: KioskWindow, start: QWidget, *, key: Qt.Key = Qt.Key.Key_Tab) -> list[QWidget]:
    """Press Tab from ``start`` until it comes round."""
    start.setFocus(Qt.FocusReason.TabFocusReason)
    stops = [start]
    while True:
        here = focus_in(window)
        assert here is not None
        QTest.keyClick(here, key)
        there = focus_in(window)
        assert there is not None
        if there in stops:
            return stops
        stops.append(there)


def test_tab_goes_through_the_test_as_it_is_read(open_room: Opener) -> None:
    """From the clock Tab leads to the passage, the questions in their order, their numbers, and the ways on."""
    _, window = open_room(Screen.TEST)
    view = window.stack.currentWidget()
    assert isinstance(view, TestView)

    stops = stops_from(window, view.header.timer.toggle)

    in_order = [
        view.header.timer.toggle,
        view.passages.stack.currentWidget(),
        *(item.flag for item in view.pages.findChildren(ItemView) if item.isVisible()),
        view.footer.review,
        view.footer.next,
    ]
    places = [stops.index(widget) for widget in in_order if widget is not None]
    assert sorted(places) == places
    assert len(in_order) == len(places)


def test_back_tab_goes_the_same_way_back(open_room: Opener) -> None:
    """Shift and Tab visit what Tab visits, in the opposite order."""
    _, window = open_room(Screen.SIGN_IN)
    first = focus_in(window)
    assert first is not None

    forward = stops_from(window, first)
    backward = stops_from(window, first, key=Qt.Key.Key_Backtab)

    assert forward == [first, *reversed(backward[1:])]


def test_tab_brings_up_what_it_reaches(open_room: Opener) -> None:
    """A field that is below the edge of a small screen comes into view when Tab reaches it."""
    _, window = open_room(Screen.WELCOME, size=(640, 360))

    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
    QApplication.processEvents()

    field = focus_in(window)
    assert field is not None
    assert not field.visibleRegion().isEmpty()
    assert field.visibleRegion().boundingRect().height() == field.height()


def test_tab_stops_at_every_answer_where_that_is_wished(open_room: Opener) -> None:
    """Answers that are one stop, with arrows between them, are a stop each for whoever has no arrow keys."""
    _, window = open_room(Screen.TEST)
    group = next(one for one in window.findChildren(ChoiceGroup) if one.isVisible())

    usual = stops_from(window, group.cards[0])
    use_every_stop(window, True)
    every = stops_from(window, group.cards[0])

    assert set(group.cards) > set(usual) & set(group.cards)
    assert set(group.cards) <= set(every)


def test_who_sits_without_a_pointer_has_every_stop(open_room: Opener) -> None:
    """Whoever was granted the keyboard alone need not ask for more stops."""
    attempt = FakeAttempt()
    attempt.keyboard_only = True

    _, window = open_room(Screen.TEST, attempt=attempt)

    assert every_stop(window)


def test_who_signs_in_next_begins_as_usual(open_room: Opener) -> None:
    """The wish for more stops was that of whoever sat here before."""
    room, window = open_room(Screen.INSTRUCTIONS)
    use_every_stop(window, True)

    room.show(Screen.SIGN_IN)

    assert not every_stop(window)
