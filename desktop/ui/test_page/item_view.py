"""One item on the page: its number, stem, flag, and the widgets that answer it. An information page is read alone."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from assessment.content.interaction import Interaction
from assessment.content.item import Item
from assessment.content.response import Response, response_of
from assessment.ids import ItemId, ResponseId
from desktop.presenters.aids import Aids
from desktop.presenters.facts import AnswerFacts, Barred
from desktop.ui.attachments import NO_TOOLS, Tools
from desktop.ui.interactions.base import InteractionWidget
from desktop.ui.interactions.make import make_interaction
from desktop.ui.interactions.option_card import OUTSET
from desktop.ui.mirrored import keep_margins
from desktop.ui.rich_text import Media, plain_text
from desktop.ui.test_page.snippet import snippet
from desktop.ui.theme import TEXT, font, px
from desktop.ui.time_words import CLOSED, barred_words
from desktop.ui.widgets.button import Button, Kind
from desktop.ui.widgets.icons import Icon
from desktop.ui.widgets.reading_text import ReadingText
from desktop.ui.widgets.text import Label, RichText

ROOM_FOR_WORDS = 360
"""An item narrower than this in px at 100 % shows its flag without the word."""

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
    """Joins the responses of all its interactions into the item's one response.

    ``typed`` carries a response, or what gives it when it is asked (``Typing``).
    """

    chosen = Signal(object, object)
    typed = Signal(object, object)
    flagged = Signal(object, bool)
    struck = Signal(object, object)
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
        self.item = item
        self.number = number
        self.asks = item.asks
        self.language = tools.language
        self._response = Response()
        self._closed = False
        self._takes = True
        self._flagged: bool | None = None
        self._unread: list[InteractionWidget] = []
        self._struck: tuple[str, ...] = ()
        if item.stem.startswith(RIGHT_TO_LEFT):
            self.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self._number = Label("" if number is None else str(number), "muted", wrap=False)
        self._number.setFont(font(TEXT, QFont.Weight.DemiBold, tabular=True))
        text = RichText(item.stem, media=media, line_px=px(22))
        self.texts: list[tuple[str, RichText, str]] = (
            [(f"item/{item.id}", text, item.stem)] if item.stem else []
        )
        """What can be marked: its place, its widget, and its source."""
        self.stem: QWidget = text if item.asks else ReadingText(text)
        self.flag = Button(self.tr("Flag"), Kind.QUIET, icon=Icon.FLAG, small=True)
        self.flag.setCheckable(True)
        self.flag.clicked.connect(self._flag)
        self.refusal = Label("", "small", tone="warn")
        self.refusal.setContentsMargins(OUTSET, 0, OUTSET, 0)  # level with the answers above it
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
        if answer.response != self.response():
            self._response = answer.response
            for widget in self.interactions:
                widget.set_response(answer.response)
        self.show_flag(answer.flagged)

    def offer_strike_out(self, offered: bool) -> None:
        """Let options be ruled out, or no longer."""
        for widget in self.interactions:
            widget.offer_strike_out(offered)

    def show_struck(self, choices: tuple[str, ...]) -> None:
        """Show which options are ruled out, as ``RESPONSE/choice``. Tells nobody."""
        self._struck = choices
        for widget in self.interactions:
            widget.show_struck(_of_response(choices, widget.response_id))

    def show_flag(self, flagged: bool) -> None:
        """Show whether the item is flagged."""
        if flagged == self._flagged:
            return
        self._flagged = flagged
        words = self.tr("Flagged") if flagged else self.tr("Flag")
        self.flag.setChecked(flagged)
        self.flag.say(words, icon=Icon.FLAGGED if flagged else Icon.FLAG)
        self.flag.setAccessibleName(f"{words}, {self._name}")
        self.flag.setAccessibleDescription(self.tr("Marks the question for a second look"))

    def response(self) -> Response:
        """Return the item's response as it stands, with all that has been written till now."""
        unread, self._unread = self._unread, []
        for widget in unread:
            self._join(widget, widget.written())
        return self._response

    def show_refusal(self, text: str) -> None:
        """Say why the last answer was not taken."""
        self.refusal.say(text, "warn")
        self.refusal.setVisible(bool(text))

    def show_closed(self, barred: Barred | None) -> None:
        """Take no more answers once the item's time is over or its section is locked, and say so."""
        closed = barred in CLOSED
        if closed == self._closed:
            return
        self._closed = closed
        self._enable()
        answered = self.response().answered
        self.show_refusal(barred_words(barred, answered=answered) if closed and barred is not None else "")

    def add_below(self, widget: QWidget) -> None:
        """Put something below what answers the item."""
        self._grid.addWidget(widget, self._grid.rowCount(), 1, 1, 2)

    def take_answers(self, takes: bool) -> None:
        """Take answers, or only show the one in force."""
        self._takes = takes
        self._enable()

    def _enable(self) -> None:
        for widget in self.interactions:
            widget.setEnabled(self._takes and not self._closed)

    def use_aids(self, aids: Aids) -> None:
        """Take what is at hand here for writing."""
        for widget in self.interactions:
            widget.use_aids(aids)

    def reading_order(self) -> Sequence[QWidget]:
        """Line by line; a text that stands beside the number came later than the flag behind it."""
        places = {}
        for at in range(self._grid.count()):
            entry = self._grid.itemAt(at)
            widget = entry.widget() if entry is not None else None
            if widget is not None:
                places[widget] = self._grid.getItemPosition(at)[:2]  # type: ignore[index]  # row, column, spans
        return sorted(places, key=places.__getitem__)

    def use_spare(self, height: int) -> None:
        """Use so much more height on a page that this item has for itself."""
        for widget in self.interactions:
            widget.use_spare(height)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.flag.hide_words(event.size().width() < px(ROOM_FOR_WORDS))
        super().resizeEvent(event)

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
            self.texts.append((f"item/{item.id}/{widget.response_id}", prompt, interaction.prompt))
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
        widget.writing.connect(lambda widget=widget: self._writing(widget))
        widget.settled.connect(self.settled)
        widget.struck.connect(lambda choices, widget=widget: self._strike(widget, choices))
        if beside_number:
            self._grid.addWidget(_padded(widget, 0, 0, start=0), 0, 1)
        else:
            self._grid.addWidget(widget, self._grid.rowCount(), 1, 1, 2)
        self.interactions.append(widget)

    def _take(self, widget: InteractionWidget, response: Response, typing: bool) -> None:
        self._join(widget, response)
        self.show_refusal("")
        (self.typed if typing else self.chosen).emit(self.item_id, self.response())

    def _writing(self, widget: InteractionWidget) -> None:
        if widget not in self._unread:
            self._unread.append(widget)
        self.show_refusal("")
        self.typed.emit(self.item_id, self.response)

    def _join(self, widget: InteractionWidget, response: Response) -> None:
        others = {
            name: values for name, values in self._response.variables if name not in widget.response_ids
        }
        self._response = response_of(others | dict(response.variables))

    def _strike(self, widget: InteractionWidget, choices: tuple[str, ...]) -> None:
        own = tuple(f"{widget.response_id}/{choice}" for choice in choices)
        start = f"{widget.response_id}/"
        self._struck = (*(one for one in self._struck if not one.startswith(start)), *own)
        self.struck.emit(self.item_id, self._struck)

    def _flag(self, flagged: bool) -> None:
        self.show_flag(flagged)
        self.flagged.emit(self.item_id, flagged)


def _of_response(choices: tuple[str, ...], response_id: ResponseId) -> tuple[str, ...]:
    start = f"{response_id}/"
    return tuple(choice.removeprefix(start) for choice in choices if choice.startswith(start))


def _padded(widget: QWidget, top: int, bottom: int, start: int = OUTSET) -> QWidget:
    """Set a widget level with the button beside it; what follows keeps its distance, however many lines there are."""
    holder = QWidget()
    column = QVBoxLayout(holder)
    keep_margins(column, holder, start, top, 0, bottom)
    column.addWidget(widget)
    return holder
