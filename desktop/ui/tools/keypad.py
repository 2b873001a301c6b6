"""The keys of a calculator: pressed by mouse, or by the arrow keys and Space; one Tab stop. Never mirrored, as digits."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QAbstractButton, QGridLayout, QSizePolicy, QWidget

from desktop.ui.theme import RING, SMALL, TEXT, colour, font, px
from desktop.ui.tools.words import name_of_key

HIGH, LOW, WIDE, GAP = 34, 24, 44, 4
_NUMBERS = frozenset("0123456789.")
_LABELS = {"^": "xʸ", "²": "x²", "³": "x³", "⁻¹": "1/x", "!": "n!", "e^": "eˣ", "10^": "10ˣ"}
_LABELS |= {"ˣ√": "ʸ√x", "abs": "|x|", "E": "EXP", "M-": "M−", "-": "−"}


class Key(QAbstractButton):
    """One key. ``sign`` is what it types or does."""

    def __init__(self, sign: str) -> None:
        super().__init__()
        self.sign = sign
        self._ring, self._low = False, False
        self.setText(_LABELS.get(sign, sign))
        self.setAccessibleName(name_of_key(sign))
        self.setFont(font(TEXT if len(self.text()) < 4 else SMALL, QFont.Weight.Medium))
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def say(self, sign: str) -> None:
        """Become another key."""
        self.sign = sign
        self.setText(_LABELS.get(sign, sign))
        self.setAccessibleName(name_of_key(sign))
        self.update()

    def stand_low(self, low: bool) -> None:
        """Be less high where the window is low."""
        if low is not self._low:
            self._low = low
            self.updateGeometry()

    def sizeHint(self) -> QSize:
        return QSize(px(WIDE), px(LOW if self._low else HIGH))

    def minimumSizeHint(self) -> QSize:
        return QSize(px(28), px(LOW))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Every key belongs to the keypad."""
        event.ignore()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusIn:
            self._ring = event.reason() != Qt.FocusReason.MouseFocusReason  # type: ignore[attr-defined]  # a focus event
            self.update()
        return super().event(event)

    def paintEvent(self, _: object) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        number, equals = self.sign in _NUMBERS, self.sign == "="
        fill = "soft" if equals else "surface" if number else "sunk"
        if self.isDown():
            fill = "soft"
        elif self.underMouse():
            fill = "hover"
        painter.setBrush(colour(fill))
        painter.setPen(QPen(colour("accent" if equals else "edge" if number else "line"), 1))
        painter.drawRoundedRect(box, 6, 6)
        if self.hasFocus() and self._ring:
            painter.setPen(QPen(colour("accent"), RING))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        painter.setPen(colour("accent" if equals else "ink"))
        painter.setFont(self.font())
        how = int(Qt.AlignmentFlag.AlignCenter) | int(Qt.TextFlag.TextForceLeftToRight)
        painter.drawText(self.rect(), how, self.text())
        painter.end()


class Keypad(QWidget):
    """A grid of keys by rows; ``None`` lets the key before it be wider. ``pressed`` tells the sign."""

    pressed = Signal(str)

    def __init__(self, rows: Sequence[Sequence[str | None]]) -> None:
        super().__init__()
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setAccessibleName(self.tr("Keys"))
        self.keys: dict[str, Key] = {}
        self._places: dict[tuple[int, int], Key] = {}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(px(GAP))
        for down, row in enumerate(rows):
            for across, sign in enumerate(row):
                if sign is not None:
                    wide = 1
                    while across + wide < len(row) and row[across + wide] is None:
                        wide += 1
                    self._put(grid, Key(sign), down, across, wide)
            grid.setRowStretch(down, 1)
        for across in range(max(len(row) for row in rows)):
            grid.setColumnStretch(across, 1)
        first = next(iter(self._places.values()))
        first.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def stand_low(self, low: bool) -> None:
        """Take less height where the window is low."""
        for key in self.keys.values():
            key.stand_low(low)
        self.updateGeometry()  # else the panel reckons with the height before

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows go from key to key, Space presses; digits and signs are typed whatever key has the focus."""
        here = next((place for place, key in self._places.items() if key.hasFocus()), None)
        steps = {
            Qt.Key.Key_Left: (0, -1),
            Qt.Key.Key_Right: (0, 1),
            Qt.Key.Key_Up: (-1, 0),
            Qt.Key.Key_Down: (1, 0),
        }
        step = steps.get(Qt.Key(event.key()))
        if here is None or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            event.ignore()
        elif step is not None:
            self._go(here, step)
        elif event.key() == Qt.Key.Key_Space:
            if not event.isAutoRepeat():
                self._places[here].click()
        else:
            event.ignore()

    def _put(self, grid: QGridLayout, key: Key, down: int, across: int, wide: int) -> None:
        grid.addWidget(key, down, across, 1, wide)
        self.keys[key.sign] = key
        for column in range(across, across + wide):
            self._places[down, column] = key
        key.clicked.connect(lambda _=False: self.pressed.emit(key.sign))

    def _go(self, here: tuple[int, int], step: tuple[int, int]) -> None:
        down, across = here
        while (down, across) in self._places and self._places[down, across] is self._places[here]:
            down, across = down + step[0], across + step[1]
        there = self._places.get((down, across))
        if there is not None:
            for key in self.keys.values():
                key.setFocusPolicy(Qt.FocusPolicy.StrongFocus if key is there else Qt.FocusPolicy.ClickFocus)
            there.setFocus(Qt.FocusReason.TabFocusReason)
