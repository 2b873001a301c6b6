"""Order: rows are moved by their grip, by buttons, by Alt with the arrows, or picked up and put down by key."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from assessment.content.interaction import Choice, Order, Values
from desktop.ui.announce import announce
from desktop.ui.focus import bring_up
from desktop.ui.interactions.base import InteractionWidget
from desktop.ui.interactions.chip import ChipState
from desktop.ui.interactions.fitting import fitting
from desktop.ui.interactions.option_card import OUTSET
from desktop.ui.interactions.order_list import OrderList
from desktop.ui.interactions.order_row import OrderRow
from desktop.ui.interactions.ordering import Ordering
from desktop.ui.interactions.pick_and_place import BANK, Held, PickAndPlace
from desktop.ui.rich_text import Media, no_media
from desktop.ui.theme import px
from desktop.ui.widgets.button import Button, Kind
from desktop.ui.widgets.text import Label

_PAD = Qt.KeyboardModifier.KeypadModifier


class OrderWidget(InteractionWidget):
    """Places are positions in the order. What is shown is no answer until it is touched, or kept as it is.

    With ``max_choices`` only some are put in order: then there are two lists, and the lower one is the answer.
    """

    def __init__(
        self,
        interaction: Order,
        choices: tuple[Choice, ...],
        media: Media = no_media,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(interaction.response_id, parent)
        self._check, self._most = interaction.check, interaction.max_choices
        self._ordering = Ordering([choice.id for choice in choices], self._most)
        self._values: Values = ()
        self._stopped: OrderRow | None = None
        self.hand = PickAndPlace(self, self)
        self.hand.begins_last = True
        self.rows: dict[str, OrderRow] = {
            choice.id: OrderRow(choice.text, media, swaps=self._most > 0) for choice in choices
        }
        titles = (self.tr("To place"), self.tr("In order"), self.tr("Put the next one here"))
        self.list = OrderList(self.rows, *(titles if self._most else ()))
        self.note = Label("", "small")
        self.keep = Button("", small=True)
        self.keep.clicked.connect(self._keep_or_clear)
        below = QHBoxLayout()
        below.setContentsMargins(3, 0, 3, 0)
        below.addWidget(self.note, 1)
        below.addWidget(self.keep)
        column = QVBoxLayout(self)
        column.setContentsMargins(OUTSET - 3, OUTSET, OUTSET - 3, OUTSET)
        column.setSpacing(px(6))
        column.addWidget(self.list)
        column.addLayout(below)
        self.keep.setVisible(not self._most)  # not before it is inside: it would be a window of its own
        for id, row in self.rows.items():
            self._dress(id, row)
        self.hand.watch(self.list, place=self._place_at, keys=False)
        self.hand.changed.connect(self._show)
        self.hand.refused.connect(lambda words: self.note.say(words, "warn"))
        self._show()

    def set_values(self, values: Values) -> None:
        kept = fitting(self._check, values)
        if kept == self._values:
            return
        self.hand.reset()
        self._values = kept
        self._ordering.take(kept)
        self._show()

    def values(self) -> Values:
        """Return what is shown as the answer."""
        return self._values

    def focus_first(self, reason: Qt.FocusReason) -> None:
        self._stop().setFocus(reason)

    def thing_name(self, thing: str) -> str:
        return self.rows[thing].words

    def place_name(self, place: str) -> str:
        if place == BANK:
            return self.tr("To place")
        return self.tr("place {n}").format(n=int(place) + 1)

    def places_for(self, held: Held) -> Sequence[str]:
        return self._ordering.places_for(held)

    def put(self, held: Held, place: str) -> bool:
        if place not in self._ordering.places_for(held):
            return False
        self._ordering.order = self._ordering.moved(held.thing, place)
        self._answer(self._ordering.order)
        return True

    def go_to_place(self, place: str) -> None:
        held = self.hand.held
        self._go_to(held.thing if held is not None else self._ordering.order[int(place)])

    def go_to_bank(self, thing: str | None) -> None:
        self._go_to(thing or self._ordering.shown()[0])

    def move_row(self, id: str, steps: int) -> None:
        """Move a row up or down at once; one that is in no order yet joins its end."""
        self.hand.reset()
        place = (
            self._ordering.order.index(id) + steps
            if id in self._ordering.order
            else len(self._ordering.order)
        )
        if self.put(Held(id, self._ordering.source(id)), str(place)):
            where = self.tr("{thing}: place {n} of {count}.")
            announce(
                self, where.format(thing=self.thing_name(id), n=place + 1, count=len(self._ordering.order))
            )
            bring_up(self.rows[id])

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let Tab come back to the row that had the focus."""
        if event.type() == QEvent.Type.FocusIn and isinstance(watched, OrderRow):
            self._stopped = watched
            self._one_stop(watched)
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows go from row to row; with Alt they move the row."""
        id = next((id for id, row in self.rows.items() if row.hasFocus()), None)
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()), 0)
        alt = event.modifiers() & ~_PAD == Qt.KeyboardModifier.AltModifier
        shown = self._ordering.shown()
        if id is None or not steps or (event.modifiers() & ~_PAD and not alt):
            super().keyPressEvent(event)
        elif alt:
            self.move_row(id, steps)
        else:
            self._go_to(shown[min(max(shown.index(id) + steps, 0), len(shown) - 1)])

    def _keep_or_clear(self) -> None:
        self._answer(() if self._values == self._ordering.order else self._ordering.order)

    def _answer(self, values: Values) -> None:
        if values != self._values:
            self._values = values
            self.chosen.emit(self.response(values))
        self._show()

    def _show(self) -> None:
        """Show the order; while a row is held, with the row where it would come to lie."""
        held, over = self.hand.held, self.hand.over
        order = self._ordering.order
        if held is not None and over is not None:
            order = self._ordering.moved(held.thing, over)
        room = len(order) < self._most
        thing = held.thing if held is not None else None
        self.list.show_order(order, self._ordering.not_placed(order), room=room, held=thing)
        answered, joins = order == self._values, not self._ordering.full
        for id, row in self.rows.items():
            place = order.index(id) if id in order else None
            row.show_place(place, len(order), answered=answered, joins=joins)
            row.show_state(ChipState.HELD if id == thing else ChipState.FREE)
        self._one_stop(self._stop())
        self._say()

    def _say(self) -> None:
        answered = self._values == self._ordering.order
        self.keep.say(self.tr("Clear answer") if answered else self.tr("Keep this order"))
        self.keep.set_kind(Kind.QUIET if answered else Kind.SECONDARY)
        if self.hand.held is not None and not self.hand.dragging:
            words = self.tr("Held: {thing}. Arrow keys move it, Enter puts it down, Escape puts it back.")
            words = self.hand.filled_in(words)
        elif self._most:
            words = self.tr("{n} of {all} placed").format(n=len(self._ordering.order), all=self._most)
        elif answered:
            words = self.tr("This order is your answer.")
        elif self._values:
            words = self.tr("Your answer ends with place {n} so far.").format(n=len(self._values))
        else:
            words = self.tr("Not answered yet. Move something, or keep this order.")
        self.note.say(words)

    def _swap(self, id: str) -> None:
        """Take a row out of the order, or put it at its end."""
        if id in self._ordering.order:
            self.hand.reset()
            self.put(Held(id, self._ordering.source(id)), BANK)
        else:
            self.move_row(id, 0)

    def _dress(self, id: str, row: OrderRow) -> None:
        """Listen to a row, and give it to the hand."""
        row.stepped.connect(lambda steps: self.move_row(id, steps))
        row.swapped.connect(lambda: self._swap(id))
        row.installEventFilter(self)
        self.hand.watch(
            row,
            thing=lambda _: Held(id, self._ordering.source(id)),
            place=lambda at: self._place_on(id, row.mapTo(self.list, at)),
        )

    def _place_at(self, at: QPoint) -> str | None:
        if self.hand.held is None:
            return None
        index = self.list.index_at(at.y())
        return BANK if index is None else str(index)

    def _place_on(self, id: str, at: QPoint) -> str | None:
        """Return the place that a row stands for: what is under the pointer in a drag, else the row's own."""
        held = self.hand.held
        if self.hand.dragging or held is None:
            return self._place_at(at)
        if held.thing == id:
            return self.hand.over
        return self._ordering.source(id)

    def _go_to(self, id: str) -> None:
        self.rows[id].setFocus(Qt.FocusReason.TabFocusReason)
        bring_up(self.rows[id])

    def _stop(self) -> OrderRow:
        """Return the row that Tab reaches: the one that had the focus last, else the first."""
        return self._stopped or self.rows[self._ordering.shown()[0]]

    def _one_stop(self, stop: OrderRow) -> None:
        for row in self.rows.values():
            row.setFocusPolicy(Qt.FocusPolicy.StrongFocus if row is stop else Qt.FocusPolicy.ClickFocus)
