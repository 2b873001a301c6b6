"""A candidate with a keyboard and no mouse: keys go to whatever has the focus, as a keyboard's do."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from assessment.attempt.attempt import Attempt
from assessment.content.blob import BlobRef
from assessment.ids import AttemptId, ItemId
from desktop.presenters.attempt import AttemptPresenter
from desktop.presenters.facts import SaveState, Screen
from desktop.presenters.room import RoomPresenter
from desktop.services.device import Device
from desktop.services.read_attempts import list_attempts, load_attempt
from desktop.services.read_blob import BlobReader
from desktop.ui.focus import focus_in
from desktop.ui.kiosk_window import KioskWindow
from desktop.ui.test_page.item_view import ItemView
from desktop.ui.widgets.panel import Panel
from desktop.ui.widgets.popup_list import PopupList
from tests.builders import SECRET

Key = Qt.Key
Modifier = Qt.KeyboardModifier
PATIENCE_MS = 20_000
MOST_PRESSES = 60


class Candidate:
    """Sits in front of a window with a keyboard and no mouse."""

    def __init__(
        self,
        room: RoomPresenter,
        window: KioskWindow,
        qtbot: QtBot,
        *,
        number: str = "C-1",
        secret: str = SECRET,
    ) -> None:
        self.room, self.window, self.qtbot = room, window, qtbot
        self.number, self.secret = number, secret
        self.item: ItemView | None = None

    @property
    def attempt(self) -> AttemptPresenter:
        """The attempt under way."""
        assert self.room.attempt is not None
        return self.room.attempt

    def until(self, true: Callable[[], object]) -> None:
        """Wait for what follows."""
        self.qtbot.waitUntil(lambda: bool(true()), timeout=PATIENCE_MS)

    def focus(self) -> QWidget:
        """Return what the next key goes to: shown, enabled, and in the item or a sheet that it has opened."""
        focus = focus_in(self.window)
        assert focus is not None, self.item
        assert self.window.isActiveWindow(), focus
        assert (True, True) == (focus.isVisible(), focus.isEnabled()), focus
        assert self.item is None or self.item.isAncestorOf(focus) or _in_sheet(focus), focus
        return focus

    def press(self, *keys: Key, with_: Modifier = Modifier.NoModifier, times: int = 1) -> None:
        """Press keys, each on what has the focus then."""
        for key in keys * times:
            QTest.keyClick(self.focus(), key, with_)

    def write(self, text: str) -> None:
        """Type a text, each character on what has the focus then, with Return at the end of a line."""
        for character in text:
            if character == "\n":
                self.press(Key.Key_Return)
            else:
                QTest.keyClicks(self.focus(), character)

    def press_until(
        self, key: Key, true: Callable[[], object], *, with_: Modifier = Modifier.NoModifier
    ) -> None:
        """Press a key as often as it takes."""
        for _ in range(MOST_PRESSES):
            if true():
                return
            self.press(key, with_=with_)
        raise AssertionError(
            f"{key} does not lead there; the focus is on {self.focus()!r}, {self.focus().accessibleName()}"
        )

    def tab_to(self, name: str) -> None:
        """Go on by Tab to what has this name."""
        self.press_until(Key.Key_Tab, lambda: self.focus().accessibleName() == name)

    def find(self, kind: type[Any]) -> Any:  # a widget of that kind
        """Return the item's widget of a kind, to look at."""
        assert self.item is not None
        return next(widget for widget in self.item.interactions if isinstance(widget, kind))

    # ----------------------------------------------------------------------------------------- the way there

    def begin(self) -> None:
        """Sign in, pass the check, read the instructions, start."""
        self.until(lambda: self.room.screen is Screen.SIGN_IN)
        self.until(lambda: focus_in(self.window) is not None)
        self.tab_to("Candidate number")
        self.write(self.number)
        self.press(Key.Key_Return)
        self.write(self.secret)
        self.press(Key.Key_Return)
        self.until(lambda: self.room.screen is Screen.IDENTITY)
        self.tab_to("This is me")
        self.press(Key.Key_Space)
        self.until(lambda: self.room.screen is Screen.CHECK and self.room.check.can_go_on)
        self.tab_to("Continue")
        self.press(Key.Key_Space)
        self.until(lambda: self.room.screen is Screen.INSTRUCTIONS)
        self.tab_to("Start the test")
        self.press(Key.Key_Space)
        self.until(lambda: self.room.screen is Screen.TEST)

    def arrive(self) -> ItemId:
        """Wait for the current item to have the keyboard, and return it."""
        name = self.attempt.current
        self.item = None
        self.until(lambda: self._view(name) is not None)
        view = self._view(name)
        assert view is not None
        self.until(lambda: (focus := focus_in(self.window)) is not None and view.isAncestorOf(focus))
        self.item = view
        return name

    def see_focus(self) -> None:
        """Leave the item by F6 and come back: what has the keyboard looks another way than without it."""
        item, back = self.item, self.focus()
        assert item is not None
        self.item = None
        self.press(Key.Key_F6)
        assert not item.isAncestorOf(self.focus())
        without = item.grab().toImage()
        self.press(Key.Key_F6)
        assert self.focus() is back
        self.item = item
        assert item.grab().toImage() != without, back

    def saved(self) -> None:
        """Wait until the answer is on the disk."""
        self.until(lambda: self.attempt.save.state is SaveState.SAVED and not self.attempt.unsaved)

    def hand_in(self) -> None:
        """Look over the answers and submit."""
        self.item = None
        self.press(Key.Key_R, with_=Modifier.ControlModifier)
        self.until(lambda: self.room.screen is Screen.REVIEW)
        self.tab_to("Submit")
        self.press(Key.Key_Space)
        self.tab_to("Submit now")
        self.press(Key.Key_Space)
        self.until(lambda: self.room.screen is Screen.SUBMITTED)

    def _view(self, name: ItemId) -> ItemView | None:
        views = self.window.findChildren(ItemView)
        return next((view for view in views if view.item_id == name and view.isVisible()), None)


def _in_sheet(widget: QWidget | None) -> bool:
    while widget is not None and not isinstance(widget, Panel | PopupList):
        widget = widget.parentWidget()
    return widget is not None


@dataclass(frozen=True, slots=True)
class Sitting:
    """What is there when the candidate sits down, and what is looked at in the end."""

    candidate: Candidate
    device: Device

    def record(self) -> Attempt:
        """Return the attempt as its log tells it."""
        (stored,) = list_attempts(self.device)
        return load_attempt(self.device, AttemptId(stored.attempt_id))

    def bytes_of(self, ref: BlobRef) -> bytes:
        """Return a file of the answers as this computer keeps it."""
        reader = BlobReader(self.device, ref.sha256)
        return b"".join(iter(reader.next, b""))
