"""Pictures, scales, files and voice on the real test screen: named, in reach of Tab, in one window, at any size."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QAbstractSlider, QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from assessment.content.response import single
from assessment.ids import ItemId
from desktop.presenters.facts import Screen
from desktop.ui.candidate_room import build_window
from desktop.ui.focus import focus_in, tab_in
from desktop.ui.kiosk_window import KioskWindow
from desktop.ui.theme import DARK, apply_theme
from desktop.ui.views.test_view import TestView
from tests.desktop.ui.conftest import activate
from tests.desktop.ui.gallery_pictures import ANSWERS
from tests.desktop.ui.pictures.painted import media
from tests.fakes.attempt import FakeAttempt
from tests.fakes.picture_paper import ASKED, picture_test
from tests.fakes.presenters import FakeRoom
from tests.thorough import one_in


@pytest.fixture
def opened(qtbot: QtBot) -> Iterator[tuple[FakeAttempt, KioskWindow]]:
    """A window with the paper of pictures."""
    attempt = FakeAttempt(picture_test())
    room = FakeRoom(attempt)
    window = build_window(room, media=media)
    qtbot.addWidget(window, before_close_func=lambda window: window.disengage())
    window.resize(1100, 700)
    activate(qtbot, window)
    room.show(Screen.TEST)
    yield attempt, window
    window.close_for_good()


@pytest.mark.parametrize("id", ASKED)
def test_everything_has_a_name_and_opens_no_window(opened: tuple[FakeAttempt, KioskWindow], id: str) -> None:
    """Every control of each question has a name, and none of it is ever a window of its own."""
    attempt, window = opened

    attempt.go_to(ItemId(id))
    QApplication.processEvents()

    for kind in (QAbstractButton, QLineEdit, QAbstractSlider):
        for control in window.findChildren(kind):
            if control.focusPolicy() != Qt.FocusPolicy.NoFocus:
                assert QAccessible.queryAccessibleInterface(control).text(QAccessible.Text.Name).strip(), (
                    control
                )
    assert window.isActiveWindow()
    others = [each for each in QApplication.topLevelWidgets() if each.isVisible() and each is not window]
    assert [] == others


@pytest.mark.parametrize("id", ASKED)
def test_tab_goes_round(opened: tuple[FakeAttempt, KioskWindow], id: str) -> None:
    """Tab enters each question, leaves it and comes back to where it was."""
    attempt, window = opened
    attempt.answers[ItemId(id)] = single(*ANSWERS.get(id, ()))
    attempt.go_to(ItemId(id))
    QApplication.processEvents()
    first = focus_in(window)

    for _ in range(80):
        tab_in(window, forward=True)
        if focus_in(window) is first:
            break

    assert first is not None
    assert focus_in(window) is first


@pytest.mark.parametrize(("width", "zoom"), one_in(2, [(480, 1.0), (480, 2.0), (1000, 4.0)]))
@pytest.mark.parametrize(
    "id", one_in(2, ["hotspot", "points", "labels-long", "slider-fine", "upload", "speech"])
)
def test_large_text_in_a_narrow_page(
    qtbot: QtBot, qapp: QApplication, id: str, width: int, zoom: float
) -> None:
    """In a page of 480 pixels, twice as large, and at 400 % in a small window, nothing is wider than the page."""
    apply_theme(qapp, DARK, zoom=zoom)
    attempt = FakeAttempt(picture_test())
    attempt.answers[ItemId(id)] = single(*ANSWERS.get(id, ()))
    room = FakeRoom(attempt)
    window = build_window(room, media=media)
    qtbot.addWidget(window, before_close_func=lambda window: window.disengage())
    window.resize(width, 640)
    activate(qtbot, window)
    room.show(Screen.TEST)
    attempt.go_to(ItemId(id))
    QApplication.processEvents()
    view = window.stack.currentWidget()
    assert isinstance(view, TestView)

    item = view.pages.item(ItemId(id))
    page = view.pages.current_view()
    assert item is not None
    assert page is not None
    assert item.interactions[0].width() <= page.viewport().width()
