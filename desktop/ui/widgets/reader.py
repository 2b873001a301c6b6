"""The reading pane: a book serif, lines of 60 to 75 characters, its own scroll position for each passage."""

from html import escape

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractSlider, QFrame, QScrollArea, QScrollBar, QTextBrowser, QWidget

from assessment.content.test import Stimulus
from desktop.ui.rich_text import Media, accessible_text, make_document, no_media
from desktop.ui.theme import PASSAGE, SERIF, bar_px, font, leading, px

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
        self.setDocument(document)
        self._unrolled = False
        metrics = QFontMetricsF(reading)
        self._column = round(metrics.horizontalAdvance(_SAMPLE) / len(_SAMPLE) * CHARACTERS)
        self._frame_margins()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        action = _KEYS.get(Qt.Key(event.key()))
        if action is None or event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            event.ignore()
            return
        self._bar().triggerAction(action)

    def unroll(self) -> None:
        """Take the height that the whole passage needs, and leave scrolling to what is around."""
        self._unrolled = True
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
        if self._unrolled:
            event.ignore()
        else:
            super().wheelEvent(event)

    def _fit(self) -> None:
        if self._unrolled:
            height = round(self.document().size().height() + 0.5)
            if height != self.height() or self.minimumHeight() != height:
                self.setFixedHeight(height)

    def _bar(self) -> QScrollBar:
        """Return what scrolls the passage: its own bar, or that of the page on which it is unrolled."""
        around = self.parentWidget() if self._unrolled else None
        while around is not None and not isinstance(around, QScrollArea):
            around = around.parentWidget()
        return self.verticalScrollBar() if around is None else around.verticalScrollBar()

    def resizeEvent(self, event: QResizeEvent) -> None:
        if self._unrolled:
            self.setViewportMargins(0, 0, 0, 0)
            super().resizeEvent(event)
            self._fit()
            return
        side = px(36) if self.width() >= px(520) else bar_px(20)
        spare = self.width() - self._column - px(14)
        left = max(side, spare // 2)
        self.setViewportMargins(left, 0, max(side - bar_px(14), spare - left, bar_px(6)), 0)
        self.verticalScrollBar().setSingleStep(leading(px(LINE), px(PASSAGE)))
        super().resizeEvent(event)

    def _frame_margins(self) -> None:
        frame = self.document().rootFrame()
        form = frame.frameFormat()
        form.setTopMargin(bar_px(28))
        form.setBottomMargin(bar_px(28))
        frame.setFrameFormat(form)
