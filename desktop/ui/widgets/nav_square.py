"""The buttons of the navigator: the square of an item, and the chip of a section that is not in view."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QKeyEvent, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QAbstractButton, QWidget

from assessment.ids import ItemId
from desktop.presenters.facts import ItemMark, NavigatorItem, NavigatorSection
from desktop.ui.mirrored import isolate
from desktop.ui.theme import SMALL, colour
from desktop.ui.theme import bar_font as font
from desktop.ui.theme import bar_px as px
from desktop.ui.time_words import barred_in_short
from desktop.ui.widgets.face import paint_face
from desktop.ui.widgets.icons import Icon, draw_icon
from desktop.ui.widgets.shortened import shortened
from desktop.ui.words import listed

_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1}


class NavSquare(QAbstractButton):
    """One item: filled when answered, ringed when current, a corner when flagged; an i where nothing is asked."""

    def __init__(self, item: NavigatorItem, side: int = 34, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.item = item
        self._side = px(side)
        self.setFixedSize(self._side, self._side)
        self.setFont(font(SMALL, QFont.Weight.Medium, tabular=True))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.by_mouse = False
        self._name()

    def show_item(self, item: NavigatorItem) -> None:
        """Show how the item stands now."""
        if item != self.item:
            self.item = item
            self.setEnabled(item.reachable)
            self._name()
            self.update()

    def _mark_name(self, mark: ItemMark) -> str:
        names = {
            ItemMark.UNSEEN: self.tr("not visited"),
            ItemMark.SEEN: self.tr("not answered"),
            ItemMark.READ: self.tr("read"),
            ItemMark.PARTLY: self.tr("partly answered"),
            ItemMark.ANSWERED: self.tr("answered"),
        }
        return names[mark]

    def _name(self) -> None:
        item = self.item
        asked = item.number is not None
        name = self.tr("Question {number}").format(number=item.number) if asked else self.tr("Information")
        parts = [name, self._mark_name(item.mark)]
        if item.flagged:
            parts.append(self.tr("flagged"))
        if item.current:
            parts.append(self.tr("current"))
        if item.barred is not None:
            parts.append(barred_in_short(item.barred))
        elif not item.reachable:
            parts.append(self.tr("cannot be opened from here"))
        self.setEnabled(item.reachable)
        self.setText(str(item.number) if asked else "")
        self.setAccessibleName(listed(parts))

    def sizeHint(self) -> QSize:
        return QSize(self._side, self._side)

    def mousePressEvent(self, event: object) -> None:
        self.by_mouse = True
        super().mousePressEvent(event)  # type: ignore[arg-type]  # Qt gives its own

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self.by_mouse = False
        self.update()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif event.key() in _STEPS:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: object) -> None:
        self.by_mouse = event.reason() == Qt.FocusReason.MouseFocusReason  # type: ignore[attr-defined]  # a focus event
        super().focusInEvent(event)  # type: ignore[arg-type]  # Qt gives its own

    def paintEvent(self, _: object) -> None:
        """Draw the face of all items that stand alike, and the number."""
        item, painter = self.item, QPainter(self)
        answered = item.mark is ItemMark.ANSWERED
        locked = item.barred is not None and item.barred.for_good
        ring = self.hasFocus() and not self.by_mouse
        hover = self.underMouse() and self.isEnabled()
        unseen = (item.mark is ItemMark.UNSEEN or item.barred is not None) and not item.current
        ink = "on_accent" if answered else "muted" if unseen else "ink"
        key: tuple[object, ...] = (
            "square",
            item.mark,
            item.current,
            item.flagged,
            locked,
            ring,
            hover,
            self.isEnabled(),
            ink,
        )
        key += (item.number is None,)
        paint_face(painter, self, key, lambda face: self._paint_face(face, ink, ring=ring, locked=locked))
        if item.number is not None:
            weight = QFont.Weight.Bold if item.current else QFont.Weight.Medium
            painter.setFont(font(SMALL, weight, tabular=True))
            painter.setPen(colour(ink))
            painter.drawText(self.rect(), int(Qt.AlignmentFlag.AlignCenter), str(item.number))
        painter.end()

    def _paint_face(self, painter: QPainter, ink: str, *, ring: bool, locked: bool) -> None:
        item, outer = self.item, QRectF(self.rect())
        box = outer.adjusted(3, 3, -3, -3)
        if ring:
            painter.setPen(QPen(colour("ink"), 2))  # the accent's ring is the current item's
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(outer.adjusted(1, 1, -1, -1), 8, 8)
        self._paint_box(painter, box, item.mark is ItemMark.ANSWERED)
        if item.number is None:
            self._paint_sign(painter, box, ink)
        if item.mark is ItemMark.PARTLY:
            self._paint_level(painter, box)
        if item.mark is ItemMark.SEEN and not item.current:
            unit = box.width() / 28
            painter.setPen(QPen(colour("muted"), 1.5 * unit))
            middle, y = box.center().x(), box.bottom() - 4.5 * unit
            painter.drawLine(QPointF(middle - 4 * unit, y), QPointF(middle + 4 * unit, y))
        if item.flagged:
            self._paint_flag(painter, box)
        if locked:
            self._paint_lock(painter, box)

    def _paint_level(self, painter: QPainter, box: QRectF) -> None:
        """Fill the foot of the square: there is an answer, but not in all places."""
        painter.save()
        painter.setClipRect(QRectF(box.left(), box.bottom() - box.height() * 0.22, box.width(), box.height()))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour("accent"))
        painter.drawRoundedRect(box, 5, 5)
        painter.restore()

    def _paint_lock(self, painter: QPainter, box: QRectF) -> None:
        """Put a lock on the corner of what does not open again; the answer in it still shows."""
        side = max(11.0, box.width() * 0.34)
        left = box.left() - 3 if self.isRightToLeft() else box.right() - side + 3
        corner = QRectF(left, box.bottom() - side + 3, side, side)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour("surface"))
        painter.drawEllipse(corner.adjusted(-1, -1, 1, 1))
        draw_icon(painter, Icon.LOCK, corner.adjusted(1, 1, -1, -1), colour("muted"), width=2.2)

    def _paint_box(self, painter: QPainter, box: QRectF, answered: bool) -> None:
        current, hover = self.item.current, self.underMouse() and self.isEnabled()
        if answered and current:
            painter.setPen(QPen(colour("accent"), 2))
            painter.setBrush(colour("surface"))
            painter.drawRoundedRect(box.adjusted(-1, -1, 1, 1), 7, 7)
            box = box.adjusted(2, 2, -2, -2)
        if answered:
            fill = colour("accent" if self.isEnabled() else "muted")
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(fill.darker(110) if hover else fill)
            painter.drawRoundedRect(box, 5, 5)
        elif current:
            painter.setPen(QPen(colour("accent"), 2))
            painter.setBrush(colour("soft"))
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 5, 5)
        elif self.item.mark is ItemMark.PARTLY:
            painter.setPen(QPen(colour("accent"), 1.5))
            painter.setBrush(colour("hover" if hover else "surface"))
            painter.drawRoundedRect(box.adjusted(0.75, 0.75, -0.75, -0.75), 5, 5)
        else:
            pen = QPen(colour("muted" if hover else "line"), 1)
            if not self.isEnabled():
                pen = QPen(colour("edge"), 1, Qt.PenStyle.DashLine)  # it cannot be opened from here
            painter.setPen(pen)
            painter.setBrush(colour("hover" if hover else "surface" if self.isEnabled() else "sunk"))
            painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)

    def _paint_sign(self, painter: QPainter, box: QRectF, ink: str) -> None:
        """Draw the sign of an information page, with a tick where it has been read."""
        side = box.width() * 0.6
        square = QRectF(0, 0, side, side)
        square.moveCenter(box.center())
        draw_icon(painter, Icon.INFORMATION, square, colour(ink), width=1.5)
        if self.item.mark is ItemMark.READ and not self.item.current:
            corner = QRectF(box.right() - side * 0.5, box.bottom() - side * 0.5, side * 0.5, side * 0.5)
            draw_icon(painter, Icon.TICK, corner, colour("muted"), width=2.6)

    def _paint_flag(self, painter: QPainter, box: QRectF) -> None:
        on = -1 if self.isRightToLeft() else 1
        corner, size = (box.topLeft() if on < 0 else box.topRight()) + QPointF(2 * on, -2), box.width() * 0.4
        answered = self.item.mark is ItemMark.ANSWERED
        painter.setPen(QPen(colour("on_accent" if answered else "surface"), 1.4))
        painter.setBrush(colour("warn"))
        painter.drawPolygon(QPolygonF([corner, corner - QPointF(size * on, 0), corner + QPointF(0, size)]))


class SectionChip(QAbstractButton):
    """A section not in view: its title and how much of it is answered."""

    def __init__(self, section: NavigatorSection, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.by_mouse = self._locked = False
        self.setFont(font(SMALL))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.show_section(section)

    def show_section(self, section: NavigatorSection) -> None:
        """Show how much is answered now."""
        self.section = section
        done = self.tr("{done} of {all}").format(done=section.answered, all=section.questions)
        self._count = done if section.questions else ""
        self.setEnabled(any(item.reachable for item in section.items))
        name = self.tr("{title}, {count} answered").format(title=isolate(section.title), count=self._count)
        name = name if section.questions else section.title
        self._locked = section.barred is not None and section.barred.for_good
        if section.barred is not None:
            name = listed([name, barred_in_short(section.barred)])
        self.setAccessibleName(name)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        title = min(metrics.horizontalAdvance(self.section.title), px(140))
        lock = px(18) if self._locked else 0
        return QSize(title + metrics.horizontalAdvance(self._count) + px(26) + lock, px(34))

    def target(self) -> ItemId | None:
        """Return where a press leads: the first open question, else the first."""
        reachable = [item for item in self.section.items if item.reachable]
        open_ones = [item for item in reachable if item.open]
        return (open_ones or reachable)[0].item_id if reachable else None

    def mousePressEvent(self, event: object) -> None:
        self.by_mouse = True
        super().mousePressEvent(event)  # type: ignore[arg-type]  # Qt gives its own

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self.by_mouse = False
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _: object) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(0.5, 3.5, -0.5, -3.5)
        hover = self.underMouse() and self.isEnabled()
        focus = self.hasFocus() and not self.by_mouse
        pen = QPen(colour("accent" if focus else "muted" if hover else "line"), 2 if focus else 1)
        if not self.isEnabled():
            pen.setColor(colour("edge"))
            pen.setStyle(Qt.PenStyle.DashLine)  # it cannot be opened from here
        painter.setPen(pen)
        painter.setBrush(colour("hover" if hover else "surface" if self.isEnabled() else "sunk"))
        painter.drawRoundedRect(box, 6, 6)
        painter.setFont(self.font())
        painter.setPen(colour("ink" if self.isEnabled() else "muted"))
        metrics = self.fontMetrics()
        count = metrics.horizontalAdvance(self._count)
        inner = box.adjusted(px(8), 0, -px(8), 0)
        if self._locked:
            side = px(13)
            at = inner.right() - side if self.isRightToLeft() else inner.left()
            sign = QRectF(at, inner.center().y() - side / 2, side, side)
            draw_icon(painter, Icon.LOCK, sign, colour("muted"))
            inner = inner.adjusted(*((0, 0, -px(18), 0) if self.isRightToLeft() else (px(18), 0, 0, 0)))
        title = shortened(self, isolate(self.section.title), inner.width() - count - px(8))
        painter.drawText(inner, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), title)
        painter.drawText(inner, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter), self._count)
        painter.end()
