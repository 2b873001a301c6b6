"""A choice of one among several that takes one line: a button with what is chosen, its list inside the window."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QPainter, QPen, QTextDocument
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from assessment.content.interaction import Choice
from desktop.ui.announce import announce
from desktop.ui.focus import bring_up
from desktop.ui.rich_text import Media, make_document, no_media, plain_text
from desktop.ui.theme import RADIUS, RING, TEXT, bar_font, bar_px, colour, font, px
from desktop.ui.widgets.icons import Icon, draw_icon
from desktop.ui.widgets.popup_list import PopupList
from desktop.ui.widgets.shortened import shortened
from desktop.ui.widgets.text import paint_document

_OPEN = (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down, Qt.Key.Key_Up)
_CLEAR = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)
_BY_MOUSE = (Qt.FocusReason.MouseFocusReason, Qt.FocusReason.OtherFocusReason)


class SelectButton(QAbstractButton):
    """``picked`` tells the id of a choice the candidate made, empty when it was cleared."""

    picked = Signal(str)

    def __init__(
        self,
        name: str,
        choices: Sequence[Choice],
        *,
        placeholder: str = "",
        media: Media = no_media,
        high: int = 32,
        in_sheet: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._px = bar_px if in_sheet else px
        self.choices = tuple(choices)
        self.chosen = ""
        self.popup: PopupList | None = None
        self._name, self._media, self._high = name, media, high
        self._placeholder = placeholder or self.tr("Choose")
        self._documents: dict[str, QTextDocument] = {}
        self._ring = False
        self.setFont(bar_font(TEXT) if in_sheet else font(TEXT))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        sizes = [self._document(choice).size() for choice in self.choices]
        words = max([size.width() for size in sizes] + [self._metrics_of(self._placeholder)])
        self._hint = QSize(
            round(words) + self._px(44),
            max(self._px(high), round(max(s.height() for s in sizes)) + self._px(8)),
        )
        self.clicked.connect(self.open_list)
        self._tell_name()

    def choose(self, choice_id: str) -> None:
        """Show a choice; what is none of them shows nothing chosen. Tells nobody."""
        known = choice_id if any(choice.id == choice_id for choice in self.choices) else ""
        if known != self.chosen:
            self.chosen = known
            self._tell_name()
            self.update()

    def open_list(self) -> None:
        """Open the list over the window, or close it where it is open."""
        if self.popup is not None:
            self.popup.dismiss()
            return
        bring_up(self)
        self.popup = PopupList(self, self.choices, self.chosen, self._media)
        self.popup.picked.connect(self.pick)
        self.popup.gone.connect(self._closed)
        self.popup.open()
        self.update()

    def pick(self, choice_id: str) -> None:
        """Take a choice of the candidate's and tell it."""
        if choice_id != self.chosen:
            self.choose(choice_id)
            announce(self, self.accessibleName())
            self.picked.emit(choice_id)

    def sizeHint(self) -> QSize:
        return self._hint

    def minimumSizeHint(self) -> QSize:
        return QSize(self._px(48), self._hint.height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._ring = True
        self.update()
        if event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.MetaModifier):
            event.ignore()
        elif event.key() in _OPEN:
            if not event.isAutoRepeat():
                self.open_list()
        elif event.modifiers() & Qt.KeyboardModifier.AltModifier:
            event.ignore()
        elif event.key() in _CLEAR:
            self.pick("")
        elif len(event.text()) == 1 and event.text().isprintable():
            self._pick_by_letter(event.text())
        else:
            event.ignore()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusIn:
            self._ring = event.reason() not in _BY_MOUSE  # type: ignore[attr-defined]  # a focus event
        elif event.type() == QEvent.Type.MouseButtonPress:
            self._ring = False
        return super().event(event)

    def hideEvent(self, event: QHideEvent) -> None:
        if self.popup is not None:
            self.popup.dismiss(return_focus=False)
        super().hideEvent(event)

    def paintEvent(self, _: object) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect())
        enabled, hover = self.isEnabled(), self.underMouse() and self.isEnabled()
        strong = self.popup is not None or (self.hasFocus() and self._ring)
        fill = "soft" if self.chosen else "hover" if hover else "surface"
        edge = "accent" if self.chosen else "muted" if hover else "edge" if enabled else "line"
        width = 1.4 if self.chosen else 1
        painter.setBrush(colour(fill if enabled else "sunk"))
        painter.setPen(QPen(colour(edge), width))
        inset = width / 2
        painter.drawRoundedRect(box.adjusted(inset, inset, -inset, -inset), RADIUS - 2, RADIUS - 2)
        if strong:  # within the edge, so that it is not taken for the edge of what is chosen
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(colour("ink"), RING))
            painter.drawRoundedRect(box.adjusted(4, 4, -4, -4), RADIUS - 4, RADIUS - 4)
        self._paint_words(painter, "muted" if not self.chosen or not enabled else "ink")
        size = self._px(12)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = self._px(9) if mirrored else self.width() - self._px(9) - size
        place = QRectF(left, (self.height() - size) / 2, size, size)
        draw_icon(painter, Icon.DOWN, place, colour("ink" if strong else "muted"), width=2)
        painter.end()

    def _paint_words(self, painter: QPainter, token: str) -> None:
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        area = QRectF(self._px(28 if mirrored else 9), 0, max(1, self.width() - self._px(37)), self.height())
        choice = next((choice for choice in self.choices if choice.id == self.chosen), None)
        side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        document = self._document(choice) if choice else None
        if document is not None and "<" in choice.text and document.size().width() <= area.width() + 1:  # type: ignore[union-attr]  # the line's first half asks
            painter.save()
            x = area.right() - document.size().width() if mirrored else area.left()
            painter.translate(x, (self.height() - document.size().height()) / 2)
            paint_document(painter, document, token)
            painter.restore()
            return
        words = plain_text(choice.text) if choice else self._placeholder
        painter.setFont(self.font())
        painter.setPen(colour(token))
        shown = shortened(self, words, area.width()) if choice else words
        painter.drawText(
            area, int(side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute), shown
        )

    def _document(self, choice: Choice) -> QTextDocument:
        made = self._documents.get(choice.id)
        if made is None:
            made = self._documents[choice.id] = make_document(choice.text, self.font(), self._media)
            made.setTextWidth(min(made.idealWidth(), self._px(420)))
        return made

    def _metrics_of(self, words: str) -> float:
        return float(self.fontMetrics().horizontalAdvance(words))

    def _pick_by_letter(self, letter: str) -> None:
        """Take the next choice that begins with a letter."""
        names = [plain_text(choice.text).casefold() for choice in self.choices]
        here = next((n for n, choice in enumerate(self.choices) if choice.id == self.chosen), -1)
        for step in range(1, len(names) + 1):
            at = (here + step) % len(names)
            if names[at].startswith(letter.casefold()):
                self.pick(self.choices[at].id)
                return

    def _tell_name(self) -> None:
        words = next((plain_text(choice.text) for choice in self.choices if choice.id == self.chosen), "")
        self.setText(words)
        self.setAccessibleName(f"{self._name}: {words or self.tr('nothing chosen')}")

    def _closed(self) -> None:
        self.popup = None
        self.update()
