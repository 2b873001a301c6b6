"""A flowing text with words to pick: the document is painted, over each hot lies a button without a face of its own.

The button takes presses, the focus and what a screen reader asks; how it stands is painted here, under the words.
"""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.ui.flow.hot import CheckHot, Hot, RadioHot
from desktop.ui.flow.marked import lead, with_hots
from desktop.ui.flow.place import line_boxes, united
from desktop.ui.flow.spoken import SpokenRun
from desktop.ui.rich_text import Media, no_media
from desktop.ui.theme import RING, TEXT, colour, font, px
from desktop.ui.widgets.text import paint_document

LINE, HOT = 36, 30
SIDE, TOP = 4, 6
"""Room for the edges of what is picked."""


class HotText(QWidget):
    """``hots`` are the buttons in the order in which they are read. ``several`` says whether many may be picked."""

    def __init__(
        self, html: str, *, several: bool, media: Media = no_media, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        marked = with_hots(html, font(TEXT), media, line_px=px(LINE))
        self._document, self._spans = marked.document, marked.spans
        self._heights: dict[int, int] = {}
        self._lead = 0.0
        make = CheckHot if several else RadioHot
        self.hots: list[Hot] = []
        self._runs: list[SpokenRun] = []
        for index, words in enumerate(marked.words):
            if index % 2:
                hot = make(self)
                hot.begin(" ".join(words.split()) or self.tr("Picture"), self.update)
                self.hots.append(hot)
            else:
                self._runs.append(SpokenRun(words, self))
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of the text when wrapped at ``width``."""
        known = self._heights.get(width)
        if known is None:
            self._document.setTextWidth(max(1, width - 2 * px(SIDE)))
            high = self._document.size().height() - lead(self._document)
            known = self._heights[width] = int(high + 0.999) + 2 * px(TOP)
        return known

    def sizeHint(self) -> QSize:
        return QSize(240, self.heightForWidth(max(240, self.width())))

    def minimumSizeHint(self) -> QSize:
        return QSize(40, 20)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._place()
        super().resizeEvent(event)

    def paintEvent(self, _: object) -> None:
        if self._document.textWidth() != self._text_width():
            self._place()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for hot in self.hots:
            self._paint_hot(painter, hot)
        painter.translate(px(SIDE), px(TOP) - self._lead)
        paint_document(painter, self._document, "ink" if self.isEnabled() else "muted")
        painter.end()

    def _paint_hot(self, painter: QPainter, hot: Hot) -> None:
        """Picked: a filled box with an edge. Else a dotted line below, under the pointer a tint."""
        focused, hover = hot.hasFocus() and hot.ring, hot.underMouse() and hot.isEnabled()
        for box in hot.boxes:
            if hot.isChecked():
                painter.setPen(QPen(colour("accent"), 1.6))
                painter.setBrush(colour("soft"))
                painter.drawRoundedRect(box.adjusted(0.8, 0.8, -0.8, -0.8), 5, 5)
            else:
                if hover:
                    painter.setPen(Qt.PenStyle.NoPen)
                    painter.setBrush(colour("soft"))
                    painter.drawRoundedRect(box, 5, 5)
                painter.setPen(QPen(colour("accent" if hover else "muted"), 1.4, Qt.PenStyle.DotLine))
                y = box.bottom() - px(5)
                painter.drawLine(QPointF(box.left() + px(3), y), QPointF(box.right() - px(3), y))
            if focused:
                painter.setPen(QPen(colour("accent"), RING))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRoundedRect(box.adjusted(-1, -1, 1, 1), 6, 6)

    def _text_width(self) -> int:
        return max(1, self.width() - 2 * px(SIDE))

    def _place(self) -> None:
        self._document.setTextWidth(self._text_width())
        self._lead = lead(self._document)
        end = 0
        for hot, run, span in zip(self.hots, self._runs, self._spans, strict=False):
            hot.lie_over(
                [self._around_words(box) for box in line_boxes(self._document, span.start, span.end)]
            )
            self._place_run(run, end, span.start)
            end = span.end
        self._place_run(self._runs[-1], end, self._document.characterCount() - 1)

    def _place_run(self, run: SpokenRun, start: int, end: int) -> None:
        boxes = line_boxes(self._document, start, end)
        if boxes:
            run.setGeometry(united(boxes).translated(px(SIDE), px(TOP) - self._lead).toAlignedRect())

    def _around_words(self, box: QRectF) -> QRectF:
        """Return a hot's box on one line: around its words, not the whole distance of the lines."""
        extra = max(0.0, (px(HOT) - box.height()) / 2)
        return box.adjusted(0, -extra, 0, extra).translated(px(SIDE), px(TOP) - self._lead)
