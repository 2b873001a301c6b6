"""The divider between passage and questions: moved by mouse or by arrow keys, its place kept in percent."""

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleValueChangeEvent, QKeyEvent, QPainter
from PySide6.QtWidgets import QSplitter, QSplitterHandle, QWidget

from desktop.ui.theme import colour, px

LEAST, MOST, STEP = 25, 75, 2
PLACES = (25, 40, 52, 65, 75)
"""Where a press brings the divider, one after the other and round."""
_PRESS = (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Divider(QSplitterHandle):
    """A grip of three dots; Left and Right move it, Space in larger steps and round."""

    def __init__(self, splitter: "PaneSplitter") -> None:
        super().__init__(Qt.Orientation.Horizontal, splitter)
        self._splitter = splitter
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(self.tr("Divider between passage and questions"))
        self.setAccessibleDescription(
            self.tr("Left and right arrow keys move it, Space brings it to its next place")
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        on = -STEP if self.isRightToLeft() else STEP
        steps = {Qt.Key.Key_Left: -on, Qt.Key.Key_Right: on}
        step = steps.get(Qt.Key(event.key()))
        if event.key() in _PRESS:
            here = self._splitter.percent()
            self.adjust(next((place for place in PLACES if place > here), PLACES[0]))
        elif step is None:
            super().keyPressEvent(event)
        else:
            self._splitter.set_percent(self._splitter.percent() + step)
            self._splitter.percent_changed.emit(self._splitter.percent())

    def adjustable_range(self) -> tuple[float, float, float]:
        """Return the least and the greatest share, and a step."""
        return LEAST, MOST, STEP

    def adjustable_value(self) -> float:
        """Return the share of the pane where reading starts."""
        return self._splitter.percent()

    def adjust(self, value: float) -> None:
        """Give that pane another share, and tell it."""
        self._splitter.set_percent(round(value))
        self._splitter.percent_changed.emit(self._splitter.percent())
        QAccessible.updateAccessibility(QAccessibleValueChangeEvent(self, self._splitter.percent()))

    def paintEvent(self, _: object) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        active = self.hasFocus() or self.underMouse()
        painter.setBrush(colour("accent" if active else "edge"))
        wide, high = (4, 40) if self.hasFocus() else (3, 28)
        middle = self.rect().center()
        painter.drawRoundedRect(
            QRectF(middle.x() + 0.5 - wide / 2, middle.y() - high / 2, wide, high), wide / 2, wide / 2
        )
        painter.end()


class PaneSplitter(QSplitter):
    """Two panes side by side."""

    percent_changed = Signal(int)

    def __init__(self, percent: int = 52, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._percent = percent
        self.setHandleWidth(px(12))
        self.setChildrenCollapsible(False)
        self.splitterMoved.connect(self._moved)
        self._even()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._even()

    def _even(self) -> None:
        """Qt lays panes out a pixel too far to the right where reading begins there."""
        self.setContentsMargins(0, 0, 1 if self.isRightToLeft() else 0, 0)

    def createHandle(self) -> QSplitterHandle:  # noqa: N802 (Qt's name)
        return Divider(self)

    def percent(self) -> int:
        """Return the share of the pane where reading starts."""
        return self._percent

    def set_percent(self, percent: int) -> None:
        """Give that pane this share, within reason."""
        self._percent = max(LEAST, min(MOST, percent))
        width = max(100, self.width() - self.handleWidth())
        left = width * self._percent // 100
        self.setSizes([left, width - left])

    def resizeEvent(self, event: object) -> None:
        super().resizeEvent(event)  # type: ignore[arg-type]  # Qt gives its own
        if self.count() == 2 and all(not self.widget(at).isHidden() for at in (0, 1)):  # type: ignore[union-attr]  # the line's first half asks
            self.set_percent(self._percent)

    def _moved(self) -> None:
        left, right = self.sizes()[:2]
        if left and right:
            self._percent = max(LEAST, min(MOST, round(100 * left / (left + right))))
            self.percent_changed.emit(self._percent)
