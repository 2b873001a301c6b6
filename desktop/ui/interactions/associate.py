"""Associate: one thing is put on another, and the two are a pair; the pairs stand below and can be taken apart."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from assessment.content.interaction import AssociableChoice, Associate, Values
from desktop.ui.focus import arrow_steps
from desktop.ui.interactions.bank import Bank, Stock
from desktop.ui.interactions.base import InteractionWidget
from desktop.ui.interactions.chip import Chip, ChipState
from desktop.ui.interactions.fitting import fits, fitting
from desktop.ui.interactions.option_card import OUTSET
from desktop.ui.interactions.pair_rows import PairRows
from desktop.ui.interactions.pick_and_place import BANK, Held, PickAndPlace
from desktop.ui.interactions.sticky import Sticky
from desktop.ui.rich_text import Media, no_media
from desktop.ui.theme import px
from desktop.ui.widgets.text import RichText


class AssociateWidget(InteractionWidget):
    """Every thing is a place for the others. Half a pair exists only in the hand, so what is shown is the answer."""

    def __init__(
        self,
        interaction: Associate,
        choices: tuple[AssociableChoice, ...],
        media: Media = no_media,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(interaction.response_id, parent)
        self._check, self._most = interaction.check, interaction.max_associations
        self._choices: dict[str, AssociableChoice] = {choice.id: choice for choice in choices}
        self._values: Values = ()
        self._media = media
        self.hand = PickAndPlace(self, self)
        self.bank = Bank(
            {choice.id: Chip(choice.text, media, uses=choice.match_max) for choice in choices},
            self.hand,
            self.tr("Things to pair"),
            self.tr("Press two that belong together."),
            self,
            drag_hint=self.tr("Press two that belong together, or drag one onto the other."),
            held_hint=self.tr("{thing} is held. Choose its partner. Escape puts it back."),
            quiet_when_used=True,
            place_of=lambda thing: thing,
        )
        self.sticky = Sticky(self.bank, self)
        self.pairs = PairRows(self._text)
        self.pairs.taken_apart.connect(self.take_apart)
        column = QVBoxLayout(self)
        column.setContentsMargins(OUTSET, OUTSET, OUTSET, OUTSET)
        column.setSpacing(px(8))
        column.addWidget(self.sticky.holder)
        column.addWidget(self.pairs)
        self.bank.raise_()
        self.hand.changed.connect(self._show_stock)
        self._show()

    def set_values(self, values: Values) -> None:
        kept = fitting(self._check, values)
        if kept != self._values:
            self.hand.reset()
            self._values = kept
            self._show()

    def values(self) -> Values:
        """Return the pairs that are shown."""
        return self._values

    def focus_first(self, reason: Qt.FocusReason) -> None:
        self.bank.focus_stop(reason)

    def reading_order(self) -> Sequence[QWidget]:
        """The bank lies over the pairs, but is read before them."""
        return [self.bank, self.pairs]

    def take_apart(self, pair: str) -> None:
        """Take a pair away."""
        self.hand.reset()
        self._answer(tuple(value for value in self._values if value != pair))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """On a pair, Delete takes it apart and the arrows go to the next."""
        pair = self.pairs.in_focus()
        if pair is None or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.pairs.go(pair, -1 if pair == self._values[-1] else 1)
            self.take_apart(pair)
            if not self._values:
                self.bank.go_to(None)
        elif arrow_steps(event.key(), self):
            self.pairs.go(pair, arrow_steps(event.key(), self))
        else:
            super().keyPressEvent(event)

    def thing_name(self, thing: str) -> str:
        return self.bank.chips[thing].words

    def place_name(self, place: str) -> str:
        return self.thing_name(place) if place != BANK else self.tr("the things")

    def places_for(self, held: Held) -> Sequence[str]:
        return [
            place
            for place in self._choices
            if place != held.thing and fits(self._check, (*self._values, f"{held.thing} {place}"))
        ]

    def put(self, held: Held, place: str) -> bool:
        if place not in self.places_for(held):
            return False
        self._answer((*self._values, f"{held.thing} {place}"))
        return True

    def go_to_place(self, place: str) -> None:
        self.bank.go_to(place)

    def go_to_bank(self, thing: str | None) -> None:
        self.bank.go_to(thing)

    def _answer(self, values: Values) -> None:
        if values != self._values:
            self._values = values
            self._show()
            self.chosen.emit(self.response(values))

    def _show(self) -> None:
        self.pairs.show_pairs(self._values, self._most)
        self._show_stock()

    def _show_stock(self) -> None:
        ends = [end for pair in self._values for end in pair.split(" ")]
        stock = {}
        for id, choice in self._choices.items():
            left = choice.match_max - ends.count(id)
            held = self.hand.held == Held(id)
            gone = choice.match_max > 0 and left <= 0
            state = ChipState.HELD if held else ChipState.USED if gone else ChipState.FREE
            stock[id] = Stock(state, left if choice.match_max else 0, over=self.hand.over == id)
        self.bank.show_stock(stock)

    def _text(self, thing: str) -> RichText:
        return RichText(self._choices[thing].text, media=self._media, line_px=px(20))
