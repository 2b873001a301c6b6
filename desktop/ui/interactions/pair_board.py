"""What matching and a word bank share: a bank in view, places, one hand, and the pairs that come of them."""

from abc import abstractmethod
from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from assessment.content.interaction import AssociableChoice, Values
from assessment.ids import ResponseId
from desktop.ui.interactions.bank import Bank, Stock
from desktop.ui.interactions.base import InteractionWidget
from desktop.ui.interactions.chip import Chip, ChipState
from desktop.ui.interactions.pairing import Pairing
from desktop.ui.interactions.pick_and_place import BANK, Held, PickAndPlace
from desktop.ui.interactions.sticky import Sticky
from desktop.ui.rich_text import Media, plain_text

_DIRECT = Qt.FindChildOption.FindDirectChildrenOnly
_PLAIN = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier


class PairBoard(InteractionWidget):
    """A subclass shows the places: it lays out ``sticky.holder`` above them and fills them in ``show_places``."""

    def __init__(
        self,
        response_id: ResponseId,
        things: tuple[AssociableChoice, ...],
        pairing: Pairing,
        media: Media,
        *,
        lettered: bool,
        name: str,
        hint: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(response_id, parent)
        self.pairing = pairing
        self._media = media
        self._things: dict[str, AssociableChoice] = {thing.id: thing for thing in things}
        letters = [chr(65 + at) if lettered and len(things) <= 26 else "" for at in range(len(things))]
        self._letters: Mapping[str, str] = dict(zip(self._things, letters, strict=True))
        self.hand = PickAndPlace(self, self)
        self.hand.changed.connect(self.show_stock)
        self.bank = Bank(
            {thing: self.make_chip(thing, placed=False) for thing in self._things},
            self.hand,
            name,
            hint,
            self,
        )
        self.sticky = Sticky(self.bank, self)

    @abstractmethod
    def show_places(self) -> None:
        """Show what lies in every place."""

    @abstractmethod
    def place_in_focus(self) -> str | None:
        """Return the place that has the keyboard."""

    @abstractmethod
    def place_name(self, place: str) -> str:
        """Return a place in words."""

    @abstractmethod
    def go_to_place(self, place: str) -> None:
        """Put the focus on a place."""

    def set_values(self, values: Values) -> None:
        if self.pairing.take(values):
            self.hand.reset()
            self.show_all()

    def values(self) -> Values:
        """Return what is shown."""
        return self.pairing.values

    def reading_order(self) -> Sequence[QWidget]:
        """The bank lies over the places, but is read before them."""
        inside = self.findChildren(QWidget, options=_DIRECT)
        return [self.bank, *(child for child in inside if child is not self.bank)]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """At a place, a thing's letter puts it there."""
        place, key = self.place_in_focus(), event.text().upper()
        thing = next((thing for thing, letter in self._letters.items() if letter and letter == key), None)
        if place is None or thing is None or event.modifiers() & ~_PLAIN:
            super().keyPressEvent(event)
        elif self.pairing.left(thing) == 0:
            if thing not in self.pairing.things_at(place):
                self.hand.refuse(self.tr("{thing} is used already.").format(thing=self.thing_name(thing)))
        else:
            self.hand.bring(Held(thing), place)

    def thing_name(self, thing: str) -> str:
        words = plain_text(self._things[thing].text)
        return f"{self._letters[thing]}. {words}" if self._letters[thing] else words

    def places_for(self, held: Held) -> Sequence[str]:
        return self.pairing.places_for(held)

    def put(self, held: Held, place: str) -> bool:
        before = self.pairing.values
        if not self.pairing.move(held, place):
            return False
        if self.pairing.values != before:
            self.show_all()
            self.chosen.emit(self.response(self.pairing.values))
        return True

    def take_away(self, held: Held) -> None:
        """Take a thing out of its place."""
        self.hand.reset()
        self.put(held, BANK)

    def go_to_bank(self, thing: str | None) -> None:
        self.bank.go_to(thing)

    def make_chip(self, thing: str, *, placed: bool) -> Chip:
        """Return a chip for a thing, in the bank or in a place."""
        choice = self._things[thing]
        letter = self._letters[thing]
        return Chip(choice.text, self._media, letter=letter, placed=placed, uses=choice.match_max)

    def show_all(self) -> None:
        """Show places and bank as they are now."""
        self.show_places()
        self.show_stock()

    def show_stock(self) -> None:
        """Show how everything in the bank lies."""
        self.bank.show_stock({thing: self._stock(thing) for thing in self._things})

    def _stock(self, thing: str) -> Stock:
        left = self.pairing.left(thing)
        if self.hand.held == Held(thing):
            return Stock(ChipState.HELD, left or 0)
        return Stock(ChipState.USED if left == 0 else ChipState.FREE, left or 0)
