"""A test with every way of asking in the application's own screens, held as an exam's is; only its presenters are made up.

Besides what ``held`` obeys: ``go ID`` goes to a question and says where its field is, ``text`` says what stands in the
field, ``button`` where the drop-down is and ``lists`` whether its list is open, ``laid`` where the window and what is to
be read in it are, ``chosen ID`` the answer to a question.
"""

from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QTextEdit, QWidget

from assessment.ids import ItemId
from desktop.app import make_qt
from desktop.presenters.facts import Screen
from desktop.ui.candidate_room import build_window
from desktop.ui.focus import focus_in
from desktop.ui.theme import LIGHT, apply_theme
from desktop.ui.widgets.popup_list import PopupList
from desktop.ui.widgets.select_button import SelectButton
from tests.desktop.lockdown.rig.held import Held, main, place_of
from tests.fakes.attempt import FakeAttempt
from tests.fakes.every_paper import every_paper
from tests.fakes.presenters import FakeRoom

FIELDS = (QLineEdit, QPlainTextEdit, QTextEdit)


class TestPage(Held):
    """The screen of a test, one question a page."""

    __test__ = False  # a window, whatever its name begins with

    def __init__(self, journal: Path) -> None:
        apply_theme(make_qt(), LIGHT)
        self.attempt = FakeAttempt(every_paper())
        self.room = FakeRoom(self.attempt)
        super().__init__(build_window(self.room), journal)

    def begin(self) -> None:
        """Show the first question."""
        self.room.show(Screen.TEST)

    def release(self) -> None:
        """Let the machine go, the test being over."""
        super().release()
        self.room.show(Screen.SUBMITTED)

    def answer(self, command: str, words: list[str]) -> dict[str, object]:
        """Say what is asked of the question in view."""
        match command:
            case "go":
                self.attempt.go_to(ItemId(words[0]))
                QApplication.processEvents()
                return {"go": place_of(self._here())}
            case "text":
                here = self._here()
                return {"text": here.text() if isinstance(here, QLineEdit) else here.toPlainText()}  # type: ignore[attr-defined]  # one of FIELDS
            case "button":
                return {"button": place_of(self._shown(SelectButton)[0])}
            case "lists":
                return {"lists": len(self._shown(PopupList))}
            case "chosen":
                return {"chosen": self.attempt.answer(ItemId(words[0])).response.as_map()}
            case "laid":
                return {"laid": [place_of(self.window), place_of(self.window.stack)]}
        return super().answer(command, words)

    def _here(self) -> QWidget:
        """Return the field that has the keyboard, or else the first of the question."""
        found = focus_in(self.window)
        return found if isinstance(found, FIELDS) else next(iter(self._fields()), self.window)

    def _fields(self) -> list[QWidget]:
        return [one for kind in FIELDS for one in self._shown(kind)]

    def _shown(self, kind: type[QObject]) -> list[QWidget]:
        found = self.window.findChildren(kind)
        return [one for one in found if isinstance(one, QWidget) and one.isVisible()]


if __name__ == "__main__":
    main(TestPage)
