"""The reading pane: a book serif, lines of 60 to 75 characters, its own scroll position for each passage."""

from html import escape

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QFocusEvent, QFontMetricsF, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractSlider, QFrame, QTextBrowser, QWidget

from assessment.content.test import Stimulus
from desktop.ui.rich_text import Media, accessible_text, make_document, no_media
from desktop.ui.theme import PASSAGE, SERIF, font, px

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


class Reader(QTextBrowser):
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
        title = f"<h2>{escape(stimulus.title, quote=False)}</h2>" if stimulus.title else ""
        reading = font(PASSAGE, families=SERIF)
        document = make_document(title + stimulus.body, reading, media, line_px=px(LINE))
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

    def keyPressEvent(self, event: QKeyEvent) -> None:
        action = _KEYS.get(Qt.Key(event.key()))
        if action is None or event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            event.ignore()
            return
        self.verticalScrollBar().triggerAction(action)

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
        side = px(36) if self.width() >= px(520) else px(20)
        spare = self.width() - self._column - px(14)
        left = max(side, spare // 2)
        self.setViewportMargins(left, 0, max(side - px(14), spare - left, px(6)), 0)
        self.verticalScrollBar().setSingleStep(px(LINE))
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
        form.setTopMargin(px(28))
        form.setBottomMargin(px(28))
        frame.setFrameFormat(form)
