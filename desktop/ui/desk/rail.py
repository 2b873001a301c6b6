"""The rail of the desk: its sections one below the other at the start side, side by side where room is short."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QPainter, QPen
from PySide6.QtWidgets import QFrame, QRadioButton, QSizePolicy, QVBoxLayout

from desktop.ui.desk.sections import Section
from desktop.ui.interactions.flow_layout import FlowLayout
from desktop.ui.theme import RADIUS, RING, TARGET, TEXT, bar_px, colour, font, font_in, in_bar, px_in
from desktop.ui.widgets.icons import Icon, draw_icon

SIDE, ICON, GAP, MARK = 14, 16, 10, 3
LEAST = 176
"""As wide in px is an entry at least where they stand one below the other."""


class RailEntry(QRadioButton):
    """A section by its icon and name; the one in view has a bar at its start."""

    def __init__(self, key: str, title: str, icon: Icon) -> None:
        super().__init__(title)
        self.key, self._icon = key, icon
        self.listed = False
        self.setFont(font(TEXT, QFont.Weight.Medium))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Polish and in_bar(self):
            self.setFont(font_in(self, TEXT, QFont.Weight.Medium))
        return super().event(event)

    def sizeHint(self) -> QSize:
        words = self.fontMetrics().horizontalAdvance(self.text())
        wide = words + px_in(self, 2 * SIDE + ICON + GAP)
        return QSize(max(wide, px_in(self, LEAST)) if self.listed else wide, px_in(self, TARGET))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def hitButton(self, pos: object) -> bool:  # noqa: N802 (Qt's name)
        return True

    def paintEvent(self, _: object) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        on, mirrored = self.isChecked(), self.isRightToLeft()
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        if on or self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour("soft" if on else "hover"))
            painter.drawRoundedRect(box, RADIUS, RADIUS)
        if self.hasFocus():
            painter.setPen(QPen(colour("accent"), RING))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box, RADIUS, RADIUS)
        side, icon, gap, mark = (px_in(self, size) for size in (SIDE, ICON, GAP, MARK))
        if on:
            at = box.right() - mark - 2 if mirrored else box.left() + 2
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour("accent"))
            painter.drawRoundedRect(
                QRectF(at, box.top() + box.height() / 4, mark, box.height() / 2), mark / 2, mark / 2
            )
        left = self.width() - side - icon if mirrored else side
        ink = colour("accent" if on else "muted")
        draw_icon(painter, self._icon, QRectF(left, (self.height() - icon) / 2, icon, icon), ink)
        words = self.width() - 2 * side - icon - gap
        painter.setFont(self.font())
        painter.setPen(colour("ink"))
        start = side if mirrored else side + icon + gap
        beside = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        flags = beside | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        painter.drawText(QRectF(start, 0, words + 2, self.height()), int(flags), self.text())
        painter.end()


class Rail(QFrame):
    """``chosen`` brings the key of a section. Arrow keys go through them; Tab stops at the one in view."""

    chosen = Signal(str)

    def __init__(self, sections: tuple[Section, ...], name: str) -> None:
        super().__init__()
        self.setObjectName("bar")
        self.setAccessibleName(name)
        self.entries = {one.key: RailEntry(one.key, one.title, one.icon) for one in sections}
        self._flow = FlowLayout(gap=bar_px(4))
        for entry in self.entries.values():
            entry.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
            entry.toggled.connect(lambda on, entry=entry: self._toggled(entry, on))
            self._flow.addWidget(entry)
        column = QVBoxLayout(self)
        column.setContentsMargins(bar_px(12), bar_px(12), bar_px(12), bar_px(12))
        column.addLayout(self._flow)
        self._silent = False

    def show_chosen(self, key: str) -> None:
        """Mark a section. Tells nobody."""
        self._silent = True
        self.entries[key].setChecked(True)
        self._silent = False

    def stand(self, *, beside: bool) -> None:
        """Stand beside the page, a list; or above it, in a row."""
        for entry in self.entries.values():
            entry.listed = beside
            entry.updateGeometry()
        wide = max(entry.sizeHint().width() for entry in self.entries.values()) + 2 * bar_px(12)
        self.setProperty("edge", ("left" if self.isRightToLeft() else "right") if beside else "bottom")
        self.style().unpolish(self)
        self.style().polish(self)
        self.setMinimumWidth(wide if beside else 0)
        self.setMaximumWidth(wide if beside else 16_777_215)
        self.setSizePolicy(
            QSizePolicy.Policy.Fixed if beside else QSizePolicy.Policy.Preferred,
            QSizePolicy.Policy.Expanding if beside else QSizePolicy.Policy.Fixed,
        )
        self._flow.invalidate()
        self.updateGeometry()

    def _toggled(self, entry: RailEntry, on: bool) -> None:
        entry.setFocusPolicy(Qt.FocusPolicy.StrongFocus if on else Qt.FocusPolicy.ClickFocus)
        if on and not self._silent:
            self.chosen.emit(entry.key)
