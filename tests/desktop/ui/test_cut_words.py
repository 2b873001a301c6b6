"""What looks for cut words sees them however they come to the screen, and takes whole ones for whole."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QTextDocument, QTextLayout
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QGroupBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QPushButton,
    QScrollArea,
    QTabBar,
    QTableWidget,
    QTreeWidget,
    QWidget,
)

from desktop.ui.widgets.shortened import beginning, shortened
from desktop.ui.widgets.text import ElidedLabel, Label, RichText
from tests.architecture.sources import name_of, product_files
from tests.desktop.ui.cut_words import cut_words
from tests.desktop.ui.our_sentences import is_ours

pytestmark = pytest.mark.usefixtures("qapp")
WORDS = "Bands of different lakes can be matched"
OURS = "Saved on this computer"
WIDE, HIGH = 640, 240


def found(make: Callable[[QWidget], QWidget], width: int, height: int = HIGH) -> list[str]:
    """Return what is found in a window where a widget has so much room."""
    window = QWidget()
    window.resize(WIDE, HIGH)
    made = make(window)
    made.setGeometry(0, 0, width, height)
    window.show()
    QApplication.processEvents()
    return cut_words(window)


class Painter(QWidget):
    """Paints words by itself: as text, as lines, or as a document."""

    def __init__(self, how: Callable[[QPainter, QWidget], None], parent: QWidget) -> None:
        super().__init__(parent)
        self._how = how

    def paintEvent(self, _: object) -> None:
        painter = QPainter(self)
        self._how(painter, self)
        painter.end()


class Modest(QPushButton):
    """A button that asks for less room than its words need."""

    def minimumSizeHint(self) -> QSize:
        return QSize(20, 10)


def as_text(painter: QPainter, widget: QWidget) -> None:
    """Paint the words as Qt lays out a text."""
    painter.drawText(widget.rect(), int(Qt.AlignmentFlag.AlignLeft), WORDS)


def as_lines(painter: QPainter, widget: QWidget) -> None:
    """Paint them as lines laid out by hand."""
    lines = QTextLayout(WORDS, widget.font())
    lines.beginLayout()
    lines.createLine()
    lines.endLayout()
    lines.draw(painter, QRectF(widget.rect()).topLeft())


def as_document(painter: QPainter, _: QWidget) -> None:
    """Paint a document with them."""
    document = QTextDocument()
    document.setHtml(f"<p>Bands of <b>{WORDS}</b></p>")
    document.drawContents(painter)


def in_a_clip(painter: QPainter, widget: QWidget) -> None:
    """Paint them where a part of the widget may be painted on."""
    painter.setClipRect(QRectF(0, 0, widget.width() - 320, HIGH))
    as_text(painter, widget)


def lists(parent: QWidget) -> QWidget:
    """Make a list with an entry."""
    made = QListWidget(parent)
    made.addItem(WORDS)
    made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    return made


def elided_list(parent: QWidget) -> QWidget:
    """Make a list that keeps its entries to its width."""
    made = QListWidget(parent)
    made.addItem(WORDS)
    made.setWordWrap(True)  # Qt then keeps to the width, and shortens what has no room
    made.setUniformItemSizes(True)
    made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    return made


def tree(parent: QWidget) -> QWidget:
    """Make a tree with a head."""
    made = QTreeWidget(parent)
    made.setHeaderLabels([WORDS])
    return made


def table(parent: QWidget) -> QWidget:
    """Make a table with a head."""
    made = QTableWidget(1, 1, parent)
    made.setHorizontalHeaderLabels([WORDS])
    made.horizontalHeader().setStretchLastSection(True)
    return made


def combo(parent: QWidget) -> QWidget:
    """Make a field that shows a choice."""
    made = QComboBox(parent)
    made.addItem(WORDS)
    return made


def tabs(parent: QWidget) -> QWidget:
    """Make a bar with a tab."""
    made = QTabBar(parent)
    made.setElideMode(Qt.TextElideMode.ElideRight)
    made.addTab(WORDS)
    return made


def hint(parent: QWidget) -> QWidget:
    """Make a field that says what is to be typed."""
    made = QLineEdit(parent)
    made.setPlaceholderText(WORDS)
    return made


def inside(parent: QWidget) -> QWidget:
    """Put a label that has all the room it wants into a part of the window that may have less."""
    made = QWidget(parent)
    label = QLabel(WORDS, made)
    label.resize(label.sizeHint())
    return made


def scrolled(parent: QWidget, *, bar: bool) -> QWidget:
    """Make an area with more in it than it shows, and a bar to move it sideways or none."""
    made = QScrollArea(parent)
    inner = QWidget()
    label = QLabel(WORDS, inner)
    label.resize(label.sizeHint())
    inner.resize(label.width(), 1000)
    made.setWidget(inner)
    if not bar:
        made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    return made


KINDS: dict[str, Callable[[QWidget], QWidget]] = {
    "a label": lambda parent: Label(WORDS, wrap=False, parent=parent),
    "a label in a narrow part": inside,
    "a button with a small hint": lambda parent: Modest(WORDS, parent),
    "painted text": lambda parent: Painter(as_text, parent),
    "painted lines": lambda parent: Painter(as_lines, parent),
    "a painted document": lambda parent: Painter(as_document, parent),
    "text in a clip": lambda parent: Painter(in_a_clip, parent),
    "an entry of a list": lists,
    "a shortened entry": elided_list,
    "a column's head": tree,
    "a table's head": table,
    "a choice": combo,
    "a tab": tabs,
    "a placeholder": hint,
    "a group's title": lambda parent: QGroupBox(WORDS, parent),
    "out of reach sideways": lambda parent: scrolled(parent, bar=False),
}


@pytest.mark.parametrize("kind", KINDS)
def test_words_without_room_are_found(kind: str) -> None:
    """Words are found in less room than they take, and not in more, whoever paints them."""
    make = KINDS[kind]

    assert found(make, 90)
    assert [] == found(make, WIDE)


def test_lines_that_have_no_room_below_are_found() -> None:
    """A text that wraps into more lines than it is high is found, and so is a painted one."""
    for make in (
        lambda parent: Label(WORDS, parent=parent),
        lambda parent: RichText(f"<p>{WORDS}</p>", parent=parent),
    ):
        assert found(make, 90, 30)
        assert [] == found(make, 90, 200)


def test_what_scrolls_into_view_is_not_cut() -> None:
    """In the direction in which there is a scroll bar, words may lie outside of their area."""
    assert [] == found(lambda parent: scrolled(parent, bar=True), 90, 60)


def test_what_is_typed_may_be_longer_than_its_field() -> None:
    """It moves in the field."""
    assert [] == found(lambda parent: QLineEdit(WORDS, parent), 90)


def test_marked_words_are_whole_together() -> None:
    """Words are painted twice where a stretch of them is marked, each time in part, and are whole together."""

    def marked(painter: QPainter, widget: QWidget) -> None:
        for part in (QRectF(0, 0, 150, HIGH), QRectF(150, 0, WIDE, HIGH)):
            painter.setClipRect(part)
            as_text(painter, widget)

    assert [] == found(lambda parent: Painter(marked, parent), WIDE)


def test_what_people_wrote_may_be_shortened_where_the_whole_is_told() -> None:
    """The whole is in the tool tip and in the name; where either is missing, it is found."""

    def row(painter: QPainter, widget: QWidget) -> None:
        as_shown = beginning(WORDS, widget.fontMetrics(), widget.width())
        painter.drawText(widget.rect(), int(Qt.AlignmentFlag.AlignLeft), as_shown)

    def named(parent: QWidget, name: str, tip: str) -> QWidget:
        made = Painter(row, parent)
        made.setAccessibleName(name)
        made.setToolTip(tip)
        return made

    assert [] == found(lambda parent: ElidedLabel(WORDS, parent=parent), 90)
    assert [] == found(lambda parent: named(parent, f"3. {WORDS}", WORDS), 90)
    assert found(lambda parent: named(parent, "3.", WORDS), 90)
    assert found(lambda parent: named(parent, f"3. {WORDS}", ""), 90)


def test_the_tool_tip_is_there_only_where_words_are_cut() -> None:
    """A widget with room for its words needs none."""
    narrow, wide = QWidget(), QWidget()

    assert WORDS != shortened(narrow, WORDS, 60)
    assert WORDS == shortened(wide, WORDS, WIDE)
    assert (WORDS, "") == (narrow.toolTip(), wide.toolTip())


def test_only_one_place_shortens() -> None:
    """Nothing of the product asks Qt to shorten a text but the two functions for what people wrote."""
    homes = {name_of(path) for path in product_files() if "elidedText" in path.read_text("utf-8")}

    assert {"desktop/ui/widgets/shortened.py"} == homes


def test_our_own_sentences_are_never_shortened() -> None:
    """A text of ours is found when it is shortened, whatever is filled into it, and although the whole is told."""
    assert found(lambda parent: ElidedLabel(OURS, parent=parent), 90)
    assert is_ours("Saved on this computer, 10:42:07")
    assert not is_ours(WORDS)
