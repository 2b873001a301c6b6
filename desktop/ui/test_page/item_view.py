"""One item on the page: its number, stem, flag, and the widgets that answer it. An information page is read alone."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from assessment.content.interaction import Interaction
from assessment.content.item import Item
from assessment.content.response import Response, response_of
from assessment.ids import ItemId
from desktop.presenters.facts import AnswerFacts
from desktop.ui.attachments import NO_TOOLS, Tools
from desktop.ui.interactions.base import InteractionWidget
from desktop.ui.interactions.make import make_interaction
from desktop.ui.interactions.option_card import OUTSET
from desktop.ui.rich_text import Media, plain_text
from desktop.ui.test_page.snippet import snippet
from desktop.ui.theme import TEXT, font, px
from desktop.ui.widgets.button import Button, Kind
from desktop.ui.widgets.icons import Icon
from desktop.ui.widgets.reading_text import ReadingText
from desktop.ui.widgets.text import Label, RichText

RIGHT_TO_LEFT = (
    '<p dir="rtl"',
    '<h2 dir="rtl"',
    '<h3 dir="rtl"',
    '<ul dir="rtl"',
    '<table dir="rtl"',
    '<div dir="rtl"',
)
"""How the stem of a question begins that is read from the right: all of it is laid out that way, in any window."""


class ItemView(QWidget):
    """Joins the responses of all its interactions into the item's one response."""

    chosen = Signal(object, object)
    typed = Signal(object, object)
    flagged = Signal(object, bool)
    settled = Signal()

    def __init__(
        self,
        item: Item,
        number: int | None,
        seed: bytes,
        media: Media,
        tools: Tools = NO_TOOLS,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.item_id: ItemId = item.id
        self.number = number
        self.asks = item.asks
        self._response = Response()
        if item.stem.startswith(RIGHT_TO_LEFT):
            self.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self._number = QLabel("" if number is None else str(number))
        self._number.setFont(font(TEXT, QFont.Weight.DemiBold, tabular=True))
        self._number.setProperty("role", "muted")
        text = RichText(item.stem, media=media, line_px=px(22))
        self.stem: QWidget = text if item.asks else ReadingText(text)
        self.flag = Button(self.tr("Flag"), Kind.QUIET, icon=Icon.FLAG, small=True)
        self.flag.setCheckable(True)
        self.flag.clicked.connect(self._flag)
        self.refusal = Label("", "small", tone="warn")
        self.refusal.hide()
        self.interactions: list[InteractionWidget] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(px(8))
        self._grid.setVerticalSpacing(px(4))
        self._grid.setColumnMinimumWidth(0, px(26))
        self._grid.setColumnStretch(1, 1)
        top = Qt.AlignmentFlag.AlignTop
        self._number.setContentsMargins(0, px(5), 0, 0)
        self.stem.setContentsMargins(0, 0, 0, 0)
        asked = number is not None
        self._name = self.tr("Question {number}").format(number=number) if asked else self.tr("Information")
        words = snippet(item)
        self.setAccessibleName(f"{self._name}. {words}" if words else self._name)
        if not asked:
            self._grid.addWidget(self.stem, 0, 0, 1, 3)
            self._number.setParent(self)
            self.flag.setParent(self)
            self._number.hide()
            self.flag.hide()
        else:
            self._grid.addWidget(self._number, 0, 0, top)
            self._grid.addWidget(_padded(self.stem, px(3), px(7)), 0, 1)
            self._grid.addWidget(self.flag, 0, 2, top | Qt.AlignmentFlag.AlignRight)
        for interaction in item.interactions:
            self._ask(item, interaction, seed, media, tools)
        self._grid.addWidget(self.refusal, self._grid.rowCount(), 1, 1, 2)
        self.show_flag(False)

    def show_answer(self, answer: AnswerFacts) -> None:
        """Show the answer in force. Tells nobody."""
        if answer.response != self._response:
            self._response = answer.response
            for widget in self.interactions:
                widget.set_response(answer.response)
        self.show_flag(answer.flagged)

    def show_flag(self, flagged: bool) -> None:
        """Show whether the item is flagged."""
        words = self.tr("Flagged") if flagged else self.tr("Flag")
        if (
            flagged != self.flag.isChecked()
            or self.flag.text() != words
            or not self.flag.accessibleDescription()
        ):
            self.flag.setChecked(flagged)
            self.flag.say(words, icon=Icon.FLAGGED if flagged else Icon.FLAG)
            self.flag.setAccessibleName(f"{words}, {self._name}")
            self.flag.setAccessibleDescription(self.tr("Marks the question for a second look"))

    def show_refusal(self, text: str) -> None:
        """Say why the last answer was not taken."""
        self.refusal.say(text, "warn")
        self.refusal.setVisible(bool(text))

    def use_spare(self, height: int) -> None:
        """Use so much more height on a page that this item has for itself."""
        for widget in self.interactions:
            widget.use_spare(height)

    def focus_first(self, reason: Qt.FocusReason) -> None:
        """Put the focus where answering begins."""
        if self.interactions:
            self.interactions[0].focus_first(reason)
        else:
            self.stem.setFocus(reason)

    def _ask(self, item: Item, interaction: Interaction, seed: bytes, media: Media, tools: Tools) -> None:
        """Put an interaction under its prompt; a prompt stands in for a stem that is not there."""
        widget = make_interaction(item, interaction, seed, media)
        widget.use_tools(item.id, tools)
        if tools.no_drag:
            widget.forbid_drag()
        name = self._name
        if interaction.prompt:
            prompt = RichText(interaction.prompt, media=media, line_px=px(22))
            if not item.stem and not self.interactions:
                self._grid.addWidget(_padded(prompt, px(3), px(7)), 0, 1)
            else:
                self._grid.addWidget(_padded(prompt, px(7), px(7)), self._grid.rowCount(), 1, 1, 2)
            name = f"{name}. {plain_text(interaction.prompt)}"
        first = not item.stem and not interaction.prompt and not self.interactions
        self._add(widget, name, beside_number=first and widget.holds_text)

    def _add(self, widget: InteractionWidget, name: str, *, beside_number: bool) -> None:
        widget.setParent(self)
        widget.setAccessibleName(name)
        widget.chosen.connect(lambda response, widget=widget: self._take(widget, response, False))
        widget.typed.connect(lambda response, widget=widget: self._take(widget, response, True))
        widget.settled.connect(self.settled)
        if beside_number:
            self._grid.addWidget(_padded(widget, 0, 0, left=0), 0, 1)
        else:
            self._grid.addWidget(widget, self._grid.rowCount(), 1, 1, 2)
        self.interactions.append(widget)

    def _take(self, widget: InteractionWidget, response: Response, typing: bool) -> None:
        variables = {
            name: values for name, values in self._response.variables if name not in widget.response_ids
        }
        self._response = response_of(variables | dict(response.variables))
        self.show_refusal("")
        (self.typed if typing else self.chosen).emit(self.item_id, self._response)

    def _flag(self, flagged: bool) -> None:
        self.show_flag(flagged)
        self.flagged.emit(self.item_id, flagged)


def _padded(widget: QWidget, top: int, bottom: int, left: int = OUTSET) -> QWidget:
    """Set a widget level with the button beside it; what follows keeps its distance, however many lines there are."""
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(left, top, 0, bottom)
    column.addWidget(widget)
    return holder
