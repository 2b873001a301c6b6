"""The questions of one section in the review: squares or rows, each a button back to its question."""

from enum import Enum

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter, QPen, QResizeEvent, QTextOption
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from assessment.ids import ItemId
from desktop.presenters.facts import Barred, ItemMark, NavigatorItem, NavigatorSection
from desktop.ui.focus import focus_in
from desktop.ui.mirrored import is_right_to_left, isolate
from desktop.ui.theme import SMALL, TEXT, colour, font, px
from desktop.ui.time_words import barred_in_short, barred_words
from desktop.ui.widgets.card import card
from desktop.ui.widgets.icons import Icon, IconLabel, draw_icon
from desktop.ui.widgets.nav_square import NavSquare
from desktop.ui.widgets.shortened import shortened
from desktop.ui.widgets.text import Label
from desktop.ui.words import listed


class Filter(Enum):
    """Which questions are shown."""

    ALL = "all"
    UNANSWERED = "unanswered"
    FLAGGED = "flagged"
    ANSWERED = "answered"


def fits(item: NavigatorItem, chosen: Filter) -> bool:
    """Say whether a filter lets an item through."""
    match chosen:
        case Filter.ALL:
            return True
        case Filter.UNANSWERED:
            return item.open
        case Filter.FLAGGED:
            return item.flagged
        case Filter.ANSWERED:
            return item.mark is ItemMark.ANSWERED


class ReviewSection(QWidget):
    """A card with a heading and its questions."""

    wished = Signal(object)

    def __init__(
        self,
        section: NavigatorSection,
        items: list[NavigatorItem],
        stems: dict[ItemId, str],
        *,
        as_list: bool,
    ) -> None:
        super().__init__()
        frame, column = card()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(frame)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        head = QHBoxLayout()
        head.addWidget(Label(isolate(section.title) or self.tr("Questions"), "heading"), 1)
        if section.questions:
            count = self.tr("{done} of {all} answered").format(done=section.answered, all=section.questions)
            head.addWidget(Label(count, "small", wrap=False))
        column.addLayout(head)
        if section.barred is not None:
            column.addLayout(_reason(section.barred))
        if as_list:
            rows = QVBoxLayout()
            rows.setSpacing(px(2))
            for item in items:
                row = ReviewRow(item, stems.get(item.item_id, ""))
                row.clicked.connect(lambda _=False, wished=item.item_id: self.wished.emit(wished))
                rows.addWidget(row)
            column.addLayout(rows)
        else:
            grid = SquareGrid(items)
            grid.wished.connect(self.wished)
            column.addWidget(grid)


def _reason(barred: Barred) -> QHBoxLayout:
    """Return the line that says why nothing in a section can be opened."""
    row = QHBoxLayout()
    row.setSpacing(px(8))
    icon = Icon.LOCK if barred.for_good else Icon.INFORMATION
    row.addWidget(IconLabel(icon, "muted", 16), 0, Qt.AlignmentFlag.AlignTop)
    row.addWidget(Label(barred_words(barred), "muted"), 1)
    return row


class SquareGrid(QWidget):
    """Squares in as many columns as fit; arrows move among them."""

    wished = Signal(object)

    def __init__(self, items: list[NavigatorItem]) -> None:
        super().__init__()
        self.squares: list[NavSquare] = []
        self._side = px(46)
        for item in items:
            square = NavSquare(item, side=46, parent=self)
            square.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
            square.clicked.connect(lambda _=False, wished=item.item_id: self.wished.emit(wished))
            self.squares.append(square)
        self.squares[0].setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        columns = max(1, width // (self._side + px(4)))
        return -(-len(self.squares) // columns) * (self._side + px(4))

    def sizeHint(self) -> QSize:
        return QSize(px(400), self.heightForWidth(max(self.width(), px(240))))

    def resizeEvent(self, event: QResizeEvent) -> None:
        step = self._side + px(4)
        columns = max(1, event.size().width() // step)
        for index, square in enumerate(self.squares):
            x = index % columns * step
            mirrored = event.size().width() - x - square.width()
            square.move(mirrored if self.isRightToLeft() else x, index // columns * step)
        super().resizeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        columns = max(1, self.width() // (self._side + px(4)))
        keys = Qt.Key
        on = -1 if self.isRightToLeft() else 1
        steps = {keys.Key_Left: -on, keys.Key_Right: on, keys.Key_Up: -columns, keys.Key_Down: columns}
        step, here = steps.get(keys(event.key())), focus_in(self)
        if step is None or not isinstance(here, NavSquare) or here not in self.squares:
            super().keyPressEvent(event)
            return
        there = self.squares.index(here) + step
        if 0 <= there < len(self.squares):
            self.squares[there].setFocus(Qt.FocusReason.TabFocusReason)


class ReviewRow(QAbstractButton):
    """Number, the beginning of the question, and how it stands."""

    def __init__(self, item: NavigatorItem, stem: str) -> None:
        super().__init__()
        self._item, self._stem = item, stem
        self._state, self._token = self._standing(item)
        number = self.tr("Information") if item.number is None else str(item.number)
        self.setText(f"{number}. {stem}")
        flag = self.tr("flagged") if item.flagged else ""
        barred = barred_in_short(item.barred) if item.barred is not None else ""
        self.setAccessibleName(listed([f"{number}. {isolate(stem)} {self._state}", flag, barred]))
        self.setEnabled(item.reachable)
        if item.reachable:
            self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFont(font(TEXT))
        self.setFixedHeight(px(40))

    def _standing(self, item: NavigatorItem) -> tuple[str, str]:
        if item.number is None:
            read = item.mark is ItemMark.READ
            return (self.tr("Read") if read else self.tr("Not read yet")), "muted"
        if item.mark is ItemMark.PARTLY:
            return self.tr("Partly answered"), "warn"
        answered = item.mark is ItemMark.ANSWERED
        return (self.tr("Answered"), "ok") if answered else (self.tr("Not answered"), "warn")

    def sizeHint(self) -> QSize:
        return QSize(px(320), px(40))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _: object) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        if self.underMouse() or self.hasFocus():
            painter.setBrush(colour("hover"))
            painter.setPen(QPen(colour("accent"), 2) if self.hasFocus() else Qt.PenStyle.NoPen)
            painter.drawRoundedRect(box, 7, 7)
        muted, size = colour("muted"), px(15)
        state_font = font(SMALL, QFont.Weight.Medium)
        state_width = max(px(124), px(22 + 8) + QFontMetrics(state_font).horizontalAdvance(self._state))
        painter.setFont(font(TEXT, QFont.Weight.DemiBold, tabular=True))
        if self._item.number is None:
            draw_icon(painter, Icon.INFORMATION, self._square(box.left() + px(9), px(16)), muted)
        else:
            self._say(painter, px(11), px(40), str(self._item.number), "muted")
        painter.setFont(self.font())
        room = int(box.width()) - px(54) - state_width - px(36)
        stem = shortened(self, self._stem, room)
        self._say(painter, px(56), room, stem, "ink" if self.isEnabled() else "muted")
        end = box.right() - state_width
        if self._item.flagged:
            draw_icon(painter, Icon.FLAGGED, self._square(end - px(28), size), colour("warn"))
        if self._item.barred is not None and self._item.barred.for_good:
            draw_icon(painter, Icon.LOCK, self._square(px(36), size), muted)
        painter.setFont(state_font)
        if self._item.mark in (ItemMark.ANSWERED, ItemMark.READ):
            draw_icon(painter, Icon.TICK, self._square(end, size), colour(self._token))
        self._say(painter, end + px(22), state_width - px(22), self._state, self._token)
        painter.end()

    def _say(self, painter: QPainter, start: float, wide: float, words: str, token: str) -> None:
        """Write words at a distance from where reading begins; they run in their own direction."""
        mirrored = self.isRightToLeft()
        side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        option = QTextOption(side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)
        option.setWrapMode(QTextOption.WrapMode.NoWrap)
        right = Qt.LayoutDirection.RightToLeft
        option.setTextDirection(right if is_right_to_left(words) else Qt.LayoutDirection.LeftToRight)
        painter.setPen(colour(token))
        left = self.width() - start - wide if mirrored else start
        painter.drawText(QRectF(left, 0, wide, self.height()), words, option)

    def _square(self, start: float, side: float) -> QRectF:
        left = self.width() - start - side if self.isRightToLeft() else start
        return QRectF(left, (self.height() - side) / 2, side, side)
