"""The bank: what may be picked up, side by side in a sunken tray; one Tab stop, arrows inside."""

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from desktop.ui.focus import bring_up
from desktop.ui.interactions.chip import Chip, ChipState
from desktop.ui.interactions.flow_layout import FlowLayout
from desktop.ui.interactions.pick_and_place import BANK, Held, PickAndPlace, arrow_steps
from desktop.ui.theme import RADIUS, colour, px
from desktop.ui.widgets.text import Label

PAD = 7


@dataclass(frozen=True, slots=True)
class Stock:
    """How a thing in the bank lies, and how many uses are left of it (0: not counted)."""

    state: ChipState
    left: int = 0


class Bank(QWidget):
    """Chips by thing. Where it is given less height than it asks for, it scrolls by itself."""

    def __init__(
        self,
        chips: Mapping[str, Chip],
        hand: PickAndPlace,
        name: str,
        hint: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.chips = dict(chips)
        self.floating = False
        self._hand, self._hint = hand, hint
        self.setAccessibleName(name)
        self._inner = QWidget()
        self._inner.setObjectName("scrolled")
        self._flow = FlowLayout(self._inner, gap=px(2))
        self._flow.setContentsMargins(px(PAD), px(PAD), px(PAD), px(PAD))
        self._area = QScrollArea(self)
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setWidget(self._inner)
        self.note = Label(hint, "small")
        self.note.setContentsMargins(px(PAD + 3), 0, px(PAD + 3), px(PAD))
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        column.addWidget(self._area, 1)
        column.addWidget(self.note)
        for thing, chip in self.chips.items():
            self._flow.addWidget(chip)
            self._watch(thing, chip)
        hand.watch(self, place=BANK, keys=False)
        hand.changed.connect(self._hand_changed)
        hand.refused.connect(lambda words: self.note.say(words, "warn"))
        self._one_stop()

    def natural_height(self, width: int) -> int:
        """Return the height in which nothing needs scrolling."""
        return self._flow.heightForWidth(width - 2) + self.note.heightForWidth(width - 2) + 2

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Offer a scroll bar only where it is needed: with one the chips wrap, and then it would be needed."""
        fits = event.size().height() >= self.natural_height(event.size().width())
        policies = Qt.ScrollBarPolicy
        self._area.setVerticalScrollBarPolicy(
            policies.ScrollBarAlwaysOff if fits else policies.ScrollBarAsNeeded
        )
        super().resizeEvent(event)

    def float_over(self, floating: bool) -> None:
        """Show whether the bank lies over what scrolls below it."""
        if floating != self.floating:
            self.floating = floating
            self.update()

    def show_stock(self, stock: Mapping[str, Stock]) -> None:
        """Show how every thing lies."""
        for thing, chip in self.chips.items():
            chip.show_state(stock[thing].state, left=stock[thing].left)
        self._one_stop()

    def go_to(self, thing: str | None) -> None:
        """Put the focus on a thing, or on the one that Tab reaches."""
        chip = self.chips.get(thing or "") or self._stop()
        chip.setFocus(Qt.FocusReason.TabFocusReason)
        bring_up(chip)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows, Home and End go from one thing that can be picked up to the next."""
        free = [chip for chip in self.chips.values() if chip.state is not ChipState.USED]
        here = next((at for at, chip in enumerate(free) if chip.hasFocus()), None)
        steps = arrow_steps(event.key(), self)
        ends = {Qt.Key.Key_Home: 0, Qt.Key.Key_End: len(free) - 1}
        if here is None or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
        elif event.key() in ends or steps:
            there = ends.get(Qt.Key(event.key()), here + steps)
            chip = free[min(max(there, 0), len(free) - 1)]
            chip.setFocus(Qt.FocusReason.TabFocusReason)
            bring_up(chip)
            self._one_stop(chip)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _: object) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        held = self._hand.held
        goal = held is not None and held.source != BANK and self._hand.over == BANK
        edge = "accent" if goal else "muted" if self.floating else "line"
        painter.setPen(QPen(colour(edge), 2 if goal else 1))
        painter.setBrush(colour("sunk"))
        painter.drawRoundedRect(box, RADIUS, RADIUS)
        painter.end()

    def _hand_changed(self) -> None:
        if self._hand.held is not None:
            self.note.say(self.tr("Now choose where it goes. Escape puts it back."), "ink")
        elif self._hand.aimed is not None:
            self.note.say(self.tr("Now choose what goes there."), "ink")
        else:
            self.note.say(self._hint)
        self.update()

    def _watch(self, thing: str, chip: Chip) -> None:
        self._hand.watch(chip, thing=lambda _: Held(thing) if chip.state is not ChipState.USED else None)

    def _stop(self) -> Chip:
        chips = list(self.chips.values())
        free = [chip for chip in chips if chip.state is not ChipState.USED]
        return next(
            (chip for chip in free if chip.focusPolicy() & Qt.FocusPolicy.TabFocus), (free or chips)[0]
        )

    def _one_stop(self, stop: Chip | None = None) -> None:
        stop = stop or self._stop()
        for chip in self.chips.values():
            here = chip is stop or chip.hasFocus()
            chip.setFocusPolicy(Qt.FocusPolicy.StrongFocus if here else Qt.FocusPolicy.ClickFocus)
