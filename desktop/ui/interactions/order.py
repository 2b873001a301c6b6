"""Order: rows are moved by their grip, by buttons, by Alt with the arrows, or picked up and put down by key."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from assessment.content.interaction import Choice, Order, Values
from desktop.ui.announce import announce
from desktop.ui.focus import bring_up
from desktop.ui.interactions.base import InteractionWidget
from desktop.ui.interactions.chip import Chip, ChipState
from desktop.ui.interactions.corner_button import Corner, CornerButton, Sign
from desktop.ui.interactions.fitting import fitting
from desktop.ui.interactions.option_card import OUTSET
from desktop.ui.interactions.order_list import OrderList
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
        self._ids: tuple[str, ...] = tuple(choice.id for choice in choices)
        self._order: tuple[str, ...] = () if self._most else self._ids
        self._values: Values = ()
        self._stopped: Chip | None = None
        self._corners: dict[str, Corner] = {}
        self.hand = PickAndPlace(self, self)
        self.hand.begins_last = True
        self.rows: dict[str, Chip] = {choice.id: Chip(choice.text, media, letter="1") for choice in choices}
        titles = (self.tr("To place"), self.tr("In order"), self.tr("Put the next one here"))
        self.list = OrderList(self.rows, *(titles if self._most else ()))
        self.note = Label("", "small")
        self.note.setContentsMargins(3, 0, 0, 0)
        self.keep = Button("", small=True)
        self.keep.clicked.connect(self._keep_or_clear)
        below = QHBoxLayout()
        below.addWidget(self.note, 1)
        below.addWidget(self.keep)
        self.keep.setVisible(not self._most)
        column = QVBoxLayout(self)
        column.setContentsMargins(OUTSET - 3, OUTSET, OUTSET - 3, OUTSET)
        column.setSpacing(px(6))
        column.addWidget(self.list)
        column.addLayout(below)
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
        rest = () if self._most else tuple(id for id in self._ids if id not in kept)
        self._order = (*kept, *rest)
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
        count = len(self._order)
        if held.thing in self._order:
            return [*([BANK] if self._most else []), *map(str, range(count))]
        return [str(at) for at in range(count + 1)] if count < self._most else []

    def put(self, held: Held, place: str) -> bool:
        order = self._with(held.thing, place)
        if place not in self.places_for(held):
            return False
        self._order = order
        self._answer(order)
        return True

    def go_to_place(self, place: str) -> None:
        held = self.hand.held
        self._go_to(held.thing if held is not None else self._order[int(place)])

    def go_to_bank(self, thing: str | None) -> None:
        self._go_to(thing or next(iter(self._not_placed(self._order)), self._ids[0]))

    def move_row(self, id: str, steps: int) -> None:
        """Move a row up or down at once; one that is in no order yet joins its end."""
        self.hand.reset()
        place = self._order.index(id) + steps if id in self._order else len(self._order)
        if self.put(Held(id, self._source(id)), str(place)):
            where = self.tr("{thing}: place {n} of {count}.")
            announce(self, where.format(thing=self.thing_name(id), n=place + 1, count=len(self._order)))
            bring_up(self.rows[id])

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let Tab come back to the row that had the focus."""
        if event.type() == QEvent.Type.FocusIn and isinstance(watched, Chip):
            self._stopped = watched
            self._one_stop(watched)
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows go from row to row; with Alt they move the row."""
        id = next((id for id, row in self.rows.items() if row.hasFocus()), None)
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()), 0)
        alt = event.modifiers() & ~_PAD == Qt.KeyboardModifier.AltModifier
        shown = (*self._not_placed(self._order), *self._order)
        if id is None or not steps or (event.modifiers() & ~_PAD and not alt):
            super().keyPressEvent(event)
        elif alt:
            self.move_row(id, steps)
        else:
            self._go_to(shown[min(max(shown.index(id) + steps, 0), len(shown) - 1)])

    def _keep_or_clear(self) -> None:
        self._answer(() if self._values == self._order else self._order)

    def _answer(self, values: Values) -> None:
        if values != self._values:
            self._values = values
            self.chosen.emit(self.response(values))
        self._show()

    def _with(self, id: str, place: str) -> tuple[str, ...]:
        """Return the order with one row moved to a place, or out of it."""
        others = tuple(other for other in self._order if other != id)
        if place == BANK:
            return others
        return (*others[: int(place)], id, *others[int(place) :])

    def _not_placed(self, order: Sequence[str]) -> tuple[str, ...]:
        return tuple(id for id in self._ids if id not in order)

    def _source(self, id: str) -> str:
        return str(self._order.index(id)) if id in self._order else BANK

    def _show(self) -> None:
        """Show the order; while a row is held, with the row where it would come to lie."""
        held, over = self.hand.held, self.hand.over
        order = self._order
        if held is not None and over is not None:
            order = self._with(held.thing, over)
        room = len(order) < self._most
        thing = held.thing if held is not None else None
        self.list.show_order(order, self._not_placed(order), room=room, held=thing)
        for id, row in self.rows.items():
            number = str(order.index(id) + 1) if id in order else ""
            row.show_letter(number, filled=bool(number) and order == self._values)
            row.show_state(ChipState.HELD if id == thing else ChipState.FREE)
            self._show_buttons(id, order)
        self._one_stop(self._stop())
        self._say()

    def _show_buttons(self, id: str, order: Sequence[str]) -> None:
        up, down, *more = self._corners[id].buttons
        placed, name = id in order, self.thing_name(id)
        up.setVisible(placed)
        down.setVisible(placed)
        up.setEnabled(placed and order[0] != id)
        down.setEnabled(placed and order[-1] != id)
        for swap in more:
            words = self.tr("Take {thing} out of the order") if placed else self.tr("Put {thing} next")
            swap.show_sign(Sign.AWAY if placed else Sign.ADD, words.format(thing=name))
            swap.setEnabled(placed or len(self._order) < self._most)

    def _say(self) -> None:
        answered = self._values == self._order
        self.keep.say(self.tr("Clear answer") if answered else self.tr("Keep this order"))
        self.keep.set_kind(Kind.QUIET if answered else Kind.SECONDARY)
        if self._most:
            words = self.tr("{n} of {most} in order").format(n=len(self._order), most=self._most)
        elif answered:
            words = self.tr("This order is your answer.")
        elif self._values:
            words = self.tr("Your answer ends with place {n} so far.").format(n=len(self._values))
        else:
            words = self.tr("Not answered yet. Move something, or keep this order.")
        self.note.say(words)

    def _swap(self, id: str) -> None:
        """Take a row out of the order, or put it at its end."""
        if id in self._order:
            self.hand.reset()
            self.put(Held(id, self._source(id)), BANK)
        else:
            self.move_row(id, 0)

    def _dress(self, id: str, row: Chip) -> None:
        """Give a row its buttons, and to the hand."""
        name = self.thing_name(id)
        up = CornerButton(Sign.UP, self.tr("Move {thing} up").format(thing=name))
        down = CornerButton(Sign.DOWN, self.tr("Move {thing} down").format(thing=name))
        up.clicked.connect(lambda: self.move_row(id, -1))
        down.clicked.connect(lambda: self.move_row(id, 1))
        buttons = [up, down]
        if self._most:
            buttons.append(CornerButton(Sign.ADD, name))
            buttons[-1].clicked.connect(lambda: self._swap(id))
        corner = self._corners[id] = Corner(*buttons)
        row.set_corner(corner)
        row.installEventFilter(self)
        self.hand.watch(
            row,
            thing=lambda _: Held(id, self._source(id)),
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
        return self._source(id)

    def _go_to(self, id: str) -> None:
        self.rows[id].setFocus(Qt.FocusReason.TabFocusReason)
        bring_up(self.rows[id])

    def _stop(self) -> Chip:
        """Return the row that Tab reaches: the one that had the focus last, else the first."""
        first = (*self._not_placed(self._order), *self._order)[0]
        return self._stopped or self.rows[first]

    def _one_stop(self, stop: Chip) -> None:
        for row in self.rows.values():
            row.setFocusPolicy(Qt.FocusPolicy.StrongFocus if row is stop else Qt.FocusPolicy.ClickFocus)
