"""A word to pick: a button without a face, which takes presses, the focus and what a screen reader asks."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QRectF, Qt
from PySide6.QtGui import QKeyEvent, QRegion
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QRadioButton

from desktop.ui.flow.place import united

_NO_RING = (
    Qt.FocusReason.MouseFocusReason,
    Qt.FocusReason.OtherFocusReason,
    Qt.FocusReason.ActiveWindowFocusReason,
)
_REPAINTS = (
    QEvent.Type.FocusIn,
    QEvent.Type.FocusOut,
    QEvent.Type.Enter,
    QEvent.Type.Leave,
    QEvent.Type.KeyPress,
    QEvent.Type.EnabledChange,
)

if TYPE_CHECKING:
    _Base = QAbstractButton
else:
    _Base = object


class _Faceless(_Base):
    """What both kinds share. A mixin before the Qt class."""

    ring = False

    def begin(self, words: str, repaint: Callable[[], object]) -> None:
        """Take the name; ``repaint`` has the text around painted anew."""
        self.boxes: list[QRectF] = []
        self._repaint = repaint
        self.setText(words)
        self.setAccessibleName(words)
        self.setAutoExclusive(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.toggled.connect(lambda _: repaint())
        self.show()

    def lie_over(self, boxes: list[QRectF]) -> None:
        """Cover these boxes of the text around, and nothing between them: others may lie there."""
        self.boxes = boxes
        if boxes:
            whole = united(boxes).toAlignedRect()
            self.setGeometry(whole)
            region = QRegion()
            for box in boxes:
                region = region.united(QRegion(box.toAlignedRect().translated(-whole.topLeft())))
            self.setMask(region)

    def hitButton(self, pos: QPoint) -> bool:  # noqa: N802 (Qt's name)
        return self.rect().contains(pos)

    def nextCheckState(self) -> None:  # noqa: N802 (Qt's name)
        """Leave it to the interaction: there may be one too many."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Every key belongs to the interaction."""
        event.ignore()

    def event(self, event: QEvent) -> bool:
        kind = event.type()
        if kind == QEvent.Type.FocusIn:
            self.ring = event.reason() not in _NO_RING  # type: ignore[attr-defined]  # a focus event, which its type says
        elif kind == QEvent.Type.KeyPress:
            self.ring = True
        elif kind == QEvent.Type.MouseButtonPress:
            self.ring = False
        if kind in _REPAINTS:
            self._repaint()
        return super().event(event)

    def paintEvent(self, _: object) -> None:
        """Leave it to the text around."""


class RadioHot(_Faceless, QRadioButton):
    """A word of which one is picked."""


class CheckHot(_Faceless, QCheckBox):
    """A word of which several may be picked."""


Hot = RadioHot | CheckHot
