"""Restricted HTML with widgets in its gaps, which flow with the words: lines break around them at any width and size.

Each gap is an inline object of a text document, as wide as its widget wishes to be; after each layout the widgets are
moved to where their objects came to lie, their words on the line's own baseline.
"""

from collections.abc import Mapping

from PySide6.QtCore import QSize, QSizeF
from PySide6.QtGui import (
    QFont,
    QFontMetricsF,
    QPainter,
    QPyTextObject,
    QResizeEvent,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.ui.flow.marked import Span, columns_at, lead, loosen_tables, own_property, with_gaps
from desktop.ui.flow.place import character_box, line_boxes, united
from desktop.ui.flow.spoken import SpokenRun
from desktop.ui.rich_text import Media, no_media
from desktop.ui.theme import TEXT, font, px
from desktop.ui.widgets.text import paint_document

LINE = 40
FIELD = 32
CELL = 24
"""What a cell of a table has around its words."""
_OBJECT = int(QTextFormat.ObjectTypes.UserObject.value) + 1
_WHICH = own_property(1)
_JOINER = "\u2060"


class FlowText(QWidget):
    """A text to be filled: ``fill`` puts the widgets in, ``refit`` follows one that wants another width."""

    def __init__(self, html: str, *, media: Media = no_media, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        marked = with_gaps(html, font(TEXT), media, line_px=px(LINE))
        self._document, self.words = marked.document, marked.words
        self._widgets: list[QWidget] = []
        self._runs: list[SpokenRun] = []
        self._heights: dict[int, int] = {}
        self._lead = 0.0
        loosen_tables(self._document)
        self._columns = [columns_at(self._document, span.start) for span in marked.spans]
        self._objects = _Objects(self)
        self._document.documentLayout().registerHandler(_OBJECT, self._objects)
        self.gaps = tuple(span.id for span in marked.spans)
        self._positions = _put_objects(self._document, marked.spans)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def fill(self, widgets: Mapping[str, QWidget]) -> None:
        """Put a widget into every gap; words and widgets become children in the order in which they are read."""
        for gap, words in zip((*self.gaps, None), self.words, strict=True):
            self._runs.append(SpokenRun(words, self))
            if gap is not None:
                widget = widgets[gap]
                widget.setParent(self)
                widget.show()
                self._widgets.append(widget)
        for index, widget in enumerate(self._widgets):
            if widget.sizeHint().height() > px(LINE):
                self._hang(index)
        self._lay_out_anew()

    def refit(self, *widgets: QWidget) -> None:
        """Lay the text out anew: these widgets wish for another size."""
        for index in map(self._widgets.index, widgets):
            self._hang(index)
            self._document.markContentsDirty(self._positions[index], 1)
        self._lay_out_anew()

    def size_of(self, index: int) -> QSize:
        """Return the size that the widget of a gap gets, never wider than the text."""
        if index >= len(self._widgets):
            return QSize(px(80), px(FIELD))
        wished = self._widgets[index].sizeHint()
        room = int(self._document.textWidth()) - px(12)  # a comma after it stays on its line
        columns = self._columns[index]
        widest = max(px(48), room // columns - px(CELL) if columns else room)
        return QSize(min(wished.width(), widest), wished.height())

    def space_of(self, index: int, form: QTextFormat) -> QSizeF:
        """Return what the line must leave: above the baseline the widget, below it what the object's font hangs down.

        That is as much as words do, so that all lines keep one distance: a widget reaches into the space above the
        line below. In a table there is none, and the object has a font that hangs down as far as the widget.
        """
        size = self.size_of(index)
        above = self._above_baseline(index, size.height())
        hangs = QFontMetricsF(form.toCharFormat().font()).descent()
        lift = px(12 if size.height() > px(LINE) else 2)  # clear of what hangs down from the line above
        return QSizeF(size.width() + 2, above + lift + hangs)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of the text when wrapped at ``width``."""
        known = self._heights.get(width)
        if known is None:
            self._document.setTextWidth(max(1, width))
            high = self._document.size().height() - lead(self._document)
            known = self._heights[width] = int(high + 0.999) + px(10)
        return known

    def sizeHint(self) -> QSize:
        return QSize(240, self.heightForWidth(max(240, self.width())))

    def minimumSizeHint(self) -> QSize:
        return QSize(40, 20)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._place()
        super().resizeEvent(event)

    def paintEvent(self, _: object) -> None:
        if self._document.textWidth() != self.width():
            self._place()
        painter = QPainter(self)
        painter.translate(0, -self._lead)
        paint_document(painter, self._document, "ink" if self.isEnabled() else "muted")
        painter.end()

    def _hang(self, index: int) -> None:
        """Let the line of a widget of several lines leave room below its baseline as well."""
        position, high = self._positions[index], self.size_of(index).height()
        if columns_at(self._document, position):
            return
        cursor = QTextCursor(self._document)
        cursor.setPosition(position)
        cursor.setPosition(position + 1, QTextCursor.MoveMode.KeepAnchor)
        form = QTextCharFormat()
        form.setFont(_hanging_font(high) if high > px(LINE) else font(TEXT))
        cursor.mergeCharFormat(form)

    def _lay_out_anew(self) -> None:
        self._heights.clear()
        self.updateGeometry()
        if self.isVisible():  # else when it gets its size
            self._place()
            self.update()

    def _place(self) -> None:
        """Move the widgets to their gaps, and the words that are heard to where they are seen."""
        self._document.setTextWidth(max(1, self.width()))
        self._lead = lead(self._document)
        for index, (position, widget) in enumerate(zip(self._positions, self._widgets, strict=False)):
            size = self.size_of(index)
            box, baseline = character_box(self._document, position)
            top = baseline - self._lead - self._above_baseline(index, size.height())
            widget.setGeometry(round(box.left()) + 1, round(top), size.width(), size.height())
        ends = (*self._positions, self._document.characterCount() - 1)
        starts = (0, *(position + 1 for position in self._positions))
        for run, start, end in zip(self._runs, starts, ends, strict=False):
            boxes = line_boxes(self._document, start, max(end, start + 1))
            if boxes:
                run.setGeometry(united(boxes).translated(0, -self._lead).toAlignedRect())

    def _above_baseline(self, index: int, height: int) -> float:
        """Return how far the top of a widget is above the baseline of the words in it, which stand in its middle."""
        metrics = QFontMetricsF(self._widgets[index].font() if index < len(self._widgets) else font(TEXT))
        return (height + metrics.ascent() - metrics.descent()) / 2


class _Objects(QPyTextObject):
    """Tells the layout how much space a gap takes. What stands there is a widget and paints itself."""

    def __init__(self, text: FlowText) -> None:
        super().__init__(text)
        self._text = text

    def intrinsicSize(self, doc: QTextDocument, posInDocument: int, format: QTextFormat) -> QSizeF:  # noqa: N802, N803  # Qt's names
        return self._text.space_of(int(format.property(_WHICH)), format)

    def drawObject(self, *_: object) -> None:  # noqa: N802 (Qt's name)
        """Leave it to the widget."""


def _put_objects(document: QTextDocument, spans: tuple[Span, ...]) -> list[int]:
    """Put an object in the place of each gap, from the last to the first, and return where they came to lie."""
    whole = QTextCursor(document)
    whole.beginEditBlock()  # laid out once
    for index in reversed(range(len(spans))):
        cursor = QTextCursor(document)
        cursor.setPosition(spans[index].start)
        cursor.setPosition(spans[index].end, QTextCursor.MoveMode.KeepAnchor)
        form = QTextCharFormat(cursor.charFormat())
        plain = QTextCharFormat(form)
        form.setObjectType(_OBJECT)
        form.setProperty(_WHICH, index)
        form.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignBaseline)
        form.setFont(_hanging_font(px(FIELD)) if columns_at(document, spans[index].start) else font(TEXT))
        before, after = _beside(document, spans[index])
        cursor.removeSelectedText()
        if before.isalnum():  # a gap within a word stays with it
            cursor.insertText(_JOINER, plain)
        cursor.insertText("\ufffc", form)
        if after.isalnum():
            cursor.insertText(_JOINER, plain)
    whole.endEditBlock()
    found, cursor = [], document.find("\ufffc")
    while not cursor.isNull():
        if cursor.charFormat().objectType() == _OBJECT:
            found.append(cursor.selectionStart())
        cursor = document.find("\ufffc", cursor)
    return found


def _beside(document: QTextDocument, span: Span) -> tuple[str, str]:
    before = document.characterAt(span.start - 1) if span.start else ""
    return str(before), str(document.characterAt(span.end))


def _hanging_font(height: int) -> QFont:
    """Return a font whose descent is what a field of a height hangs below its baseline."""
    text = QFontMetricsF(font(TEXT))
    wanted = (height - text.ascent() + text.descent()) / 2 + px(2)
    made = font(TEXT)
    made.setPixelSize(max(1, round(px(TEXT) * wanted / max(text.descent(), 1.0))))
    return made
