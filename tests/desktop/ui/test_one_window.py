"""Nothing but the one window ever comes onto the screen, not even for a moment: it would take the keyboard away."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from assessment.content.response import Response
from assessment.ids import ItemId
from desktop.presenters.facts import AnswerFacts, Screen
from desktop.ui.kiosk_window import KioskWindow
from desktop.ui.rich_text import no_media
from desktop.ui.test_page.item_view import ItemView
from desktop.ui.widgets.select_button import SelectButton
from tests.desktop.ui.conftest import Opener
from tests.fakes.attempt import FakeAttempt
from tests.fakes.every_paper import answer_to, every_paper
from tests.fakes.moving_paper import MOVING, moving_paper
from tests.fakes.text_paper import text_paper
from tests.thorough import one_in


class Watch(QObject):
    """Notes every widget that is shown as a window of its own."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        shown = event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow()
        if shown and not isinstance(watched, KioskWindow):
            self.seen.append(f"{type(watched).__name__} {watched.objectName()}")
        return False


@pytest.fixture
def watch(qapp: QApplication) -> Iterator[Watch]:
    """Watch the whole application."""
    made = Watch()
    qapp.installEventFilter(made)
    yield made
    qapp.removeEventFilter(made)


@pytest.mark.parametrize("screen", list(Screen))
def test_no_screen_opens_a_window_of_its_own(screen: Screen, watch: Watch, open_room: Opener) -> None:
    """Each screen is made and shown inside the window; the keyboard stays there."""
    attempt = FakeAttempt()
    attempt.may_pause = True

    _, window = open_room(screen, attempt=attempt)

    assert [] == watch.seen
    assert window.isActiveWindow()


@pytest.mark.parametrize("id", one_in(3, every_paper()[1]))
def test_no_question_opens_a_window_of_its_own(id: ItemId, watch: Watch, open_room: Opener) -> None:
    """Each way of asking is made, shown and answered inside the window; the keyboard stays there."""
    attempt = FakeAttempt(every_paper())
    _, window = open_room(Screen.TEST, attempt=attempt)
    attempt.go_to(id)
    QApplication.processEvents()
    view = next(view for view in window.findChildren(ItemView) if view.item_id == id)
    view.show_answer(AnswerFacts(id, answer_to(id), flagged=True))
    QApplication.processEvents()
    view.show_answer(AnswerFacts(id, Response(), flagged=False))
    QApplication.processEvents()

    assert [] == watch.seen
    assert window.isActiveWindow()


@pytest.mark.parametrize("name", list(MOVING))
def test_nothing_that_is_moved_opens_a_window_of_its_own(name: str, watch: Watch, qtbot: QtBot) -> None:
    """All shapes of the questions in which things go to places are made inside their page."""
    item = moving_paper()[1][ItemId(name)]
    view = ItemView(item, 1, b"seed", no_media)
    qtbot.addWidget(view)

    assert [] == watch.seen


def test_a_list_of_choices_is_no_window(watch: Watch, open_room: Opener) -> None:
    """The list of a gap opens inside the window."""
    room, window = open_room(Screen.TEST, attempt=FakeAttempt(text_paper()))
    assert room.attempt is not None
    room.attempt.go_to(ItemId("cloze"))
    button = window.findChildren(SelectButton)[0]

    button.open_list()
    QApplication.processEvents()

    assert button.popup is not None
    assert button.popup.isVisible()
    assert [] == watch.seen
    assert window.isActiveWindow()
