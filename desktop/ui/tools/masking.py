"""Covering answers: each choice of the page stays covered until it is uncovered, one by one, and may be covered again."""

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from desktop.ui.announce import announce
from desktop.ui.interactions.choice_group import Card, ChoiceGroup
from desktop.ui.interactions.option_card import OUTSET
from desktop.ui.test_page.item_view import ItemView
from desktop.ui.theme import RADIUS, RING, SMALL, colour, font, px
from desktop.ui.tools.part import Place
from desktop.ui.widgets.icons import Icon, draw_icon

EYE = 32


class Masking(QObject):
    """Covers what comes into view while it is on. A page that is left is covered again when one comes back."""

    closed = Signal()

    def __init__(self, place: Place) -> None:
        super().__init__(place.host)
        self._pages = place.pages
        self.on = False
        self.covers: list[Cover] = []
        place.pages.page_shown.connect(self._cover_page)
        place.pages.item_made.connect(self._item_made)

    def first(self) -> QWidget | None:
        """Return nothing: its keys are on the choices."""
        return None

    def open(self) -> None:
        """Cover the choices in view."""
        self.on = True
        self._cover_page()

    def close_panel(self) -> None:
        """Uncover everything."""
        self.on = False
        self._uncover_all()

    def _cover_page(self) -> None:
        self._uncover_all()
        view = self._pages.current_view()
        if self.on and view is not None:
            for item in view.items.values():
                self._cover(item)

    def _item_made(self, item: ItemView) -> None:
        view = self._pages.current_view()
        if self.on and view is not None and view.items.get(item.item_id) is item:
            self._cover(item)

    def _cover(self, item: ItemView) -> None:
        for group in item.interactions:
            if isinstance(group, ChoiceGroup):
                self.covers += [Cover(card) for card in group.cards]

    def _uncover_all(self) -> None:
        for cover in self.covers:
            cover.take_off()
        self.covers = []


class Cover(QAbstractButton):
    """Lies over the words of one choice; its letter stays in view, and so within reach. Pressed, it shrinks to an eye."""

    def __init__(self, card: Card) -> None:
        super().__init__(card)
        self._card = card
        self._name = card.accessibleName()
        self._letter = self._name.partition(".")[0] if ". " in self._name[:3] else ""
        self._ring = False
        self.covered = True
        self.setFont(font(SMALL))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.clicked.connect(self._turn)
        card.installEventFilter(self)
        card.keep_room_at_end(px(EYE))
        self._show()
        self.show()

    def take_off(self) -> None:
        """Leave the choice as it was."""
        self._card.removeEventFilter(self)
        self._card.setAccessibleName(self._name)
        self._card.keep_room_at_end(0)
        self.hide()
        self.deleteLater()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the size of the choice."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutDirectionChange):
            self._stand()
        return super().eventFilter(watched, event)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusIn:
            self._ring = event.reason() != Qt.FocusReason.MouseFocusReason  # type: ignore[attr-defined]  # a focus event
        return super().event(event)

    def sizeHint(self) -> QSize:
        return QSize(px(EYE), px(EYE))

    def paintEvent(self, _: object) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        hover = self.underMouse()
        if self.covered or hover:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour("hover" if hover else "sunk"))
            painter.drawRoundedRect(box, RADIUS - 2, RADIUS - 2)
        if self.hasFocus() and self._ring:
            painter.setPen(QPen(colour("accent"), RING))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), RADIUS - 2, RADIUS - 2)
        size = px(16)
        left = (self.width() - size) / 2 if not self.covered else self._mirrored(px(10), size)
        eye = QRectF(left, (self.height() - size) / 2, size, size)
        draw_icon(painter, Icon.COVERED if self.covered else Icon.UNCOVERED, eye, colour("muted"), width=1.4)
        if self.covered:
            painter.setPen(colour("muted"))
            painter.setFont(self.font())
            room = self.width() - px(44)
            area = QRectF(self._mirrored(px(34), room), 0, room, self.height())
            side = Qt.AlignmentFlag.AlignRight if self.isRightToLeft() else Qt.AlignmentFlag.AlignLeft
            whole = side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
            painter.drawText(area, int(whole), self.tr("Covered"))
        painter.end()

    def _turn(self) -> None:
        self.covered = not self.covered
        self._show()
        announce(self, self._card.accessibleName())

    def _show(self) -> None:
        hidden = ". ".join(part for part in (self._letter, self.tr("Covered")) if part)
        self._card.setAccessibleName(hidden if self.covered else self._name)
        words = self.tr("Uncover {choice}") if self.covered else self.tr("Cover {choice}")
        self.setAccessibleName(words.format(choice=self._letter or self.tr("this answer")))
        self._stand()
        self.update()

    def _stand(self) -> None:
        card, inside = self._card, OUTSET + 3
        height = card.height() - 2 * inside
        if self.covered:
            left = card.words_begin() - px(6)
            width = card.width() - left - inside
            self.setGeometry(round(self._on_card(left, width)), inside, width, height)
        else:
            side = min(px(EYE), height)
            left = card.width() - side - inside
            self.setGeometry(round(self._on_card(left, side)), (card.height() - side) // 2, side, side)

    def _on_card(self, left: float, width: float) -> float:
        return self._card.width() - left - width if self._card.isRightToLeft() else left

    def _mirrored(self, left: float, width: float) -> float:
        return self.width() - left - width if self.isRightToLeft() else left
