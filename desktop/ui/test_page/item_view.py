"""One item on the page: its number, stem, flag, and the widgets that answer it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from assessment.content.item import Item
from assessment.content.response import Response, response_of
from assessment.ids import ItemId
from desktop.presenters.facts import AnswerFacts
from desktop.ui.attachments import NO_TOOLS, Tools
from desktop.ui.interactions.base import InteractionWidget
from desktop.ui.interactions.make import make_interaction
from desktop.ui.interactions.option_card import OUTSET
from desktop.ui.rich_text import Media, plain_text
from desktop.ui.theme import TEXT, font, px
from desktop.ui.widgets.button import Button, Kind
from desktop.ui.widgets.icons import Icon
from desktop.ui.widgets.text import Label, RichText


class ItemView(QWidget):
    """Joins the responses of all its interactions into the item's one response."""

    chosen = Signal(object, object)
    typed = Signal(object, object)
    flagged = Signal(object, bool)
    settled = Signal()

    def __init__(
        self,
        item: Item,
        number: int,
        seed: bytes,
        media: Media,
        tools: Tools = NO_TOOLS,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.item_id: ItemId = item.id
        self.number = number
        self._response = Response()
        self._number = QLabel(str(number))
        self._number.setFont(font(TEXT, QFont.Weight.DemiBold, tabular=True))
        self._number.setProperty("role", "muted")
        self.stem = RichText(item.stem, media=media, line_px=px(22))
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
        self._grid.addWidget(self._number, 0, 0, top)
        self._grid.addWidget(_padded(self.stem, px(3), px(7)), 0, 1)
        self._grid.addWidget(self.flag, 0, 2, top | Qt.AlignmentFlag.AlignRight)
        self._name = self.tr("Question {number}").format(number=number)
        self.setAccessibleName(f"{self._name}. {plain_text(item.stem)}")
        for interaction in item.interactions:
            if interaction.prompt:
                prompt = RichText(interaction.prompt, media=media, line_px=px(22))
                self._grid.addWidget(_padded(prompt, px(7), px(7)), self._grid.rowCount(), 1, 1, 2)
            widget = make_interaction(item, interaction, seed, media)
            widget.use_tools(item.id, tools)
            self._add(widget)
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
            self.flag.setFocus(reason)

    def _add(self, widget: InteractionWidget) -> None:
        widget.setParent(self)
        widget.setAccessibleName(self._name)
        widget.chosen.connect(lambda response, widget=widget: self._take(widget, response, False))
        widget.typed.connect(lambda response, widget=widget: self._take(widget, response, True))
        widget.settled.connect(self.settled)
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


def _padded(widget: QWidget, top: int, bottom: int) -> QWidget:
    """Set a widget level with the button beside it; what follows keeps its distance, however many lines there are."""
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(OUTSET, top, 0, bottom)
    column.addWidget(widget)
    return holder
