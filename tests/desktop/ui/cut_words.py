"""Finds words that a person cannot read whole: cut off, shortened, run over, or outside of what can come into view.

Every widget is asked to paint (``painted_words``), so that it does not matter how it brings its words to the screen.
"""

from collections.abc import Iterable, Iterator
from unicodedata import bidirectional

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtWidgets import QAbstractButton, QAbstractScrollArea, QLabel, QLineEdit, QScrollBar, QWidget

from desktop.ui.flow.hot import CheckHot, RadioHot
from desktop.ui.flow.spoken import SpokenRun
from desktop.ui.interactions.label_canvas import LabelCanvas
from desktop.ui.interactions.matrix_cell import CellLook
from desktop.ui.tools.magnifier import Lens
from desktop.ui.widgets.text import ElidedLabel, RichText
from tests.desktop.ui.our_sentences import is_ours
from tests.desktop.ui.painted_words import Run, painted_words

SLACK = 1
"""Pixels that rounding may take."""
OVERHANG = 1 / 20
"""So much of their height may letters reach over their sides, as some do by their design."""
WORDLESS = (SpokenRun, CheckHot, RadioHot, CellLook)
"""What has its words for screen readers only: others show them, or nobody."""
SOMEWHERE = (Lens,)
"""What shows a part of other words, wherever one moves it."""
BESIDE = (LabelCanvas,)
"""What may end words of a test in an ellipsis of its own because they stand whole in another widget of the window."""
WRAPPED = int(Qt.TextFlag.TextWordWrap)
SHORT = "\N{HORIZONTAL ELLIPSIS}"
MARKS = ("LRI", "RLI", "FSI", "PDI", "LRE", "RLE", "PDF")
OFF = Qt.ScrollBarPolicy.ScrollBarAlwaysOff


def cut_words(window: QWidget) -> list[str]:
    """Return a line for every visible widget of a window whose words are not whole.

    What people wrote may be shortened where the widget tells the whole: as its tool tip and to screen readers.
    """
    return [
        f"{type(widget).__name__} {told[:60]!r}: {why}"
        for widget in (window, *window.findChildren(QWidget))
        if widget.isVisible() and not isinstance(widget, (*WORDLESS, *SOMEWHERE))
        for told, why in (*_squeezed(widget), *_cut(widget, window))
    ]


def _squeezed(widget: QWidget) -> Iterator[tuple[str, str]]:
    """Tell of labels and buttons with less room than their words ask for, also where these are painted all the same."""
    if isinstance(widget, RichText):
        if widget.text() and widget.heightForWidth(widget.width()) > widget.height() + SLACK:
            yield widget.text(), "too low"
    elif isinstance(widget, QLabel) and not isinstance(widget, ElidedLabel) and widget.text():
        yield from _squeezed_label(widget)
    elif isinstance(widget, QAbstractButton) and widget.text():
        wanted = widget.minimumSizeHint()
        if wanted.width() > widget.width() + SLACK or wanted.height() > widget.height() + SLACK:
            yield (
                widget.text(),
                f"{wanted.width()}×{wanted.height()} in {widget.width()}×{widget.height()}",
            )


def _squeezed_label(label: QLabel) -> Iterator[tuple[str, str]]:
    room = label.contentsRect()
    metrics = label.fontMetrics()
    if label.wordWrap():
        took = metrics.boundingRect(QRect(0, 0, room.width(), 10_000), WRAPPED, label.text())
        longest, high = took.width(), took.height()
    else:
        lines = label.text().splitlines()
        longest = max(map(metrics.horizontalAdvance, lines))
        high = len(lines) * metrics.height()
    if longest > room.width() + SLACK:
        yield label.text(), f"{longest} wide in {room.width()}"
    if high > room.height() + SLACK:
        yield label.text(), f"{high} high in {room.height()}"


def _cut(widget: QWidget, window: QWidget) -> Iterator[tuple[str, str]]:
    painted = painted_words(widget)
    for whole in map(_bare, painted.shortened):
        if is_ours(whole):
            yield whole, "shortened, though the sentence is ours"
        if whole not in _bare(widget.toolTip()):
            yield whole, "shortened, and the whole is not in the tool tip"
        if whole not in _bare(
            f"{widget.accessibleName() or _text(widget)}\n{widget.accessibleDescription()}"
        ):
            yield whole, "shortened, and the whole is not told to screen readers"
    for run in _together(painted.runs):
        if why := _lost(run, widget, window):
            yield run.words, why
        elif (
            SHORT in run.words and not painted.shortened and not _stands_somewhere(run.words, widget, window)
        ):
            yield run.words, "shortened by Qt"


def _together(runs: Iterable[Run]) -> Iterable[Run]:
    """Take as one what is painted twice, as marked words are: once without their stretch, once nothing but it."""
    found: dict[tuple[str, QRect], Run] = {}
    for run in runs:
        same = (run.words, run.ink.toRect())
        clip = found[same].clip.united(run.clip) if same in found else run.clip
        found[same] = Run(run.words, run.ink, clip, run.high)
    return found.values()


def _lost(run: Run, widget: QWidget, window: QWidget) -> str:
    """Say why a run cannot be read whole, if so: painted out of its bounds, or those out of what can come into view."""
    if isinstance(widget, QLineEdit) and widget.text():
        return ""  # what is typed is longer than its field, and moves in it
    hang = max(0.0, run.high * OVERHANG - SLACK)
    across, down = _scrolls(widget)
    ink, part = run.ink.adjusted(hang, 0, -hang, 0), widget
    if why := _outside(ink, run.clip, across, down):
        return f"painted {why}"
    while part is not window:
        ink, part = ink.translated(part.pos()), part.parentWidget() or window
        more_across, more_down = _scrolls(part)
        across, down = across or more_across, down or more_down
        if why := _outside(ink, QRectF(part.rect()), across, down):
            return f"outside of its {type(part).__name__} {why}"
    return ""


def _outside(ink: QRectF, room: QRectF, across: bool, down: bool) -> str:
    """Say where words lie outside of their room; never in a direction in which they can be moved into it."""
    if not across and (ink.left() < room.left() - SLACK or ink.right() > room.right() + SLACK):
        return f"{ink.left():.0f}…{ink.right():.0f} in {room.left():.0f}…{room.right():.0f} across"
    if not down and (ink.top() < room.top() - SLACK or ink.bottom() > room.bottom() + SLACK):
        return f"{ink.top():.0f}…{ink.bottom():.0f} in {room.top():.0f}…{room.bottom():.0f} down"
    return ""


def _scrolls(widget: QWidget) -> tuple[bool, bool]:
    """Say whether what a widget shows can be moved, as the viewport of an area: sideways, and up and down."""
    area = widget.parentWidget()
    if not isinstance(area, QAbstractScrollArea) or widget is not area.viewport():
        return False, False
    return (
        _moves(area.horizontalScrollBar(), area.horizontalScrollBarPolicy()),
        _moves(area.verticalScrollBar(), area.verticalScrollBarPolicy()),
    )


def _moves(bar: QScrollBar, policy: Qt.ScrollBarPolicy) -> bool:
    return bar.maximum() > bar.minimum() and policy is not OFF


def _stands_somewhere(words: str, widget: QWidget, window: QWidget) -> bool:
    """Say whether an ellipsis stands in the words themselves, or the whole of them beside the widget."""
    if SHORT in widget.accessibleName() or SHORT in _text(widget):
        return True
    start = words.partition(SHORT)[0]
    return isinstance(widget, BESIDE) and any(
        start in one.accessibleName() or start in _text(one)
        for one in window.findChildren(QWidget)
        if one.isVisible() and one is not widget
    )


def _text(widget: QWidget) -> str:
    return widget.text() if isinstance(widget, QLabel | QAbstractButton) else ""


def _bare(words: str) -> str:
    """Return words without marks of direction."""
    return "".join(letter for letter in words if bidirectional(letter) not in MARKS)
