"""The reading pane: a book serif, lines of 60 to 75 characters, its own scroll position for each passage."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt, QTimer
from PySide6.QtGui import (
    QFocusEvent,
    QFontMetricsF,
    QKeyEvent,
    QResizeEvent,
    QTextCursor,
    QTextDocument,
    QWheelEvent,
)
from PySide6.QtWidgets import (
    QAbstractSlider,
    QFrame,
    QScrollArea,
    QTextBrowser,
    QTextEdit,
    QWidget,
)

from assessment.content.plain_words import stimulus_text
from assessment.content.test import Stimulus
from desktop.ui.rich_text import Media, accessible_text, make_document, no_media
from desktop.ui.theme import PASSAGE, SERIF, bar_px, font, leading, px
from desktop.ui.widgets.markable import Markable, Stretch

CHARACTERS = 72
LINE = 28
_SAMPLE = "where the melting snow carries in pale silt and the dying algae leave a darker film "
_KEYS = {
    Qt.Key.Key_Down: QAbstractSlider.SliderAction.SliderSingleStepAdd,
    Qt.Key.Key_Up: QAbstractSlider.SliderAction.SliderSingleStepSub,
    Qt.Key.Key_PageDown: QAbstractSlider.SliderAction.SliderPageStepAdd,
    Qt.Key.Key_Space: QAbstractSlider.SliderAction.SliderPageStepAdd,
    Qt.Key.Key_PageUp: QAbstractSlider.SliderAction.SliderPageStepSub,
    Qt.Key.Key_Home: QAbstractSlider.SliderAction.SliderToMinimum,
    Qt.Key.Key_End: QAbstractSlider.SliderAction.SliderToMaximum,
}


class _Browser(QTextBrowser):
    """Scrolls by the keys a reader knows; Qt's own would keep others for itself.

    ``unrolled`` it leaves scrolling to the page on which it stands in its whole height.
    """

    unrolled = False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        action = _KEYS.get(Qt.Key(event.key()))
        if action is None or event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            event.ignore()
            return
        around = self.around()
        (self if around is None else around).verticalScrollBar().triggerAction(action)

    def around(self) -> QScrollArea | None:
        """Return the page on which the passage is unrolled, None where it scrolls by itself."""
        around = self.parentWidget() if self.unrolled else None
        while around is not None and not isinstance(around, QScrollArea):
            around = around.parentWidget()
        return around


class Reader(Markable, _Browser):
    """Shows one stimulus. Nothing in it can be followed, dragged or copied."""

    def __init__(self, stimulus: Stimulus, media: Media = no_media, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAcceptDrops(False)
        self.setAccessibleName(stimulus.title or self.tr("Passage"))
        reading = font(PASSAGE, families=SERIF)
        document = make_document(stimulus_text(stimulus), reading, media, line_px=px(LINE))
        document.setParent(self)
        if document.objects:  # in the document itself they are signs without a name
            self.setAccessibleDescription(accessible_text(stimulus.body))
        document.setUndoRedoEnabled(True)
        self.setDocument(document)
        self._whole = document.toPlainText()
        document.contentsChanged.connect(self._changed)
        metrics = QFontMetricsF(reading)
        self._column = round(metrics.horizontalAdvance(_SAMPLE) / len(_SAMPLE) * CHARACTERS)
        self._frame_margins()

    def shown_document(self) -> QTextDocument:
        return self.document()

    def area(self) -> QWidget:
        return self.viewport()

    def origin(self) -> QPointF:
        return QPointF(-self.horizontalScrollBar().value(), -self.verticalScrollBar().value())

    def show_stretches(self, stretches: Sequence[Stretch]) -> None:
        shown = []
        for start, end, form in stretches:
            one = QTextEdit.ExtraSelection()
            cursor = QTextCursor(self.document())
            cursor.setPosition(start)
            cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
            one.cursor, one.format = cursor, form
            shown.append(one)
        self.setExtraSelections(shown)

    def bring_up(self, box: QRectF) -> None:
        around = self.around()
        page = around.widget() if around is not None else None
        if around is not None and page is not None:
            place = self.viewport().mapTo(page, box.center().toPoint())
            around.ensureVisible(place.x(), place.y(), 0, round(box.height() / 2) + px(8))
            return
        bar, room = self.verticalScrollBar(), self.viewport().height()
        if box.top() < bar.value():
            bar.setValue(int(box.top()) - px(8))
        elif box.bottom() > bar.value() + room:
            bar.setValue(int(box.bottom()) - room + px(8))

    def unroll(self) -> None:
        """Take the height that the whole passage needs, and leave scrolling to what is around."""
        self.unrolled = True
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._fit()

    @property
    def scrolled(self) -> float:
        """How far it is scrolled, 0 to 1."""
        bar = self.verticalScrollBar()
        return bar.value() / max(1, bar.maximum())

    def scroll_to(self, share: float) -> None:
        """Scroll so far."""
        bar = self.verticalScrollBar()
        bar.setValue(round(share * bar.maximum()))

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.unrolled:
            event.ignore()
        else:
            super().wheelEvent(event)

    def _fit(self) -> None:
        if self.unrolled:
            height = round(self.document().size().height() + 0.5)
            if height != self.height() or self.minimumHeight() != height:
                self.setFixedHeight(height)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show that the keyboard is here; the mouse needs no ring."""
        self._show_ring(event.reason() != Qt.FocusReason.MouseFocusReason)
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._show_ring(False)
        super().focusOutEvent(event)

    def _show_ring(self, shown: bool) -> None:
        if shown != (self.property("ring") == "true"):
            self.setProperty("ring", "true" if shown else "false")
            self.style().unpolish(self)
            self.style().polish(self)

    def resizeEvent(self, event: QResizeEvent) -> None:
        if self.unrolled:
            self.setViewportMargins(0, 0, 0, 0)
            super().resizeEvent(event)
            self._fit()
            return
        side = px(36) if self.width() >= px(520) else bar_px(20)
        spare = self.width() - self._column - px(14)
        left = max(side, spare // 2)
        right = max(side - bar_px(14), spare - left, bar_px(6))
        if self.isRightToLeft():
            left, right = right, left  # the scroll bar is on the other side
        self.setViewportMargins(left, 0, right, 0)
        self.verticalScrollBar().setSingleStep(leading(px(LINE), px(PASSAGE)))
        super().resizeEvent(event)

    def _changed(self) -> None:
        if self.document().toPlainText() != self._whole:
            QTimer.singleShot(0, self, self._put_right)

    def _put_right(self) -> None:
        """Undo what was written into the passage: assistive technology may write into any text, says Qt."""
        document = self.document()
        while document.toPlainText() != self._whole and document.isUndoAvailable():
            document.undo()

    def _frame_margins(self) -> None:
        frame = self.document().rootFrame()
        form = frame.frameFormat()
        form.setTopMargin(bar_px(28))
        form.setBottomMargin(bar_px(28))
        frame.setFrameFormat(form)
