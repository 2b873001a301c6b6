"""A place for things: empty and waiting, or filled with one chip or several. One Tab stop, with several one a chip."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPen, QPixmap, QResizeEvent
from PySide6.QtWidgets import QWidget

from desktop.ui.interactions.chip import Chip
from desktop.ui.interactions.corner_button import CornerButton, Sign
from desktop.ui.interactions.pick_and_place import Held, PickAndPlace
from desktop.ui.interactions.pressable import OUTSET, Pressable
from desktop.ui.theme import RADIUS, colour, px


class Slot(Pressable):
    """Shows the things of one place. ``most`` 0: it takes any number."""

    taken_away = Signal(object)

    def __init__(
        self,
        place: str,
        name: str,
        hint: str,
        hand: PickAndPlace,
        make_chip: Callable[[str], Chip],
        *,
        most: int = 1,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("", parent=parent)
        self.place, self.many, self.name = place, most != 1, name
        self.things: tuple[str, ...] = ()
        self.least = px(38)
        self._most = most
        self._hint, self._hand, self._make_chip = hint, hand, make_chip
        self._chips: list[Chip] = []
        hand.watch(self, thing=lambda _: self._single(), place=place, picture=lambda _: self._picture())
        hand.changed.connect(self.update)
        self.show_things(())

    def show_things(self, things: tuple[str, ...]) -> None:
        """Show what lies here."""
        if things != self.things or not self.accessibleName():
            had_focus = any(chip.hasFocus() for chip in self._chips)
            for chip in self._chips:
                chip.hide()
                chip.deleteLater()
            self.things = things
            self._chips = [self._chip(thing) for thing in things]
            self._arrange(self.width(), move=True)
            for chip in self._chips:
                chip.show()
            if had_focus:
                self.setFocus(Qt.FocusReason.OtherFocusReason)
            self.updateGeometry()
            self.update()
        names = ", ".join(chip.name for chip in self._chips) or self.tr("empty")
        self.setAccessibleName(f"{self.name}: {names}")
        self.setAccessibleDescription(
            self.tr("Space picks it up, Delete takes it away.")
            if things
            else self.tr("Space chooses what goes here.")
        )

    def has_keyboard(self) -> bool:
        """Say whether the focus is on this place or on what lies in it."""
        return self.hasFocus() or any(chip.hasFocus() for chip in self._chips)

    def heightForWidth(self, width: int) -> int:
        """Return the height of what lies here, or of an empty place."""
        return max(self.least + 2 * OUTSET, self._arrange(width, move=False))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange(event.size().width(), move=True)

    def sizeHint(self) -> QSize:
        return QSize(px(220), self.heightForWidth(max(self.width(), px(120))))

    def minimumSizeHint(self) -> QSize:
        return QSize(px(120), self.least + 2 * OUTSET)

    def paintEvent(self, _: object) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.paint_ring(painter)
        goal = self._hand.held is not None and self._hand.over == self.place
        aimed = self._hand.aimed == self.place
        if self._chips and not self.many and not goal and not aimed:
            painter.end()
            return
        box = self.box()
        pen = QPen(colour("accent"), 2) if goal or aimed else QPen(colour("edge"), 1)
        if not goal and self._open():
            pen.setDashPattern([4, 3])
        painter.setPen(pen)
        hover = self.underMouse() and self.isEnabled()
        painter.setBrush(colour("soft" if goal or aimed else "hover" if hover else "surface"))
        inset = pen.widthF() / 2  # so that the line fills whole pixels
        painter.drawRoundedRect(box.adjusted(inset, inset, -inset, -inset), RADIUS - 1, RADIUS - 1)
        if self._open():
            painter.setFont(self.font())
            painter.setPen(colour("accent" if goal or aimed else "muted"))
            area = box.adjusted(px(12), 0, -px(12), 0)
            if self._chips:
                area.setTop(box.bottom() - px(32))
            start = Qt.AlignmentFlag.AlignRight if self.mirrored else Qt.AlignmentFlag.AlignLeft
            painter.drawText(
                area, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute | start), self._hint
            )
        painter.end()

    def _arrange(self, width: int, *, move: bool) -> int:
        """Lay the chips one below the other, with room for the hint where more may come; return the height."""
        framed = px(4) if self.many and self._chips else 0
        y = framed
        for chip in self._chips:
            high = chip.heightForWidth(width - 2 * framed)
            if move:
                chip.setGeometry(framed, y, width - 2 * framed, high)
            y += high
        return y + framed + (px(30) if framed and self._open() else 0)

    def _chip(self, thing: str) -> Chip:
        chip = self._make_chip(thing)
        chip.setParent(self)
        if self.many:
            self._hand.watch(chip, thing=Held(thing, self.place), place=self.place)
        else:
            chip.setFocusProxy(self)
            self._hand.watch(chip, thing=Held(thing, self.place), place=self.place, keys=False)
        remover = CornerButton(Sign.AWAY, self.tr("Take away {thing}").format(thing=chip.name))
        remover.clicked.connect(lambda: self.taken_away.emit(Held(thing, self.place)))
        chip.set_corner(remover)
        return chip

    def _open(self) -> bool:
        return not self._most or len(self._chips) < self._most

    def _single(self) -> Held | None:
        return Held(self.things[0], self.place) if self.things and not self.many else None

    def _picture(self) -> QPixmap:
        return self._chips[0].grab() if self._chips else self.grab()
