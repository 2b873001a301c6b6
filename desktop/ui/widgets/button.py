"""Buttons: primary, secondary and quiet; they paint themselves so that every state is ours."""

from collections.abc import Iterator
from contextlib import contextmanager
from enum import Enum

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from desktop.ui.theme import RADIUS, RING, SMALL, TARGET, TEXT, colour, font, font_in, in_bar, px_in
from desktop.ui.widgets.icons import Icon, draw_icon


class Kind(Enum):
    """How much a button asks for attention. One primary a screen."""

    PRIMARY = "primary"
    SECONDARY = "secondary"
    QUIET = "quiet"


class Button(QPushButton):
    """A push button. ``by_mouse`` tells whether the last press came from a pointer."""

    def __init__(
        self,
        text: str,
        kind: Kind = Kind.SECONDARY,
        *,
        icon: Icon | None = None,
        small: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self.by_mouse = False
        self._kind, self._icon, self._small = kind, icon, small
        self._busy_text = ""
        self._words_hidden = False
        self.setFont(font(SMALL if small else TEXT, _weight(kind)))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(text)
        self.setAutoDefault(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def set_kind(self, kind: Kind) -> None:
        """Change how much the button asks for attention."""
        self._kind = kind
        self.setFont(font_in(self, SMALL if self._small else TEXT, _weight(kind)))
        self.update()

    def set_busy(self, text: str) -> None:
        """Say what is being done and take no press meanwhile; an empty text ends it."""
        self._busy_text = text
        self.setEnabled(not text)
        self.setAccessibleName(text or self.text())
        self.updateGeometry()
        self.update()

    def say(self, text: str, *, icon: Icon | None = None) -> None:
        """Show other words and another icon."""
        self._icon = icon
        self.setText(text)
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    def hide_words(self, hidden: bool) -> None:
        """Show the icon alone where room is short; the name for screen readers stays."""
        if hidden != self._words_hidden:
            self._words_hidden = hidden
            self.updateGeometry()
            self.update()

    def event(self, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Polish, QEvent.Type.ParentChange) and in_bar(self):
            self.setFont(font_in(self, SMALL if self._small else TEXT, _weight(self._kind)))
        return super().event(event)

    def _px(self, size: float) -> int:
        return px_in(self, size)

    def sizeHint(self) -> QSize:
        side = self._px(10 if self._kind is Kind.QUIET else 18) - (4 if self._small else 0)
        width = 2 * side
        words = self._shown_words()
        if words:
            width += QFontMetrics(self.font()).horizontalAdvance(words)
        if self._icon:
            width += self._px(16) + (self._px(6) if words else 0)
        height = self._px(32 if self._small else TARGET)
        return QSize(max(width, height), height)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.by_mouse = True
        with self._painted_later():
            super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        with self._painted_later():
            super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: object) -> None:
        self.by_mouse = False
        super().keyPressEvent(event)  # type: ignore[arg-type]  # Qt gives its own

    def hitButton(self, pos: QPoint) -> bool:  # noqa: N802 (Qt's name)
        return self.rect().contains(pos)

    @contextmanager
    def _painted_later(self) -> Iterator[None]:
        """Leave the look to the next frame: Qt would paint it at once, before what the press asks for even begins."""
        self.setUpdatesEnabled(False)
        try:
            yield
        finally:
            self.setUpdatesEnabled(True)

    def paintEvent(self, _: object) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        fill, edge, ink = self._colours()
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        dashed = Qt.PenStyle.SolidLine if self.isEnabled() else Qt.PenStyle.DashLine
        painter.setPen(QPen(edge, 1, dashed) if edge else Qt.PenStyle.NoPen)
        painter.setBrush(fill)
        painter.drawRoundedRect(box, RADIUS, RADIUS)
        if self.hasFocus() and not self.by_mouse:
            inset, token = self._ring()
            painter.setPen(QPen(colour(token), RING))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(
                box.adjusted(inset, inset, -inset, -inset), RADIUS - inset, RADIUS - inset
            )
        self._paint_face(painter, ink)
        painter.end()

    def _ring(self) -> tuple[float, str]:
        """Return how far inside the edge the ring of the keyboard lies, and its colour."""
        return (3.0, "on_accent") if self._kind is Kind.PRIMARY else (0.5, "accent")

    def _paint_face(self, painter: QPainter, ink: QColor) -> None:
        words = self._shown_words()
        metrics = QFontMetrics(self.font())
        text_width = metrics.horizontalAdvance(words) if words else 0
        gap = self._px(6) if words and self._icon else 0
        icon_width = self._px(16) if self._icon else 0
        left = (self.width() - text_width - gap - icon_width) / 2
        mirrored = self.isRightToLeft()
        if self._icon:
            at = left + text_width + gap if mirrored else left
            square = QRectF(at, (self.height() - icon_width) / 2, icon_width, icon_width)
            token = colour("warn") if self._icon is Icon.FLAGGED else ink
            draw_icon(painter, self._icon, square.adjusted(1, 1, -1, -1), token)
        if words:
            painter.setPen(ink)
            painter.setFont(self.font())
            at = left if mirrored else left + icon_width + gap
            area = QRectF(at - 1, 0, text_width + 2, self.height())
            painter.drawText(area, int(Qt.AlignmentFlag.AlignCenter), words)

    def _shown_words(self) -> str:
        if self._busy_text:
            return self._busy_text
        return "" if self._words_hidden and self._icon else self.text()

    def _colours(self) -> tuple[QColor, QColor | None, QColor]:
        """Return fill, edge and ink for the state in view."""
        if not self.isEnabled():
            quiet = self._kind is Kind.QUIET
            return QColor(0, 0, 0, 0) if quiet else colour("sunk"), colour("edge"), colour("muted")
        if self._kind is Kind.PRIMARY:
            fill = colour("accent")
            if self.isDown():
                fill = fill.darker(118)
            elif self.underMouse():
                fill = fill.darker(108)
            return fill, None, colour("on_accent")
        fill = colour("soft" if self.isDown() else "hover" if self.underMouse() else "surface")
        if self._kind is Kind.QUIET:
            if not (self.isDown() or self.underMouse()):
                fill = QColor(0, 0, 0, 0)
            return fill, colour("line"), colour("ink" if self.underMouse() else "muted")
        return fill, colour("muted") if self.underMouse() else colour("edge"), colour("ink")


def _weight(kind: Kind) -> QFont.Weight:
    match kind:
        case Kind.PRIMARY:
            return QFont.Weight.DemiBold
        case Kind.SECONDARY:
            return QFont.Weight.Medium
        case Kind.QUIET:
            return QFont.Weight.Normal
