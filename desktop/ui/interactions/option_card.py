"""One choice as a card: its letter in a circle (one answer) or a square (several), its text, and a tick when chosen."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QEnterEvent,
    QFocusEvent,
    QFont,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPen,
    QResizeEvent,
    QTextCharFormat,
)
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QRadioButton, QSizePolicy

from desktop.ui.focus import every_stop
from desktop.ui.interactions.leading_edge import begin_at
from desktop.ui.interactions.rule_out import SIDE, RuleOutButton
from desktop.ui.rich_text import Media, make_document, no_media, plain_text
from desktop.ui.theme import RADIUS, RING, SMALL, TARGET, TEXT, colour, font, px
from desktop.ui.widgets.face import paint_face
from desktop.ui.widgets.icons import Icon, draw_icon
from desktop.ui.widgets.text import paint_document

OUTSET = 4
"""Room around a card for the focus ring."""
TICK, TICK_END = 16, 14
"""How large the tick of a chosen card is, and how far from the end."""

_WITHOUT_RING = (
    Qt.FocusReason.MouseFocusReason,
    Qt.FocusReason.OtherFocusReason,
    Qt.FocusReason.ActiveWindowFocusReason,
)

if TYPE_CHECKING:
    _Base = QAbstractButton
else:
    _Base = object


class CardLook(_Base):
    """What both kinds of card share: size, painting, keys left to the group. A mixin before the Qt class."""

    round_badge = True
    struck = False
    rule_out: RuleOutButton | None = None
    takes_key: Callable[[QKeyEvent], bool] | None = None
    """What the group does with a key; says whether it was for the group."""
    _strike: Callable[[], None] | None = None
    _end_room = 0

    def keep_room_at_end(self, room: int) -> None:
        """Leave so much room free behind the words, for what somebody lays there."""
        self._end_room = room
        self._heights.clear()
        self.updateGeometry()
        self.update()

    def words_begin(self) -> int:
        """Return how far from where reading begins the words do."""
        return self._text_left()

    def dress(self, letter: str, html: str, media: Media = no_media) -> None:
        """Give the card its letter and text."""
        self._letter = letter
        self._ring = False
        self._centred = not letter
        self._document = make_document(html, font(TEXT), media, line_px=px(20))
        self._heights: dict[int, int] = {}
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAutoExclusive(self.round_badge)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        words = plain_text(html)
        self.setText(words)
        self.setAccessibleName(f"{letter}. {words}" if letter else words)

    def offer_strike_out(self, strike: Callable[[], None] | None) -> None:
        """Leave room for a button that rules the card out, made when it is first seen; None takes both away."""
        self._strike = strike
        if strike is None and self.rule_out is not None:
            self.rule_out.hide()
            self.rule_out.deleteLater()
            self.rule_out = None
        self._heights.clear()
        self.updateGeometry()

    def show_struck(self, struck: bool) -> None:
        """Show whether the candidate has ruled the card out; it can still be chosen."""
        self.struck = struck
        self.setAccessibleDescription(QCoreApplication.translate("OptionCard", "Ruled out") if struck else "")
        self.show_button()
        self.update()

    def show_button(self) -> None:
        """Show the button while the card is looked at or struck; what is the answer cannot be ruled out."""
        if self._strike is None:
            return
        looked_at = (
            self.underMouse()
            or (self.hasFocus() and (self._ring or every_stop(self)))
            or (self.rule_out is not None and self.rule_out.hasFocus())
        )
        wanted = self.isEnabled() and not self.isChecked() and (self.struck or looked_at)
        if self.rule_out is None and wanted:
            self.rule_out = RuleOutButton(self.accessibleName(), self, self.show_button)
            self.rule_out.clicked.connect(lambda _=False, strike=self._strike: strike())
            self._place_button()
        if self.rule_out is not None:
            self.rule_out.tell(self.struck)
            self.rule_out.setVisible(wanted)

    def _see_to_button(self) -> None:
        if self._strike is not None:
            self._place_button()
            self.show_button()

    def _place_button(self) -> None:
        if self.rule_out is not None:
            size = self.rule_out.sizeHint()
            left = self.width() - OUTSET - px(8) - size.width() - self._end_room
            top = (self.height() - size.height()) // 2
            self.rule_out.setGeometry(
                round(self._mirrored(left, size.width())), top, size.width(), size.height()
            )

    def set_chosen(self, chosen: bool) -> None:
        """Show whether this card is chosen; Qt unchecks an exclusive button only while it is not exclusive."""
        if chosen != self.isChecked():
            self.setAutoExclusive(False)
            self.setChecked(chosen)
            self.setAutoExclusive(self.round_badge)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the card's height at a width, never under the target height."""
        known = self._heights.get(width)
        if known is None:
            self._document.setTextWidth(max(24, width - self._text_left() - self._text_right()))
            text = self._document.size().height() + 2 * px(9)
            known = self._heights[width] = int(max(text, px(TARGET)) + 0.999) + 2 * OUTSET
        return known

    def sizeHint(self) -> QSize:
        words = int(self._document.idealWidth()) + 2
        wide = min(px(560), words) + self._text_left() + self._text_right()
        return QSize(wide, self.heightForWidth(max(wide, self.width() if self.isVisible() else 0)))

    def minimumSizeHint(self) -> QSize:
        return QSize(px(96), px(TARGET) + 2 * OUTSET)

    def hitButton(self, pos: QPoint) -> bool:  # noqa: N802 (Qt's name)
        return self.rect().contains(pos)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Know whether the ring is wanted: the keyboard asks for it, the mouse does not."""
        self._ring = event.reason() not in _WITHOUT_RING
        super().focusInEvent(event)
        self._see_to_button()

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Whoever goes on by Tab works by keyboard: the button is there before Tab looks for it."""
        self._ring = True
        self._see_to_button()
        return super().focusNextPrevChild(forward)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._see_to_button()

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self._see_to_button()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._see_to_button()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.EnabledChange, QEvent.Type.LayoutDirectionChange):
            self._see_to_button()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._see_to_button()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._ring = False
        super().mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Every key belongs to the group."""
        self._ring = True
        self.update()
        if self.takes_key is None or not self.takes_key(event):
            event.ignore()

    def paintEvent(self, _: object) -> None:
        """Draw the face of all cards that stand alike, and the words."""
        painter = QPainter(self)
        ring, over = self.hasFocus() and self._ring, self.underMouse()
        states = (self.isChecked(), self.isEnabled(), self.isDown(), over, ring, self.struck, self._end_room)
        tick = self.isChecked() and self.isEnabled() and self._takes_tick()
        key = ("card", self._letter, self.round_badge, tick, *states)
        paint_face(painter, self, key, lambda face: self._paint_face(face, ring=ring, tick=tick))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_words(painter, self._box())
        painter.end()

    def _box(self) -> QRectF:
        return QRectF(self.rect()).adjusted(OUTSET, OUTSET, -OUTSET, -OUTSET)

    def _paint_face(self, painter: QPainter, *, ring: bool, tick: bool) -> None:
        box, chosen, enabled = self._box(), self.isChecked(), self.isEnabled()
        if ring:
            painter.setPen(QPen(colour("accent"), RING))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), RADIUS + 3, RADIUS + 3)
        fill = "soft" if chosen or self.isDown() else "hover" if self.underMouse() and enabled else "surface"
        painter.setBrush(colour(fill if enabled else "sunk"))
        if chosen:
            painter.setPen(QPen(colour("accent"), 2))
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), RADIUS - 1, RADIUS - 1)
        else:
            painter.setPen(QPen(colour("muted" if self.underMouse() and enabled else "line"), 1))
            painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)
        self._paint_badge(painter, box, chosen)
        if self.struck:
            self._cross_badge(painter, box)
        if tick:  # beside a verdict a tick would be taken for one
            size = px(TICK)
            place = QRectF(
                box.right() - px(TICK_END) - size - self._end_room, box.center().y() - size / 2, size, size
            )
            place.moveLeft(self._mirrored(place.left(), size))
            draw_icon(painter, Icon.TICK, place, colour("accent"), width=2.2)

    def _takes_tick(self) -> bool:
        """Say whether a tick has room behind the words; beside a letter it always has."""
        behind = self.width() - self._text_left() - self._document.idealWidth() - self._end_room - OUTSET
        return bool(self._letter) or behind >= px(TICK + TICK_END + 6)

    def _paint_badge(self, painter: QPainter, box: QRectF, chosen: bool) -> None:
        size = px(26) if self._letter else px(18)
        left = self._mirrored(box.left() + px(11), size)
        square = QRectF(left, box.center().y() - size / 2, size, size)
        corner = size / 2 if self.round_badge else 5
        painter.setPen(QPen(colour("accent" if chosen else "edge"), 1.5))
        painter.setBrush(colour("accent" if chosen else "surface"))
        painter.drawRoundedRect(square, corner, corner)
        if self._letter:
            painter.setFont(font(SMALL, QFont.Weight.DemiBold))
            painter.setPen(colour("on_accent" if chosen else "muted"))
            painter.drawText(square, int(Qt.AlignmentFlag.AlignCenter), self._letter)
        elif chosen:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour("on_accent"))
            painter.drawEllipse(QPointF(square.center()), size / 5.5, size / 5.5)

    def _cross_badge(self, painter: QPainter, box: QRectF) -> None:
        """Strike the badge too: an option may be a picture alone."""
        size = px(26) if self._letter else px(18)
        left = self._mirrored(box.left() + px(11), size)
        middle = box.center().y()
        painter.setPen(QPen(colour("muted"), 1.6))
        painter.drawLine(
            QPointF(left - px(2), middle + size / 2 + px(1)),
            QPointF(left + size + px(2), middle - size / 2 - px(1)),
        )

    def _paint_words(self, painter: QPainter, box: QRectF) -> None:
        begin_at(self._document, self.layoutDirection())
        width = max(24, self.width() - self._text_left() - self._text_right())
        if self._document.textWidth() != width:
            self._document.setTextWidth(width)
        height = self._document.size().height()
        painter.save()
        painter.translate(self._mirrored(self._text_left(), width), box.center().y() - height / 2)
        whole = ((0, self._document.characterCount() - 1, _struck_format()),) if self.struck else ()
        paint_document(
            painter, self._document, "ink" if self.isEnabled() and not self.struck else "muted", whole
        )
        painter.restore()

    def _mirrored(self, left: float, width: float) -> float:
        """Return where something begins that would begin at ``left`` where reading does too."""
        return self.width() - left - width if self.isRightToLeft() else left

    def _text_left(self) -> int:
        return OUTSET + px(11) + (px(26) if self._letter else px(18)) + px(12 if self._letter else 10)

    def _text_right(self) -> int:
        usual = OUTSET + (px(40) if self._letter else px(12))
        room = usual if self._strike is None else max(usual, OUTSET + px(8 + SIDE + 4))
        return room + self._end_room


def _struck_format() -> QTextCharFormat:
    form = QTextCharFormat()
    form.setFontStrikeOut(True)
    form.setForeground(colour("muted"))
    return form


class RadioCard(CardLook, QRadioButton):
    """A choice of which one is taken. Exclusive, so that assistive technology calls it a radio button."""

    def nextCheckState(self) -> None:  # noqa: N802 (Qt's name)
        """Leave it to the group: Qt would never let the chosen one be cleared."""


class CheckCard(CardLook, QCheckBox):
    """A choice of which several may be taken."""

    round_badge = False
