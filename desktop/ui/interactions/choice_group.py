"""Cards that belong together: mouse and keys, one Tab stop, one or several chosen."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from assessment.content.interaction import Choice, Values
from assessment.ids import ResponseId
from desktop.ui.announce import announce
from desktop.ui.focus import arrow_steps
from desktop.ui.interactions.base import InteractionWidget
from desktop.ui.interactions.option_card import CheckCard, RadioCard
from desktop.ui.rich_text import Media, no_media

Card = RadioCard | CheckCard
_PRESS = (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter)
_CLEAR = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)
_OTHER_KEYS = (
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
)


class ChoiceGroup(InteractionWidget):
    """Shows ``choices`` in their order as cards made by ``make_card``."""

    def __init__(
        self,
        choices: tuple[Choice, ...],
        response_id: ResponseId,
        make_card: Callable[[], Card],
        *,
        lettered: bool = True,
        direction: QBoxLayout.Direction = QBoxLayout.Direction.TopToBottom,
        media: Media = no_media,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(response_id, parent)
        self.choices = choices
        self.strikes = False
        self._out: frozenset[str] = frozenset()
        self.chosen.connect(self._bring_back_chosen)
        self.cards: list[Card] = []
        self.rows = QBoxLayout(direction, self)
        self.rows.setContentsMargins(0, 0, 0, 0)
        self.rows.setSpacing(0)
        for index, choice in enumerate(choices):
            card = make_card()
            card.setParent(self)
            card.dress(chr(65 + index) if lettered and index < 26 else "", choice.text, media)
            card.takes_key = partial(self._key, index)
            card.clicked.connect(lambda _=False, at=index: self.pressed(at))
            self.cards.append(card)
            self.rows.addWidget(card)
        self._one_stop()

    def set_values(self, values: Values) -> None:
        for choice, card in zip(self.choices, self.cards, strict=True):
            card.set_chosen(choice.id in values)
        if self.strikes:
            self.show_struck(tuple(self._out))
        self._one_stop()

    def focus_first(self, reason: Qt.FocusReason) -> None:
        self._stop().setFocus(reason)

    def pressed(self, index: int) -> None:
        """Take a press on a card. Qt has already turned the card over."""
        raise NotImplementedError

    def press(self, index: int) -> None:
        """Press a card by key."""
        self.cards[index].setFocus(Qt.FocusReason.TabFocusReason)
        self.cards[index].click()

    def moved(self, index: int) -> None:
        """The arrow keys have reached a card."""

    def index_of_key(self, event: QKeyEvent) -> int | None:
        """Return which card a letter or digit names."""
        key = event.text().upper()
        if len(key) != 1 or not key.isascii():
            return None
        if key.isdigit() and key != "0":
            return int(key) - 1
        return ord(key) - 65 if key.isalpha() else None

    def clear(self) -> None:
        """Take the answer away."""
        if self.values():
            self.set_values(())
            self.chosen.emit(self.response(()))

    def values(self) -> Values:
        """Return what is chosen, in the order shown."""
        return tuple(
            choice.id for choice, card in zip(self.choices, self.cards, strict=True) if card.isChecked()
        )

    # ---------------------------------------------------------------------------------------- ruling out

    def offer_strike_out(self, offered: bool) -> None:
        """Let each card be ruled out, or no longer."""
        if offered == self.strikes:
            return
        self.strikes = offered
        for index, card in enumerate(self.cards):
            card.offer_strike_out(partial(self.strike, index) if offered else None)
        self.show_struck(tuple(self._out))

    def show_struck(self, choices: Values) -> None:
        """Show what is ruled out; what is chosen is not, whatever was said of it before."""
        self._out = frozenset(choices)
        for choice, card in zip(self.choices, self.cards, strict=True):
            struck = self.strikes and choice.id in self._out and not card.isChecked()
            if struck != card.struck:
                card.show_struck(struck)

    def strike(self, index: int) -> None:
        """Rule a card out, or bring it back. The answer stays as it is: what is chosen cannot be ruled out."""
        card = self.cards[index]
        if not self.strikes:
            return
        if card.isChecked():
            announce(card, self.tr("This is your answer. Choose another before ruling it out."))
            return
        card.show_struck(not card.struck)
        card.show_button()
        announce(card, self.tr("Ruled out") if card.struck else self.tr("Brought back"))
        self._tell_struck()

    def _bring_back_chosen(self) -> None:
        """Choosing what was ruled out brings it back."""
        for card in self.cards:
            if card.isChecked() and card.struck:
                card.show_struck(False)
            card.show_button()
        if self.strikes and self._out & set(self.values()):
            self._tell_struck()

    def _tell_struck(self) -> None:
        out = tuple(choice.id for choice, card in zip(self.choices, self.cards, strict=True) if card.struck)
        self._out = frozenset(out)
        self.struck.emit(out)

    # ---------------------------------------------------------------------------------------------- keys

    def _key(self, here: int, event: QKeyEvent) -> bool:
        if event.key() == Qt.Key.Key_D and event.modifiers() == Qt.KeyboardModifier.ControlModifier:
            if not event.isAutoRepeat():
                self.strike(here)
            return self.strikes
        if event.modifiers() & _OTHER_KEYS:
            return False
        key = event.key()
        steps = arrow_steps(key, self)
        if steps:
            there = (here + steps) % len(self.cards)
            self.cards[there].setFocus(Qt.FocusReason.TabFocusReason)
            self.moved(there)
            return True
        if key in _PRESS:
            if not event.isAutoRepeat():
                self.press(here)
            return True
        if key in _CLEAR:
            self.clear()
            return True
        named = self.index_of_key(event)
        if named is not None and named < len(self.cards):
            self.press(named)
            return True
        return False

    def _stop(self) -> Card:
        return next((card for card in self.cards if card.isChecked()), self.cards[0])

    def _one_stop(self) -> None:
        """Leave Tab one stop in a group of which one is taken."""
        if isinstance(self.cards[0], RadioCard):
            stop = self._stop()
            for card in self.cards:
                card.setFocusPolicy(Qt.FocusPolicy.StrongFocus if card is stop else Qt.FocusPolicy.ClickFocus)
