"""What a candidate has done on this computer: progress as a line, and every attempt in a row of its own."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QFont, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from desktop.presenters.facts import HistoryRow
from desktop.ui.contract import Practice
from desktop.ui.mirrored import isolate
from desktop.ui.theme import SMALL, font, px
from desktop.ui.views.column_screen import ColumnScreen
from desktop.ui.widgets.button import Button, Kind
from desktop.ui.widgets.card import card
from desktop.ui.widgets.progress_plot import PlotPoint, ProgressPlot
from desktop.ui.widgets.text import Label, Rule
from desktop.ui.words import counted, day_and_time, dotted, rounded_duration

STEP = 40
"""So many attempts are listed at a time."""
MOST_PLOTTED = 60
COLUMNS_FROM = 700
"""From this width on there is room for columns."""


class HistoryView(ColumnScreen):
    """Rebuilds itself when something has changed."""

    def __init__(self, practice: Practice, parent: QWidget | None = None) -> None:
        super().__init__(width=860, parent=parent)
        self._practice = practice
        self._table: QWidget | None = None
        self._listed = STEP
        self._wide: bool | None = None
        self.add_title(self.tr("My attempts"), self.tr("All you have finished on this computer."))
        self._progress, progress = card()
        progress.addWidget(Label(self.tr("Progress"), "heading"))
        self.plot = ProgressPlot()
        self.caption = Label("", "small")
        progress.addWidget(self.plot)
        progress.addWidget(self.caption)
        self.column.addWidget(self._progress)
        self._list_card, self._list = card()
        self.column.addWidget(self._list_card)
        self.empty = Label(self.tr("Nothing here yet"), "heading")
        self.empty_text = Label(
            self.tr("When you have finished a test, it stands here with its score and the time you worked."),
            "muted",
        )
        self._list.addWidget(self.empty)
        self._list.addWidget(self.empty_text)
        self.older = Button(self.tr("Show older attempts"), small=True)
        self.older.clicked.connect(self._show_older)
        self._list.addWidget(self.older, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addStretch(1)
        self.back = Button(self.tr("Back to practice"), Kind.PRIMARY)
        self.back.clicked.connect(practice.show_tests)
        self.bottom.addStretch(1)
        self.bottom.addWidget(self.back)
        practice.changed.connect(self._show)
        self._show()

    def first_focus(self) -> None:
        self._listed = STEP
        self._show()
        self.back.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._wide is not (event.size().width() >= px(COLUMNS_FROM)):
            self._show()

    def _show_older(self) -> None:
        self._listed += STEP
        self._show()

    def _show(self) -> None:
        rows = self._practice.history
        points = [
            PlotPoint(row.ended_at, row.share, final=not row.pending) for row in rows if row.share is not None
        ]
        self._progress.setVisible(len(points) > 1)
        self.plot.show_points(points[-MOST_PLOTTED:])
        shown = min(len(points), MOST_PLOTTED)
        told = self.tr("Points reached in the last {attempts}, oldest first.").format(
            attempts=counted(shown, "attempt", "attempts")
        )
        if not all(point.final for point in points[-MOST_PLOTTED:]):
            told = f"{told} {self.tr('Hollow points: answers are still to be marked.')}"
        self.caption.say(told)
        self.empty.setVisible(not rows)
        self.empty_text.setVisible(not rows)
        if self._table is not None:
            self._table.hide()
            self._table.deleteLater()
            self._table = None
        if rows:
            self._table = self._make_table(rows[::-1][: self._listed])
            self._list.insertWidget(2, self._table)
        self.older.setVisible(len(rows) > self._listed)

    def _make_table(self, rows: tuple[HistoryRow, ...]) -> QWidget:
        """Return the attempts, the newest first: in columns where there is room, else each in a few lines."""
        self._wide = self.width() >= px(COLUMNS_FROM)
        return _Columns(rows) if self._wide else _Lines(rows)


class _Columns(QWidget):
    """One row an attempt."""

    def __init__(self, rows: tuple[HistoryRow, ...]) -> None:
        super().__init__()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(px(20))
        grid.setVerticalSpacing(px(10))
        grid.setColumnStretch(1, 1)
        grid.setColumnMinimumWidth(1, px(170))
        heads = (
            self.tr("Finished"),
            self.tr("Test"),
            self.tr("Score"),
            self.tr("Outcome"),
            self.tr("Time worked"),
        )
        graded = any(row.passed is not None or row.pending for row in rows)
        columns = [at for at in range(len(heads)) if graded or at != 3]
        for place, at in enumerate(columns):
            grid.addWidget(Label(heads[at], "overline", wrap=False), 0, place, _side(at))
        for number, row in enumerate(rows):
            grid.addWidget(Rule(), 2 * number + 1, 0, 1, len(columns))
            for place, at in enumerate(columns):
                cell = _cell(row, at)
                if cell.wordWrap():  # one that is aligned would get the height of an unbroken line
                    grid.addWidget(cell, 2 * number + 2, place)
                else:
                    grid.addWidget(cell, 2 * number + 2, place, _side(at))
        self.setAccessibleName(self.tr("All attempts, the newest first"))


class _Lines(QWidget):
    """A few lines an attempt, for a narrow window or large text."""

    def __init__(self, rows: tuple[HistoryRow, ...]) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(10))
        for index, row in enumerate(rows):
            if index:
                column.addWidget(Rule())
            words = QVBoxLayout()
            words.setSpacing(px(2))
            words.addWidget(Label(isolate(row.title), "strong"))
            words.addWidget(Label(dotted([_words(row, 0), _words(row, 4)]), "small"))
            line = QHBoxLayout()
            line.setSpacing(px(16))
            line.addLayout(words, 1)
            line.addWidget(_cell(row, 2))
            column.addLayout(line)
            if _words(row, 3):
                column.addWidget(Label(_words(row, 3), "small"))
        self.setAccessibleName(self.tr("All attempts, the newest first"))


def _side(column: int) -> Qt.AlignmentFlag:
    """Return where a column's words stand: digit below digit in every language."""
    figures = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute
    return (figures if column in (2, 4) else Qt.AlignmentFlag(0)) | Qt.AlignmentFlag.AlignVCenter


def _cell(row: HistoryRow, column: int) -> Label:
    label = Label(_words(row, column), "body" if column == 1 else "muted", wrap=column == 1)
    if column == 2:
        label.setFont(font(weight=QFont.Weight.Medium, tabular=True))
        label.setProperty("tone", "ink" if row.score else "")
        if not row.score:
            label.setAccessibleName(QCoreApplication.translate("HistoryView", "no score"))
    elif column in (0, 4):
        label.setFont(font(SMALL, tabular=True))
    return label


def _words(row: HistoryRow, column: int) -> str:
    match column:
        case 0:
            return day_and_time(row.ended_at)
        case 1:
            return isolate(row.title)
        case 2:
            return _score(row) if row.score else "–"
        case 3 if row.pending:
            marks = counted(row.pending, "answer", "answers")
            return _tr("{answers} to be marked").format(answers=marks)
        case 3 if row.passed is not None:
            return _tr("Passed") if row.passed else _tr("Not passed")
        case 4:
            return rounded_duration(row.worked_ms)
    return ""


def _score(row: HistoryRow) -> str:
    """Return the points; while answers are to be marked they are not the last word."""
    if row.pending:
        return _tr("{score} / {maximum} so far").format(score=row.score, maximum=row.maximum)
    return f"{row.score} / {row.maximum}"


def _tr(text: str) -> str:
    return QCoreApplication.translate("HistoryView", text)
