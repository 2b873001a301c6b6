"""Nothing but the one window ever comes onto the screen, not even for a moment: it would take the keyboard away."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget

from assessment.ids import ItemId
from desktop.presenters.facts import Screen
from desktop.ui.kiosk_window import KioskWindow
from desktop.ui.widgets.select_button import SelectButton
from tests.desktop.ui.conftest import Opener
from tests.fakes.presenters import FakeAttempt
from tests.fakes.text_paper import text_paper


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
