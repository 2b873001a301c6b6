"""A flowing text with words to pick: the document is painted, over each hot lies a button without a face of its own.

The button takes presses, the focus and what a screen reader asks; how it stands is painted here, under the words.
"""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.ui.flow.hot import CheckHot, Hot, RadioHot
from desktop.ui.flow.marked import Span, lead, with_hots
from desktop.ui.flow.place import line_boxes, united
from desktop.ui.flow.spoken import SpokenRun
from desktop.ui.rich_text import Media, no_media
from desktop.ui.theme import RING, TEXT, colour, font, px
from desktop.ui.widgets.text import paint_document

LINE, HOT = 36, 30
SIDE, TOP = 5, 6
"""Room for the edges of what is picked."""
BESIDE = 3
"""So far beyond its words a box reaches."""


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
        last = len(hot.boxes) - 1
        for at, box in enumerate(hot.boxes):
            goes_on = (at > 0, at < last)
            if self._mirrored(hot):
                goes_on = goes_on[::-1]
            if hot.isChecked():
                painter.setPen(QPen(colour("accent"), 2))
                painter.setBrush(colour("soft"))
                _draw_part(painter, box, 0, *goes_on)
            else:
                if hover:
                    painter.setPen(Qt.PenStyle.NoPen)
                    painter.setBrush(colour("soft"))
                    _draw_part(painter, box, 0, *goes_on)
                painter.setPen(QPen(colour("accent" if hover else "muted"), 1.4, Qt.PenStyle.DotLine))
                y = box.bottom() - px(5)
                painter.drawLine(QPointF(box.left() + px(BESIDE), y), QPointF(box.right() - px(BESIDE), y))
            if focused:
                painter.setPen(QPen(colour("accent"), RING))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                _draw_part(painter, box, -2, *goes_on)

    def _mirrored(self, hot: Hot) -> bool:
        """Say whether a hot's words go on at the left."""
        block = self._document.findBlock(self._spans[self.hots.index(hot)].start)
        return block.textDirection() is Qt.LayoutDirection.RightToLeft

    def _text_width(self) -> int:
        return max(1, self.width() - 2 * px(SIDE))

    def _place(self) -> None:
        self._document.setTextWidth(self._text_width())
        self._lead = lead(self._document)
        end = 0
        for hot, run, span in zip(self.hots, self._runs, self._spans, strict=False):
            hot.lie_over(self._boxes(span))
            self._place_run(run, end, span.start)
            end = span.end
        self._place_run(self._runs[-1], end, self._document.characterCount() - 1)

    def _place_run(self, run: SpokenRun, start: int, end: int) -> None:
        boxes = line_boxes(self._document, start, end)
        if boxes:
            run.setGeometry(united(boxes).translated(px(SIDE), px(TOP) - self._lead).toAlignedRect())

    def _boxes(self, span: Span) -> list[QRectF]:
        """Return a hot's box on each of its lines; it reaches into a space beside it, not into what stands closer."""
        lines = line_boxes(self._document, span.start, span.end)
        before, after = (
            px(BESIDE) if str(self._document.characterAt(at)).strip() == "" else 0
            for at in (span.start - 1, span.end)
        )
        mirrored = self._document.findBlock(span.start).textDirection() is Qt.LayoutDirection.RightToLeft
        boxes = []
        for at, box in enumerate(lines):
            start = before if at == 0 else px(BESIDE)
            end = after if at == len(lines) - 1 else px(BESIDE)
            left, right = (end, start) if mirrored else (start, end)
            boxes.append(self._around_words(box.adjusted(-left, 0, right, 0)))
        return boxes

    def _around_words(self, box: QRectF) -> QRectF:
        """Return a hot's box on one line: around its words, not the whole distance of the lines."""
        extra = max(0.0, (px(HOT) - box.height()) / 2)
        around = box.adjusted(0, -extra, 0, extra).translated(px(SIDE), px(TOP) - self._lead)
        return QRectF(around.toRect())  # its edges fill whole pixels


def _draw_part(painter: QPainter, box: QRectF, inset: float, from_left: bool, to_right: bool) -> None:
    """Draw the box of one line, open where the same pick comes from another line or goes on there."""
    corner, beyond = 5, 20
    painter.save()
    shown = box.adjusted(-3, -3, 3, 3)
    whole = box.adjusted(inset, inset, -inset, -inset)
    if from_left:
        shown.setLeft(box.left())
        whole.setLeft(box.left() - beyond)
    if to_right:
        shown.setRight(box.right())
        whole.setRight(box.right() + beyond)
    painter.setClipRect(shown)
    painter.drawRoundedRect(whole, corner, corner)
    painter.restore()
