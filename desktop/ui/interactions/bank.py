"""The bank: what may be picked up, side by side in a sunken tray; one Tab stop, arrows inside."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from desktop.ui.focus import arrow_steps, bring_up
from desktop.ui.interactions.chip import Chip, ChipState
from desktop.ui.interactions.flow_layout import FlowLayout
from desktop.ui.interactions.pick_and_place import BANK, Held, PickAndPlace
from desktop.ui.theme import RADIUS, colour, px
from desktop.ui.widgets.quiet_area import QuietArea
from desktop.ui.widgets.text import Label

PAD = 7


@dataclass(frozen=True, slots=True)
class Stock:
    """How a thing in the bank lies, and how many uses are left of it (0: not counted)."""

    state: ChipState
    left: int = 0
    over: bool = False


class Bank(QWidget):
    """Chips by thing. Where it is given less height than it asks for, it scrolls by itself."""

    def __init__(
        self,
        chips: Mapping[str, Chip],
        hand: PickAndPlace,
        name: str,
        hint: str,
        parent: QWidget | None = None,
        *,
        drag_hint: str = "",
        held_hint: str = "",
        quiet_when_used: bool = False,
        place_of: Callable[[str], str | None] = lambda _: None,
    ) -> None:
        super().__init__(parent)
        self.chips = dict(chips)
        self.floating = False
        self._hand, self._hint, self._quiet_when_used = hand, hint, quiet_when_used
        self._drag_hint = drag_hint or f"{hint} {self.tr('It can also be dragged there.')}"
        self._held_hint = held_hint or self.tr("Now choose where it goes. Escape puts it back.")
        self.setAccessibleName(name)
        self.note = Label(self._drag_hint, "small", parent=self)
        self.note.set_sides(px(PAD + 3), px(PAD), px(PAD + 3), px(1))
        self._inner = QWidget()
        self._inner.setObjectName("scrolled")
        self._flow = FlowLayout(self._inner, gap=px(2))
        self._flow.setContentsMargins(px(PAD), px(PAD), px(PAD), px(PAD))
        self._area = QuietArea(self)
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setWidget(self._inner)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        column.addWidget(self.note)
        column.addSpacing(1)
        column.addWidget(self._area, 1)
        for thing, chip in self.chips.items():
            self._flow.addWidget(chip)
            chip.installEventFilter(self)  # the hand's comes later, so that it is asked first
            self._watch(thing, chip, place_of(thing))
        hand.watch(self, place=BANK, keys=False)
        hand.changed.connect(self._hand_changed)
        hand.drag.forbidden.connect(self._no_drag)
        hand.refused.connect(lambda words: self._say(words, "warn"))
        self._one_stop()

    def _how(self) -> str:
        return "" if self._quiet_when_used and not self._free() else self._drag_hint

    def _no_drag(self) -> None:
        self._drag_hint = self._hint
        self._say(self._how())

    def _say(self, words: str, tone: str = "") -> None:
        self.note.say(words, tone)
        self.note.setVisible(bool(words))

    def natural_height(self, width: int) -> int:
        """Return the height in which nothing needs scrolling."""
        note = 0 if self.note.isHidden() else self.note.heightForWidth(width - 2)
        return self._flow.heightForWidth(width - 2) + note + 3

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
            about = stock[thing]
            chip.show_state(about.state, left=about.left, over=about.over)
        now = next((chip for chip in self.chips.values() if chip.hasFocus()), None)
        if now is not None and now.state is ChipState.USED and self._free():
            now.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
            reasons = Qt.FocusReason
            self._stop().setFocus(reasons.TabFocusReason if now.ring else reasons.OtherFocusReason)
        self._one_stop()
        if self._hand.held is None and self._hand.aimed is None:
            self._say(self._how())

    def focus_stop(self, reason: Qt.FocusReason) -> None:
        """Put the focus on the thing that Tab reaches."""
        self._stop().setFocus(reason)

    def go_to(self, thing: str | None) -> None:
        """Put the focus on a thing, or on the one that Tab reaches."""
        chip = self.chips.get(thing or "") or self._stop()
        chip.setFocus(Qt.FocusReason.TabFocusReason)
        bring_up(chip)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the arrows before the scroll area does; Tab comes back to the thing that had the focus."""
        if event.type() == QEvent.Type.FocusIn and isinstance(watched, Chip):
            self._one_stop(watched)
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._key(event)
        return super().eventFilter(watched, event)

    def _key(self, event: QKeyEvent) -> bool:
        """Arrows, Home and End go from one thing that can be picked up to the next."""
        chips, free = list(self.chips.values()), self._free()
        here = next((at for at, chip in enumerate(chips) if chip.hasFocus()), None)
        steps = arrow_steps(event.key(), self)
        ends = event.key() in (Qt.Key.Key_Home, Qt.Key.Key_End)
        if here is None or not (steps or ends) or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return False
        ahead = free
        if not ends:
            ahead = [chip for chip in free if (chips.index(chip) - here) * steps > 0]
        if ahead:
            chip = ahead[-1 if steps < 0 or event.key() == Qt.Key.Key_End else 0]
            chip.setFocus(Qt.FocusReason.TabFocusReason)
            bring_up(chip)
        return True

    def paintEvent(self, _: object) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        held = self._hand.held
        goal = held is not None and held.source != BANK and self._hand.over == BANK
        edge = "accent" if goal else "muted" if self.floating else "line"
        if self.floating:
            painter.fillRect(self.rect(), colour("surface"))
        painter.setPen(QPen(colour(edge), 2 if goal else 1))
        painter.setBrush(colour("sunk"))
        painter.drawRoundedRect(box, RADIUS, RADIUS)
        if self._area.verticalScrollBarPolicy() is not Qt.ScrollBarPolicy.ScrollBarAlwaysOff:
            painter.setPen(QPen(colour("line"), 1))
            painter.drawLine(1, self._area.y() - 1, self.width() - 2, self._area.y() - 1)
        painter.end()

    def _hand_changed(self) -> None:
        if self._hand.held is not None:
            self._say(self._hand.filled_in(self._held_hint), "ink")
        elif self._hand.aimed is not None:
            words = self.tr("Choose what goes into {place}. Escape cancels.")
            self._say(self._hand.filled_in(words), "ink")
        else:
            self._say(self._how())
        self.update()

    def _watch(self, thing: str, chip: Chip, place: str | None) -> None:
        self._hand.watch(
            chip,
            thing=lambda _: Held(thing) if chip.state is not ChipState.USED else None,
            place=lambda _: place if self._hand.held is not None else None,
        )

    def _stop(self) -> Chip:
        free = self._free() or list(self.chips.values())
        return next((chip for chip in free if chip.focusPolicy() & Qt.FocusPolicy.TabFocus), free[0])

    def _free(self) -> list[Chip]:
        return [chip for chip in self.chips.values() if chip.state is not ChipState.USED]

    def _one_stop(self, stop: Chip | None = None) -> None:
        stop = stop or self._stop()
        for chip in self.chips.values():
            here = chip is stop or chip.hasFocus()
            used = chip.state is ChipState.USED
            other = Qt.FocusPolicy.NoFocus if used else Qt.FocusPolicy.ClickFocus
            chip.setFocusPolicy(Qt.FocusPolicy.StrongFocus if here else other)
