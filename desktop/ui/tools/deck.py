"""All tools of a test screen: the button, the list, the keys, and what is open; follows what the presenter says."""

from collections.abc import Callable, Iterator, Mapping
from functools import partial

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QInputMethodEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QTextBrowser, QTextEdit, QWidget
from shiboken6 import isValid

from assessment.content.tools import SHEET, Tool
from desktop.presenters.facts import ToolFacts
from desktop.ui.focus import focus_in
from desktop.ui.rich_text import Media
from desktop.ui.test_page.pages import Pages
from desktop.ui.toolbox import Tools
from desktop.ui.tools.looks import ToolLook, look_of
from desktop.ui.tools.make import is_made, make_part
from desktop.ui.tools.part import Carries, Mode, Place, ToolPart
from desktop.ui.tools.tool_list import Listed, ToolList
from desktop.ui.widgets.button import Button

LIST_KEYS = "Alt+T"


class ToolDeck(QObject):
    """A part is made when its tool is first taken up, and keeps what it holds until the test is over."""

    def __init__(
        self, host: QWidget, body: QWidget, pages: Pages, tools: Tools, media: Media, button: Button
    ) -> None:
        super().__init__(host)
        self._host, self._tools, self._button = host, tools, button
        self._place = Place(host, body, pages, tools, media, self._insert)
        self._parts: dict[str, ToolPart] = {}
        self._modes: dict[str, Mode] = {}
        self._open: list[str] = []
        self._keys: dict[str, QShortcut] = {}
        self._typing: QWidget | None = None
        self._resting = False
        self.list = ToolList(host, button)
        self.list.picked.connect(self.toggle)
        button.clicked.connect(self.open_list)
        key = self._bind(LIST_KEYS, self.open_list)
        self._keys["list"] = key
        tools.changed.connect(self.follow)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._focus_moved)
        self.follow()

    def add_mode(self, tool: Tool, turn: Callable[[bool], None]) -> None:
        """Offer a tool that has no panel: ``turn`` is told when it is taken up and when it is put away."""
        self._modes[tool.value] = Mode(turn)
        self.follow()

    def open_list(self) -> None:
        """Show what is at hand here, or take the list away."""
        if not self.list.isHidden():
            self.list.dismiss()
        elif self._button.isVisible() and self._button.isEnabled():
            in_use = self._tools.in_use
            self.list.open_with(
                [Listed(facts.word, look, facts.word in in_use) for facts, look in self.listed()]
            )

    def listed(self) -> Iterator[tuple[ToolFacts, ToolLook]]:
        """Yield what is at hand and can be used on this screen."""
        sheets = 0
        for facts in self._tools.at_hand:
            sheets += facts.word.startswith(SHEET)
            if is_made(facts) or facts.word in self._modes:
                yield facts, look_of(facts, sheets)

    def toggle(self, word: str) -> None:
        """Take a tool up, or put it away."""
        if word in self._tools.in_use:
            self._tools.put_away(word)
        else:
            self._tools.take_up(word)

    def follow(self) -> None:
        """Open what is in use, close what is not, and offer what is at hand."""
        listed = {facts.word: (facts, look) for facts, look in self.listed()}
        self._button.setVisible(bool(listed))
        if not listed:
            self.list.dismiss(return_focus=False)
        self._follow_keys({word: look.keys for word, (_, look) in listed.items()})
        in_use = [word for word in listed if word in self._tools.in_use]
        for word in [word for word in self._open if word not in in_use]:
            self._open.remove(word)
            self._close(word)
        for word in [word for word in in_use if word not in self._open]:
            self._open.append(word)
            self._begin(*listed[word])

    def carry(self) -> dict[str, object]:
        """Return what tools hold that is nowhere else, by their words."""
        return {word: part.carry() for word, part in self._parts.items() if isinstance(part, Carries)}

    def take_over(self, carried: Mapping[str, object]) -> None:
        """Go on with what the tools before held, open or not."""
        listed = {facts.word: (facts, look) for facts, look in self.listed()}
        for word, held in carried.items():
            if word in self._parts or word in listed:
                part = self._part(*listed[word]) if word in listed else self._parts[word]
                if isinstance(part, Carries):
                    part.take_over(held)

    def panels(self) -> list[QWidget]:
        """Return where the keyboard begins in each tool that is open."""
        parts = [self._parts[word].first() for word in self._open if word in self._parts]
        return [first for first in parts if first is not None and first.isVisible()]

    def same(self, first: QWidget, focus: QWidget) -> bool:
        """Say whether the keyboard is in the tool that begins at ``first``."""
        around: QWidget | None = first
        while around is not None and around.parentWidget() is not self._host:
            around = around.parentWidget()
        return around is not None and (around is focus or around.isAncestorOf(focus))

    def rest(self, resting: bool) -> None:
        """Be out of sight while the test is paused; what is open comes back."""
        self._resting = resting
        self._button.setEnabled(not resting)
        self.list.dismiss(return_focus=False)
        for word in self._open:
            if word in self._parts:
                part = self._parts[word]
                part.close_panel() if resting else part.open()

    def set_enabled(self, enabled: bool) -> None:
        """Take input, or no more."""
        self._button.setEnabled(enabled and not self._resting)
        self.list.dismiss(return_focus=False)
        for part in self._parts.values():
            if isinstance(part, QWidget):
                part.setEnabled(enabled)

    def _begin(self, facts: ToolFacts, look: ToolLook) -> None:
        word = facts.word
        if word in self._modes:
            self._modes[word].turn(True)
            return
        part = self._part(facts, look)
        if not self._resting:
            part.open()

    def _part(self, facts: ToolFacts, look: ToolLook) -> ToolPart:
        word = facts.word
        if word not in self._parts:
            part = self._parts[word] = make_part(facts, self._place, look)
            part.closed.connect(lambda: self._tools.put_away(word))
        return self._parts[word]

    def _close(self, word: str) -> None:
        if word in self._modes:
            self._modes[word].turn(False)
        else:
            self._parts[word].close_panel()

    # ------------------------------------------------------------------------------------------------ keys

    def _follow_keys(self, wanted: dict[str, str]) -> None:
        for word, keys in wanted.items():
            if keys and word not in self._keys:
                self._keys[word] = self._bind(keys, partial(self._key_pressed, word))
        for word, shortcut in self._keys.items():
            shortcut.setEnabled(bool(wanted) if word == "list" else word in wanted)

    def _bind(self, keys: str, action: Callable[[], None]) -> QShortcut:
        shortcut = QShortcut(QKeySequence(keys), self._host)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.setAutoRepeat(False)
        shortcut.activated.connect(action)
        return shortcut

    def _key_pressed(self, word: str) -> None:
        """Take a tool up; where it is open, lead the keyboard into it, and from there put it away."""
        first = self._parts[word].first() if word in self._open and word in self._parts else None
        focus = focus_in(self._host)
        if first is None or (focus is not None and self.same(first, focus)):
            self.toggle(word)
        else:
            first.setFocus(Qt.FocusReason.ShortcutFocusReason)

    # ------------------------------------------------------------------------------------------- inserting

    def _focus_moved(self, _: QWidget | None, now: QWidget | None) -> None:
        """Remember where the candidate was typing."""
        fields = QLineEdit | QPlainTextEdit | QTextEdit
        if (
            isinstance(now, fields)
            and not isinstance(now, QTextBrowser)
            and self._place.pages.isAncestorOf(now)
        ):
            self._typing = now

    def _insert(self, words: str) -> bool:
        field = self._typing
        if field is None or not isValid(field) or not field.isVisible() or not field.isEnabled():
            return False
        if words:
            typed = QInputMethodEvent()
            typed.setCommitString(words)
            QApplication.sendEvent(field, typed)
            field.setFocus(Qt.FocusReason.OtherFocusReason)
        return True
